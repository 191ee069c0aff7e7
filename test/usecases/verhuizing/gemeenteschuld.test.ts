import { describe, expect, it, vi } from 'vitest';
import { deliverBetaalberichten } from '../../../server/usecases/betalen/deliver-betaalberichten.ts';
import { release } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld } from '../world.ts';
import {
  A,
  accept,
  B,
  deliver,
  downloadLaatste,
  exchangeKeys,
  leave,
  makeInstallatie,
  paid,
  payInB,
  takeOver,
} from './verhuiswereld.ts';

const LKS_04 = { datum: '2026-02-15', wijze: 'LKS_04' };
const verrekeningen = (world: World, gemeente: string) => world.usecases.readVerrekeningen(GROOT, gemeente);
const betalingen = (world: World, gemeente: string, zaakId: string) =>
  world.usecases.readZaakbetalingen(GROOT, gemeente, zaakId);

/** A moved zaak, settled between the gemeenten, and taken over by B. */
async function settled(): Promise<{ readonly world: World; readonly oud: string; readonly nieuw: string }> {
  const world = makeWorld({ makeId: () => crypto.randomUUID() });
  const oud = await paid(world, ['2026-02', '2026-03']);
  world.setDatum('2026-03-23');
  await leave(world, oud, LKS_04);
  const nieuw = await accept(world);
  await takeOver(world, nieuw, '2026-02-15');
  return { world, oud, nieuw };
}

describe('what A paid over days of B, settled between them (LKS 04)', () => {
  it('stands at A as a vordering and at B as the same debt, with all that B needs to pay it', async () => {
    const { world, oud, nieuw } = await settled();
    const [vordering] = (await verrekeningen(world, A)).vorderingen;
    const [schuld] = (await verrekeningen(world, B)).schulden;
    expect(vordering).toMatchObject({ openCent: 122_411 + 61_206, zaakId: oud });
    expect(schuld).toMatchObject({
      id: vordering?.vordering.id,
      zaakId: nieuw,
      aan: { slug: A, naam: 'Gemeente Voorbeeldstad' },
      kenmerk: (await world.zaak(oud)).zaaknummer,
      openCent: vordering?.openCent,
      uiterlijk: vordering?.vordering.uiterlijk,
      maanden: [
        { maand: '2026-02', bedragCent: 61_206 },
        { maand: '2026-03', bedragCent: 122_411 },
      ],
      teLaat: false,
    });
    expect(schuld?.rekening?.iban).toMatch(/^NL/);
  });

  it('leaves nothing open over those months at A or at B, and the werkgever gets nothing twice', async () => {
    const { world, oud, nieuw } = await settled();
    await expect(payInB(world, '2026-03')).rejects.toThrow('niets te betalen');
    const [run] = (await world.usecases.listBetaalruns(ADMIN, B)).runs;
    await world.usecases.withdrawBetaalrun(ADMIN, { gemeente: B, runId: run?.id ?? '', stand: 1 }, 'Leeg.');
    world.setDatum('2026-04-09');
    await payInB(world, '2026-04');
    const daar = (await betalingen(world, A, oud)).maanden;
    const hier = (await betalingen(world, B, nieuw)).maanden;
    for (const { maand, verschilCent } of [...daar, ...hier]) expect([maand, verschilCent]).toEqual([maand, 0]);
    expect(hier.map(({ maand, betaaldCent, verrekendCent }) => [maand, betaaldCent - verrekendCent])).toEqual([
      ['2026-02', 0],
      ['2026-03', 0],
      ['2026-04', 122_411],
    ]);
    expect((await world.zaak(nieuw, B)).besluiten[0]?.betaalschema[0]?.maand).toBe('2026-04');
  });

  it('is paid once, with the day and an own kenmerk, and is gone from the list then', async () => {
    const { world, nieuw } = await settled();
    const [schuld] = (await verrekeningen(world, B)).schulden;
    const plaats = { gemeente: B, zaakId: nieuw, schuldId: schuld?.id ?? '' };
    const invoer = { op: '2026-03-23', kenmerk: 'F-2026-12', opdrachtId: 'betaal-1' };
    const pay = (anders: object) => world.usecases.paySchuld(ADMIN, plaats, { ...invoer, ...anders });
    await expect(pay({ op: '2026-03-24' })).rejects.toThrow('nog niet geweest');
    await expect(pay({ op: '2026-03-20' })).rejects.toThrow('Vul een latere dag in');
    expect((await pay({})).betalingen).toMatchObject([{ bedragCent: schuld?.openCent, kenmerk: 'F-2026-12' }]);
    expect((await pay({})).betalingen).toHaveLength(1);
    await expect(pay({ opdrachtId: 'betaal-2' })).rejects.toThrow('al betaald, op 23 maart 2026');
    expect((await verrekeningen(world, B)).schulden).toEqual([]);
    expect((await betalingen(world, B, nieuw)).schulden).toHaveLength(1);
  });

  it('is received at A by the kenmerk of the payment, and is not remitted to the werkgever', async () => {
    const { world, oud } = await settled();
    const [vordering] = (await verrekeningen(world, A)).vorderingen;
    const ontvangst = {
      sleutel: 'bank-1',
      plaats: 'regel 1',
      op: '2026-03-23',
      bedragCent: vordering?.openCent ?? 0,
      omschrijving: `Verhuizing ${(await world.zaak(oud)).zaaknummer}`,
    };
    const { regels } = await world.usecases.previewOntvangsten(ADMIN, A, [ontvangst]);
    expect(regels).toMatchObject([{ uitkomst: 'gevonden', zaken: [{ zaakId: oud }] }]);
    const plaats = { gemeente: A, zaakId: oud, vorderingId: vordering?.vordering.id ?? '' };
    const kwijt = { bedragCent: 100, grond: 'anders', reden: 'Omdat het kan, zegt iemand hier.', opdrachtId: 'kwijt' };
    await expect(world.usecases.remitVordering(GROOT, plaats, kwijt)).rejects.toThrow('betaalt de nieuwe gemeente');
    await world.usecases.bookOntvangsten(ADMIN, A, [{ ...ontvangst, zaakId: oud }]);
    expect((await verrekeningen(world, A)).vorderingen).toEqual([]);
  });

  it('waits with the zaak when B does not take over: nothing is owed', async () => {
    const world = makeWorld({ makeId: () => crypto.randomUUID() });
    const oud = await paid(world, ['2026-02']);
    await leave(world, oud, LKS_04);
    await accept(world);
    expect((await verrekeningen(world, B)).schulden).toEqual([]);
  });
});

