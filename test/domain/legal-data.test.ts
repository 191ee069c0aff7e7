import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { findGeldig, readRekenregels } from '../../server/domain/bedrag/rekengegevens.ts';
import { addDagen } from '../../server/domain/datum.ts';
import { gegevens, readAlle } from './gegevens.ts';

function makeValidator(soort: string): (inhoud: unknown) => boolean {
  const ajv = new Ajv2020({ strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  const schema: unknown = JSON.parse(
    readFileSync(new URL(`../../rules/schema/${soort}.json`, import.meta.url), 'utf8'),
  );
  return ajv.compile(schema as object) as (inhoud: unknown) => boolean;
}

describe('the rekenregels', () => {
  it('hold for every day of 2020 to 2026, one set at a time', () => {
    for (let dag = '2020-01-01'; dag <= '2026-12-31'; dag = addDagen(dag, 1)) {
      const geldig = gegevens.rekenregels.filter((regels) => findGeldig([regels], dag) !== undefined);
      expect(geldig, dag).toHaveLength(1);
    }
  });

  it('change from the normal working time to 36 hours on 1 January 2024', () => {
    expect(readRekenregels('2023-12-31', gegevens).regime.waarde).toBe('sectorweek');
    expect(readRekenregels('2024-01-01', gegevens)).toMatchObject({
      regime: { waarde: 'week36' },
      urenbasis: { waarde: 36 },
      plafondPercentage: { waarde: 70 },
      vakantiebijslagPercentage: { waarde: 8 },
      werkgeverslastenPercentage: { waarde: 23.5 },
      forfaitairPercentage: { waarde: 50 },
    });
  });

  it('explain each assumption', () => {
    for (const regels of gegevens.rekenregels) {
      for (const waarde of Object.values(regels)) {
        if (typeof waarde !== 'object') continue;
        expect(waarde.grondslag).toBeTruthy();
        expect(waarde.aanname === true).toBe(waarde.toelichting !== undefined);
      }
    }
  });

  it('are unknown before 2020', () => {
    expect(() => readRekenregels('2019-12-31', gegevens)).toThrow(/31 december 2019.*functioneel beheerder/);
  });
});

describe.each(['wml', 'rekenregels', 'feestdagen'])('a file of kind %s', (soort) => {
  const isGeldig = makeValidator(soort);
  const voorbeeld = () => structuredClone(readAlle(`${soort}-`).at(-1)) as Record<string, unknown>;

  it('is valid against its schema', () => {
    for (const bestand of readAlle(`${soort}-`)) expect(isGeldig(bestand)).toBe(true);
  });

  it.each([
    ['a field that nobody knows', { onbekend: 1 }],
    ['another name', { naam: 'iets-anders' }],
    ['a date that does not exist', { geldigVanaf: '2026-02-30' }],
    ['no title', { titel: '' }],
    ['no amounts or rules', { bedragen: [], regels: [], regime: undefined }],
  ])('is refused with %s', (_, fout) => {
    const inhoud: Record<string, unknown> = { ...voorbeeld(), ...fout };
    expect(isGeldig(JSON.parse(JSON.stringify(inhoud)))).toBe(false);
  });
});

describe('an amount', () => {
  it('is refused when it is no whole number of cents, or belongs to the other regime', () => {
    const isGeldig = makeValidator('wml');
    const wml = structuredClone(readAlle('wml-').at(-1)) as { bedragen: Record<string, unknown>[] };
    const metBedrag = (bedrag: Record<string, unknown>) => ({ ...wml, bedragen: [{ ...wml.bedragen[0], ...bedrag }] });
    expect(isGeldig(metBedrag({}))).toBe(true);
    expect(isGeldig(metBedrag({ uurCent: 14.99 }))).toBe(false);
    expect(isGeldig({ ...wml, regime: 'maand' })).toBe(false);
  });
});
