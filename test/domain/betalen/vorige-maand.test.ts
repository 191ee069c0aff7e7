import { describe, expect, it } from 'vitest';
import type { Betaalrunregel } from '../../../server/domain/betalen/betaalrun.ts';
import type { Vrijgegevenregel, Vrijgegevenrun } from '../../../server/domain/betalen/betaalzaak.ts';
import { compareVorigeMaand } from '../../../server/domain/betalen/vorige-maand.ts';

const toen = (deel: Partial<Vrijgegevenregel> = {}): Vrijgegevenregel => ({
  id: `${deel.zaakId ?? 'a'}-${deel.maand ?? '2026-01'}-${deel.volgnummer ?? 1}`,
  zaakId: 'a',
  zaaknummer: 'LKS-2026-0001',
  werkgever: {},
  maand: '2026-01',
  soort: 'vast',
  volgnummer: 1,
  bedragCent: 81_607,
  status: 'uitgevoerd',
  ...deel,
});

const nu = (deel: Partial<Betaalrunregel> = {}): Betaalrunregel => ({
  ...toen(),
  id: 'nu',
  werkgever: { naam: 'Bakkerij' },
  werknemer: { naam: 'A. Jansen' },
  maand: '2026-02',
  lksCent: 0,
  werkgeverslastenCent: 0,
  omschrijving: '',
  uitleg: [],
  signalen: [],
  status: 'open',
  ...deel,
});

const run = (maand: string, regels: readonly Vrijgegevenregel[], volgnummer = 1): Vrijgegevenrun => ({
  id: `run-${maand}-${volgnummer}`,
  maand,
  volgnummer,
  status: 'bevestigd',
  betaaldag: `${maand}-15`,
  regels,
});

const compare = (
  regels: readonly Betaalrunregel[],
  vrijgegeven: readonly Vrijgegevenrun[] = [run('2026-01', [toen()])],
  volgnummer = 1,
) => compareVorigeMaand({ id: 'run-nu', maand: '2026-02', volgnummer, regels }, vrijgegeven);

const first = (regel: Betaalrunregel, ...januari: readonly Vrijgegevenregel[]) =>
  compare([regel], [run('2025-12', [toen({ maand: '2025-12' })]), run('2026-01', januari)]).regels[0];

