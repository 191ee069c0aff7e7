import type { Datum } from '../datum.ts';
import type { Gwsvink } from '../dossier/gwschecklist.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Urenopgave } from '../uren/urenopgave.ts';
import type { Variantwissel } from '../variant/variantwissel.ts';
import type { Gemeenteschuld, Schuldbetaling } from '../verhuizing/gemeenteschuld.ts';
import type { Kwijtschelding, Vordering, Vorderingontvangst, Zaakverrekening } from '../verrekenen/zaakverrekening.ts';
import type { Loonwaardeverzoek } from './loonwaardeverzoek.ts';
import type {
  Berichtwacht,
  Besluit,
  Brief,
  DocumentVerwijzing,
  Heronderzoek,
  Opschorting,
  Proces,
  Taak,
  Taakuitstel,
  Tijdstip,
  VariantVerwijzing,
  Zaakbetaling,
  Zaaktermijn,
} from './zaak.ts';
import type { Zaakgegevens } from './zaakgegevens.ts';

/** A change of one data field: what it was and what it became. `pad` is "dienstverband.urenPerWeek". */
export interface Veldwijziging {
  readonly pad: string;
  readonly oud?: unknown;
  readonly nieuw: unknown;
}

/** How a rule set came to its outcome: which rule, on which facts, by which article. Kept in the audit log. */
export interface Regeltoepassing {
  readonly regelset: string;
  readonly versie: string;
  readonly uitkomst: Readonly<Record<string, unknown>>;
  readonly toelichting: readonly Uitlegstap[];
}

/**
 * Everything that can happen to a zaak. `evolveZaak` applies it to the state; the same list, with who and when, is the append-only
 * audit log. Types are never renamed or reshaped once stored: a new type is added.
 */
