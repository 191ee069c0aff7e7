import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../server/usecases/usecases.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { GROOT, makeWorld, type World } from '../world.ts';
import { addStappen, EIGEN_FORMULIER, EIGEN_STAPPEN, MOTIVERINGEN } from './lokaal-diagram.ts';
import { BEHEERDER, MAKER, plaatsVan } from './variantmensen.ts';

const STAD = 'voorbeeldstad';
const PROCES = 'aanvraag-en-besluit';

/** A concept with the own task, the own e-mail and the own wait. */
async function draw(world: World, geldigVanaf = '2026-01-05'): Promise<Variantdetail> {
  const versie = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf });
  await world.usecases.saveVariantformulier(MAKER, plaatsVan(versie), EIGEN_FORMULIER);
  return world.usecases.saveVariantdiagram(MAKER, plaatsVan(versie), {
    proces: PROCES,
    xml: addStappen(),
    motiveringen: MOTIVERINGEN,
  });
}

async function publish(world: World, versie: Variantdetail): Promise<Variantdetail> {
  const { stand } = await world.usecases.submitVariant(MAKER, plaatsVan(versie), versie.stand);
  return world.usecases.publishVariant(BEHEERDER, plaatsVan(versie), stand);
}

describe('a zaak in a gemeente with its own diagram', () => {
  it('runs over the own task, the own e-mail and the own wait, and goes on when the time is over', async () => {
    const world = makeWorld();
    const versie = await draw(world);
    expect(versie.bevindingen.filter(({ ernst }) => ernst === 'blokkeren')).toEqual([]);
    await publish(world, versie);
    const zaakId = await world.start();
    expect((await world.zaak(zaakId)).processen[0]?.versie).toBe('2026-01-01+voorbeeldstad.2');

    await world.complete(zaakId, 'BeoordelenAanvraagTask');
    const taak = await world.openTaak(zaakId, 'ControlerenDossierTask');
    expect(taak).toMatchObject({ naam: 'Dossier controleren', stap: 1, rol: 'consulent' });
    const { formulier } = await world.usecases.readTaak(GROOT, { gemeente: STAD, zaakId, taakId: taak.id });
    expect(formulier.titel).toBe('Dossier controleren');
    await expect(world.complete(zaakId, 'ControlerenDossierTask')).rejects.toMatchObject({
      velden: [{ veld: 'lokaal.eerderDossier' }],
    });
    await world.complete(zaakId, 'ControlerenDossierTask', {
      'lokaal.eerderDossier': true,
      'lokaal.dossiernummer': 'D-17',
    });

    const wachtend = await world.zaak(zaakId);
    expect(wachtend.gegevens.lokaal).toEqual({ eerderDossier: true, dossiernummer: 'D-17' });
    expect((await world.usecases.readZaak(GROOT, STAD, zaakId)).eigenGegevens).toEqual([
      { label: 'Is er al een dossier?', waarde: 'ja' },
      { label: 'Dossiernummer', waarde: 'D-17' },
    ]);
    expect(wachtend.brieven.filter(({ code }) => code === 'EB-1')).toMatchObject([
      { aan: 'werkgever', kanaal: 'e-mail', soort: 'kennisgeving' },
    ]);
    expect(wachtend.taken.filter(({ status }) => status === 'open')).toEqual([]);
    expect(wachtend.termijnen.filter(({ soort }) => soort === 'wachttijd')).toMatchObject([
      { naam: 'Bedenktijd werkgever', aantal: 3, wettelijk: false, status: 'lopend', einddatum: '2026-01-08' },
    ]);

    await world.goTo('2026-01-08');
    expect((await world.zaak(zaakId)).taken.filter(({ status }) => status === 'open')).toEqual([]);
    await world.goTo('2026-01-09');
    expect((await world.openTaak(zaakId)).element).toBe('AanvragenLoonwaardemetingTask');
    const geschiedenis = await world.usecases.readGeschiedenis(GROOT, STAD, zaakId);
    expect(JSON.stringify(geschiedenis)).toContain('Is er al een dossier?');
  });

  it('is continued by another server, also while it waits', async () => {
    const een = makeWorld();
    await publish(een, await draw(een));
    const zaakId = await een.start();
    await een.complete(zaakId, 'BeoordelenAanvraagTask');
    await een.complete(zaakId, 'ControlerenDossierTask', { 'lokaal.eerderDossier': false });
    const twee = makeWorld({ stores: een.stores });
    await twee.goTo('2026-01-09');
    expect((await twee.openTaak(zaakId)).element).toBe('AanvragenLoonwaardemetingTask');
  });

  it('keeps the diagram and the questions that it began with', async () => {
    const world = makeWorld();
    const oud = await world.start();
    await publish(world, await draw(world));
    const nieuw = await world.start();
    const terug = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf: '2026-01-05' });
    await world.usecases.removeVariantformulier(MAKER, plaatsVan(terug), 'controleren-dossier');
    const zonder = await world.usecases.removeVariantdiagram(MAKER, plaatsVan(terug), PROCES);
    await publish(world, zonder);

    await world.complete(oud, 'BeoordelenAanvraagTask');
    expect((await world.openTaak(oud)).element).toBe('AanvragenLoonwaardemetingTask');
    await world.complete(nieuw, 'BeoordelenAanvraagTask');
    expect((await world.openTaak(nieuw)).element).toBe('ControlerenDossierTask');
    const later = await world.start();
    expect((await world.zaak(later)).processen[0]?.versie).toBe('2026-01-01');
  });

  it('shows the drawing that it runs on', async () => {
    const world = makeWorld();
    await publish(world, await draw(world));
    const zaakId = await world.start();
    const [proces = { naam: '', versie: '' }] = (await world.usecases.readZaak(GROOT, STAD, zaakId)).processen;
    const xml = await world.usecases.readGemeenteproces(GROOT, STAD, proces);
    expect(xml).toContain('ControlerenDossierTask');
    const elders: Actor = { ...GROOT, gemeenten: ['olst-wijhe'] };
    await expect(world.usecases.readGemeenteproces(elders, 'olst-wijhe', proces)).rejects.toThrow(/bestaat niet/);
  });
});

