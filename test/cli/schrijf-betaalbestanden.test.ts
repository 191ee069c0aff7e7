import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBetaalbestanden } from '../../server/cli/schrijf-betaalbestanden.ts';
import { useMap } from '../store/maak-map.ts';
import { GEMEENTE, given, release } from '../usecases/betalen/betaalwereld.ts';

const map = useMap();
const GEMEENTEN = ['olst-wijhe', GEMEENTE];

test('the files of a month are those for the bank and the bookkeeping, of each gemeente that released a run', async () => {
  const { world } = await given();
  await release(world);
  const gezien: string[] = [];
  const verslagen = await writeBetaalbestanden(
    world.omgeving,
    { maand: '2026-02', gemeenten: GEMEENTEN, map: map() },
    ({ gemeente }) => gezien.push(gemeente),
  );
  expect(gezien).toEqual(GEMEENTEN);
  expect(verslagen).toEqual([
    { gemeente: 'olst-wijhe', aantal: 0 },
    { gemeente: GEMEENTE, aantal: 4 },
  ]);
  const namen = readdirSync(map()).toSorted();
  expect(namen).toEqual([
    `betaalopdracht-${GEMEENTE}-2026-02-1.csv`,
    `journaal-${GEMEENTE}-2026-02-1.csv`,
    `pain.001.001.03-${GEMEENTE}-2026-02-1.xml`,
    `pain.001.001.09-${GEMEENTE}-2026-02-1.xml`,
  ]);
  const [run] = await world.omgeving.stores.betalen.list(GEMEENTE);
  const euro = (run?.regels ?? []).reduce((som, { bedragCent }) => som + bedragCent, 0) / 100;
  expect(readFileSync(join(map(), namen[2] ?? ''), 'utf8')).toContain(`<CtrlSum>${euro.toFixed(2)}</CtrlSum>`);
});

test('files that cannot be made name their gemeente and stop nothing else', async () => {
  const { world } = await given();
  await release(world);
  const { stores } = world.omgeving;
  const betalen = {
    ...stores.betalen,
    listKoppen: (gemeente: string) =>
      gemeente === 'olst-wijhe' ? Promise.reject(new Error('Kapot')) : stores.betalen.listKoppen(gemeente),
  };
  const bron = { ...world.omgeving, stores: { ...stores, betalen } };
  const verslagen = await writeBetaalbestanden(bron, { maand: '2026-02', gemeenten: GEMEENTEN, map: map() });
  expect(verslagen).toEqual([
    { gemeente: 'olst-wijhe', aantal: 0, melding: expect.stringContaining('Kapot') },
    { gemeente: GEMEENTE, aantal: 4 },
  ]);
});
