import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { io } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../server/config.ts';
import { makeLog } from '../server/log.ts';
import { type RunningServer, startServer } from '../server/main.ts';
import { resetDemo } from '../server/reset-demo.ts';
import { welcome } from '../server/welcome.ts';
import { Client } from './http/support/client.ts';

const ROOT = join(import.meta.dirname, '..');
const GEHEIMEN = {
  PREFERENT_MODUS: 'productie',
  SESSIE_GEHEIM: 'een geheim van ten minste tweeëndertig tekens',
  GEGEVENS_SLEUTEL: Buffer.alloc(32, 7).toString('base64'),
  BEHEERDER_WACHTWOORD: 'een-lang-wachtwoord',
};

const folders: string[] = [];
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preferent-main-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function start(env: Record<string, string>): Promise<RunningServer> {
  return startServer({
    config: readConfig({ PORT: '0', ...env }),
    log: makeLog('silent'),
    root: ROOT,
    now: () => new Date(),
    print: () => {},
  });
}

describe('the demo', () => {
  const DATA_DIR = makeFolder();
  let server: RunningServer;

  beforeAll(async () => {
    server = await start({ DATA_DIR });
  }, 60_000);
  afterAll(() => server.stop());

  test('is ready after the first start, with at least 60 zaken in two gemeenten', async () => {
    const client = new Client(server.url);
    expect((await client.get('/health')).status).toBe(200);
    await client.login('consulent.regio', server.demo?.wachtwoord);
    const totals = [];
    for (const gemeente of ['voorbeeldstad', 'olst-wijhe']) {
      totals.push(Number((await client.get(`/api/gemeenten/${gemeente}/zaken`)).json?.['totaal']));
    }
    expect(totals.every((total) => total > 0)).toBe(true);
    expect(totals.reduce((one, other) => one + other)).toBeGreaterThanOrEqual(60);
  });

  test('tells every login, the password and what to try first', () => {
    const text = welcome(server.url, server.demo);
    for (const part of [
      server.url,
      'consulent.olst-wijhe',
      'beheerder',
      String(server.demo?.wachtwoord),
      'Probeer eerst',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('tells a browser that follows a gemeente of a change within a second', async () => {
    const client = new Client(server.url);
    await client.login('consulent.olst-wijhe', server.demo?.wachtwoord);
    const path = '/api/gemeenten/olst-wijhe';
    const list = await client.get(`${path}/werkvoorraad?lijst=groep&aantal=200`);
    const rijen = (list.json?.['rijen'] ?? []) as {
      behandelaar: string | null;
      zaakId: string;
      taakId: string;
      rol: string;
    }[];
    const free = rijen.find(({ behandelaar, rol }) => behandelaar === null && rol === 'consulent');
    const socket = io(server.url, {
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: { cookie: client.cookie },
    });
    const heard: unknown[] = [];
    socket.on('gewijzigd', (bericht: unknown) => heard.push(bericht));
    await socket.timeout(5000).emitWithAck('volg', { gemeente: 'olst-wijhe' });
    const claimed = await client.post(`${path}/zaken/${free?.zaakId}/taken/${free?.taakId}/oppakken`);
    expect(claimed.status).toBe(200);
    await expect.poll(() => JSON.stringify(heard), { timeout: 5000 }).toContain(String(free?.zaakId));
    socket.disconnect();
  });

  test('keeps its data, its date and its logins over a restart', async () => {
    const client = new Client(server.url);
    await client.login('consulent.voorbeeldstad', server.demo?.wachtwoord);
    const moved = await client.post('/api/demo/datum', { stap: 'werkdag' });
    expect(moved.json?.['vandaag']).toBe('2026-03-03');
    const before = await client.get('/api/gemeenten/voorbeeldstad/zaken?aantal=200');
    const { cookie } = client;
    await server.stop();
    server = await start({ DATA_DIR });
    const again = new Client(server.url);
    expect((await again.get('/api/sessie', { cookie })).json?.['vandaag']).toBe('2026-03-03');
    expect((await again.get('/api/gemeenten/voorbeeldstad/zaken?aantal=200', { cookie })).json).toEqual(before.json);
  }, 30_000);

  test('cannot be thrown away while a server uses it, and can be after that', async () => {
    const config = readConfig({ DATA_DIR });
    await expect(resetDemo(config)).rejects.toThrow('in gebruik');
    await server.stop();
    expect(await resetDemo(config)).toContain('npm start');
    await expect(resetDemo(readConfig({ ...GEHEIMEN, DATA_DIR }))).rejects.toThrow('geen demo');
  });

  test('keeps its secrets where only the owner can read them', () => {
    for (const name of ['sessie-geheim', 'gegevens-sleutel']) {
      expect(statSync(join(DATA_DIR, name)).mode & 0o077).toBe(0);
    }
  });
});

describe('in production', () => {
  test('there is one account, no demo login and no demo date, and the cookie is for https only', async () => {
    const server = await start({ ...GEHEIMEN, DATA_DIR: makeFolder() });
    const client = new Client(server.url);
    expect((await client.login('consulent.olst-wijhe', 'preferent-demo')).status).toBe(401);
    const reply = await client.send(
      'POST',
      '/api/sessie',
      { gebruikersnaam: 'beheerder', wachtwoord: GEHEIMEN.BEHEERDER_WACHTWOORD },
      { 'x-forwarded-proto': 'https' },
    );
    expect(reply.json).toMatchObject({ demo: false, rollen: ['beheerder', 'functioneel_beheerder'] });
    expect(reply.headers.getSetCookie()[0]).toMatch(/^__Host-preferent=.*Secure/);
    expect(reply.headers.get('strict-transport-security')).toContain('max-age=');
    await server.stop();
  });

  test('the first start asks for the password of the first account', async () => {
    const { BEHEERDER_WACHTWOORD: _absent, ...env } = GEHEIMEN;
    await expect(start({ ...env, DATA_DIR: makeFolder() })).rejects.toThrow('BEHEERDER_WACHTWOORD ontbreekt');
  });
});

describe('at the terminal', () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  interface Ended {
    readonly code: number | null;
    readonly output: string;
  }

  function launch(env: Record<string, string>): { child: ChildProcess; ready: Promise<string>; ended: Promise<Ended> } {
    const script = `import { run } from ${JSON.stringify(join(ROOT, 'server/run.ts'))}; await run(${JSON.stringify(ROOT)});`;
    const tsx = fileURLToPath(import.meta.resolve('tsx'));
    const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '--eval', script], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env },
    });
    children.push(child);
    let output = '';
    const ready = new Promise<string>((resolve) => {
      const collect = (chunk: Buffer): void => {
        output += chunk.toString();
        const [url] = /http:\/\/[\d.]+:\d+/.exec(output) ?? [];
        if (url !== undefined) resolve(url);
      };
      child.stdout?.on('data', collect);
      child.stderr?.on('data', collect);
    });
    const ended = new Promise<Ended>((resolve) => {
      child.on('close', (code) => resolve({ code, output }));
    });
    return { child, ready, ended };
  }

  test('a wrong setting ends the start with a sentence that names it, and no stack', async () => {
    const { ended } = launch({ PORT: 'http', LOG_NIVEAU: 'alles' });
    const { code, output } = await ended;
    expect(code).toBe(1);
    expect(output).toContain('De instelling PORT klopt niet');
    expect(output).toContain('De instelling LOG_NIVEAU klopt niet');
    expect(output).not.toMatch(/\n\s+at /);
  });

  test('a port that is taken ends the start with a sentence too', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => {
      blocker.listen(0, '127.0.0.1', resolve);
    });
    const address = blocker.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, output } = await launch({ ...GEHEIMEN, DATA_DIR: makeFolder(), PORT: port }).ended;
    blocker.close();
    expect(code).toBe(1);
    expect(output).toContain(`Poort ${port} is al in gebruik`);
    expect(output).not.toMatch(/\n\s+at /);
  });

  test('SIGTERM ends it cleanly within five seconds, also with a browser that stays connected', async () => {
    const { child, ready, ended } = launch({ ...GEHEIMEN, DATA_DIR: makeFolder() });
    const url = await ready;
    expect((await new Client(url).get('/health')).status).toBe(200);
    const begin = Date.now();
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(Date.now() - begin).toBeLessThan(5000);
  });
});
