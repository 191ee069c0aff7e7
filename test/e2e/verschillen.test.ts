import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

test.each([1280, 400])('a beleidsmedewerker reads what is different, at %i pixels', async (breedte) => {
  const { page, open } = await toestel.login('beleid.olst-wijhe', { breedte });
  await open('/olst-wijhe/verschillen');
  const lijst = page.getByRole('list', { name: 'Verschillen' });
  await lijst.getByText('De werkgever krijgt zijn geld op een andere dag').waitFor();
  await page.locator('.werk-doek .djs-overlay').first().waitFor();
  expect(await findDrempels(page)).toEqual([]);
  expect(await findOverloop(page)).toEqual([]);

  await page.getByRole('button', { name: /^rechtsgevolg/ }).click();
  await lijst.getByText('Wie de loonwaarde meet').first().waitFor({ state: 'detached' });
  await expect.poll(() => lijst.innerText()).not.toContain('werkgevolg');
  await page.getByLabel('Onderwerp').selectOption({ value: 'formulier' });
  await page.getByText('Kies een ander filter').waitFor();
  await page.getByLabel('Onderwerp').selectOption({ value: 'parameter' });

  const toon = lijst.getByRole('button', { name: /^Toon verschil \d+ in het diagram$/ }).first();
  await toon.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => toon.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => page.getByRole('figure').first().isVisible()).toBe(true);

  const naar = page.getByLabel('Naar', { exact: true });
  await naar.selectOption(await page.getByLabel('Van', { exact: true }).inputValue());
  await page.getByText('Er zijn geen verschillen.').waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('naar')).toMatch(/^landelijk-/);
  expect(await findDrempels(page)).toEqual([]);
});
