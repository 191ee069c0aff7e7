import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { databasePath } from '../../server/store/sqlite/database-path.ts';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';
import { openCli } from './cli.ts';

let opgeruimd: (() => void)[] = [];
afterEach(() => {
  for (const close of opgeruimd) close();
  opgeruimd = [];
});

async function open(gevuld = true) {
  const cli = await openCli(async (map) => {
    if (gevuld) await (await openSqliteStores(databasePath(map))).close();
  });
  opgeruimd.push(cli.close);
  return cli;
}

describe('the proposals of a month from the command line', () => {
  it('are for every gemeente of the installation, with progress and a line for each', async () => {
    const cli = await open();
    const uit = path.join(cli.map, 'uit');
    mkdirSync(uit);
    const { code, uit: tekst, fout } = await cli.run('betaalvoorstellen', '--maand', '2026-03', '--alle', '--uit', uit);
    expect(code).toBe(0);
    expect(tekst).toContain('olst-wijhe: er is niets te betalen');
    expect(tekst).toContain('voorbeeldstad: er is niets te betalen');
    expect(tekst).toContain('maart 2026: 0 voorstellen, 0 betalingen');
    expect(tekst).toContain('0 bestanden van vrijgegeven betaalruns');
    expect(fout).toContainEqual(expect.stringMatching(/^\d+ van \d+ gemeenten, 0 regels$/));
    expect(fout.at(-1)).toMatch(/^\d+ van \d+ gemeenten, 0 bestanden$/);
  });

  it('are JSON when asked', async () => {
    const cli = await open();
    const { uit } = await cli.run('betaalvoorstellen', '--maand', '2026-03', '--gemeente', 'olst-wijhe', '--json');
    expect(JSON.parse(uit)).toMatchObject({ maand: '2026-03', gemeenten: [{ gemeente: 'olst-wijhe' }], bestanden: 0 });
  });

  it('need a month, one gemeente or all of them, and a store that is there', async () => {
    const cli = await open();
    const run = async (...args: readonly string[]) => (await cli.run('betaalvoorstellen', ...args)).fout.join();
    expect(await run('--maand', 'maart', '--alle')).toContain('is geen maand');
    expect(await run('--maand', '2026-03')).toContain('kies --alle');
    expect(await run('--maand', '2026-03', '--alle', '--gemeente', 'olst-wijhe')).toContain('kies --alle');
    expect(await run('--maand', '2026-03', '--gemeente', 'nergens')).toContain('"nergens" is er niet');
    expect(await run('--maand', '2027-08', '--alle')).toContain('kan nog geen betaalrun beginnen');
    const leeg = await open(false);
    const { code, fout } = await leeg.run('betaalvoorstellen', '--maand', '2026-03', '--alle');
    expect([code, fout.join()]).toEqual([2, expect.stringContaining('Er zijn nog geen gegevens')]);
  });
});
