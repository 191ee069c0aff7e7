import type { Datum } from '../datum.ts';
import { addMaanden, formatDatum } from '../datum.ts';
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
  readonly naam: string;
  /** Says whether it is the same file: SHA-256 of its bytes. */
  readonly kenmerk: string;
  readonly regels: readonly Brpregel[];
  readonly fouten: readonly Importfout[];
}

/** A werknemer with LKS, as far as the comparison needs him. */
export interface Brpzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werknemer: string;
  readonly bsn: string;
  /** First day of the LKS. */
  readonly van: Datum;
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
  /** What somebody should look at first. */
  readonly opmerking?: string;
}

/** What a file says of all werknemers with LKS. */
export interface Brpvergelijking {
  readonly kenmerk: string;
  readonly fouten: readonly Importfout[];
  /** Empty when there are fouten. */
  readonly bevindingen: readonly Brpbevinding[];
  /** Numbers of the lines of people without LKS here: nothing is done with them. */
  readonly zonderLks: readonly number[];
}

/** A line that somebody chose: what has to begin in which zaak. Holds no BSN. */
export interface Brpkeuze {
  readonly zaakId: string;
  readonly uitkomst: 'verhuisd' | 'buitenland';
  readonly waar: string;
  readonly datum: Datum;
}

/** What a list is held against. */
export interface Brpkader {
  /** The werknemers with LKS that runs. */
  readonly zaken: readonly Brpzaak[];
  /** The zaaknummers of every zaak of the gemeente, in capitals. */
  readonly zaaknummers: ReadonlySet<string>;
  readonly gemeente: string;
  readonly vandaag: Datum;
}

/**
 * Lays the list beside the werknemers with LKS, one line each. Nothing is half-used: with one fault in the file there is no outcome. Faults
 * never repeat a BSN.
 */
export function compareMetBrp(bestand: Brpbestand, kader: Brpkader): Brpvergelijking {
  const { zaken, gemeente } = kader;
  const { kenmerk } = bestand;
  const gevonden = bestand.regels.map((regel) => findPersoon(regel, zaken));
  const fouten = [...bestand.fouten, ...gevonden.flatMap((deel) => checkRegel(deel, kader)), ...listDubbel(gevonden)];
  if (fouten.length > 0) {
    return { kenmerk, fouten: fouten.toSorted((a, b) => a.regel - b.regel), bevindingen: [], zonderLks: [] };
  }
  const perPersoon = new Map(gevonden.map(({ persoon, regel }) => [persoon, regel]));
  const gebruikt = new Set<number>();
  const bevindingen = zaken.map((zaak) => {
    const regel = perPersoon.get(zaak.bsn);
    if (regel) gebruikt.add(regel.regel);
    return judge(zaak, regel, gemeente);
  });
  const zonderLks = bestand.regels.flatMap(({ regel }) => (gebruikt.has(regel) ? [] : [regel]));
  const geordend = bevindingen.toSorted((a, b) => RANG[a.uitkomst] - RANG[b.uitkomst]);
  return { kenmerk, fouten, bevindingen: geordend, zonderLks };
}

/** What of a finding has to begin; undefined for who still lives here and for what cannot be started. */
export function toBrpkeuze({ zaakId, uitkomst, waar, datum, beletsel }: Brpbevinding): Brpkeuze | undefined {
  const begint = uitkomst === 'verhuisd' || uitkomst === 'buitenland';
  if (!begint || beletsel !== undefined || waar === undefined || datum === undefined) return undefined;
  return { zaakId, uitkomst, waar, datum };
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
  const vroeg = regel.datum !== undefined && regel.datum < zaak.van;
  const opmerking = `Deze dag ligt voor het begin van de loonkostensubsidie (${formatDatum(zaak.van)}). Kijk de dag na.`;
  const plek = { ...wie, regel: regel.regel, ...(regel.datum === undefined ? {} : { datum: regel.datum }) };
  const beletsel = {
    ...(zaak.beletsel === undefined ? {} : { beletsel: zaak.beletsel }),
    ...(vroeg ? { opmerking } : {}),
  };
  if (regel.land !== undefined) return { ...plek, uitkomst: 'buitenland', waar: regel.land, ...beletsel };
  if (makeGemeenteslug(regel.woongemeente) === gemeente) return { ...plek, uitkomst: 'hier' };
  return { ...plek, uitkomst: 'verhuisd', waar: regel.woongemeente, ...beletsel };
}

interface Gevonden {
  readonly regel: Brpregel;
  readonly zaak: Brpzaak | undefined;
  /** Of which person the line is, however it names him. */
  readonly persoon: string;
}

function findPersoon(regel: Brpregel, zaken: readonly Brpzaak[]): Gevonden {
  const nummer = regel.zaaknummer?.toUpperCase();
  const zaak = nummer === undefined ? undefined : zaken.find(({ zaaknummer }) => zaaknummer.toUpperCase() === nummer);
  return { regel, zaak, persoon: zaak?.bsn ?? regel.bsn ?? `zaak ${nummer}` };
}

function checkRegel({ regel, zaak }: Gevonden, { zaaknummers, vandaag }: Brpkader): readonly Importfout[] {
  const { regel: nummer, zaaknummer, bsn, datum } = regel;
  const fouten: Importfout[] = [];
  const meld = (kolom: string, melding: string) => fouten.push({ regel: nummer, kolom, melding });
  if (zaaknummer !== undefined && !zaaknummers.has(zaaknummer.toUpperCase())) {
    meld('zaaknummer', 'Deze zaak is er niet in deze gemeente. Verbeter het zaaknummer.');
  }
  if (zaak !== undefined && bsn !== undefined && zaak.bsn !== bsn) {
    meld('bsn', `Dit BSN hoort niet bij zaak ${zaak.zaaknummer}. Verbeter het zaaknummer of het BSN.`);
  }
  if (datum !== undefined && datum > vandaag) {
    meld('datum', 'Deze dag is nog niet geweest. Vul in vanaf wanneer de werknemer daar woont.');
  }
  return fouten;
}

function listDubbel(gevonden: readonly Gevonden[]): readonly Importfout[] {
  const eerste = new Map<string, number>();
  return gevonden.flatMap(({ persoon, regel: { regel, bsn } }) => {
    const eerder = eerste.get(persoon);
    if (eerder === undefined) {
      eerste.set(persoon, regel);
      return [];
    }
    const kolom = bsn === undefined ? 'zaaknummer' : 'bsn';
    return [{ regel, kolom, melding: `Deze werknemer staat ook op regel ${eerder}. Laat één regel staan.` }];
  });
}
