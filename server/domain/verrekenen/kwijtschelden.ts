import { formatBedrag } from '../bedrag/bedrag.ts';
import { formatDatum } from '../datum.ts';
import { InvoerError } from '../fouten.ts';
import type { Kwijtschelding, Vorderingstand } from './zaakverrekening.ts';

/** Why a gemeente leaves a debt uncollected, with the articles that allow it: national data. */
export interface Kwijtgrond {
  readonly code: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly grondslag: string;
  readonly aanname: boolean;
}

/** What somebody fills in to leave a debt uncollected: the amount in cents, the ground and the words for the werkgever. */
export interface Kwijtkeuze {
  readonly bedragCent: number;
  readonly grond: Kwijtgrond;
  readonly reden: string;
}

/**
 * What a kwijtschelding is in the books, and the sentences of its besluit. It lowers what is open and nothing else: recht, paid and settled
 * stay as they are.
 * @throws InvoerError for more than is open, or without a reason
 */
export function makeKwijtschelding(
  { vordering, openCent }: Vorderingstand,
  { bedragCent, grond, reden }: Kwijtkeuze,
  wie: Pick<Kwijtschelding, 'id' | 'op'> & { readonly door: string; readonly besluitId: string },
): { readonly kwijtschelding: Kwijtschelding; readonly toelichting: string } {
  if (bedragCent > openCent) {
    throw fout('bedragCent', `Er staat nog ${formatBedrag(openCent)} open. Vul niet meer in dan dat.`);
  }
  if (reden.trim() === '') throw fout('reden', 'Vul in waarom de gemeente dit niet meer vraagt.');
  const rest = openCent - bedragCent;
  const over =
    rest === 0
      ? 'U hoeft van dit bedrag niets meer te betalen.'
      : `U moet nog ${formatBedrag(rest)} betalen, uiterlijk op ${formatDatum(vordering.uiterlijk)}.`;
  return {
    kwijtschelding: { ...wie, bedragCent, reden: reden.trim(), grond: grond.code },
    toelichting: `Van het bedrag in ons besluit van ${formatDatum(vordering.datum)} schelden wij ${formatBedrag(bedragCent)} kwijt. ${over} De reden: ${reden.trim()}`,
  };
}

// helpers

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld, melding }]);
}
