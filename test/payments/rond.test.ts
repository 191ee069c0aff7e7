import { expect, it } from 'vitest';
import { makeBetaalbestanden } from '../../server/betaalbestanden.ts';
import { listTerugmeldingen } from '../../server/domain/betalen/terugmelding.ts';
import type { Betaalrundetail } from '../../server/usecases/betalen/betaalusecases.ts';
import { ADMIN, makeWorld, SMIT } from '../usecases/world.ts';
import { makeCamt053, readOpdracht } from './bankantwoord.ts';

const GEMEENTE = 'voorbeeldstad';
const at = ({ id: runId, stand }: Betaalrundetail) => ({ gemeente: GEMEENTE, runId, stand });

it('a zaak is granted, paid, booked by the bank but for one payment, and that one is paid again', async () => {
  const world = makeWorld();
  const { usecases } = world;
  const zaakId = await world.start({ 'dienstverband.begindatum': '2026-01-23' });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', { 'loonwaarde.percentage': 55 });
  await world.complete(zaakId, 'BesprekenUitkomstTask');
  await world.complete(zaakId, 'VaststellenBesluitTask');
  world.setDatum('2026-02-09');
  const voorstel = await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
  const run = await usecases.approveBetaalrun(SMIT, at(await usecases.offerBetaalrun(ADMIN, at(voorstel))));

  const maker = makeBetaalbestanden({ make: () => new Uint8Array() });
  const bron = await usecases.readBetaalgegevens(ADMIN, at(run));
  const sepa = new TextDecoder().decode((await maker.make(bron, { soort: 'pain.001.001.03' })).inhoud);
  expect(readOpdracht(sepa)).toMatchObject({ som: '1579.50', datum: '2026-02-19' });
  expect(bron).toMatchObject({ kostensoort: 'Loonkostensubsidie Participatiewet', gemeente: { slug: GEMEENTE } });

  const weg = await usecases.markBetaalrunAangeboden(ADMIN, at(run));
  const [eerste = '', tweede = ''] = run.regels.map(({ id }) => id);
  const antwoord = makeCamt053(sepa, 'camt.053.001.08', { [eerste]: {}, [tweede]: { retour: 'AC04' } });
  const nu = await usecases.readBetaalgegevens(ADMIN, at(weg));
  const gelezen = await maker.read(new TextEncoder().encode(antwoord), nu.run);
  const klaar = await usecases.processTerugmelding(ADMIN, at(weg), listTerugmeldingen(gelezen, '2026-02-20'));
  expect(klaar.status).toBe('bevestigd');
  expect(klaar.regels.map(({ status, statusOp, statusreden }) => [status, statusOp, statusreden])).toEqual([
    ['uitgevoerd', '2026-02-19', undefined],
    ['teruggekomen', '2026-02-20', 'AC04: de rekening is opgeheven'],
  ]);
  world.setDatum('2026-03-02');
  const maart = await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-03');
  expect(maart.regels.map(({ maand, bedragCent }) => [maand, bedragCent])).toEqual([
    ['2026-02', 122_411],
    ['2026-03', 122_411],
  ]);
});
