import type { Werkvoorraadregel } from '../../domain/overzicht.ts';
import type { Werkvoorraadtellingen, Werkvoorraadvraag, ZaakViews } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Sleutel } from '../cursor.ts';
import { compareSleutels, GEEN_DATUM, listDelen, sleutelvorm, termijngroep } from '../werkvoorraad-volgorde.ts';
import type { Deel, Sorteerkolom } from '../werkvoorraad-volgorde.ts';
import { splitZoekwoorden } from '../zoekwoorden.ts';
import type { Waarde } from './binding.ts';
import type { Db } from './db.ts';

/** A condition with the values of its question marks, in order. */
interface Voorwaarde {
  readonly sql: string;
  readonly waarden: readonly Waarde[];
}

/** The werkvoorraad in SQLite. Each gemeente is read in the order of an index; several gemeenten are merged here. */
export function makeWerkvoorraad(db: Db): Pick<ZaakViews, 'werkvoorraad' | 'werkvoorraadTellingen'> {
  return {
    async werkvoorraad(vraag) {
      const na = decodeCursor(vraag.na, sleutelvorm(vraag));
      const filter = join([...listConditions(vraag), ...filterConditions(vraag), ...termijnConditions(vraag)]);
      const zichtbaar = vraag.termijn === 'uitgesteld' ? putOff(vraag) : notPutOff(vraag);
      const rijen = readPage(db, vraag, join([filter, zichtbaar]), na);
      const pagina = rijen.slice(0, vraag.aantal);
      const laatste = pagina.at(-1);
      const meer = rijen.length > vraag.aantal && laatste;
      return {
        rijen: pagina.map(({ regel }) => regel),
        // A list that ends on its first page has been counted by reading it.
        totaal: na || meer ? count(db, vraag, filter) : pagina.length,
        ...(meer ? { volgende: encodeCursor(laatste.sleutel) } : {}),
      };
    },
    async werkvoorraadTellingen(vraag) {
      const list = (lijst: Werkvoorraadvraag['lijst']) => {
        const heel = { ...wholeList(vraag), lijst };
        return count(db, heel, join(listConditions(heel)));
      };
      return { mijn: list('mijn'), groep: list('groep'), alle: list('alle'), termijn: countTermijnen(db, vraag) };
    },
  };
}

/** The same question without its filters: the list as a whole. */
function wholeList({
  gemeenten,
  lijst,
  gebruiker,
  rollen,
  vandaag,
  risicogrens,
  binnenkortTot,
  aantal,
}: Werkvoorraadvraag) {
  return { gemeenten, lijst, gebruiker, rollen, vandaag, risicogrens, binnenkortTot, aantal };
}

/** A row with where it stands in the list: the key is read from the columns that the list is sorted by. */
interface Gevonden {
  readonly regel: Werkvoorraadregel;
  readonly sleutel: Sleutel;
}

/** One row more than asked for, so that it is known whether there is a next page. */
function readPage(db: Db, vraag: Werkvoorraadvraag, filter: Voorwaarde, na?: Sleutel): readonly Gevonden[] {
  const nodig = vraag.aantal + 1;
  const rijen: Gevonden[] = [];
  for (const [nummer, deel] of listDelen(vraag).entries()) {
    if (rijen.length >= nodig || (na && Number(na[0]) > nummer)) continue;
    rijen.push(...readPart(db, { nummer, deel, na: na?.[0] === nummer ? na : undefined }, vraag, filter));
  }
  return rijen.slice(0, nodig);
}

interface Deelvraag {
  readonly nummer: number;
  readonly deel: Deel;
  readonly na: Sleutel | undefined;
}

function readPart(
  db: Db,
  { nummer, deel, na }: Deelvraag,
  vraag: Werkvoorraadvraag,
  filter: Voorwaarde,
): readonly Gevonden[] {
  const kolommen = keyColumns(deel);
  const volgorde = kolommen.map((kolom) => (deel.richting === 1 ? kolom : `${kolom} DESC`)).join(', ');
  const gevonden = vraag.gemeenten.flatMap((gemeente) => {
    const waar = join([
      { sql: 'gemeente = ?', waarden: [gemeente] },
      ...partConditions(deel, vraag),
      filter,
      ...(na ? [afterKey(deel, gemeente, na)] : []),
    ]);
    return db
      .all<{ rij: string; waarde: string | number }>(
        `SELECT rij, ${COLUMNS[deel.kolom]} AS waarde FROM ${pageSource(vraag, deel)} WHERE ${waar.sql}
         ORDER BY ${volgorde} LIMIT ?`,
        ...waar.waarden,
        vraag.aantal + 1,
      )
      .map(({ rij, waarde }): Gevonden => {
        const regel = JSON.parse(rij) as Werkvoorraadregel;
        return { regel, sleutel: [nummer, waarde, regel.zaaknummer, regel.taakId, regel.gemeente] };
      });
  });
  if (vraag.gemeenten.length < 2) return gevonden;
  const compare = compareSleutels(vraag);
  return gevonden.toSorted((a, b) => compare(a.sleutel, b.sleutel));
}

