import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listOnbekend,
  readLeestekst,
  readTekstvorm,
  type Stuk,
  type Tekstvorm,
  writeTekst,
} from '../../../modeler/src/brieveditor/tekstvorm.ts';
import { BRIEFVELDEN, makeInvulveld } from '../../../server/domain/brief/briefvelden.ts';

const codes = [...BRIEFVELDEN.map(makeInvulveld), '{% if besluit.einddatum %}', '{% else %}', '{% endif %}'];
const woorden = fc.stringMatching(/^[a-zA-Z ,.ë€]{1,20}$/);
const tekst = fc
  .array(fc.oneof(woorden, fc.constantFrom(...codes, '\n', '{{', '}}', '{%', '{', '%}', '{{ x', ' ')), {
    maxLength: 12,
  })
  .map((delen) => delen.join(''));

/** A document as the editor can hold it: no two texts beside each other. */
const regel = fc.array(fc.tuple(woorden, fc.option(fc.constantFrom(...codes))), { maxLength: 4 }).map((paren) =>
  paren.reduce<readonly Stuk[]>((stukken, [text, code]) => {
    const laatste = stukken.at(-1);
    const erbij: readonly Stuk[] =
      code === null
        ? [{ type: 'text', text }]
        : [
            { type: 'text', text },
            { type: 'veld', attrs: { code } },
          ];
    return laatste?.type === 'text' ? [...stukken, ...erbij.slice(1)] : [...stukken, ...erbij];
  }, []),
);
const vorm = fc.array(regel, { minLength: 1, maxLength: 4 }).map(
  (regels): Tekstvorm => ({
    type: 'doc',
    content: regels.map((content) => (content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content })),
  }),
);

describe('the text of a letter in the editor', () => {
  it('comes out of the editor as it went in, whatever stands in it', () => {
    const iets = fc.oneof(tekst, fc.string());
    fc.assert(
      fc.property(iets, (invoer) => {
        expect(writeTekst(readTekstvorm(invoer))).toBe(invoer);
      }),
    );
  });

  it('goes back into the editor as the same words and chips', () => {
    fc.assert(
      fc.property(vorm, (invoer) => {
        expect(readTekstvorm(writeTekst(invoer))).toEqual(invoer);
      }),
    );
  });

  it('has a chip for each placeholder, a paragraph for each line, and never an empty text', () => {
    expect(readTekstvorm('Wij betalen {{ betaalregel }}.\n\n{{ kenmerk }}')).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Wij betalen ' },
            { type: 'veld', attrs: { code: '{{ betaalregel }}' } },
            { type: 'text', text: '.' },
          ],
        },
        { type: 'paragraph' },
        { type: 'paragraph', content: [{ type: 'veld', attrs: { code: '{{ kenmerk }}' } }] },
      ],
    });
    fc.assert(
      fc.property(tekst, (invoer) => {
        const stukken = readTekstvorm(invoer).content.flatMap(({ content = [] }) => content);
        expect(stukken.filter((stuk) => stuk.type === 'text' && stuk.text === '')).toEqual([]);
      }),
    );
  });

  it('keeps what does not close as words, so that somebody sees it', () => {
    expect(readTekstvorm('a {{ b').content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'a {{ b' }] },
    ]);
    expect(listOnbekend('a {{ b', [])).toEqual(['{{']);
  });
});

describe('a placeholder', () => {
  it('is read with its Dutch name', () => {
    expect(readLeestekst('Voor {{ werknemer.naam }}{% if besluit.einddatum %} tot{% endif %}, {{ x.y }}')).toBe(
      'Voor ‹Naam werknemer›‹Alleen bij: Einddatum subsidie› tot‹Einde van alleen bij›, ‹{{ x.y }}›',
    );
  });

  it('that the letter does not know is named once', () => {
    expect(listOnbekend('{{ x }} {{ kenmerk }} {{ x }}', ['{{ kenmerk }}'])).toEqual(['{{ x }}']);
    expect(listOnbekend('{{  kenmerk  }}', ['{{ kenmerk }}'])).toEqual([]);
  });
});
