import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeClaim, makeOmschrijving, makeRegelId } from '../../../server/domain/betalen/betaalregel.ts';
import type { Betaalrunregel } from '../../../server/domain/betalen/betaalrun.ts';
import { isTeBetalen } from '../../../server/domain/betalen/betaalrun.ts';
import { calculateBetaalstand } from '../../../server/domain/betalen/betaalstand.ts';
import { makeVoorstel } from '../../../server/domain/betalen/betaalvoorstel.ts';
import { listBetalingen } from '../../../server/domain/betalen/betaling.ts';
import { isIban } from '../../../server/domain/betalen/iban.ts';
import { addAanMaand } from '../../../server/domain/datum.ts';
import type { BekendMaandrecht } from '../../../server/domain/recht/recht.ts';
import type { Brief, Zaak } from '../../../server/domain/zaak/zaak.ts';
import { GEGEVENS, zaakNa } from '../example-zaak.ts';

const BRIEF: Brief = {
  id: 'b',
  code: 'PP-6',
  titel: 'Toekenning',
  aan: 'werkgever',
  soort: 'beschikking',
  kanaal: 'brief',
  datum: '2026-01-05',
  sjabloonversie: '1',
  gegevens: {},
};

function maakZaak(nummer: number): Zaak {
  const werkgever = { ...GEGEVENS.werkgever, iban: 'NL25 BNGH 0000 0000 01' };
  const zaaknummer = `LKS-2026-${String(nummer).padStart(4, '0')}`;
  return { ...zaakNa(), id: `z${nummer}`, zaaknummer, gegevens: { ...GEGEVENS, werkgever }, brieven: [BRIEF] };
}

function recht(maand: string, vastCent: number): BekendMaandrecht {
  const lksCent = Math.round(vastCent / 1.235);
  return {
    maand,
    bekend: true,
    rechtCent: vastCent,
    vastCent,
    variabelCent: 0,
    lksCent,
    werkgeverslastenCent: vastCent - lksCent,
    delen: [],
    wachtOpUren: false,
  };
}

interface Run {
  readonly status: 'vrijgegeven';
  readonly betaaldag: string;
  readonly regels: readonly Betaalrunregel[];
}

/** What happens to the n-th line that is proposed: paid, kept out of this run, or sent back by the bank. */
type Lot = 'betaald' | 'uitgesloten' | 'terug';

function pay(rechten: readonly number[][], loten: readonly Lot[], volgorde: readonly number[]) {
  const runs: Run[] = [];
  let teller = 0;
  for (const maandnummer of volgorde) {
    const maand = addAanMaand('2026-01', maandnummer);
    const betaaldag = `${maand}-20`;
    const zaken = rechten.map((bedragen, plaats) => {
      const zaak = maakZaak(plaats + 1);
      const maanden = bedragen.slice(0, maandnummer + 1).map((cent, i) => recht(addAanMaand('2026-01', i), cent));
      const eerder = runs.flatMap((run) => run.regels.filter(({ zaakId }) => zaakId === zaak.id));
      const stand = calculateBetaalstand(maanden, listBetalingen(zaak.id, runs));
      return { zaak, stand, eerder, omschrijving: 'zaaknummer' };
    });
    const { regels } = makeVoorstel(zaken, { maand, betaaldag, uiterlijk: betaaldag });
    const gelopen = regels.map((regel): Betaalrunregel => {
      const lot = loten[teller++] ?? 'betaald';
      if (lot === 'uitgesloten') return { ...regel, uitgesloten: { reden: 'later', door: 'a' } };
      return { ...regel, status: lot === 'terug' ? 'teruggekomen' : 'uitgevoerd', statusOp: betaaldag };
    });
    runs.push({ status: 'vrijgegeven', betaaldag, regels: gelopen.filter(isTeBetalen) });
  }
  return runs;
}

const lot = fc.constantFrom<Lot>('betaald', 'betaald', 'uitgesloten', 'terug');

