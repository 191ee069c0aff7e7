import type { Besluit } from '../besluit/besluit.ts';
import { isToekennend } from '../besluit/besluit.ts';
import type { Datum, Maand } from '../datum.ts';
import { addDagen } from '../datum.ts';
import { currentRoute } from '../zaak/leesmodellen.ts';
import type { DocumentVerwijzing, Zaak } from '../zaak/zaak.ts';
import type {
  Dienstverbandgegevens,
  Loonwaardegegevens,
  Route,
  Werkgevergegevens,
  Werknemergegevens,
} from '../zaak/zaakgegevens.ts';
import type { Gemeentevordering, Schuldrekening } from './gemeenteschuld.ts';
import { joinSchuldmaanden, listGemeentevorderingen } from './gemeenteschuld.ts';
import type { Overdrachtperiode } from './overdrachtperioden.ts';
import { listVerhuisperioden, makeOverdrachtperioden } from './overdrachtperioden.ts';
import { DIENSTVERBAND, LOONWAARDE, pick, WERKGEVER, WERKNEMER } from './overdrachtvelden.ts';
import { findVerhuisbesluit } from './verhuisbesluit.ts';
import type { Verhuisstand } from './verhuisstand.ts';
import { findLaatsteDagHier } from './verhuisstand.ts';
import type { Verrekenwijze } from './verhuizinggegevens.ts';

/** Version of the schema `rules/schema/overdracht.json`; a package of a later one is refused, of an earlier one it is read. */
export const OVERDRACHT_VERSIE = 2;
/** Parameter: so many days after it was made a package is read in; its data get old, and a file that lies about must not keep its worth. */
export const PAKKET_GELDIG = 'verhuizing.pakket_geldig_dagen';

/** A gemeente as a package names it: the other side may be an installation that does not know it. */
export interface Overdrachtgemeente {
  readonly slug: string;
  readonly naam: string;
}

/** What was decided before, as the other gemeente has to know it: facts, without the settings of the sender. */
export interface Overdrachtbesluit
  extends Pick<Besluit, 'soort' | 'datum' | 'grondslag' | 'ingangsdatum' | 'einddatum' | 'volgendeMeting'> {
  readonly bedragPerMaandCent?: number;
}

/** A paper that goes with it. `inhoud` is base64. */
export interface Overdrachtstuk {
  readonly naam: string;
  readonly soort: DocumentVerwijzing['soort'] | 'beschikking';
  readonly mediatype: string;
  readonly inhoud: string;
}

/**
 * What one gemeente hands to the next when a werknemer moves (art. 67 lid 1 onder c Pw): data, never settings, because the receiver works
 * by its own variant. It holds the BSN, so it never exists unencrypted outside the process.
 */
export interface Overdracht {
  readonly formaat: 'preferent-overdracht';
  readonly versie: number;
  readonly id: string;
  readonly gemaaktOp: Datum;
  /** 1, and higher each time the same package was made anew; absent in version 1. */
  readonly volgnummer?: number;
  /** Last day on which it can be read in; absent in version 1, and where the sender set none. */
  readonly geldigTot?: Datum;
  readonly van: Overdrachtgemeente;
  readonly naar: Overdrachtgemeente;
  /** At the sender. */
  readonly zaaknummer: string;
  /** First day that is for the receiver. */
  readonly eersteDag: Datum;
  /** Last day of the sender. */
  readonly laatsteDag: Datum;
  readonly werknemer: Pick<Werknemergegevens, (typeof WERKNEMER)[number]> & { readonly bsn: string };
  readonly werkgever: Pick<Werkgevergegevens, (typeof WERKGEVER)[number]>;
  readonly dienstverband: Pick<Dienstverbandgegevens, (typeof DIENSTVERBAND)[number]>;
  readonly loonwaarde: Pick<Loonwaardegegevens, (typeof LOONWAARDE)[number]>;
  readonly route: Route;
  /** When the LKS would have ended. */
  readonly einddatum?: Datum;
  /** Present when the facts changed between the move and today: the days from the move on, the last by the facts above. */
  readonly perioden?: readonly Overdrachtperiode[];
  readonly besluiten: readonly Overdrachtbesluit[];
  readonly maanden: readonly { readonly maand: Maand; readonly rechtCent: number; readonly betaaldCent: number }[];
  readonly verrekening: {
    readonly wijze: Verrekenwijze;
    readonly maanden: readonly { readonly maand: Maand; readonly bedragCent: number }[];
    /** What the sender claims from the receiver (LKS 04), also what it found later; absent in version 1. */
    readonly vorderingen?: readonly Gemeentevordering[];
    /** Account of the sender, to pay those on; absent when the sender has not filled it in. */
    readonly rekening?: Schuldrekening;
  };
  readonly voorzieningen?: string;
  readonly stukken: readonly Overdrachtstuk[];
}

