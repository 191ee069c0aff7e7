import type { Locator, Page } from 'playwright-core';

/** Answers by the label of the question as it is on the screen; "Kop > Label" where a label is there more than once. */
export type Antwoorden = Readonly<Record<string, string>>;

/** Fills in the form that is open, in the way a person does: types, chooses from a list, or picks one of the answers. */
export async function fillIn(page: Page, antwoorden: Antwoorden): Promise<void> {
  for (const [vraag, antwoord] of Object.entries(antwoorden)) await answer(findFormulier(page), vraag, antwoord);
}

/** The form of the page. */
export function findFormulier(page: Page): Locator {
  return page.locator('main form').last();
}

/** The control of a question, or the group of its answers. */
export function findVraag(formulier: Locator, vraag: string): Locator {
  const [kop, label] = vraag.includes(' > ') ? (vraag.split(' > ') as [string, string]) : [undefined, vraag];
  const deel =
    kop === undefined
      ? formulier
      : formulier.locator('section').filter({ has: formulier.page().getByRole('heading', { name: kop, exact: true }) });
  const naam = new RegExp(`^${escape(label)}( \\(niet verplicht\\))?$`);
  return deel.getByLabel(naam).or(deel.getByRole('group', { name: naam }));
}

// helpers

async function answer(formulier: Locator, vraag: string, antwoord: string): Promise<void> {
  const gevonden = findVraag(formulier, vraag);
  // Looked up once: a browser works long on finding a control by its label.
  const control = await gevonden.elementHandle();
  if (control === null) throw new Error(`No control for ${vraag}`);
  const soort = await control.evaluate((element) => element.nodeName);
  if (soort === 'FIELDSET') {
    await gevonden.getByRole('radio', { name: new RegExp(`^${escape(antwoord)}`) }).check();
  } else if (soort === 'SELECT') await control.selectOption({ label: antwoord });
  else await control.fill(antwoord);
}

function escape(tekst: string): string {
  return tekst.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
