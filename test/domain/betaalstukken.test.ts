import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listJournaalposten, makeJournaalCsv } from '../../server/domain/betalen/betaaljournaal.ts';
import { makeBetaalopdracht, makeBetaalopdrachtCsv } from '../../server/domain/betalen/betaalopdracht.ts';
import type { Betaalrunregel } from '../../server/domain/betalen/betaalrun.ts';
import { listWerkgeverdelen, makeBetaalspecificatie } from '../../server/domain/betalen/betaalspecificatie.ts';
import { makeBetaalspecificatieCsv } from '../../server/domain/betalen/betaalspecificatie-csv.ts';
import { applyInhoudingen } from '../../server/domain/betalen/saldoregels.ts';
import type { Vorderingstand } from '../../server/domain/verrekenen/zaakverrekening.ts';
import { makeRegel, TOTAAL_CENT } from '../payments/voorbeeldrun.ts';
import { makeInvoer } from '../payments/voorbeeldstuk.ts';

const readBack = (csv: string): Record<string, string>[] => parse(csv, { bom: true, delimiter: ';', columns: true });
const makeVordering = (openCent: number): Vorderingstand => ({
  vordering: {
    id: 'v1',
    verrekeningId: 'verrekening-1',
    bedragCent: openCent,
    maanden: ['2026-01'],
    datum: '2026-02-02',
    uiterlijk: '2026-03-16',
    wijze: 'verrekenen',
    besluitId: 'besluit-1',
    toelichting: 'Minder uren.',
    ontvangsten: [],
    kwijt: [],
  },
  ontvangenCent: 0,
  ingehoudenCent: 0,
  kwijtCent: 0,
  openCent,
});
const cent = (bedrag = ''): number => Number(bedrag.replace(',', ''));

describe('the betaalopdracht', () => {
  it('has every field of the form that a gemeente fills in by hand', () => {
    const { feiten, tabellen, ondertekening } = makeBetaalopdracht(makeInvoer());
    expect(tabellen.map(({ koppen, breedtes }) => koppen.length - breedtes.length)).toEqual([0, 0]);
    expect(feiten.map(([label]) => label)).toEqual([
      'Opdracht',
      'Datum',
      'Betalen van',
      'Uit te betalen op',
      'Op de rekening van de werkgever',
      'Kostensoort',
      'Aantal betalingen',
      'Totaal',
      'Bijlage',
      'Verzending',
    ]);
    expect(Object.fromEntries(feiten)).toMatchObject({ Datum: '5 maart 2026', Totaal: '€\u00A02.424,26' });
    expect(ondertekening.map(({ rol, naam }) => [rol, naam])).toEqual([
      ['In opdracht van', 'C. Voorbeeld'],
      ['Budgethouder', 'B. Tweede'],
    ]);
    expect(tabellen[0]?.rijen[1]).toEqual([
      'Tuincentrum Café Groën & Zonen',
      'Kade 12a',
      '8121 AB',
      'Olst',
      '40017',
      'NL44 RABO 0123 4567 89',
      'Groën Beheer',
      '2',
      '€\u00A01.200,15',
    ]);
  });

  it('shows every crediteurnummer of a werkgever, so that a difference is seen', () => {
    const { run } = makeInvoer();
    const [eerste, tweede] = run.regels;
    const anders = { ...tweede!, id: 'X', werkgever: { ...tweede!.werkgever, crediteurnummer: '40018' } };
    const [tabel] = makeBetaalopdracht(makeInvoer({ regels: [eerste!, tweede!, anders] })).tabellen;
    expect(tabel?.rijen.map((rij) => rij[4])).toEqual(['', '40017, 40018']);
    expect(tabel?.totaal).toHaveLength(tabel?.koppen.length ?? 0);
  });

  it('as a table has a row for each payment, and says how the bank file writes the name', () => {
    const rijen = readBack(makeBetaalopdrachtCsv(makeInvoer()));
    expect(rijen).toHaveLength(3);
    expect(rijen.reduce((som, rij) => som + cent(rij['Bedrag']), 0)).toBe(TOTAAL_CENT);
    expect(rijen[1]).toMatchObject({
      Werkgever: 'Tuincentrum Café Groën & Zonen',
      'Ten name van': 'Groën Beheer',
      'Naam in bankbestand': 'Groen Beheer',
      Crediteurnummer: '40017',
      'Uit te betalen op': '12-3-2026',
      'Op rekening uiterlijk': '13-3-2026',
      Frequentie: 'eenmalig',
      Kostensoort: 'Loonkostensubsidie Participatiewet',
      Budgethouder: 'B. Tweede',
      Kenmerk: 'LKS-2026-0121-202602-N1',
      Status: 'nog niet bevestigd',
    });
  });
});

