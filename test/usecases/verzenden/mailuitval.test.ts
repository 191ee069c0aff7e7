import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Verzendstatus } from '../../../server/domain/brief/verzending.ts';
import { makeSmtpPost } from '../../../server/mail/smtp-post.ts';
import type { Stores } from '../../../server/ports.ts';
import { makeMemoryStores } from '../../../server/store/memory/memory-stores.ts';
import { openSqliteStores } from '../../../server/store/sqlite/sqlite-stores.ts';
import type { Postbode } from '../../../server/usecases/deps.ts';
import { sendAanDeBeurt, sendAlles } from '../../../server/usecases/verzenden/send-aan-de-beurt.ts';
import { maakVerzending } from '../../domain/voorbeeldverzending.ts';
import { type Mailgedrag, type Mailserver, startMailserver } from '../../mail/mailserver.ts';
import { GROOT, makeWorld, type World } from '../world.ts';

const G = 'voorbeeldstad';
const AANTAL = 6;
const BEGIN = Date.parse('2026-01-05T09:00:00.000Z');
const MINUUT = 60_000;
/** Nobody listens there. */
const WEG = 'smtp://127.0.0.1:1';

/** Time that the test moves, and a mail server that comes and goes: with nobody there, the connection is refused. */
class Uitval {
  nu = BEGIN;
  server: Mailserver | undefined;
  readonly #gekregen: string[] = [];

  readonly post: Postbode = {
    soort: 'smtp',
    send: (bericht) =>
      makeSmtpPost({ url: this.server?.url ?? WEG, afzender: 'LKS <lks@voorbeeldstad.example>' }).send(bericht),
  };

  readonly klok = {
    nu: () => new Date(this.nu).toISOString(),
    vandaag: () => new Date(this.nu).toISOString().slice(0, 10),
  };

  async up(gedrag: Mailgedrag = {}): Promise<void> {
    await this.down();
    this.server = await startMailserver(gedrag);
  }

  async down(): Promise<void> {
    this.#gekregen.push(...(this.server?.gekregen ?? []));
    await this.server?.close();
    this.server = undefined;
  }

