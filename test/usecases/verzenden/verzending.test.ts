import { describe, expect, test } from 'vitest';
import type { Mailbericht } from '../../../server/domain/brief/verzendmail.ts';
import type { Postuitslag } from '../../../server/domain/brief/verzendstappen.ts';
import { dispatchAll } from '../../../server/outbox/dispatcher.ts';
import type { Regelbestanden } from '../../../server/rules/regelbestand.ts';
import { calculateVoorstel } from '../../../server/usecases/betalen/calculate-voorstel.ts';
import type { Postbode, Usecasedeps } from '../../../server/usecases/deps.ts';
import { describeFout } from '../../../server/usecases/describe-fout.ts';
import { makeBezorgers } from '../../../server/usecases/verzenden/bezorgers.ts';
import { deliverBrief } from '../../../server/usecases/verzenden/deliver-brief.ts';
import { sendAlles } from '../../../server/usecases/verzenden/send-aan-de-beurt.ts';
import { GROOT, makeWorld, type World } from '../world.ts';

const G = 'voorbeeldstad';
const TIJDELIJK: Postuitslag = { gelukt: false, blijvend: false, reden: 'De mailserver is niet te bereiken' };
const BLIJVEND: Postuitslag = { gelukt: false, blijvend: true, reden: 'Dit adres bestaat niet' };

/** Voorbeeldstad, where brief 2 and the brochures go by e-mail. */
function withMail(regels: Regelbestanden): Regelbestanden {
  const stad = regels.gemeenten[G];
  if (!stad) throw new Error('Voorbeeldstad is missing');
  const waarden = { 'kanaal.brief_2': 'e-mail', 'brochures.kanaal': 'e-mail' };
  const afwijkingen = Object.entries(waarden).map(([sleutel, waarde]) => ({ sleutel, waarde, motivering: 'proef' }));
  const varianten = stad.varianten.map((variant) => ({ ...variant, afwijkingen }));
  return { ...regels, gemeenten: { ...regels.gemeenten, [G]: { ...stad, varianten } } };
}

interface Postwereld {
  readonly world: World;
  readonly verstuurd: Mailbericht[];
  /** What the mail server says next; empty: it takes the letter. */
  readonly antwoorden: (Postuitslag | Error)[];
  readonly deliver: (nu?: string) => Promise<void>;
}

function makePostwereld(soort: Postbode['soort'] | 'uit' = 'smtp', anders: Partial<Usecasedeps> = {}): Postwereld {
  const verstuurd: Mailbericht[] = [];
  const antwoorden: (Postuitslag | Error)[] = [];
  const send = async (bericht: Mailbericht): Promise<Postuitslag> => {
    const antwoord = antwoorden.shift() ?? { gelukt: true };
    if (antwoord instanceof Error) throw antwoord;
    verstuurd.push(bericht);
    return antwoord;
  };
  const regels = withMail(makeWorld().omgeving.regels);
  const world = makeWorld({ regels, ...(soort === 'uit' ? {} : { post: { soort, send } }), ...anders });
  const bezorgers = makeBezorgers(world.omgeving, { zaak: () => {}, gebruiker: () => {} });
  return {
    world,
    verstuurd,
    antwoorden,
    async deliver(nu = '2026-01-05T09:00:00.000Z') {
      const { outbox } = world.stores;
      await dispatchAll({ outbox, bezorgers, eigenaar: 'test', nu: () => nu, describeFout });
      await sendAlles(world.omgeving);
    },
  };
}

async function grant(world: World, zaakId: string): Promise<void> {
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask');
  await world.complete(zaakId, 'BesprekenUitkomstTask');
  await world.complete(zaakId, 'VaststellenBesluitTask');
}

const lijst = (world: World, groep: 'te_versturen' | 'te_printen' | 'mislukt' | 'verzonden') =>
  world.usecases.listVerzending(GROOT, G, { groep });

