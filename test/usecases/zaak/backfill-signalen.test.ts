import { expect, test } from 'vitest';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { backfillSignalen } from '../../../server/usecases/zaak/backfill-signalen.ts';
import { startToegekend } from '../aanvraag.ts';
import { makeWorld } from '../world.ts';
import { makeVervolgwereld } from './vervolg-wereld.ts';

const zonder = (zaak: Zaak): readonly string[] =>
  zaak.termijnen.filter(({ signaal }) => signaal === true).map(({ soort, status }) => `${soort} ${status}`);

test('a zaak that was granted before there was a process to follow gets its signaal once, and the process begins on its day', async () => {
  const vroeger = makeWorld();
  const { processen } = vroeger.omgeving;
  const alleenAanvraag = makeWorld({
    stores: vroeger.stores,
    processen: { ...processen, findNaam: () => undefined },
  });
  const zaakId = await startToegekend(alleenAanvraag);
  const open = await alleenAanvraag.start();
  expect(zonder(await alleenAanvraag.zaak(zaakId))).toEqual([]);

  const nu = await makeVervolgwereld(() => [], { stores: vroeger.stores });
  await backfillSignalen(nu.omgeving);
  const { versie } = await nu.zaak(zaakId);
  expect(zonder(await nu.zaak(zaakId))).toEqual(['verlenging lopend']);
  expect(zonder(await nu.zaak(open))).toEqual([]);

  await backfillSignalen(nu.omgeving);
  expect((await nu.zaak(zaakId)).versie).toBe(versie);
  nu.setDatum('2026-11-29');
  await nu.goTo('2026-11-30');
  expect((await nu.zaak(zaakId)).processen.at(-1)).toMatchObject({ naam: 'verlenging', status: 'lopend' });
});
