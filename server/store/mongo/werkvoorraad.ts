import type { QueryFilter } from 'mongoose';
import type { Werkvoorraadregel } from '../../domain/overzicht.ts';
import type { Werkvoorraadtellingen, Werkvoorraadvraag, ZaakViews } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Sleutel } from '../cursor.ts';
import { termijngroep, WERKVOORRAAD_SLEUTEL, werkvoorraadSleutel } from '../werkvoorraad-volgorde.ts';
import type { WerkvoorraadDocument } from './documenten.ts';
import type { Models } from './models.ts';
import { zoektekstFilter } from './zoektekst-filter.ts';

type Filter = QueryFilter<WerkvoorraadDocument>;

/** The werkvoorraad in MongoDB: each gemeente is read in the order of an index, several gemeenten are merged here. */
export function makeWerkvoorraad(models: Models): Pick<ZaakViews, 'werkvoorraad' | 'werkvoorraadTellingen'> {
  const count = (vraag: Werkvoorraadvraag, filter: Filter) =>
    models.werkvoorraad.countDocuments({ gemeente: { $in: vraag.gemeenten }, open: true, ...filter });
  return {
    async werkvoorraad(vraag) {
      const na = decodeCursor(vraag.na, WERKVOORRAAD_SLEUTEL);
      const filter = { ...listFilter(vraag), ...rowFilter(vraag) };
      const [rijen, totaal] = await Promise.all([
        readPage(models, vraag, filter, na),
        count(vraag, { $and: [filter, ...termijnFilters(vraag)] }),
      ]);
      const pagina = rijen.slice(0, vraag.aantal);
      const laatste = pagina.at(-1);
      const meer = rijen.length > vraag.aantal && laatste;
      return {
        rijen: pagina,
        totaal,
        ...(meer ? { volgende: encodeCursor(werkvoorraadSleutel(laatste, vraag.risicogrens)) } : {}),
      };
    },
    async werkvoorraadTellingen(vraag) {
      const [mijn, groep, alle, termijn] = await Promise.all([
        count(vraag, listFilter({ ...vraag, lijst: 'mijn' })),
        count(vraag, listFilter({ ...vraag, lijst: 'groep' })),
        count(vraag, {}),
        countTermijnen(models, vraag),
      ]);
      return { mijn, groep, alle, termijn };
    },
  };
}

/** One row more than asked for, so that it is known whether there is a next page. */
async function readPage(
  models: Models,
  vraag: Werkvoorraadvraag,
  filter: Filter,
  na: Sleutel | undefined,
): Promise<readonly Werkvoorraadregel[]> {
  const nodig = vraag.aantal + 1;
  const risico = na?.[0] === 1 ? [] : await readPart(models, 0, vraag, filter, na);
  if (risico.length >= nodig) return risico.slice(0, nodig);
  const rest = await readPart(models, 1, vraag, filter, na?.[0] === 1 ? na : undefined);
  return [...risico, ...rest].slice(0, nodig);
}

async function readPart(
  models: Models,
  deel: 0 | 1,
  vraag: Werkvoorraadvraag,
  filter: Filter,
  na: Sleutel | undefined,
): Promise<readonly Werkvoorraadregel[]> {
  const paginas = await Promise.all(
    vraag.gemeenten.map((gemeente) => {
      const { waar, sort, index } = partQuery(deel, gemeente, vraag, na);
      return models.werkvoorraad
        .find({ $and: [waar, filter, ...termijnFilters(vraag)] }, { rij: 1 })
        .sort(sort)
        .hint(index)
        .limit(vraag.aantal + 1)
        .lean();
    }),
  );
  const regels = paginas.flat().map((document) => document.rij);
  if (vraag.gemeenten.length < 2) return regels;
  const key = (regel: Werkvoorraadregel) => werkvoorraadSleutel(regel, vraag.risicogrens);
  return regels.toSorted((a, b) => compareKeys(key(a), key(b)));
}

