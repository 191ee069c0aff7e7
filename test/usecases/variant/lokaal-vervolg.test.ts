import { describe, expect, it } from 'vitest';
import type { Variantformulier } from '../../../server/domain/variant/variant.ts';
import { listOpen, makeToegekend } from '../verlenging/toegekend.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT } from '../world.ts';
import { addStappen, EIGEN_FORMULIER, EIGEN_STAPPEN } from './lokaal-diagram.ts';
import { BEHEERDER, MAKER } from './variantmensen.ts';

const STAD = 'voorbeeldstad';
const MOTIVERING = 'Zo werken wij al jaren, en werkgevers waarderen het.';
const PIJL = {
  id: 'VerwerkenAntwoordNaarAntwoordBekendFlow',
  van: 'VerwerkenAntwoordTask',
  naar: 'AntwoordBekendMerge',
  plaats: { x: 160, y: 465 },
};
const STAPPEN = [EIGEN_STAPPEN.vraag, EIGEN_STAPPEN.wacht].map((stap) => ({ ...stap, baan: 'SysteemLane' }));
const ANTWOORD = {
  'verlenging.antwoord': 'verlengen',
  'verlenging.antwoordOp': '2026-07-06',
  'verlenging.antwoordKanaal': 'telefoon',
  'verlenging.onbepaaldeTijd': false,
  'verlenging.contractEinddatum': '2027-08-31',
};

/** Publishes a version with an own task and an own wait in `verlenging`. */
async function publish(world: World, geldigVanaf: string, formulier: Omit<Variantformulier, 'basis'>) {
  const versie = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf });
  const plaats = { gemeente: STAD, variantId: versie.id };
  await world.usecases.saveVariantformulier(MAKER, plaats, formulier);
  const { xml } = world.omgeving.processen.get('verlenging', '2026-01-01');
  const getekend = await world.usecases.saveVariantdiagram(MAKER, plaats, {
    proces: 'verlenging',
    xml: addStappen(STAPPEN, xml, PIJL),
    motiveringen: STAPPEN.map(({ id }) => ({ element: id, motivering: MOTIVERING })),
  });
  expect(getekend.diagrammen).toEqual(['verlenging']);
  const { stand } = await world.usecases.submitVariant(MAKER, plaats, getekend.stand);
  return world.usecases.publishVariant(BEHEERDER, plaats, stand);
}

/** Publishes a version that gives more time to answer. */
async function publishParameter(world: World, geldigVanaf: string) {
  const versie = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf });
  const plaats = { gemeente: STAD, variantId: versie.id };
  const anders = { sleutel: 'rappel.interval_wd', waarde: 15, motivering: MOTIVERING };
  const { stand } = await world.usecases.setAfwijking(MAKER, plaats, anders);
  const aangeboden = await world.usecases.submitVariant(MAKER, plaats, stand);
  return world.usecases.publishVariant(BEHEERDER, plaats, aangeboden.stand);
}

