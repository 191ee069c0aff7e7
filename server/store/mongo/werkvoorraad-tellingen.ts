import type { Werkvoorraadtellingen, Werkvoorraadvraag } from '../../ports.ts';
import { isUitgesteld, termijngroep } from '../werkvoorraad-volgorde.ts';
import { splitZoekwoorden } from '../zoekwoorden.ts';
import type { WerkvoorraadDocument } from './documenten.ts';
import type { Models } from './models.ts';
import type { ReadTellingen, Telling } from './tellingen.ts';
import { isPersoonlijk, listFilter, putOffFilter, rowFilter, visibleFilter } from './werkvoorraad-filter.ts';

/** How many rows the list of this question has. */
export async function countTaken(
  models: Models,
  readTellingen: ReadTellingen,
  vraag: Werkvoorraadvraag,
): Promise<number> {
  const groepen = isGeteld(vraag)
    ? selectLijst(await readTellingen(vraag.gemeenten), vraag)
    : await readRijen(models, vraag);
  const { alle, termijn } = sumGroepen(groepen, vraag);
  return vraag.termijn === undefined ? alle : termijn[vraag.termijn];
}

/** The counts of the three lists and of the groups of dates. */
export async function countLijsten(
  models: Models,
  readTellingen: ReadTellingen,
  vraag: Werkvoorraadvraag,
): Promise<Werkvoorraadtellingen> {
  const { gemeenten, gebruiker, rollen } = vraag;
  const eigen = { gemeente: { $in: gemeenten }, open: true, behandelaar: gebruiker };
  const [tellingen, rijen, mijn] = await Promise.all([
    readTellingen(gemeenten),
    isGeteld(vraag) ? undefined : readRijen(models, vraag),
    models.werkvoorraad
      .countDocuments({ $and: [eigen, visibleFilter({ ...vraag, termijn: undefined })] })
      .hint('behandelaar'),
  ]);
  return {
    mijn,
    groep: sumGroepen(selectLijst(tellingen, { lijst: 'groep', rollen }), vraag).alle,
    alle: sumGroepen(tellingen, vraag).alle,
    termijn: sumGroepen(rijen ?? selectLijst(tellingen, vraag), vraag).termijn,
  };
}

// helpers

/** Open tasks with the same dates; `n` is negative where some were counted too much. */
type Groep = Pick<Telling, 'uiterlijk' | 'opgeschort' | 'uitgesteldTot' | 'wettelijkUiterlijk' | 'n'>;

/** Whether the running counts tell apart all that is asked. Otherwise the rows themselves are counted. */
function isGeteld(vraag: Werkvoorraadvraag): boolean {
  const { route, werkgever } = vraag;
  const zoekt = [vraag.zoek, werkgever].some((woorden) => splitZoekwoorden(woorden).length > 0);
  return !isPersoonlijk(vraag) && route === undefined && !zoekt;
}

function selectLijst(
  tellingen: readonly Telling[],
  { lijst, rollen, stap, element }: Pick<Werkvoorraadvraag, 'lijst' | 'rollen' | 'stap' | 'element'>,
): readonly Telling[] {
  const namen: readonly string[] = rollen;
  return tellingen.filter(
    (telling) =>
      (lijst !== 'groep' || namen.includes(telling.rol)) &&
      (stap === undefined || telling.stap === stap) &&
      (element === undefined || telling.element === element),
  );
}

function sumGroepen(groepen: readonly Groep[], vraag: Werkvoorraadvraag) {
  const termijn = { te_laat: 0, vandaag: 0, binnenkort: 0, later: 0, opgeschort: 0, uitgesteld: 0 };
  let alle = 0;
  for (const groep of groepen) {
    const { uitgesteldTot = '', wettelijkUiterlijk = null, n } = groep;
    const weg = isUitgesteld({ uitgesteldTot, wettelijkUiterlijk }, vraag);
    termijn[weg ? 'uitgesteld' : termijngroep(groep, vraag)] += n;
    if (!weg) alle += n;
  }
  return { alle, termijn };
}

const UITSTEL = { uitgesteldTot: 1, wettelijkUiterlijk: 1 } as const;

/** The rows of the chosen list with its filters. A person's are few; the others are counted along an index, and what was put off by itself. */
async function readRijen({ werkvoorraad }: Models, vraag: Werkvoorraadvraag): Promise<readonly Groep[]> {
  const waar = { gemeente: { $in: vraag.gemeenten }, open: true, ...listFilter(vraag), ...rowFilter(vraag) };
  const velden = { uiterlijk: 1, opgeschort: 1, ...UITSTEL } as const;
  if (isPersoonlijk(vraag)) {
    const rijen = await werkvoorraad.find(waar, velden).hint('behandelaar').lean();
    return rijen.map((rij) => ({ ...rij, n: 1 }));
  }
  const zoekt = splitZoekwoorden(vraag.zoek).length > 0;
  const [alle, uitgesteld] = await Promise.all([
    werkvoorraad
      .aggregate<{ readonly _id: Pick<WerkvoorraadDocument, 'uiterlijk' | 'opgeschort'>; readonly n: number }>([
        { $match: waar },
        { $group: { _id: { uiterlijk: '$uiterlijk', opgeschort: '$opgeschort' }, n: { $sum: 1 } } },
      ])
      .hint(zoekt ? 'zoek' : 'telling'),
    werkvoorraad
      .find({ $and: [waar, putOffFilter(vraag)] }, velden)
      .hint('uitgesteld')
      .lean(),
  ]);
  return [
    ...alle.map(({ _id, n }) => ({ ..._id, n })),
    ...uitgesteld.flatMap((rij) => [
      { uiterlijk: rij.uiterlijk, opgeschort: rij.opgeschort, n: -1 },
      { ...rij, n: 1 },
    ]),
  ];
}
