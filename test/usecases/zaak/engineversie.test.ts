import { expect, test } from 'vitest';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { processDueTermijnen } from '../../../server/usecases/zaak/process-due-termijnen.ts';
import { GROOT, makeWorld } from '../world.ts';

const OUD = 'bpmn-engine 24.0.0, preferent 0';
const BEHEERDER: Actor = { ...GROOT, gebruikersnaam: 'beheer', rollen: ['beheerder'] };

/** A zaak that an older version stored, and the server of today on the same store. */
async function makeOudeZaak() {
  const oud = makeWorld({ engine: OUD });
  const zaakId = await oud.start();
  return { zaakId, nu: makeWorld({ stores: oud.stores }) };
}

test('a zaak that another engine version stored is not stepped: nothing is written and the beheerder sees why', async () => {
  const { zaakId, nu } = await makeOudeZaak();
  const voor = await nu.zaak(zaakId);

  await expect(nu.complete(zaakId, 'BeoordelenAanvraagTask')).rejects.toThrow(OUD);

  expect(await nu.zaak(zaakId)).toEqual(voor);
  const storingen = await nu.usecases.listStoringen(BEHEERDER, 'voorbeeldstad');
  expect(storingen).toMatchObject([{ soort: 'taak', zaakId, pogingen: 1 }]);
  expect(storingen[0]?.fout).toMatch(/^EngineversieError: Zaak LKS-2026-0001 is bewaard door een andere versie/);
});

test('a term that the diagram listens to becomes a storing too; what needs no engine goes on', async () => {
  const { zaakId, nu } = await makeOudeZaak();
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: (await nu.openTaak(zaakId)).id };
  await nu.usecases.claimTaak(GROOT, plaats);
  expect((await nu.openTaak(zaakId)).behandelaar).toBe(GROOT.gebruikersnaam);

  // De acht weken van art. 4:13 Awb eindigen op 2 maart.
  nu.setDatum('2026-03-03');
  expect(await processDueTermijnen(nu.omgeving, '2026-03-03')).toEqual({ verwerkt: 0, mislukt: 1 });

  expect(await nu.usecases.listStoringen(BEHEERDER, 'voorbeeldstad')).toMatchObject([{ soort: 'termijn', zaakId }]);
  expect((await nu.zaak(zaakId)).termijnen).toMatchObject([{ status: 'lopend' }]);
});

test('a version that is named as one to continue goes on, and keeps its version', async () => {
  const { zaakId, nu } = await makeOudeZaak();
  const { machine } = nu.omgeving;
  const verder = makeWorld({ stores: nu.stores, machine: { ...machine, engines: [...machine.engines, OUD] } });

  await verder.complete(zaakId, 'BeoordelenAanvraagTask');

  const zaak = await verder.zaak(zaakId);
  expect(zaak.taken.at(-1)?.element).toBe('AanvragenLoonwaardemetingTask');
  expect(zaak.processen).toMatchObject([{ engine: OUD, status: 'lopend' }]);
});
