import { describe, expect, it } from 'vitest';
import { fillText } from '../../../server/documents/letter-text.ts';
import { makeBriefgegevens } from '../../../server/domain/brief/briefgegevens.ts';
import { BRIEFVELDEN, INVULVELD, makeInvulveld, nameInvulveld } from '../../../server/domain/brief/briefvelden.ts';
import { readVeld } from '../../../server/domain/veldpad.ts';
import { context } from '../../documents/sample-letter.ts';
import { sjablonen } from '../../documents/templates.ts';

describe('the facts that letters name', () => {
  it.each(sjablonen.map((sjabloon) => [sjabloon.code, sjabloon] as const))(
    'of national letter %s all have words',
    (_code, sjabloon) => {
      const codes = Array.from(JSON.stringify(sjabloon).matchAll(INVULVELD), ([code]) => code);
      expect(codes.filter((code) => nameInvulveld(code) === code)).toEqual([]);
    },
  );

  it('have words of their own and one path each', () => {
    expect(new Set(BRIEFVELDEN.map(({ naam }) => naam)).size).toBe(BRIEFVELDEN.length);
    expect(new Set(BRIEFVELDEN.map(({ pad }) => pad)).size).toBe(BRIEFVELDEN.length);
  });

  it('exist in the data that a letter gets', () => {
    const gegevens = makeBriefgegevens('werkgever', context);
    const onbekend = BRIEFVELDEN.filter(({ pad }) => readVeld(gegevens, pad) === undefined);
    expect(onbekend).toEqual([]);
  });

  it.each(BRIEFVELDEN.filter(({ altijd }) => altijd === true).map((veld) => [veld.pad, veld] as const))(
    'as %s stand in a letter about a zaak of which little is known',
    (_pad, veld) => {
      const { besluit: _besluit, ...zonder } = context;
      const { loonwaarde: _l, gesprek: _g, ...gegevens } = context.zaak.gegevens;
      const zaak = { ...context.zaak, gegevens: { ...gegevens, loonwaarde: {} } };
      for (const aan of ['werkgever', 'werknemer'] as const) {
        expect(fillText(makeInvulveld(veld), makeBriefgegevens(aan, { ...zonder, zaak }))).not.toBe('');
      }
    },
  );
});
