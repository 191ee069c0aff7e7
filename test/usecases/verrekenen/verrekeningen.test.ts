import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillLetter } from '../../../server/documents/fill-letter.ts';
import { deliverBetaalberichten } from '../../../server/usecases/betalen/deliver-betaalberichten.ts';
import { processVerrekeningen } from '../../../server/usecases/verrekenen/run-verrekening.ts';
import { findSjabloon } from '../../documents/templates.ts';
import { at, GEMEENTE, grant, lines, release } from '../betalen/betaalwereld.ts';
import { ADMIN, GROOT, makeWorld, type World } from '../world.ts';

const KWARTAAL = '2026-Q1';
const NUL_UREN = { 'dienstverband.contractsoort': 'nul_uren', 'dienstverband.urenPerWeek': 0 };

let world: World;

beforeEach(() => {
  world = makeWorld({ makeId: () => crypto.randomUUID() });
});

/** Hours of a month, as a loonstrook tells them. */
async function addUren(zaakId: string, maand: string, uren: number): Promise<void> {
  const plaats = { gemeente: GEMEENTE, zaakId, opdrachtId: crypto.randomUUID() };
  const dagen = { van: `${maand}-01`, totEnMet: maand === '2026-02' ? `${maand}-28` : `${maand}-31` };
  await world.usecases.addUren(ADMIN, plaats, { bron: 'loonstrook', ...dagen, uren, ontvangenOp: '2026-04-02' });
}

async function payUntil(maanden: readonly string[]): Promise<void> {
  for (const maand of maanden) {
    world.setDatum(`${maand}-09`);
    await release(world, maand);
    await deliverBetaalberichten(world.omgeving);
  }
}

async function settle(): Promise<void> {
  await world.usecases.startVerrekeningen(ADMIN, GEMEENTE, KWARTAAL);
  await vi.waitFor(async () => expect((await read()).voortgang?.status).toBe('klaar'));
}

const read = () => world.usecases.readVerrekeningen(ADMIN, GEMEENTE, KWARTAAL);
const words = async (zaakId: string, code: string) => {
  const brief = (await world.zaak(zaakId)).brieven.findLast((deel) => deel.code === code);
  if (!brief) throw new Error(`No letter ${code}`);
  return { soort: brief.soort, kanaal: brief.kanaal, tekst: JSON.stringify(fillLetter(brief, findSjabloon)) };
};

