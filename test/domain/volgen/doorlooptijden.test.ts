import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateDoorlooptijden, measureZaak } from '../../../server/domain/volgen/doorlooptijden.ts';
import type { Mijlpalen } from '../../../server/domain/volgen/mijlpalen.ts';
import { Mijlpalenboek } from '../../../server/domain/volgen/mijlpalen.ts';
import type { Gebeurtenis } from '../../../server/domain/zaak/gebeurtenis.ts';
import { gegevens } from '../gegevens.ts';

const { kalender } = gegevens;
const JAAR = { van: '2026-01-01', tot: '2026-12-31' };

const ZAAK: Mijlpalen = {
  zaakId: 'z1',
  variant: 'Voorbeeldstad 1',
  werkgever: 'Bakkerij De Vries',
  aanvraag: '2026-03-02',
  metingAangevraagd: '2026-03-03',
  gemeten: '2026-03-10',
  rapport: '2026-03-20',
  rapportnorm: 10,
  besluit: '2026-04-01',
  preferentVan: '2026-03-23',
  preferentGehaald: true,
  wettelijkVan: '2026-03-20',
  wettelijkGehaald: true,
  eersteBetaling: '2026-04-20',
  uiterlijkBetalen: '2026-04-20',
  rappels: 1,
};

describe('the doorlooptijd of one zaak', () => {
  it('counts werkdagen per stretch, and says whether the norm was kept', () => {
    expect(measureZaak(ZAAK, kalender).map(({ stap, werkdagen, binnenNorm }) => [stap, werkdagen, binnenNorm])).toEqual(
      [
        ['meting', 5, undefined],
        ['rapport', 8, true],
        ['besluit', 7, true],
        ['vijf_weken', 8, true],
        ['geheel', 22, undefined],
        // Goede Vrijdag and tweede Paasdag do not count.
        ['eerste_betaling', 11, true],
      ],
    );
  });

  it('is too late a day after the norm', () => {
    const laat = { ...ZAAK, rapport: '2026-03-25', wettelijkGehaald: false, eersteBetaling: '2026-04-21' };
    const norm = Object.fromEntries(measureZaak(laat, kalender).map(({ stap, binnenNorm }) => [stap, binnenNorm]));
    expect(norm).toMatchObject({ rapport: false, vijf_weken: false, eerste_betaling: false, besluit: true });
  });

  it('counts a first payment that is too late and not there up to today, and one that can still come not at all', () => {
    const { eersteBetaling: _e, ...wacht } = ZAAK;
    const op = (vandaag: string) =>
      measureZaak(wacht, kalender, vandaag).find(({ stap }) => stap === 'eerste_betaling')?.binnenNorm;
    expect([op('2026-04-20'), op('2026-04-21')]).toEqual([undefined, false]);
    const { geheel } = calculateDoorlooptijden([ZAAK, wacht], { ...JAAR, vandaag: '2026-05-01' }, kalender);
    expect(geheel.cijfers.find(({ stap }) => stap === 'eerste_betaling')).toMatchObject({ metNorm: 2, binnenNorm: 1 });
  });

  it('measures nothing of what has not ended, and nothing of dates that cannot be', () => {
    const { rapport: _r, besluit: _b, eersteBetaling: _e, ...open } = ZAAK;
    expect(measureZaak(open, kalender).map(({ stap }) => stap)).toEqual(['meting']);
    expect(measureZaak({ ...ZAAK, gemeten: '2026-03-01' }, kalender).map(({ stap }) => stap)).not.toContain('meting');
  });
});

