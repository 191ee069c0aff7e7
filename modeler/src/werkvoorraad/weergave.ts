import { FILTERS } from './use-werkvoorraad.ts';

const BEWAARD = ['lijst', ...FILTERS, 'volgorde', 'kolommen'] as const;

/** What a saved view keeps of an address: whose tasks, filters, order and columns, always written in the same way. */
export function readVraag(adres: URLSearchParams): string {
  const vraag = new URLSearchParams();
  for (const naam of BEWAARD) {
    const waarde = adres.get(naam);
    const gewoon = naam === 'lijst' && waarde === 'groep';
    if (waarde && !gewoon) vraag.set(naam, waarde);
  }
  return vraag.toString();
}

/** The address of a saved view; its id stands in it, so that a change is seen as a change of that view. */
export function makeAdres(weergave: { readonly id: string; readonly vraag: string } | undefined): string {
  if (!weergave) return '?';
  const adres = new URLSearchParams(weergave.vraag);
  adres.set('weergave', weergave.id);
  return `?${adres.toString()}`;
}
