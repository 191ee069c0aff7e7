import { describe, expect, it } from 'vitest';
import { listAfwijkingen } from '../../server/rules/afwijkingen.ts';
import { calculateParameters } from '../../server/rules/parameters.ts';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { loadOwnRules, RULES, readJson } from './given.ts';

const bestanden = loadOwnRules();
const alle = Object.keys(bestanden.gemeenten);

async function deviationsOf(gemeente: string): Promise<Readonly<Record<string, string>>> {
  const geldend = selectRegels(bestanden, gemeente, '2026-03-02');
  const lijst = listAfwijkingen(geldend, await calculateParameters(geldend));
  return Object.fromEntries(lijst.map((a) => [a.sleutel, a.lokaal]));
}

describe('Voorbeeldstad', () => {
  it('works exactly as the preferente proces', async () => {
    expect(await deviationsOf('voorbeeldstad')).toEqual({});
    expect(bestanden.gemeenten['voorbeeldstad']?.varianten[0]).toMatchObject({ regels: [], teksten: [] });
  });
});

describe('Olst-Wijhe', () => {
  it('deviates where its own working process says so', async () => {
    expect(await deviationsOf('olst-wijhe')).toMatchObject({
      'contact.forfaitair.termijn_dagen': '5 werkdagen',
      'loonwaarde.uitvoerder': 'ingehuurde organisatie in de regio',
      'loonwaarde.aanvraagkanaal': 'formulier van de werkgever, per e-mail naar de deskundige',
      'beschikking.iban_vermelden': 'ja',
      'mandaat.ondertekening': 'de consulent en de budgethouder',
      'betaling.dag': 'de 15e van de maand',
      'bewijs.uren': 'eerst Suwinet, loonstroken alleen als het nodig is',
      'betaalspecificatie.gebruik': 'nee',
      'betaling.omschrijving': '"loonkostensubsidie" en de naam van de werknemer',
      betaalkanaal: 'formulier met de beschikking als bijlage, naar de crediteurenadministratie',
      kostenplaats: 'Loonkostensubsidie',
      'heronderzoek.soorten': expect.stringContaining('verjaardag') as string,
      uitvoerder: 'de gemeente zelf, met een gedeelde financiële administratie',
    });
  });

  it('keeps the national terms of the rappel and the besluit', async () => {
    const sleutels = Object.keys(await deviationsOf('olst-wijhe'));
    expect(sleutels.filter((s) => s.startsWith('rappel.') || s.startsWith('beslistermijn.'))).toEqual([]);
  });

  it('tells its payment day in both beschikkingen', () => {
    const teksten = bestanden.gemeenten['olst-wijhe']?.varianten[0]?.teksten ?? [];
    expect(teksten.filter((t) => t.tekst.includes('15e')).map((t) => t.brief)).toEqual(['PP-6', 'PP-7']);
  });
});

describe.each(alle)('%s', (slug) => {
  const gegevens = readJson(RULES, 'gemeenten', slug, 'gemeente.json');

  it('gives every deviation a reason of at least one whole sentence, and none twice', () => {
    for (const { afwijkingen, regels, teksten } of bestanden.gemeenten[slug]?.varianten ?? [])
      for (const { motivering } of [...afwijkingen, ...regels, ...teksten])
        expect(motivering).toMatch(/^[A-Z].{20,}\.$/s);
  });

  it('deviates only where the value really differs', async () => {
    const verschillen = Object.keys(await deviationsOf(slug));
    const genoemd = bestanden.gemeenten[slug]?.varianten[0]?.afwijkingen.map((a) => a.sleutel) ?? [];
    expect(genoemd.filter((sleutel) => !verschillen.includes(sleutel))).toEqual([]);
  });

  it('has an address that can reach nobody', () => {
    expect(gegevens['email']).toMatch(/@[a-z-]+\.example$/);
    expect(gegevens['website']).toMatch(/\.example$/);
    expect(gegevens['telefoon']).toMatch(/00 00$/);
  });
});