describe('letters by e-mail', () => {
  test('leave once, however often their delivery comes again, and the rest waits for the printer', async () => {
    const { world, verstuurd, deliver } = makePostwereld();
    const zaakId = await world.start();
    await deliver();
    await deliver();
    const [brochure] = verstuurd;
    expect(verstuurd).toHaveLength(1);
    expect(brochure).toMatchObject({
      naar: 'info@bakkerij.example',
      bijlage: { naam: expect.stringMatching(/\.pdf$/) },
    });
    const rijen = await world.usecases.readZaakverzending(GROOT, G, zaakId);
    expect(rijen.map(({ code, aan, wijze, status }) => [code, aan, wijze, status])).toEqual([
      ['PP-B1', 'werkgever', 'e-mail', 'verzonden'],
      ['PP-B2', 'werknemer', 'post', 'te_printen'],
    ]);
  });

  test('are tried again later when the server is away, without a storing', async () => {
    const { world, verstuurd, antwoorden, deliver } = makePostwereld();
    await world.start();
    antwoorden.push(TIJDELIJK);
    await deliver();
    expect((await lijst(world, 'te_versturen')).rijen[0]).toMatchObject({
      pogingen: 1,
      fout: TIJDELIJK.reden,
      volgendePoging: '2026-01-05T09:01:00.000Z',
    });
    expect(await world.stores.storingen.list([G], 'open')).toEqual([]);
    world.setDatum('2026-01-06');
    await deliver();
    expect((await lijst(world, 'verzonden')).rijen).toHaveLength(1);
    expect(new Set(verstuurd.map(({ berichtId }) => berichtId)).size).toBe(1);
  });

  test('that wait since before there was a mail server go when a person says so, and never by themselves', async () => {
    const zonder = makePostwereld('uit');
    await zonder.world.start();
    await zonder.deliver();
    const { world, verstuurd, deliver } = makePostwereld('smtp', { stores: zonder.world.stores });
    await deliver();
    expect(verstuurd).toEqual([]);
    expect(await world.usecases.sendWachtende(GROOT, G)).toEqual({ klaargezet: 1 });
    await deliver();
    expect(verstuurd).toHaveLength(1);
  });

  test('of which a version before this one began the delivery are sent by themselves', async () => {
    const zonder = makePostwereld('uit');
    const zaakId = await zonder.world.start();
    const brief = (await zonder.world.zaak(zaakId)).brieven.find(({ kanaal }) => kanaal === 'e-mail');
    await deliverBrief(zonder.world.omgeving, { gemeente: G, zaakId, briefId: brief?.id ?? '' });
    const { verstuurd, deliver } = makePostwereld('smtp', { stores: zonder.world.stores });
    await deliver();
    expect(verstuurd).toHaveLength(1);
  });

  test('that cannot be made wait for a pause too, and say why', async () => {
    const renderBrief = () => Promise.reject(new Error('Geen lettertype'));
    const { world, verstuurd, deliver } = makePostwereld('smtp', { renderBrief });
    const zaakId = await world.start();
    const brief = (await world.zaak(zaakId)).brieven.find(({ kanaal }) => kanaal === 'e-mail');
    await deliverBrief(world.omgeving, { gemeente: G, zaakId, briefId: brief?.id ?? '' });
    await deliver();
    const [rij] = (await lijst(world, 'te_versturen')).rijen;
    expect(rij).toMatchObject({ pogingen: 1, volgendePoging: '2026-01-05T09:01:00.000Z' });
    expect(rij?.fout).toContain('kon niet worden klaargemaakt (Error: Geen lettertype)');
    expect(verstuurd).toEqual([]);
  });

  test('fail at once for an address that is not there, and go by post after all', async () => {
    const { world, antwoorden, deliver } = makePostwereld();
    await world.start();
    antwoorden.push(BLIJVEND);
    await deliver();
    const [rij] = (await lijst(world, 'mislukt')).rijen;
    if (!rij) throw new Error('Nothing failed');
    const na = await world.usecases.changeVerzending(
      GROOT,
      { gemeente: G, id: rij.id, stand: rij.stand },
      { soort: 'post' },
    );
    expect(na).toMatchObject({ wijze: 'post', status: 'te_printen' });
    await expect(
      world.usecases.changeVerzending(GROOT, { gemeente: G, id: rij.id, stand: rij.stand }, { soort: 'post' }),
    ).rejects.toThrow('intussen door iemand anders');
  });

  test('go to a better address when a person gives one', async () => {
    const { world, verstuurd, antwoorden, deliver } = makePostwereld();
    await world.start();
    antwoorden.push(BLIJVEND);
    await deliver();
    const [rij] = (await lijst(world, 'mislukt')).rijen;
    const plaats = { gemeente: G, id: rij?.id ?? '', stand: rij?.stand ?? 0 };
    await expect(world.usecases.changeVerzending(GROOT, plaats, { soort: 'mail', email: 'x' })).rejects.toThrow(
      'geen e-mailadres',
    );
    await world.usecases.changeVerzending(GROOT, plaats, { soort: 'mail', email: 'nieuw@bakkerij.example' });
    expect(verstuurd.at(-1)?.naar).toBe('nieuw@bakkerij.example');
  });

  test('of which a stop hid the answer go again with the same Message-ID, after a while and not sooner', async () => {
    const { world, verstuurd, antwoorden, deliver } = makePostwereld();
    await world.start();
    antwoorden.push(new Error('the server stops here'));
    await expect(deliver()).rejects.toThrow('stops here');
    expect((await lijst(world, 'te_versturen')).rijen[0]?.status).toBe('bezig');
    expect(verstuurd).toEqual([]);
    world.setDatum('2026-01-06');
    await deliver('2026-01-06T09:00:00.000Z');
    expect((await lijst(world, 'verzonden')).rijen[0]?.geschiedenis.at(-2)?.zin).toContain('onderbroken');
    expect(verstuurd).toHaveLength(1);
  });

  test('wait in sight when there is no mail server, and can be handed over', async () => {
    const { world, deliver } = makePostwereld('uit');
    await world.start();
    await deliver();
    const { rijen, post } = await lijst(world, 'te_versturen');
    expect([post, rijen.length]).toEqual(['uit', 1]);
    const plaats = { gemeente: G, id: rijen[0]?.id ?? '', stand: 1 };
    await expect(world.usecases.changeVerzending(GROOT, plaats, { soort: 'mail' })).rejects.toThrow('geen mailserver');
    await expect(world.usecases.sendWachtende(GROOT, G)).rejects.toThrow('geen mailserver');
    const na = await world.usecases.changeVerzending(GROOT, plaats, {
      soort: 'uitgereikt',
      op: '2026-01-05',
      aan: 'B. de Vries',
    });
    expect(na).toMatchObject({ status: 'verzonden', uitgereiktAan: 'B. de Vries' });
  });

  test('of the demo leave nothing but a line in the demo-postvak', async () => {
    const { world, deliver } = makePostwereld('demo');
    await world.start();
    await deliver();
    const { post, postvak } = await lijst(world, 'verzonden');
    expect(post).toBe('demo');
    expect(postvak[0]).toMatchObject({ naam: 'Bakkerij De Vries', email: 'info@bakkerij.example' });
    expect(postvak[0]?.tekst).toContain('In de bijlage');
  });

  test('of the past of the demo went out on their date', async () => {
    const { world, deliver } = makePostwereld('demo');
    await world.start();
    world.setDatum('2026-01-09');
    await deliver();
    expect((await lijst(world, 'te_printen')).rijen).toEqual([]);
    expect((await lijst(world, 'verzonden')).rijen.map(({ verzondenOp }) => verzondenOp)).toEqual([
      '2026-01-05',
      '2026-01-05',
    ]);
  });
});

