import { describe, expect, it } from 'vitest';
import { readMaand } from '../../../server/domain/datum.ts';
import { dispatchAll } from '../../../server/outbox/dispatcher.ts';
import { deliverBetaalberichten } from '../../../server/usecases/betalen/deliver-betaalberichten.ts';
import { describeFout } from '../../../server/usecases/describe-fout.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { makeBezorgers } from '../../../server/usecases/verzenden/bezorgers.ts';
import { given, release } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT } from '../world.ts';

const A = 'voorbeeldstad';
const B = 'olst-wijhe';

/** Everything that waits in the outbox is delivered. */
async function deliver({ omgeving, stores }: World): Promise<void> {
  const bezorgers = makeBezorgers(omgeving, { zaak: () => {}, gebruiker: () => {} });
  const nu = () => omgeving.klok.nu();
  const { mislukt } = await dispatchAll({ outbox: stores.outbox, bezorgers, eigenaar: 'test', nu, describeFout });
  expect(mislukt).toBe(0);
}

async function meldVertrek(world: World, zaakId: string, waarden: Formulierwaarden = {}): Promise<void> {
  const { versie } = await world.zaak(zaakId);
  await world.usecases.startVervolg(
    GROOT,
    { gemeente: A, zaakId, proces: 'verhuizing-vertrek' },
    {
      versie,
      waarden: {
        'verhuizing.datum': '2026-02-15',
        'verhuizing.nieuweGemeente': 'Olst-Wijhe',
        'verhuizing.bron': 'brp',
        ...waarden,
      },
      opdrachtId: `vertrek-${zaakId}`,
    },
  );
}

/** A zaak that was paid over January and February, of which the werknemer moved to Olst-Wijhe on 15 February. */
async function verhuisd(verrekenwijze: string): Promise<{ readonly world: World; readonly zaakId: string }> {
  const { world, zaakId } = await given();
  await release(world);
  await deliverBetaalberichten(world.omgeving);
  world.setDatum('2026-03-02');
  await meldVertrek(world, zaakId);
  await world.complete(zaakId, 'ControlerenVertrekTask', {
    'verhuizing.uitkomst': 'beeindigen',
    'verhuizing.verrekenwijze': verrekenwijze,
    'verhuizing.voorzieningen': 'jobcoach',
    ...(verrekenwijze === 'LKS_03'
      ? { 'verhuizing.twijfelGelezen': true, 'verhuizing.motivering': 'Op verzoek.' }
      : {}),
  });
  await deliver(world);
  return { world, zaakId };
}

async function neemOver(world: World): Promise<string> {
  const [ontvangen] = (await world.usecases.listOverdrachten(GROOT, B)).ontvangen;
  const { zaakId } = await world.usecases.acceptOverdracht(GROOT, B, ontvangen?.pakketId ?? '');
  return zaakId;
}

const OVERNEMEN: Formulierwaarden = {
  'overname.inschrijving': '2026-02-15',
  'overname.contractLoopt': true,
  'overname.uitkomst': 'overnemen',
  'overname.voorzieningenVervolg': 'doorzetten',
  'werknemer.adres.straat': 'Nieuwstraat',
  'werknemer.adres.huisnummer': '3',
  'werknemer.adres.postcode': '8131 AB',
  'werknemer.adres.plaats': 'Wijhe',
};

const brieven = (zaak: Awaited<ReturnType<World['zaak']>>) =>
  zaak.brieven.map(({ code, aan, soort, datum }) => [code, aan, soort, datum]);

