import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import type { Werkvoorraadvraag, ZaakViews } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import type { Sleutel } from '../cursor.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Deel, Sorteerkolom } from '../werkvoorraad-volgorde.ts';
import { compareSleutels, GEEN_DATUM, listDelen, sleutelvorm } from '../werkvoorraad-volgorde.ts';
import { splitZoekwoorden } from '../zoekwoorden.ts';
import type { WerkvoorraadDocument } from './documenten.ts';
import type { Models } from './models.ts';
import { makeReadTellingen } from './read-tellingen.ts';
import { makeSearch, pageOf } from './search-werkvoorraad.ts';
import {
  type Filter,
  isPersoonlijk,
  listFilter,
  rowFilter,
  termijnFilters,
  visibleFilter,
} from './werkvoorraad-filter.ts';
import { countLijsten, countTaken, isGeteld } from './werkvoorraad-tellingen.ts';

/** The werkvoorraad in MongoDB: each gemeente is read in the order of an index, several gemeenten are merged here. */
export function makeWerkvoorraad(models: Models): Pick<ZaakViews, 'werkvoorraad' | 'werkvoorraadTellingen'> {
  const readTellingen = makeReadTellingen(models);
  const search = makeSearch(models);
  const findPage = async (vraag: Werkvoorraadvraag, na: Sleutel | undefined) => {
    const gevonden = await search(vraag);
    if (gevonden) return pageOf(gevonden, vraag, na);
    return { rijen: await readPage(models, vraag, na), totaal: undefined };
  };
  return {
    async werkvoorraad(vraag) {
      const na = decodeCursor(vraag.na, sleutelvorm(vraag));
      // Running counts are asked for beside the page: with those of the lists, which the screen asks for in the same moment.
      const [{ rijen, totaal }, alvast] = await Promise.all([
        findPage(vraag, na),
        isGeteld(vraag) ? countTaken(models, readTellingen, vraag) : undefined,
      ]);
      const pagina = rijen.slice(0, vraag.aantal);
      const laatste = pagina.at(-1);
      const meer = rijen.length > vraag.aantal && laatste;
      // A list that ends on its first page has been counted by reading it.
      const geteld = !na && !meer ? pagina.length : (totaal ?? alvast);
      return {
        rijen: pagina.map(({ regel }) => regel),
        totaal: geteld ?? (await countTaken(models, readTellingen, vraag)),
        ...(meer ? { volgende: encodeCursor(laatste.sleutel) } : {}),
      };
    },
    werkvoorraadTellingen: (vraag) => countLijsten(models, { readTellingen, search }, vraag),
  };
}

/** A row with where it stands in the list: the key is read from the fields that the list is sorted by. */
interface Gevonden {
  readonly regel: Werkvoorraadregel;
  readonly sleutel: Sleutel;
}

/** One row more than asked for, so that it is known whether there is a next page. */
async function readPage(
  models: Models,
  vraag: Werkvoorraadvraag,
  na: Sleutel | undefined,
): Promise<readonly Gevonden[]> {
  const filter = { ...listFilter(vraag), ...rowFilter(vraag) };
  const nodig = vraag.aantal + 1;
  const rijen: Gevonden[] = [];
  for (const nummer of listDelen(vraag).keys()) {
    if (rijen.length >= nodig || (na && Number(na[0]) > nummer)) continue;
    rijen.push(...(await readPart(models, nummer, vraag, filter, na?.[0] === nummer ? na : undefined)));
  }
  return rijen.slice(0, nodig);
}

async function readPart(
  models: Models,
  nummer: number,
  vraag: Werkvoorraadvraag,
  filter: Filter,
  na: Sleutel | undefined,
): Promise<readonly Gevonden[]> {
  const paginas = await Promise.all(
    vraag.gemeenten.map(async (gemeente) => {
      const { waar, sort, index, veld } = partQuery(nummer, gemeente, vraag, na);
      const documenten = await models.werkvoorraad
        .find({ $and: [waar, filter, visibleFilter(vraag), ...termijnFilters(vraag)] }, `rij ${veld}`)
        .sort(sort)
        .hint(index)
        .limit(vraag.aantal + 1)
        .lean();
      return documenten.map(({ rij, [veld]: waarde }): Gevonden => {
        return { regel: rij, sleutel: [nummer, waarde, rij.zaaknummer, rij.taakId, gemeente] };
      });
    }),
  );
  if (vraag.gemeenten.length < 2) return paginas.flat();
  const compare = compareSleutels(vraag);
  return paginas.flat().toSorted((a, b) => compare(a.sleutel, b.sleutel));
}