const COLUMNS: Readonly<Record<Sorteerkolom, string>> = {
  wettelijkUiterlijk: 'wettelijk_uiterlijk',
  uiterlijk: 'uiterlijk',
  werknemer: 'werknemer_sleutel',
  werkgever: 'werkgever_sleutel',
  zaaknummer: 'zaaknummer',
  stap: 'stap',
};

function keyColumns({ kolom }: Deel): readonly string[] {
  return [...new Set([COLUMNS[kolom], 'zaaknummer', 'taak_id'])];
}

function partConditions({ rijen }: Deel, { risicogrens }: Werkvoorraadvraag): readonly Voorwaarde[] {
  switch (rijen) {
    case 'alle':
      return [];
    case 'risico':
      return [{ sql: 'wettelijk_uiterlijk <= ?', waarden: [risicogrens] }];
    case 'overig':
      return [{ sql: '(wettelijk_uiterlijk IS NULL OR wettelijk_uiterlijk > ?)', waarden: [risicogrens] }];
    case 'metDatum':
      return [{ sql: 'uiterlijk < ?', waarden: [GEEN_DATUM] }];
    case 'zonderDatum':
      return [{ sql: 'uiterlijk = ?', waarden: [GEEN_DATUM] }];
  }
}

/** Rows after the key; the gemeente is its last part, so within one gemeente it decides whether the same key still counts. */
function afterKey(deel: Deel, gemeente: string, na: Sleutel): Voorwaarde {
  const [, waarde = '', zaaknummer = '', taakId = '', laatsteGemeente = ''] = na;
  const kolommen = keyColumns(deel);
  const telt = deel.richting * compareKeys([gemeente], [laatsteGemeente]) > 0 ? '=' : '';
  const vergelijk = `${deel.richting === 1 ? '>' : '<'}${telt}`;
  return {
    sql: `(${kolommen.join(', ')}) ${vergelijk} (${kolommen.map(() => '?').join(', ')})`,
    waarden: [waarde, zaaknummer, taakId].slice(-kolommen.length),
  };
}

/** The index that a page runs along; by legal risk SQLite chooses between the two itself. */
function pageSource(vraag: Werkvoorraadvraag, { kolom, rijen }: Deel): string {
  const bron = rowSource(vraag);
  if (bron !== 'werkvoorraad' || rijen === 'risico' || rijen === 'overig') return bron;
  return `werkvoorraad INDEXED BY werkvoorraad_${kolom === 'uiterlijk' ? 'datum' : kolom}`;
}

/** One person's tasks are few and found by name; everything else runs along the index of its order. */
function rowSource(vraag: Werkvoorraadvraag): string {
  if (vraag.termijn === 'uitgesteld') return PUT_OFF_SOURCE;
  const persoonlijk = vraag.lijst === 'mijn' || vraag.behandelaar !== undefined;
  return persoonlijk ? 'werkvoorraad INDEXED BY werkvoorraad_behandelaar' : 'werkvoorraad';
}

/** Where to count: in the running counts when they know every column of the question, otherwise in the rows themselves. */
function countSource(vraag: Werkvoorraadvraag): { readonly tabel: string; readonly n: string } {
  const { lijst, behandelaar, werkgever, route } = vraag;
  const perRij = lijst === 'mijn' || [behandelaar, werkgever, route].some((waarde) => waarde !== undefined);
  return perRij || splitZoekwoorden(vraag.zoek).length > 0
    ? { tabel: rowSource(vraag), n: '1' }
    : { tabel: 'werkvoorraad_tellingen', n: 'n' };
}

/** What is put off is rare: it is counted by itself, and taken off the running counts. */
function count(db: Db, vraag: Werkvoorraadvraag, filter: Voorwaarde): number {
  if (vraag.gemeenten.length === 0) return 0;
  const sum = ({ tabel, n }: ReturnType<typeof countSource>, ...rest: readonly Voorwaarde[]) => {
    const waar = join([oneOf('gemeente', vraag.gemeenten), filter, ...rest]);
    const rij = db.get<{ n: number | null }>(`SELECT sum(${n}) AS n FROM ${tabel} WHERE ${waar.sql}`, ...waar.waarden);
    return rij?.n ?? 0;
  };
  const uitgesteld = sum({ tabel: PUT_OFF_SOURCE, n: '1' }, putOff(vraag));
  return vraag.termijn === 'uitgesteld' ? uitgesteld : sum(countSource(vraag)) - uitgesteld;
}

