import { formatMaand } from '../datum.ts';
import type { Betaalrunregel, Betaalsoort } from './betaalrun.ts';
import { toSepaTekst } from './sepa-tekst.ts';

/** What makes a payment one and the same: it is released at most once. */
export type Betaalsleutel = Pick<Betaalrunregel, 'zaakId' | 'maand' | 'soort' | 'volgnummer'>;

/** EndToEndId and the text on a bank statement hold only these characters, and no more than so many (SEPA). */
const MAXIMUM_ID = 35;
const MAXIMUM_OMSCHRIJVING = 140;
const LETTER: Readonly<Record<Betaalsoort, string>> = { vast: 'V', nabetaling: 'N', verrekening: 'R' };

/** "LKS-2026-0118-202603-V1". @throws RangeError when the zaaknummer leaves no room: never cut, for two payments would become one */
export function makeRegelId(zaaknummer: string, { maand, soort, volgnummer }: Omit<Betaalsleutel, 'zaakId'>): string {
  const id = `${toSepaTekst(zaaknummer, MAXIMUM_ID).tekst}-${maand.replace('-', '')}-${LETTER[soort]}${volgnummer}`;
  if (id.length > MAXIMUM_ID) throw new RangeError(`Het kenmerk ${id} is langer dan ${MAXIMUM_ID} tekens.`);
  return id;
}

/** The claim of a payment: whoever writes it first releases it, and nobody else ever. */
export function makeClaim({ zaakId, maand, soort, volgnummer }: Betaalsleutel): string {
  return `${zaakId}:${maand}:${soort}:${volgnummer}`;
}

/** What stands on the bank statement: parameter `betaling.omschrijving`; the zaaknummer where the chosen one is not known. */
export function makeOmschrijving(
  keuze: unknown,
  regel: Pick<Betaalrunregel, 'zaaknummer' | 'maand' | 'werknemer'>,
  soort?: Betaalsoort,
): string {
  const { zaaknummer, maand, werknemer } = regel;
  const kenmerk =
    (keuze === 'personeelsnummer' ? werknemer.personeelsnummer : undefined) ??
    (keuze === 'naam_werknemer' ? werknemer.naam : undefined) ??
    zaaknummer;
  const waarover = soort === 'verrekening' ? `verrekening tot en met ${formatMaand(maand)}` : formatMaand(maand);
  return toSepaTekst(`Loonkostensubsidie ${kenmerk} ${waarover}`, MAXIMUM_OMSCHRIJVING).tekst;
}
