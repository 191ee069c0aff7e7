import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Zaakbetaling } from '../zaak/zaak.ts';

/** What a betaalrun tells a zaak. */
export type Betalinggebeurtenis = Extract<Gebeurtenis, { readonly soort: `Betaling${string}` }>;

/** The payments of a zaak after a gebeurtenis. The same one again changes nothing. @throws TypeError for a payment that is not there */
export function evolveBetalingen(
  betalingen: readonly Zaakbetaling[],
  gebeurtenis: Betalinggebeurtenis,
): readonly Zaakbetaling[] {
  if (gebeurtenis.soort === 'BetalingVrijgegeven') {
    const { betaling } = gebeurtenis;
    return betalingen.some(({ id }) => id === betaling.id) ? betalingen : [...betalingen, betaling];
  }
  const { betalingId, op } = gebeurtenis;
  if (!betalingen.some(({ id }) => id === betalingId)) throw new TypeError(`Betaling ${betalingId} is er niet.`);
  return betalingen.map((betaling) => {
    if (betaling.id !== betalingId) return betaling;
    if (gebeurtenis.soort === 'BetalingUitgevoerd') return { ...betaling, status: 'uitgevoerd', statusOp: op };
    const { reden, deelCent } = gebeurtenis;
    if (deelCent !== undefined) {
      const { statusOp = op } = betaling;
      return { ...betaling, status: 'uitgevoerd', statusOp, deelTerug: { cent: deelCent, op } };
    }
    return {
      ...betaling,
      status: 'teruggekomen',
      statusOp: op,
      ...(reden === undefined ? {} : { statusreden: reden }),
    };
  });
}
