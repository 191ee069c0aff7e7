import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { doTaak, startZaak, zaakadres } from './tools/aanvraag.ts';
import { expectGoed, stap, vak, veld, waitOpgeslagen } from './tools/variant.ts';
import { startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

const MOTIVERING = 'Meetbureaus in de regio vragen meer tijd voor het rapport.';
const REDEN = 'Het college heeft de nieuwe termijn vastgesteld.';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

/** A version with a longer term and another name for a step; a colleague publishes it. */
async function publishTweede(maker: Werkplek): Promise<string> {
  const { page, open } = maker;
  await open('/voorbeeldstad/varianten');
  await page.getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: /versie 2$/ }).waitFor();
  const adres = new URL(page.url()).pathname.replace(/\/parameters.*/, '');
  await open(`${adres}/parameters/2`);
  const termijn = vak(page, 'Termijn voor het loonwaarderapport');
  await termijn.getByRole('textbox').first().fill('15');
  await termijn.getByRole('textbox').first().press('Enter');
  await termijn.getByLabel(/^Motivering/).fill(MOTIVERING);
  await termijn.getByLabel(/^Motivering/).blur();
  await page.getByText('motivering ontbreekt').waitFor({ state: 'hidden' });
  await open(`${adres}/diagram`);
  await stap(page, 'Rapport invoeren').click();
  await veld(page, 'Naam').fill('Rapport verwerken');
  await veld(page, 'Naam').press('Enter');
  await veld(page, 'Motivering').fill(MOTIVERING);
  await veld(page, 'Motivering').blur();
  await waitOpgeslagen(page);
  await page.locator('[aria-disabled]', { hasText: 'Ter controle aanbieden' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
  await page.getByText('Ter controle', { exact: true }).waitFor();
  const collega = await toestel.login('beheerder');
  await collega.open(`${adres}/verschil`);
  await collega.page.getByRole('button', { name: 'Goedkeuren en publiceren' }).click();
  await collega.page.getByRole('button', { name: 'Versie 2 publiceren' }).click();
  await collega.page.getByText('Gepubliceerd', { exact: true }).first().waitFor();
  return adres;
}

test('running zaken are looked at, moved to the new version with a reason, and put back', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const meting = await startZaak(consulent, 'voorbeeldstad', { Achternaam: 'Jansen' });
  await doTaak(consulent, meting, 'Aanvraag beoordelen');
  await doTaak(consulent, meting, 'Loonwaardemeting aanvragen');
  await startZaak(consulent, 'voorbeeldstad', { Achternaam: 'Yıldız' });
  const maker = await toestel.login('functioneelbeheer.voorbeeldstad');
  const { page, open } = maker;
  const adres = await publishTweede(maker);

  await open(`${adres}/lopende-zaken`);
  const rij = page.getByRole('row', { name: new RegExp(meting.zaaknummer) });
  await expect.poll(() => rij.innerText()).toMatch(/Rapport invoeren[^]*wordt/);
  await expectGoed(page);
  await page.getByRole('button', { name: 'Alle 2 zaken kiezen die kunnen' }).press('Enter');
  await page.getByRole('button', { name: '2 zaken overzetten' }).press('Enter');
  const dialoog = page.getByRole('dialog');
  maker.allow(422);
  await dialoog.getByRole('button', { name: 'Zaken overzetten' }).press('Enter');
  await dialoog.getByText(/^Leg in ten minste/).waitFor();
  await expectGoed(page);
  await dialoog.getByLabel('Reden').fill(REDEN);
  await dialoog.getByRole('button', { name: 'Zaken overzetten' }).press('Enter');
  await dialoog.waitFor({ state: 'detached' });
  await expect.poll(() => rij.innerText()).toMatch(/Rapport verwerken[^]*volgt deze versie al/);
  await expect.poll(() => page.locator('main').innerText()).toContain(`Reden: ${REDEN}`);
  await page.getByText('Per zaak').press('Enter');
  await page.getByText(`${meting.zaaknummer}: overgezet.`).waitFor();
  await page.setViewportSize({ width: 400, height: 800 });
  await expectGoed(page);

  await consulent.open(zaakadres(meting, 'geschiedenis'));
  await expect.poll(() => consulent.page.locator('main').innerText()).toContain(REDEN);

  await page.getByRole('button', { name: 'Overzetten ongedaan maken' }).press('Enter');
  await dialoog.getByLabel('Reden').fill('De termijn gaat toch later in.');
  await dialoog.getByRole('button', { name: 'Zaken terugzetten' }).press('Enter');
  await dialoog.waitFor({ state: 'detached' });
  await expect.poll(() => rij.innerText()).toMatch(/Rapport invoeren[^]*wordt/);
  await expectGoed(page);
});
