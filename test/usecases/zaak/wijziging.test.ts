import { describe, expect, test } from 'vitest';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { startToegekend } from '../aanvraag.ts';
import type { World } from '../world.ts';
import { GROOT, makeWorld, SMIT } from '../world.ts';

const STAD = 'voorbeeldstad';

/** A zaak with LKS from 1 February 2026 for 32 hours, until 31 January 2027; today is 4 May 2026. */
async function toekennen(world: World): Promise<string> {
  const zaakId = await startToegekend(world);
  world.setDatum('2026-05-04');
  return zaakId;
}

async function meld(world: World, zaakId: string, gewijzigd: Formulierwaarden): Promise<void> {
  const plaats = { gemeente: STAD, zaakId, proces: 'wijziging' };
  const { zaakversie: versie, waarden } = await world.usecases.readVervolg(GROOT, plaats);
  const alle = {
    ...waarden,
    'wijziging.melder': 'werkgever',
    'wijziging.gemeldOp': '2026-05-01',
    'wijziging.ingangsdatum': '2026-06-01',
    'wijziging.bewijs': 'arbeidsovereenkomst',
    ...gewijzigd,
  };
  await world.usecases.startVervolg(GROOT, plaats, { versie, waarden: alle, opdrachtId: `melding-${versie}` });
}

const minderUren = { 'wijziging.soort': 'uren', 'wijziging.urenPerWeek': 24 };

describe('other hours', () => {
  test('give a new amount from their first day, with a besluit and letters to both on the same day', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await meld(world, zaakId, minderUren);
    const gemeld = await world.zaak(zaakId);
    expect(gemeld.gegevens.oordeel.wijziging).toBe('nieuw_bedrag');
    expect(gemeld.gegevens.dienstverband.urenPerWeek).toBe(32);

    await world.complete(zaakId, 'NakijkenWijzigingTask');
    await world.complete(zaakId, 'VaststellenWijzigingsbesluitTask');
    const zaak = await world.zaak(zaakId);
    const [eerste, besluit] = zaak.besluiten;
    expect(besluit).toMatchObject({ soort: 'wijziging', ingangsdatum: '2026-06-01', einddatum: '2027-01-31' });
    const oud = eerste?.berekening?.bedragPerMaandCent ?? 0;
    expect(besluit?.berekening?.bedragPerMaandCent).toBeGreaterThan(oud * 0.74);
    expect(besluit?.berekening?.bedragPerMaandCent).toBeLessThan(oud * 0.76);
    expect(besluit?.berekening?.stappen.length).toBeGreaterThan(3);
    expect(zaak.gegevens.dienstverband.urenPerWeek).toBe(24);
    const brieven = zaak.brieven.filter(({ datum }) => datum === '2026-05-04');
    expect(brieven.map(({ code, aan }) => [code, aan])).toEqual([
      ['PP-W1', 'werkgever'],
      ['PP-W2', 'werknemer'],
      ['PP-J', 'werknemer'],
    ]);
    expect(zaak.status).toBe('afgerond');
  });

  test('are decided on within eight weken after they were reported (art. 4:13 Awb)', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await meld(world, zaakId, minderUren);
    const termijn = async () =>
      (await world.zaak(zaakId)).termijnen.find(({ soort }) => soort === 'wijziging_beslissing');
    expect(await termijn()).toMatchObject({ van: '2026-05-01', einddatum: '2026-06-26', wettelijk: true });
    // The law names no term for a change, and the screen says so.
    const getoond = (await world.usecases.readZaak(GROOT, STAD, zaakId)).termijnen.at(-1);
    expect(getoond?.uitleg[0]).toMatchObject({ aanname: true, grondslag: 'art. 4:13 Awb' });
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    await world.complete(zaakId, 'VaststellenWijzigingsbesluitTask');
    expect(await termijn()).toMatchObject({ status: 'gehaald' });
  });

  test('that the gemeente saw itself have no such term: nobody asked for a besluit', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await meld(world, zaakId, { ...minderUren, 'wijziging.melder': 'gemeente' });
    expect((await world.zaak(zaakId)).termijnen.map(({ soort }) => soort)).not.toContain('wijziging_beslissing');
  });

  test('of which the werkgever said nothing: it is heard before the amount falls, and its answer stands in the besluit', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await meld(world, zaakId, { ...minderUren, 'wijziging.melder': 'werknemer' });
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    const voornemen = await world.zaak(zaakId);
    expect(voornemen.brieven.slice(-2).map(({ code, aan }) => [code, aan])).toEqual([
      ['PP-W3', 'werkgever'],
      ['PP-W3', 'werknemer'],
    ]);
    expect(voornemen.termijnen.find(({ soort }) => soort === 'zienswijze')).toMatchObject({ status: 'lopend' });
    expect(voornemen.gegevens.wijziging?.nieuwCent).toBeLessThan(voornemen.gegevens.wijziging?.oudCent ?? 0);

    await world.complete(zaakId, 'VerwerkenWijzigingszienswijzeTask', {
      'wijziging.zienswijze': 'bezwaren',
      'wijziging.zienswijzeTekst': 'De uren gaan pas in juli omlaag.',
    });
    await world.complete(zaakId, 'VaststellenWijzigingsbesluitTask', { 'wijziging.ingangsdatum': '2026-07-01' });
    const zaak = await world.zaak(zaakId);
    expect(zaak.besluiten.at(-1)).toMatchObject({ soort: 'wijziging', ingangsdatum: '2026-07-01' });
    const brief = zaak.brieven.find(({ code }) => code === 'PP-W1');
    expect(JSON.stringify(brief?.gegevens)).toContain('De uren gaan pas in juli omlaag.');
  });

  test('when nobody answers, the besluit waits for a person after the time to answer', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await meld(world, zaakId, { ...minderUren, 'wijziging.melder': 'gemeente' });
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    await world.goTo('2026-05-20');
    expect((await world.openTaak(zaakId)).element).toBe('VaststellenWijzigingsbesluitTask');
  });

  test('can hold from a day in the past, but not from before the LKS', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await meld(world, zaakId, { ...minderUren, 'wijziging.ingangsdatum': '2026-03-16' });
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    await expect(
      world.complete(zaakId, 'VaststellenWijzigingsbesluitTask', { 'wijziging.ingangsdatum': '2026-01-15' }),
    ).rejects.toThrow(/begint op 1 februari 2026/);
    await world.complete(zaakId, 'VaststellenWijzigingsbesluitTask');
    expect((await world.zaak(zaakId)).besluiten.at(-1)?.ingangsdatum).toBe('2026-03-16');
  });
});

