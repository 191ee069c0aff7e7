import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { doTaak, startZaak, zaakadres } from './tools/aanvraag.ts';
import { reportStoring } from './tools/gevuld.ts';
import { logInByKeys, pressFor, pressOn, readFocus, tabTo } from './tools/toetsen.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel(reportStoring);
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

test('a consulent picks a task from the list, fills it in and finishes it without a mouse', async () => {
  const zaak = await startZaak(await toestel.login('consulent2.voorbeeldstad'), 'voorbeeldstad');
  const { page } = await logInByKeys(toestel, 'consulent.voorbeeldstad');
  await page.getByRole('link', { name: 'Aanvraag beoordelen' }).waitFor();

  await expect
    .poll(async () => {
      await page.keyboard.press('j');
      return readFocus(page);
    })
    .toBe('Aanvraag beoordelen');
  await page.keyboard.press('o');
  const rij = page.getByRole('row').filter({ hasText: zaak.zaaknummer });
  await rij.getByRole('cell', { name: 'mij', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'Aanvraag beoordelen' }).waitFor();
  await tabTo(page, 'Functie');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('hulp in de bakkerij');
  await pressOn(page, 'Aanvraag doorzetten');

  await page.getByRole('heading', { name: 'Klaar: aanvraag beoordelen' }).waitFor();
  await expect.poll(() => readFocus(page)).toBe('Klaar: aanvraag beoordelen');
  await pressOn(page, /^Verder met: loonwaardemeting/);
  await page.getByRole('button', { name: 'Taak oppakken' }).waitFor();
  await expect.poll(() => readFocus(page)).toBe('Wat nu: loonwaardemeting aanvragen');
  await pressOn(page, 'Taak oppakken');
  await tabTo(page, 'Welke organisatie doet de meting?');
  await page.keyboard.type('Meetbureau Oost');
  await tabTo(page, 'Meting aangevraagd op');
  await page.keyboard.type('2-3-2026');
  await pressOn(page, 'Meting aanvragen');
  await expect.poll(() => readFocus(page)).toMatch(/nog niet/);
  await pressOn(page, /^Vul bij ‘Meten voor of op’/);
  await page.keyboard.type('20-3-2026');
  await pressOn(page, 'Meting aanvragen');
  await page.getByRole('heading', { name: 'Klaar: loonwaardemeting aanvragen' }).waitFor();
});

test('the administratie records a loonwaarderapport without a mouse', async () => {
  const consulent = await toestel.login('consulent2.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad');
  await doTaak(consulent, zaak, 'Aanvraag beoordelen');
  await doTaak(consulent, zaak, 'Loonwaardemeting aanvragen');
  const { page } = await logInByKeys(toestel, 'administratie.voorbeeldstad');

  await pressFor(page, '/', page.locator('header input:focus'));
  await page.keyboard.type(zaak.zaaknummer);
  await page.keyboard.press('Enter');
  await page.getByText(`Gezocht: ${zaak.zaaknummer}`).waitFor();
  await pressOn(page, 'Rapport invoeren');
  await page.getByRole('button', { name: 'Taak oppakken' }).waitFor();
  await pressOn(page, 'Taak oppakken');
  await page.getByRole('form', { name: 'Rapport invoeren' }).waitFor();
  for (const [vraag, antwoord] of [
    ['Datum van de meting', '2-3-2026'],
    ['Datum van het rapport', '2-3-2026'],
    ['Naam van de deskundige', 'L. Kuiper'],
    ['Loonwaarde', '60'],
  ] as const) {
    await tabTo(page, vraag);
    await page.keyboard.type(antwoord);
  }
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'Klaar: rapport invoeren' }).waitFor();
  await expect.poll(() => readFocus(page)).toBe('Klaar: rapport invoeren');
});

test('a raadpleger finds a zaak and reads its parts without a mouse, and can change nothing', async () => {
  const zaak = await startZaak(await toestel.login('consulent2.voorbeeldstad'), 'voorbeeldstad');
  const { page } = await logInByKeys(toestel, 'raadpleger.voorbeeldstad');

  await pressOn(page, zaak.zaaknummer);
  await page.getByRole('heading', { level: 1, name: 'Jansen, A. (Anna) bij Bakkerij De Vries' }).waitFor();
  await pressOn(page, 'Gegevens');

  await page.waitForURL(new RegExp(zaakadres(zaak, 'gegevens')));
  await page.getByRole('heading', { name: 'Dienstverband' }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: /oppakken|toewijzen|tonen/i }).count()).toBe(0);
});

test('a beheerder lets a failed piece of work try again without a mouse', async () => {
  const { page } = await logInByKeys(toestel, 'beheerder');

  await pressOn(page, /^Opnieuw proberen: De taak/);

  await page.getByRole('heading', { name: 'Alles werkt' }).waitFor();
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('Opnieuw geprobeerd');
});

test.each(['functioneelbeheer.olst-wijhe', 'beleid.olst-wijhe'])(
  '%s reads how the gemeente deviates, and why, without a mouse',
  async (wie) => {
    const { page } = await logInByKeys(toestel, wie);
    await pressOn(page, 'Varianten');
    await page.getByRole('heading', { name: 'Dit geldt nu' }).waitFor();

    const betalen = page.getByRole('table', { name: /^Stap 6/ });
    await betalen.getByText('Wij betaalden al op de 15e van dezelfde maand.', { exact: false }).waitFor();
    await expect.poll(() => page.getByText('hetzelfde', { exact: true }).count()).toBe(0);

    await tabTo(page, 'Alleen afwijkingen');
    await page.keyboard.press('Space');
    await page.getByText('hetzelfde', { exact: true }).first().waitFor();
  },
);