describe('the betaalspecificatie', () => {
  it('is there for each account of each werkgever, by name, and never for who is not paid', () => {
    const { run } = makeInvoer();
    const delen = listWerkgeverdelen(run);
    expect(delen.map(({ nummer, werkgever, totaalCent }) => [nummer, werkgever.naam, totaalCent])).toEqual([
      [1, 'Bakkerij De Korenaar B.V.', 122_411],
      [2, 'Tuincentrum Café Groën & Zonen', 120_015],
    ]);
    const [eerste] = run.regels;
    const tweedeRekening = makeRegel({ id: 'X', werkgever: { ...eerste!.werkgever, iban: 'NL28TRIO0320000012' } });
    expect(listWerkgeverdelen({ regels: [eerste!, tweedeRekening] })).toHaveLength(2);
  });

  it('has the same columns for every gemeente, adds up, and explains what is different', () => {
    const invoer = makeInvoer();
    const [deel] = listWerkgeverdelen({
      regels: [makeRegel({ wmlCent: 229_440, verschilMetVorige: 'Hoger door het minimumloon per 1 januari.' })],
    });
    const stuk = makeBetaalspecificatie(invoer, deel!);
    expect(stuk.adres).toEqual(['Bakkerij De Korenaar B.V.', 'Molenweg 3', '8131 AA  Wijhe']);
    expect(stuk.tabellen[0]?.rijen).toEqual([
      [
        'P-0042',
        'S. de Vries',
        '2026-0118',
        'maart 2026',
        'vast',
        '32 per week',
        '55%',
        '€\u00A02.294,40',
        'LKS-2026-0118-202603-V1',
        '€\u00A0991,97',
        '€\u00A0232,14',
        '€\u00A01.224,11',
      ],
    ]);
    expect(stuk.slot).toContain('LKS-2026-0118-202603-V1: Hoger door het minimumloon per 1 januari.');
    const andere = makeBetaalspecificatie(
      { ...invoer, gemeente: { ...invoer.gemeente, naam: 'Gemeente Elders' } },
      deel!,
    );
    expect(andere.tabellen[0]?.koppen).toEqual(stuk.tabellen[0]?.koppen);
  });

  it('tells what was set off, also of a payment of which nothing is left', () => {
    const inhouding = (bedragCent: number) => [{ vorderingId: 'v1', bedragCent }];
    const invoer = makeInvoer({
      regels: [
        makeRegel({
          bedragCent: 100_000,
          lksCent: 80_000,
          werkgeverslastenCent: 20_000,
          ingehouden: inhouding(22_411),
        }),
        makeRegel({
          id: 'LKS-2026-0118-202602-N1',
          maand: '2026-02',
          soort: 'nabetaling',
          bedragCent: 0,
          lksCent: 0,
          werkgeverslastenCent: 0,
          ingehouden: inhouding(122_411),
        }),
      ],
    });
    const [deel] = listWerkgeverdelen(invoer.run);
    expect([deel?.regels.length, deel?.totaalCent]).toEqual([1, 100_000]);
    const { slot, tabellen } = makeBetaalspecificatie(invoer, deel!);
    expect(tabellen[0]?.rijen).toHaveLength(1);
    expect(slot.join(' ').replaceAll('\u00A0', ' ')).toContain(
      'heeft u recht op € 1.224,11. Daarvan is € 224,11 verrekend met wat u eerder te veel kreeg.',
    );
    const rijen = readBack(makeBetaalspecificatieCsv(invoer, deel!));
    expect(rijen.map((rij) => [rij['Code'], rij['Ingehouden'], rij['Bedrag']])).toEqual([
      ['VI', '224,11', '1000,00'],
      ['NI', '1224,11', '0,00'],
    ]);
  });

  it('as a table splits the amount as the paper does', () => {
    const invoer = makeInvoer();
    const rijen = listWerkgeverdelen(invoer.run).flatMap((deel) => readBack(makeBetaalspecificatieCsv(invoer, deel)));
    expect(rijen).toHaveLength(3);
    for (const rij of rijen) expect(cent(rij['Subsidie']) + cent(rij['Werkgeverslasten'])).toBe(cent(rij['Bedrag']));
    expect(Object.keys(rijen[0] ?? {}).join()).not.toMatch(/bsn/i);
  });
});

