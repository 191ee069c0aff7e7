import type { Bezwaargegevens } from '../besluit/bezwaargegevens.ts';
import type { Herzieningsgegevens } from '../besluit/herzieningsgegevens.ts';
import type { Betaalopdrachtgegevens } from '../betalen/betaalopdrachtgegevens.ts';
import type { Datum } from '../datum.ts';
import type { Overnamegegevens, Verhuizinggegevens } from '../verhuizing/verhuizinggegevens.ts';
import type { Verrekeninggegevens } from '../verrekenen/verrekeninggegevens.ts';
import type { Buitenlandgegevens } from '../vervolg/buitenlandgegevens.ts';
import type { Eindegegevens } from '../vervolg/eindegegevens.ts';
import type { Hermetinggegevens } from '../vervolg/hermetinggegevens.ts';
import type { Verlenginggegevens } from '../vervolg/verlenginggegevens.ts';
import type { Wijziginggegevens } from '../vervolg/wijziginggegevens.ts';
import type { Oordeel } from './oordeel.ts';

/** Who handed in the aanvraag (10d lid 1 Pw: werkgever, the person, or the college ambtshalve; a takeover comes from another gemeente). */
export type Indiener = 'werkgever' | 'werknemer' | 'gemeente' | 'andere_gemeente';

/** The ways to LKS. `tijdens_dienstverband` is art. 10d lid 2 Pw. */
export type Route = 'regulier' | 'forfaitair' | 'praktijkroute' | 'tijdens_dienstverband';

export type Contractsoort = 'vast' | 'min_max' | 'nul_uren';

/** Why somebody belongs to the doelgroep LKS (art. 6 onder e, 7, 7a, 10b, 10d lid 2 Pw). `geen` means: not established. */
export type Doelgroepgrond =
  | 'bijstand' // art. 7 lid 1 a onder 1
  | 'ioaw_ioaz' // art. 7 lid 1 a onder 5 en 6
  | 'anw' // art. 7 lid 1 a onder 4
  | 'niet_uitkeringsgerechtigd' // art. 7 lid 1 a onder 7
  | 'jonger_dan_27' // art. 7a, since 1-1-2026
  | 'schoolverlater' // art. 10d lid 2 a
  | 'was_doelgroep' // art. 10d lid 2 b
  | 'leerwerktraject' // art. 10d lid 2 c, since 1-1-2026
  | 'beschut' // art. 10b
  | 'geen';

export interface Adres {
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly plaats: string;
}

/** A BSN as it is stored: encrypted, with only the last three digits readable. */
export interface VersleuteldBsn {
  readonly versleuteld: string;
  readonly laatste3: string;
}

export interface Aanvraaggegevens {
  readonly datumOntvangst: Datum;
  readonly ingediendDoor: Indiener;
  /** The route that the aanvrager asks for; the route that applies is `oordeel.route`. */
  readonly gevraagdeRoute: Route;
  readonly kanaal: 'gesprek' | 'formulier' | 'post' | 'e-mail';
  readonly toestemmingVoorinvullen: boolean;
  readonly opmerking?: string;
}

export interface Werknemergegevens {
  readonly voorletters: string;
  readonly voornaam: string;
  readonly tussenvoegsel?: string;
  readonly achternaam: string;
  readonly geboortedatum: Datum;
  readonly bsn: VersleuteldBsn;
  readonly adres: Adres;
  /** The gemeente of the BRP address, by its slug ("olst-wijhe"). */
  readonly woongemeente: string;
  /** Its name: the official one when this installation knows the gemeente, else as somebody typed it. */
  readonly woongemeenteNaam?: string;
  readonly telefoon?: string;
  readonly email?: string;
  readonly doelgroepgrond: Doelgroepgrond;
  readonly kanWmlVerdienen: boolean;
  readonly bbl: boolean;
}

export interface Werkgevergegevens {
  readonly naam: string;
  readonly kvkNummer: string;
  readonly loonheffingennummer?: string;
  readonly adres: Adres;
  readonly contactpersoon: string;
  readonly telefoon?: string;
  readonly email: string;
  readonly iban?: string;
  readonly tenaamstelling?: string;
  /** Number of the werkgever in the financiële administratie of this gemeente; it does not move along to another one. */
  readonly crediteurnummer?: string;
  readonly uitzendbureau: boolean;
  readonly kenmerk?: string;
}

export interface Dienstverbandgegevens {
  readonly functie: string;
  readonly begindatum: Datum;
  readonly einddatum?: Datum;
  readonly contractsoort: Contractsoort;
  /** Hours per week, decimals allowed; the minimum of a min-maxcontract; 0 for a 0-urencontract. */
  readonly urenPerWeek: number;
  readonly urenMaximum?: number;
  /** Hours of a full-time week in comparable work: the cap of 10d lid 4 and 5 Pw. */
  readonly voltijdUren: number;
  /** Date on which the signed arbeidsovereenkomst came in. */
  readonly aokOntvangenOp?: Datum;
  readonly andereLoonsubsidie: boolean;
  readonly wsw: boolean;
  /** Function and hours of a contract that follows, until the besluit on the LKS from its first day is there. */
  readonly nieuwContract?: { readonly functie?: string; readonly urenPerWeek?: number };
}

