import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listJournaalposten, makeJournaalCsv } from '../../server/domain/betalen/betaaljournaal.ts';
import { makeBetaalopdracht, makeBetaalopdrachtCsv } from '../../server/domain/betalen/betaalopdracht.ts';
import { listWerkgeverdelen, makeBetaalspecificatie } from '../../server/domain/betalen/betaalspecificatie.ts';
import { makeBetaalspecificatieCsv } from '../../server/domain/betalen/betaalspecificatie-csv.ts';
import { makeRegel, TOTAAL_CENT } from '../payments/voorbeeldrun.ts';
import { makeInvoer } from '../payments/voorbeeldstuk.ts';

const readBack = (csv: string): Record<string, string>[] => parse(csv, { bom: true, delimiter: ';', columns: true });
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

  it('is equal on both sides for any amounts', () => {
    const bedrag = fc.record({ lksCent: fc.nat(9_999_999), werkgeverslastenCent: fc.nat(9_999_999) });
    fc.assert(
      fc.property(fc.array(bedrag), (bedragen) => {
        const regels = bedragen.map(({ lksCent, werkgeverslastenCent }, nummer) =>
          makeRegel({ id: `R${nummer}`, lksCent, werkgeverslastenCent, bedragCent: lksCent + werkgeverslastenCent }),
        );
        const posten = listJournaalposten(makeInvoer({ regels }));
        const som = posten.reduce((totaal, post) => totaal + post.debetCent - post.creditCent, 0);
        expect(som).toBe(0);
      }),
    );
  });

  it('is refused when the parts of a payment do not add up', () => {
    expect(() => listJournaalposten(makeInvoer({ regels: [makeRegel({ lksCent: 1 })] }))).toThrow('verschillen');
  });
});
