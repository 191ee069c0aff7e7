import type { Datum } from '../datum.ts';
import { addMaanden } from '../datum.ts';
import type { Importfout } from '../uren/urenimport.ts';

/** One line of an export of the BRP: where somebody lives now. */
export interface Brpregel {
  readonly regel: number;
  /** Either of them is filled in. */
  readonly bsn?: string;
  readonly zaaknummer?: string;
  /** As it stands in the file; empty for who lives abroad. */
  readonly woongemeente: string;
  /** Since when. */
  readonly datum?: Datum;
  /** Country as it stands in the file; absent for the Netherlands. */
  readonly land?: string;
}

/** A file that was read. With fouten nothing of it is used. */
export interface Brpbestand {
  readonly regels: readonly Brpregel[];
  readonly fouten: readonly Importfout[];
}

/** A werknemer with LKS, as far as the comparison needs him. */
export interface Brpzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werknemer: string;
  readonly bsn: string;
  /** Why no process can begin: one runs already, or the LKS has ended. */
  readonly beletsel?: string;
}

/** What the list says of one werknemer. */
export interface Brpbevinding {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werknemer: string;
  readonly uitkomst: 'hier' | 'verhuisd' | 'buitenland' | 'niet_gevonden';
  readonly regel?: number;
  /** Name of the other gemeente, or of the country. */
  readonly waar?: string;
  readonly datum?: Datum;
  /** Why nothing can be started from it. */
  readonly beletsel?: string;
}

/** What a file says of all werknemers with LKS. */
export interface Brpvergelijking {
  readonly fouten: readonly Importfout[];
  /** Empty when there are fouten. */
  readonly bevindingen: readonly Brpbevinding[];
  /** Lines of people without LKS here: nothing is done with them. */
  readonly zonderLks: number;
}

/** A line that somebody chose: what has to begin in which zaak. Holds no BSN. */
export interface Brpkeuze {
  readonly zaakId: string;
  readonly uitkomst: 'verhuisd' | 'buitenland';
  readonly waar: string;
  readonly datum: Datum;
}

/**
 * Lays the list beside the werknemers with LKS, one line each. Nothing is half-used: with one fault in the file there is no outcome. Faults
 * never repeat a BSN.
 */
export function compareMetBrp(bestand: Brpbestand, zaken: readonly Brpzaak[], gemeente: string): Brpvergelijking {
  const fouten = [...bestand.fouten, ...listDubbel(bestand.regels)];
  if (fouten.length > 0) return { fouten, bevindingen: [], zonderLks: 0 };
  const opBsn = new Map(
    bestand.regels.flatMap((regel) => (regel.bsn === undefined ? [] : [[regel.bsn, regel] as const])),
  );
  const opZaak = new Map(
    bestand.regels.flatMap((regel) => (regel.zaaknummer === undefined ? [] : [[regel.zaaknummer, regel] as const])),
  );
  const gebruikt = new Set<number>();
  const bevindingen = zaken.map((zaak) => {
    const regel = opZaak.get(zaak.zaaknummer) ?? opBsn.get(zaak.bsn);
    if (regel) gebruikt.add(regel.regel);
    return judge(zaak, regel, gemeente);
  });
  const zonderLks = bestand.regels.filter(({ regel }) => !gebruikt.has(regel)).length;
  return { fouten, bevindingen: bevindingen.toSorted((a, b) => RANG[a.uitkomst] - RANG[b.uitkomst]), zonderLks };
}

/** "Gemeente Súdwest-Fryslân" becomes "sudwest-fryslan", as the gegevens keep a gemeente. */
export function makeGemeenteslug(naam: string): string {
  const kaal = naam.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return kaal
    .replace(/^gemeente\s+/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The day on which the next comparison is due (parameter `verhuizing.controle_frequentie`); undefined for a value it does not know. */
export function findVolgendeControle(laatste: Datum, frequentie: unknown): Datum | undefined {
  const maanden = MAANDEN[String(frequentie)];
  return maanden === undefined ? undefined : addMaanden(laatste, maanden);
}

// helpers

const MAANDEN: Readonly<Record<string, number>> = { maandelijks: 1, per_kwartaal: 3, jaarlijks: 12 };

/** What has to be done stands on top. */
const RANG: Readonly<Record<Brpbevinding['uitkomst'], number>> = {
  verhuisd: 0,
  buitenland: 1,
  niet_gevonden: 2,
  hier: 3,
};

function judge(zaak: Brpzaak, regel: Brpregel | undefined, gemeente: string): Brpbevinding {
  const { zaakId, zaaknummer, werknemer } = zaak;
  const wie = { zaakId, zaaknummer, werknemer };
  if (regel === undefined) return { ...wie, uitkomst: 'niet_gevonden' };
  const plek = { ...wie, regel: regel.regel, ...(regel.datum === undefined ? {} : { datum: regel.datum }) };
  const beletsel = zaak.beletsel === undefined ? {} : { beletsel: zaak.beletsel };
  if (regel.land !== undefined) return { ...plek, uitkomst: 'buitenland', waar: regel.land, ...beletsel };
  if (makeGemeenteslug(regel.woongemeente) === gemeente) return { ...plek, uitkomst: 'hier' };
  return { ...plek, uitkomst: 'verhuisd', waar: regel.woongemeente, ...beletsel };
}

function listDubbel(regels: readonly Brpregel[]): readonly Importfout[] {
  const eerste = new Map<string, number>();
  return regels.flatMap(({ regel, bsn, zaaknummer }) => {
    const sleutel = bsn ?? zaaknummer ?? '';
    const eerder = eerste.get(sleutel);
    if (eerder === undefined) {
      eerste.set(sleutel, regel);
      return [];
    }
    const kolom = bsn === undefined ? 'zaaknummer' : 'bsn';
    return [{ regel, kolom, melding: `Deze werknemer staat ook op regel ${eerder}. Laat één regel staan.` }];
  });
}