describe('a print batch', () => {
  test('holds every letter on paper once; the same command gives the same batch, and the next one nothing of it', async () => {
    const { world, deliver } = makePostwereld();
    const zaakId = await world.start();
    await grant(world, zaakId);
    await deliver();
    const wacht = (await lijst(world, 'te_printen')).totaal;
    const batch = await world.usecases.startPrintbatch(GROOT, G, 'batch-1');
    expect(batch).toMatchObject({ id: 'batch-1', aantal: wacht, wacht });
    expect(await world.usecases.startPrintbatch(GROOT, G, 'batch-1')).toEqual(batch);
    await expect(world.usecases.startPrintbatch(GROOT, G, 'batch-2')).rejects.toThrow('geen brieven om te printen');
    const stapel = await world.usecases.readPrintbatch(GROOT, G, 'batch-1');
    expect(stapel.brieven.map(({ brief }) => brief.id).toSorted()).toEqual(
      (await lijst(world, 'te_printen')).rijen.map(({ id }) => id).toSorted(),
    );
    expect((await world.usecases.postPrintbatch(GROOT, G, 'batch-1', '2026-01-05')).wacht).toBe(0);
    expect((await lijst(world, 'te_printen')).totaal).toBe(0);
    await expect(world.usecases.readPrintbatch(GROOT, G, 'weg')).rejects.toThrow('is er niet');
  });
});

