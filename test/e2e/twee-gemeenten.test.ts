import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { doTaak, moveOn, startZaak, type Zaakplek, zaakadres } from './tools/aanvraag.ts';
import { listBrieven, readBrief, readRijen } from './tools/brieven.ts';
import { startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

const GEMEENTEN = { voorbeeldstad: 'Voorbeeldstad', 'olst-wijhe': 'Olst-Wijhe' } as const;
type Slug = keyof typeof GEMEENTEN;

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

/** From the form PP-1 to the moment that the arbeidsovereenkomst is missing. */
async function startWithoutContract(regio: Werkplek, gemeente: Slug): Promise<Zaakplek> {
  const zaak = await startZaak(regio, gemeente, {
    Woongemeente: GEMEENTEN[gemeente],
    'Getekende arbeidsovereenkomst ontvangen op': '',
  });
  await doTaak(regio, zaak, 'Aanvraag beoordelen');
  await doTaak(regio, zaak, 'Loonwaardemeting aanvragen');
  const administratie = await toestel.login(`administratie.${gemeente}`);
  await doTaak(administratie, zaak, 'Rapport invoeren');
  await doTaak(regio, zaak, 'Uitkomst bespreken');
  await administratie.context.close();
  return zaak;
}

async function readBetalingen(regio: Werkplek, zaak: Zaakplek): Promise<readonly string[]> {
  await regio.open(zaakadres(zaak, 'betalingen'));
  return readRijen(regio.page, /^Betaalschema/);
}

test('the same aanvraag runs in both gemeenten from intake to beschikking, each with its own payment dates and texts', async () => {
  const regio = await toestel.login('consulent.regio');
  const stad = await startWithoutContract(regio, 'voorbeeldstad');
  const olst = await startWithoutContract(regio, 'olst-wijhe');
  expect(await listBrieven(regio, stad)).toContain('PP-2');

  // Ten werkdagen later nothing has come in: the rappel goes out by itself.
  await moveOn(regio.page, 'week');
  await moveOn(regio.page, 'week');
  await moveOn(regio.page, 'werkdag');
  for (const zaak of [stad, olst]) {
    const brieven = await listBrieven(regio, zaak);
    expect(brieven.filter((code) => code === 'PP-2')).toHaveLength(2);
    const administratie = await toestel.login(`administratie.${zaak.gemeente}`);
    await doTaak(administratie, zaak, 'Gegevens ontvangen', {
      'Getekende arbeidsovereenkomst ontvangen op': '17-3-2026',
    });
    await doTaak(regio, zaak, 'Besluit vaststellen');
    if (zaak === olst) {
      await doTaak(administratie, zaak, 'Betaalopdracht laten tekenen', {
        'Naam van de budgethouder': 'C. ten Brink',
        'Is de budgethouder akkoord?': 'Ja',
        'Getekend op': '17-3-2026',
      });
    }
    await regio.open(zaakadres(zaak));
    await regio.page.getByRole('heading', { name: 'Deze zaak is afgerond' }).waitFor();
  }

  expect((await readBetalingen(regio, stad)).slice(0, 2)).toEqual([
    expect.stringMatching(/^april 2026 ma 20 apr 2026 .*€ 1.088,10$/),
    expect.stringMatching(/^mei 2026 wo 20 mei 2026 .*€ 1.088,10$/),
  ]);
  expect((await readBetalingen(regio, olst)).slice(0, 2)).toEqual([
    expect.stringMatching(/^april 2026 wo 15 apr 2026 .*€ 1.088,10$/),
    expect.stringMatching(/^mei 2026 vr 15 mei 2026 .*€ 1.088,10$/),
  ]);
  const beschikkingStad = await readBrief(regio, stad, 'PP-6');
  expect(beschikkingStad).toContain('Gemeente Voorbeeldstad');
  expect(beschikkingStad).toContain('De eerste betaling is op 20 april 2026: € 1.088,10.');
  expect(beschikkingStad).not.toContain('NL91');
  const beschikkingOlst = await readBrief(regio, olst, 'PP-6');
  expect(beschikkingOlst).toContain('Gemeente Olst-Wijhe');
  expect(beschikkingOlst).toContain('Wij betalen op de 15e van elke maand');
  expect(beschikkingOlst).toContain('De eerste betaling is op 15 april 2026: € 1.088,10.');
  expect(beschikkingOlst).toMatch(/NL91 ?ABNA ?0417 ?1643 ?00/);
});
