import type { Terugmelding } from '../domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrun } from '../domain/betalen/betaalrun.ts';
import { listTeBetalen } from '../domain/betalen/betaalrun.ts';
import type { Datum } from '../domain/datum.ts';
import type { Betaalrundetail } from '../usecases/betalen/betaalusecases.ts';
import { deliverBetaalberichten } from '../usecases/betalen/deliver-betaalberichten.ts';
import { chooseActor, type Spel } from './demo-spel.ts';

/** The month of which the run is played, and the day on which somebody makes it and somebody else approves it. */
const MAAND = '2026-02';
const DAG: Datum = '2026-02-11';

/**
 * The betaalrun of February of each gemeente: made, approved by a second person, sent to the bank, and on its day of payment confirmed but
 * for one payment that came back. Every step looks at what stands there, so that doing it again changes nothing.
 */
export async function playBetalingen(spel: Spel, dag: Datum): Promise<void> {
  const { omgeving } = spel;
  for (const gemeente of Object.keys(omgeving.regels.gemeenten)) {
    const run = await findRun(spel, gemeente);
    if (dag === DAG && run?.status !== 'aangeboden') await releaseRun(spel, gemeente);
    else if (run?.status === 'aangeboden' && dag >= run.betaaldag) await confirmRun(spel, run);
  }
  await deliverBetaalberichten(omgeving);
}

// helpers

async function findRun({ omgeving: { stores } }: Spel, gemeente: string): Promise<Betaalrun | undefined> {
  const kop = (await stores.betalen.listKoppen(gemeente)).find(({ maand }) => maand === MAAND);
  return kop === undefined ? undefined : stores.betalen.find(gemeente, kop.id);
}

async function releaseRun(spel: Spel, gemeente: string): Promise<void> {
  const { usecases } = spel;
  const maker = chooseActor(0, gemeente, 'administratie');
  const controleur = chooseActor(0, gemeente, 'consulent');
  const bestaand = await findRun(spel, gemeente);
  let run: Betaalrundetail =
    bestaand === undefined
      ? await usecases.startBetaalrun(maker, gemeente, MAAND)
      : await usecases.readBetaalrun(maker, { gemeente, runId: bestaand.id });
  const at = () => ({ gemeente, runId: run.id, stand: run.stand });
  spel.klok.tick();
  if (run.status === 'voorstel') run = await usecases.offerBetaalrun(maker, at());
  spel.klok.tick();
  if (run.status === 'ter_goedkeuring') run = await usecases.approveBetaalrun(controleur, at());
  spel.klok.tick();
  if (run.status === 'vrijgegeven') await usecases.markBetaalrunAangeboden(controleur, at());
}

/** The bank says of every payment what became of it; of the first zaak with one payment the account no longer exists. */
async function confirmRun({ usecases }: Spel, run: Betaalrun): Promise<void> {
  const { gemeente, id: runId, betaaldag: op } = run;
  const regels = listTeBetalen(run);
  const terug = regels.find(({ zaakId }) => regels.filter((regel) => regel.zaakId === zaakId).length === 1);
  const meldingen = regels.map(
    ({ id: regelId }): Terugmelding =>
      regelId === terug?.id
        ? { regelId, status: 'teruggekomen', op, reden: 'AC04: rekening opgeheven' }
        : { regelId, status: 'uitgevoerd', op },
  );
  await usecases.processTerugmelding(chooseActor(0, gemeente, 'administratie'), { gemeente, runId }, meldingen);
}
