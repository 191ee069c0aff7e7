import { describe, expect, it } from 'vitest';
import { makeBijlagedocument } from '../../../server/domain/bijlage/bijlage-document.ts';
import { InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { GROOT, makeWorld, type World } from '../world.ts';
import { MAKER, makeActor, plaatsVan } from './variantmensen.ts';

const REGIO = 'regio:voorbeeldregio';
const STAD = 'voorbeeldstad';
const OLST = 'olst-wijhe';
const MOTIVERING = 'De gemeenten van de regio spraken dit samen af met de werkgevers.';

const COLLEGA = makeActor('r.dekker', 'functioneel_beheerder', OLST);
const VREEMD = makeActor('x.vreemd', 'functioneel_beheerder', 'elders');
const CONSULENT = makeActor('c.consulent', 'consulent', STAD);

async function makeConcept(
  { usecases }: World,
  waarden: Readonly<Record<string, number | string>>,
  geldigVanaf = '2026-01-05',
): Promise<Variantdetail> {
  let versie = await usecases.startVariant(MAKER, REGIO, { geldigVanaf });
  for (const [sleutel, waarde] of Object.entries(waarden)) {
    versie = await usecases.setAfwijking(MAKER, plaatsVan(versie), { sleutel, waarde, motivering: MOTIVERING });
  }
  return versie;
}

async function publish({ usecases }: World, versie: Variantdetail, controleur = COLLEGA): Promise<Variantdetail> {
  const { stand } = await usecases.submitVariant(MAKER, plaatsVan(versie), versie.stand);
  return usecases.publishVariant(controleur, plaatsVan(versie), stand);
}

async function readRappel(world: World, gemeente: string, zaakId: string) {
  const zaak = await world.zaak(zaakId, gemeente);
  await world.omgeving.regelkeuze.prepare(zaak);
  const parameters = await world.omgeving.regelkeuze.ofZaak(zaak).calculateParameters(zaak, '2026-01-05');
  return parameters['rappel.interval_wd'];
}

describe('a version of a regio', () => {
  it('is made by a beheerder of one gemeente and published by one of another', async () => {
    const world = makeWorld();
    const versie = await makeConcept(world, { 'rappel.interval_wd': 15 });
    expect(versie).toMatchObject({ gemeente: REGIO, gemeentenaam: 'Voorbeeldregio', versie: '1', status: 'concept' });
    expect(versie.gemeenten.map(({ slug }) => slug).toSorted()).toEqual([OLST, STAD]);
    expect(await publish(world, versie)).toMatchObject({ status: 'gepubliceerd' });
    const lijst = await world.usecases.listVarianten(COLLEGA, REGIO);
    expect(lijst.versies).toMatchObject([{ versie: '1', vanKracht: true }]);
    for (const gemeente of [STAD, OLST]) {
      const { publicaties } = await world.usecases.listVarianten({ ...MAKER, gemeenten: [gemeente] }, gemeente);
      expect(publicaties).toMatchObject([
        { van: 'Voorbeeldregio', versie: '1', makerNaam: MAKER.gebruikersnaam, doorNaam: COLLEGA.gebruikersnaam },
      ]);
    }
    expect((await world.usecases.listVarianten(COLLEGA, OLST)).regio).toEqual({
      sleutel: REGIO,
      naam: 'Voorbeeldregio',
    });
  });

  it('moves new zaken of each gemeente; a running zaak keeps what it began with, also on another server', async () => {
    const world = makeWorld();
    const oud = await world.start({}, OLST);
    await publish(world, await makeConcept(world, { 'rappel.interval_wd': 15 }));
    const nieuw = await world.start({}, OLST);
    expect((await world.zaak(oud, OLST)).variant).toEqual({ naam: OLST, versie: '2026-01-01' });
    expect((await world.zaak(nieuw, OLST)).variant).toEqual({
      naam: OLST,
      versie: '2026-01-01',
      regio: { naam: 'regio-voorbeeldregio', versie: '1' },
    });
    const ander = makeWorld({ stores: world.stores });
    expect(await readRappel(ander, OLST, oud)).toMatchObject({ waarde: 10, herkomst: 'landelijk' });
    expect(await readRappel(ander, OLST, nieuw)).toEqual({ waarde: 15, herkomst: 'regio', motivering: MOTIVERING });
    expect((await ander.zaak(await ander.start({}, STAD), STAD)).variant.regio?.versie).toBe('1');
  });

  it('stays with a zaak when the next one is published, or when it takes effect in the past', async () => {
    const world = makeWorld();
    await publish(world, await makeConcept(world, { 'rappel.interval_wd': 15 }));
    const zaakId = await world.start({}, OLST);
    await publish(world, await makeConcept(world, { 'rappel.interval_wd': 12 }));
    expect(await readRappel(world, OLST, zaakId)).toMatchObject({ waarde: 15 });
    expect(await readRappel(world, OLST, await world.start({}, OLST))).toMatchObject({ waarde: 12 });
  });

  it('is taken over by running zaken only when the gemeente moves them, and can be put back', async () => {
    const world = makeWorld();
    const zaakId = await world.start({}, OLST);
    await publish(world, await makeConcept(world, { 'rappel.interval_wd': 15 }));
    const plaats = { gemeente: OLST, variantId: `bestand:${OLST}:2026-01-01` };
    const { zaken } = await world.usecases.readLopendeZaken(COLLEGA, plaats);
    expect(zaken).toMatchObject([{ zaakId, oordeel: 'kan' }]);
    const reden = 'De nieuwe afspraak van de regio geldt voor iedereen.';
    const heen = { opdrachtId: 'heen', zaakIds: [zaakId], reden };
    const { migratieId } = await world.usecases.migrateZaken(COLLEGA, plaats, heen);
    expect(await readRappel(world, OLST, zaakId)).toMatchObject({ waarde: 15, herkomst: 'regio' });
    expect((await world.usecases.readLopendeZaken(COLLEGA, plaats)).zaken).toMatchObject([{ oordeel: 'volgt_al' }]);
    await world.usecases.undoMigratie(COLLEGA, { ...plaats, migratieId }, { opdrachtId: 'terug', reden });
    expect((await world.zaak(zaakId, OLST)).variant).toEqual({ naam: OLST, versie: '2026-01-01' });
    expect(await readRappel(world, OLST, zaakId)).toMatchObject({ waarde: 10 });
  });

  it('shows on the pages of the gemeente as a value of the regio, with its motivering', async () => {
    const world = makeWorld();
    await publish(world, await makeConcept(world, { 'rappel.interval_wd': 15 }));
    const nu = await world.usecases.readVariant(GROOT, STAD);
    expect(nu.parameters.find(({ sleutel }) => sleutel === 'rappel.interval_wd')).toMatchObject({
      vanRegio: true,
      motivering: MOTIVERING,
    });
    const concept = await world.usecases.startVariant(COLLEGA, OLST, { geldigVanaf: '2026-02-01' });
    expect(concept.parameters.find(({ sleutel }) => sleutel === 'rappel.interval_wd')).toMatchObject({
      waarde: 15,
      afwijking: false,
      regioMotivering: MOTIVERING,
    });
    const bijlage = await world.usecases.readBijlage(COLLEGA, OLST, {});
    expect(bijlage.afwijkingen.find(({ sleutel }) => sleutel === 'rappel.interval_wd')).toMatchObject({
      motivering: MOTIVERING,
      vanRegio: true,
    });
    expect(bijlage.variant.regio).toEqual({ naam: 'Voorbeeldregio', versie: '1' });
    expect(JSON.stringify(makeBijlagedocument(bijlage, ['afwijkingen']))).toContain(
      `${MOTIVERING} Dit heeft Voorbeeldregio vastgelegd.`,
    );
    const { verschillen } = await world.usecases.readVerschillen(COLLEGA, OLST, { naar: `bestand:${OLST}:2026-01-01` });
    expect(verschillen.find(({ element }) => element === 'rappel.interval_wd')).toMatchObject({ naar: 15 });
  });

  it('may be seen and changed by who works for a gemeente of the regio, and by nobody else', async () => {
    const world = makeWorld();
    const versie = await makeConcept(world, {});
    await expect(world.usecases.readVariantversie(VREEMD, plaatsVan(versie))).rejects.toThrow(NietGevondenError);
    await expect(world.usecases.startVariant(VREEMD, REGIO, { geldigVanaf: '2026-02-01' })).rejects.toThrow(
      NietGevondenError,
    );
    await expect(world.usecases.listVarianten(CONSULENT, REGIO)).rejects.toThrow(NietToegestaanError);
    await expect(world.usecases.listVarianten(MAKER, 'regio:nergens')).rejects.toThrow(NietGevondenError);
  });

  it('is no gemeente: no zaak can begin in it, and nothing of a zaak can be read there', async () => {
    const world = makeWorld();
    await expect(world.start({}, REGIO)).rejects.toThrow(NietGevondenError);
    await expect(world.usecases.listZaken(GROOT, REGIO, { aantal: 5 })).rejects.toThrow(NietGevondenError);
    await expect(world.usecases.readBijlage(MAKER, REGIO, {})).rejects.toThrow(NietGevondenError);
  });

  it('needs a second person as long as one gemeente of the regio wants that', async () => {
    const world = makeWorld();
    const baas = (gemeente: string) => makeActor(`baas.${gemeente}`, 'beheerder', gemeente);
    const versie = await makeConcept(world, { 'rappel.interval_wd': 15 });
    await world.usecases.setVierOgen(baas(STAD), STAD, false);
    await expect(publish(world, versie, MAKER)).rejects.toThrow(NietToegestaanError);
    await world.usecases.setVierOgen(baas(OLST), OLST, false);
    const { stand } = await world.usecases.readVariantversie(MAKER, plaatsVan(versie));
    expect(await world.usecases.publishVariant(MAKER, plaatsVan(versie), stand)).toMatchObject({
      status: 'gepubliceerd',
    });
    await expect(world.usecases.setVierOgen(baas(STAD), REGIO, false)).rejects.toThrow(NietGevondenError);
  });
});

describe('the law', () => {
  it('is held against the values of the regio itself', async () => {
    const world = makeWorld();
    const versie = await makeConcept(world, { 'betaling.dag': 25 });
    expect(versie.bevindingen).toMatchObject([{ nr: 'G15', ernst: 'blokkeren' }]);
    await expect(publish(world, versie)).rejects.toThrow(InvoerError);
  });

  it('is held against what comes of it in each gemeente: the block names the gemeente and the article', async () => {
    const world = makeWorld();
    // The gemeente lets the signal come in the last month of the forfaitaire period; the regio makes that period shorter.
    await publishSignaal(world, '2026-01-05');
    const versie = await makeConcept(world, { 'forfaitair.duur_maanden': 5 });
    const [bevinding] = versie.bevindingen.filter(({ ernst }) => ernst === 'blokkeren');
    expect(bevinding).toMatchObject({ nr: 'G11', sleutels: ['forfaitair.duur_maanden'] });
    expect(bevinding?.melding).toMatch(/^In Gemeente Olst-Wijhe, vanaf 5 januari 2026: .*artikel 10d lid 5 Pw/);
    await expect(publish(world, versie)).rejects.toThrow(/In Gemeente Olst-Wijhe/);
  });

  it('is held against a version of a gemeente that begins later, and the other way round', async () => {
    const world = makeWorld();
    await publishSignaal(world, '2026-06-01');
    const regio = await makeConcept(world, { 'forfaitair.duur_maanden': 5 });
    expect(regio.bevindingen[0]?.melding).toContain('vanaf 1 juni 2026');
    const ander = makeWorld();
    await publish(ander, await makeConcept(ander, { 'forfaitair.duur_maanden': 5 }, '2026-06-01'));
    await expect(publishSignaal(ander, '2026-01-05')).rejects.toThrow(/In Gemeente Olst-Wijhe, vanaf 1 juni 2026/);
  });

  it('does not blame the regio for what a gemeente breaks or answered by itself', async () => {
    const world = makeWorld();
    const versie = await makeConcept(world, { 'rappel.interval_wd': 15 });
    expect(versie.bevindingen).toEqual([]);
  });
});

/** Olst-Wijhe lets the signal to measure come in month 6. */
async function publishSignaal({ usecases }: World, geldigVanaf: string): Promise<void> {
  const begin = await usecases.startVariant(COLLEGA, OLST, { geldigVanaf });
  const plaats = plaatsVan(begin);
  const afwijking = { sleutel: 'forfaitair.signaal_meting_maand', waarde: 6, motivering: MOTIVERING };
  const versie = await usecases.setAfwijking(COLLEGA, plaats, afwijking);
  const { stand } = await usecases.submitVariant(COLLEGA, plaats, versie.stand);
  await usecases.publishVariant(makeActor('t.tweede', 'beheerder', OLST), plaats, stand);
}