function countTermijnen(db: Db, vraag: Werkvoorraadvraag): Werkvoorraadtellingen['termijn'] {
  const termijn = { te_laat: 0, vandaag: 0, binnenkort: 0, later: 0, opgeschort: 0, uitgesteld: 0 };
  if (vraag.gemeenten.length === 0) return termijn;
  const group = ({ tabel, n }: ReturnType<typeof countSource>, ...rest: readonly Voorwaarde[]) => {
    const filter = [...listConditions(vraag), ...filterConditions(vraag), ...rest];
    const waar = join([oneOf('gemeente', vraag.gemeenten), ...filter]);
    return db.all<{ uiterlijk: string; opgeschort: number; n: number }>(
      `SELECT uiterlijk, sum(opgeschort * ${n}) AS opgeschort, sum(${n}) AS n FROM ${tabel} WHERE ${waar.sql}
       GROUP BY uiterlijk`,
      ...waar.waarden,
    );
  };
  const add = ({ uiterlijk, opgeschort, n }: { uiterlijk: string; opgeschort: number; n: number }, keer: 1 | -1) => {
    termijn[termijngroep({ uiterlijk, opgeschort: false }, vraag)] += keer * (n - opgeschort);
    termijn.opgeschort += keer * opgeschort;
  };
  const { termijn: _termijn, ...heel } = vraag;
  for (const groep of group(countSource(heel))) add(groep, 1);
  for (const groep of group({ tabel: PUT_OFF_SOURCE, n: '1' }, putOff(vraag))) {
    add(groep, -1);
    termijn.uitgesteld += groep.n;
  }
  return termijn;
}

const PUT_OFF_SOURCE = 'werkvoorraad INDEXED BY werkvoorraad_uitgesteld';

function putOff({ vandaag, risicogrens }: Werkvoorraadvraag): Voorwaarde {
  return {
    sql: "uitgesteld_tot <> '' AND uitgesteld_tot > ? AND (wettelijk_uiterlijk IS NULL OR wettelijk_uiterlijk > ?)",
    waarden: [vandaag, risicogrens],
  };
}

function notPutOff({ vandaag, risicogrens }: Werkvoorraadvraag): Voorwaarde {
  return { sql: '(uitgesteld_tot <= ? OR wettelijk_uiterlijk <= ?)', waarden: [vandaag, risicogrens] };
}

function listConditions(vraag: Werkvoorraadvraag): readonly Voorwaarde[] {
  if (vraag.lijst === 'mijn') return [{ sql: 'behandelaar = ?', waarden: [vraag.gebruiker] }];
  return vraag.lijst === 'groep' ? [oneOf('rol', vraag.rollen)] : [];
}

function filterConditions(vraag: Werkvoorraadvraag): readonly Voorwaarde[] {
  const velden = ['stap', 'element', 'route', 'behandelaar'] as const;
  const gelijk = velden.flatMap((veld) => {
    const waarde = vraag[veld];
    return waarde === undefined ? [] : [{ sql: `${veld} = ?`, waarden: [waarde] }];
  });
  return [...gelijk, ...contains('zoektekst', vraag.zoek), ...contains('werkgever_sleutel', vraag.werkgever)];
}

/** GLOB is the quickest way to look for letters in a text that SQLite has; its own signs are put between brackets. */
function contains(kolom: string, zoek: string | undefined): readonly Voorwaarde[] {
  return splitZoekwoorden(zoek).map((woord) => {
    return { sql: `${kolom} GLOB ?`, waarden: [`*${woord.replaceAll(/[*?[]/g, '[$&]')}*`] };
  });
}

function termijnConditions(vraag: Werkvoorraadvraag): readonly Voorwaarde[] {
  const { termijn, vandaag, binnenkortTot } = vraag;
  if (termijn === undefined || termijn === 'uitgesteld') return [];
  if (termijn === 'opgeschort') return [{ sql: 'opgeschort = 1', waarden: [] }];
  const [van, tot] = {
    te_laat: ['', vandaag],
    vandaag: [vandaag, `${vandaag}~`],
    binnenkort: [`${vandaag}~`, `${binnenkortTot}~`],
    later: [`${binnenkortTot < vandaag ? vandaag : binnenkortTot}~`, `${GEEN_DATUM}~`],
  }[termijn] as [string, string];
  return [{ sql: 'opgeschort = 0 AND uiterlijk >= ? AND uiterlijk < ?', waarden: [van, tot] }];
}

function oneOf(kolom: string, waarden: readonly string[]): Voorwaarde {
  return { sql: `${kolom} IN (${waarden.map(() => '?').join(', ')})`, waarden };
}

function join(voorwaarden: readonly Voorwaarde[]): Voorwaarde {
  return {
    sql: voorwaarden.map((voorwaarde) => voorwaarde.sql).join(' AND ') || '1',
    waarden: voorwaarden.flatMap((voorwaarde) => voorwaarde.waarden),
  };
}