export type Gebeurtenis =
  | {
      readonly soort: 'ZaakGestart';
      readonly zaakId: string;
      readonly gemeente: string;
      readonly zaaknummer: string;
      readonly variant: VariantVerwijzing;
      readonly gegevens: Zaakgegevens;
    }
  | { readonly soort: 'GegevensVastgelegd'; readonly wijzigingen: readonly Veldwijziging[]; readonly bron: string }
  | { readonly soort: 'RegelsToegepast'; readonly toepassing: Regeltoepassing }
  | { readonly soort: 'ProcesGestart'; readonly proces: Proces }
  | {
      readonly soort: 'ProcesVerder';
      readonly procesId: string;
      readonly toestand: string;
      readonly doorlopen: readonly string[];
      readonly berichten?: readonly Berichtwacht[];
    }
  | {
      readonly soort: 'ProcesBeeindigd';
      readonly procesId: string;
      readonly uitkomst: string;
      readonly doorlopen: readonly string[];
      readonly op?: Datum;
      /** Why it ended before its own end. */
      readonly reden?: string;
    }
  | { readonly soort: 'VervolgGevraagd'; readonly bericht: string; readonly wijzigingen?: readonly Veldwijziging[] }
  | { readonly soort: 'TaakOntstaan'; readonly taak: Taak }
  | { readonly soort: 'TaakOpgepakt'; readonly taakId: string; readonly behandelaar: string }
  | { readonly soort: 'TaakTeruggegeven'; readonly taakId: string }
  | { readonly soort: 'TaakAfgerond'; readonly taakId: string; readonly op: Tijdstip; readonly door: string }
  | { readonly soort: 'TaakUitgesteld'; readonly taakId: string; readonly uitstel: Taakuitstel }
  | { readonly soort: 'TaakuitstelOpgeheven'; readonly taakId: string }
  | { readonly soort: 'TaakVervallen'; readonly taakId: string; readonly reden: string }
  | { readonly soort: 'TermijnGestart'; readonly termijn: Zaaktermijn }
  | { readonly soort: 'TermijnOpgeschort'; readonly termijnId: string; readonly opschorting: Opschorting }
  | {
      readonly soort: 'TermijnHervat';
      readonly termijnId: string;
      readonly tot: Datum;
      readonly einddatum: Datum;
      readonly uitleg: readonly Uitlegstap[];
    }
  | {
      readonly soort: 'TermijnVerdaagd';
      readonly termijnId: string;
      readonly tot: Datum;
      readonly uitleg: readonly Uitlegstap[];
    }
  | { readonly soort: 'TermijnGehaald'; readonly termijnId: string; readonly op: Datum }
  | { readonly soort: 'TermijnVervallen'; readonly termijnId: string; readonly reden: string }
  | { readonly soort: 'TermijnVerstreken'; readonly termijnId: string; readonly op: Datum }
  | { readonly soort: 'TermijnGemeld'; readonly termijnId: string; readonly op: Datum }
  | { readonly soort: 'BesluitGenomen'; readonly besluit: Besluit }
  | { readonly soort: 'BriefOpgesteld'; readonly brief: Brief }
  | { readonly soort: 'DocumentToegevoegd'; readonly document: DocumentVerwijzing }
  | { readonly soort: 'HeronderzoekGepland'; readonly heronderzoek: Heronderzoek }
  | ({ readonly soort: 'VariantGewisseld' } & Variantwissel)
  | { readonly soort: 'BetalingVrijgegeven'; readonly betaling: Zaakbetaling }
  | { readonly soort: 'BetalingUitgevoerd'; readonly betalingId: string; readonly op: Datum }
  | {
      readonly soort: 'BetalingTeruggekomen';
      readonly betalingId: string;
      readonly op: Datum;
      readonly reden?: string;
      /** Present when only this part came back, in cents: the rest stays paid. */
      readonly deelCent?: number;
    }
  | { readonly soort: 'LoonwaardemetingAangevraagd'; readonly verzoek: Loonwaardeverzoek }
  | { readonly soort: 'UrenVastgelegd'; readonly opgave: Urenopgave }
  | { readonly soort: 'UrenIngetrokken'; readonly opgaveId: string; readonly op: Datum; readonly reden: string }
  | { readonly soort: 'VerrekeningVastgesteld'; readonly verrekening: Zaakverrekening }
  | { readonly soort: 'VorderingVastgesteld'; readonly vordering: Vordering }
  | { readonly soort: 'VorderingOntvangen'; readonly vorderingId: string; readonly ontvangst: Vorderingontvangst }
  | { readonly soort: 'VorderingKwijt'; readonly vorderingId: string; readonly kwijtschelding: Kwijtschelding }
  | { readonly soort: 'GemeenteschuldVastgesteld'; readonly schuld: Omit<Gemeenteschuld, 'betalingen'> }
  | { readonly soort: 'GemeenteschuldBetaald'; readonly schuldId: string; readonly betaling: Schuldbetaling }
  | { readonly soort: 'OverdrachtGevraagd'; readonly pakketId: string; readonly volgnummer?: number }
  | { readonly soort: 'GwsAfgevinkt'; readonly vink: Gwsvink }
  | { readonly soort: 'GwsTeruggezet'; readonly besluitId: string; readonly punt: string; readonly tekst: string }
  | { readonly soort: 'BsnGetoond' }
  | { readonly soort: 'ZaakAfgerond'; readonly uitkomst: string }
  | { readonly soort: 'ZaakHeropend' };

/** A gebeurtenis as it stands in the audit log. `door` is a user name, or "systeem". */
export interface Vastlegging {
  readonly id: string;
  readonly zaakId: string;
  readonly gemeente: string;
  /** Version of the zaak after the save that this belongs to. */
  readonly versie: number;
  readonly volgnummer: number;
  readonly tijdstip: Tijdstip;
  /** The calendar date of the process (in the demo: the demo date). */
  readonly datum: Datum;
  readonly door: string;
  readonly gebeurtenis: Gebeurtenis;
}
