import { expect, test } from 'vitest';
import type { Regelbestanden } from '../../../server/rules/regelbestand.ts';
import { GROOT, makeWorld } from '../world.ts';

/** The rules with a newer variant of Voorbeeldstad, in force from 1 February: three rappels, five werkdagen apart. */
function withNewVariant(regels: Regelbestanden): Regelbestanden {
  const stad = regels.gemeenten['voorbeeldstad'];
  const oud = stad?.varianten[0];
  if (!stad || !oud) throw new Error('Voorbeeldstad heeft geen variant.');
  const motivering = 'Wij willen vaker en sneller herinneren.';
  const nieuw = {
    ...oud,
    versie: '2026-02-01',
    geldigVanaf: '2026-02-01',
    afwijkingen: [
      { sleutel: 'rappel.aantal', waarde: 3, motivering },
      { sleutel: 'rappel.interval_wd', waarde: 5, motivering },
    ],
  };
  return { ...regels, gemeenten: { ...regels.gemeenten, voorbeeldstad: { ...stad, varianten: [oud, nieuw] } } };
}

test('a running zaak keeps the variant of the day on which it came in; a new one follows the new variant', async () => {
  const world = makeWorld({ regels: withNewVariant(makeWorld().omgeving.regels) });
  const tot = async (zaakId: string) => {
    for (const element of [
      'BeoordelenAanvraagTask',
      'AanvragenLoonwaardemetingTask',
      'InvoerenLoonwaarderapportTask',
      'BesprekenUitkomstTask',
    ]) {
      await world.complete(
        zaakId,
        element,
        element === 'AanvragenLoonwaardemetingTask' ? { 'loonwaarde.uiterlijkMeten': '2026-03-01' } : {},
      );
    }
    return (await world.zaak(zaakId)).termijnen.find((termijn) => termijn.soort === 'rappel')?.aantal;
  };
  const oud = await world.start({ 'dienstverband.aokOntvangenOp': undefined });
  await world.goTo('2026-02-02');
  const nieuw = await world.start({
    'dienstverband.aokOntvangenOp': undefined,
    'dienstverband.begindatum': '2026-03-01',
  });

  expect(await tot(oud)).toBe(10);
  expect(await tot(nieuw)).toBe(5);
  const overzicht = await world.usecases.readZaak(GROOT, 'voorbeeldstad', nieuw);
  expect(overzicht.variant.versie).toBe('2026-02-01');
  expect(overzicht.afwijkingen).toMatchObject([
    { sleutel: 'rappel.aantal', landelijk: '2 keer', lokaal: '3 keer' },
    { sleutel: 'rappel.interval_wd', landelijk: '10 werkdagen', lokaal: '5 werkdagen' },
  ]);
  expect((await world.usecases.readZaak(GROOT, 'voorbeeldstad', oud)).afwijkingen).toEqual([]);
});

test('a task names how the gemeente works in it and what differs, and the variant lists every parameter with its bound', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'aanvraag.gevraagdeRoute': 'forfaitair' }, 'olst-wijhe');
  await world.complete(zaakId, 'BeoordelenAanvraagTask', {}, undefined, 'olst-wijhe');
  const taak = await world.openTaak(zaakId, 'OverleggenForfaitairTask', 'olst-wijhe');

  const { werkafspraken } = await world.usecases.readTaak(GROOT, { gemeente: 'olst-wijhe', zaakId, taakId: taak.id });
  const variant = await world.usecases.readVariant(GROOT, 'olst-wijhe');

  const anders = werkafspraken.filter((afspraak) => afspraak.anders !== undefined);
  expect(anders.map(({ sleutel }) => sleutel)).toEqual(['contact.forfaitair.termijn_dagen']);
  expect(werkafspraken.map(({ sleutel }) => sleutel)).toContain('forfaitair.inzet');
  expect(variant.parameters.find((p) => p.sleutel === 'betaling.dag')).toMatchObject({ afwijking: true, stap: 6 });
  expect(variant.parameters.find((p) => p.sleutel === 'rappel.aantal')).toMatchObject({
    afwijking: false,
    effectief: '2 keer',
  });
  expect(variant.parameters.filter((p) => p.afwijking).every((p) => (p.motivering ?? '').length > 10)).toBe(true);
});
