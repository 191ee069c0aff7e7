import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import type { Werkvoorraadvraag, ZaakViews } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import type { Sleutel } from '../cursor.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Deel, Sorteerkolom } from '../werkvoorraad-volgorde.ts';
import { compareSleutels, GEEN_DATUM, listDelen, sleutelvorm } from '../werkvoorraad-volgorde.ts';
import type { Db } from './db.ts';
import { countLijsten, countTaken } from './werkvoorraad-tellingen.ts';
import type { Voorwaarde } from './werkvoorraad-voorwaarden.ts';
import {
  filterConditions,
  join,
  listConditions,
  notPutOff,
  putOff,
  rowSource,
  termijnConditions,
} from './werkvoorraad-voorwaarden.ts';

/** The werkvoorraad in SQLite. Each gemeente is read in the order of an index; several gemeenten are merged here. */
export function makeWerkvoorraad(db: Db): Pick<ZaakViews, 'werkvoorraad' | 'werkvoorraadTellingen'> {
  // A list that was found whole, as long as nothing else can have happened: its counts need no second search through the gemeente.
  let heel: { readonly vraag: Werkvoorraadvraag; readonly rijen: readonly Werkvoorraadregel[] } | undefined;
  return {
    async werkvoorraad(vraag) {
      const na = decodeCursor(vraag.na, sleutelvorm(vraag));
      const filter = join([...listConditions(vraag), ...filterConditions(vraag), ...termijnConditions(vraag)]);
      const zichtbaar = vraag.termijn === 'uitgesteld' ? putOff(vraag) : notPutOff(vraag);
      const rijen = readPage(db, vraag, join([filter, zichtbaar]), na);
      const pagina = rijen.slice(0, vraag.aantal);
      const laatste = pagina.at(-1);
      const meer = rijen.length > vraag.aantal && laatste;
      const regels = pagina.map(({ regel }) => regel);
      if (!na && !meer && vraag.termijn === undefined) {
        heel = { vraag, rijen: regels };
        queueMicrotask(() => (heel = undefined));
      }
      return {
        rijen: regels,
        // A list that ends on its first page has been counted by reading it.
        totaal: na || meer ? countTaken(db, vraag, filter) : pagina.length,
        ...(meer ? { volgende: encodeCursor(laatste.sleutel) } : {}),
      };
    },
    async werkvoorraadTellingen(vraag) {
      return countLijsten(db, vraag, heel?.vraag === vraag ? heel.rijen : undefined);
    },
  };
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
