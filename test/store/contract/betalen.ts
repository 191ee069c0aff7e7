import { describe, expect, it } from 'vitest';
import type { Betaalrun } from '../../../server/domain/betalen/betaalrun.ts';
import { isTeBetalen } from '../../../server/domain/betalen/betaalrun.ts';
import { makeRunkop } from '../../../server/domain/betalen/runkop.ts';
import { ConflictError, DuplicateError } from '../../../server/domain/fouten.ts';
import type { Betaalopslag, Betaalvastlegging } from '../../../server/ports.ts';
import { makeRun } from '../../payments/voorbeeldrun.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const GEMEENTE = 'voorbeeldstad';

/** A run as the stores keep it. */
export function maakRun(anders: Partial<Betaalrun> = {}): Betaalrun {
  return {
    id: 'run-1',
    gemeente: GEMEENTE,
    maand: '2026-03',
    volgnummer: 1,
    stand: 1,
    status: 'voorstel',
    betaaldag: '2026-03-20',
    uiterlijk: '2026-03-20',
    daguitleg: [],
    proces: { id: 'p', naam: 'betalen', versie: '2026-01-01', engine: 'e', status: 'lopend' },
    taken: [],
    regels: [],
    teveelBetaald: [],
    nietBerekend: [],
    gemaaktOp: '2026-03-10T09:00:00.000Z',
    berekendOp: '2026-03-10',
    makers: ['a.een'],
    ...anders,
  };
}

function logOf({ id: runId, gemeente, stand }: Betaalrun, door: string): Betaalvastlegging {
  return {
    id: `${runId}:${stand}:1`,
    runId,
    gemeente,
    stand,
    volgnummer: 1,
    tijdstip: `2026-03-10T09:00:0${stand}.000Z`,
    datum: '2026-03-10',
    gebeurtenis: { soort: 'TerGoedkeuringAangeboden', door },
  };
}

function opslag(run: Betaalrun, anders: Partial<Betaalopslag> = {}, door = 'a.een'): Betaalopslag {
  return {
    run,
    verwachteStand: run.stand - 1,
    vastleggingen: [logOf(run, door)],
    claims: [],
    berichten: [],
    ...anders,
  };
}

const bericht = (id: string, zaakId = 'z1') => ({ id, zaakId, gebeurtenis: { soort: 'BsnGetoond' } as const });
const CLAIMS = ['z1:2026-03:vast:1', 'z2:2026-03:vast:1'];

/** The same run, released with these payments. */
function release(run: Betaalrun, claims: readonly string[], door = 'a.twee'): Betaalopslag {
  const vrij: Betaalrun = { ...run, stand: run.stand + 1, status: 'vrijgegeven', goedgekeurdDoor: door };
  return opslag(vrij, { claims, berichten: claims.map((claim) => bericht(`b:${claim}`)) }, door);
}

