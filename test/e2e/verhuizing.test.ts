import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Stores } from '../../server/ports.ts';
import { deliverBetaalberichten } from '../../server/usecases/betalen/deliver-betaalberichten.ts';
import { grant, release } from '../usecases/betalen/betaalwereld.ts';
import { makeWorld } from '../usecases/world.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { fillIn } from './tools/formulier.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

let zaakId = '';

/** A zaak of Voorbeeldstad with LKS, paid over January and February. */
async function fill(stores: Stores): Promise<void> {
  const world = makeWorld({ stores });
  zaakId = await grant(world);
  world.setDatum('2026-02-09');
  await release(world);
  await deliverBetaalberichten(world.omgeving);
}

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel(fill);
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

test('a werknemer moves to another gemeente, and that one takes the LKS over without a day lost or paid twice', async () => {
  const oud = await toestel.login('consulent.voorbeeldstad');
  await oud.open(`/voorbeeldstad/zaken/${zaakId}/starten/verhuizing-vertrek`);
  await fillIn(oud.page, {
    'Datum van inschrijving in de nieuwe gemeente': '15-2-2026',
    'Nieuwe woongemeente': 'Olst-Wijhe',
    'Hoe weet u dit?': 'Uit de BRP',
  });
  await oud.page.getByRole('button', { name: 'Verhuizing melden' }).click();
  await oud.page.getByRole('heading', { name: 'Verhuizing controleren' }).first().waitFor();
  const { pathname } = new URL(oud.page.url());
  expect(pathname).toBe(`/voorbeeldstad/zaken/${zaakId}`);
  await oud.page
    .getByRole('button', { name: /oppakken/i })
    .first()
    .click();
  await oud.page.getByText('Voor dagen vanaf 15 februari 2026 is').first().waitFor();
  await fillIn(oud.page, {
    'Eindigt de loonkostensubsidie van uw gemeente?': 'Ja, de werknemer is verhuisd',
    'Hoe regelt u wat te veel is betaald?': 'De werkgever betaalt terug',
    'Voorzieningen van de werknemer': 'jobcoach',
  });
  await oud.page.getByRole('button', { name: 'Beëindigen en brieven versturen' }).click();
  await oud.page.getByRole('heading', { name: 'Klaar: verhuizing controleren' }).waitFor();
  // The package leaves a moment after the besluit.
  const bezorgd = async () => {
    await oud.open('/voorbeeldstad/overdrachten');
    await oud.page.getByRole('heading', { name: 'Verzonden overdrachten' }).waitFor();
    await oud.page.waitForLoadState('networkidle');
    return oud.page.getByText('Bezorgd bij de gemeente').count();
  };
  await expect.poll(bezorgd, { timeout: 60_000 }).toBe(1);

  const nieuw = await toestel.login('consulent.olst-wijhe');
  await nieuw.open('/olst-wijhe/overdrachten');
  await nieuw.page.getByRole('link', { name: 'Gemeente Voorbeeldstad' }).click();
  await nieuw.page.getByText('De handtekening klopt').waitFor();
  expect(await findDrempels(nieuw.page)).toEqual([]);
  await nieuw.page.getByRole('button', { name: 'Zaak beginnen' }).click();
  await nieuw.page.getByRole('heading', { name: 'Overname controleren' }).first().waitFor();
  await nieuw.page
    .getByRole('button', { name: /oppakken/i })
    .first()
    .click();
  await fillIn(nieuw.page, {
    'Loopt het contract nog op die dag?': 'Ja',
    'Neemt u de loonkostensubsidie over?': 'Ja',
    Straat: 'Nieuwstraat',
    Huisnummer: '3',
    Postcode: '8131 AB',
    Woonplaats: 'Wijhe',
    'Wat doet u met de voorzieningen van de werknemer?': 'Doorzetten',
  });
  await nieuw.page.getByRole('button', { name: 'Overname vaststellen' }).click();
  await nieuw.page
    .getByText('Deze zaak is afgerond')
    .or(nieuw.page.getByText('Klaar: overname controleren'))
    .first()
    .waitFor();
  // In this gemeente the budgethouder signs as well: nothing leaves before that.
  const zaak = new URL(nieuw.page.url()).pathname;
  const administratie = await toestel.login('administratie.olst-wijhe');
  await administratie.open(zaak);
  await administratie.page
    .getByRole('button', { name: /oppakken/i })
    .first()
    .click();
  await fillIn(administratie.page, {
    'Naam van de budgethouder': 'C. ten Brink',
    'Is de budgethouder akkoord?': 'Ja',
    'Getekend op': '2-3-2026',
  });
  await administratie.page.getByRole('button', { name: 'Antwoord vastleggen' }).click();
  await administratie.page
    .getByText(/Klaar: betaalopdracht|Deze zaak is afgerond/)
    .first()
    .waitFor();
  await nieuw.open(`${zaak}/brieven`);
  await nieuw.page.getByText('Beschikking toekenning loonkostensubsidie na verhuizing').first().waitFor();
});

test('the pages of a move are readable on a phone and without barriers', async () => {
  const plek = await toestel.login('consulent.voorbeeldstad', { breedte: 400 });
  for (const pad of ['overdrachten', 'brp-controle']) {
    await plek.open(`/voorbeeldstad/${pad}`);
    await plek.page.getByRole('navigation', { name: 'Zaken en verhuizingen' }).waitFor();
    expect(await findOverloop(plek.page)).toEqual([]);
    expect(await findDrempels(plek.page)).toEqual([]);
  }
});