  /** Message-ID of every letter that any of the servers took. */
  get berichten(): readonly string[] {
    const mails = [...this.#gekregen, ...(this.server?.gekregen ?? [])];
    return mails.map((mail) => /Message-ID: <([^@]+)@/.exec(mail)?.[1] ?? '').toSorted();
  }

  makeWorld(stores: Stores): World {
    return makeWorld({ stores, klok: this.klok, post: this.post });
  }

  /** The server works on for so long: it looks once a minute what has to go. */
  async live(world: World, minuten: number): Promise<void> {
    for (let minuut = 0; minuut < minuten; minuut += 1) {
      this.nu += MINUUT;
      await sendAlles(world.omgeving);
    }
  }
}

const uitval = { nu: new Uitval(), mappen: [] as string[] };
afterEach(async () => {
  await uitval.nu.down();
  uitval.nu = new Uitval();
  for (const map of uitval.mappen.splice(0)) rmSync(map, { recursive: true, force: true });
});

const IDS = Array.from({ length: AANTAL }, (_, i) => `brief-${i + 1}`);

/** A zaak with so many letters that wait for e-mail. */
async function addBrieven(world: World): Promise<void> {
  const zaakId = await world.start();
  for (const id of IDS) {
    const inhoud = new TextEncoder().encode(`%PDF ${id}`);
    const bestand = { id, gemeente: G, zaakId, mediatype: 'application/pdf', naam: `${id}.pdf`, inhoud };
    await world.stores.bestanden.put(bestand);
    const wacht = { wijze: 'e-mail', status: 'te_versturen', soort: 'kennisgeving' } as const;
    const wanneer = { sinds: world.omgeving.klok.nu(), volgendePoging: world.omgeving.klok.nu() };
    await world.stores.verzenden.add(
      maakVerzending({ id, zaakId, ...wacht, ...wanneer, email: 'info@bakkerij.example' }),
    );
  }
}

const list = (world: World, status: Verzendstatus) =>
  world.stores.verzenden.list({ gemeente: G, statussen: [status], nieuwsteEerst: false, vanaf: 0, aantal: 99 });
const EEN_KEER = IDS.map((id) => `brief.${id}`);

describe('a mail server that is away', () => {
  test('for an hour: every letter arrives once, within the hour after, and nobody did anything', async () => {
    const world = uitval.nu.makeWorld(makeMemoryStores());
    await addBrieven(world);
    await sendAlles(world.omgeving);
    const [eerste] = await list(world, 'te_versturen');
    expect(eerste).toMatchObject({ pogingen: 1, volgendePoging: '2026-01-05T09:01:00.000Z' });
    await uitval.nu.live(world, 60);
    expect(await list(world, 'mislukt')).toEqual([]);
    expect((await list(world, 'te_versturen')).map(({ pogingen }) => pogingen)).toEqual(IDS.map(() => 5));
    await uitval.nu.up();
    await uitval.nu.live(world, 60);
    expect(uitval.nu.berichten).toEqual(EEN_KEER);
    expect(await list(world, 'verzonden')).toHaveLength(AANTAL);
    await uitval.nu.live(world, 120);
    expect(uitval.nu.berichten).toEqual(EEN_KEER);
  });

  test('over midnight: the letter counts as sent on the day on which it left (art. 3:41 Awb)', async () => {
    uitval.nu.nu = Date.parse('2026-01-05T22:50:00.000Z');
    const world = uitval.nu.makeWorld(makeMemoryStores());
    await addBrieven(world);
    await sendAlles(world.omgeving);
    await uitval.nu.live(world, 90);
    await uitval.nu.up();
    await uitval.nu.live(world, 60);
    const dagen = (await list(world, 'verzonden')).map(({ verzondenOp }) => verzondenOp);
    expect(dagen).toEqual(IDS.map(() => '2026-01-06'));
  });

  test('and does not come back within three days: then the letters fail, and go again in one press', async () => {
    const { omgeving, ...world } = uitval.nu.makeWorld(makeMemoryStores());
    await addBrieven({ omgeving, ...world });
    const geduldig: Postbode = {
      soort: 'smtp',
      send: async () => ({ gelukt: false, blijvend: false, reden: 'De mailserver is niet te bereiken' }),
    };
    for (let uur = 0; uur < 80; uur += 1) {
      await sendAlles({ ...omgeving, post: geduldig });
      uitval.nu.nu += 60 * MINUUT;
    }
    const mislukt = await list({ omgeving, ...world }, 'mislukt');
    expect(mislukt.map(({ pogingen }) => pogingen)).toEqual(IDS.map(() => 76));
    const { opnieuw } = await world.usecases.listVerzending(GROOT, G, { groep: 'mislukt' });
    expect(opnieuw).toBe(AANTAL);
    await uitval.nu.up();
    expect(await world.usecases.resendMislukte(GROOT, G)).toEqual({ klaargezet: AANTAL });
    expect(await world.usecases.resendMislukte(GROOT, G)).toEqual({ klaargezet: 0 });
    expect(uitval.nu.berichten).toEqual([]);
    await sendAlles(omgeving);
    expect(uitval.nu.berichten).toEqual(EEN_KEER);
  });

  test('and is back: who presses once does not wait for the hour, and no request sends by itself', async () => {
    const world = uitval.nu.makeWorld(makeMemoryStores());
    await addBrieven(world);
    await sendAlles(world.omgeving);
    await uitval.nu.live(world, 60);
    await uitval.nu.up();
    expect(await world.usecases.sendWachtende(GROOT, G)).toEqual({ klaargezet: AANTAL });
    expect(await world.usecases.sendWachtende(GROOT, G)).toEqual({ klaargezet: AANTAL });
    expect(uitval.nu.berichten).toEqual([]);
    await sendAlles(world.omgeving);
    expect(uitval.nu.berichten).toEqual(EEN_KEER);
    expect(await world.usecases.sendWachtende(GROOT, G)).toEqual({ klaargezet: 0 });
  });
});

describe('a mail server that answers', () => {
  test('that it refuses a letter for good: it fails at once, and is not tried again by itself', async () => {
    const world = uitval.nu.makeWorld(makeMemoryStores());
    await addBrieven(world);
    await uitval.nu.up({ weigerOntvanger: 550 });
    await sendAlles(world.omgeving);
    expect((await list(world, 'mislukt')).map(({ pogingen }) => pogingen)).toEqual(IDS.map(() => 1));
    await uitval.nu.up();
    await uitval.nu.live(world, 120);
    expect(uitval.nu.berichten).toEqual([]);
  });

  test('that it cannot take a letter now (greylisting): it goes at the next attempt', async () => {
    const world = uitval.nu.makeWorld(makeMemoryStores());
    await addBrieven(world);
    await uitval.nu.up({ weigerOntvanger: 451 });
    await sendAlles(world.omgeving);
    expect((await list(world, 'te_versturen'))[0]?.fout).toContain('neemt post voor dit adres nu niet aan');
    await uitval.nu.up();
    await uitval.nu.live(world, 1);
    expect(uitval.nu.berichten).toEqual(EEN_KEER);
  });
});

describe('a restart in between', () => {
  test('keeps every attempt that was planned, and what was being sent goes with the same Message-ID', async () => {
    const map = mkdtempSync(join(tmpdir(), 'mailuitval-'));
    uitval.mappen.push(map);
    const eerst = await openSqliteStores(join(map, 'app.db'));
    const oud = uitval.nu.makeWorld(eerst);
    await addBrieven(oud);
    await sendAlles(oud.omgeving);
    // The program stops while the first of them is at the mail server.
    uitval.nu.nu += MINUUT;
    const valt: Postbode = { soort: 'smtp', send: () => Promise.reject(new Error('the server stops here')) };
    await expect(sendAanDeBeurt({ ...oud.omgeving, post: valt })).rejects.toThrow('stops here');
    await eerst.close();

    const daarna = await openSqliteStores(join(map, 'app.db'));
    try {
      const nieuw = uitval.nu.makeWorld(daarna);
      await uitval.nu.up();
      await sendAlles(nieuw.omgeving);
      expect(uitval.nu.berichten).toEqual(EEN_KEER.slice(1));
      expect(await list(nieuw, 'bezig')).toHaveLength(1);
      await uitval.nu.live(nieuw, 3);
      expect(uitval.nu.berichten).toEqual(EEN_KEER);
      expect(
        (await list(nieuw, 'verzonden')).some(({ geschiedenis }) => /onderbroken/.test(geschiedenis.at(-2)?.zin ?? '')),
      ).toBe(true);
    } finally {
      await daarna.close();
    }
  });

  test('of two servers on one store: no letter goes twice', async () => {
    const stores = makeMemoryStores();
    const een = uitval.nu.makeWorld(stores);
    await addBrieven(een);
    const twee = uitval.nu.makeWorld(stores);
    await uitval.nu.up();
    await Promise.all([sendAlles(een.omgeving), sendAlles(twee.omgeving)]);
    await uitval.nu.live(een, 5);
    expect(uitval.nu.berichten).toEqual(EEN_KEER);
  });
});