describe('the settlement of a quarter', () => {
  it('pays hours afterwards: checked by a person, told in brief 9, paid once by the next run', async () => {
    const zaakId = await grant(world, NUL_UREN);
    world.setDatum('2026-04-02');
    await addUren(zaakId, '2026-02', 60);
    await settle();
    expect((await read()).regels).toMatchObject([
      { zaakId, stand: 'te_controleren', wachtOpUren: ['2026-01', '2026-03'] },
    ]);
    const { voorstel } = (await world.zaak(zaakId)).gegevens.verrekening ?? {};
    const saldo = voorstel?.saldoCent ?? 0;
    expect(saldo).toBeGreaterThan(0);
    expect(voorstel?.regels).toMatchObject([{ maand: '2026-02', element: 'uren', verschilCent: saldo }]);

    await world.complete(
      zaakId,
      'ControlerenVerrekeningTask',
      { 'verrekening.uitkomst': 'vaststellen', 'verrekening.wijze': 'terugbetalen' },
      ADMIN,
    );
    const brief = await words(zaakId, 'PP-9');
    expect(brief.soort).toBe('kennisgeving');
    expect(brief.tekst).toContain('60 uur achteraf');
    expect(brief.tekst).toContain('Van deze maanden hebben wij nog geen uren: januari 2026, maart 2026.');

    const run = await release(world, '2026-04');
    expect(lines(run)).toEqual([[expect.stringContaining('-202603-R1'), 'verrekening', saldo]]);
    await deliverBetaalberichten(world.omgeving);
    const nogmaals = await world.usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-04');
    expect(lines(nogmaals)).toEqual([]);
    const { maanden, verrekeningen } = await world.usecases.readZaakbetalingen(ADMIN, GEMEENTE, zaakId);
    expect(maanden[1]).toMatchObject({ maand: '2026-02', verrekendCent: saldo, verschilCent: 0 });
    expect(verrekeningen).toMatchObject([{ kwartaal: KWARTAAL, wachtOpBetaling: false }]);
  });

  it('comes back into the next run when the bank sends the saldo back', async () => {
    const zaakId = await grant(world, NUL_UREN);
    world.setDatum('2026-04-02');
    await addUren(zaakId, '2026-02', 60);
    await settle();
    await world.complete(
      zaakId,
      'ControlerenVerrekeningTask',
      { 'verrekening.uitkomst': 'vaststellen', 'verrekening.wijze': 'terugbetalen' },
      ADMIN,
    );
    const run = await world.usecases.markBetaalrunAangeboden(ADMIN, at(await release(world, '2026-04')));
    const regelId = run.regels[0]?.id ?? '';
    await world.usecases.processTerugmelding(ADMIN, at(run), [{ regelId, status: 'teruggekomen', op: '2026-04-22' }]);
    const weer = await world.usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-04');
    expect(lines(weer)).toEqual([[regelId.replace(/R1$/, 'R2'), 'verrekening', run.regels[0]?.bedragCent]]);
  });

  it('ends in silence without anything to settle, does nothing twice, and begins by itself on its day', async () => {
    const zaakId = await grant(world);
    await payUntil(['2026-02', '2026-03']);
    world.setDatum('2026-04-01');
    await processVerrekeningen(world.omgeving, '2026-04-01');
    expect((await world.zaak(zaakId)).verrekeningen).toBeUndefined();
    const { begintOp } = await read();
    world.setDatum(begintOp);
    await processVerrekeningen(world.omgeving, begintOp);
    await processVerrekeningen(world.omgeving, begintOp);
    await settle();
    const zaak = await world.zaak(zaakId);
    expect(zaak.verrekeningen).toMatchObject([{ kwartaal: KWARTAAL, regels: [], saldoCent: 0 }]);
    expect(zaak.processen.filter(({ naam }) => naam === 'kwartaalverrekening')).toHaveLength(1);
    expect(zaak.brieven.some(({ code }) => code === 'PP-9')).toBe(false);
    expect(await read()).toMatchObject({
      aantallen: { niets: 1 },
      voortgang: { status: 'klaar', totaal: 1, mislukt: 0 },
    });
  });

  it('tells of a zaak that fails as a storing, and goes on with the others', async () => {
    const goed = await grant(world);
    const fout = await grant(world, { 'werknemer.bsn': '111222333' });
    const echt = world.omgeving.stores.zaken.save.bind(world.omgeving.stores.zaken);
    vi.spyOn(world.omgeving.stores.zaken, 'save').mockImplementation(async (opslag) => {
      if (opslag.zaak.id === fout) throw new Error('De schijf is vol');
      return echt(opslag);
    });
    world.setDatum('2026-04-02');
    await settle();
    const { aantallen, voortgang, regels } = await read();
    expect([aantallen.mislukt, voortgang?.mislukt]).toEqual([1, 1]);
    expect(regels.map(({ zaakId, stand }) => [zaakId, stand])).toEqual([
      [fout, 'mislukt'],
      [goed, 'niets'],
    ]);
    vi.restoreAllMocks();
    const [storing] = await world.usecases.listStoringen({ ...ADMIN, rollen: ['beheerder'] }, GEMEENTE);
    await world.usecases.retryStoring({ ...ADMIN, rollen: ['beheerder'] }, GEMEENTE, storing?.id ?? '');
    expect((await read()).aantallen).toMatchObject({ mislukt: 0, niets: 2 });
  });
});

