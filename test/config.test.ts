import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../server/config.ts';
import { configTable } from '../server/config-table.ts';

const PRODUCTIE = {
  PREFERENT_MODUS: 'productie',
  SESSIE_GEHEIM: 'een geheim van ten minste tweeëndertig tekens',
  GEGEVENS_SLEUTEL: Buffer.alloc(32, 7).toString('base64'),
};

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.zinnen;
    throw error;
  }
}

test('without any setting the product starts as a demo on SQLite, reachable from this computer only', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: './data',
    mongodbUri: undefined,
    modus: 'demo',
    sessieGeheim: undefined,
    gegevensSleutel: undefined,
    beheerderWachtwoord: undefined,
    logNiveau: 'warn',
    proxies: 0,
  });
});

test('an empty setting counts as none, and what is read cannot be changed', () => {
  const config = readConfig({ PORT: ' ', MONGODB_URI: '' });
  expect(config.port).toBe(3000);
  expect(Object.isFrozen(config)).toBe(true);
});

describe('a setting that is wrong is named in a sentence', () => {
  test.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '3000.5'],
    ['PORT', '-1'],
    ['HOST', 'mijn server'],
    ['MONGODB_URI', 'postgres://db'],
    ['PREFERENT_MODUS', 'test'],
    ['SESSIE_GEHEIM', 'te kort'],
    ['GEGEVENS_SLEUTEL', 'geen-sleutel'],
    ['GEGEVENS_SLEUTEL', Buffer.alloc(31).toString('base64')],
    ['BEHEERDER_WACHTWOORD', 'welkom'],
    ['LOG_NIVEAU', 'alles'],
    ['PROXIES', '9'],
  ] as const)('%s = %s', (naam, value) => {
    expect(faultsOf({ [naam]: value })).toEqual([
      `De instelling ${naam} klopt niet: ${naam} ${configTable[naam].fout}.`,
    ]);
  });
});

test('all faults are told at once, and never the value itself', () => {
  const zinnen = faultsOf({ PORT: 'x', SESSIE_GEHEIM: 'geheim-maar-kort', LOG_NIVEAU: 'y' });
  expect(zinnen).toHaveLength(3);
  expect(zinnen.join()).not.toContain('geheim-maar-kort');
});

test('production refuses to start without its secrets', () => {
  expect(faultsOf({ PREFERENT_MODUS: 'productie' }).map((zin) => zin.split(':')[0])).toEqual([
    'De instelling SESSIE_GEHEIM ontbreekt',
    'De instelling GEGEVENS_SLEUTEL ontbreekt',
  ]);
  expect(faultsOf({ NODE_ENV: 'production' })).toHaveLength(2);
});

test('production reads its secrets and counts one proxy', () => {
  expect(readConfig(PRODUCTIE)).toMatchObject({ modus: 'productie', proxies: 1, logNiveau: 'info' });
  expect(readConfig(PRODUCTIE).gegevensSleutel).toEqual(Buffer.alloc(32, 7));
});

test('a demo can be asked for by name, also where NODE_ENV says production', () => {
  expect(readConfig({ NODE_ENV: 'production', PREFERENT_MODUS: 'demo' }).modus).toBe('demo');
});

test('the README shows every setting with the same meaning and default', () => {
  const path = new URL('../README.md', import.meta.url);
  const readme = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const rows = Object.values(configTable).map(
    ({ naam, betekenis, standaard }) => `| \`${naam}\` | ${betekenis} | ${standaard} |`,
  );
  const shown = readme.split('\n').filter((line) => rows.some((row) => row.split('|')[1] === line.split('|')[1]));
  expect(shown).toEqual(rows);
});

test('a mail server is asked for with its sender, and its password is never told', () => {
  const smtp = { SMTP_URL: 'smtps://lks:geheim@mail.example:465', SMTP_AFZENDER: 'Gemeente <lks@stad.example>' };
  expect(readConfig(smtp).smtp).toEqual({ url: smtp.SMTP_URL, afzender: smtp.SMTP_AFZENDER });
  expect(readConfig({}).smtp).toBeUndefined();
  expect(faultsOf({ SMTP_URL: smtp.SMTP_URL })[0]).toContain('SMTP_AFZENDER ontbreekt');
  const fout = faultsOf({ SMTP_URL: 'http://lks:geheim@mail.example', SMTP_AFZENDER: 'geen adres' });
  expect(fout).toHaveLength(2);
  expect(fout.join()).not.toContain('geheim');
});