describe('a werknemer moves to another gemeente', () => {
  it('ends the LKS on the day before, also afterwards, and tells werkgever and werknemer on the same day', async () => {
    const { world, zaakId } = await verhuisd('LKS_02');
    const zaak = await world.zaak(zaakId);
    expect(zaak.besluiten.at(-1)).toMatchObject({ soort: 'beeindiging', ingangsdatum: '2026-02-15' });
    expect(brieven(zaak).slice(-2)).toEqual([
      ['BO-B1', 'werkgever', 'beschikking', '2026-03-02'],
      ['BO-B3', 'werknemer', 'beschikking', '2026-03-02'],
    ]);
    expect(zaak.gegevens.werknemer.woongemeente).toBe(B);
  });

  it('claims back what was paid over days after the move, once, with six weken to pay', async () => {
    const { world, zaakId } = await verhuisd('LKS_02');
    const { vorderingen = [] } = await world.zaak(zaakId);
    // February has 28 days: 14 of them are for the next gemeente.
    expect(vorderingen.map(({ wijze, bedragCent, uiterlijk }) => [wijze, bedragCent, uiterlijk])).toEqual([
      ['terugbetalen', 122_411 - 61_205, '2026-04-13'],
    ]);
    const { maanden } = await world.usecases.readZaakbetalingen(GROOT, A, zaakId);
    expect(maanden.filter(({ verschilCent }) => verschilCent !== 0)).toEqual([]);
  });

  it('asks to choose when money was paid, and to have read the doubt of LKS 03', async () => {
    await expect(verhuisd('geen')).rejects.toThrow();
    const { world, zaakId } = await given();
    await release(world);
    await deliverBetaalberichten(world.omgeving);
    await meldVertrek(world, zaakId);
    await expect(
      world.complete(zaakId, 'ControlerenVertrekTask', {
        'verhuizing.uitkomst': 'beeindigen',
        'verhuizing.verrekenwijze': 'LKS_03',
        'verhuizing.twijfelGelezen': false,
        'verhuizing.motivering': 'Op verzoek.',
      }),
    ).rejects.toThrow('wettelijke basis onzeker');
    expect((await world.zaak(zaakId)).besluiten).toHaveLength(1);
  });

  it('can be decided when the payment goes out while somebody checks the move', async () => {
    const { world, zaakId } = await given();
    await meldVertrek(world, zaakId);
    const decide = (verrekenwijze: string) =>
      world.complete(zaakId, 'ControlerenVertrekTask', {
        'verhuizing.uitkomst': 'beeindigen',
        'verhuizing.verrekenwijze': verrekenwijze,
        'verhuizing.voorzieningen': 'jobcoach',
      });
    await expect(decide('LKS_02')).rejects.toThrow('niets betaald');
    await release(world);
    await deliverBetaalberichten(world.omgeving);
    await expect(decide('geen')).rejects.toThrow('Er is inmiddels betaald');
    await decide('LKS_02');
    const { vorderingen = [] } = await world.zaak(zaakId);
    expect(vorderingen.map(({ wijze, bedragCent }) => [wijze, bedragCent])).toEqual([
      ['terugbetalen', 122_411 - 61_205],
    ]);
  });

  it('changes nothing when the check shows that nobody moved', async () => {
    const { world, zaakId } = await given();
    await meldVertrek(world, zaakId);
    await world.complete(zaakId, 'ControlerenVertrekTask', { 'verhuizing.uitkomst': 'niet_verhuisd' });
    const zaak = await world.zaak(zaakId);
    expect([zaak.besluiten.length, zaak.status]).toEqual([1, 'afgerond']);
  });

  it('cannot be to the own gemeente', async () => {
    const { world, zaakId } = await given();
    await expect(meldVertrek(world, zaakId, { 'verhuizing.nieuweGemeente': 'Voorbeeldstad' })).rejects.toThrow(
      'uw eigen gemeente',
    );
  });
});

describe('the next gemeente', () => {
  it('finds the package in its tray, sees who it is about, and opens one zaak of it', async () => {
    const { world } = await verhuisd('LKS_02');
    const { ontvangen } = await world.usecases.listOverdrachten(GROOT, B);
    expect(ontvangen.map(({ van, status }) => [van.slug, status])).toEqual([[A, 'nieuw']]);
    const id = ontvangen[0]?.pakketId ?? '';
    const voorbeeld = await world.usecases.previewOverdracht(GROOT, B, id);
    expect(voorbeeld).toMatchObject({
      ondertekendDoor: 'Gemeente Voorbeeldstad',
      eersteDag: '2026-02-15',
      loonwaarde: 55,
      werknemer: { naam: 'Anna Jansen', bsnLaatste3: '782' },
      beletsels: [],
    });
    const [een, twee] = [await neemOver(world), await neemOver(world)];
    expect(een).toBe(twee);
    const zaak = await world.zaak(een, B);
    expect(zaak.gegevens.overname?.vanGemeente).toBe(A);
    expect(zaak.documenten.length).toBeGreaterThan(0);
  });

  it('grants ambtshalve from the next day on with the same loonwaarde, and writes to both on the same day', async () => {
    const { world } = await verhuisd('LKS_02');
    const zaakId = await neemOver(world);
    await world.complete(zaakId, 'ControlerenOvernameTask', OVERNEMEN, GROOT, B);
    await world.complete(zaakId, 'OndertekenenOvernameTask', {}, ADMIN, B);
    const zaak = await world.zaak(zaakId, B);
    expect(zaak.besluiten[0]).toMatchObject({
      soort: 'overname',
      ingangsdatum: '2026-02-15',
      volgendeMeting: '2027-06-01',
      grondslag: expect.stringContaining('art. 40'),
    });
    expect(brieven(zaak)).toEqual([
      ['BO-B2', 'werkgever', 'beschikking', '2026-03-02'],
      ['BO-B4', 'werknemer', 'beschikking', '2026-03-02'],
    ]);
    expect(zaak.termijnen.find(({ soort }) => soort === 'beslistermijn_wettelijk')?.status).toBe('gehaald');
    expect(zaak.heronderzoeken.length).toBeGreaterThan(0);
  });

  it('pays the days that the other gemeente did not: together one month', async () => {
    const { world, zaakId: oud } = await verhuisd('LKS_02');
    const nieuw = await neemOver(world);
    await world.complete(nieuw, 'ControlerenOvernameTask', OVERNEMEN, GROOT, B);
    await world.complete(nieuw, 'OndertekenenOvernameTask', {}, ADMIN, B);
    const februari = async (gemeente: string, zaakId: string) =>
      (await world.usecases.readZaakbetalingen(GROOT, gemeente, zaakId)).maanden.find(
        ({ maand }) => maand === '2026-02',
      );
    // Each half is 612.05 and a part of a cent: rounding may take one cent.
    const [hier, daar] = [await februari(A, oud), await februari(B, nieuw)];
    expect((hier?.rechtCent ?? 0) + (daar?.rechtCent ?? 0)).toBe(122_410);
    expect(daar?.teBetalenCent).toBe(daar?.rechtCent);
  });

  it('does not pay again what the gemeenten settle between them', async () => {
    const { world, zaakId: oud } = await verhuisd('LKS_04');
    expect((await world.zaak(oud)).vorderingen?.[0]?.wijze).toBe('met_gemeente');
    const nieuw = await neemOver(world);
    await world.complete(nieuw, 'ControlerenOvernameTask', OVERNEMEN, GROOT, B);
    await world.complete(nieuw, 'OndertekenenOvernameTask', {}, ADMIN, B);
    const { maanden } = await world.usecases.readZaakbetalingen(GROOT, B, nieuw);
    expect(maanden.find(({ maand }) => maand === '2026-02')?.teBetalenCent).toBeLessThanOrEqual(1);
    expect(maanden.find(({ maand }) => maand === '2026-03')?.teBetalenCent).toBe(122_411);
  });

  it('refuses a day that would be paid twice or not at all', async () => {
    const { world } = await verhuisd('LKS_02');
    const zaakId = await neemOver(world);
    const anders = { ...OVERNEMEN, 'overname.inschrijving': '2026-02-20' };
    await expect(world.complete(zaakId, 'ControlerenOvernameTask', anders, GROOT, B)).rejects.toThrow(
      'sluit dat niet aan',
    );
    expect((await world.zaak(zaakId, B)).besluiten).toEqual([]);
  });

  it('ends without a besluit when it does not take over', async () => {
    const { world } = await verhuisd('LKS_02');
    const zaakId = await neemOver(world);
    await world.complete(
      zaakId,
      'ControlerenOvernameTask',
      {
        'overname.inschrijving': '2026-02-15',
        'overname.contractLoopt': false,
        'overname.uitkomst': 'niet_overnemen',
        'overname.redenNiet': 'Het werk is gestopt.',
      },
      GROOT,
      B,
    );
    const zaak = await world.zaak(zaakId, B);
    expect([zaak.status, zaak.besluiten, zaak.brieven]).toEqual(['afgerond', [], []]);
  });
});

