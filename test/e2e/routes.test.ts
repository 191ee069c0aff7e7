import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { doTaak, finish, moveOn, pickUp, startZaak, zaakadres } from './tools/aanvraag.ts';
import { listBrieven, readBrief, readRijen } from './tools/brieven.ts';
import { fillIn } from './tools/formulier.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

test('a forfaitaire aanvraag needs no measurement, and pays 50 percent for at most six months', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad', { 'Welke route vraagt de aanvrager?': 'Forfaitair' });
  await doTaak(consulent, zaak, 'Aanvraag beoordelen');
  await doTaak(consulent, zaak, 'Forfaitaire LKS overleggen');

  await doTaak(consulent, zaak, 'Besluit vaststellen');

  expect(await listBrieven(consulent, zaak)).toContain('PP-7');
  expect(await readBrief(consulent, zaak, 'PP-7')).toContain('tot en met 30 september 2026');
  await consulent.open(zaakadres(zaak, 'betalingen'));
  expect(await readRijen(consulent.page, /^Betaalschema/)).toHaveLength(6);
});

test('a loonwaarde of 100 % ends in an afwijzing that a consulent establishes, with letters to both belanghebbenden', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const administratie = await toestel.login('administratie.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad');
  await doTaak(consulent, zaak, 'Aanvraag beoordelen');
  await doTaak(consulent, zaak, 'Loonwaardemeting aanvragen');
  await doTaak(administratie, zaak, 'Rapport invoeren', { Loonwaarde: '100' });
  await doTaak(consulent, zaak, 'Uitkomst bespreken');

  const toelichting = 'Het gesprek van 2 maart gaf geen andere uitkomst.';
  await doTaak(consulent, zaak, 'Afwijzing vaststellen', {
    'Toelichting voor de werkgever en de werknemer': toelichting,
  });

  expect(await listBrieven(consulent, zaak)).toEqual(expect.arrayContaining(['PP-3', 'PP-5', 'PP-J']));
  for (const code of ['PP-3', 'PP-5']) {
    const brief = await readBrief(consulent, zaak, code);
    expect(brief).toContain('100 procent');
    expect(brief).toContain(toelichting);
  }
  await consulent.open(zaakadres(zaak, 'betalingen'));
  await consulent.page.getByText('Er zijn nog geen betalingen').waitFor();
});

test('an incomplete aanvraag ends after the laatste verzoek: buiten behandeling, and the clock stood still meanwhile', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const administratie = await toestel.login('administratie.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad', { 'Getekende arbeidsovereenkomst ontvangen op': '' });
  await doTaak(consulent, zaak, 'Aanvraag beoordelen');
  await doTaak(consulent, zaak, 'Loonwaardemeting aanvragen');
  await doTaak(administratie, zaak, 'Rapport invoeren');
  await doTaak(consulent, zaak, 'Uitkomst bespreken');
  await moveOn(consulent.page, 'maand');
  expect(await listBrieven(consulent, zaak)).toContain('PP-11');
  await consulent.open(zaakadres(zaak, 'termijnen'));
  await consulent.page.getByText('opgeschort').first().waitFor();
  await moveOn(consulent.page, 'maand');

  await pickUp(consulent, zaak, 'Afhandelen na laatste verzoek');
  await fillIn(consulent.page, {
    'Hoe sluit u de aanvraag af?': 'Aanvraag niet behandelen',
    'Toelichting voor de werkgever en de werknemer': 'Wij hebben de arbeidsovereenkomst niet ontvangen.',
  });
  await finish(consulent.page, 'Afhandelen na laatste verzoek');

  const brieven = await listBrieven(consulent, zaak);
  expect(brieven.filter((code) => code === 'PP-2')).toHaveLength(2);
  expect(brieven.filter((code) => code === 'BB-1')).toHaveLength(2);
  expect(await readBrief(consulent, zaak, 'BB-1')).toContain('Wij hebben de arbeidsovereenkomst niet ontvangen.');
  await consulent.page.getByRole('heading', { name: 'Deze zaak is afgerond' }).waitFor();
});