describe('two own waits in one zaak', () => {
  it('each end at their own time, also when one follows the other', async () => {
    const world = makeWorld();
    const { vraag, wacht } = EIGEN_STAPPEN;
    const tweede = {
      ...wacht,
      id: 'NabellenEvent',
      begin: wacht.begin.replaceAll('Bedenktijd werkgever', 'Nabellen').replace('BedenktijdEvent', 'NabellenEvent'),
      binnen: wacht.binnen.replace('1.92', '1.93').replace('werkdagen="3"', 'werkdagen="2"'),
      einde: wacht.einde.replace('BedenktijdEvent', 'NabellenEvent'),
    };
    const versie = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf: '2026-01-05' });
    const plaats = plaatsVan(versie);
    await world.usecases.saveVariantformulier(MAKER, plaats, EIGEN_FORMULIER);
    const xml = addStappen([vraag, wacht, tweede]);
    const motiveringen = [vraag, wacht, tweede].map(({ id }) => ({
      element: id,
      motivering: 'Zo werken wij al jaren.',
    }));
    const getekend = await world.usecases.saveVariantdiagram(MAKER, plaats, { proces: PROCES, xml, motiveringen });
    await publish(world, getekend);
    const zaakId = await world.start();
    await world.complete(zaakId, 'BeoordelenAanvraagTask');
    await world.complete(zaakId, 'ControlerenDossierTask', { 'lokaal.eerderDossier': true });
    const wachttijden = async () =>
      (await world.zaak(zaakId)).termijnen
        .filter(({ soort }) => soort === 'wachttijd')
        .map(({ naam, status, einddatum }) => [naam, status, einddatum]);
    expect(await wachttijden()).toEqual([['Bedenktijd werkgever', 'lopend', '2026-01-08']]);
    await world.goTo('2026-01-09');
    expect(await wachttijden()).toEqual([
      ['Bedenktijd werkgever', 'verstreken', '2026-01-08'],
      ['Nabellen', 'lopend', '2026-01-13'],
    ]);
    await world.goTo('2026-01-14');
    expect((await world.openTaak(zaakId)).element).toBe('AanvragenLoonwaardemetingTask');
  });
});