describe('another IBAN', () => {
  const IBAN = 'NL02ABNA0123456789';
  const anderNummer = {
    'wijziging.soort': 'iban',
    'wijziging.iban': IBAN,
    'wijziging.tenaamstelling': 'Bakkerij De Vries',
  };
  const controle = { 'wijziging.ibanControle': 'gebeld', 'wijziging.ibanAkkoord': true };

  test('counts only after a colleague has checked it, and the werkgever hears of it', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await meld(world, zaakId, anderNummer);
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    expect((await world.zaak(zaakId)).gegevens.werkgever.iban).toBe('NL91ABNA0417164300');
    await expect(world.complete(zaakId, 'ControlerenIbanTask', controle)).rejects.toThrow(/vier ogen/);

    await world.complete(zaakId, 'ControlerenIbanTask', controle, SMIT);
    const zaak = await world.zaak(zaakId);
    expect(zaak.gegevens.werkgever.iban).toBe(IBAN);
    expect(zaak.brieven.at(-1)).toMatchObject({ code: 'PP-W4', aan: 'werkgever' });
    expect(zaak.besluiten).toHaveLength(1);
  });

  test('stays as it is when the check fails', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await meld(world, zaakId, anderNummer);
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    await world.complete(zaakId, 'ControlerenIbanTask', { ...controle, 'wijziging.ibanAkkoord': false }, SMIT);
    const zaak = await world.zaak(zaakId);
    expect(zaak.gegevens.werkgever.iban).toBe('NL91ABNA0417164300');
    expect(zaak.processen.at(-1)?.uitkomst).toBe('RekeningnummerAfgekeurdEnd');
  });
});