describe('making a besluit known', () => {
  test('goes to werkgever and werknemer with the same date, on the same day', async () => {
    const { world } = makePostwereld();
    const zaakId = await world.start();
    await grant(world, zaakId);
    const besluiten = (await world.zaak(zaakId)).brieven.filter(({ soort }) => soort === 'beschikking');
    expect(besluiten.map(({ aan, datum }) => `${aan} ${datum}`).toSorted()).toEqual([
      'werkgever 2026-01-05',
      'werknemer 2026-01-05',
    ]);
  });

  test('moves the last day to object, on the screen and for who objects, to the day of the sending', async () => {
    const { world, deliver } = makePostwereld();
    const zaakId = await world.start();
    await grant(world, zaakId);
    await deliver();
    const besluit = async () => (await world.usecases.readZaak(GROOT, G, zaakId)).besluiten[0];
    expect(await besluit()).toMatchObject({ wachtOpVerzending: true });
    world.setDatum('2026-01-09');
    await world.usecases.startPrintbatch(GROOT, G, 'batch-1');
    await world.usecases.postPrintbatch(GROOT, G, 'batch-1', '2026-01-09');
    expect(await besluit()).toMatchObject({ bezwaarTot: '2026-02-20', bekendgemaaktOp: '2026-01-09' });
    world.setDatum('2026-02-19');
    const waarden = {
      'bezwaar.besluitdatum': '2026-01-05',
      'bezwaar.ontvangenOp': '2026-02-19',
      'bezwaar.door': 'werkgever',
      'bezwaar.gronden': 'De uren kloppen niet.',
      'bezwaar.commissie': false,
    };
    const { versie } = await world.zaak(zaakId);
    const plaats = { gemeente: G, zaakId, proces: 'bezwaar' };
    await world.usecases.startVervolg(GROOT, plaats, { versie, waarden, opdrachtId: 'bezwaar' });
    expect((await world.zaak(zaakId)).gegevens.bezwaar).toMatchObject({
      bekendgemaaktOp: '2026-01-09',
      tijdig: true,
      bezwaarTot: '2026-02-20',
    });
  });

  test('goes before the first payment: until then the line is stopped (art. 3:40 Awb)', async () => {
    const { world, deliver } = makePostwereld();
    const zaakId = await world.start();
    await grant(world, zaakId);
    await deliver();
    const run = { gemeente: G, maand: '2026-02', betaaldag: '2026-02-20', uiterlijk: '2026-02-20' };
    const signalen = async () =>
      (await calculateVoorstel(world.omgeving, run, '2026-01-05')).regels.flatMap(({ signalen: deel }) =>
        deel.map(({ soort }) => soort),
      );
    expect(await signalen()).toContain('beschikking_niet_verzonden');
    await world.usecases.startPrintbatch(GROOT, G, 'batch-1');
    expect(await signalen()).toContain('beschikking_niet_verzonden');
    await world.usecases.postPrintbatch(GROOT, G, 'batch-1', '2026-01-05');
    expect(await signalen()).not.toContain('beschikking_niet_verzonden');
  });
});

test('that a besluit may come by e-mail is recorded once, and only for who has an address (art. 2:14 Awb)', async () => {
  const { world } = makePostwereld();
  const zaakId = await world.start();
  const plaats = { gemeente: G, zaakId };
  await world.usecases.setDigitaalAkkoord(GROOT, plaats, { van: 'werkgever', akkoord: true });
  const { versie } = await world.zaak(zaakId);
  await world.usecases.setDigitaalAkkoord(GROOT, plaats, { van: 'werkgever', akkoord: true });
  expect(await world.zaak(zaakId)).toMatchObject({ versie, gegevens: { digitaal: { werkgever: true } } });
  await expect(world.usecases.setDigitaalAkkoord(GROOT, plaats, { van: 'werknemer', akkoord: true })).rejects.toThrow(
    'geen e-mailadres',
  );
});
