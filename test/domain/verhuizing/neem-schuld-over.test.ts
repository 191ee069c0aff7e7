import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateBetaalstand } from '../../../server/domain/betalen/betaalstand.ts';
import { addAanMaand, addDagen, findLaatsteDagVanMaand } from '../../../server/domain/datum.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { listGemeentevorderingen, sumMaanden } from '../../../server/domain/verhuizing/gemeenteschuld.ts';
import { takeOverSchulden } from '../../../server/domain/verhuizing/neem-schuld-over.ts';
import { calculateVerhuisstand } from '../../../server/domain/verhuizing/verhuisstand.ts';
import { decideVerrekening } from '../../../server/domain/verrekenen/vaststellen-verrekening.ts';
import { makeVerrekening } from '../../../server/domain/verrekenen/verrekening.ts';
import { listZaakboekingen } from '../../../server/domain/verrekenen/zaakverrekening.ts';
import { evolveAll } from '../../../server/domain/zaak/evolve-zaak.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { GEGEVENS, zaakNa } from '../example-zaak.ts';
import { beeindiging, besluit, CONTEXT } from '../recht/voorbeelden.ts';

const EISER = { aan: { slug: 'voorbeeldstad', naam: 'Gemeente Voorbeeldstad' }, kenmerk: 'LKS-2026-0001' };
const WIE = { ...CONTEXT, vandaag: '2026-11-20', door: 'consulent' };
const begin = (besluiten: Zaak['besluiten']): Zaak => ({
  ...zaakNa(),
  gegevens: GEGEVENS,
  besluiten,
  brieven: [],
});

/** What A paid over months in full, in the run of each. */
function pay(zaak: Zaak, totEnMet: string) {
  return calculateRecht(zaak, totEnMet, CONTEXT).flatMap((deel) =>
    deel.bekend && deel.rechtCent > 0
      ? [{ maand: deel.maand, soort: 'vast' as const, bedragCent: deel.rechtCent, betaaldag: `${deel.maand}-20` }]
      : [],
  );
}

/** A ends on a day of the past and claims what it paid after it from the next gemeente. */
function leave(voor: Zaak, betaald: ReturnType<typeof pay>, datum: string): Zaak {
  const { stand } = calculateVerhuisstand(voor, betaald, datum, CONTEXT);
  const verrekening = makeVerrekening(stand, '2026-Q4', 0);
  const einde = evolveAll(voor, [{ soort: 'BesluitGenomen', besluit: beeindiging(datum) }]);
  if (verrekening.wijze !== 'beschikking') return einde;
  const vordering = { id: 'v1', besluitId: 'b', uiterlijk: '2027-01-01', wijze: 'met_gemeente' as const };
  const wie = { id: 's1', aanleiding: 'einde' as const, datum: '2026-11-20', door: 'consulent', vordering };
  return evolveAll(einde, [...decideVerrekening(verrekening, wie)]);
}

const stand = (zaak: Zaak, betalingen: ReturnType<typeof pay>, totEnMet: string) =>
  calculateBetaalstand(calculateRecht(zaak, totEnMet, CONTEXT), [...betalingen, ...listZaakboekingen(zaak)]);

describe('what one gemeente claims from the next', () => {
  it('leaves nothing over any month at either of them, whatever the day of the move and what was paid', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 270 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 8, max: 36 }),
        fc.integer({ min: 20, max: 90 }),
        (dagen, maanden, urenPerWeek, loonwaarde) => {
          const datum = addDagen('2026-01-01', dagen);
          const laatste = addAanMaand('2026-01', maanden);
          const feiten = { urenPerWeek, loonwaarde };
          const voor = begin([besluit('2026-01-01', feiten)]);
          const betaald = pay(voor, laatste);
          const hier = leave(voor, betaald, datum);
          for (const { maand, verschilCent } of stand(hier, betaald, laatste)) {
            expect([maand, maand <= laatste ? verschilCent : 0]).toEqual([maand, 0]);
          }
          const vorderingen = listGemeentevorderingen(hier);
          const kaal = begin([besluit(datum, feiten)]);
          const daar = evolveAll(kaal, [...takeOverSchulden(kaal, vorderingen, EISER, WIE)]);
          const open = stand(daar, [], '2026-10').filter(({ maand }) => maand <= laatste);
          for (const { maand, verschilCent, teBetalenCent, teVerrekenenCent } of open) {
            if (findLaatsteDagVanMaand(maand) < datum) continue;
            // From July on the besluit of the next gemeente knows a higher minimum wage: it pays that part, and asks nothing back.
            expect([maand, teVerrekenenCent]).toEqual([maand, 0]);
            expect(verschilCent).toBe(teBetalenCent);
            expect([maand, datum < '2026-07-01' ? verschilCent : 0]).toEqual([maand, 0]);
          }
          const schuld = (daar.gemeenteschulden ?? [])[0];
          expect(schuld?.bedragCent ?? 0).toBe((hier.vorderingen ?? [])[0]?.bedragCent ?? 0);
          // Doing it again changes nothing.
          expect(evolveAll(daar, [...takeOverSchulden(daar, vorderingen, EISER, WIE)])).toEqual(daar);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is never more over a month than it is worth here: the rest is for the gemeente, not the werkgever', () => {
    const zaak = begin([besluit('2026-03-01', { urenPerWeek: 24 })]);
    const [maart] = calculateRecht(zaak, '2026-03', CONTEXT);
    const rechtCent = maart?.bekend === true ? maart.rechtCent : 0;
    const vordering = { id: 'v', maanden: [{ maand: '2026-03', bedragCent: rechtCent + 5_000 }], datum: '2026-04-01' };
    const [verrekening, schuld] = takeOverSchulden(zaak, [vordering], EISER, WIE);
    expect(verrekening).toMatchObject({ verrekening: { regels: [{ verschilCent: rechtCent }] } });
    expect(JSON.stringify(verrekening)).toContain('50,00 meer dan het recht bij ons');
    expect(schuld).toMatchObject({ schuld: { bedragCent: rechtCent + 5_000 } });
    const na = evolveAll(zaak, [...takeOverSchulden(zaak, [vordering], EISER, WIE)]);
    const tweede = { ...vordering, id: 'v2', maanden: [{ maand: '2026-03', bedragCent: 2_000 }] };
    const [weer] = takeOverSchulden(na, [tweede], EISER, WIE);
    expect(weer).toMatchObject({ verrekening: { regels: [{ verschilCent: 0 }] } });
    expect(sumMaanden(tweede.maanden)).toBe(2_000);
  });
});
