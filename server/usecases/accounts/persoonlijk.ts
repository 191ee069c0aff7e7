import type { Datum } from '../../domain/datum.ts';
import type { Zaakoverzicht } from '../../domain/volgen/overzicht.ts';
import type { Afwezigheid } from '../../domain/zaak/afwezigheid.ts';
import type { Melding } from '../../domain/zaak/melding.ts';
import type { Taakuitstel, Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Actor, Taakplaats } from '../usecases.ts';

/** Something that concerns the reader, as a sentence. */
export interface Meldingregel {
  readonly id: string;
  readonly soort: Melding['soort'];
  readonly zaakId: string;
  /** Empty for a storing. */
  readonly zaaknummer: string;
  readonly taakId?: string;
  readonly zin: string;
  readonly tijdstip: Tijdstip;
  readonly gelezen: boolean;
}

/** When the actor is away; `overgedragen` is how many tasks went, null while it is still to come. */
export interface Afwezigheidsstand {
  readonly afwezigheid: (Pick<Afwezigheid, 'van' | 'tot' | 'naar'> & { readonly overgedragen: number | null }) | null;
}

/** What somebody does for the own planning: put off, be away, know what happened. */
export interface Persoonlijkeusecases {
  /** Keeps the task out of the list until a date; no term moves. */
  postponeTaak(actor: Actor, plaats: Taakplaats, uitstel: Taakuitstel): Promise<Zaakoverzicht>;
  resumeTaak(actor: Actor, plaats: Taakplaats): Promise<Zaakoverzicht>;
  /** What happened that concerns the actor, newest first. */
  listMeldingen(actor: Actor, gemeente: string): Promise<readonly Meldingregel[]>;
  readMeldingen(actor: Actor, gemeente: string, ids: readonly string[]): Promise<void>;
  readAfwezigheid(actor: Actor, gemeente: string): Promise<Afwezigheidsstand>;
  planAfwezigheid(
    actor: Actor,
    gemeente: string,
    /** Without `naar` the tasks go back to the group. */
    invoer: { readonly van: Datum; readonly tot: Datum; readonly naar?: string },
  ): Promise<Afwezigheidsstand>;
  endAfwezigheid(
    actor: Actor,
    gemeente: string,
    invoer: { readonly haalTerug: boolean },
  ): Promise<{ readonly teruggehaald: number }>;
}
