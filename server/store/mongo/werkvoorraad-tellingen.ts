import type { Werkvoorraadtellingen, Werkvoorraadvraag } from '../../ports.ts';
import { termijngroep } from '../werkvoorraad-volgorde.ts';
import { splitZoekwoorden } from '../zoekwoorden.ts';
import type { WerkvoorraadDocument } from './documenten.ts';
import type { Models } from './models.ts';
import { type Filter, isPersoonlijk, listFilter, putOffFilter, rowFilter } from './werkvoorraad-filter.ts';

/** How many rows there are. What is put off is rare: it is counted by itself along its own index, and taken off the rest. */
export async function countTaken(models: Models, vraag: Werkvoorraadvraag, filter: Filter): Promise<number> {
  const waar = { gemeente: { $in: vraag.gemeenten }, open: true, ...filter };
  const countPutOff = models.werkvoorraad.countDocuments({ $and: [waar, putOffFilter(vraag)] }).hint('uitgesteld');
  if (vraag.termijn === 'uitgesteld') return countPutOff;
  const [alle, uitgesteld] = await Promise.all([
    models.werkvoorraad.countDocuments(waar).hint(countIndex(vraag)),
    countPutOff,
  ]);
  return alle - uitgesteld;
}

/** The counts of the three lists and of the groups of dates. */
export async function countLijsten(models: Models, vraag: Werkvoorraadvraag): Promise<Werkvoorraadtellingen> {
  const [heel, lijst, mijn] = await Promise.all([
    readGroepen(models, { ...vraag, lijst: 'alle' }, {}, 'telling'),
    vraag.lijst === 'mijn' || Object.keys(rowFilter(vraag)).length > 0
      ? readGroepen(models, vraag, { ...listFilter(vraag), ...rowFilter(vraag) }, countIndex(vraag))
      : undefined,
    countTaken(models, { ...vraag, lijst: 'mijn', termijn: undefined }, listFilter({ ...vraag, lijst: 'mijn' })),
  ]);
  const rollen: readonly string[] = vraag.rollen;
  const groep = heel.filter(({ rol }) => rollen.includes(rol));
  return {
    mijn,
    groep: sum(groep),
    alle: sum(heel),
    termijn: sumTermijnen(lijst ?? (vraag.lijst === 'groep' ? groep : heel), vraag),
  };
}

/** How many open tasks there are of a role on a date; those that were put off are told apart. */
interface Groep extends Pick<WerkvoorraadDocument, 'rol' | 'uiterlijk' | 'opgeschort'> {
  readonly uitgesteld: boolean;
  readonly n: number;
}

/** All counts of the screen come from one walk along an index; what is put off is rare and taken off again. */
async function readGroepen(
  models: Models,
  vraag: Werkvoorraadvraag,
  filter: Filter,
  hint: string,
): Promise<readonly Groep[]> {
  const waar = { gemeente: { $in: vraag.gemeenten }, open: true, ...filter };
  const read = async (index: string, uitgesteld: boolean, $match: Filter): Promise<readonly Groep[]> => {
    const groepen = await models.werkvoorraad
      .aggregate<{ readonly _id: Pick<Groep, 'rol' | 'uiterlijk' | 'opgeschort'>; readonly n: number }>([
        { $match },
        { $group: { _id: { rol: '$rol', uiterlijk: '$uiterlijk', opgeschort: '$opgeschort' }, n: { $sum: 1 } } },
      ])
      .hint(index);
    return groepen.map(({ _id, n }) => ({ ..._id, uitgesteld, n }));
  };
  const [alle, weg] = await Promise.all([
    read(hint, false, waar),
    read('uitgesteld', true, { $and: [waar, putOffFilter(vraag)] }),
  ]);
  return [...alle, ...weg];
}

/** What is put off was counted twice: among all, and by itself. */
function sum(groepen: readonly Groep[]): number {
  return groepen.reduce((som, { uitgesteld, n }) => som + (uitgesteld ? -n : n), 0);
}

function sumTermijnen(groepen: readonly Groep[], vraag: Werkvoorraadvraag): Werkvoorraadtellingen['termijn'] {
  const termijn = { te_laat: 0, vandaag: 0, binnenkort: 0, later: 0, opgeschort: 0, uitgesteld: 0 };
  for (const groep of groepen) {
    termijn[termijngroep(groep, vraag)] += groep.uitgesteld ? -groep.n : groep.n;
    if (groep.uitgesteld) termijn.uitgesteld += groep.n;
  }
  return termijn;
}

/** The index that counting runs along. Those of a person are few; `telling` and `zoek` hold all that most questions ask. */
function countIndex(vraag: Werkvoorraadvraag): string {
  if (isPersoonlijk(vraag)) return 'behandelaar';
  return splitZoekwoorden(vraag.zoek).length > 0 ? 'zoek' : 'telling';
}
