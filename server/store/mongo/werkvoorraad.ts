import type { QueryFilter } from 'mongoose';
import type { Werkvoorraadregel } from '../../domain/overzicht.ts';
import type { Werkvoorraadtellingen, Werkvoorraadvraag, ZaakViews } from '../../ports.ts';
import { compareKeys } from '../compare-text.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Sleutel } from '../cursor.ts';
import { compareSleutels, GEEN_DATUM, listDelen, sleutelvorm, termijngroep } from '../werkvoorraad-volgorde.ts';
import type { Deel, Sorteerkolom } from '../werkvoorraad-volgorde.ts';
import type { WerkvoorraadDocument } from './documenten.ts';
import type { Models } from './models.ts';
import { zoektekstFilter } from './zoektekst-filter.ts';

type Filter = QueryFilter<WerkvoorraadDocument>;

/** The werkvoorraad in MongoDB: each gemeente is read in the order of an index, several gemeenten are merged here. */
export function makeWerkvoorraad(models: Models): Pick<ZaakViews, 'werkvoorraad' | 'werkvoorraadTellingen'> {
  // What is put off is rare: it is counted by itself along its own index, and taken off the rest.
  const count = async (vraag: Werkvoorraadvraag, filter: Filter) => {
    const waar = { gemeente: { $in: vraag.gemeenten }, open: true, ...filter };
    const uitgesteld = models.werkvoorraad.countDocuments({ $and: [waar, putOffFilter(vraag)] });
    if (vraag.termijn === 'uitgesteld') return uitgesteld;
    const [alle, weg] = await Promise.all([models.werkvoorraad.countDocuments(waar), uitgesteld]);
    return alle - weg;
  };
  return {
    async werkvoorraad(vraag) {
      const na = decodeCursor(vraag.na, sleutelvorm(vraag));
      const filter = { ...listFilter(vraag), ...rowFilter(vraag) };
      const rijen = await readPage(models, vraag, filter, na);
      const pagina = rijen.slice(0, vraag.aantal);
      const laatste = pagina.at(-1);
      const meer = rijen.length > vraag.aantal && laatste;
      // A list that ends on its first page has been counted by reading it.
      const geteld = !na && !meer;
      const totaal = geteld ? pagina.length : await count(vraag, { $and: [filter, ...termijnFilters(vraag)] });
      return {
        rijen: pagina.map(({ regel }) => regel),
        totaal,
        ...(meer ? { volgende: encodeCursor(laatste.sleutel) } : {}),
      };
    },
    async werkvoorraadTellingen(vraag) {
      const { termijn: _termijn, ...heel } = vraag;
      const [mijn, groep, alle, termijn] = await Promise.all([
        count(heel, listFilter({ ...vraag, lijst: 'mijn' })),
        count(heel, listFilter({ ...vraag, lijst: 'groep' })),
        count(heel, {}),
        countTermijnen(models, vraag),
      ]);
      return { mijn, groep, alle, termijn };
    },
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
  filter: Filter,
  na: Sleutel | undefined,
): Promise<readonly Gevonden[]> {
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
  vraag: Pick<Werkvoorraadvraag, 'risicogrens' | 'lijst' | 'behandelaar' | 'volgorde' | 'termijn'>,
  na: Sleutel | undefined,
) {
  const deel = listDelen(vraag)[nummer];
  if (!deel) throw new Error(`The list has no part ${nummer}.`);
  const { kolom, richting } = deel;
  const persoonlijk = vraag.lijst === 'mijn' || vraag.behandelaar !== undefined;
  const verder = na ? [afterKey(deel, gemeente, na)] : [];
  const waar: Filter = { $and: [{ gemeente, open: true, ...partFilter(deel, vraag.risicogrens) }, ...verder] };
  const veld = VELDEN[kolom];
  return {
    waar,
    veld,
    sort: { [veld]: richting, zaaknummer: richting, taakId: richting },
    index: vraag.termijn === 'uitgesteld' ? 'uitgesteld' : persoonlijk ? 'behandelaar' : INDEXEN[kolom],
  };
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

async function countTermijnen(models: Models, vraag: Werkvoorraadvraag): Promise<Werkvoorraadtellingen['termijn']> {
  const waar = { gemeente: { $in: vraag.gemeenten }, open: true, ...listFilter(vraag), ...rowFilter(vraag) };
  const group = (filter: Filter) =>
    models.werkvoorraad.aggregate<{ _id: { uiterlijk: string; opgeschort: boolean }; n: number }>([
      { $match: filter },
      { $group: { _id: { uiterlijk: '$uiterlijk', opgeschort: '$opgeschort' }, n: { $sum: 1 } } },
    ]);
  const [alle, weg] = await Promise.all([group(waar), group({ $and: [waar, putOffFilter(vraag)] })]);
  const termijn = { te_laat: 0, vandaag: 0, binnenkort: 0, later: 0, opgeschort: 0, uitgesteld: 0 };
  for (const { _id, n } of alle) termijn[termijngroep(_id, vraag)] += n;
  for (const { _id, n } of weg) {
    termijn[termijngroep(_id, vraag)] -= n;
    termijn.uitgesteld += n;
  }
  return termijn;
}

function putOffFilter({ vandaag, risicogrens }: Werkvoorraadvraag): Filter {
  return { uitgesteldTot: { $gt: vandaag }, wettelijkUiterlijk: { $gt: risicogrens } };
}

/** Rows of before tasks could be put off have no date: those are in the list. */
function visibleFilter(vraag: Werkvoorraadvraag): Filter {
  if (vraag.termijn === 'uitgesteld') return putOffFilter(vraag);
  return {
    $or: [{ uitgesteldTot: { $not: { $gt: vraag.vandaag } } }, { wettelijkUiterlijk: { $lte: vraag.risicogrens } }],
  };
}

function listFilter(vraag: Werkvoorraadvraag): Filter {
  if (vraag.lijst === 'mijn') return { $and: [{ behandelaar: vraag.gebruiker }] };
  return vraag.lijst === 'groep' ? { rol: { $in: [...vraag.rollen] } } : {};
}

function rowFilter(vraag: Werkvoorraadvraag): Filter {
  const velden = ['stap', 'element', 'route', 'behandelaar'] as const;
  const gelijk = velden.flatMap((veld) => (vraag[veld] === undefined ? [] : [[veld, vraag[veld]] as const]));
  return {
    ...Object.fromEntries(gelijk),
    ...zoektekstFilter(vraag.zoek),
    ...zoektekstFilter(vraag.werkgever, 'werkgeverSleutel'),
  };
}

function termijnFilters(vraag: Werkvoorraadvraag): readonly Filter[] {
  const { termijn, vandaag, binnenkortTot } = vraag;
  if (termijn === undefined || termijn === 'uitgesteld') return [];
  if (termijn === 'opgeschort') return [{ opgeschort: true }];
  const grens = {
    te_laat: { $lt: vandaag },
    vandaag: { $eq: vandaag },
    binnenkort: { $gt: vandaag, $lte: binnenkortTot },
    later: { $gt: binnenkortTot < vandaag ? vandaag : binnenkortTot },
  }[termijn];
  return [{ opgeschort: false, uiterlijk: grens }];
}
