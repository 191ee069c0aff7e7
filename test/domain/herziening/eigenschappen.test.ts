import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact, roundToCent } from '../../../server/domain/bedrag/bedrag.ts';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { listBesluitperioden } from '../../../server/domain/besluit/besluitketen.ts';
import { addDagen } from '../../../server/domain/datum.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { beeindiging, besluit, bron, CONTEXT, forfaitair, reken } from '../recht/voorbeelden.ts';
import { herzie, voor } from './voorbeelden.ts';

const JAAR = '2026-01-01';
const dag = fc.integer({ min: 0, max: 500 }).map((dagen) => addDagen('2025-01-01', dagen));
const werk = fc.record({
  urenPerWeek: fc.integer({ min: 1, max: 40 }),
  loonwaarde: fc.integer({ min: 20, max: 95 }),
  geboortedatum: fc.integer({ min: 0, max: 9000 }).map((dagen) => addDagen('1984-05-01', dagen)),
});

/** Besluiten as they may follow each other; those before the new year know its minimum wage or not. */
const keten = fc
  .array(
    fc.record({
      dag,
      werk,
      soort: fc.constantFrom('wijziging' as const, 'hermeting' as const, 'einde' as const, 'forfaitair' as const),
      duur: fc.option(fc.integer({ min: 20, max: 500 }), { nil: undefined }),
      bekend: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((delen) =>
    delen.map(({ dag: van, werk: anders, soort, duur, bekend }): Besluit => {
      if (soort === 'einde') return beeindiging(van);
      if (soort === 'forfaitair') return forfaitair(van, { urenPerWeek: anders.urenPerWeek });
      const einde = duur === undefined ? {} : { einddatum: addDagen(van, duur) };
      const gegevens = bekend || van >= JAAR ? CONTEXT.rekengegevens : voor(JAAR);
      return besluit(van, anders, { soort, ...einde }, gegevens);
    }),
  );

it('changes nothing in what the law already makes of the besluiten, whatever they are', () => {
  fc.assert(
    fc.property(keten, (besluiten) => {
      const na = herzie(besluiten, JAAR).besluiten;
      expect(reken(na, '2027-06')).toEqual(reken(besluiten, '2027-06'));
    }),
    { numRuns: 300 },
  );
});

it('leaves in each month the amount of the besluit in force, counted once', () => {
  fc.assert(
    fc.property(keten, (besluiten) => {
      const { plan, besluiten: na } = herzie(besluiten, JAAR);
      fc.pre(plan.uitkomst === 'berekend');
      const perioden = listBesluitperioden(na);
      for (const maand of calculateRecht(bron(na), '2026-12', CONTEXT)) {
        if (!maand.bekend) continue;
        for (const deel of maand.delen) {
          const geldend = perioden.filter(({ van, totEnMet = '9999' }) => van <= deel.van && deel.van <= totEnMet);
          expect(geldend.map(({ besluit: { id } }) => id)).toEqual([deel.besluitId]);
          const bedrag = geldend[0]?.besluit.rekenbasis?.bedragen.find(
            ({ van, totEnMet }) => van <= deel.van && deel.van <= totEnMet,
          );
          const volgtBesluit = bedrag === undefined || roundToCent(exact(bedrag.exactCent)) === deel.perMaandCent;
          expect(volgtBesluit).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
