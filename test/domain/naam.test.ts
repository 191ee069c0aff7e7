import { describe, expect, it, test } from 'vitest';
import { formatLijstnaam, formatNaam, makeSorteernaam, turnNaam } from '../../server/domain/naam.ts';

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

describe('a name that was kept as an address writes it', () => {
  it.each([
    [{ voorletters: 'L.', voornaam: 'Luuk', tussenvoegsel: 'ten', achternaam: 'Have' }],
    [{ voorletters: 'A.B.', voornaam: 'Anna', achternaam: 'Jansen' }],
    [{ voorletters: 'Th. J.', voornaam: 'Theo', tussenvoegsel: 'van der', achternaam: 'Meulen-Grootenhuis' }],
    [{ voorletters: 'SB', voornaam: 'Sanne', achternaam: 'Aydın' }],
    [{ voorletters: 'A.', voornaam: 'Ann', achternaam: 'St. John' }],
    [{ voorletters: 'IJ.', voornaam: 'IJsbrand', achternaam: 'Yıldız' }],
  ])('is turned to the form of lists', (naam) => {
    expect(turnNaam(formatNaam(naam))).toBe(formatLijstnaam(naam));
  });

  it('stays as it is without voorletters', () => {
    expect(turnNaam('Jansen')).toBe('Jansen');
    expect(turnNaam('de Boer, S.')).toBe('de Boer, S.');
  });
});
