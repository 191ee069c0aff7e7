import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import type { Werkvoorraadtellingen, Werkvoorraadvraag } from '../../ports.ts';
import { termijngroep } from '../werkvoorraad-volgorde.ts';
import { splitZoekwoorden } from '../zoekwoorden.ts';
import type { Db } from './db.ts';
import type { Voorwaarde } from './werkvoorraad-voorwaarden.ts';
import {
  filterConditions,
  join,
  listConditions,
  oneOf,
  PUT_OFF_SOURCE,
  putOff,
  rowSource,
} from './werkvoorraad-voorwaarden.ts';

/** What is put off is rare: it is counted by itself, and taken off the running counts. */
export function countTaken(db: Db, vraag: Werkvoorraadvraag, filter: Voorwaarde): number {
  if (vraag.gemeenten.length === 0) return 0;
  const sum = ({ tabel, n }: ReturnType<typeof countSource>, ...rest: readonly Voorwaarde[]) => {
    const waar = join([oneOf('gemeente', vraag.gemeenten), filter, ...rest]);
    const rij = db.get<{ n: number | null }>(`SELECT sum(${n}) AS n FROM ${tabel} WHERE ${waar.sql}`, ...waar.waarden);
    return rij?.n ?? 0;
  };
  const uitgesteld = sum({ tabel: PUT_OFF_SOURCE, n: '1' }, putOff(vraag));
  return vraag.termijn === 'uitgesteld' ? uitgesteld : sum(countSource(vraag)) - uitgesteld;
}

/**
 * The counts of the three lists and of the groups of dates.
 * @param rijen all rows of the list of this question, when they were read in the same moment.
 */
export function countLijsten(
  db: Db,
  vraag: Werkvoorraadvraag,
  rijen?: readonly Werkvoorraadregel[],
): Werkvoorraadtellingen {
  const list = (lijst: Werkvoorraadvraag['lijst']) => {
    const heel = { ...wholeList(vraag), lijst };
    return countTaken(db, heel, join(listConditions(heel)));
  };
  return { mijn: list('mijn'), groep: list('groep'), alle: list('alle'), termijn: countTermijnen(db, vraag, rijen) };
}

// helpers

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

/** Where to count: in the running counts when they know every column of the question, otherwise in the rows themselves. */
function countSource(vraag: Werkvoorraadvraag): { readonly tabel: string; readonly n: string } {
  const { lijst, behandelaar, werkgever, route } = vraag;
  const perRij = lijst === 'mijn' || [behandelaar, werkgever, route].some((waarde) => waarde !== undefined);
  return perRij || splitZoekwoorden(vraag.zoek).length > 0
    ? { tabel: rowSource(vraag), n: '1' }
    : { tabel: 'werkvoorraad_tellingen', n: 'n' };
}

function countTermijnen(
  db: Db,
  vraag: Werkvoorraadvraag,
  rijen: readonly Werkvoorraadregel[] | undefined,
): Werkvoorraadtellingen['termijn'] {
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
  for (const regel of rijen ?? []) termijn[termijngroep(regel, vraag)] += 1;
  if (rijen === undefined) for (const groep of group(countSource(heel))) add(groep, 1);
  for (const groep of group({ tabel: PUT_OFF_SOURCE, n: '1' }, putOff(vraag))) {
    // The rows of the list are those that were not put off; every other count has these in it.
    if (rijen === undefined) add(groep, -1);
    termijn.uitgesteld += groep.n;
  }
  return termijn;
}
