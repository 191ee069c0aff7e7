import { anything, assert, constantFrom, dictionary, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formulier, Formulierveld } from '../../processes/formulier.ts';
import { listVelden } from '../../processes/formulier.ts';
import { startwaarden } from '../../processes/startwaarden.ts';
import { validateFormulier, zichtbareVelden } from '../../processes/validate-formulier.ts';

const vandaag = '2026-03-02';

const velden: readonly Formulierveld[] = [
  { veld: 'dienstverband.begindatum', soort: 'datum', label: 'Begindatum', verplicht: true },
  {
    veld: 'dienstverband.einddatum',
    soort: 'datum',
    label: 'Einddatum',
    verplicht: false,
    vanaf: 'dienstverband.begindatum',
  },
  {
    veld: 'dienstverband.contractsoort',
    soort: 'keuze',
    label: 'Soort contract',
    verplicht: true,
    opties: [
      { waarde: 'vast', label: 'Vast' },
      { waarde: 'min_max', label: 'Min-max' },
    ],
    standaard: 'vast',
  },
  { veld: 'dienstverband.urenPerWeek', soort: 'getal', label: 'Uren', verplicht: true, min: 0, max: 60, decimalen: 2 },
  {
    veld: 'dienstverband.urenMaximum',
    soort: 'getal',
    label: 'Maximum',
    verplicht: true,
    decimalen: 2,
    vanaf: 'dienstverband.urenPerWeek',
    als: { veld: 'dienstverband.contractsoort', is: ['min_max'] },
  },
  {
    veld: 'werkgever.kenmerk',
    soort: 'tekst',
    label: 'Kenmerk',
    verplicht: true,
    als: { veld: 'dienstverband.urenMaximum', is: [40] },
  },
];
const FORMULIER: Formulier = {
  naam: 'proef',
  versie: '2026-01-01',
  titel: 'Proef',
  knop: 'Opslaan',
  groepen: [{ velden }],
};

const GOED = {
  'dienstverband.begindatum': '01-04-2026',
  'dienstverband.contractsoort': 'vast',
  'dienstverband.urenPerWeek': '32,5',
};

const controleer = (waarden: unknown) => validateFormulier(FORMULIER, waarden, { vandaag });

