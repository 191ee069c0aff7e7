import type { Variantversie } from '../../domain/variant/variantversie.ts';
import type { Agendaregel, Termijnregel, Werkvoorraadregel, Zaakregel } from '../../domain/volgen/overzicht.ts';
import type { Effect } from '../../domain/zaak/effect.ts';
import type { Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import type { Tijdstip, Zaak } from '../../domain/zaak/zaak.ts';
import type {
  Accountvastlegging,
  Bestand,
  BewaardeMelding,
  Concept,
  Gebruiker,
  Opdrachtresultaat,
  Storing,
  Variantvastlegging,
  Weergave,
} from '../../ports.ts';

/** An effect that waits; `vrijOp` is the moment from which it may be claimed, null when it was given up. */
export interface Wachtend {
  readonly effect: Effect;
  pogingen: number;
  vrijOp: Tijdstip | null;
  geclaimdOp: Tijdstip;
}

/** Everything that the memory store holds, by key. */
export interface MemoryState {
  readonly zaken: Map<string, Zaak>;
  readonly zaaknummers: Map<string, string>;
  readonly nummers: Map<string, number>;
  readonly opdrachten: Map<string, Opdrachtresultaat>;
  readonly werkvoorraad: Map<string, readonly Werkvoorraadregel[]>;
  readonly zaakregels: Map<string, Zaakregel>;
  readonly termijnen: Map<string, readonly Termijnregel[]>;
  readonly agenda: Map<string, readonly Agendaregel[]>;
  readonly vastleggingen: Vastlegging[];
  readonly outbox: Map<string, Wachtend>;
  readonly storingen: Map<string, Storing>;
  readonly bestanden: Map<string, Bestand>;
  readonly concepten: Map<string, Concept>;
  readonly weergaven: Map<string, Weergave>;
  readonly meldingen: Map<string, BewaardeMelding>;
  readonly gebruikers: Map<string, Gebruiker>;
  readonly accountlog: Accountvastlegging[];
  readonly varianten: Map<string, Variantversie>;
  readonly variantlog: Variantvastlegging[];
  readonly sessies: Map<string, { readonly inhoud: string; readonly verlooptOp: Tijdstip }>;
  readonly instellingen: Map<string, string>;
}

export function makeMemoryState(): MemoryState {
  return {
    zaken: new Map(),
    zaaknummers: new Map(),
    nummers: new Map(),
    opdrachten: new Map(),
    werkvoorraad: new Map(),
    zaakregels: new Map(),
    termijnen: new Map(),
    agenda: new Map(),
    vastleggingen: [],
    outbox: new Map(),
    storingen: new Map(),
    bestanden: new Map(),
    concepten: new Map(),
    weergaven: new Map(),
    meldingen: new Map(),
    gebruikers: new Map(),
    accountlog: [],
    varianten: new Map(),
    variantlog: [],
    sessies: new Map(),
    instellingen: new Map(),
  };
}

/** One key out of several parts; the parts never run into each other. */
export function makeKey(...delen: readonly (string | number)[]): string {
  return JSON.stringify(delen);
}
