import { describe, expect, it } from 'vitest';
import { makeBetaalvoorstellen } from '../../../server/usecases/betalen/betaalvoorstellen.ts';
import { makeWorld } from '../world.ts';
import { GEMEENTE, given, release } from './betaalwereld.ts';

const MAAND = { maand: '2026-02', gemeenten: [GEMEENTE, 'olst-wijhe'] } as const;

describe('the proposals of a month for many gemeenten', () => {
  it('are made where something is owed, by nobody, and told one by one', async () => {
    const { world } = await given();
    const gezien: string[] = [];
    const verslagen = await makeBetaalvoorstellen(world.omgeving, MAAND, ({ gemeente }) => gezien.push(gemeente));
    expect(gezien).toEqual([GEMEENTE, 'olst-wijhe']);
    expect(verslagen.map(({ uitkomst }) => uitkomst)).toEqual(['gemaakt', 'niets']);
    expect(verslagen[0]).toMatchObject({ aantal: 2, geblokkeerd: 0, nietBerekend: 0 });
    const [run] = await world.omgeving.stores.betalen.list(GEMEENTE);
    expect(run?.makers).toEqual(['systeem']);
    expect(run?.regels.map(({ bedragCent }) => bedragCent).reduce((a, b) => a + b)).toBe(verslagen[0]?.bedragCent);
    expect(await world.omgeving.stores.betalen.list('olst-wijhe')).toEqual([]);
  });

  it('are not made a second time: not while one is open, and not after the release', async () => {
    const { world } = await given();
    await makeBetaalvoorstellen(world.omgeving, MAAND);
    expect((await makeBetaalvoorstellen(world.omgeving, MAAND))[0]?.uitkomst).toBe('open');
    const { world: later } = await given();
    await release(later);
    expect((await makeBetaalvoorstellen(later.omgeving, MAAND))[0]?.uitkomst).toBe('vrijgegeven');
    expect(await later.omgeving.stores.betalen.list(GEMEENTE)).toHaveLength(1);
  });

  it('go on when one gemeente fails, and say why', async () => {
    const { world } = await given();
    const { stores } = world.omgeving;
    const betalen = {
      ...stores.betalen,
      listVrijgegeven: (gemeente: string) =>
        gemeente === GEMEENTE ? Promise.reject(new Error('Kapot')) : stores.betalen.listVrijgegeven(gemeente),
    };
    const verslagen = await makeBetaalvoorstellen({ ...world.omgeving, stores: { ...stores, betalen } }, MAAND);
    expect(verslagen.map(({ uitkomst }) => uitkomst)).toEqual(['mislukt', 'niets']);
    expect(verslagen[0]?.melding).toContain('Kapot');
  });

  it('are refused as a whole for a month that is not there yet', async () => {
    const world = makeWorld();
    await expect(makeBetaalvoorstellen(world.omgeving, { ...MAAND, maand: '2027-08' })).rejects.toThrow(/maand/);
  });
});
