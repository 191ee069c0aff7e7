import { describe, expect, test } from 'vitest';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { listOpen, makeToegekend, startProces } from '../verlenging/toegekend.ts';
import type { World } from '../world.ts';
import { GROOT } from '../world.ts';

const MINDER_UREN = {
  'wijziging.soort': 'uren',
  'wijziging.urenPerWeek': 24,
  'wijziging.gemeldOp': '2026-01-05',
  'wijziging.ingangsdatum': '2026-02-01',
  'wijziging.bewijs': 'arbeidsovereenkomst',
};

/** A change that was reported on 5 January; the eight weken end on 2 March. */
async function meld(melder: 'werkgever' | 'werknemer'): Promise<{ world: World; zaakId: string }> {
  const { world, zaakId } = await makeToegekend();
  await startProces(world, zaakId, 'wijziging', { ...MINDER_UREN, 'wijziging.melder': melder });
  return { world, zaakId };
}

const findTermijn = ({ termijnen }: Zaak, soort = 'wijziging_beslissing') =>
  termijnen.find((termijn) => termijn.soort === soort);

async function listTeLaat({ usecases }: World): Promise<readonly unknown[]> {
  const { rijen } = await usecases.listWerkvoorraad(GROOT, 'voorbeeldstad', { lijst: 'alle', termijn: 'te_laat' });
  return rijen.map(({ element, uiterlijk, termijn }) => [element, uiterlijk, termijn]);
}

describe('the eight weken to decide on a reported change', () => {
  test('are over: the task stays, is late in the werkvoorraad, and the diagram says so once', async () => {
    const { world, zaakId } = await meld('werkgever');
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    await world.goTo('2026-03-02');
    expect(findTermijn(await world.zaak(zaakId))).toMatchObject({ einddatum: '2026-03-02', status: 'lopend' });
    await world.goTo('2026-03-03');
    const zaak = await world.zaak(zaakId);
    expect(findTermijn(zaak)).toMatchObject({ status: 'verstreken', gemeldOp: '2026-03-03' });
    expect(listOpen(zaak)).toEqual(['VaststellenWijzigingsbesluitTask']);
    expect(await listTeLaat(world)).toEqual([
      ['VaststellenWijzigingsbesluitTask', '2026-03-02', 'Beslissen op een gemelde wijziging'],
    ]);
    expect(await world.stores.storingen.list(['voorbeeldstad'], 'open')).toEqual([]);

    await world.complete(zaakId, 'VaststellenWijzigingsbesluitTask');
    const erna = await world.zaak(zaakId);
    expect(erna.besluiten.at(-1)).toMatchObject({ soort: 'wijziging' });
    expect(findTermijn(erna)).toMatchObject({ status: 'verstreken' });
    expect(erna.processen.find(({ naam }) => naam === 'wijziging')).toMatchObject({ uitkomst: 'BedragGewijzigdEnd' });
  });

  test('are over before anybody looked: late at once, and told when the besluit comes to be decided on', async () => {
    const { world, zaakId } = await meld('werkgever');
    await world.goTo('2026-03-03');
    expect(findTermijn(await world.zaak(zaakId))?.status).toBe('verstreken');
    expect(await listTeLaat(world)).toEqual([
      ['NakijkenWijzigingTask', '2026-03-02', 'Beslissen op een gemelde wijziging'],
    ]);
    expect(await world.stores.storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    const zaak = await world.zaak(zaakId);
    expect(findTermijn(zaak)?.gemeldOp).toBe('2026-03-03');
    expect(listOpen(zaak)).toEqual(['VaststellenWijzigingsbesluitTask']);
  });

  test('do not stop other terms of the zaak: the time to be heard passes on the same round', async () => {
    const { world, zaakId } = await meld('werknemer');
    world.setDatum('2026-02-23');
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    expect(findTermijn(await world.zaak(zaakId), 'zienswijze')?.status).toBe('lopend');
    await world.goTo('2026-04-01');
    const zaak = await world.zaak(zaakId);
    expect([findTermijn(zaak)?.status, findTermijn(zaak, 'zienswijze')?.status]).toEqual(['verstreken', 'verstreken']);
    expect(listOpen(zaak)).toEqual(['VaststellenWijzigingsbesluitTask']);
    expect(await world.stores.storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
  });
});