describe('a line beside the month before', () => {
  it('is unchanged when the same was paid', () => {
    expect(compare([nu()]).regels).toEqual([{ regelId: 'nu', betaaldCent: 81_607, woord: 'ongewijzigd' }]);
  });

  it.each([
    ['uren', 'uren gewijzigd'],
    ['indexatie', 'nieuw minimumloon'],
    ['leeftijd', 'hogere leeftijd'],
    ['loonwaarde', 'loonwaarde gewijzigd'],
    ['deel_van_maand', 'deel van de maand'],
  ] as const)('says what changed by its kind, whatever the words: %s', (verschiloorzaak, woord) => {
    const reden = 'Zo staat het in het besluit van 2 februari.';
    const verschilMetVorige = `€ 816,07 werd € 908,37. ${reden}`;
    const regel = nu({ bedragCent: 90_837, verschilMetVorige, verschiloorzaak });
    expect(first(regel, toen())).toEqual({
      regelId: 'nu',
      betaaldCent: 81_607,
      woord,
      waarom: `€\u00A092,30 meer dan in januari 2026. € 816,07 werd € 908,37. ${reden}`,
    });
  });

  it('reads no kind from the words of a line of before it was kept', () => {
    const verschilMetVorige = '€ 816,07 werd € 908,37. Uren gewijzigd van 24 naar 28 per week.';
    const gevonden = first(nu({ bedragCent: 90_837, verschilMetVorige }), toen());
    expect(gevonden?.woord).toBe('€\u00A092,30 meer');
    expect(gevonden?.waarom).toContain('Uren gewijzigd van 24 naar 28 per week.');
  });

  it('has a reason also when the recht of both months is the same', () => {
    const gevonden = first(nu({ bedragCent: 80_000 }), toen());
    expect(gevonden?.woord).toBe('€\u00A016,07 minder');
    expect(gevonden?.waarom).toContain('Het bedrag over januari 2026 is na die betaling veranderd.');
  });

  it('names what was set off, now or then', () => {
    const ingehouden = [{ vorderingId: 'v', bedragCent: 10_000 }];
    const minder = first(nu({ bedragCent: 71_607, ingehouden }), toen());
    expect(minder?.waarom).toContain('Van deze betaling is €\u00A0100,00 verrekend');
    const meer = first(nu(), toen({ bedragCent: 71_607, ingehouden }));
    expect(meer?.waarom).toContain('In januari 2026 is €\u00A0100,00 verrekend');
    const alles = first(nu(), toen({ bedragCent: 0, ingehouden }));
    expect(alles).toMatchObject({ woord: 'weer uitbetaald' });
    expect(alles?.betaaldCent).toBeUndefined();
  });

  it('is the first payment only when no run before paid anything for the zaak', () => {
    const regels = [nu({ zaakId: 'nieuw' }), nu({ id: 'na', zaakId: 'nieuw', maand: '2026-01', soort: 'nabetaling' })];
    const gevonden = compare(regels).regels;
    expect(gevonden.map(({ woord }) => woord)).toEqual(['eerste betaling', 'eerste betaling']);
    expect(first(nu())?.woord).toBe('vorige maand niets');
  });

  it('reads the payment that came back as not paid, and the one after it as paid', () => {
    const terug = toen({ status: 'teruggekomen' });
    const gevonden = first(nu(), terug);
    expect(gevonden).toMatchObject({ woord: 'vorige kwam terug' });
    expect(gevonden?.waarom).toContain('€\u00A0816,07 in januari 2026 kwam terug van de bank');
    expect(first(nu(), terug, toen({ volgnummer: 2 }))).toMatchObject({ betaaldCent: 81_607, woord: 'ongewijzigd' });
    const deels = first(nu(), toen({ deelTerug: { cent: 1_607, op: '2026-01-20' } }));
    expect(deels).toMatchObject({ betaaldCent: 80_000 });
    expect(deels?.waarom).toContain('kwam een deel terug');
  });

  it('has nothing before it when it is paid once', () => {
    const na = first(nu({ soort: 'nabetaling', maand: '2025-11' }), toen());
    expect(na).toEqual({
      regelId: 'nu',
      woord: 'nabetaling',
      waarom: 'Dit is een nabetaling over november 2025. Die komt er één keer bij.',
    });
    expect(first(nu({ soort: 'verrekening' }), toen())?.betaaldCent).toBeUndefined();
  });
});

describe('a run beside the month before', () => {
  const januari = run('2026-01', [
    toen(),
    toen({ id: 'na', soort: 'nabetaling', maand: '2025-12', bedragCent: 5_000 }),
    toen({ id: 'weg', zaakId: 'weg', bedragCent: 7_000 }),
    toen({ id: 'terug', zaakId: 'terug', bedragCent: 9_000, status: 'teruggekomen' }),
  ]);

  it('adds up: the lines and the rest are all that was paid', () => {
    const gevonden = compare([nu()], [januari]);
    expect(gevonden).toMatchObject({ maand: '2026-01', totaalCent: 93_607, overig: { aantal: 2, bedragCent: 12_000 } });
    const regels = gevonden.regels.reduce((som, { betaaldCent = 0 }) => som + betaaldCent, 0);
    expect(regels + gevonden.overig.bedragCent).toBe(gevonden.totaalCent);
    expect(gevonden.verschilCent).toBe(81_607 - 93_607);
  });

  it('counts both runs of that month, and leaves out what is not paid now', () => {
    const extra = run('2026-01', [toen({ id: 'extra', zaakId: 'extra', bedragCent: 1_000 })], 2);
    const uit = nu({ id: 'uit', zaakId: 'weg', uitgesloten: { reden: 'Later', door: 'a' } });
    const gevonden = compare([nu(), uit], [januari, extra]);
    expect([gevonden.totaalCent, gevonden.verschilCent]).toEqual([94_607, 81_607 - 94_607]);
  });

  it('has no difference when it is an extra run, or when that month had no run', () => {
    expect(compare([nu()], [januari], 2).verschilCent).toBeUndefined();
    expect(compare([nu()], []).verschilCent).toBeUndefined();
  });
});
