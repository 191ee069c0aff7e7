import { expect, test, vi } from 'vitest';
import { startBackground } from '../server/background.ts';
import { readInhoud } from '../server/domain/variant/variant.ts';
import { makeLog } from '../server/log.ts';
import { replaceVarianten } from '../server/rules/variantversies.ts';
import { saveMigratie } from '../server/usecases/migratie/migratielog.ts';
import { maakVerzending } from './domain/voorbeeldverzending.ts';
import { makeWorld, type World } from './usecases/world.ts';

const STAD = 'voorbeeldstad';

test('zaken that were being moved when the server went down are moved when it starts', async () => {
  const { regels } = makeWorld().omgeving;
  const [eerste] = regels.gemeenten[STAD]?.varianten ?? [];
  if (eerste === undefined) throw new Error('The gemeente has no variant');
  const tweede = { ...eerste, versie: '2', geldigVanaf: '2026-03-01', ...readInhoud({}) };
  const world = makeWorld({ regels: replaceVarianten(regels, STAD, [eerste, tweede]) });
  const zaakId = await world.start();
  const vast = {
    soort: 'overzetten',
    reden: 'De raad nam een besluit.',
    door: 'h.celik',
    doorNaam: 'H. Çelik',
  } as const;
  const kop = { ...vast, gemeente: STAD, begonnenOp: '2026-01-05T09:00:00.000Z' };
  const zaken = [{ zaakId, zaaknummer: 'LKS-2026-0001' }];
  await saveMigratie(world.stores, { ...kop, id: 'een', variantId: `bestand:${STAD}:2`, zaken });

  const background = begin(world);
  await vi.waitFor(async () => expect((await world.zaak(zaakId)).variant.versie).toBe('2'));
  await background.stop();
  const log = await world.stores.views.vastleggingen(STAD, zaakId);
  expect(log.find(({ gebeurtenis }) => gebeurtenis.soort === 'VariantGewisseld')?.door).toBe('h.celik');
});

test('a letter by e-mail that waits is handed to the mail server, once', async () => {
  const verstuurd: string[] = [];
  const send = async ({ berichtId }: { readonly berichtId: string }) => {
    verstuurd.push(berichtId);
    return { gelukt: true } as const;
  };
  const world = makeWorld({ post: { soort: 'smtp', send } });
  const zaakId = await world.start();
  const [brief] = (await world.zaak(zaakId)).brieven;
  const wacht = { wijze: 'e-mail', status: 'te_versturen', volgendePoging: '2026-01-05T09:00:00.000Z' } as const;
  const verzending = maakVerzending({ id: brief?.id ?? '', zaakId, email: 'info@bakkerij.example', ...wacht });
  await world.stores.verzenden.add(verzending);

  const background = begin(world);
  await background.deliver();
  await background.stop();
  expect(verstuurd).toEqual([`brief.${brief?.id}`]);
  expect((await world.stores.verzenden.find(STAD, brief?.id ?? ''))?.status).toBe('verzonden');
});

/** The background of a server of that day. */
function begin({ omgeving, stores }: World) {
  return startBackground({
    omgeving,
    stores,
    notify: { zaak: () => {}, gebruiker: () => {} },
    now: () => new Date('2026-01-05T09:00:00.000Z'),
    log: makeLog('silent'),
  });
}
