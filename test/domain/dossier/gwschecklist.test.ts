import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Gwssjabloon, Gwsvink } from '../../../server/domain/dossier/gwschecklist.ts';
import { evolveGws, makeGwsCsv, makeGwschecklists } from '../../../server/domain/dossier/gwschecklist.ts';
import type { Besluit, Zaak } from '../../../server/domain/zaak/zaak.ts';
import { maakDossierbron } from '../../documents/dossier/voorbeelddossier.ts';

const sjabloon = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../rules/landelijk/gws-checklist-2026-01-01.json'), 'utf8'),
) as Gwssjabloon;
const { zaak } = maakDossierbron(0);
const [toekenning] = zaak.besluiten as readonly [Besluit];
const VINK: Gwsvink = {
  besluitId: toekenning.id,
  punt: 'uren',
  tekst: 'Uren per week',
  door: 'e.degroot',
  op: '2026-03-02T09:00:00.000Z',
};

const met = (soort: Besluit['soort'], anders: Partial<Zaak> = {}) =>
  makeGwschecklists(sjabloon, { ...zaak, ...anders, besluiten: [{ ...toekenning, soort }] })[0];

function waarde(punt: string, label: string, anders: Partial<Zaak> = {}): string | undefined {
  const punten = met('toekenning_regulier', anders)?.onderdelen.flatMap((onderdeel) => onderdeel.punten) ?? [];
  return punten.find(({ code }) => code === punt)?.waarden.find((deel) => deel.label === label)?.tekst;
}

describe('the GWS list of a besluit', () => {
  it('is filled in with what the besluit and the zaak say', () => {
    expect(waarde('uren', 'Uren')).toBe('32');
    expect(waarde('rt-uitkomst', 'Bedrag per maand')).toBe('€\u00A01.088,10');
    expect(waarde('duur-aok', 'Tot en met')).toBe('geen einddatum');
    expect(waarde('leeftijd', 'Leeftijd')).toBe('35');
    expect(waarde('pd-srg', 'Code')).toBe('10, onder WML');
    expect(waarde('be-iban', 'IBAN')).toBe('niet bekend');
  });

  it('has another list for the end than for the beginning', () => {
    const delen = (soort: Besluit['soort']) => met(soort)?.onderdelen.map(({ naam }) => naam);
    expect(delen('toekenning_regulier')).toContain('Participatiedossier');
    expect(delen('hermeting')).not.toContain('Participatiedossier');
    expect(delen('beeindiging')).toEqual([
      'Rapportage',
      'Participatietraject',
      'Cliëntdossier, heronderzoeken',
      'Beschikking',
    ]);
    expect(met('afwijzing')).toBeUndefined();
    expect(delen('meetmoment')).not.toContain('Participatiedossier');
    expect(delen('terugvordering')).toEqual(['Rapportage', 'Beschikking']);
  });

  it('keeps the hours that the besluit was about when they change later', () => {
    const gegevens = { ...zaak.gegevens, dienstverband: { ...zaak.gegevens.dienstverband, urenPerWeek: 20 } };
    const rekenbasis = { contractsoort: 'vast', urenPerWeek: 32, voltijdUren: 38 } as Besluit['rekenbasis'] & object;
    const [lijst] = makeGwschecklists(sjabloon, { ...zaak, gegevens, besluiten: [{ ...toekenning, rekenbasis }] });
    const punt = lijst?.onderdelen[0]?.punten.find(({ code }) => code === 'uren');
    expect(punt?.waarden[0]?.tekst).toBe('32');
  });

  it('says who registered a point, and forgets it when it is put back', () => {
    const gws = evolveGws([], { soort: 'GwsAfgevinkt', vink: VINK });
    const nogmaals = evolveGws(gws, { soort: 'GwsAfgevinkt', vink: { ...VINK, door: 'p.smit' } });
    expect(nogmaals).toEqual([VINK]);
    const punten = met('toekenning_regulier', { gws })?.onderdelen[0]?.punten;
    expect(punten?.find(({ code }) => code === 'uren')?.gedaan).toEqual({ door: 'e.degroot', op: VINK.op });
    expect(evolveGws(gws, { soort: 'GwsTeruggezet', besluitId: VINK.besluitId, punt: 'uren', tekst: '' })).toEqual([]);
  });

  it('comes as a table with one row for each value', () => {
    const lijst = met('toekenning_regulier', { gws: [VINK] });
    const csv = lijst ? makeGwsCsv(lijst, 'LKS-2026-0118') : '';
    const rijen = csv.trim().split('\r\n');
    const waarden = lijst?.onderdelen.flatMap(({ punten }) => punten.flatMap((punt) => punt.waarden)) ?? [];
    expect(rijen).toHaveLength(waarden.length + 1);
    expect(csv).toContain('"LKS-2026-0118";"Vooraf";"Uren per week";"Uren";"32";"e.degroot";"2026-03-02"');
  });
});

describe('the data of the list', () => {
  it('names each point once, so that a tick finds it', () => {
    const codes = sjabloon.onderdelen.flatMap(({ punten }) => punten.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
