// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Betaalregels } from '../../modeler/src/betalen/betaalregels.tsx';
import { Runtotalen } from '../../modeler/src/betalen/runtotalen.tsx';
import type { Betaalrunregel } from '../../server/domain/betalen/betaalrun.ts';
import type { Betaalrundetail } from '../../server/usecases/betalen/betaalusecases.ts';
import { BETAALRUN } from '../http/support/fake-betaalrun.ts';
import { click, type } from './render.tsx';
import { findKnop, show } from './show.tsx';

const [REGEL] = BETAALRUN.regels as readonly [Betaalrunregel];

const metRegels = (...regels: readonly Betaalrunregel[]): Betaalrundetail => ({
  ...BETAALRUN,
  regels,
  werkgevers: regels.map(({ id, werkgever, bedragCent }) => ({ ...werkgever, aantal: 1, bedragCent, regelIds: [id] })),
});

describe('the lines of a run', () => {
  const zonderIban: Betaalrunregel = {
    ...REGEL,
    id: 'LKS-2026-0119-202603-V1',
    zaaknummer: 'LKS-2026-0119',
    werkgever: { naam: 'Kringloop' },
    signalen: [{ soort: 'iban_ontbreekt', ernst: 'blokkeert', melding: 'De zaak heeft geen IBAN.' }],
  };

  it('can show only the werkgevers that somebody has to look at', () => {
    const vlak = show(<Betaalregels run={metRegels(REGEL, zonderIban)} />);
    expect(vlak.textContent).toContain('Bakkerij De Vries');
    click(findKnop(vlak, 'Vragen aandacht'));
    expect(vlak.textContent).not.toContain('Bakkerij De Vries');
    expect(vlak.textContent).toContain('IBAN ontbreekt');
    expect(vlak.textContent).toContain('geen IBAN');
  });

  it('open to the reason of a difference and to the signals', () => {
    const waarom = '€ 92,30 meer dan in februari 2026. Uren gewijzigd.';
    const vorige = { regelId: zonderIban.id, betaaldCent: 81_607, woord: 'uren gewijzigd', waarom };
    const run = { ...metRegels(zonderIban), vorige: { ...BETAALRUN.vorige, regels: [vorige] } };
    const vlak = show(<Betaalregels run={run} />);
    expect(vlak.textContent).not.toContain('Waarom anders dan in februari?');
    click(vlak.querySelector('button[aria-expanded="false"]'));
    expect(vlak.textContent).toContain('Waarom anders dan in februari?');
    expect(vlak.textContent).toContain('De zaak heeft geen IBAN.');
    expect(findKnop(vlak, 'Regel eruit halen')).toBeDefined();
  });

  it('stand beside what the month before was paid, and both columns add up', () => {
    const nieuw = { ...REGEL, id: 'nieuw', zaaknummer: 'LKS-2026-0200' };
    const vorige = {
      ...BETAALRUN.vorige,
      totaalCent: 150_000,
      verschilCent: 122_024,
      overig: { aantal: 1, bedragCent: 13_988 },
      regels: [...BETAALRUN.vorige.regels, { regelId: 'nieuw', woord: 'eerste betaling' }],
    };
    const run = { ...metRegels(REGEL, nieuw), vorige };
    const vlak = show(<Betaalregels run={run} />);
    const cellen = [...vlak.querySelectorAll('td[data-l="Februari"]')].map(({ textContent }) => textContent);
    expect(cellen).toEqual([
      '€\u00A01.360,12',
      '€\u00A01.360,12',
      '€\u00A00,00',
      '–',
      '€\u00A0139,88',
      '€\u00A01.500,00',
    ]);
    expect([...vlak.querySelectorAll('td[data-l="Aandacht"]')].map(({ textContent }) => textContent)).toEqual([
      'ongewijzigd',
      'eerste betaling',
    ]);
    expect(vlak.querySelector('td[data-l="Werknemer"]')?.textContent).toBe('Jansen, M.');
    expect(show(<Runtotalen run={run} />).textContent).toContain('Verschil met februari+\u00A0€\u00A01.220,24');
    const { verschilCent: _verschil, ...zonder } = vorige;
    expect(show(<Runtotalen run={{ ...run, vorige: zonder }} />).textContent).not.toContain('Verschil');
  });

  it('cannot be kept out by who may not change the run', () => {
    const run = { ...metRegels(REGEL), mag: { ...BETAALRUN.mag, wijzigen: false } };
    const vlak = show(<Betaalregels run={run} />);
    click(vlak.querySelector('button[aria-expanded="false"]'));
    expect(findKnop(vlak, 'Regel eruit halen')).toBeUndefined();
  });

  it('say forfaitair where there is no loonwaarde to name', () => {
    const vlak = show(<Betaalregels run={metRegels({ ...REGEL, forfaitair: true }, { ...REGEL, id: 'regel-2' })} />);
    const [eerste, tweede] = vlak.querySelectorAll('td[data-l="Loonwaarde"]');
    expect([eerste?.textContent, tweede?.textContent]).toEqual(['forfaitair', '–']);
  });

  describe('of a run that somebody has to check', () => {
    const bedrijf = { naam: 'Kringloop', iban: 'NL02ABNA0123456789' };
    const anders: Betaalrunregel = { ...REGEL, id: 'anders', werkgever: bedrijf, werknemer: { naam: 'P. de Wit' } };
    const collega: Betaalrunregel = { ...REGEL, id: 'collega', werkgever: bedrijf, werknemer: { naam: 'D. Sahin' } };
    const eruit: Betaalrunregel = {
      ...REGEL,
      id: 'eruit',
      werkgever: { naam: 'Tuincentrum' },
      uitgesloten: { reden: 'De werkgever belt nog.', door: 'administratie' },
    };
    const groep = (bedragCent: number, ...regels: readonly Betaalrunregel[]) => ({
      naam: regels[0]?.werkgever.naam ?? '',
      aantal: regels.length,
      bedragCent,
      regelIds: regels.map(({ id }) => id),
    });
    const run: Betaalrundetail = {
      ...BETAALRUN,
      regels: [REGEL, anders, collega, eruit],
      werkgevers: [groep(136_012, REGEL), groep(272_024, anders, collega), groep(0, eruit)],
      teBetalen: { aantal: 3, bedragCent: 408_036 },
      vorige: {
        ...BETAALRUN.vorige,
        regels: [
          ...BETAALRUN.vorige.regels,
          { regelId: 'anders', betaaldCent: 126_782, woord: 'uren gewijzigd', waarom: '€ 92,30 meer.' },
          { regelId: 'collega', betaaldCent: 136_012, woord: 'ongewijzigd' },
        ],
      },
    };
    const namen = (vlak: HTMLElement) =>
      [...vlak.querySelectorAll('td[data-l="Werknemer"]')].map(({ textContent }) => textContent);
    const totalen = (vlak: HTMLElement, plek: string) =>
      [...vlak.querySelectorAll(`${plek} td[data-l]`)].map(({ textContent }) => textContent?.replaceAll('\u00A0', ' '));

    it('give what every werkgever gets, also when its lines are closed', () => {
      const vlak = show(<Betaalregels run={run} />);
      click(findKnop(vlak, 'Kringloop'));
      expect(namen(vlak)).toEqual(['Jansen, M.', 'Jansen, M.']);
      expect(findKnop(vlak, 'Kringloop')?.closest('tr')?.textContent).toContain('1 anders dan in februari');
      expect(totalen(vlak, '.werk-tabel__groep')).toEqual([
        '€ 1.360,12',
        '€ 1.360,12',
        '€ 2.627,94',
        '€ 2.720,24',
        '€ 0,00',
        '€ 0,00',
      ]);
      click(findKnop(vlak, 'Alle werkgevers openen'));
      expect(namen(vlak)).toHaveLength(4);
      click(findKnop(vlak, 'Alle werkgevers sluiten'));
      expect(namen(vlak)).toEqual([]);
    });

    it('can be those that differ from the month before, and the totals still add up', () => {
      const vlak = show(<Betaalregels run={run} />);
      click(findKnop(vlak, 'Anders dan in februari'));
      expect(namen(vlak)).toEqual(['de Wit, P.', 'Sahin, D.']);
      expect(vlak.textContent).toContain('1 van 3 werkgevers');
      expect(vlak.querySelector('tfoot tr')?.textContent).toContain('2 andere werkgevers 2 regels, ongewijzigd');
      expect(totalen(vlak, 'tfoot tr:first-child')).toEqual(['€ 1.360,12', '€ 1.360,12']);
      click(vlak.querySelector('input[type="checkbox"]'));
      expect(namen(vlak)).toEqual(['de Wit, P.']);
      expect(vlak.textContent).toContain('1 van 2 regels');
      click(findKnop(vlak, 'Toon ook deze regels'));
      expect(namen(vlak)).toHaveLength(4);
    });

    it('can be those that are not paid, with the reason', () => {
      const vlak = show(<Betaalregels run={run} />);
      click(findKnop(vlak, 'Niet in deze run'));
      expect(vlak.querySelector('td[data-l="Aandacht"]')?.textContent).toBe('Eruit gehaaldDe werkgever belt nog.');
      expect(vlak.querySelector('td[data-l="Bedrag"] s')?.textContent).toBe('€\u00A01.360,12');
    });

    it('are found by a piece of a name', () => {
      const vlak = show(<Betaalregels run={run} />);
      type(vlak.querySelector('input[type="search"]'), 'sahin');
      expect(namen(vlak)).toEqual(['de Wit, P.', 'Sahin, D.']);
      click(vlak.querySelector('input[type="checkbox"]'));
      expect(namen(vlak)).toEqual(['Sahin, D.']);
    });
  });

  it('begin closed when there are many, and come in parts', () => {
    const veel = Array.from({ length: 60 }, (_, nummer) => ({ ...REGEL, id: `regel-${nummer}` }));
    const vlak = show(<Betaalregels run={metRegels(...veel)} />);
    expect(vlak.querySelectorAll('.werk-tabel__groep')).toHaveLength(50);
    expect(vlak.querySelectorAll('td[data-l="Werknemer"]')).toHaveLength(0);
    click(findKnop(vlak, 'Toon meer werkgevers (10 over)'));
    expect(vlak.querySelectorAll('.werk-tabel__groep')).toHaveLength(60);
  });
});
