import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Formulier, Formulierveld } from '../../processes/formulier.ts';
import type { Zaakgegevens } from '../../server/domain/zaak/zaakgegevens.ts';
import { readPath } from '../../server/rules/feit-waarde.ts';
import { makeFeiten } from '../../server/rules/feiten.ts';
import { OPERATORNAMEN } from '../../server/rules/operatoren.ts';
import { listRegelfeiten } from '../../server/rules/regelfeiten.ts';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { loadOwnRules, makeGegevens, readJson } from './given.ts';

const FEITEN = listRegelfeiten(selectRegels(loadOwnRules(), 'olst-wijhe', '2026-03-02'));
const VELDEN = readdirSync('processes/formulieren').flatMap((bestand) => {
  const formulier = readJson('processes/formulieren', bestand) as unknown as Formulier;
  return formulier.groepen.flatMap(({ velden }) => velden.map((veld) => ({ formulier: formulier.naam, ...veld })));
});
const SOORTEN: Readonly<Partial<Record<Formulierveld['soort'], string>>> = { keuzerondjes: 'keuze' };

/** A zaak in which everything is filled in that the vocabulary can ask for. */
const VOL: Zaakgegevens = {
  ...makeGegevens({
    dienstverband: { einddatum: '2027-03-01', urenMaximum: 36, aokOntvangenOp: '2026-03-02' },
  }),
  forfaitair: { overlegOp: '2026-03-03', werkgeverAkkoord: true },
  loonwaarde: {
    soortMeting: 'eerste',
    organisatie: 'Meetbureau Voorbeeld',
    meetdatum: '2026-03-10',
    rapportdatum: '2026-03-12',
    percentage: 60,
  },
  gesprek: { datum: '2026-03-14', samenvatting: 'besproken', rapportAanpassen: false },
  rappel: { aantalVerstuurd: 1, verstuurdOp: ['2026-03-09'], eindactie: 'afwijzen' },
  oordeel: { route: 'regulier', volledig: true },
  besluit: {
    uitkomst: 'afwijzen',
    afwijzingsgrond: 'te_laat',
    ingangsdatum: '2026-03-02',
    einddatum: '2027-03-01',
  },
  einde: { datum: '2027-03-01', reden: 'niet_verlengd' },
};

function factsOf(gegevens: Zaakgegevens) {
  return makeFeiten(gegevens, {
    vandaag: '2026-03-16',
    gemeente: { slug: 'olst-wijhe', naam: 'Olst-Wijhe' },
    documenten: ['arbeidsovereenkomst'],
  });
}

describe('the vocabulary of conditional rules', () => {
  it.each(FEITEN)('$pad is a fact of a zaak', ({ pad, type, opties }) => {
    const waarde = readPath(factsOf(VOL), pad);
    const soort = { janee: 'boolean', getal: 'number', lijst: 'object' }[type as 'janee'] ?? 'string';
    expect(typeof waarde).toBe(soort);
    const toegestaan = opties === undefined ? [waarde].flat() : opties.map((optie) => optie.waarde);
    expect(toegestaan).toEqual(expect.arrayContaining([waarde].flat()));
  });

  it.each(FEITEN.filter(({ bron }) => bron === 'formulier'))(
    '$pad has the type and the options of its field',
    (feit) => {
      const velden = VELDEN.filter(({ veld }) => veld === feit.pad);
      expect(velden).not.toEqual([]);
      for (const { soort, opties = [] } of velden) {
        expect(SOORTEN[soort] ?? soort).toBe(feit.type);
        const waarden = (feit.opties ?? []).map((optie) => optie.waarde);
        expect(waarden).toEqual(expect.arrayContaining(opties.map(({ waarde }) => waarde)));
      }
    },
  );

  it('says of a fact that every zaak has it only when the aanvraag cannot do without, or it is calculated', () => {
    const altijd = FEITEN.filter((feit) => feit.altijd && feit.bron === 'formulier');
    for (const { pad } of altijd) {
      const veld = VELDEN.find((v) => v.formulier === 'aanvraag' && v.veld === pad);
      expect([pad, veld?.verplicht, veld?.als]).toEqual([pad, true, undefined]);
    }
    const kaal = factsOf(makeGegevens());
    for (const { pad } of FEITEN.filter((feit) => feit.altijd))
      expect([pad, readPath(kaal, pad)]).not.toEqual([pad, undefined]);
  });

  it('names each fact once, with a name of its own and comparisons that exist', () => {
    expect(new Set(FEITEN.map(({ pad }) => pad)).size).toBe(FEITEN.length);
    expect(new Set(FEITEN.map(({ naam }) => naam)).size).toBe(FEITEN.length);
    expect(FEITEN.flatMap(({ operatoren }) => operatoren).filter((naam) => !OPERATORNAMEN.includes(naam))).toEqual([]);
  });

  it('holds nothing that points at a person', () => {
    const paden = FEITEN.map(({ pad }) => pad).join(' ');
    expect(paden).not.toMatch(/naam|adres|bsn|iban|telefoon|email|geboortedatum|kvk|loonheffing/i);
  });
});
