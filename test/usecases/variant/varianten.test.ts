import { describe, expect, it } from 'vitest';
import { ConflictError, InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { GROOT, makeWorld, type World } from '../world.ts';
import { BEHEERDER, BELEID, MAKER, makeActor, plaatsVan } from './variantmensen.ts';

const STAD = 'voorbeeldstad';
const OLST = 'olst-wijhe';
const MOTIVERING = 'De gezamenlijke administratie werkt zo, en werkgevers hebben er geen last van.';

const parameter = (versie: Variantdetail, sleutel: string) => versie.parameters.find((p) => p.sleutel === sleutel);

async function begin(world: World, geldigVanaf = '2026-01-05'): Promise<Variantdetail> {
  return world.usecases.startVariant(MAKER, STAD, { geldigVanaf, besluitreferentie: 'Collegebesluit 12' });
}

async function set(
  world: World,
  versie: Variantdetail,
  sleutel: string,
  waarde: number | string,
  motivering = MOTIVERING,
) {
  return world.usecases.setAfwijking(MAKER, plaatsVan(versie), { sleutel, waarde, motivering });
}

async function publish(world: World, versie: Variantdetail): Promise<Variantdetail> {
  const aangeboden = await world.usecases.submitVariant(MAKER, plaatsVan(versie), versie.stand);
  return world.usecases.publishVariant(BEHEERDER, plaatsVan(versie), aangeboden.stand);
}

describe('a concept', () => {
  it('starts from the version in force and holds deviations only', async () => {
    const world = makeWorld();
    const fb = makeActor('r.dekker', 'functioneel_beheerder', OLST);
    const versie = await world.usecases.startVariant(fb, OLST, { geldigVanaf: '2026-04-01' });
    expect(versie).toMatchObject({ versie: '2', status: 'concept', basis: '2026-01-01', blokkades: 0 });
    expect(versie.parameters.filter((p) => p.afwijking)).toHaveLength(14);
    expect(parameter(versie, 'betaling.dag')).toMatchObject({ waarde: 15, landelijk: 'laatste_werkdag_voor_21' });
    expect(versie.regels.map(({ naam }) => naam)).toEqual(['formulier-zonder-gesprek']);
    expect(versie.teksten).toHaveLength(4);
  });

  it('keeps a forbidden value with its article and the value that is allowed, and cannot be offered', async () => {
    const world = makeWorld();
    const versie = await set(world, await begin(world), 'betaling.dag', 25);
    expect(versie.blokkades).toBe(1);
    expect(versie.bevindingen[0]).toMatchObject({ nr: 'G15', ernst: 'blokkeren', sleutels: ['betaling.dag'] });
    expect(versie.bevindingen[0]?.grondslag).toContain('art. 7 Besluit');
    expect(versie.bevindingen[0]?.toegestaan).toMatchObject([
      { sleutel: 'betaling.dag', waarde: 'laatste_werkdag_voor_21', naam: 'laatste werkdag vóór de 21e' },
    ]);
    expect(versie.acties.aanbieden.mag).toBe(false);
    expect(versie.acties.aanbieden.reden).toContain('de 25e van de maand');
    await expect(world.usecases.submitVariant(MAKER, plaatsVan(versie), versie.stand)).rejects.toThrow(InvoerError);
    expect((await set(world, versie, 'betaling.dag', 15)).acties.aanbieden).toEqual({ mag: true });
  });

  it('drops a deviation whose value is the national one', async () => {
    const world = makeWorld();
    const drie = await set(world, await begin(world), 'rappel.aantal', 3);
    expect(parameter(drie, 'rappel.aantal')).toMatchObject({
      afwijking: true,
      tekst: '3 keer',
      landelijkTekst: '2 keer',
    });
    const terug = await set(world, drie, 'rappel.aantal', 2);
    expect(parameter(terug, 'rappel.aantal')).toMatchObject({ afwijking: false, waarde: 2 });
    expect(terug.geschiedenis.map(({ zin }) => zin)).toEqual([
      'Terug naar landelijk. Was Aantal keer herinneren: 3 keer.',
      `Aantal keer herinneren: 3 keer. Motivering: ${MOTIVERING}`,
      'Begonnen vanuit versie 2026-01-01.',
    ]);
  });

  it('may wait for its motivering, but not be offered without it', async () => {
    const world = makeWorld();
    const versie = await set(world, await begin(world), 'rappel.aantal', 3, '');
    expect(versie.zonderMotivering).toEqual(['rappel.aantal']);
    const aanbieden = world.usecases.submitVariant(MAKER, plaatsVan(versie), versie.stand);
    await expect(aanbieden).rejects.toMatchObject({ velden: [{ veld: 'rappel.aantal' }] });
  });

  it.each([
    ['rappel.aantal', 'veel', /heel getal/],
    ['betaling.dag', 40, /van 1 tot en met 31/],
  ])('refuses %s = %s', async (sleutel, waarde, melding) => {
    const world = makeWorld();
    const versie = await begin(world);
    await expect(set(world, versie, sleutel, waarde)).rejects.toThrow(melding);
    await expect(set(world, versie, 'bestaat.niet', 1)).rejects.toThrow(NietGevondenError);
  });

  it('is the only one: a second would undo the first', async () => {
    const world = makeWorld();
    const versie = await begin(world);
    await expect(begin(world)).rejects.toThrow(/Versie 2 is nog niet klaar/);
    await world.usecases.withdrawVariant(MAKER, plaatsVan(versie), versie.stand);
    expect((await begin(world)).versie).toBe('3');
  });
});

describe('publishing', () => {
  it('needs a second person, until the beheerder switches that off', async () => {
    const world = makeWorld();
    const versie = await set(world, await begin(world), 'rappel.aantal', 3);
    const { stand, acties } = await world.usecases.submitVariant(MAKER, plaatsVan(versie), versie.stand);
    expect(acties.publiceren).toMatchObject({ mag: false, reden: expect.stringContaining('Een collega') });
    await expect(world.usecases.publishVariant(MAKER, plaatsVan(versie), stand)).rejects.toThrow(NietToegestaanError);
    await expect(world.usecases.setVierOgen(MAKER, STAD, false)).rejects.toThrow(NietToegestaanError);
    expect((await world.usecases.setVierOgen(BEHEERDER, STAD, false)).vierOgen).toBe(false);
    expect((await world.usecases.publishVariant(MAKER, plaatsVan(versie), stand)).status).toBe('gepubliceerd');
  });

  it('is of what the second person saw', async () => {
    const world = makeWorld();
    const versie = await begin(world);
    await set(world, versie, 'rappel.aantal', 3);
    await expect(world.usecases.submitVariant(MAKER, plaatsVan(versie), versie.stand)).rejects.toThrow(ConflictError);
  });

  it('is checked again: what was blocked in between does not get through', async () => {
    const world = makeWorld();
    const versie = await set(world, await begin(world), 'betaling.dag', 15);
    const { stand } = await world.usecases.submitVariant(MAKER, plaatsVan(versie), versie.stand);
    const opgeslagen = await world.stores.varianten.find(STAD, versie.id);
    if (!opgeslagen) throw new Error('Er is niets opgeslagen.');
    const afwijkingen = [{ sleutel: 'betaling.dag', waarde: 25, motivering: MOTIVERING }];
    const variant = { ...opgeslagen, afwijkingen, stand: stand + 1 };
    await world.stores.varianten.save({ variant, verwachteStand: stand, vastleggingen: [] });
    const publiceren = world.usecases.publishVariant(BEHEERDER, plaatsVan(versie), stand + 1);
    await expect(publiceren).rejects.toThrow(/art(ikel|\.) 7 Besluit/);
    expect((await world.stores.varianten.find(STAD, versie.id))?.status).toBe('ter_controle');
  });

  it('makes the version immutable and shows who did what', async () => {
    const world = makeWorld();
    const versie = await publish(world, await set(world, await begin(world), 'rappel.aantal', 3));
    await expect(set(world, versie, 'rappel.aantal', 4)).rejects.toThrow(/gepubliceerd/);
    const lijst = await world.usecases.listVarianten(BELEID, STAD);
    expect(lijst.versies).toMatchObject([
      { versie: '2', status: 'gepubliceerd', vanKracht: true, makerNaam: 'h.celik', controleurNaam: 'b.koster' },
      { versie: '2026-01-01', herkomst: 'bestand', vanKracht: false },
    ]);
    expect(versie.geschiedenis[0]).toMatchObject({ doorNaam: 'b.koster', zin: 'Gecontroleerd en gepubliceerd.' });
  });

  it('moves new zaken only; a running one keeps its variant, also on a server that did not see the publication', async () => {
    const world = makeWorld();
    const oud = await world.start();
    await publish(world, await set(world, await begin(world), 'rappel.aantal', 3));
    const nieuw = await world.start();
    const ander = makeWorld({ stores: world.stores });
    const lees = async (zaakId: string) => (await ander.usecases.readZaak(GROOT, STAD, zaakId)).variant.versie;
    expect([await lees(oud), await lees(nieuw)]).toEqual(['2026-01-01', '2']);
    expect((await ander.usecases.readZaak(GROOT, STAD, nieuw)).afwijkingen).toMatchObject([{ lokaal: '3 keer' }]);
    expect((await ander.usecases.readVariant(GROOT, STAD)).versie).toBe('2');
  });

  it('with an effective date in the past holds for an aanvraag of that time, and not for one of before', async () => {
    const world = makeWorld();
    world.setDatum('2026-02-10');
    await publish(world, await set(world, await begin(world, '2026-02-01'), 'rappel.aantal', 3));
    const start = async (ontvangen: string) => {
      const zaakId = await world.start({ 'aanvraag.datumOntvangst': ontvangen });
      return (await world.zaak(zaakId)).variant.versie;
    };
    expect([await start('2026-01-31'), await start('2026-02-01')]).toEqual(['2026-01-01', '2']);
  });

  it('sends back with a reason that the maker reads', async () => {
    const world = makeWorld();
    const versie = await set(world, await begin(world), 'rappel.aantal', 3);
    const { stand } = await world.usecases.submitVariant(MAKER, plaatsVan(versie), versie.stand);
    const invoer = { stand, reden: 'Leg uit waarom twee keer te weinig is.' };
    const terug = await world.usecases.returnVariant(BEHEERDER, plaatsVan(versie), invoer);
    expect(terug).toMatchObject({ status: 'concept', teruggestuurd: { doorNaam: 'b.koster', reden: invoer.reden } });
  });
});

describe('a file', () => {
  it('goes round exactly: what is exported and imported is exported the same', async () => {
    const world = makeWorld();
    const versie = await set(world, await begin(world), 'rappel.aantal', 3);
    const eerste = await world.usecases.exportVariant(BELEID, plaatsVan(versie));
    await world.usecases.withdrawVariant(MAKER, plaatsVan(versie), versie.stand);
    const weer = await world.usecases.importVariant(MAKER, STAD, eerste.inhoud);
    const tweede = await world.usecases.exportVariant(MAKER, plaatsVan(weer));
    expect(tweede.inhoud).toBe(eerste.inhoud.replace('"versie": "2"', '"versie": "3"'));
  });

  it('of another gemeente becomes a concept with a name of the own gemeente', async () => {
    const world = makeWorld();
    const fb = makeActor('r.dekker', 'functioneel_beheerder', OLST);
    const plaats = { gemeente: OLST, variantId: `bestand:${OLST}:2026-01-01` };
    const { inhoud } = await world.usecases.exportVariant(fb, plaats);
    const versie = await world.usecases.importVariant(MAKER, STAD, inhoud);
    expect(versie).toMatchObject({ versie: '2', status: 'concept', blokkades: 0 });
    expect((await world.stores.varianten.find(STAD, versie.id))?.naam).toBe(STAD);
    expect(parameter(versie, 'betaling.dag')?.waarde).toBe(15);
    const weer = await world.usecases.exportVariant(MAKER, plaatsVan(versie));
    expect(JSON.parse(weer.inhoud)).toMatchObject({ redenen: (JSON.parse(inhoud) as { redenen: unknown }).redenen });
  });

  const DEEL = { naam: 'a', versie: '1', geldigVanaf: '2026-03-01', basis: '2026-01-01', afwijkingen: [] };
  const afwijking = { sleutel: 'rappel.aantal', waarde: 3, motivering: MOTIVERING };
  const tekst = { brief: 'PP-6', blok: 'betaling', tekst: '{{ geheim.wachtwoord }}', motivering: MOTIVERING };
  it.each([
    ['{ half', 'bestand', /geen leesbaar JSON-bestand/],
    [JSON.stringify({ ...DEEL, basis: undefined }), 'basis', /ontbreekt/],
    [JSON.stringify({ ...DEEL, extra: 1 }), 'extra', /bestaat niet/],
    [JSON.stringify({ ...DEEL, geldigVanaf: '2026-13-40' }), 'geldigVanaf', /geen geldige datum/],
    [
      JSON.stringify({ ...DEEL, afwijkingen: [{ ...afwijking, motivering: 1 }] }),
      'afwijkingen[0].motivering',
      /een tekst/,
    ],
    [
      JSON.stringify({ ...DEEL, afwijkingen: [{ ...afwijking, waarde: 99.5 }] }),
      'afwijkingen, rappel.aantal',
      /heel getal/,
    ],
    [JSON.stringify({ ...DEEL, afwijkingen: [{ ...afwijking, sleutel: 'on.zin' }] }), 'afwijkingen', /bestaat niet/],
    [JSON.stringify({ ...DEEL, teksten: [tekst] }), 'teksten[0].tekst', /kent het invulveld/],
    [`{"__proto__": {"x": 1}, ${JSON.stringify(DEEL).slice(1)}`, '__proto__', /bestaat niet/],
    [JSON.stringify({ ...DEEL, naam: 'a\u0000' }), 'bestand', /geen leesbaar/],
  ])('that is broken is refused at its field: %s', async (inhoud, veld, melding) => {
    const world = makeWorld();
    const fout: unknown = await world.usecases.importVariant(MAKER, STAD, inhoud).catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(InvoerError);
    const { velden } = fout as InvoerError;
    expect(velden.map((v) => v.veld)).toContain(veld);
    expect(velden.find((v) => v.veld === veld)?.melding).toMatch(melding);
    expect(await world.stores.varianten.list(STAD)).toEqual([]);
  });
});

describe('who may do what', () => {
  it('a beleidsmedewerker reads, and changes nothing', async () => {
    const world = makeWorld();
    const versie = await begin(world);
    expect((await world.usecases.readVariantversie(BELEID, plaatsVan(versie))).acties.wijzigen.mag).toBe(false);
    const kop = { geldigVanaf: '2026-05-01' };
    await expect(world.usecases.startVariant(BELEID, STAD, kop)).rejects.toThrow(NietToegestaanError);
    await expect(world.usecases.changeVariantkop(BELEID, plaatsVan(versie), kop)).rejects.toThrow(NietToegestaanError);
    expect((await world.usecases.changeVariantkop(MAKER, plaatsVan(versie), kop)).geldigVanaf).toBe('2026-05-01');
  });

  it('a variant of another gemeente does not exist', async () => {
    const world = makeWorld();
    const versie = await begin(world);
    const vreemd = makeActor('r.dekker', 'functioneel_beheerder', OLST);
    await expect(world.usecases.readVariantversie(vreemd, plaatsVan(versie))).rejects.toThrow(NietGevondenError);
    const gekruist = { gemeente: OLST, variantId: versie.id };
    await expect(world.usecases.readVariantversie(vreemd, gekruist)).rejects.toThrow(NietGevondenError);
    await expect(world.usecases.removeAfwijking(vreemd, gekruist, 'rappel.aantal')).rejects.toThrow(NietGevondenError);
    expect((await world.usecases.listVarianten(vreemd, OLST)).versies).toHaveLength(1);
  });

  it('a version that came with the product is read and copied, never changed', async () => {
    const world = makeWorld();
    const plaats = { gemeente: STAD, variantId: `bestand:${STAD}:2026-01-01` };
    expect((await world.usecases.readVariantversie(MAKER, plaats)).status).toBe('gepubliceerd');
    await expect(world.usecases.removeAfwijking(MAKER, plaats, 'rappel.aantal')).rejects.toThrow(ConflictError);
  });
});