describe('another owner of the werkgever', () => {
  test('takes the crediteurnummer away: it was of the owner before', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await world.usecases.setCrediteurnummer(GROOT, { gemeente: STAD, zaakId }, '40017');
    await meld(world, zaakId, {
      'wijziging.soort': 'overgang_onderneming',
      'wijziging.werkgevernaam': 'Bakkerij Nieuw',
    });
    await world.complete(zaakId, 'NakijkenWijzigingTask', { 'wijziging.gevolg': 'administratief' });
    const { werkgever } = (await world.zaak(zaakId)).gegevens;
    expect([werkgever.naam, werkgever.crediteurnummer]).toEqual(['Bakkerij Nieuw', undefined]);
  });
});

describe('what another process deals with', () => {
  test('other work begins a measurement', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await meld(world, zaakId, { 'wijziging.soort': 'functie', 'wijziging.functie': 'Verkoper' });
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    const zaak = await world.zaak(zaakId);
    expect(zaak.processen.map(({ naam, status }) => [naam, status]).slice(1)).toEqual([
      ['wijziging', 'beeindigd'],
      ['hermeting', 'lopend'],
    ]);
    expect(zaak.gegevens.hermeting?.aanleiding).toBe('functie_gewijzigd');
    expect(zaak.gegevens.dienstverband.functie).toBe('Verkoper');
  });

  test('the end begins the eindafrekening with its last day', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await meld(world, zaakId, { 'wijziging.soort': 'einde', 'wijziging.laatsteDag': '2026-06-30' });
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    const zaak = await world.zaak(zaakId);
    expect(zaak.processen.at(-1)).toMatchObject({ naam: 'eindafrekening', status: 'lopend' });
    expect(zaak.gegevens.einde).toMatchObject({ datum: '2026-06-30', reden: 'dienstverband_beeindigd' });
  });

  test('another contact person is only written and confirmed; what is not right is not', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    const ander = { 'wijziging.soort': 'contactpersoon', 'wijziging.contactpersoon': 'C. Bakker' };
    await meld(world, zaakId, ander);
    await world.complete(zaakId, 'NakijkenWijzigingTask', {
      'wijziging.vervolg': 'niet_verwerken',
      'wijziging.redenNiet': 'Dat was een ander bedrijf.',
    });
    expect((await world.zaak(zaakId)).gegevens.werkgever.contactpersoon).toBe('B. de Vries');
    await meld(world, zaakId, ander);
    expect((await world.zaak(zaakId)).gegevens.wijziging?.redenNiet).toBeUndefined();
    await world.complete(zaakId, 'NakijkenWijzigingTask');
    expect((await world.zaak(zaakId)).gegevens.werkgever.contactpersoon).toBe('C. Bakker');
  });
});

describe('a werknemer who goes to live abroad', () => {
  async function vertrek(world: World, zaakId: string): Promise<void> {
    const plaats = { gemeente: STAD, zaakId, proces: 'buitenland' };
    const { zaakversie: versie } = await world.usecases.readVervolg(GROOT, plaats);
    const waarden = { 'buitenland.land': 'Duitsland', 'buitenland.datum': '2026-06-01' };
    await world.usecases.startVervolg(GROOT, plaats, { versie, waarden, opdrachtId: 'vertrek' });
  }

  test('within the EU nothing changes: the gemeente stays responsible', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await vertrek(world, zaakId);
    await world.complete(zaakId, 'BeoordelenBuitenlandTask', { 'buitenland.gebied': 'eu' });
    const zaak = await world.zaak(zaakId);
    expect(zaak.processen.at(-1)).toMatchObject({ naam: 'buitenland', uitkomst: 'BuitenlandBlijftEnd' });
    expect(zaak.status).toBe('afgerond');
  });

  test('elsewhere a jurist is asked, and the end is dealt with by its own process', async () => {
    const world = makeWorld();
    const zaakId = await toekennen(world);
    await vertrek(world, zaakId);
    await world.complete(zaakId, 'BeoordelenBuitenlandTask', {
      'buitenland.gebied': 'elders',
      'buitenland.advies': 'De subsidie stopt.',
      'buitenland.vervolg': 'beeindigen',
      'buitenland.laatsteDag': '2026-05-31',
    });
    const zaak = await world.zaak(zaakId);
    expect(zaak.processen.at(-1)).toMatchObject({ naam: 'eindafrekening', status: 'lopend' });
    expect(zaak.gegevens.einde).toMatchObject({ datum: '2026-05-31', reden: 'buitenland', tegenWens: true });
  });
});
