// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Urentabel } from '../../modeler/src/uren/urentabel.tsx';
import { Urenverdeling } from '../../modeler/src/uren/urenvelden.tsx';
import { Urenvoorbeeld } from '../../modeler/src/uren/urenvoorbeeld.tsx';
import { describeStand, formatPeriode, makeMailtekst } from '../../modeler/src/uren/urenwoorden.ts';
import type { Urenmaand } from '../../server/domain/uren/urenmaand.ts';
import type { Urenimport, Zaakuren } from '../../server/usecases/uren/urenusecases.ts';
import { click } from './render.tsx';
import { show } from './show.tsx';

const MAART: Urenmaand = {
  maand: '2026-03',
  uren: 0,
  bron: '',
  bronnen: [],
  ontbreekt: [{ van: '2026-03-01', totEnMet: '2026-03-31' }],
  aandelen: [],
  dagen: [{ van: '2026-03-01', totEnMet: '2026-03-31' }],
  stand: 'ontbreekt',
  kwartaal: '2026-Q1',
  betaalmaand: '2026-04',
  verrekendMet: { kwartaal: '2026-Q1', betaalmaand: '2026-04' },
  uiterlijk: '2026-04-13',
  uitleg: [],
  teLaat: false,
};
const LATER = { verrekendMet: { kwartaal: '2026-Q2', betaalmaand: '2026-07' } };
const UREN: Zaakuren = {
  vandaag: '2026-04-02',
  maanden: [MAART],
  opgaven: [],
  dienstverband: { begindatum: '2026-03-01', contractsoort: 'nul_uren' },
  bewijs: 'loonstroken',
  magVastleggen: true,
};

describe('a month with hours afterwards', () => {
  it.each([
    [{}, 'Ontbreekt'],
    [{ teLaat: true }, 'Ontbreekt, te laat'],
    [{ stand: 'loopt' }, 'Maand loopt nog'],
    [{ stand: 'binnen', ontbreekt: [] }, 'Binnen'],
    [{ stand: 'binnen', ontbreekt: [], ...LATER }, 'Binnen, na de verrekening'],
  ] as const)('says how far it is: %o', (anders, naam) => {
    expect(describeStand({ ...MAART, ...anders }).naam).toBe(naam);
  });

  it('says in which quarter late hours are settled', () => {
    const vlak = show(<Urentabel uren={{ ...UREN, maanden: [{ ...MAART, ...LATER }] }} />);
    expect(vlak.textContent).toContain(
      'Het 1e kwartaal 2026 is al verrekend. Gaat mee met het 2e kwartaal 2026, betaald in juli 2026',
    );
    expect(vlak.querySelector('button.utrecht-button')).toBeNull();
  });

  it('can be filled in by who may', () => {
    const gekozen: string[] = [];
    const vlak = show(<Urentabel uren={UREN} kies={({ maand }) => gekozen.push(maand)} />);
    click(vlak.querySelector('button.utrecht-button'));
    expect(gekozen).toEqual(['2026-03']);
  });
});

describe('a payslip of four weeks', () => {
  it('shows what each month gets of it', () => {
    const kader = { ...UREN, dienstverband: { ...UREN.dienstverband, begindatum: '2026-01-01' } };
    const vlak = show(<Urenverdeling kader={kader} van="2026-02-23" totEnMet="2026-03-22" uren={56} />);
    expect(vlak.textContent).toBe('Verdeeld naar dagen: februari 2026 12 uur (6 dagen), maart 2026 44 uur (22 dagen).');
  });

  it('counts over the days of the job when that begins within it', () => {
    const vlak = show(<Urenverdeling kader={UREN} van="2026-02-23" totEnMet="2026-03-22" uren={56} />);
    expect(vlak.textContent).toContain('Alle uren tellen over de dagen van het dienstverband');
    expect(vlak.textContent).toContain('maart 2026 56 uur (22 dagen)');
  });
});

describe('a file of hours', () => {
  const GELEZEN: Urenimport = {
    bron: 'csv',
    bestand: 'maart.csv',
    kenmerk: 'a'.repeat(64),
    fouten: [],
    aantalFouten: 0,
    zonderUren: [4],
    regels: [
      {
        regel: 2,
        zaakId: 'z1',
        zaaknummer: 'LKS-2026-0001',
        werknemer: 'S. de Boer',
        werkgever: '=Bakkerij',
        van: '2026-03-01',
        totEnMet: '2026-03-31',
        uren: 70,
        uitkomst: 'correctie',
        was: 62.5,
        maanden: [],
      },
    ],
  };
  const voorbeeld = (gelezen: Urenimport, bewaar = () => {}) =>
    show(<Urenvoorbeeld gemeente="olst-wijhe" gelezen={gelezen} bezig={false} bewaar={bewaar} />);

  it('is kept only after somebody saw what it changes', () => {
    let bewaard = 0;
    const vlak = voorbeeld(GELEZEN, () => {
      bewaard += 1;
    });
    expect(vlak.textContent).toContain('70 uurwas 62,5 uur');
    expect(vlak.textContent).toContain('1 regel heeft geen uren');
    click(vlak.querySelector('button'));
    expect(bewaard).toBe(1);
  });

  it('cannot be kept with a wrong line, which is named with its column', () => {
    const fouten = [{ regel: 5, kolom: 'uren', melding: 'Uren “veel” kan niet.' }];
    const vlak = voorbeeld({ ...GELEZEN, fouten, aantalFouten: 130 });
    expect(vlak.textContent).toContain('130 fouten');
    expect(vlak.textContent).toContain('Hier staan de eerste 1.');
    expect(vlak.textContent).toContain('Regel 5, kolom uren: Uren “veel” kan niet.');
    expect(vlak.querySelector('button')).toBeNull();
  });

  it('that changes nothing cannot be kept', () => {
    const [regel] = GELEZEN.regels;
    const vlak = voorbeeld({ ...GELEZEN, regels: regel ? [{ ...regel, uitkomst: 'ongewijzigd' }] : [] });
    expect(vlak.textContent).toContain('Er is niets om vast te leggen.');
    expect(vlak.querySelector('button')).toBeNull();
  });
});

describe('the words for a werkgever', () => {
  const WERKGEVER = {
    naam: 'Bakkerij',
    kvkNummer: '12345678',
    contactpersoon: 'B. de Vries',
    email: 'info@bakkerij.example',
    uiterlijk: '2026-04-13',
    zaken: [
      {
        zaakId: 'z1',
        zaaknummer: 'LKS-2026-0001',
        werknemer: 'S. de Boer',
        contractsoort: 'nul_uren' as const,
        maanden: [MAART],
      },
    ],
  };

  it('name the months and the day, and nobody by name', () => {
    const tekst = makeMailtekst(WERKGEVER, 'Gemeente Voorbeeldstad', '2026-04-02');
    expect(tekst).toContain('één werknemer');
    expect(tekst).toContain('maart 2026');
    expect(tekst).toContain('uiterlijk 13 april 2026');
    expect(tekst).not.toContain('Boer');
    expect(makeMailtekst(WERKGEVER, 'Gemeente Voorbeeldstad', '2026-04-14')).toContain('zo snel mogelijk');
  });

  it('call a whole month by its name', () => {
    expect(formatPeriode({ van: '2026-02-01', totEnMet: '2026-02-28' })).toBe('februari 2026');
    expect(formatPeriode({ van: '2026-02-10', totEnMet: '2026-02-28' })).toBe(
      'di 10 feb 2026 tot en met za 28 feb 2026',
    );
  });
});
