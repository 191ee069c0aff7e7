import { expect, test } from 'vitest';
import { makeSorteernaam } from '../../server/domain/naam.ts';

test.each([
  ['de Boer, S.', 'boer, s. de'],
  ['van der Berg-de Vries, A.', 'berg-de vries, a. van der'],
  ["in 't Veld, J.", "veld, j. in 't"],
  ['’t Hart, J.', "hart, j. 't"],
  ['Van Dam, P.', 'dam, p. van'],
  ['Çelik, B.', 'celik, b.'],
  ['Jansen, A.', 'jansen, a.'],
  ['De, X.', 'de, x.'],
  ['de', 'de'],
  ['', ''],
])('%s is sorted as "%s"', (lijstnaam, sleutel) => {
  expect(makeSorteernaam(lijstnaam)).toBe(sleutel);
});