describe('a filled-in form', () => {
  it('gives typed values', () => {
    expect(controleer(GOED)).toEqual({
      fouten: [],
      waarden: {
        'dienstverband.begindatum': '2026-04-01',
        'dienstverband.contractsoort': 'vast',
        'dienstverband.urenPerWeek': 32.5,
        'dienstverband.urenMaximum': null,
        'werkgever.kenmerk': null,
      },
    });
  });

  it('empties what was cleared and leaves alone what was not sent', () => {
    expect(controleer({ ...GOED, 'dienstverband.einddatum': '' }).waarden).toHaveProperty(
      ['dienstverband.einddatum'],
      null,
    );
    expect(Object.keys(controleer(GOED).waarden)).not.toContain('dienstverband.einddatum');
  });

  it('names each required field that is missing', () => {
    expect(controleer({}).fouten.map(({ veld }) => veld)).toEqual([
      'dienstverband.begindatum',
      'dienstverband.contractsoort',
      'dienstverband.urenPerWeek',
    ]);
  });

  it('asks a conditional field only when its cause holds, along the whole chain', () => {
    const minMax = { ...GOED, 'dienstverband.contractsoort': 'min_max' };
    expect(controleer(minMax).fouten).toEqual([
      {
        veld: 'dienstverband.urenMaximum',
        melding: 'Vul bij ‘Maximum’ een getal met hoogstens 2 cijfers achter de komma in.',
      },
    ]);
    expect(controleer({ ...minMax, 'dienstverband.urenMaximum': 40 }).fouten.map(({ veld }) => veld)).toEqual([
      'werkgever.kenmerk',
    ]);
    expect(controleer({ ...GOED, 'dienstverband.urenMaximum': 40 }).fouten).toEqual([]);
  });

  it('empties a hidden field even when it was sent', () => {
    expect(controleer({ ...GOED, 'dienstverband.urenMaximum': 40 }).waarden).toHaveProperty(
      ['dienstverband.urenMaximum'],
      null,
    );
  });

  it('shows the fields that the browser must draw', () => {
    const zichtbaar = zichtbareVelden(FORMULIER, {
      'dienstverband.contractsoort': 'min_max',
      'dienstverband.urenMaximum': '40,0',
    });
    expect(zichtbaar).toHaveLength(6);
    expect(zichtbareVelden(FORMULIER, {}).map(({ label }) => label)).toEqual([
      'Begindatum',
      'Einddatum',
      'Soort contract',
      'Uren',
    ]);
  });

  it('refuses an end before its beginning, and a maximum below the minimum', () => {
    const { fouten } = controleer({
      ...GOED,
      'dienstverband.einddatum': '2026-03-31',
      'dienstverband.contractsoort': 'min_max',
      'dienstverband.urenMaximum': 30,
    });
    expect(fouten).toEqual([
      { veld: 'dienstverband.einddatum', melding: '‘Einddatum’ ligt voor ‘Begindatum’. Kies wo 1 apr 2026 of later.' },
      { veld: 'dienstverband.urenMaximum', melding: '‘Maximum’ is lager dan ‘Uren’. Vul 32,5 of meer in.' },
    ]);
  });

  it.each([null, undefined, 'tekst', 7, [GOED], true])('answers %j with a fout instead of an exception', (invoer) => {
    expect(controleer(invoer).fouten).toHaveLength(1);
  });

  it('refuses fields that do not belong to it, also the ones of the language', () => {
    const vijandig: unknown = JSON.parse(
      `${JSON.stringify(GOED).slice(0, -1)}, "__proto__": {"beheerder": true}, "oordeel.afwijzen": false}`,
    );
    const { fouten, waarden } = controleer(vijandig);
    expect(fouten.map(({ veld }) => veld)).toEqual(['__proto__', 'oordeel.afwijzen']);
    expect(Object.keys(waarden)).not.toContain('oordeel.afwijzen');
    expect(Object.hasOwn(Object.prototype, 'beheerder')).toBe(false);
  });

  it('keeps the list of unknown fields and their names short', () => {
    const veel = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`${'x'.repeat(500)}${n}`, n]));
    const { fouten } = controleer({ ...GOED, ...veel });
    expect(fouten).toHaveLength(10);
    expect(fouten[0]?.melding.length).toBeLessThan(150);
  });

  it('never throws and never lets a wrong type through', () => {
    const paden = constantFrom(
      ...listVelden(FORMULIER).map(({ veld }) => veld),
      '__proto__',
      'constructor',
      'onbekend',
    );
    assert(
      property(
        dictionary(paden, anything({ withNullPrototype: true, withBigInt: true, withDate: true })),
        (waarden) => {
          const uitkomst = controleer(waarden);
          const uren = uitkomst.waarden['dienstverband.urenPerWeek'];
          expect(uren === undefined || typeof uren === 'number').toBe(true);
          for (const { melding } of uitkomst.fouten) expect(melding).toMatch(/\.$/);
        },
      ),
    );
  });
});

describe('the values that a form starts with', () => {
  it('are what the zaak knows, else the default', () => {
    const gegevens = { dienstverband: { begindatum: '2026-04-01', urenPerWeek: 0 } };
    expect(startwaarden(FORMULIER, gegevens)).toEqual({
      'dienstverband.begindatum': '2026-04-01',
      'dienstverband.contractsoort': 'vast',
      'dienstverband.urenPerWeek': 0,
    });
  });

  it('leave out what is no longer an option, and what is no plain value', () => {
    const gegevens = { dienstverband: { contractsoort: 'opnieuw_beoordelen', begindatum: { geheim: 1 } } };
    expect(startwaarden(FORMULIER, gegevens)).toEqual({ 'dienstverband.contractsoort': 'vast' });
  });

  it('start afresh for a decision that is taken anew', () => {
    const vers = { ...FORMULIER, groepen: [{ velden: velden.map((veld) => ({ ...veld, vers: true })) }] };
    const gegevens = { dienstverband: { contractsoort: 'min_max', urenPerWeek: 32 } };
    expect(startwaarden(vers, gegevens)).toEqual({ 'dienstverband.contractsoort': 'vast' });
  });

  it('come from another field after "="', () => {
    const [eerste] = velden;
    const formulier = {
      ...FORMULIER,
      groepen: [
        {
          velden: [
            { ...(eerste as Formulierveld), veld: 'besluit.ingangsdatum', standaard: '=dienstverband.begindatum' },
          ],
        },
      ],
    };
    expect(startwaarden(formulier, { dienstverband: { begindatum: '2026-04-01' } })).toEqual({
      'besluit.ingangsdatum': '2026-04-01',
    });
    expect(startwaarden(formulier, {})).toEqual({});
  });
});