export interface Forfaitairgegevens {
  readonly overlegOp: Datum;
  readonly werkgeverAkkoord: boolean;
  readonly toelichting?: string;
}

export interface Loonwaardegegevens {
  readonly soortMeting?: 'eerste' | 'herhaal' | 'praktijkroute';
  readonly aangevraagdOp?: Datum;
  readonly uiterlijkMeten?: Datum;
  readonly organisatie?: string;
  readonly meetdatum?: Datum;
  readonly rapportdatum?: Datum;
  readonly deskundige?: string;
  /** Whole percent of the WML. */
  readonly percentage?: number;
  readonly volgendeMeting?: Datum;
  /** The last measurement that was not significant: recorded, but the LKS is not calculated from it (art. 10d lid 6 Pw). */
  readonly laatsteMeetdatum?: Datum;
  readonly laatstePercentage?: number;
  /** Date on which the college established the loonwaarde: the start of the 5 weken of 10d lid 12 Pw. */
  readonly vastgesteldOp?: Datum;
}

export interface Gesprekgegevens {
  readonly datum: Datum;
  readonly samenvatting: string;
  /** The report is wrong and goes back to the loonwaardedeskundige. */
  readonly rapportAanpassen?: boolean;
}

/** What the rappel loop remembers. */
export interface Rappelgegevens {
  readonly aantalVerstuurd: number;
  readonly verstuurdOp: readonly Datum[];
  readonly laatsteVerzoekOp?: Datum;
  readonly eindactie?: 'buiten_behandeling' | 'afwijzen' | 'niet_toekennen';
}

/** What the decision-maker filled in when the besluit was set. */
export interface Besluitgegevens {
  /** `opnieuw_beoordelen`: the data are wrong; the aanvraag goes back to its assessment. */
  readonly uitkomst: 'toekennen' | 'afwijzen' | 'opnieuw_beoordelen';
  readonly ingangsdatum?: Datum;
  readonly einddatum?: Datum;
  readonly volgendeMeting?: Datum;
  readonly afwijzingsgrond?: string;
  readonly toelichting?: string;
}

/** What the aanvrager is told when a statutory term is not kept (Awb 4:14). */
export interface Uitstelgegevens {
  readonly nieuweDatum: Datum;
  readonly motivering: string;
}

/** Answers to the own questions of a gemeente, by the name of the field. */
export type Lokalegegevens = Readonly<Record<string, string | number | boolean>>;

/** All data of a zaak, by group. A group appears when its first task is done. Rules and diagrams read it, handlers and tasks write it. */
export interface Zaakgegevens {
  readonly aanvraag: Aanvraaggegevens;
  readonly werknemer: Werknemergegevens;
  readonly werkgever: Werkgevergegevens;
  readonly dienstverband: Dienstverbandgegevens;
  readonly forfaitair?: Forfaitairgegevens;
  readonly loonwaarde: Loonwaardegegevens;
  readonly gesprek?: Gesprekgegevens;
  readonly rappel: Rappelgegevens;
  readonly oordeel: Oordeel;
  readonly besluit?: Besluitgegevens;
  readonly uitstel?: Uitstelgegevens;
  readonly betaalopdracht?: Betaalopdrachtgegevens;
  /** The settlement that is being made, of the processes kwartaalverrekening and eindafrekening. */
  readonly verrekening?: Verrekeninggegevens;
  /** The round of the process verlenging. */
  readonly verlenging?: Verlenginggegevens;
  /** A measurement after the first, of the processes hermeting, verlenging and forfaitair-naar-regulier. */
  readonly hermeting?: Hermetinggegevens;
  /** The end of the LKS, of process eindafrekening. */
  readonly einde?: Eindegegevens;
  readonly verhuizing?: Verhuizinggegevens;
  readonly overname?: Overnamegegevens;
  /** The new amount per 1 January, of process herziening-1-januari. */
  readonly herziening?: Herzieningsgegevens;
  readonly bezwaar?: Bezwaargegevens;
  /** A change that was reported, of process wijziging. */
  readonly wijziging?: Wijziginggegevens;
  /** A move abroad, of process buitenland. */
  readonly buitenland?: Buitenlandgegevens;
  /** Who said that a besluit may come by e-mail (art. 2:14 Awb). */
  readonly digitaal?: { readonly werkgever?: boolean; readonly werknemer?: boolean };
  /** What the own tasks of the gemeente ask: field paths "lokaal.<naam>". */
  readonly lokaal?: Lokalegegevens;
}