describe('the journaal', () => {
  it('books every payment on the kostensoort and on the bank, and both sides are equal', () => {
    const rijen = readBack(makeJournaalCsv(makeInvoer()));
    const som = (kant: string) => rijen.reduce((totaal, rij) => totaal + cent(rij[kant]), 0);
    expect(rijen).toHaveLength(9);
    expect([som('Debet'), som('Credit')]).toEqual([TOTAAL_CENT, TOTAAL_CENT]);
    expect(rijen[0]).toMatchObject({
      'Rekening of kostensoort': 'Loonkostensubsidie Participatiewet',
      Debet: '991,97',
    });
    expect(rijen[2]).toMatchObject({ 'Rekening of kostensoort': 'NL20INGB0001234567', Credit: '1224,11' });
  });

  it('books what is set off apart, and the costs whole', () => {
    const van = {
      zaakId: 'z7',
      zaaknummer: '2026-0007',
      werknemer: 'J. Bakker',
      maanden: ['2026-01'],
      datum: '2026-02-02',
    };
    const regel = makeRegel({
      bedragCent: 80_000,
      lksCent: 64_829,
      werkgeverslastenCent: 15_171,
      bruto: { lksCent: 99_197, werkgeverslastenCent: 23_214 },
      ingehouden: [
        { vorderingId: 'v1', bedragCent: 40_000 },
        { vorderingId: 'v2', bedragCent: 2_411, van },
      ],
    });
    const rijen = readBack(makeJournaalCsv(makeInvoer({ regels: [regel] })));
    expect(rijen.map((rij) => [rij['Onderdeel'], rij['Vordering'], rij['Debet'], rij['Credit']])).toEqual([
      ['loonkostensubsidie', '', '991,97', '0,00'],
      ['werkgeverslasten', '', '232,14', '0,00'],
      ['verrekend', 'v1', '0,00', '400,00'],
      ['verrekend', 'v2', '0,00', '24,11'],
      ['te betalen', '', '0,00', '800,00'],
    ]);
    expect(rijen.slice(2, 4).map((rij) => [rij['Rekening of kostensoort'], rij['Omschrijving']])).toEqual([
      ['Loonkostensubsidie Participatiewet', 'Verrekend met te veel betaald 2026-0118'],
      ['Loonkostensubsidie Participatiewet', 'Verrekend met te veel betaald 2026-0007'],
    ]);
  });

  it('books a line that is set off as a whole without the bank, also one of before its parts were kept', () => {
    const niets = { bedragCent: 0, lksCent: 0, werkgeverslastenCent: 0 };
    const ingehouden = [{ vorderingId: 'v1', bedragCent: 122_411 }];
    const bruto = { lksCent: 99_197, werkgeverslastenCent: 23_214 };
    const onderdelen = (regel: Partial<Betaalrunregel>) =>
      listJournaalposten(makeInvoer({ regels: [makeRegel({ ...niets, ingehouden, ...regel })] })).map(
        ({ onderdeel, debetCent, creditCent }) => [onderdeel, debetCent - creditCent],
      );
    expect(onderdelen({ bruto })).toEqual([
      ['loonkostensubsidie', 99_197],
      ['werkgeverslasten', 23_214],
      ['verrekend', -122_411],
    ]);
    expect(onderdelen({})).toEqual([
      ['loonkostensubsidie', 122_411],
      ['verrekend', -122_411],
    ]);
  });

  it('of any lines is equal on both sides, whole in the costs, and at the bank what the bank pays', () => {
    const bedrag = fc.record({
      lksCent: fc.nat(9_999_999),
      werkgeverslastenCent: fc.nat(9_999_999),
      openCent: fc.nat(15_000_000),
    });
    fc.assert(
      fc.property(fc.array(bedrag), (bedragen) => {
        const regels = bedragen.flatMap(({ lksCent, werkgeverslastenCent, openCent }, nummer) => {
          const bedragCent = lksCent + werkgeverslastenCent;
          const regel = makeRegel({ id: `R${nummer}`, lksCent, werkgeverslastenCent, bedragCent });
          return applyInhoudingen([regel], [makeVordering(openCent)]).map((deel) => ({ ...deel, signalen: [] }));
        });
        const posten = listJournaalposten(makeInvoer({ regels }));
        const som = (onderdelen: readonly string[], kant: 'debetCent' | 'creditCent') =>
          posten.filter(({ onderdeel }) => onderdelen.includes(onderdeel)).reduce((cent, post) => cent + post[kant], 0);
        expect(posten.reduce((cent, post) => cent + post.debetCent - post.creditCent, 0)).toBe(0);
        expect(som(['loonkostensubsidie'], 'debetCent')).toBe(bedragen.reduce((cent, deel) => cent + deel.lksCent, 0));
        expect(som(['te betalen'], 'creditCent')).toBe(regels.reduce((cent, deel) => cent + deel.bedragCent, 0));
      }),
    );
  });

  it('is refused when the parts of a payment do not add up', () => {
    expect(() => listJournaalposten(makeInvoer({ regels: [makeRegel({ lksCent: 1 })] }))).toThrow('verschillen');
  });
});
