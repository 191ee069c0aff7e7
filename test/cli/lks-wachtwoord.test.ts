import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAccounts, runWachtwoord } from '../../server/cli/lks-wachtwoord.ts';
import { runLks } from '../../server/cli/run-lks.ts';
import { findAangemelde, login } from '../../server/http/login.ts';
import { hashWachtwoord } from '../../server/http/password.ts';
import type { Gebruiker } from '../../server/ports.ts';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';

const GEMEENTEN = ['voorbeeldstad', 'olst-wijhe'];
const BEHEERDER: Omit<Gebruiker, 'wachtwoordhash'> = {
  gebruikersnaam: 'beheerder',
  naam: 'B. Beheer',
  rollen: ['beheerder'],
  gemeenten: ['voorbeeldstad'],
  actief: true,
};

let map: string;
beforeEach(() => {
  map = mkdtempSync(path.join(tmpdir(), 'wachtwoord-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const open = () => openSqliteStores(path.join(map, 'app.db'));

async function given(...gebruikers: readonly Gebruiker[]): Promise<void> {
  const stores = await open();
  for (const gebruiker of gebruikers) await stores.gebruikers.put(gebruiker);
  await stores.close();
}

async function run(...args: readonly string[]): Promise<{ code: number; uit: string; fout: string }> {
  const uit: string[] = [];
  const fout: string[] = [];
  const refuse = () => Promise.reject(new Error('Not needed'));
  const code = await runLks(
    ['wachtwoord', ...args],
    { print: (tekst) => uit.push(tekst), warn: (tekst) => fout.push(tekst) },
    {
      readRegels: () => {
        throw new Error('Not needed');
      },
      openProduct: refuse,
      openOmgeving: refuse,
      readLks: refuse,
      openAccounts: () => openAccounts({ DATA_DIR: map }, GEMEENTEN),
    },
  );
  return { code, uit: uit.join('\n'), fout: fout.join('\n') };
}

test('a beheerder who forgot the password gets a temporary one; the old one and open sessions are over, and the log says so', async () => {
  await given({ ...BEHEERDER, wachtwoordhash: await hashWachtwoord('vergeten wachtwoord') });
  const voor = await open();
  const { merk } = await login(voor.gebruikers, 'beheerder', 'vergeten wachtwoord');
  await voor.close();

  const { code, uit } = await run('--gebruiker', ' Beheerder');

  expect(code).toBe(0);
  const wachtwoord = /is: (\S+)$/m.exec(uit)?.[1] ?? '';
  expect(wachtwoord).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
  const stores = await open();
  expect(await login(stores.gebruikers, 'beheerder', wachtwoord)).toMatchObject({ wachtwoordTijdelijk: true });
  await expect(login(stores.gebruikers, 'beheerder', 'vergeten wachtwoord')).rejects.toThrow('klopt niet');
  expect(await findAangemelde(stores.gebruikers, { gebruikersnaam: 'beheerder', merk })).toBeUndefined();
  const { rijen } = await stores.gebruikers.accountlog({ gemeenten: ['voorbeeldstad'], aantal: 10 });
  expect(rijen).toMatchObject([
    { door: 'beheer op de server', gebruikersnaam: 'beheerder', soort: 'wachtwoord_vernieuwd', wijzigingen: [] },
  ]);
  expect(JSON.stringify(rijen)).not.toContain(wachtwoord);
  await stores.close();
});

test('a second time gives another password', async () => {
  await given({ ...BEHEERDER, wachtwoordhash: 'x' });
  const [eerste, tweede] = [await run('--gebruiker', 'beheerder'), await run('--gebruiker', 'beheerder')];
  expect([eerste.code, tweede.code]).toEqual([0, 0]);
  expect(tweede.uit).not.toBe(eerste.uit);
});

test('an unknown or closed account is refused with the beheerders that there are, and nothing changes', async () => {
  const weg = { ...BEHEERDER, gebruikersnaam: 'weg', actief: false, wachtwoordhash: 'x' };
  await given({ ...BEHEERDER, wachtwoordhash: 'x' }, weg);
  expect(await run('--gebruiker', 'niemand')).toEqual({
    code: 2,
    uit: '',
    fout: 'Optie --gebruiker: Er is geen account niemand. Beheerders zijn: beheerder.',
  });
  expect((await run('--gebruiker', 'weg')).fout).toContain('Het account weg is gesloten.');
  const stores = await open();
  expect((await stores.gebruikers.find('weg'))?.wachtwoordhash).toBe('x');
  await stores.close();
});

test('without data, without a name and beside a running server it says what to do', async () => {
  expect((await run('--gebruiker', 'beheerder')).fout).toContain('Er zijn nog geen gegevens in');
  expect(await run()).toMatchObject({ code: 2, fout: expect.stringContaining('Optie --gebruiker ontbreekt') });
  const server = await open();
  expect(await run('--gebruiker', 'beheerder')).toMatchObject({
    code: 2,
    fout: expect.stringContaining('Stop die eerst'),
  });
  await server.close();
});

test('the store is closed whatever happens', async () => {
  const server = await open();
  let dicht = 0;
  const bron = {
    stores: { gebruikers: server.gebruikers, close: async () => void (dicht += 1) },
    gemeenten: GEMEENTEN,
    nu: () => new Date(),
  };
  const uitvoer = { print: () => {}, warn: () => {} };
  await expect(runWachtwoord(['--gebruiker', 'niemand'], () => Promise.resolve(bron), uitvoer)).rejects.toThrow();
  expect(dicht).toBe(1);
  await server.close();
});