/** What a package is made of besides the zaak. */
export interface Overdrachtbron {
  readonly id: string;
  readonly gemaaktOp: Datum;
  readonly volgnummer: number;
  /** How many days it can be read in; absent: as the receiver keeps it. */
  readonly geldigDagen?: number;
  readonly van: Overdrachtgemeente;
  readonly naar: Overdrachtgemeente;
  readonly rekening?: Schuldrekening;
  readonly bsn: string;
  readonly stand: Verhuisstand;
  readonly stukken: readonly Overdrachtstuk[];
}

/** The package of a zaak whose LKS ended by a move. @throws TypeError when no move was recorded */
export function makeOverdracht(zaak: Zaak, bron: Overdrachtbron): Overdracht {
  const { verhuizing, werknemer, werkgever, dienstverband, loonwaarde } = zaak.gegevens;
  if (verhuizing === undefined) throw new TypeError(`Zaak ${zaak.id} heeft geen verhuizing om over te dragen.`);
  const datum = findVerhuisdag(zaak, verhuizing.datum);
  const verloop = listVerhuisperioden(zaak.besluiten, datum);
  const perioden = makeOverdrachtperioden(verloop);
  const vorderingen = listGemeentevorderingen(zaak);
  // LKS that ended before the move: the day on which it did.
  const einddatum = (verloop.at(-1) ?? { totEnMet: zaak.besluiten.findLast(isToekennend)?.einddatum }).totEnMet;
  return {
    formaat: 'preferent-overdracht',
    versie: OVERDRACHT_VERSIE,
    id: bron.id,
    gemaaktOp: bron.gemaaktOp,
    volgnummer: bron.volgnummer,
    ...(bron.geldigDagen === undefined ? {} : { geldigTot: addDagen(bron.gemaaktOp, bron.geldigDagen) }),
    van: bron.van,
    naar: bron.naar,
    zaaknummer: zaak.zaaknummer,
    eersteDag: datum,
    laatsteDag: findLaatsteDagHier(datum),
    werknemer: { ...pick(werknemer, WERKNEMER), bsn: bron.bsn },
    werkgever: pick(werkgever, WERKGEVER),
    dienstverband: pick(dienstverband, DIENSTVERBAND),
    loonwaarde: pick(loonwaarde, LOONWAARDE),
    route: currentRoute(zaak),
    ...(einddatum === undefined ? {} : { einddatum }),
    ...(perioden.length > 1 ? { perioden } : {}),
    besluiten: zaak.besluiten.map(toBesluit),
    maanden: bron.stand.maanden.map(({ maand, rechtCent, betaaldCent }) => ({ maand, rechtCent, betaaldCent })),
    verrekening: {
      wijze: verhuizing.verrekenwijze ?? 'geen',
      // Of a day that was corrected only the rest was claimed last.
      maanden: vorderingen.length > 0 ? joinSchuldmaanden(vorderingen) : (verhuizing.teveel ?? []),
      vorderingen,
      ...(bron.rekening === undefined ? {} : { rekening: bron.rekening }),
    },
    ...(verhuizing.voorzieningen === undefined ? {} : { voorzieningen: verhuizing.voorzieningen }),
    stukken: bron.stukken,
  };
}

/** First day in the other gemeente, as it was decided. */
export function findVerhuisdag(zaak: Pick<Zaak, 'besluiten' | 'processen'>, gemeld: Datum): Datum {
  return findVerhuisbesluit(zaak)?.ingangsdatum ?? gemeld;
}

/** Which documents of the zaak go with it (parameter `verhuizing.overdrachtsset`), of each kind the latest, and whether beschikkingen do. */
export function selectStukken(
  documenten: readonly DocumentVerwijzing[],
  set: unknown,
): { readonly documenten: readonly DocumentVerwijzing[]; readonly beschikkingen: boolean } {
  const gekozen: readonly unknown[] = Array.isArray(set) ? set : [];
  const alles = gekozen.includes('volledig_dossier');
  const laatste = (['loonwaarderapport', 'arbeidsovereenkomst'] as const)
    .filter((soort) => gekozen.includes(soort))
    .flatMap((soort) => documenten.findLast((document) => document.soort === soort) ?? []);
  return { documenten: alles ? documenten : laatste, beschikkingen: alles || gekozen.includes('beschikking') };
}

// helpers

function toBesluit(besluit: Besluit): Overdrachtbesluit {
  const { soort, datum, grondslag, ingangsdatum, einddatum, volgendeMeting, berekening } = besluit;
  return {
    soort,
    datum,
    grondslag,
    ...(ingangsdatum === undefined ? {} : { ingangsdatum }),
    ...(einddatum === undefined ? {} : { einddatum }),
    ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    ...(berekening === undefined ? {} : { bedragPerMaandCent: berekening.bedragPerMaandCent }),
  };
}
