// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readBedrag } from '../../modeler/src/verrekenen/bedraginvoer.ts';
import { describeSaldo } from '../../modeler/src/verrekenen/verrekentabel.tsx';

describe('an amount as somebody types it', () => {
  it.each([
    ['125,50', 12_550],
    ['€ 1.250', 125_000],
    ['1250,5', 125_050],
    ['0,01', 1],
  ])('%s is %i cents', (tekst, cent) => {
    expect(readBedrag(tekst)).toBe(cent);
  });

  it.each(['', '0', '0,00', '-5', '12.5', '1,234', 'tien'])('“%s” is no amount', (tekst) => {
    expect(readBedrag(tekst)).toBeUndefined();
  });
});

describe('what a saldo comes to', () => {
  it('says who pays, and what kind of letter follows', () => {
    expect(describeSaldo({ wijze: 'betaalrun', brief: 'kennisgeving' })).toBe(
      'De werkgever krijgt dit nog (brief 9 is een kennisgeving)',
    );
    expect(describeSaldo({ wijze: 'beschikking', brief: 'beschikking' })).toBe(
      'De werkgever kreeg dit te veel (brief 9 is een beschikking)',
    );
    expect(describeSaldo({ wijze: 'afgezien', brief: 'kennisgeving' })).toContain('onder de drempel');
    expect(describeSaldo({ wijze: 'geen', brief: 'kennisgeving' })).toContain('Samen gelijk');
  });
});
