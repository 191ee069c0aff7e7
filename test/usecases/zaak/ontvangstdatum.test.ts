import { expect, test } from 'vitest';
import { readInhoud } from '../../../server/domain/variant/variant.ts';
import { replaceVarianten } from '../../../server/rules/variantversies.ts';
import { GROOT, makeWorld } from '../world.ts';

test.each([
  ['before the first rules in force', '2025-12-31', /nog geen werkproces/],
  ['long ago', '1999-01-01', /nog geen werkproces/],
  ['in the future', '2026-01-06', /ligt in de toekomst/],
])('an aanvraag received %s is refused at its own field, and nothing is written', async (_wanneer, datum, melding) => {
  const world = makeWorld();
  await expect(world.start({ 'aanvraag.datumOntvangst': datum })).rejects.toMatchObject({
    name: 'InvoerError',
    velden: [{ veld: 'aanvraag.datumOntvangst', melding: expect.stringMatching(melding) }],
  });
  expect(await world.stores.views.zaken({ gemeenten: ['voorbeeldstad'], aantal: 10 })).toMatchObject({ totaal: 0 });
});

test('an aanvraag of the first day of the rules is taken', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'aanvraag.datumOntvangst': '2026-01-01' });
  expect((await world.zaak(zaakId)).status).toBe('lopend');
});

test('an aanvraag answers the questions of the version that its date of receipt points to', async () => {
  const { omgeving } = makeWorld();
  const [eerste] = omgeving.regels.gemeenten['voorbeeldstad']?.varianten ?? [];
  const landelijk = omgeving.formulieren['aanvraag'];
  if (eerste === undefined || landelijk === undefined) throw new Error('The product is not complete');
  const vraag = { veld: 'lokaal.wijkteam', soort: 'tekst', label: 'Wijkteam', verplicht: true } as const;
  const inhoud = { ...landelijk, groepen: [...landelijk.groepen, { titel: 'Wijkteam', velden: [vraag] }] };
  const formulieren = [{ naam: 'aanvraag', basis: landelijk.versie, inhoud, motivering: 'Wij werken met wijkteams.' }];
  const tweede = { ...eerste, versie: '2', geldigVanaf: '2026-02-02', ...readInhoud({ formulieren }) };
  const world = makeWorld({ regels: replaceVarianten(omgeving.regels, 'voorbeeldstad', [eerste, tweede]) });
  world.setDatum('2026-02-16');
  const velden = async (ontvangen: string) => {
    const formulier = await world.usecases.readGemeenteformulier(GROOT, 'voorbeeldstad', {
      naam: 'aanvraag',
      ontvangen,
    });
    return formulier.groepen.flatMap((groep) => groep.velden.map(({ veld }) => veld));
  };

  expect(await velden('2026-01-30')).not.toContain('lokaal.wijkteam');
  expect(await velden('2026-02-02')).toContain('lokaal.wijkteam');
  expect(await velden('1999-01-01')).toContain('lokaal.wijkteam');
  const eerder = await world.start({ 'aanvraag.datumOntvangst': '2026-01-30' });
  expect((await world.zaak(eerder)).variant.versie).toBe(eerste.versie);
  await expect(world.start({ 'aanvraag.datumOntvangst': '2026-02-02' })).rejects.toMatchObject({
    velden: [{ veld: 'lokaal.wijkteam' }],
  });
  const later = await world.start({ 'aanvraag.datumOntvangst': '2026-02-02', 'lokaal.wijkteam': 'Noord' });
  expect((await world.zaak(later)).gegevens.lokaal).toEqual({ wijkteam: 'Noord' });
});
