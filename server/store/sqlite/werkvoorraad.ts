import type { Werkvoorraadregel } from '../../domain/overzicht.ts';
import type { Werkvoorraadtellingen, Werkvoorraadvraag, ZaakViews } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Sleutel } from '../cursor.ts';
import { GEEN_DATUM, termijngroep, WERKVOORRAAD_SLEUTEL, werkvoorraadSleutel } from '../werkvoorraad-volgorde.ts';
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
      const na = decodeCursor(vraag.na, WERKVOORRAAD_SLEUTEL);
      const filter = join([...listConditions(vraag), ...filterConditions(vraag), ...termijnConditions(vraag)]);
      const rijen = readPage(db, vraag, filter, na);
      const pagina = rijen.slice(0, vraag.aantal);
      const laatste = pagina.at(-1);
      const meer = rijen.length > vraag.aantal && laatste;
      return {
        rijen: pagina,
        totaal: count(db, vraag, filter),
        ...(meer ? { volgende: encodeCursor(werkvoorraadSleutel(laatste, vraag.risicogrens)) } : {}),
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

/** One row more than asked for, so that it is known whether there is a next page. */
function readPage(db: Db, vraag: Werkvoorraadvraag, filter: Voorwaarde, na?: Sleutel): readonly Werkvoorraadregel[] {
  const nodig = vraag.aantal + 1;
  const risico = na?.[0] === 1 ? [] : readPart(db, 0, vraag, filter, na);
  if (risico.length >= nodig) return risico.slice(0, nodig);
  const rest = readPart(db, 1, vraag, filter, na?.[0] === 1 ? na : undefined);
  return [...risico, ...rest].slice(0, nodig);
}

function readPart(
  db: Db,
  deel: 0 | 1,
  vraag: Werkvoorraadvraag,
  filter: Voorwaarde,
  na: Sleutel | undefined,
): readonly Werkvoorraadregel[] {
  const kolom = deel === 0 ? 'wettelijk_uiterlijk' : 'uiterlijk';
  const grens = deel === 0 ? 'wettelijk_uiterlijk <= ?' : '(wettelijk_uiterlijk IS NULL OR wettelijk_uiterlijk > ?)';
  const rijen = vraag.gemeenten.flatMap((gemeente) => {
    const verder = na ? [afterKey(kolom, gemeente, na)] : [];
    const waar = join([
      { sql: 'gemeente = ?', waarden: [gemeente] },
      { sql: grens, waarden: [vraag.risicogrens] },
      filter,
      ...verder,
    ]);
    return db.all<{ rij: string }>(
      `SELECT rij FROM ${rowSource(vraag)} WHERE ${waar.sql} ORDER BY ${kolom}, zaaknummer, taak_id LIMIT ?`,
      ...waar.waarden,
      vraag.aantal + 1,
    );
  });
  const regels = rijen.map(({ rij }) => JSON.parse(rij) as Werkvoorraadregel);
  if (vraag.gemeenten.length < 2) return regels;
  const key = (regel: Werkvoorraadregel) => werkvoorraadSleutel(regel, vraag.risicogrens);
  return regels.toSorted((a, b) => compareKeys(key(a), key(b)));
}

/** Rows after the key; the gemeente is its last part, so within one gemeente it decides whether the same key still counts. */
function afterKey(kolom: string, gemeente: string, na: Sleutel): Voorwaarde {
  const [, datum = '', zaaknummer = '', taakId = '', laatsteGemeente = ''] = na;
  const vergelijk = compareKeys([gemeente], [laatsteGemeente]) > 0 ? '>=' : '>';
  return { sql: `(${kolom}, zaaknummer, taak_id) ${vergelijk} (?, ?, ?)`, waarden: [datum, zaaknummer, taakId] };
}

/** One person's tasks are few and found by name; everything else runs along the index of its order. */
function rowSource(vraag: Werkvoorraadvraag): string {
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

function count(db: Db, vraag: Werkvoorraadvraag, filter: Voorwaarde): number {
  if (vraag.gemeenten.length === 0) return 0;
  const { tabel, n } = countSource(vraag);
  const waar = join([oneOf('gemeente', vraag.gemeenten), filter]);
  const rij = db.get<{ n: number | null }>(`SELECT sum(${n}) AS n FROM ${tabel} WHERE ${waar.sql}`, ...waar.waarden);
  return rij?.n ?? 0;
}

function countTermijnen(db: Db, vraag: Werkvoorraadvraag): Werkvoorraadtellingen['termijn'] {
  const termijn = { te_laat: 0, vandaag: 0, binnenkort: 0, later: 0, opgeschort: 0 };
  if (vraag.gemeenten.length === 0) return termijn;
  const { tabel, n } = countSource(vraag);
  const waar = join([oneOf('gemeente', vraag.gemeenten), ...listConditions(vraag), ...filterConditions(vraag)]);
  const groepen = db.all<{ uiterlijk: string; opgeschort: number; n: number }>(
    `SELECT uiterlijk, sum(opgeschort * ${n}) AS opgeschort, sum(${n}) AS n FROM ${tabel} WHERE ${waar.sql}
     GROUP BY uiterlijk`,
    ...waar.waarden,
  );
  for (const { uiterlijk, opgeschort, n } of groepen) {
    termijn[termijngroep({ uiterlijk, opgeschort: false }, vraag)] += n - opgeschort;
    termijn.opgeschort += opgeschort;
  }
  return termijn;
}

function listConditions(vraag: Werkvoorraadvraag): readonly Voorwaarde[] {
  if (vraag.lijst === 'mijn') return [{ sql: 'behandelaar = ?', waarden: [vraag.gebruiker] }];
  return vraag.lijst === 'groep' ? [oneOf('rol', vraag.rollen)] : [];
}

function filterConditions(vraag: Werkvoorraadvraag): readonly Voorwaarde[] {
  const velden = ['stap', 'element', 'werkgever', 'route', 'behandelaar'] as const;
  const gelijk = velden.flatMap((veld) => {
    const waarde = vraag[veld];
    return waarde === undefined ? [] : [{ sql: `${veld} = ?`, waarden: [waarde] }];
  });
  const woorden = splitZoekwoorden(vraag.zoek).map((woord) => ({ sql: 'instr(zoektekst, ?) > 0', waarden: [woord] }));
  return [...gelijk, ...woorden];
}

function termijnConditions(vraag: Werkvoorraadvraag): readonly Voorwaarde[] {
  const { termijn, vandaag, binnenkortTot } = vraag;
  if (termijn === undefined) return [];
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
