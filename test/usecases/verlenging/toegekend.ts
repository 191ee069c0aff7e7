import type { Datum } from '../../../server/domain/datum.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { decideAanvraag, inGemeente } from '../in-gemeente.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld } from '../world.ts';

/** A world with one zaak to which reguliere LKS was granted: 60%, 32 hours, from 1 February until 31 August 2026. */
export async function makeToegekend(
  anders: Formulierwaarden = {},
  gemeente = 'voorbeeldstad',
): Promise<{ world: World; zaakId: string }> {
  const world = inGemeente(makeWorld(), gemeente);
  const zaakId = await world.start({ 'dienstverband.einddatum': '2026-08-31', ...anders });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', {}, ADMIN);
  await world.complete(zaakId, 'BesprekenUitkomstTask');
  await decideAanvraag(world, zaakId);
  return { world, zaakId };
}

/** A world with one zaak to which forfaitaire LKS was granted: 30 hours, from 1 February until 31 July 2026. */
export async function makeForfaitair(gemeente = 'voorbeeldstad'): Promise<{ world: World; zaakId: string }> {
  const world = inGemeente(makeWorld(), gemeente);
  const zaakId = await world.start({
    'aanvraag.gevraagdeRoute': 'forfaitair',
    'dienstverband.urenPerWeek': 30,
    'dienstverband.einddatum': undefined,
  });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'OverleggenForfaitairTask', { 'forfaitair.overlegOp': '2026-01-05' });
  await decideAanvraag(world, zaakId);
  return { world, zaakId };
}

/** Starts a process as the consulent does, with its form. */
export async function startProces(
  world: World,
  zaakId: string,
  proces: string,
  waarden: Formulierwaarden = {},
  gemeente = 'voorbeeldstad',
): Promise<void> {
  const plaats = { gemeente, zaakId, proces };
  const formulier = await world.usecases.readVervolg(GROOT, plaats);
  await world.usecases.startVervolg(GROOT, plaats, {
    versie: formulier.zaakversie,
    waarden: { ...formulier.waarden, ...waarden },
    opdrachtId: `vervolg-${proces}-${zaakId}`,
  });
}

/** Ids of the elements of the open tasks, in order of the alphabet. */
export function listOpen({ taken }: Zaak): readonly string[] {
  return taken
    .filter(({ status }) => status === 'open')
    .map(({ element }) => element)
    .sort();
}

/** "PP-8 werkgever" for each letter of that day. */
export function listBrieven({ brieven }: Zaak, datum: Datum): readonly string[] {
  return brieven.filter((brief) => brief.datum === datum).map(({ code, aan }) => `${code} ${aan}`);
}

/** How the last run of this process ended; undefined while it runs. */
export function findUitkomst({ processen }: Zaak, naam: string): string | undefined {
  return processen.findLast((proces) => proces.naam === naam)?.uitkomst;
}

/** Completes the three tasks of a measurement, up to and including the talk. */
export async function meet(
  world: World,
  zaakId: string,
  taken: readonly [string, string, string],
  waarden: { readonly op: Datum; readonly percentage: number; readonly volgendeMeting: Datum },
): Promise<void> {
  const [aanvragen, invoeren, bespreken] = taken;
  const { op, percentage, volgendeMeting } = waarden;
  const aanvraag = { 'hermeting.organisatie': 'Meetbureau Oost', 'hermeting.aangevraagdOp': op };
  await world.complete(zaakId, aanvragen, { ...aanvraag, 'hermeting.uiterlijkMeten': op });
  const rapport = { 'hermeting.meetdatum': op, 'hermeting.rapportdatum': op, 'hermeting.deskundige': 'L. Kuiper' };
  await world.complete(zaakId, invoeren, { ...rapport, 'hermeting.percentage': percentage }, ADMIN);
  await world.complete(zaakId, bespreken, {
    'hermeting.gesprekOp': op,
    'hermeting.gesprekSamenvatting': 'De uitkomst is besproken.',
    'hermeting.rapportAanpassen': false,
    'hermeting.volgendeMeting': volgendeMeting,
  });
}
