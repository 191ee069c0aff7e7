import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { toBetaalzaak } from '../../../server/domain/betalen/betaalzaak.ts';
import { addDagen } from '../../../server/domain/datum.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { maakZaak } from '../../store/maak-opslag.ts';
import { beeindiging, besluit, CONTEXT } from '../recht/voorbeelden.ts';

const { gegevens } = maakZaak();
const ZAAK = { ...maakZaak(), gegevens: { ...gegevens, loonwaarde: { ...gegevens.loonwaarde, percentage: 60 } } };
const dag = fc.integer({ min: 0, max: 330 }).map((dagen) => addDagen('2026-01-01', dagen));
const uitleg = [{ omschrijving: 'Zo kwam het bedrag tot stand', uitkomst: '€ 816,07' }];

/** A besluit as the product keeps it, or one of before the rekenbasis was kept: that is paid by its schema. */
const genomen = fc
  .record({ van: dag, urenPerWeek: fc.integer({ min: 1, max: 40 }), oud: fc.boolean(), einde: fc.boolean() })
  .map(({ van, urenPerWeek, oud, einde }): Besluit => {
    if (einde) return beeindiging(van);
    const { rekenbasis, ...rest } = besluit(van, { urenPerWeek });
    const betaalschema = [
      { maand: van.slice(0, 7), betaaldag: van, uiterlijk: van, bedragCent: 81_607, omschrijving: 'deze maand' },
    ];
    const berekening = { peildatum: van, bedragPerMaandCent: 81_607, lksCent: 66_078, werkgeverslastenCent: 15_529 };
    const metUitleg = { ...rest, betaalschema, berekening: { ...berekening, stappen: uitleg }, betaaluitleg: uitleg };
    return oud || rekenbasis === undefined ? metUitleg : { ...metUitleg, rekenbasis };
  });

describe('what a payment run reads of a zaak', () => {
  it('leads to the same amounts and reasons as the whole zaak, whatever was decided', () => {
    fc.assert(
      fc.property(fc.array(genomen, { minLength: 1, maxLength: 4 }), (besluiten) => {
        const zaak = { ...ZAAK, besluiten };
        const heel = calculateRecht(zaak, '2026-12', CONTEXT);
        expect(calculateRecht(toBetaalzaak(zaak), '2026-12', CONTEXT)).toEqual(heel);
      }),
    );
  });

  it('holds nothing of how it came about, and nothing that was decided goes', () => {
    const zaak = {
      ...maakZaak(),
      besluiten: [fc.sample(genomen, { numRuns: 1, seed: 1 })[0] ?? beeindiging('2026-03-01')],
    };
    const kort = toBetaalzaak(zaak);
    expect(JSON.stringify(kort)).not.toContain('kwam het bedrag tot stand');
    expect(kort.besluiten.map(({ id, datum, ingangsdatum }) => [id, datum, ingangsdatum])).toEqual(
      zaak.besluiten.map(({ id, datum, ingangsdatum }) => [id, datum, ingangsdatum]),
    );
    expect(kort).not.toHaveProperty('taken');
  });
});