export function describeBetalen(open: OpenStores): void {
  describe('betaalruns', () => {
    const stores = useStores(open);
    const betalen = () => stores().betalen;

    it('are kept whole, with their log, and belong to one gemeente', async () => {
      await betalen().save(opslag(maakRun()));
      await betalen().save(opslag(maakRun({ stand: 2, status: 'ter_goedkeuring' })));
      expect(await betalen().find(GEMEENTE, 'run-1')).toStrictEqual(maakRun({ stand: 2, status: 'ter_goedkeuring' }));
      expect((await betalen().vastleggingen(GEMEENTE, 'run-1')).map(({ stand }) => stand)).toEqual([1, 2]);
      expect(await betalen().find('olst-wijhe', 'run-1')).toBeUndefined();
      expect(await betalen().list('olst-wijhe')).toEqual([]);
      expect(await betalen().vastleggingen('olst-wijhe', 'run-1')).toEqual([]);
    });

    it('are listed newest month first, and the last run of a month first', async () => {
      const klaar = async (id: string, maand: string, volgnummer: number) =>
        betalen().save(opslag(maakRun({ id, maand, volgnummer, status: 'ingetrokken' })));
      await klaar('a', '2026-02', 1);
      await klaar('b', '2026-03', 1);
      await klaar('c', '2026-03', 2);
      expect((await betalen().list(GEMEENTE)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    });

    it('are listed for later runs once they are released: oldest first, with only the lines that were paid', async () => {
      const regels = makeRun().regels.filter(isTeBetalen);
      const [eerste, ...rest] = regels;
      if (!eerste) throw new Error('The example has lines.');
      const uitgesloten = { ...eerste, id: 'weg', uitgesloten: { reden: 'x', door: 'a.een' } };
      const maart = maakRun({ id: 'm', regels: [...regels, uitgesloten] });
      await betalen().save(opslag(maart));
      expect(await betalen().listVrijgegeven(GEMEENTE)).toEqual([]);
      await betalen().save(release(maart, CLAIMS));
      await betalen().save(opslag(maakRun({ id: 'f', maand: '2026-02', status: 'bevestigd', regels: rest })));
      await betalen().save(opslag(maakRun({ id: 'i', maand: '2026-01', status: 'ingetrokken', regels })));
      const lijst = await betalen().listVrijgegeven(GEMEENTE);
      expect(lijst.map(({ id, regels: eigen }) => [id, eigen.length])).toEqual([
        ['f', rest.length],
        ['m', regels.length],
      ]);
      const { id, zaakId, maand, bedragCent, status, werkgever } = eerste;
      expect(lijst[1]?.regels[0]).toMatchObject({ id, zaakId, maand, bedragCent, status });
      expect(lijst[1]?.regels[0]?.werkgever).toEqual({ iban: werkgever.iban });
      expect(lijst[1]?.regels[0]).not.toHaveProperty('uitleg');
      expect(await betalen().listVrijgegeven('olst-wijhe')).toEqual([]);
      const koppen = await betalen().listKoppen(GEMEENTE);
      expect(koppen.map(({ id, maand, open }) => [id, maand, open])).toEqual([
        ['i', '2026-01', false],
        ['f', '2026-02', false],
        ['m', '2026-03', false],
      ]);
      await betalen().save(opslag(maakRun({ id: 'n', volgnummer: 2 })));
      expect((await betalen().listKoppen(GEMEENTE)).at(-1)).toEqual(makeRunkop(maakRun({ id: 'n', volgnummer: 2 })));
    });

    it('are kept whole with more lines than fit in one document of MongoDB, and released and read by later runs', async () => {
      const [voorbeeld] = makeRun().regels;
      if (!voorbeeld) throw new Error('The example has lines.');
      const regels = Array.from({ length: 6500 }, (_, nummer) => ({
        ...voorbeeld,
        id: `r${nummer}`,
        zaakId: `z${nummer}`,
      }));
      const uitleg = [{ omschrijving: 'x'.repeat(2500) }];
      const run = maakRun({ regels: regels.map((regel) => ({ ...regel, uitleg })) });
      await betalen().save(opslag(run));
      expect((await betalen().find(GEMEENTE, 'run-1'))?.regels.map(({ id }) => id)).toEqual(regels.map(({ id }) => id));
      const claims = regels.map(({ zaakId }) => `${zaakId}:2026-03:vast:1`);
      await betalen().save(release(run, claims));
      expect((await betalen().list(GEMEENTE)).map((deel) => deel.regels.length)).toEqual([6500]);
      const [vrijgegeven] = await betalen().listVrijgegeven(GEMEENTE);
      expect(vrijgegeven?.regels.map(({ id }) => id)).toEqual(regels.map(({ id }) => id));
      const [kop] = await betalen().listKoppen(GEMEENTE);
      expect(kop?.teBetalen).toEqual({ aantal: 6500, bedragCent: 6500 * voorbeeld.bedragCent });
      expect(await betalen().listBerichten(7000)).toHaveLength(6500);
    });

    it('go from many lines to few and back', async () => {
      const [voorbeeld] = makeRun().regels;
      if (!voorbeeld) throw new Error('The example has lines.');
      for (const [plaats, aantal] of [1500, 3, 2500, 1001].entries()) {
        const regels = Array.from({ length: aantal }, (_, nummer) => ({ ...voorbeeld, id: `${plaats}-${nummer}` }));
        const run = maakRun({ stand: plaats + 1, regels });
        await betalen().save(opslag(run));
        expect(await betalen().find(GEMEENTE, 'run-1')).toStrictEqual(run);
      }
    });

    it('are refused when somebody else was first, and write nothing', async () => {
      await betalen().save(opslag(maakRun()));
      await betalen().save(opslag(maakRun({ stand: 2, status: 'ter_goedkeuring' })));
      const laat = opslag(maakRun({ stand: 2 }), { berichten: [bericht('laat')] }, 'a.drie');
      await expect(betalen().save(laat)).rejects.toThrow(ConflictError);
      await expect(betalen().save(opslag(maakRun(), {}, 'a.drie'))).rejects.toThrow(ConflictError);
      expect((await betalen().find(GEMEENTE, 'run-1'))?.status).toBe('ter_goedkeuring');
      expect(await betalen().listBerichten(10)).toEqual([]);
      expect(await betalen().vastleggingen(GEMEENTE, 'run-1')).toHaveLength(2);
    });

    it('are open one at a time in a gemeente, also when two begin at the same moment', async () => {
      const begin = ['a', 'b'].map((id, plaats) => betalen().save(opslag(maakRun({ id, volgnummer: plaats + 1 }))));
      const uitkomsten = await Promise.allSettled(begin);
      const geweigerd = uitkomsten.filter((uitkomst) => uitkomst.status === 'rejected');
      expect(geweigerd).toHaveLength(1);
      expect(geweigerd[0]?.reason).toBeInstanceOf(ConflictError);
      await betalen().save(opslag(maakRun({ id: 'c', gemeente: 'olst-wijhe' })));
      const [eerste] = await betalen().list(GEMEENTE);
      await betalen().save(release(eerste ?? maakRun(), []));
      await betalen().save(opslag(maakRun({ id: 'd', volgnummer: 3 })));
      expect(await betalen().list(GEMEENTE)).toHaveLength(2);
    });

    it('have a number of their own in the month', async () => {
      await betalen().save(opslag(maakRun({ id: 'a', status: 'ingetrokken' })));
      await expect(betalen().save(opslag(maakRun({ id: 'b' })))).rejects.toThrow(ConflictError);
    });

    it('release a payment once, over all runs, and then nothing at all of the second', async () => {
      await betalen().save(opslag(maakRun()));
      await betalen().save(release(maakRun(), CLAIMS));
      const tweede = maakRun({ id: 'run-2', maand: '2026-04' });
      await betalen().save(opslag(tweede));
      const dubbel = release(tweede, ['z9:2026-04:vast:1', CLAIMS[1] ?? '']);
      await expect(betalen().save(dubbel)).rejects.toThrow(DuplicateError);
      expect((await betalen().find(GEMEENTE, 'run-2'))?.status).toBe('voorstel');
      expect(await betalen().listBerichten(10)).toHaveLength(2);
      await betalen().save(release(tweede, ['z9:2026-04:vast:1']));
    });

    it('released by two at the same moment: one of them does it, and everything is there once', async () => {
      await betalen().save(opslag(maakRun()));
      const beide = ['a.twee', 'a.drie'].map((door) => betalen().save(release(maakRun(), CLAIMS, door)));
      const uitkomsten = await Promise.allSettled(beide);
      expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await betalen().listBerichten(10)).toHaveLength(2);
      expect(await betalen().vastleggingen(GEMEENTE, 'run-1')).toHaveLength(2);
    });

    it('never release the same payment twice in one save, nor before they are released', async () => {
      await betalen().save(opslag(maakRun()));
      const claim = CLAIMS[0] ?? '';
      await expect(betalen().save(release(maakRun(), [claim, claim]))).rejects.toThrow(TypeError);
      await expect(betalen().save(opslag(maakRun({ stand: 2 }), { claims: [claim] }))).rejects.toThrow(TypeError);
    });

    it('tell the zaken what happened, in order, until it was delivered', async () => {
      await betalen().save(opslag(maakRun()));
      await betalen().save(release(maakRun(), CLAIMS));
      const later = maakRun({ stand: 3, status: 'bevestigd' });
      await betalen().save(opslag(later, { berichten: [bericht('c', 'z2')] }));
      const wachtend = await betalen().listBerichten(10);
      expect(wachtend.map(({ id, zaakId, gemeente, runId }) => [id, zaakId, gemeente, runId])).toEqual([
        [`b:${CLAIMS[0]}`, 'z1', GEMEENTE, 'run-1'],
        [`b:${CLAIMS[1]}`, 'z1', GEMEENTE, 'run-1'],
        ['c', 'z2', GEMEENTE, 'run-1'],
      ]);
      expect(await betalen().listBerichten(2)).toHaveLength(2);
      await betalen().berichtenBezorgd(GEMEENTE, 'run-1', [`b:${CLAIMS[0]}`, 'onbekend']);
      await betalen().berichtenBezorgd('olst-wijhe', 'run-1', ['c']);
      expect((await betalen().listBerichten(10)).map(({ id }) => id)).toEqual([`b:${CLAIMS[1]}`, 'c']);
    });
  });
}
