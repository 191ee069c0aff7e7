import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import type { Werkvoorraadvraag } from '../../ports.ts';
import type { Sleutel } from '../cursor.ts';
import { compareSleutels, isUitgesteld, termijngroep, werkvoorraadSleutel } from '../werkvoorraad-volgorde.ts';
import { splitZoekwoorden } from '../zoekwoorden.ts';
import type { Models } from './models.ts';
import { isPersoonlijk, listFilter, rowFilter } from './werkvoorraad-filter.ts';

/** More than a few screens: then the list is read page by page. */
const TE_VEEL = 250;

/** Every row of a search or of one person, of all terms and put off or not; undefined when these are too many, or it is about a whole list. */
export type Zoekresultaat = readonly Werkvoorraadregel[] | undefined;

/**
 * A searcher that walks once along the index of the words, or of the person. Who asks the same question in the same moment, as the screen does for its
 * page and its counts, gets the same answer.
 */
export function makeSearch(models: Models): (vraag: Werkvoorraadvraag) => Promise<Zoekresultaat> {
  let bezig: { readonly vraag: Werkvoorraadvraag; readonly antwoord: Promise<Zoekresultaat> } | undefined;
  return (vraag) => {
    if (!isPersoonlijk(vraag) && splitZoekwoorden(vraag.zoek).length === 0) return Promise.resolve(undefined);
    if (bezig?.vraag === vraag) return bezig.antwoord;
    const antwoord = search(models, vraag);
    bezig = { vraag, antwoord };
    queueMicrotask(() => (bezig = undefined));
    return antwoord;
  };
}

/** The rows of the page, one more than asked for, in their order; and how many there are on all pages. */
export function pageOf(gevonden: readonly Werkvoorraadregel[], vraag: Werkvoorraadvraag, na: Sleutel | undefined) {
  const compare = compareSleutels(vraag);
  const lijst = gevonden
    .filter((regel) => {
      if (isUitgesteld(regel, vraag)) return vraag.termijn === 'uitgesteld';
      return vraag.termijn === undefined || termijngroep(regel, vraag) === vraag.termijn;
    })
    .map((regel) => ({ regel, sleutel: werkvoorraadSleutel(regel, vraag) }))
    .toSorted((a, b) => compare(a.sleutel, b.sleutel));
  const verder = na ? lijst.filter(({ sleutel }) => compare(sleutel, na) > 0) : lijst;
  return { rijen: verder.slice(0, vraag.aantal + 1), totaal: lijst.length };
}

// helpers

async function search({ werkvoorraad }: Models, vraag: Werkvoorraadvraag): Promise<Zoekresultaat> {
  const waar = { gemeente: { $in: vraag.gemeenten }, open: true, ...listFilter(vraag), ...rowFilter(vraag) };
  const rijen = await werkvoorraad
    .find(waar, { rij: 1 })
    .hint(isPersoonlijk(vraag) ? 'behandelaar' : 'zoek')
    .limit(TE_VEEL + 1)
    // In one answer; otherwise the database keeps what is after the first hundred until it is asked.
    .batchSize(TE_VEEL + 1)
    .lean();
  return rijen.length > TE_VEEL ? undefined : rijen.map(({ rij }) => rij);
}
