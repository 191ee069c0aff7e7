import { dispatchAll } from '../../../server/outbox/dispatcher.ts';
import { deliverBetaalberichten } from '../../../server/usecases/betalen/deliver-betaalberichten.ts';
import { describeFout } from '../../../server/usecases/describe-fout.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { makeBezorgers } from '../../../server/usecases/verzenden/bezorgers.ts';
import { grant, release } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld, SMIT } from '../world.ts';

export const A = 'voorbeeldstad';
export const B = 'olst-wijhe';

/** An installation without this gemeente: it knows others only by their key. */
export function makeInstallatie(zonder: string): World {
  const { regels } = makeWorld().omgeving;
  const gemeenten = Object.fromEntries(Object.entries(regels.gemeenten).filter(([slug]) => slug !== zonder));
  return makeWorld({ regels: { ...regels, gemeenten }, makeId: () => crypto.randomUUID() });
}

/** Everything that waits in the outbox is delivered. */
export async function deliver({ omgeving, stores }: World): Promise<void> {
  const bezorgers = makeBezorgers(omgeving, { zaak: () => {}, gebruiker: () => {} });
  const nu = () => omgeving.klok.nu();
  const { mislukt } = await dispatchAll({ outbox: stores.outbox, bezorgers, eigenaar: 'test', nu, describeFout });
  if (mislukt > 0) throw new Error('Not everything could be delivered');
}

/** A zaak of A with LKS from 23 January, paid over these months. */
export async function paid(world: World, maanden: readonly string[]): Promise<string> {
  const zaakId = await grant(world);
  for (const maand of maanden) {
    world.setDatum(`${maand}-09`);
    await release(world, maand);
    await deliverBetaalberichten(world.omgeving);
  }
  return zaakId;
}

/** The werknemer moves to B on this day; A ends and settles. With `binnen` the letters and the package do not leave yet. */
export async function leave(
  world: World,
  zaakId: string,
  { datum, wijze, binnen = false }: { readonly datum: string; readonly wijze: string; readonly binnen?: boolean },
): Promise<void> {
  const { versie } = await world.zaak(zaakId);
  await world.usecases.startVervolg(
    GROOT,
    { gemeente: A, zaakId, proces: 'verhuizing-vertrek' },
    {
      versie,
      waarden: { 'verhuizing.datum': datum, 'verhuizing.nieuweGemeente': 'Olst-Wijhe', 'verhuizing.bron': 'brp' },
      opdrachtId: `vertrek-${zaakId}-${datum}`,
    },
  );
  await world.complete(zaakId, 'ControlerenVertrekTask', {
    'verhuizing.uitkomst': 'beeindigen',
    'verhuizing.verrekenwijze': wijze,
    'verhuizing.voorzieningen': 'jobcoach',
    ...(wijze === 'LKS_03' ? { 'verhuizing.twijfelGelezen': true, 'verhuizing.motivering': 'Op verzoek.' } : {}),
  });
  if (!binnen) await deliver(world);
}

const OVERNEMEN: Formulierwaarden = {
  'overname.contractLoopt': true,
  'overname.uitkomst': 'overnemen',
  'overname.voorzieningenVervolg': 'doorzetten',
  'werknemer.adres.straat': 'Nieuwstraat',
  'werknemer.adres.huisnummer': '3',
  'werknemer.adres.postcode': '8131 AB',
  'werknemer.adres.plaats': 'Wijhe',
};

/** Opens the zaak of the first package in the tray of B. */
export async function accept(world: World): Promise<string> {
  const [ontvangen] = (await world.usecases.listOverdrachten(GROOT, B)).ontvangen;
  return (await world.usecases.acceptOverdracht(GROOT, B, ontvangen?.pakketId ?? '')).zaakId;
}

/** B takes over, with the second signature that it asks for. */
export async function takeOver(world: World, zaakId: string, inschrijving: string): Promise<void> {
  const waarden = { ...OVERNEMEN, 'overname.inschrijving': inschrijving };
  await world.complete(zaakId, 'ControlerenOvernameTask', waarden, GROOT, B);
  await world.complete(zaakId, 'OndertekenenOvernameTask', {}, ADMIN, B);
}

/** The run of a month in B, released by a second person. */
export async function payInB(world: World, maand: string): Promise<void> {
  const { usecases } = world;
  const plaats = ({ id: runId, stand }: { readonly id: string; readonly stand: number }) => ({
    gemeente: B,
    runId,
    stand,
  });
  const run = await usecases.startBetaalrun(ADMIN, B, maand);
  await usecases.approveBetaalrun(SMIT, plaats(await usecases.offerBetaalrun(ADMIN, plaats(run))));
  await deliverBetaalberichten(world.omgeving);
}

/** The package that A made last, as the file that it downloads. */
export async function downloadLaatste({ usecases }: World): Promise<string> {
  const [regel] = (await usecases.listOverdrachten(GROOT, A)).verzonden;
  const { inhoud } = await usecases.downloadOverdracht(GROOT, A, regel?.pakketId ?? '');
  return new TextDecoder().decode(inhoud);
}

/** Both installations read in the key of the other. */
export async function exchangeKeys(een: World, ander: World): Promise<void> {
  const kaartA = await een.usecases.readEigenSleutel(GROOT, A);
  const kaartB = await ander.usecases.readEigenSleutel(GROOT, B);
  await een.usecases.addSleutel(GROOT, A, { tekst: JSON.stringify(kaartB), bewaar: true });
  await ander.usecases.addSleutel(GROOT, B, { tekst: JSON.stringify(kaartA), bewaar: true });
}