describe('a gemeente on another installation', () => {
  it('gets a package when its key was read in, and not before', async () => {
    const { world, zaakId } = await given();
    await meldVertrek(world, zaakId, { 'verhuizing.nieuweGemeente': 'Deventer' });
    await world.complete(zaakId, 'ControlerenVertrekTask', {
      'verhuizing.uitkomst': 'beeindigen',
      'verhuizing.verrekenwijze': 'geen',
    });
    await deliver(world);
    const { usecases, omgeving } = world;
    const status = async () => (await usecases.listOverdrachten(GROOT, A)).verzonden.map((regel) => regel.status);
    expect(await status()).toEqual(['wacht_op_sleutel']);
    const deventer = await omgeving.overdracht.makeSleutels({ slug: 'deventer', naam: 'Gemeente Deventer' });
    const tekst = JSON.stringify(deventer.kaart);
    expect((await usecases.addSleutel(GROOT, A, { tekst, bewaar: false })).bewaard).toBe(false);
    expect(await status()).toEqual(['wacht_op_sleutel']);
    await usecases.addSleutel(GROOT, A, { tekst, bewaar: true });
    expect(await status()).toEqual(['klaar']);
    const pakketId = (await usecases.listOverdrachten(GROOT, A)).verzonden[0]?.pakketId ?? '';
    const { naam, inhoud } = await usecases.downloadOverdracht(GROOT, A, pakketId);
    expect(naam).toMatch(/^lks-overdracht-[\w-]+\.jwe$/);
    const eigen = await usecases.readEigenSleutel(GROOT, A);
    const geopend = await omgeving.overdracht.open(new TextDecoder().decode(inhoud), deventer, [eigen]);
    expect(geopend.overdracht.werknemer.bsn).toBe('123456782');
    expect(readMaand(geopend.overdracht.eersteDag)).toBe('2026-02');
  });

  it('brings a package as a file once; a second time says where it is', async () => {
    const { world } = await verhuisd('LKS_02');
    const { usecases, stores } = world;
    const [regel] = (await usecases.listOverdrachten(GROOT, B)).ontvangen;
    const bestand = await stores.bestanden.find(B, 'overdrachten', regel?.pakketId ?? '');
    const tekst = new TextDecoder().decode(bestand?.inhoud);
    await expect(usecases.receiveOverdracht(GROOT, B, tekst)).rejects.toThrow('staat al in uw lijst');
    await neemOver(world);
    await expect(usecases.receiveOverdracht(GROOT, B, tekst)).rejects.toThrow('al overgenomen, in zaak LKS-2026-0001');
    await expect(usecases.receiveOverdracht(GROOT, A, tekst)).rejects.toThrow('voor een andere gemeente');
  });
});
