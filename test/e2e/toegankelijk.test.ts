import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { zaakadres } from './tools/aanvraag.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { fillProduct, reportStoring, type Vulling } from './tools/gevuld.ts';
import { pressFor } from './tools/toetsen.ts';
import { startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

let toestel: Toestel;
let vulling: Vulling;
beforeAll(async () => {
  toestel = await startToestel(reportStoring);
  vulling = await fillProduct(toestel);
}, 240_000);
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

/** A page in a state: how to get there, after which the page is looked at. */
type Stand = readonly [naam: string, ga: (werkplek: Werkplek) => Promise<unknown>];

const TABS = [
  'verloop',
  'gegevens',
  'termijnen',
  'berekening',
  'brieven',
  'documenten',
  'betalingen',
  'gws',
  'geschiedenis',
] as const;

const NIEMAND: readonly Stand[] = [
  ['the login', ({ open }) => open('/inloggen')],
  [
    'the login with an empty form',
    async ({ page, open }) => {
      await open('/inloggen');
      await page.getByRole('button', { name: 'Inloggen' }).click();
      await page.getByText('Vul uw gebruikersnaam en uw wachtwoord in.').waitFor();
    },
  ],
];

const CONSULENT: readonly Stand[] = [
  [
    'the werkvoorraad with tasks',
    async ({ page, open }) => {
      await open('/voorbeeldstad/werkvoorraad');
      await page
        .getByRole('checkbox', { name: /^Kies [A-Z]\w+ \w+,/ })
        .first()
        .check();
      await page.getByText('1 geselecteerd').waitFor();
    },
  ],
  [
    'the werkvoorraad without tasks of this filter',
    async ({ page, open }) => {
      await open('/voorbeeldstad/werkvoorraad?zoek=bestaatniet');
      await page.getByText('Geen taken met deze filters').waitFor();
    },
  ],
  [
    'the werkvoorraad that does not come through',
    async (werkplek) => {
      werkplek.allow(503);
      await werkplek.page.route(/werkvoorraad\?/, (route) =>
        route.fulfill({
          status: 503,
          contentType: 'application/problem+json',
          body: '{"title":"Even geen verbinding"}',
        }),
      );
      await werkplek.open('/voorbeeldstad/werkvoorraad');
      await werkplek.page.getByText('De werkvoorraad komt niet door.').waitFor();
      await werkplek.page.unrouteAll();
    },
  ],
  ...TABS.map(
    (tab): Stand => [
      `the tab ${tab} of a zaak`,
      async ({ page, open }) => {
        await open(zaakadres(vulling.toegekend, tab));
        await page.getByRole('heading', { name: 'Deze zaak is afgerond' }).waitFor();
      },
    ],
  ),
  [
    'a zaak with a task that nobody has yet',
    async ({ page, open }) => {
      await open(zaakadres(vulling.open));
      await page.getByRole('button', { name: 'Taak oppakken' }).waitFor();
    },
  ],
  [
    'a besluit with its preview',
    async ({ page, open }) => {
      await open(zaakadres(vulling.besluit));
      await page.getByText('Na ‘Besluit vaststellen’').waitFor();
    },
  ],
  [
    'a besluit with wrong answers',
    async ({ page, open }) => {
      await open(zaakadres(vulling.besluit));
      await page.getByLabel('Ingangsdatum').fill('ooit');
      await page.getByRole('button', { name: 'Besluit vaststellen' }).click();
      await page.getByRole('heading', { name: '1 antwoord klopt nog niet' }).waitFor();
      await page.getByLabel('Ingangsdatum').fill('1-4-2026');
    },
  ],
  [
    'the dialog to give a task to a colleague',
    async ({ page, open }) => {
      await open(zaakadres(vulling.open));
      await page.getByRole('button', { name: 'Toewijzen aan…' }).click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
    },
  ],
  [
    'a new aanvraag with all its errors',
    async ({ page, open }) => {
      await open('/voorbeeldstad/aanvraag');
      await page.getByRole('button', { name: 'Aanvraag indienen' }).click();
      await page.getByRole('heading', { name: /antwoorden kloppen nog niet$/ }).waitFor();
    },
  ],
  [
    'what can begin in a zaak',
    async ({ page, open }) => {
      await open(zaakadres(vulling.toegekend));
      await page.getByRole('button', { name: 'Doorgeven of starten' }).click();
      await page.getByRole('link', { name: 'Wijziging doorgeven' }).waitFor();
    },
  ],
  [
    'a wijziging with all its errors',
    async ({ page, open }) => {
      await open(`${zaakadres(vulling.toegekend)}/starten/wijziging`);
      await page.getByRole('button', { name: 'Wijziging doorgeven' }).click();
      await page.getByRole('heading', { name: /antwoorden kloppen nog niet$/ }).waitFor();
    },
  ],
  [
    'hours from a file, without a file',
    async ({ page, open }) => {
      await open('/voorbeeldstad/uren');
      await page.getByRole('button', { name: 'Bestand lezen' }).click();
      await page.getByText('Kies een CSV-bestand.').waitFor();
    },
  ],
  // Pages that are reached from another one, and have no place of their own in the menu.
  ...['verrekeningen', 'overdrachten', 'brp-controle', 'doorlooptijden'].map(
    (pad): Stand => [`the page ${pad}`, ({ open }) => open(`/voorbeeldstad/${pad}`)],
  ),
  ['an address that does not exist', ({ open }) => open('/voorbeeldstad/bestaatniet')],
  ...['kalender', 'termijn'].map(
    (deel): Stand => [
      `the part ${deel} of the rekentool`,
      async ({ page, open }) => {
        await open(`/voorbeeldstad/rekentool?deel=${deel}`);
        await page.getByRole('table').or(page.getByText('Laatste dag')).first().waitFor();
      },
    ],
  ),
  [
    'the panel of the demo date',
    async ({ page, open }) => {
      await open('/voorbeeldstad/zaken');
      await page.getByRole('button', { name: /^Demodatum/ }).click();
    },
  ],
  [
    'the list of keys',
    async ({ page, open }) => {
      await open('/voorbeeldstad/zaken');
      await pressFor(page, '?', page.getByRole('dialog'));
    },
  ],
];

const OLST: readonly Stand[] = [
  ['a werkvoorraad in which all is done', ({ open }) => open('/olst-wijhe/werkvoorraad?lijst=mijn')],
];

const BEHEER: readonly Stand[] = [
  [
    'the storingen',
    async ({ page, open }) => {
      await open('/voorbeeldstad/storingen');
      await page.getByRole('button', { name: /^Opnieuw proberen/ }).waitFor();
    },
  ],
  ['no storingen', ({ open }) => open('/olst-wijhe/storingen')],
];

const BELEID: readonly Stand[] = [
  [
    'the variant',
    async ({ page, open }) => {
      await open('/olst-wijhe/varianten');
      await page.getByRole('button', { name: 'Alleen afwijkingen' }).click();
    },
  ],
];

const ALLE: readonly (readonly [wie: string, standen: readonly Stand[]])[] = [
  ['niemand', NIEMAND],
  ['consulent.voorbeeldstad', CONSULENT],
  ['consulent.olst-wijhe', OLST],
  ['beheerder', BEHEER],
  ['functioneelbeheer.olst-wijhe', BELEID],
];

test.each(ALLE)(
  'what %s can see has no barrier, and fits a window of 400 pixels',
  async (wie, standen) => {
    const werkplek = wie === 'niemand' ? await toestel.openWerkplek() : await toestel.login(wie);
    const gevonden: Record<string, readonly string[]> = {};
    // All states of one role together: a list of what is wrong says more than the first.
    for (const [naam, ga] of [...standen, ...(wie === 'niemand' ? [] : await listMenu(werkplek))]) {
      await werkplek.page.setViewportSize({ width: 1280, height: 900 });
      await ga(werkplek);
      await werkplek.page.waitForFunction(() => document.querySelector('.werk-skelet') === null);
      // A page that opens at a chapter may have a link half behind the bar.
      await werkplek.page.evaluate(() => scrollTo(0, 0));
      const breed = await findDrempels(werkplek.page);
      await werkplek.page.setViewportSize({ width: 400, height: 800 });
      const smal = await findDrempels(werkplek.page, { kleur: false });
      const alles = [...breed, ...smal, ...(await findOverloop(werkplek.page))];
      if (alles.length > 0) gevonden[naam] = alles;
    }
    expect(gevonden).toEqual({});
  },
  480_000,
);

/** The pages in the menu of whoever is logged in, as they come up. */
async function listMenu({ page }: Werkplek): Promise<readonly Stand[]> {
  const links = page.locator('#hoofdmenu a');
  await links.first().waitFor();
  const paden = await links.evaluateAll((gevonden) => gevonden.map((link) => link.getAttribute('href') ?? ''));
  return paden.map((pad) => [`the page ${pad}`, ({ open }) => open(pad)]);
}