describe('a process that begins later in a zaak', () => {
  it('runs over the own steps of the version in force on the day that it begins', async () => {
    const { world, zaakId } = await makeToegekend();
    await publish(world, '2026-03-01', EIGEN_FORMULIER);
    await world.goTo('2026-06-30');
    const gestart = await world.zaak(zaakId);
    expect(gestart.variant.versie).toBe('2026-01-01');
    expect(gestart.processen.map(({ naam, versie }) => [naam, versie])).toEqual([
      ['aanvraag-en-besluit', '2026-01-01'],
      ['verlenging', '2026-01-01+voorbeeldstad.2'],
    ]);

    await world.goTo('2026-07-06');
    await world.complete(zaakId, 'VerwerkenAntwoordTask', ANTWOORD, ADMIN);
    expect(listOpen(await world.zaak(zaakId))).toEqual(['ControlerenDossierTask']);
    const taak = await world.openTaak(zaakId, 'ControlerenDossierTask');
    const { formulier } = await world.usecases.readTaak(GROOT, { gemeente: STAD, zaakId, taakId: taak.id });
    expect(formulier.titel).toBe('Dossier controleren');
    await expect(world.complete(zaakId, 'ControlerenDossierTask')).rejects.toMatchObject({
      velden: [{ veld: 'lokaal.eerderDossier' }],
    });
    await world.complete(zaakId, 'ControlerenDossierTask', { 'lokaal.eerderDossier': true });
    const overzicht = await world.usecases.readZaak(GROOT, STAD, zaakId);
    expect(overzicht.eigenGegevens).toEqual([{ label: 'Is er al een dossier?', waarde: 'ja' }]);

    const wachtend = await world.zaak(zaakId);
    expect(wachtend.termijnen.filter(({ soort }) => soort === 'wachttijd')).toMatchObject([
      { naam: 'Bedenktijd werkgever', status: 'lopend', procesId: wachtend.processen[1]?.id },
    ]);
    await world.goTo('2026-07-10');
    expect(listOpen(await world.zaak(zaakId))).toEqual(['VaststellenVerlengingTask']);
    await world.complete(zaakId, 'VaststellenVerlengingTask');
    const zaak = await world.zaak(zaakId);
    expect(zaak.besluiten.at(-1)).toMatchObject({ soort: 'verlenging', ingangsdatum: '2026-09-01' });
    expect(zaak.status).toBe('afgerond');
  });

  it('begins with the form of that version, also in a zaak that began before it', async () => {
    const { world, zaakId } = await makeToegekend();
    const versie = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf: '2026-01-05' });
    const plaats = { gemeente: STAD, variantId: versie.id };
    const landelijk = world.omgeving.formulieren['melden-wijziging'];
    if (landelijk === undefined) throw new Error('There is no form to report a change');
    const eigen = { veld: 'lokaal.gebeldDoor', soort: 'tekst', label: 'Wie belde er?', verplicht: false };
    const groepen = [...landelijk.groepen, { velden: [eigen] }];
    const formulier = { naam: 'melden-wijziging', inhoud: { ...landelijk, groepen }, motivering: MOTIVERING };
    const { stand } = await world.usecases.saveVariantformulier(MAKER, plaats, formulier);
    const vraag = { gemeente: STAD, zaakId, proces: 'wijziging' };
    const listVelden = async () => JSON.stringify((await world.usecases.readVervolg(GROOT, vraag)).formulier);
    expect(await listVelden()).not.toContain('lokaal.gebeldDoor');
    const aangeboden = await world.usecases.submitVariant(MAKER, plaats, stand);
    await world.usecases.publishVariant(BEHEERDER, plaats, aangeboden.stand);
    expect(await listVelden()).toContain('lokaal.gebeldDoor');
  });

  it('keeps that version when there is a newer one, until somebody moves it, and goes back', async () => {
    const { world, zaakId } = await makeToegekend();
    await publish(world, '2026-03-01', EIGEN_FORMULIER);
    await world.goTo('2026-06-30');
    const derde = await publishParameter(world, '2026-06-15');
    const einddatum = async () =>
      (await world.zaak(zaakId)).termijnen.find(({ bericht }) => bericht === 'VerlengingsantwoordVerstreken')
        ?.einddatum;
    expect(await einddatum()).toBe('2026-07-14');
    const begonnen = await world.zaak(zaakId);
    expect(begonnen.processen[1]?.variant).toEqual({ naam: STAD, versie: '2' });
    expect(listOpen(begonnen)).toEqual(['VerwerkenAntwoordTask']);

    const plaats = { gemeente: STAD, variantId: derde.id };
    const { zaken } = await world.usecases.readLopendeZaken(MAKER, plaats);
    expect(zaken).toMatchObject([{ zaakId, versie: '2', stap: 7, oordeel: 'kan', bezwaren: [] }]);
    const opdracht = { zaakIds: [zaakId], reden: 'De raad heeft het nieuwe proces vastgesteld.' };
    const gedaan = await world.usecases.migrateZaken(MAKER, plaats, {
      ...opdracht,
      opdrachtId: '00000000-0000-4000-8000-000000000001',
    });
    expect(gedaan.regels).toMatchObject([{ zaakId, uitkomst: 'overgezet' }]);
    const over = await world.zaak(zaakId);
    expect([over.variant.versie, over.processen[1]?.variant?.versie]).toEqual(['3', '3']);
    expect(over.processen[1]?.versie).toBe('2026-01-01+voorbeeldstad.3');
    expect((await world.usecases.readLopendeZaken(MAKER, plaats)).zaken).toMatchObject([{ oordeel: 'volgt_al' }]);
    expect(await einddatum()).toBe('2026-07-21');

    const heen = { ...plaats, migratieId: '00000000-0000-4000-8000-000000000001' };
    const terug = { opdrachtId: '00000000-0000-4000-8000-000000000002', reden: 'Het was een vergissing.' };
    await world.usecases.undoMigratie(MAKER, heen, terug);
    expect(await world.zaak(zaakId)).toMatchObject({
      variant: begonnen.variant,
      processen: [begonnen.processen[0], { versie: '2026-01-01+voorbeeldstad.2', variant: { versie: '2' } }],
    });
    expect(await einddatum()).toBe('2026-07-14');
  });
});