describe('the lines of all runs together', () => {
  it('pay each month exactly what it is worth, whatever was kept out or came back, and no payment twice', () => {
    const rechten = fc.array(fc.array(fc.integer({ min: 0, max: 250_000 }), { minLength: 6, maxLength: 6 }), {
      minLength: 1,
      maxLength: 3,
    });
    const herhaald = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(rechten, fc.array(lot, { maxLength: 40 }), herhaald, (bedragen, loten, extra) => {
        // Extra runs in the same month, then so many more that every line has had its turn: in the end nothing is left.
        const volgorde = [0, 1, 2, 3, 4, 5, ...extra].toSorted((a, b) => a - b);
        const onrustig = pay(bedragen, loten, volgorde).flatMap(({ regels }) => regels).length;
        const runs = pay(bedragen, loten.slice(0, onrustig), [...volgorde, ...Array<number>(45).fill(5)]);
        const regels = runs.flatMap((run) => run.regels);
        for (const [zaak, maanden] of bedragen.entries()) {
          for (const [nummer, cent] of maanden.entries()) {
            const maand = addAanMaand('2026-01', nummer);
            const betaald = regels.filter(
              (regel) => regel.zaakId === `z${zaak + 1}` && regel.maand === maand && regel.status === 'uitgevoerd',
            );
            expect(betaald.reduce((som, { bedragCent }) => som + bedragCent, 0)).toBe(cent);
            expect(betaald.length).toBeLessThanOrEqual(1);
          }
        }
        expect(new Set(regels.map(makeClaim)).size).toBe(regels.length);
        expect(new Set(regels.map(({ id }) => id)).size).toBe(regels.length);
        for (const regel of regels) expect(regel.lksCent + regel.werkgeverslastenCent).toBe(regel.bedragCent);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same however often the proposal is made', () => {
    const [een, twee] = [pay([[1000, 2000]], [], [0, 1]), pay([[1000, 2000]], [], [0, 1])];
    expect(een).toEqual(twee);
  });
});

describe('what stops a line, or asks for a look', () => {
  const zaak = maakZaak(1);
  const stand = calculateBetaalstand([recht('2026-01', 100_000)], []);
  const grenzen = { hoogCent: 250_000, afwijkingProcent: 25, aanname: true };
  const run = { maand: '2026-01', betaaldag: '2026-01-20', uiterlijk: '2026-01-20', grenzen };
  const signals = (deel: Zaak, eerder: readonly Betaalrunregel[] = []) =>
    makeVoorstel([{ zaak: deel, stand, eerder, omschrijving: '' }], run).regels[0]?.signalen.map(
      ({ soort, ernst }) => `${soort} ${ernst}`,
    );
  const withWerkgever = (werkgever: object): Zaak => ({
    ...zaak,
    gegevens: { ...zaak.gegevens, werkgever: { ...zaak.gegevens.werkgever, ...werkgever } },
  });

  it('is a missing or a wrong IBAN, and a beschikking that was not sent', () => {
    expect(signals(zaak)).toEqual([]);
    expect(signals(withWerkgever({ iban: ' ' }))).toEqual(['iban_ontbreekt blokkeert']);
    expect(signals(withWerkgever({ iban: 'NL26BNGH0000000001' }))).toEqual(['iban_ongeldig blokkeert']);
    const besluit = { id: 'b', soort: 'toekenning_regulier', datum: '2026-01-06', door: 'a', grondslag: '' } as const;
    const later: Zaak = { ...zaak, besluiten: [{ ...besluit, route: 'regulier', betaalschema: [] }] };
    expect(signals(later)).toEqual(['beschikking_niet_verzonden blokkeert']);
  });

  it('is another IBAN or another amount than before', () => {
    const [regel] = makeVoorstel([{ zaak, stand, eerder: [], omschrijving: '' }], run).regels;
    if (!regel) throw new Error('No line');
    const vorige = { ...regel, maand: '2025-12', bedragCent: 70_000 };
    expect(signals(zaak, [vorige])).toEqual(['ongebruikelijk_bedrag let_op']);
    expect(signals(zaak, [{ ...vorige, bedragCent: 80_000 }])).toEqual([]);
    const anders = { ...regel.werkgever, iban: 'NL95BNGH0000000002' };
    expect(signals(zaak, [{ ...vorige, bedragCent: 100_000, werkgever: anders }])).toEqual(['iban_gewijzigd let_op']);
  });

  it('is the same person at the same werkgever in two zaken', () => {
    const dubbel = [1, 2].map((nummer) => ({ zaak: maakZaak(nummer), stand, eerder: [], omschrijving: '' }));
    expect(makeVoorstel(dubbel, run).regels.map(({ signalen }) => signalen.map(({ soort }) => soort))).toEqual([
      ['dubbel'],
      ['dubbel'],
    ]);
  });

  it('shows what was paid too much, and takes nothing back', () => {
    const betaald = { maand: '2026-01', soort: 'vast', bedragCent: 130_000, betaaldag: '2026-01-20' } as const;
    const teveel = calculateBetaalstand([recht('2026-01', 100_000)], [betaald]);
    const voorstel = makeVoorstel([{ zaak, stand: teveel, eerder: [], omschrijving: '' }], run);
    expect([voorstel.regels, voorstel.teveelBetaald[0]?.bedragCent]).toEqual([[], 30_000]);
  });
});

describe('the id and the text of a payment', () => {
  it('hold what a bank takes, and never lose what tells two payments apart', () => {
    expect(makeRegelId('LKS-2026-0118', { maand: '2026-03', soort: 'nabetaling', volgnummer: 12 })).toBe(
      'LKS-2026-0118-202603-N12',
    );
    const lang = 'LKS-2026-00000000000000000000';
    expect(() => makeRegelId(lang, { maand: '2026-03', soort: 'vast', volgnummer: 1 })).toThrow(RangeError);
    const regel = { zaaknummer: 'LKS-2026-0118', maand: '2026-03', werknemer: { naam: 'M. Yıldız' } };
    expect(makeOmschrijving('naam_werknemer', regel)).toBe('Loonkostensubsidie M. Yildiz maart 2026');
    expect(makeOmschrijving('personeelsnummer', regel)).toBe('Loonkostensubsidie LKS-2026-0118 maart 2026');
  });

  it('knows an IBAN by its check digits', () => {
    expect(['NL91ABNA0417164300', 'nl25 bngh 0000 0000 01', 'BE68539007547034'].map(isIban)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['NL91ABNA0417164301', 'NL91ABNA04171643', '', 'NL'].map(isIban)).toEqual([false, false, false, false]);
  });
});
