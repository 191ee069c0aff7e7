import type { Werkvoorraadvraag } from '../../ports.ts';
import { GEEN_DATUM } from '../werkvoorraad-volgorde.ts';
import { splitZoekwoorden } from '../zoekwoorden.ts';
import type { Waarde } from './binding.ts';

/** A condition with the values of its question marks, in order. */
export interface Voorwaarde {
  readonly sql: string;
  readonly waarden: readonly Waarde[];
}

export const PUT_OFF_SOURCE = 'werkvoorraad INDEXED BY werkvoorraad_uitgesteld';

/** One person's tasks are few and found by name; everything else runs along the index of its order. */
export function rowSource(vraag: Werkvoorraadvraag): string {
  if (vraag.termijn === 'uitgesteld') return PUT_OFF_SOURCE;
  const persoonlijk = vraag.lijst === 'mijn' || vraag.behandelaar !== undefined;
  return persoonlijk ? 'werkvoorraad INDEXED BY werkvoorraad_behandelaar' : 'werkvoorraad';
}

export function putOff({ vandaag, risicogrens }: Werkvoorraadvraag): Voorwaarde {
  return {
    sql: "uitgesteld_tot <> '' AND uitgesteld_tot > ? AND (wettelijk_uiterlijk IS NULL OR wettelijk_uiterlijk > ?)",
    waarden: [vandaag, risicogrens],
  };
}

export function notPutOff({ vandaag, risicogrens }: Werkvoorraadvraag): Voorwaarde {
  return { sql: '(uitgesteld_tot <= ? OR wettelijk_uiterlijk <= ?)', waarden: [vandaag, risicogrens] };
}

export function listConditions(vraag: Werkvoorraadvraag): readonly Voorwaarde[] {
  if (vraag.lijst === 'mijn') return [{ sql: 'behandelaar = ?', waarden: [vraag.gebruiker] }];
  return vraag.lijst === 'groep' ? [oneOf('rol', vraag.rollen)] : [];
}

export function filterConditions(vraag: Werkvoorraadvraag): readonly Voorwaarde[] {
  const velden = ['stap', 'element', 'route', 'behandelaar'] as const;
  const gelijk = velden.flatMap((veld) => {
    const waarde = vraag[veld];
    return waarde === undefined ? [] : [{ sql: `${veld} = ?`, waarden: [waarde] }];
  });
  return [...gelijk, ...contains('zoektekst', vraag.zoek), ...contains('werkgever_sleutel', vraag.werkgever)];
}

/** GLOB is the quickest way to look for letters in a text that SQLite has; its own signs are put between brackets. */
function contains(kolom: string, zoek: string | undefined): readonly Voorwaarde[] {
  return splitZoekwoorden(zoek).map((woord) => {
    return { sql: `${kolom} GLOB ?`, waarden: [`*${woord.replaceAll(/[*?[]/g, '[$&]')}*`] };
  });
}

export function termijnConditions(vraag: Werkvoorraadvraag): readonly Voorwaarde[] {
  const { termijn, vandaag, binnenkortTot } = vraag;
  if (termijn === undefined || termijn === 'uitgesteld') return [];
  if (termijn === 'opgeschort') return [{ sql: 'opgeschort = 1', waarden: [] }];
  const [van, tot] = {
    te_laat: ['', vandaag],
    vandaag: [vandaag, `${vandaag}~`],
    binnenkort: [`${vandaag}~`, `${binnenkortTot}~`],
    later: [`${binnenkortTot < vandaag ? vandaag : binnenkortTot}~`, `${GEEN_DATUM}~`],
  }[termijn] as [string, string];
  return [{ sql: 'opgeschort = 0 AND uiterlijk >= ? AND uiterlijk < ?', waarden: [van, tot] }];
}

export function oneOf(kolom: string, waarden: readonly string[]): Voorwaarde {
  return { sql: `${kolom} IN (${waarden.map(() => '?').join(', ')})`, waarden };
}

export function join(voorwaarden: readonly Voorwaarde[]): Voorwaarde {
  return {
    sql: voorwaarden.map((voorwaarde) => voorwaarde.sql).join(' AND ') || '1',
    waarden: voorwaarden.flatMap((voorwaarde) => voorwaarde.waarden),
  };
}
