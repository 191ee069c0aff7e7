import { beforeEach, describe, expect, it } from 'vitest';
import { makeIcal } from '../../../server/http/make-ical.ts';
import { GEMEENTE, grant } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { GROOT, makeWorld, SMIT } from '../world.ts';

let world: World;

beforeEach(async () => {
  world = makeWorld();
  await grant(world, { 'dienstverband.einddatum': '2027-05-31' });
  const account = { ...GROOT, actief: true, versie: 1, wachtwoordhash: '', moetWijzigen: false, afwezigheden: [] };
  await world.stores.gebruikers.put(account);
  await world.usecases.startAgendafeed(GROOT, GEMEENTE, 'sleutel-1');
});

describe('the agenda in a calendar program', () => {
  it('tells what comes, by zaaknummer, and names nobody', async () => {
    const ics = makeIcal(await world.usecases.readAgendafeed('sleutel-1'));
    expect(ics).toContain('BEGIN:VCALENDAR');
    expect(ics).toContain('SUMMARY:Verlenging bespreken (subsidie loopt af) LKS-2026-0001');
    expect(ics).toMatch(/DTSTART;VALUE=DATE:20270101[\s\S]*SUMMARY:Herziening per 1 januari/);
    for (const geheim of ['Jansen', 'Anna', 'Bakkerij', '123456782']) expect(ics).not.toContain(geheim);
  });

  it('leaves nothing out, however many there are and however far away', async () => {
    await grant(world, { 'dienstverband.einddatum': '2030-12-31' });
    const { views } = world.stores;
    const agenda = views.agenda.bind(views);
    views.agenda = (vraag) => agenda({ ...vraag, aantal: 1 });
    const { momenten } = await world.usecases.readAgendafeed('sleutel-1');
    const alles = { gemeenten: [GEMEENTE], van: '2026-01-01', tot: '2099-12-31' };
    const { totaal } = await agenda({ ...alles, aantal: 1 });
    expect(momenten.filter(({ soort }) => soort !== 'herziening')).toHaveLength(totaal);
    expect(momenten.filter(({ soort }) => soort === 'herziening').map(({ datum }) => datum)).toContain('2031-01-01');
    expect(new Set(momenten.map(({ id }) => id)).size).toBe(momenten.length);
  });

  it('is written as RFC 5545 asks: CRLF, lines of 75 bytes at most, a stamp and an id for each moment', async () => {
    const ics = makeIcal(await world.usecases.readAgendafeed('sleutel-1'));
    const regels = ics.split('\r\n');
    expect(regels.some((regel) => regel.includes('\n'))).toBe(false);
    expect(regels.every((regel) => new TextEncoder().encode(regel).length <= 75)).toBe(true);
    const momenten = ics.match(/BEGIN:VEVENT/g) ?? [];
    for (const deel of [/^UID:\S+$/gm, /^DTSTAMP:\d{8}T\d{6}Z/gm, /^DTSTART;VALUE=DATE:\d{8}/gm]) {
      expect(ics.match(deel)).toHaveLength(momenten.length);
    }
    expect(new Set(ics.match(/^UID:\S+/gm)).size).toBe(momenten.length);
  });

  it('is the same text as long as nothing changes', async () => {
    const [eerste, tweede] = [
      await world.usecases.readAgendafeed('sleutel-1'),
      await world.usecases.readAgendafeed('sleutel-1'),
    ];
    expect(makeIcal(eerste)).toBe(makeIcal(tweede));
  });

  it('is refused with another secret, and to another user', async () => {
    await expect(world.usecases.readAgendafeed('sleutel-2')).rejects.toThrow(/niet/);
    expect(await world.usecases.readAgendafeedstand(SMIT, GEMEENTE)).toEqual({});
    expect(await world.usecases.readAgendafeedstand(GROOT, GEMEENTE)).toHaveProperty('sinds');
  });

  it('stops when it is withdrawn, and the old address stops when a new one is made', async () => {
    await world.usecases.startAgendafeed(GROOT, GEMEENTE, 'sleutel-3');
    await expect(world.usecases.readAgendafeed('sleutel-1')).rejects.toThrow(/niet/);
    await world.usecases.stopAgendafeed(GROOT, GEMEENTE);
    await expect(world.usecases.readAgendafeed('sleutel-3')).rejects.toThrow(/niet/);
    expect(await world.usecases.readAgendafeedstand(GROOT, GEMEENTE)).toEqual({});
  });

  it('stops when its owner may not see the agenda any more', async () => {
    const oud = await world.stores.gebruikers.find(GROOT.gebruikersnaam);
    if (oud === undefined) throw new Error('No account');
    await world.stores.gebruikers.put({ ...oud, actief: false });
    await expect(world.usecases.readAgendafeed('sleutel-1')).rejects.toThrow(/niet/);
    await world.stores.gebruikers.put({ ...oud, actief: true, gemeenten: ['olst-wijhe'] });
    await expect(world.usecases.readAgendafeed('sleutel-1')).rejects.toThrow(/niet/);
    await world.stores.gebruikers.put({ ...oud, rollen: ['beleidsmedewerker'] });
    await expect(world.usecases.readAgendafeed('sleutel-1')).rejects.toThrow(/niet/);
  });
});
