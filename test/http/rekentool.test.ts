import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRekentool } from '../../server/http/rekentool.ts';
import { loadRules } from '../../server/rules/load-rules.ts';
import { readRekengegevens } from '../../server/rules/read-rekengegevens.ts';

const WORTEL = join(import.meta.dirname, '../..');
const regels = loadRules(join(WORTEL, 'rules'));
const rekentool = makeRekentool(async () => regels, readRekengegevens(regels));
const VRAAG = {
  peildatum: '2026-01-01',
  geboortedatum: '1990-05-01',
  soort: 'regulier',
  loonwaarde: 60,
  urenPerWeek: 32,
  voltijdUren: 36,
} as const;

describe('what the rekentool tells beside the amount', () => {
  it('is the amount per hour, of a full week, and when it changes', () => {
    const verloop = rekentool.verloop(VRAAG);
    expect(verloop).toMatchObject({ perUurCent: 785, bijVoltijdCent: 122_411 });
    expect(verloop.perioden).toEqual([
      { van: '2026-01-01', aanleiding: 'ingang', bedragPerMaandCent: 108_810 },
      { van: '2026-07-01', aanleiding: 'indexatie', bedragPerMaandCent: 110_830 },
    ]);
    expect(verloop.onbekendVanaf).toBe('2027-01-01');
    expect(verloop).not.toHaveProperty('eindeForfaitair');
  });

  it('changes on the birthday of somebody who is young', () => {
    const { perioden } = rekentool.verloop({ ...VRAAG, geboortedatum: '2006-03-15' });
    expect(perioden.map(({ van, aanleiding }) => `${van} ${aanleiding}`)).toContain('2026-03-15 verjaardag');
    const bedragen = perioden.map(({ bedragPerMaandCent }) => bedragPerMaandCent);
    expect(bedragen).toEqual(bedragen.toSorted((a, b) => a - b));
  });

  it('ends with the six months of forfaitaire LKS', () => {
    const { loonwaarde: _loonwaarde, ...rest } = VRAAG;
    const verloop = rekentool.verloop({ ...rest, soort: 'forfaitair', peildatum: '2026-03-01' });
    expect(verloop.eindeForfaitair).toBe('2026-08-31');
    expect(verloop).not.toHaveProperty('onbekendVanaf');
  });
});

describe('the payment days of a year in the rekentool', () => {
  const kalender = (jaar: number) => rekentool.kalender({ gemeente: 'voorbeeldstad', jaar });

  it('rest on an assumption in a year for which no decree names extra free days yet', async () => {
    expect((await kalender(2028)).flatMap(({ uitleg }) => uitleg.filter(({ aanname }) => aanname))).toEqual([]);
    const ver = await kalender(2029);
    expect(ver).toHaveLength(12);
    for (const { uitleg } of ver) expect(uitleg.at(-1)).toMatchObject({ aanname: true });
  });

  it.each([2015, 2100])('are refused for %d, with the years that can be', async (jaar) => {
    await expect(kalender(jaar)).rejects.toThrow(/2020 tot en met 2099/);
  });
});
