import { expect, test } from 'vitest';
import { replayZaak } from '../../../server/domain/zaak/evolve-zaak.ts';
import { completeTotBesluit } from '../aanvraag.ts';
import { ADMIN, GROOT, makeWorld } from '../world.ts';

test('a complete reguliere aanvraag goes from intake to toekenning with amount, payments, letters and terms', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.goTo('2026-01-12');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', {}, ADMIN);
  await world.complete(zaakId, 'BesprekenUitkomstTask');

  const overzicht = await world.complete(zaakId, 'VaststellenBesluitTask');

  expect(overzicht.status).toBe('afgerond');
  const [besluit] = overzicht.besluiten;
  expect(besluit).toMatchObject({
    soort: 'toekenning_regulier',
    datum: '2026-01-12',
    ingangsdatum: '2026-02-01',
    einddatum: '2027-01-31',
    bezwaarTot: '2026-02-23',
    berekening: { bedragPerMaandCent: 108_810, lksCent: 88_105, werkgeverslastenCent: 20_705 },
  });
  expect(besluit?.betaalschema.slice(0, 2)).toMatchObject([
    { maand: '2026-02', betaaldag: '2026-02-20', bedragCent: 108_810 },
    { maand: '2026-03', betaaldag: '2026-03-20', bedragCent: 108_810 },
  ]);
  expect(overzicht.brieven.filter((b) => b.datum === '2026-01-12').map((b) => `${b.code} ${b.aan}`)).toEqual([
    'PP-6 werkgever',
    'PP-12 werkgever',
    'PP-4 werknemer',
    'PP-J werknemer',
  ]);
  expect(overzicht.termijnen.map((t) => [t.soort, t.status, t.einddatum])).toEqual([
    ['beslistermijn_awb', 'gehaald', '2026-03-02'],
    ['rapporttermijn', 'gehaald', '2026-02-03'],
    ['beslistermijn_wettelijk', 'gehaald', '2026-02-16'],
    ['beslistermijn_preferent', 'gehaald', '2026-01-26'],
  ]);
  expect(overzicht.heronderzoeken.map((h) => h.soort)).toEqual([
    'einde_arbeidsovereenkomst',
    'einde_lks',
    'volgende_meting',
  ]);
  expect(overzicht.verloop.map((stap) => stap.status)).toEqual([
    'klaar',
    'klaar',
    'klaar',
    'overgeslagen',
    'klaar',
    'later',
    'later',
  ]);
  expect(overzicht.watNu).toBe('Toegekend. Er is nu niets te doen.');
});

test('the audit log rebuilds the zaak exactly, and reads as sentences', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  await world.complete(zaakId, 'BeoordelenAanvraagTask', { 'dienstverband.urenPerWeek': 28 });
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');

  const vastleggingen = await world.stores.views.vastleggingen('voorbeeldstad', zaakId);
  const geschiedenis = await world.usecases.readGeschiedenis(GROOT, 'voorbeeldstad', zaakId);

  expect(replayZaak(vastleggingen)).toStrictEqual(await world.zaak(zaakId));
  const zinnen = geschiedenis.map((regel) => regel.zin);
  expect(zinnen.at(-1)).toBe('Zaak LKS-2026-0001 geopend volgens variant voorbeeldstad, versie 2026-01-01');
  expect(zinnen).toContain('Uren per week: 32 → 28');
  expect(zinnen).toContain('Taak “Aanvraag beoordelen” afgerond');
});

test('what the task would do is shown before it is done, and nothing is written', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  await completeTotBesluit(world, zaakId);
  const voor = await world.zaak(zaakId);
  const taak = await world.openTaak(zaakId, 'VaststellenBesluitTask');
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };
  const { waarden } = await world.usecases.readTaak(GROOT, plaats);

  const voorbeeld = await world.usecases.previewTaak(GROOT, plaats, waarden);

  expect(voorbeeld.gevolgen.map((zin) => zin.replaceAll('\u00A0', ' '))).toEqual([
    '€ 1.088,10 per maand, vanaf zo 1 feb 2026 tot en met zo 31 jan 2027',
    'Eerste betaling vr 20 feb 2026: € 1.088,10 (februari 2026)',
    'Beschikking toekenning loonkostensubsidie (PP-6) naar Bakkerij De Vries',
    'Formulier doorgeven wijzigingen loonkostensubsidie (PP-12) naar Bakkerij De Vries',
    'Besluit toekenning loonkostensubsidie medewerker (PP-4) naar de werknemer',
    'Juridische bijlage bij het besluit voor de medewerker (PP-J) naar de werknemer',
    'Op ma 30 nov 2026 begint: Verlenging bespreken',
    'Op di 1 jun 2027 begint: Opnieuw meten',
    'De zaak is daarna afgerond',
  ]);
  expect(await world.zaak(zaakId)).toEqual(voor);
  const pdf = await world.usecases.previewBrief(GROOT, plaats, waarden, { code: 'PP-6', aan: 'werkgever' });
  expect(new TextDecoder().decode(pdf)).toMatch(/^%PDF PP-6 .* VOORBEELD$/);
});
