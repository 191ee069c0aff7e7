import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const EVEN_MS = 1000;
const EVEN_PX = 40;

/** Everything that axe has against the page, in a line per finding. Colours take the most time, and need one look only. */
export function findDrempels(page: Page, { kleur = true } = {}): Promise<readonly string[]> {
  return lookTwice(
    page,
    () => analyze(page, kleur),
    // A row that is half under the bar of the window is too small to touch there only.
    () => page.evaluate((hoogte) => window.scrollBy(0, window.scrollY > hoogte ? -hoogte : hoogte), EVEN_PX),
  );
}

/** What makes the page wider than its window, so that one has to scroll sideways; nothing when all fits. */
export function findOverloop(page: Page): Promise<readonly string[]> {
  return lookTwice(page, () => findUitstekend(page));
}

// helpers

/** A page that is still coming up is looked at again: what stays is a fault. */
async function lookTwice(
  page: Page,
  look: () => Promise<readonly string[]>,
  meanwhile: () => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const eerst = await look();
  if (eerst.length === 0) return [];
  await meanwhile();
  await page.waitForTimeout(EVEN_MS);
  const weer = await look();
  return weer.filter((regel) => eerst.some((eerder) => nameOf(eerder) === nameOf(regel)));
}

/** What is wrong and where, without the measures. */
function nameOf(regel: string): string {
  return regel.split(/: |until /)[0] ?? regel;
}

/** Works out in full only what is wrong: what passes would be half of the work. No page plays sound, so nothing is fetched beforehand. */
async function analyze(page: Page, kleur: boolean): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The legacy mode does not open a page of its own for the report; that is needed for frames only, and there are none.
    .setLegacyMode()
    .options({
      runOnly: TAGS,
      resultTypes: ['violations'],
      preload: false,
      ...(kleur ? {} : { rules: { 'color-contrast': { enabled: false } } }),
    })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

function findUitstekend(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const breedte = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= breedte) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > breedte + 0.5)
      .map((element) => `${element.tagName}.${element.className} until ${element.getBoundingClientRect().right}`)
      .slice(-8);
  });
}
