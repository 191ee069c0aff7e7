import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSepaKenmerk, toSepaTekst } from '../../../server/domain/betalen/sepa-tekst.ts';

describe('a text in the characters of SEPA', () => {
  it.each([
    ['Groën & Zoön', 'Groen + Zoon'],
    ['Café ’t Hoekje', "Cafe 't Hoekje"],
    ['Straßenbau Æbelø Łódź', 'Strassenbau AEbelo Lodz'],
    ['Ĳsselmuiden', 'IJsselmuiden'],
    ['Ａ１ Bouw', 'A1 Bouw'],
    ['50% korting', '50. korting'],
    ['  twee   spaties\n\tregel ', 'twee spaties regel'],
    ['info@bedrijf', 'info(at)bedrijf'],
  ])('writes %s as %s', (van, naar) => {
    expect(toSepaTekst(van, 70).tekst).toBe(naar);
  });

  it('says when a reader can see that something is gone', () => {
    expect(toSepaTekst('Groën & Zoön', 70).verminkt).toBe(false);
    expect(toSepaTekst('Пекарня', 70)).toEqual({ tekst: '.......', verminkt: true });
    expect(toSepaTekst('a'.repeat(71), 70)).toEqual({ tekst: 'a'.repeat(70), verminkt: true });
  });

  it('loses no letter of the Latin alphabets of Europe', () => {
    const letters =
      'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŊŋŌōŐőŒœŔŕŖŗŘřŚśŞşŠšŢţŤťŦŧŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚț';
    const verloren = Array.from(letters).filter((letter) => toSepaTekst(letter, 70).verminkt);
    expect(verloren).toEqual([]);
  });

  it('takes no other character, is never too long and never changes twice, whatever it gets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 140 }), (tekst, maximum) => {
        const uit = toSepaTekst(tekst, maximum).tekst;
        expect(uit).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]*$/);
        expect(uit.length).toBeLessThanOrEqual(maximum);
        expect(toSepaTekst(uit, maximum)).toEqual({ tekst: uit, verminkt: false });
      }),
    );
  });

  it('never gives an empty text for a text with a visible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (tekst) => {
        fc.pre(/[^\s\p{Z}\p{Mn}\p{Cf}]/u.test(tekst));
        expect(toSepaTekst(tekst, 70).tekst).not.toBe('');
      }),
    );
  });
});

describe('a reference of SEPA', () => {
  it.each(['LKS-2026-0118-202603-V1', 'A', '1/2'])('may be %s', (kenmerk) => expect(isSepaKenmerk(kenmerk)).toBe(true));
  it.each(['', '/A', 'A/', 'A//B', 'é', 'a_b', 'x'.repeat(36), ' a'])('may not be %j', (kenmerk) =>
    expect(isSepaKenmerk(kenmerk)).toBe(false),
  );
});