const VELDEN = {
  wettelijkUiterlijk: 'wettelijkUiterlijk',
  uiterlijk: 'uiterlijk',
  werknemer: 'werknemerSleutel',
  werkgever: 'werkgeverSleutel',
  zaaknummer: 'zaaknummer',
  stap: 'stap',
} as const satisfies Record<Sorteerkolom, keyof WerkvoorraadDocument>;

const INDEXEN: Readonly<Record<Sorteerkolom, string>> = {
  wettelijkUiterlijk: 'risico',
  uiterlijk: 'datum',
  werknemer: 'werknemer',
  werkgever: 'werkgever',
  zaaknummer: 'zaaknummer',
  stap: 'stap',
};

/**
 * Condition and order of one part of the list in one gemeente; both run along the index named, so nothing has to be sorted. One
 * person's tasks are few: those are found by behandelaar and sorted.
 */
export function partQuery(
  nummer: number,
  gemeente: string,
  vraag: Pick<Werkvoorraadvraag, 'risicogrens' | 'lijst' | 'behandelaar' | 'volgorde' | 'termijn' | 'zoek'>,
  na: Sleutel | undefined,
) {
  const deel = listDelen(vraag)[nummer];
  if (!deel) throw new Error(`The list has no part ${nummer}.`);
  const { kolom, richting } = deel;
  const verder = na ? [afterKey(deel, gemeente, na)] : [];
  const waar: Filter = { $and: [{ gemeente, open: true, ...partFilter(deel, vraag.risicogrens) }, ...verder] };
  const veld = VELDEN[kolom];
  return {
    waar,
    veld,
    sort: { [veld]: richting, zaaknummer: richting, taakId: richting },
    index: pageIndex(vraag, kolom),
  };
}

/** Rare words are found in their index and the few rows sorted; the list without a search is read in its order. */
function pageIndex(
  vraag: Pick<Werkvoorraadvraag, 'lijst' | 'behandelaar' | 'termijn' | 'zoek'>,
  kolom: Sorteerkolom,
): string {
  if (vraag.termijn === 'uitgesteld') return 'uitgesteld';
  if (isPersoonlijk(vraag)) return 'behandelaar';
  return splitZoekwoorden(vraag.zoek).length > 0 ? 'zoek' : INDEXEN[kolom];
}

function partFilter({ rijen }: Deel, risicogrens: string): Filter {
  switch (rijen) {
    case 'alle':
      return {};
    case 'risico':
      return { wettelijkUiterlijk: { $lte: risicogrens } };
    case 'overig':
      return { wettelijkUiterlijk: { $gt: risicogrens } };
    case 'metDatum':
      return { uiterlijk: { $lt: GEEN_DATUM } };
    case 'zonderDatum':
      return { uiterlijk: GEEN_DATUM };
  }
}

/** Rows after the key; the gemeente is its last part, so within one gemeente it decides whether the same key still counts. */
function afterKey({ kolom, richting }: Deel, gemeente: string, na: Sleutel): Filter {
  const [, waarde] = na;
  const [zaaknummer = '', taakId = '', laatsteGemeente = ''] = na.slice(2).map(String);
  const [voorbij, vanaf] = richting === 1 ? (['$gt', '$gte'] as const) : (['$lt', '$lte'] as const);
  const taak = { [richting * compareKeys([gemeente], [laatsteGemeente]) > 0 ? vanaf : voorbij]: taakId };
  const veld = VELDEN[kolom];
  if (veld === 'zaaknummer') {
    return {
      zaaknummer: { [vanaf]: zaaknummer },
      $or: [{ zaaknummer: { [voorbij]: zaaknummer } }, { zaaknummer, taakId: taak }],
    };
  }
  return {
    [veld]: { [vanaf]: waarde },
    $or: [
      { [veld]: { [voorbij]: waarde } },
      { [veld]: waarde, zaaknummer: { [voorbij]: zaaknummer } },
      { [veld]: waarde, zaaknummer, taakId: taak },
    ],
  };
}
