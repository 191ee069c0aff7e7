import type { QueryFilter } from 'mongoose';
import type { Werkvoorraadvraag } from '../../ports.ts';
import type { WerkvoorraadDocument } from './documenten.ts';
import { zoektekstFilter } from './zoektekst-filter.ts';

/** A condition on the rows of the werkvoorraad. */
export type Filter = QueryFilter<WerkvoorraadDocument>;

export function isPersoonlijk({ lijst, behandelaar }: Pick<Werkvoorraadvraag, 'lijst' | 'behandelaar'>): boolean {
  return lijst === 'mijn' || behandelaar !== undefined;
}

export function putOffFilter({ vandaag, risicogrens }: Werkvoorraadvraag): Filter {
  return { uitgesteldTot: { $gt: vandaag }, wettelijkUiterlijk: { $gt: risicogrens } };
}

/** Rows of before tasks could be put off have no date: those are in the list. */
export function visibleFilter(vraag: Werkvoorraadvraag): Filter {
  if (vraag.termijn === 'uitgesteld') return putOffFilter(vraag);
  return {
    $or: [{ uitgesteldTot: { $not: { $gt: vraag.vandaag } } }, { wettelijkUiterlijk: { $lte: vraag.risicogrens } }],
  };
}

export function listFilter(vraag: Werkvoorraadvraag): Filter {
  if (vraag.lijst === 'mijn') return { $and: [{ behandelaar: vraag.gebruiker }] };
  return vraag.lijst === 'groep' ? { rol: { $in: [...vraag.rollen] } } : {};
}

export function rowFilter(vraag: Werkvoorraadvraag): Filter {
  const velden = ['stap', 'element', 'route', 'behandelaar'] as const;
  const gelijk = velden.flatMap((veld) => (vraag[veld] === undefined ? [] : [[veld, vraag[veld]] as const]));
  return {
    ...Object.fromEntries(gelijk),
    ...zoektekstFilter(vraag.zoek),
    ...zoektekstFilter(vraag.werkgever, 'werkgeverSleutel'),
  };
}

export function termijnFilters(vraag: Werkvoorraadvraag): readonly Filter[] {
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
