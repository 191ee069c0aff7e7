import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Betaalrun } from '../../server/domain/betalen/betaalrun.ts';
import { databasePath } from '../../server/store/sqlite/database-path.ts';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';
import { makeRun } from '../payments/voorbeeldrun.ts';
import { openCli } from './cli.ts';

let opgeruimd: (() => void)[] = [];
afterEach(() => {
  for (const close of opgeruimd) close();
  opgeruimd = [];
});

/** A command line on a file with these runs. */
async function open(...runs: readonly Betaalrun[]) {
  const cli = await openCli(async (map) => {
    const stores = await openSqliteStores(databasePath(map));
    for (const run of runs) {
      await stores.betalen.save({
        run: { ...run, stand: 1 },
        verwachteStand: 0,
        vastleggingen: [],
        claims: [],
        berichten: [],
      });
    }
    await stores.close();
  });
  opgeruimd.push(cli.close);
  const uit = path.join(cli.map, 'uit');
  mkdirSync(uit);
  const maak = (...extra: readonly string[]) =>
    cli.run('betaalbestanden', '--gemeente', 'olst-wijhe', '--maand', '2026-03', '--uit', uit, ...extra);
  return { cli, uit, maak };
}

describe('the files of a run from the command line', () => {
  it('are all there, whole, and say when the bank needs them', async () => {
    const { uit, maak } = await open(makeRun());
    const { code, uit: tekst, fout } = await maak();
    expect([code, fout]).toEqual([0, []]);
    expect(tekst).toContain('3 betalingen, samen €\u00A02.424,26');
    expect(tekst).toContain('De bank boekt op 12 maart 2026');
    expect(readdirSync(uit).toSorted()).toEqual([
      'betaalopdracht-olst-wijhe-2026-03-1.csv',
      'betaalopdracht-olst-wijhe-2026-03-1.pdf',
      'betaalspecificatie-olst-wijhe-2026-03-1-1-bakkerij-de-korenaar-b-v.csv',
      'betaalspecificatie-olst-wijhe-2026-03-1-1-bakkerij-de-korenaar-b-v.pdf',
      'betaalspecificatie-olst-wijhe-2026-03-1-2-tuincentrum-cafe-groen-zonen.csv',
      'betaalspecificatie-olst-wijhe-2026-03-1-2-tuincentrum-cafe-groen-zonen.pdf',
      'journaal-olst-wijhe-2026-03-1.csv',
      'pain.001.001.03-olst-wijhe-2026-03-1.xml',
      'pain.001.001.09-olst-wijhe-2026-03-1.xml',
    ]);
    const sepa = readFileSync(path.join(uit, 'pain.001.001.09-olst-wijhe-2026-03-1.xml'), 'utf8');
    expect(sepa).toContain('<CtrlSum>2424.26</CtrlSum>');
    expect(sepa).toContain('<BtchBookg>false</BtchBookg>');
  });

  it('are those of every released run of the month, or of the one that is named', async () => {
    const { uit, maak } = await open(makeRun(), makeRun({ id: 'run-2', volgnummer: 2 }));
    expect((await maak('--nummer', '2', '--boeking', 'samen')).code).toBe(0);
    expect(readdirSync(uit).filter((naam) => naam.startsWith('pain'))).toEqual([
      'pain.001.001.03-olst-wijhe-2026-03-2.xml',
      'pain.001.001.09-olst-wijhe-2026-03-2.xml',
    ]);
    expect((await maak()).code).toBe(0);
    expect(readdirSync(uit).filter((naam) => naam.startsWith('pain'))).toHaveLength(4);
  });

  it('are not there for what was not released: exit code 1', async () => {
    const { uit, maak } = await open(makeRun({ status: 'ter_goedkeuring' }));
    const { code, fout } = await maak();
    expect([code, fout]).toEqual([
      1,
      ['Voor olst-wijhe is in maart 2026 geen betaalrun vrijgegeven. Er zijn geen bestanden.'],
    ]);
    expect(readdirSync(uit)).toEqual([]);
  });

  it('are not half there: when one cannot be made, none is written', async () => {
    const regels = makeRun().regels.map((regel) => ({ ...regel, werkgever: { ...regel.werkgever, iban: 'NL00' } }));
    const { uit, maak } = await open(makeRun({ regels }));
    const { code, fout } = await maak();
    expect([code, fout[0]]).toEqual([2, expect.stringContaining('geen geldig IBAN')]);
    expect(readdirSync(uit)).toEqual([]);
  });

  it('make their folder when it is not there yet', async () => {
    const { cli, uit } = await open(makeRun());
    const diep = path.join(uit, 'maart', 'bank');
    const { code } = await cli.run('betaalbestanden', '--gemeente', 'olst-wijhe', '--maand', '2026-03', '--uit', diep);
    expect(code).toBe(0);
    expect(readdirSync(diep)).toHaveLength(9);
  });

  it('need a gemeente, a month and a folder that can be there', async () => {
    const { cli, uit, maak } = await open(makeRun());
    const zonder = (...args: readonly string[]) => cli.run('betaalbestanden', ...args);
    writeFileSync(path.join(uit, 'bestand'), '');
    const fouten = [
      await zonder('--maand', '2026-03', '--uit', uit),
      await zonder('--gemeente', 'elders', '--maand', '2026-03', '--uit', uit),
      await zonder('--gemeente', 'olst-wijhe', '--maand', 'maart', '--uit', uit),
      await zonder('--gemeente', 'olst-wijhe', '--maand', '2026-03', '--uit', path.join(uit, 'bestand', 'weg')),
      await zonder('--gemeente', 'olst-wijhe', '--maand', '2026-03', '--uit', path.join(uit, 'bestand')),
      await maak('--boeking', 'dubbel'),
      await maak('--nummer', 'een'),
    ];
    expect(fouten.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(readdirSync(uit)).toEqual(['bestand']);
    expect(fouten.map(({ fout }) => fout[0])).toEqual([
      expect.stringContaining('--gemeente ontbreekt'),
      expect.stringContaining('elders'),
      expect.stringContaining('"maart" is geen maand'),
      expect.stringContaining('kan niet worden geschreven (ENOTDIR). Noem een andere map'),
      expect.stringContaining('is een bestand. Noem een map'),
      expect.stringContaining('Kies uit per_regel, samen'),
      expect.stringContaining('"een" is geen getal'),
    ]);
  });
});
