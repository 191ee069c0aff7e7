import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { finish, pickUp, startZaak, type Zaakplek, zaakadres } from './tools/aanvraag.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { fillIn } from './tools/formulier.ts';
import { startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

/** What the colleague made of the zaak meanwhile. */
const ANDER = { 'dienstverband.functie': 'inpakker', 'dienstverband.urenPerWeek': 24 };

/**
 * The diagram of the preferente proces never asks one question in two tasks at the same time; that of a gemeente may. So the answers of
 * the server to a colleague's change are played: the first attempt comes too late, and the zaak and the task hold other values.
 */
async function playChange({ page }: Werkplek, { zaakId }: Zaakplek): Promise<void> {
  let gespeeld = false;
  await page.route(/\/afronden$/, async (route) => {
    if (gespeeld) return route.continue();
    gespeeld = true;
    const conflict = {
      door: 'consulent2.voorbeeldstad',
      doorNaam: 'P. Smit',
      tijdstip: '2026-03-02T09:31:00.000Z',
      zaakversie: 2,
      wijzigingen: [],
    };
    await route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      json: { title: 'Conflict', status: 409, detail: 'Deze gegevens zijn intussen gewijzigd.', conflict },
    });
  });
  await page.route(new RegExp(`/zaken/${zaakId}/taken/[^/]+$`), async (route) => {
    const antwoord = await route.fetch().catch(() => undefined);
    // The page or the server went away meanwhile: the test is over.
    if (antwoord === undefined) return;
    const taak = (await antwoord.json()) as { waarden: Record<string, unknown> };
    const waarden = gespeeld ? { ...taak.waarden, ...ANDER } : taak.waarden;
    await route.fulfill({ response: antwoord, json: { ...taak, waarden } });
  });
}

async function makeConflict(breedte?: number): Promise<{ consulent: Werkplek; zaak: Zaakplek }> {
  const consulent = await toestel.login('consulent.voorbeeldstad', breedte === undefined ? {} : { breedte });
  const zaak = await startZaak(consulent, 'voorbeeldstad');
  consulent.allow(409);
  await playChange(consulent, zaak);
  await pickUp(consulent, zaak, 'Aanvraag beoordelen');
  await fillIn(consulent.page, { Functie: 'hulp in de bakkerij', 'Uren per week': '28' });
  await consulent.page.getByRole('button', { name: 'Aanvraag doorzetten' }).click();
  return { consulent, zaak };
}

test('a conflict shows both values side by side with who and when; what is chosen per field is what the zaak holds', async () => {
  const { consulent, zaak } = await makeConflict();
  const dialoog = consulent.page.getByRole('dialog', { name: 'Iemand anders was eerder' });
  await dialoog.getByText('P. Smit op ma 2 mrt 2026 om 10:31').first().waitFor();
  const functie = dialoog.getByRole('group', { name: 'Functie' });
  const uren = dialoog.getByRole('group', { name: 'Uren per week' });
  await functie.waitFor();
  await expect.poll(() => functie.getByRole('radio').count()).toBe(2);
  await expect
    .poll(() => functie.getByRole('radio', { name: /hulp in de bakkerij.*vulde u in/ }).isChecked())
    .toBe(true);
  await functie.getByRole('radio', { name: /inpakker.*P\. Smit/ }).waitFor();
  expect(await findDrempels(consulent.page)).toEqual([]);

  await uren.getByRole('radio', { name: /24/ }).check();
  await dialoog.getByRole('button', { name: /^Opnieuw/ }).click();
  await consulent.page.getByRole('heading', { name: /^Klaar: aanvraag beoordelen/ }).waitFor();

  const collega = await toestel.login('consulent2.voorbeeldstad');
  await collega.open(zaakadres(zaak, 'gegevens'));
  await collega.page.getByText('Uren per week').waitFor();
  const readTekst = () => collega.page.locator('main').innerText();
  await expect.poll(readTekst).toMatch(/Uren per week\s+24\b/);
  await expect.poll(readTekst).toContain('hulp in de bakkerij');
});

test('who first wants to look goes back to the own answers, and sends them after that', async () => {
  const { consulent } = await makeConflict();
  await consulent.page.getByRole('button', { name: 'Eerst mijn antwoorden bekijken' }).click();
  await consulent.page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect
    .poll(() => consulent.page.getByLabel('Functie', { exact: true }).inputValue())
    .toBe('hulp in de bakkerij');
  await finish(consulent.page, 'Aanvraag beoordelen');
});

test('on a narrow screen the two values stand under each other, and all fits', async () => {
  const { consulent } = await makeConflict(400);
  await consulent.page.getByRole('group', { name: 'Functie' }).waitFor();
  expect(await findOverloop(consulent.page)).toEqual([]);
  expect(await findDrempels(consulent.page, { kleur: false })).toEqual([]);
});