describe('the figures of a gemeente', () => {
  const zaken = [1, 2, 3, 4, 20].map(
    (dag, plaats): Mijlpalen => ({
      ...ZAAK,
      zaakId: `z${plaats}`,
      gemeten: '2026-03-02',
      rapport: `2026-03-${String(2 + dag).padStart(2, '0')}`,
      variant: plaats < 2 ? 'Voorbeeldstad 1' : 'Voorbeeldstad 2',
      werkgever: plaats === 0 ? 'Kringloop' : 'Bakkerij De Vries',
      rappels: plaats === 4 ? 3 : 0,
    }),
  );

  it('are median, p90 and the share within the norm', () => {
    const { geheel } = calculateDoorlooptijden(zaken, JAAR, kalender);
    expect(geheel.cijfers.find(({ stap }) => stap === 'rapport')).toEqual({
      stap: 'rapport',
      aantal: 5,
      mediaan: 3,
      p90: 14,
      langste: 14,
      metNorm: 5,
      binnenNorm: 4,
    });
    expect([geheel.rappels, geheel.metRappel]).toEqual([3, 1]);
  });

  it('take the middle of two when there is no middle one', () => {
    const twee = calculateDoorlooptijden(zaken.slice(0, 2), JAAR, kalender).geheel;
    expect(twee.cijfers.find(({ stap }) => stap === 'rapport')?.mediaan).toBe(1.5);
  });

  it('are told before and after a version, and per werkgever', () => {
    const { perVariant, perWerkgever } = calculateDoorlooptijden(zaken, JAAR, kalender);
    expect(perVariant.map(({ naam, zaken: aantal }) => [naam, aantal])).toEqual([
      ['Voorbeeldstad 1', 2],
      ['Voorbeeldstad 2', 3],
    ]);
    expect(perWerkgever.map(({ naam }) => naam)).toEqual(['Bakkerij De Vries', 'Kringloop']);
  });

  it('are of the zaken on which was decided in the period', () => {
    const { geheel } = calculateDoorlooptijden(zaken, { van: '2026-04-02', tot: '2026-12-31' }, kalender);
    expect(geheel).toMatchObject({ zaken: 0, cijfers: [] });
  });

  it('never have a median above p90, nor p90 above the longest, nor more within the norm than there are', () => {
    const dagen = fc.array(fc.integer({ min: 2, max: 28 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(dagen, (lijst) => {
        const veel = lijst.map((dag, i) => ({
          ...ZAAK,
          zaakId: `${i}`,
          gemeten: '2026-02-02',
          rapport: `2026-02-${String(dag).padStart(2, '0')}`,
        }));
        const cijfer = calculateDoorlooptijden(veel, JAAR, kalender).geheel.cijfers.find(
          ({ stap }) => stap === 'rapport',
        );
        if (cijfer === undefined) throw new Error('No figure');
        expect(cijfer.mediaan).toBeLessThanOrEqual(cijfer.p90);
        expect(cijfer.p90).toBeLessThanOrEqual(cijfer.langste);
        expect(cijfer.binnenNorm).toBeLessThanOrEqual(cijfer.metNorm);
      }),
    );
  });
});

describe('the mijlpalen from the log of a zaak', () => {
  const start = {
    soort: 'ZaakGestart',
    variant: { naam: 'Voorbeeldstad', versie: '1' },
    gegevens: { werkgever: { naam: 'Kringloop' }, aanvraag: { datumOntvangst: '2026-03-02' } },
  };
  const read = (...gebeurtenissen: readonly object[]) => {
    const boek = new Mijlpalenboek();
    for (const [plaats, gebeurtenis] of [start, ...gebeurtenissen].entries()) {
      const datum = `2026-04-${String(plaats + 1).padStart(2, '0')}`;
      boek.add({ zaakId: 'z1', datum, gebeurtenis: gebeurtenis as unknown as Gebeurtenis });
    }
    return boek.list()[0];
  };
  const termijn = (soort: string) => ({
    soort: 'TermijnGestart',
    termijn: { id: soort, soort, van: '2026-03-20', aantal: 10 },
  });
  const besluit = { soort: 'BesluitGenomen', besluit: { betaalschema: [{ uiterlijk: '2026-04-20' }] } };

  it('are the dates of the work, not of who typed them', () => {
    const wijzigingen = [
      { pad: 'loonwaarde.meetdatum', nieuw: '2026-03-10' },
      { pad: 'loonwaarde.rapportdatum', nieuw: '2026-03-20' },
    ];
    expect(read({ soort: 'GegevensVastgelegd', wijzigingen }, termijn('rapporttermijn'))).toMatchObject({
      gemeten: '2026-03-10',
      rapport: '2026-03-20',
      rapportnorm: 10,
      variant: 'Voorbeeldstad 1',
    });
  });

  it('count each reminder, and the first payment only', () => {
    const brief = (code: string) => ({ soort: 'BriefOpgesteld', brief: { code } });
    const betaling = (betaaldag: string) => ({ soort: 'BetalingVrijgegeven', betaling: { betaaldag } });
    expect(
      read(brief('PP-2'), brief('PP-2'), brief('PP-11'), brief('PP-6'), betaling('2026-04-20'), betaling('2026-05-20')),
    ).toMatchObject({ rappels: 3, eersteBetaling: '2026-04-20' });
  });

  it('forget a first payment that the bank sent back, and wait for none after the LKS ended', () => {
    const betaling = (id: string, betaaldag: string) => ({ soort: 'BetalingVrijgegeven', betaling: { id, betaaldag } });
    const terug = (betalingId: string, deel = {}) => ({ soort: 'BetalingTeruggekomen', betalingId, ...deel });
    const eerste = betaling('b1', '2026-04-20');
    expect(read(eerste, terug('b1'))).not.toHaveProperty('eersteBetaling');
    expect(read(eerste, terug('b1', { deelCent: 100 }))?.eersteBetaling).toBe('2026-04-20');
    expect(read(eerste, terug('b1'), betaling('b2', '2026-05-20'))?.eersteBetaling).toBe('2026-05-20');
    const einde = { soort: 'BesluitGenomen', besluit: { soort: 'beeindiging', betaalschema: [] } };
    expect(read(besluit, einde)).not.toHaveProperty('uiterlijkBetalen');
    expect(read(besluit)).toHaveProperty('uiterlijkBetalen', '2026-04-20');
  });

  it('know a term that passed as missed, also when the besluit comes after it', () => {
    const verstreken = { soort: 'TermijnVerstreken', termijnId: 'beslistermijn_wettelijk' };
    const gehaald = { soort: 'TermijnGehaald', termijnId: 'beslistermijn_wettelijk' };
    expect(read(termijn('beslistermijn_wettelijk'), verstreken, besluit, gehaald)?.wettelijkGehaald).toBe(false);
    expect(read(termijn('beslistermijn_wettelijk'), besluit, gehaald)?.wettelijkGehaald).toBe(true);
  });

  it('stop at the first besluit: what a later process does is another stretch', () => {
    const later = { soort: 'GegevensVastgelegd', wijzigingen: [{ pad: 'loonwaarde.meetdatum', nieuw: '2027-06-01' }] };
    const zaak = read(besluit, later, besluit, termijn('beslistermijn_preferent'));
    expect(zaak).toMatchObject({ besluit: '2026-04-02', uiterlijkBetalen: '2026-04-20' });
    expect(zaak?.gemeten).toBeUndefined();
    expect(zaak?.preferentVan).toBeUndefined();
  });
});
