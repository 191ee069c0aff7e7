import { describe, expect, it } from 'vitest';
import { checkRegels } from '../../server/rules/check-regels.ts';
import type { Regelbestanden } from '../../server/rules/regelbestand.ts';
import { loadOwnRules } from './given.ts';

const eigen = loadOwnRules();

const ROUTE = 'landelijk/route-2026-01-01.json';
const VARIANT = 'gemeenten/olst-wijhe/variant-2026-01-01.json';
const PARAMETERS = 'landelijk/parameters-2026-01-01.json';
const TERMIJNEN = 'landelijk/termijnen-2026-01-01.json';
const GEMEENTE = 'gemeenten/olst-wijhe/gemeente.json';

const INHOUD: Readonly<Record<string, (regels: Regelbestanden) => unknown>> = {
  [ROUTE]: (regels) => regels.regelsets.find((set) => set.regelset === 'route'),
  [PARAMETERS]: (regels) => regels.parameters[0],
  [TERMIJNEN]: (regels) => regels.termijnen[0],
  [VARIANT]: (regels) => regels.gemeenten['olst-wijhe']?.varianten[0],
  [GEMEENTE]: (regels) => regels.gemeenten['olst-wijhe']?.gegevens,
};

/** What checkRegels finds after a change of one of the product's own files. */
function change(pad: string, damage: (inhoud: Record<string, unknown>) => void): readonly string[] {
  const regels = structuredClone(eigen);
  damage(INHOUD[pad]?.(regels) as Record<string, unknown>);
  return checkRegels(regels);
}

const first = (inhoud: Record<string, unknown>, veld: string): Record<string, unknown> =>
  (inhoud[veld] as Record<string, unknown>[])[0] ?? {};

describe('checkRegels finds what only shows between files', () => {
  it('nothing in the files of the product', () => {
    expect(checkRegels(eigen)).toEqual([]);
  });

  it('a parameter, a fact or a comparison that does not exist', () => {
    const problemen = change(ROUTE, (i) => {
      first(i, 'regels')['conditions'] = {
        all: [
          { fact: 'parameter', path: 'rappel.onzin', operator: 'equal', value: 1 },
          { fact: 'klant', path: 'naam', operator: 'equal', value: 1 },
          { fact: 'aanvraag', path: 'kanaal', operator: 'lijktOp', value: 1 },
        ],
      };
    });
    expect(problemen).toEqual([
      expect.stringContaining('de vergelijking "lijktOp" bestaat niet') as string,
      expect.stringContaining('parameter "rappel.onzin" bestaat niet in de catalogus') as string,
      expect.stringContaining('het feit "klant.naam" bestaat niet') as string,
    ]);
  });

  it('two rules with the same priority or name, where one decides', () => {
    const problemen = change(ROUTE, (i) => (i['regels'] as unknown[]).push(first(i, 'regels')));
    expect(problemen).toEqual([
      expect.stringContaining('komt twee keer voor') as string,
      expect.stringContaining('prioriteit 100 komt twee keer voor') as string,
    ]);
  });

  it('a default that its own bounds refuse, and a key that occurs twice', () => {
    const problemen = change(PARAMETERS, (i) => {
      const lijst = i['parameters'] as Record<string, unknown>[];
      for (const p of lijst) if (p['sleutel'] === 'rappel.aantal') p['standaard'] = 99;
      lijst.push({ ...lijst[0] });
    });
    expect(problemen).toEqual([
      `${PARAMETERS}, aanvraag.vorm: komt twee keer voor`,
      `${PARAMETERS}, rappel.aantal.standaard: moet een heel getal van 0 tot en met 5 zijn`,
    ]);
  });

  it('a deviation of a key that does not exist, of a value that does not fit, and of what is fixed', () => {
    const problemen = change(VARIANT, (i) => {
      const motivering = 'reden voor deze proef';
      i['afwijkingen'] = [
        { sleutel: 'rappel.onzin', waarde: 1, motivering },
        { sleutel: 'rappel.aantal', waarde: 'vaak', motivering },
        { sleutel: 'eigen_lks_buiten_doelgroep', waarde: true, motivering },
      ];
    });
    expect(problemen).toEqual([
      `${VARIANT}, afwijkingen: parameter "rappel.onzin" bestaat niet in de catalogus`,
      `${VARIANT}, afwijkingen, rappel.aantal: moet een heel getal van 0 tot en met 5 zijn`,
      `${VARIANT}, afwijkingen: van "eigen_lks_buiten_doelgroep" mag niet worden afgeweken`,
    ]);
  });

  it('a local text for a block that the letter does not have', () => {
    expect(change(VARIANT, (i) => (first(i, 'teksten')['blok'] = 'weg'))).toEqual([
      `${VARIANT}, teksten: brief PP-6 heeft geen blok "weg"`,
    ]);
  });

  it('a variant on a national version that is not there, and a declared property that nobody checks', () => {
    expect(change(VARIANT, (i) => (i['basis'] = '2025-01-01'))[0]).toContain(
      'geen landelijk/parameters-2025-01-01.json',
    );
    const eigenschap = { sleutel: 'onzin', waarde: 1, motivering: 'reden voor deze proef' };
    expect(change(VARIANT, (i) => (i['eigenschappen'] = [eigenschap]))[0]).toContain('"onzin"');
  });

  it('a gemeente of a regio that is not there', () => {
    const problemen = change(GEMEENTE, (i) => (i['regio'] = 'salland'));
    expect(problemen).toEqual(['gemeenten/olst-wijhe/gemeente.json, regio: er is geen map regios/salland']);
  });

  it('a term that names a parameter that is no number', () => {
    const problemen = change(TERMIJNEN, (i) => {
      const rappel = (i['termijnen'] as Record<string, unknown>[]).find((t) => t['soort'] === 'rappel');
      if (rappel) rappel['parameter'] = 'rappel.eindactie';
    });
    expect(problemen).toEqual([
      expect.stringContaining('"rappel.eindactie" is geen parameter van het type getal') as string,
    ]);
  });
});