describe('two installations', () => {
  /** A and B each on their own store and keys; A paid until March and ended in between. */
  async function apart(): Promise<{ readonly een: World; readonly ander: World; readonly oud: string }> {
    const [een, ander] = [makeInstallatie(B), makeInstallatie(A)];
    await exchangeKeys(een, ander);
    const oud = await paid(een, ['2026-02', '2026-03']);
    een.setDatum('2026-03-23');
    ander.setDatum('2026-03-23');
    await leave(een, oud, LKS_04);
    return { een, ander, oud };
  }

  it('carry the claim in the file, once', async () => {
    const { een, ander } = await apart();
    const bestand = await downloadLaatste(een);
    await ander.usecases.receiveOverdracht(GROOT, B, bestand);
    await expect(ander.usecases.receiveOverdracht(GROOT, B, bestand)).rejects.toThrow('staat al in uw lijst');
    const nieuw = await accept(ander);
    await takeOver(ander, nieuw, '2026-02-15');
    const [schuld] = (await verrekeningen(ander, B)).schulden;
    expect(schuld?.openCent).toBe(122_411 + 61_206);
    await expect(ander.usecases.receiveOverdracht(GROOT, B, bestand)).rejects.toThrow('al overgenomen');
    expect((await verrekeningen(ander, B)).schulden).toHaveLength(1);
  });

  it('refuse a file that is too old, and A makes it anew', async () => {
    const { een, ander } = await apart();
    const oud = await downloadLaatste(een);
    ander.setDatum('2026-06-22');
    await expect(ander.usecases.receiveOverdracht(GROOT, B, oud)).rejects.toThrow('tot en met 21 juni 2026');
    expect((await ander.usecases.listOverdrachten(GROOT, B)).ontvangen).toEqual([]);
    een.setDatum('2026-06-22');
    const [regel] = (await een.usecases.listOverdrachten(GROOT, A)).verzonden;
    const na = await een.usecases.renewOverdracht(GROOT, A, regel?.pakketId ?? '');
    expect(na.verzonden).toMatchObject([{ status: 'klaar', volgnummer: 2 }]);
    await ander.usecases.receiveOverdracht(GROOT, B, await downloadLaatste(een));
    expect((await ander.usecases.listOverdrachten(GROOT, B)).ontvangen).toMatchObject([{ volgnummer: 2 }]);
  });

  it('make a package anew once, also when the outbox makes it in the same moment', async () => {
    const { een } = await apart();
    const { bestanden } = een.stores;
    const put = bestanden.put.bind(bestanden);
    const eerst = new TextEncoder().encode('van de outbox');
    Object.assign(bestanden, {
      put: async (bestand: Parameters<typeof put>[0]) => {
        Object.assign(bestanden, { put });
        await put({ ...bestand, inhoud: eerst });
        return put(bestand);
      },
    });
    const [regel] = (await een.usecases.listOverdrachten(GROOT, A)).verzonden;
    const na = await een.usecases.renewOverdracht(GROOT, A, regel?.pakketId ?? '');
    expect(na.verzonden).toMatchObject([{ status: 'klaar', volgnummer: 2 }]);
    expect(await downloadLaatste(een)).toBe('van de outbox');
  });

  it('refuse a file that was made with an old key of B, and A makes it anew for the new one', async () => {
    const { een } = await apart();
    const nieuwB = makeInstallatie(A);
    nieuwB.setDatum('2026-03-23');
    await nieuwB.usecases.addSleutel(GROOT, B, {
      tekst: JSON.stringify(await een.usecases.readEigenSleutel(GROOT, A)),
      bewaar: true,
    });
    const receive = async () => nieuwB.usecases.receiveOverdracht(GROOT, B, await downloadLaatste(een));
    await expect(receive()).rejects.toThrow('oude sleutel');
    const kaart = await nieuwB.usecases.readEigenSleutel(GROOT, B);
    await een.usecases.addSleutel(GROOT, A, { tekst: JSON.stringify(kaart), bewaar: true });
    const [regel] = (await een.usecases.listOverdrachten(GROOT, A)).verzonden;
    await een.usecases.renewOverdracht(GROOT, A, regel?.pakketId ?? '');
    expect((await receive()).zaaknummer).toBe('LKS-2026-0001');
  });

  it('bring a claim that A finds later: B owes it at once, and an older file changes nothing', async () => {
    const [een, ander] = [makeInstallatie(B), makeInstallatie(A)];
    await exchangeKeys(een, ander);
    const oud = await paid(een, ['2026-02']);
    // The run of March was released, but its zaak has not heard of it when the move is decided.
    een.setDatum('2026-03-09');
    await release(een, '2026-03');
    for (const world of [een, ander]) world.setDatum('2026-03-12');
    await leave(een, oud, { datum: '2026-03-11', wijze: 'geen' });
    const eerste = await downloadLaatste(een);
    await ander.usecases.receiveOverdracht(GROOT, B, eerste);
    const nieuw = await accept(ander);
    await takeOver(ander, nieuw, '2026-03-11');
    expect((await verrekeningen(ander, B)).schulden).toEqual([]);
    await deliverBetaalberichten(een.omgeving);
    for (const world of [een, ander]) world.setDatum('2026-04-02');
    await settleLater(een, oud);
    await ander.usecases.receiveOverdracht(GROOT, B, await downloadLaatste(een));
    const [regel] = (await ander.usecases.listOverdrachten(GROOT, B)).ontvangen;
    expect(regel).toMatchObject({ status: 'overgenomen', bijgewerkt: true, volgnummer: 2 });
    expect(await accept(ander)).toBe(nieuw);
    expect(await accept(ander)).toBe(nieuw);
    const [vordering] = (await verrekeningen(een, A)).vorderingen;
    const { schulden } = await verrekeningen(ander, B);
    expect(schulden.map(({ openCent }) => openCent)).toEqual([vordering?.openCent]);
    const { maanden } = await betalingen(ander, B, nieuw);
    expect(maanden[0]).toMatchObject({ maand: '2026-03', verschilCent: 0, teBetalenCent: 0 });
    await expect(ander.usecases.receiveOverdracht(GROOT, B, eerste)).rejects.toThrow('al een latere versie');
    expect((await ander.usecases.listOverdrachten(GROOT, B)).ontvangen).toMatchObject([{ bijgewerkt: false }]);
  });
});

/** The settlement of the quarter at A, with what was paid too much over days of B. */
async function settleLater(world: World, zaakId: string): Promise<void> {
  await world.usecases.startVerrekeningen(ADMIN, A, '2026-Q1');
  await vi.waitFor(async () => expect((await verrekeningen(world, A)).voortgang?.status).toBe('klaar'));
  await world.complete(zaakId, 'ControlerenVerrekeningTask', {
    'verrekening.uitkomst': 'vaststellen',
    'verrekening.wijze': 'met_gemeente',
  });
  await deliver(world);
}
