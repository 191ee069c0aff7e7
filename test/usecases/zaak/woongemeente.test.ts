import { expect, test } from 'vitest';
import { GROOT, makeWorld } from '../world.ts';

const start = async (woongemeente: string) => {
  const world = makeWorld();
  const zaakId = await world.start({ 'werknemer.woongemeente': woongemeente });
  const { werknemer } = (await world.zaak(zaakId)).gegevens;
  return { world, zaakId, woont: [werknemer.woongemeente, werknemer.woongemeenteNaam] };
};

test.each([
  ['olst-wijhe', 'olst-wijhe', 'Olst-Wijhe'],
  ['Gemeente OLST-WIJHE', 'olst-wijhe', 'Olst-Wijhe'],
  ['Súdwest-Fryslân', 'sudwest-fryslan', 'Súdwest-Fryslân'],
  ['gemeente  Den Haag', 'den-haag', 'Den Haag'],
])('“%s” is kept as %s, with the name %s', async (getypt, slug, naam) => {
  expect((await start(getypt)).woont).toEqual([slug, naam]);
});

test('forms, reasons and history show the name, and sending the form again changes nothing', async () => {
  const { world, zaakId } = await start('Den Haag');
  const { id: taakId } = await world.openTaak(zaakId);
  const { waarden } = await world.usecases.readTaak(GROOT, { gemeente: 'voorbeeldstad', zaakId, taakId });
  expect(waarden['werknemer.woongemeente']).toBe('Den Haag');

  await world.complete(zaakId, 'BeoordelenAanvraagTask');

  const { gegevens } = await world.zaak(zaakId);
  expect([gegevens.werknemer.woongemeente, gegevens.werknemer.woongemeenteNaam]).toEqual(['den-haag', 'Den Haag']);
  const geschiedenis = JSON.stringify(await world.usecases.readGeschiedenis(GROOT, 'voorbeeldstad', zaakId));
  expect(geschiedenis).toContain('De werknemer woont in Den Haag.');
  expect(geschiedenis).not.toContain('woont in den-haag');
});

test('a correction stands in the history by name', async () => {
  const { world, zaakId } = await start('Den Haag');
  await world.complete(zaakId, 'BeoordelenAanvraagTask', { 'werknemer.woongemeente': 'voorbeeldstad' });
  const geschiedenis = JSON.stringify(await world.usecases.readGeschiedenis(GROOT, 'voorbeeldstad', zaakId));
  expect(geschiedenis).toContain('Den Haag → Voorbeeldstad');
});