/**
 * Condition and order of one part of the list in one gemeente; both run along the index named, so nothing has to be sorted. One
 * person's tasks are few: those are found by behandelaar and sorted.
 */
export function partQuery(
  deel: 0 | 1,
  gemeente: string,
  vraag: Pick<Werkvoorraadvraag, 'risicogrens' | 'lijst' | 'behandelaar'>,
  na: Sleutel | undefined,
): { readonly waar: Filter; readonly sort: Record<string, 1>; readonly index: string } {
  const veld = deel === 0 ? 'wettelijkUiterlijk' : 'uiterlijk';
  const naam = deel === 0 ? 'risico' : 'datum';
  const grens = deel === 0 ? { $lte: vraag.risicogrens } : { $gt: vraag.risicogrens };
  const persoonlijk = vraag.lijst === 'mijn' || vraag.behandelaar !== undefined;
  const verder = na ? [afterKey(veld, gemeente, na)] : [];
  return {
    waar: { $and: [{ gemeente, open: true, wettelijkUiterlijk: grens }, ...verder] },
    sort: { [veld]: 1, zaaknummer: 1, taakId: 1 },
    index: persoonlijk ? 'behandelaar' : naam,
  };
}

/** Rows after the key; the gemeente is its last part, so within one gemeente it decides whether the same key still counts. */
function afterKey(veld: string, gemeente: string, na: Sleutel): Filter {
  const [, datum, zaaknummer, taakId, laatsteGemeente = ''] = na.map(String);
  const taak = compareKeys([gemeente], [laatsteGemeente]) > 0 ? { $gte: taakId } : { $gt: taakId };
  return {
    [veld]: { $gte: datum },
    $or: [
      { [veld]: { $gt: datum } },
      { [veld]: datum, zaaknummer: { $gt: zaaknummer } },
      { [veld]: datum, zaaknummer, taakId: taak },
    ],
  };
}

async function countTermijnen(models: Models, vraag: Werkvoorraadvraag): Promise<Werkvoorraadtellingen['termijn']> {
  const groepen = await models.werkvoorraad.aggregate<{
    _id: { uiterlijk: string; opgeschort: boolean };
    n: number;
  }>([
    { $match: { gemeente: { $in: vraag.gemeenten }, open: true, ...listFilter(vraag), ...rowFilter(vraag) } },
    { $group: { _id: { uiterlijk: '$uiterlijk', opgeschort: '$opgeschort' }, n: { $sum: 1 } } },
  ]);
  const termijn = { te_laat: 0, vandaag: 0, binnenkort: 0, later: 0, opgeschort: 0 };
  for (const { _id, n } of groepen) termijn[termijngroep(_id, vraag)] += n;
  return termijn;
}

function listFilter(vraag: Werkvoorraadvraag): Filter {
  if (vraag.lijst === 'mijn') return { $and: [{ behandelaar: vraag.gebruiker }] };
  return vraag.lijst === 'groep' ? { rol: { $in: [...vraag.rollen] } } : {};
}

function rowFilter(vraag: Werkvoorraadvraag): Filter {
  const velden = ['stap', 'element', 'werkgever', 'route', 'behandelaar'] as const;
  const gelijk = velden.flatMap((veld) => (vraag[veld] === undefined ? [] : [[veld, vraag[veld]] as const]));
  return { ...Object.fromEntries(gelijk), ...zoektekstFilter(vraag.zoek) };
}

function termijnFilters(vraag: Werkvoorraadvraag): readonly Filter[] {
  const { termijn, vandaag, binnenkortTot } = vraag;
  if (termijn === undefined) return [];
  if (termijn === 'opgeschort') return [{ opgeschort: true }];
  const grens = {
    te_laat: { $lt: vandaag },
    vandaag: { $eq: vandaag },
    binnenkort: { $gt: vandaag, $lte: binnenkortTot },
    later: { $gt: binnenkortTot < vandaag ? vandaag : binnenkortTot },
  }[termijn];
  return [{ opgeschort: false, uiterlijk: grens }];
}
