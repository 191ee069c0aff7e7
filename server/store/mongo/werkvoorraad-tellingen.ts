import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import type { Werkvoorraadtellingen, Werkvoorraadvraag } from '../../ports.ts';
import { GEEN_DATUM, isUitgesteld, termijngroep } from '../werkvoorraad-volgorde.ts';
import { splitZoekwoorden } from '../zoekwoorden.ts';
import type { WerkvoorraadDocument } from './documenten.ts';
import type { Models } from './models.ts';
import type { ReadTellingen, Telgroep } from './read-tellingen.ts';
import type { Zoekresultaat } from './search-werkvoorraad.ts';
import { isPersoonlijk, listFilter, putOffFilter, rowFilter, visibleFilter } from './werkvoorraad-filter.ts';

/** How many rows the list of this question has. */
export async function countTaken(
  models: Models,
  readTellingen: ReadTellingen,
  vraag: Werkvoorraadvraag,
): Promise<number> {
  const { alle, termijn } = isGeteld(vraag)
    ? sumTelgroepen(selectLijst(await readTellingen(vraag.gemeenten), vraag), vraag)
    : sumRijen(await readRijen(models, vraag), vraag);
  return vraag.termijn === undefined ? alle : termijn[vraag.termijn];
}

type Search = (vraag: Werkvoorraadvraag) => Promise<Zoekresultaat>;

/** The counts of the three lists and of the groups of dates. */
export async function countLijsten(
  models: Models,
  { readTellingen, search }: { readonly readTellingen: ReadTellingen; readonly search: Search },
  vraag: Werkvoorraadvraag,
): Promise<Werkvoorraadtellingen> {
  const { gemeenten, gebruiker, rollen } = vraag;
  const eigen = { gemeente: { $in: gemeenten }, open: true, behandelaar: gebruiker };
  const [groepen, rijen, mijn] = await Promise.all([
    readTellingen(gemeenten),
    isGeteld(vraag) ? undefined : search(vraag).then((gevonden) => gevonden?.map(toGroep) ?? readRijen(models, vraag)),
    models.werkvoorraad
      .countDocuments({ $and: [eigen, visibleFilter({ ...vraag, termijn: undefined })] })
      .hint('behandelaar'),
  ]);
  return {
    mijn,
    groep: sumTelgroepen(selectLijst(groepen, { lijst: 'groep', rollen }), vraag).alle,
    alle: sumTelgroepen(groepen, vraag).alle,
    termijn: (rijen ? sumRijen(rijen, vraag) : sumTelgroepen(selectLijst(groepen, vraag), vraag)).termijn,
  };
}

/** Whether the running counts tell apart all that is asked. Otherwise the rows themselves are counted. */
export function isGeteld(vraag: Werkvoorraadvraag): boolean {
  const { route, werkgever } = vraag;
  const zoekt = [vraag.zoek, werkgever].some((woorden) => splitZoekwoorden(woorden).length > 0);
  return !isPersoonlijk(vraag) && route === undefined && !zoekt;
}

// helpers

/** Open tasks with the same dates; `n` is negative where some were counted too much. */
interface Groep {
  readonly uiterlijk: string;
  readonly opgeschort: boolean;
  readonly uitgesteldTot?: string;
  readonly wettelijkUiterlijk?: string;
  readonly n: number;
}

function selectLijst(
  groepen: readonly Telgroep[],
  { lijst, rollen, stap, element }: Pick<Werkvoorraadvraag, 'lijst' | 'rollen' | 'stap' | 'element'>,
): readonly Telgroep[] {
  const namen: readonly string[] = rollen;
  return groepen.filter(
    (groep) =>
      (lijst !== 'groep' || namen.includes(groep.rol)) &&
      (stap === undefined || groep.stap === stap) &&
      (element === undefined || groep.element === element),
  );
}

function toGroep({ uiterlijk, wettelijkUiterlijk, ...rij }: Werkvoorraadregel): Groep {
  return { ...rij, uiterlijk: uiterlijk ?? GEEN_DATUM, wettelijkUiterlijk: wettelijkUiterlijk ?? GEEN_DATUM, n: 1 };
}

type Termijntellingen = { -readonly [Groep in keyof Werkvoorraadtellingen['termijn']]: number };

/** Adds up by term; what was put off is not in the list. */
function sumPerTermijn(add: (termijn: Termijntellingen) => void) {
  const termijn = { te_laat: 0, vandaag: 0, binnenkort: 0, later: 0, opgeschort: 0, uitgesteld: 0 };
  add(termijn);
  const { te_laat, vandaag, binnenkort, later, opgeschort } = termijn;
  return { alle: te_laat + vandaag + binnenkort + later + opgeschort, termijn };
}

function sumRijen(groepen: readonly Groep[], vraag: Werkvoorraadvraag) {
  return sumPerTermijn((termijn) => {
    for (const groep of groepen) {
      const { uitgesteldTot = '', wettelijkUiterlijk = null, n } = groep;
      const weg = isUitgesteld({ uitgesteldTot, wettelijkUiterlijk }, vraag);
      termijn[weg ? 'uitgesteld' : termijngroep(groep, vraag)] += n;
    }
  });
}

/** A border between two terms costs one look-up in the dates of a group, however many days it has. */
function sumTelgroepen(groepen: readonly Telgroep[], vraag: Werkvoorraadvraag) {
  const { vandaag, binnenkortTot } = vraag;
  const uitgesteld = groepen.flatMap((groep) =>
    groep.uitgesteld.map((rij) => ({ ...rij, opgeschort: groep.opgeschort })),
  );
  const { termijn: eigen } = sumRijen(uitgesteld, vraag);
  return sumPerTermijn((termijn) => {
    Object.assign(termijn, eigen);
    for (const groep of groepen) {
      const alle = groep.totEnMet.at(-1) ?? 0;
      if (groep.opgeschort) {
        termijn.opgeschort += alle;
        continue;
      }
      const eerder = countBefore(groep, vandaag, false);
      const tot = countBefore(groep, vandaag, true);
      const spoedig = Math.max(tot, countBefore(groep, binnenkortTot, true));
      termijn.te_laat += eerder;
      termijn.vandaag += tot - eerder;
      termijn.binnenkort += spoedig - tot;
      termijn.later += alle - spoedig;
    }
  });
}

/** How many tasks of the group have a date before this one, or on it where that counts too. */
function countBefore({ datums, totEnMet }: Telgroep, datum: string, telt: boolean): number {
  let van = 0;
  let tot = datums.length;
  while (van < tot) {
    const midden = (van + tot) >> 1;
    const op = datums[midden] ?? '';
    if (op < datum || (telt && op === datum)) van = midden + 1;
    else tot = midden;
  }
  return totEnMet[van - 1] ?? 0;
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