describe('the end of an LKS', () => {
  const report = (zaakId: string, datum: string, reden = 'dienstverband_beeindigd') =>
    world
      .zaak(zaakId)
      .then(({ versie }) =>
        world.usecases.startVervolg(
          GROOT,
          { gemeente: GEMEENTE, zaakId, proces: 'eindafrekening' },
          { versie, waarden: { 'einde.datum': datum, 'einde.reden': reden }, opdrachtId: crypto.randomUUID() },
        ),
      );
  const assess = (zaakId: string, vervolg: string, tegenWens: boolean) =>
    world.complete(zaakId, 'BeoordelenEindeTask', { 'einde.vervolg': vervolg, 'einde.tegenWens': tegenWens });

  it('claims back what was paid for later months, with a beschikking; it is set off or paid back', {
    timeout: 30_000,
  }, async () => {
    const zaakId = await grant(world);
    await payUntil(['2026-02', '2026-03']);
    await report(zaakId, '2026-02-28');
    await assess(zaakId, 'beeindigen', false);
    const teveel = 122_411;
    expect((await world.zaak(zaakId)).gegevens.einde?.verrekening?.voorstel).toMatchObject({
      saldoCent: -teveel,
      regels: [{ maand: '2026-03', element: 'einde', rechtCent: 0 }],
    });
    await world.complete(zaakId, 'ControlerenEindafrekeningTask', {
      'einde.verrekening.uitkomst': 'vaststellen',
      'einde.verrekening.wijze': 'terugbetalen',
    });
    const zaak = await world.zaak(zaakId);
    expect(zaak.besluiten.map(({ soort, ingangsdatum }) => [soort, ingangsdatum])).toEqual([
      ['toekenning_regulier', '2026-01-23'],
      ['beeindiging', '2026-03-01'],
      ['terugvordering', undefined],
    ]);
    const { soort, kanaal, tekst } = await words(zaakId, 'PP-10');
    expect([soort, kanaal]).toEqual(['beschikking', 'brief']);
    expect(tekst).toContain('Betaal dit bedrag uiterlijk op 20 april 2026 terug.');
    expect(tekst).toContain('bezwaar');
    expect((await words(zaakId, 'EA-2')).soort).toBe('beschikking');
    expect(zaak.taken.filter(({ status }) => status === 'open').map(({ element }) => element)).toEqual([
      'HerplaatsenWerknemerTask',
    ]);

    const plaats = { gemeente: GEMEENTE, zaakId, vorderingId: zaak.vorderingen?.[0]?.id ?? '' };
    const ontvangst = { op: '2026-03-09', opdrachtId: crypto.randomUUID() };
    await expect(
      world.usecases.receiveVordering(ADMIN, plaats, { ...ontvangst, bedragCent: teveel + 1 }),
    ).rejects.toThrow('Vul niet meer in dan dat.');
    for (let keer = 0; keer < 2; keer += 1) {
      const stand = await world.usecases.receiveVordering(ADMIN, plaats, { ...ontvangst, bedragCent: 100_000 });
      expect(stand.openCent).toBe(teveel - 100_000);
    }
    const bank = { sleutel: `bank-${'a'.repeat(40)}`, plaats: 'boeking 1', op: '2026-03-09', bedragCent: 500 };
    const binnen = [{ ...bank, omschrijving: `Terug ${zaak.zaaknummer}` }];
    const { regels, zaken } = await world.usecases.previewOntvangsten(ADMIN, GEMEENTE, binnen);
    expect(regels).toMatchObject([{ uitkomst: 'mogelijk', zaken: [{ zaakId, openCent: teveel - 100_000 }] }]);
    expect(zaken).toMatchObject([{ zaakId }]);
    for (const uitkomst of ['vastgelegd', 'al_vastgelegd']) {
      const gedaan = await world.usecases.bookOntvangsten(ADMIN, GEMEENTE, [{ ...bank, zaakId }]);
      expect(gedaan).toMatchObject([{ uitkomst, openCent: teveel - 100_500, teVeelCent: 0 }]);
    }
    const csv = { ...bank, sleutel: `bank-${'c'.repeat(40)}`, zaakId };
    await expect(world.usecases.bookOntvangsten(ADMIN, GEMEENTE, [{ ...csv, reden: ' ' }])).rejects.toMatchObject({
      velden: [{ veld: 'boeking 1', melding: 'Deze ontvangst lijkt al vastgelegd. Zeg waarom het een andere is.' }],
    });
    const fout = [
      { ...bank, sleutel: `bank-${'b'.repeat(40)}`, zaakId },
      { ...bank, zaakId: 'onbekend' },
    ];
    await expect(world.usecases.bookOntvangsten(ADMIN, GEMEENTE, fout)).rejects.toThrow('Er is niets vastgelegd');
    const kwijt = { bedragCent: teveel - 100_500, reden: 'Failliet.', opdrachtId: crypto.randomUUID() };
    const gronden = (await world.usecases.readVerrekeningen(GROOT, GEMEENTE)).kwijtgronden;
    expect(gronden.map(({ code }) => code)).toContain('draagkracht');
    const grond = 'draagkracht';
    await expect(
      world.usecases.remitVordering(GROOT, plaats, { ...kwijt, grond, bedragCent: teveel }),
    ).rejects.toMatchObject({ velden: [{ veld: 'bedragCent' }] });
    await expect(world.usecases.remitVordering(GROOT, plaats, { ...kwijt, grond: 'zomaar' })).rejects.toThrow(
      'Kies een',
    );
    for (let keer = 0; keer < 2; keer += 1) {
      expect((await world.usecases.remitVordering(GROOT, plaats, { ...kwijt, grond })).openCent).toBe(0);
    }
    const na = await world.zaak(zaakId);
    expect(na.besluiten.filter((besluit) => besluit.soort === 'kwijtschelding')).toMatchObject([
      { door: GROOT.gebruikersnaam, grondslag: 'art. 4:94a Awb', bezwaarTot: expect.any(String) },
    ]);
    const brief = await words(zaakId, 'KW-1');
    expect(brief.soort).toBe('beschikking');
    expect(brief.tekst).toContain('U hoeft van dit bedrag niets meer te betalen. De reden: Failliet.');
    expect(brief.tekst).toContain('bezwaar');
    expect(na.brieven.filter(({ code }) => code === 'KW-1')).toHaveLength(1);
    world.setDatum('2026-04-09');
    expect((await read()).vorderingen).toEqual([]);
  });

  it('hears the werkgever first when it is against its wish, and can go on all the same', async () => {
    const zaakId = await grant(world);
    await payUntil(['2026-02']);
    await report(zaakId, '2026-03-31', 'geen_doelgroep');
    await assess(zaakId, 'horen', true);
    const voornemen = await words(zaakId, 'EA-1');
    expect(voornemen.tekst).toContain('uiterlijk op');
    expect((await world.zaak(zaakId)).besluiten).toHaveLength(1);
    await world.complete(zaakId, 'VerwerkenEindzienswijzeTask', {
      'einde.zienswijze': 'De werkgever is het er niet mee eens.',
      'einde.zienswijzeUitkomst': 'beeindigen',
    });
    expect((await words(zaakId, 'PP-10')).soort).toBe('beschikking');
    const { taken, besluiten } = await world.zaak(zaakId);
    expect(taken.some(({ status }) => status === 'open')).toBe(false);
    expect(besluiten.at(-1)).toMatchObject({ soort: 'beeindiging', ingangsdatum: '2026-04-01' });
  });

  it('is a beschikking when the LKS stops before its day, also as the werkgever wishes and with nothing to pay back', async () => {
    const zaakId = await grant(world);
    await payUntil(['2026-02']);
    await report(zaakId, '2026-03-31');
    await assess(zaakId, 'beeindigen', false);
    const { soort, tekst } = await words(zaakId, 'PP-10');
    expect(soort).toBe('beschikking');
    expect(tekst).toContain('Er is niets meer te verrekenen.');
    const werknemer = await words(zaakId, 'EA-2');
    expect(werknemer.soort).toBe('beschikking');
    expect(werknemer.tekst).toContain('Zoekt u ander werk?');
    for (const brief of [tekst, werknemer.tekst]) {
      expect(brief).toContain('op grond van art. 10d en art. 40 Pw');
      expect(brief).toContain('bezwaar maken');
    }
    const vraag = { gemeenten: [GEMEENTE], van: '2026-03-01', tot: '2028-12-31', aantal: 50 };
    const { rijen } = await world.stores.views.agenda(vraag);
    expect(rijen.filter(({ datum }) => datum > '2026-03-31')).toEqual([]);
    const [regel] = (await world.stores.views.zaken({ gemeenten: [GEMEENTE], aantal: 5 })).rijen;
    expect(regel?.zaakId).toBe(zaakId);
  });

  it('is a kennisgeving when the LKS stops on its own day and nothing comes back', async () => {
    const zaakId = await grant(world);
    await payUntil(['2026-02']);
    const [{ einddatum } = { einddatum: undefined }] = (await world.zaak(zaakId)).besluiten;
    if (einddatum === undefined) throw new Error('The LKS of this zaak has no last day.');
    await report(zaakId, einddatum);
    await assess(zaakId, 'beeindigen', false);
    const [werkgever, werknemer] = [await words(zaakId, 'PP-10'), await words(zaakId, 'EA-2')];
    expect([werkgever.soort, werknemer.soort]).toEqual(['kennisgeving', 'kennisgeving']);
    expect(werkgever.tekst).not.toContain('bezwaar');
  });
});
