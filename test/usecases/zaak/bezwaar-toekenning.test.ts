import { expect, it } from 'vitest';
import { GEMEENTE } from '../betalen/betaalwereld.ts';
import { makeWorld, SMIT } from '../world.ts';

it('a bezwaar against a refusal after a measurement can grant at once, with amount and letters', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'dienstverband.begindatum': '2026-01-23' });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', { 'loonwaarde.percentage': 55 });
  await world.complete(zaakId, 'BesprekenUitkomstTask');
  await world.complete(zaakId, 'VaststellenBesluitTask', {
    'besluit.uitkomst': 'afwijzen',
    'besluit.afwijzingsgrond': 'anders',
    'besluit.toelichting': 'Wij kennen niet toe.',
  });
  world.setDatum('2026-02-03');
  const { versie } = await world.zaak(zaakId);
  await world.usecases.startVervolg(
    SMIT,
    { gemeente: GEMEENTE, zaakId, proces: 'bezwaar' },
    {
      versie,
      opdrachtId: 'bezwaar-1',
      waarden: {
        'bezwaar.besluitdatum': '2026-01-05',
        'bezwaar.ontvangenOp': '2026-02-02',
        'bezwaar.door': 'werkgever',
        'bezwaar.commissie': false,
      },
    },
  );
  await world.complete(zaakId, 'BeoordelenBezwaarTask', {
    'bezwaar.vervolg': 'niet_horen',
    'bezwaar.reden': 'Het bezwaar wordt toegewezen.',
  });
  await world.complete(
    zaakId,
    'BeslissenBezwaarTask',
    {
      'bezwaar.beslissing': 'beslissen',
      'bezwaar.uitkomst': 'gegrond',
      'bezwaar.motivering': 'De loonwaarde is lager dan het minimumloon.',
      'bezwaar.gevolg': 'toekennen',
      'besluit.ingangsdatum': '2026-01-23',
      'besluit.einddatum': '2027-01-31',
    },
    SMIT,
  );
  const zaak = await world.zaak(zaakId);
  expect(zaak.besluiten.map(({ soort }) => soort)).toEqual([
    'afwijzing',
    'beslissing_op_bezwaar',
    'toekenning_regulier',
  ]);
  expect(zaak.besluiten.at(-1)).toMatchObject({
    ingangsdatum: '2026-01-23',
    berekening: { bedragPerMaandCent: 122_411 },
  });
  expect(zaak.brieven.filter(({ datum }) => datum === '2026-02-03').map(({ code }) => code)).toEqual(
    expect.arrayContaining(['PP-Z3', 'PP-6', 'PP-4']),
  );
});
