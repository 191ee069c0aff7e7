import { type Betaalgebeurtenis, isProcesgebeurtenis } from '../../domain/betalen/betaalgebeurtenis.ts';
import { makeClaim } from '../../domain/betalen/betaalregel.ts';
import {
  BETAALPROCES,
  type Betaalrun,
  isVrijgegeven,
  listMeegaand,
  listTeBetalen,
} from '../../domain/betalen/betaalrun.ts';
import { ConflictError, NietGevondenError } from '../../domain/fouten.ts';
import type { Inhoudingbericht } from '../../domain/verrekenen/andere-werknemers.ts';
import { listTeruggekomenInhoudingen, listVrijgegevenInhoudingen } from '../../domain/verrekenen/andere-werknemers.ts';
import type { Inhouding } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Taak } from '../../domain/zaak/zaak.ts';
import type { Betaalbericht, Betaallogregel, Betaalopslag } from '../../ports.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { type Betaalbeweging, type Betaalstap, stepBetaalrun } from './step-betaalrun.ts';

/** Where a run is. With `stand` a command counts only for the run as its user saw it. */
export interface Betaalplaats {
  readonly gemeente: string;
  readonly runId: string;
  readonly stand?: number;
}

/** What a command wants of a run; `undefined`: nothing has to change. */
export interface Betaalopdracht {
  readonly vooraf: readonly Betaalgebeurtenis[];
  readonly beweging?: Betaalbeweging;
}

/** Somebody who saves at the same time makes us look again; after this many times it is told to the user. */
const POGINGEN = 3;

/** The run as it is stored now. @throws NietGevondenError when the gemeente has no such run */
export async function readRun(
  { stores }: Pick<Omgeving, 'stores'>,
  { gemeente, runId }: Betaalplaats,
): Promise<Betaalrun> {
  const run = await stores.betalen.find(gemeente, runId);
  if (!run) throw new NietGevondenError('Deze betaalrun is er niet, of hoort niet bij uw gemeente.');
  return run;
}

/** Read, step, save. @throws ConflictError when the run changed since `stand`, or is not in the status that the command needs */
export async function changeBetaalrun(
  omgeving: Omgeving,
  plaats: Betaalplaats,
  moment: Moment,
  decide: (run: Betaalrun) => Betaalopdracht | undefined | Promise<Betaalopdracht | undefined>,
): Promise<Betaalrun> {
  for (let poging = 1; ; poging += 1) {
    const run = await readRun(omgeving, plaats);
    if (plaats.stand !== undefined && plaats.stand !== run.stand) {
      throw new ConflictError('Een collega heeft deze betaalrun net gewijzigd. Bekijk eerst wat er veranderd is.');
    }
    const opdracht = await decide(run);
    if (!opdracht) return run;
    const bron = await omgeving.proceskeuze.find(run.gemeente, { ...run.proces, naam: BETAALPROCES });
    const stap = await stepBetaalrun(run, opdracht.vooraf, opdracht.beweging, { ...omgeving, bron, moment });
    if (stap.gebeurtenissen.length === 0) return run;
    try {
      return await saveStap(omgeving, run, stap, moment);
    } catch (fout) {
      if (!(fout instanceof ConflictError) || plaats.stand !== undefined || poging >= POGINGEN) throw fout;
    }
  }
}

/** Saves a step with all that follows from it, in one write. @throws ConflictError @throws DuplicateError */
export async function saveStap(
  { stores }: Pick<Omgeving, 'stores'>,
  voor: Betaalrun | undefined,
  stap: Betaalstap,
  moment: Moment,
): Promise<Betaalrun> {
  const opslag = makeBetaalopslag(voor, stap, moment);
  await stores.betalen.save(opslag);
  return opslag.run;
}

/** The open task of the run at this element of the diagram. @throws ConflictError */
export function findRuntaak(run: Betaalrun, element: string): Taak {
  const taak = run.taken.find((kandidaat) => kandidaat.element === element && kandidaat.status === 'open');
  if (!taak) throw new ConflictError('Deze stap van de betaalrun staat niet open. Ververs de bladzijde.');
  return taak;
}

/** The gebeurtenis that a task of the run is done, and the push that follows from it. */
export function completeRuntaak(
  run: Betaalrun,
  element: string,
  moment: Moment,
  beweging: Omit<Betaalbeweging, 'invoer'>,
) {
  const { id: taakId, wachtId } = findRuntaak(run, element);
  return {
    gedaan: { soort: 'TaakAfgerond', taakId, op: moment.nu, door: moment.door } as const,
    beweging: { ...beweging, invoer: { soort: 'taak', wachtId } as const },
  };
}

// helpers

function makeBetaalopslag(
  voor: Betaalrun | undefined,
  { run, gebeurtenissen }: Betaalstap,
  moment: Moment,
): Betaalopslag {
  const verwachteStand = voor?.stand ?? 0;
  const nieuw: Betaalrun = { ...run, stand: verwachteStand + 1 };
  const { id: runId, gemeente, stand } = nieuw;
  const komtVrij = isVrijgegeven(nieuw) && !(voor !== undefined && isVrijgegeven(voor));
  const regels = gebeurtenissen.flatMap((gebeurtenis) => toLogregel(gebeurtenis));
  return {
    run: nieuw,
    verwachteStand,
    vastleggingen: regels.map((gebeurtenis, plaats) => ({
      id: `${runId}:${stand}:${plaats + 1}`,
      runId,
      gemeente,
      stand,
      volgnummer: plaats + 1,
      tijdstip: moment.nu,
      datum: moment.vandaag,
      gebeurtenis,
    })),
    claims: komtVrij ? listMeegaand(nieuw).map(makeClaim) : [],
    berichten: [
      ...(komtVrij ? tellVrijgegeven(nieuw) : []),
      ...gebeurtenissen.flatMap((deel) => tellBank(nieuw, deel)),
    ],
  };
}

/** The log keeps what people did; the lines stand in the run. */
function toLogregel(gebeurtenis: Betaalgebeurtenis): readonly Betaallogregel[] {
  if (isProcesgebeurtenis(gebeurtenis)) return [];
  const { soort } = gebeurtenis;
  if (soort === 'BetaalrunGestart') return [{ soort, door: gebeurtenis.door }];
  if (soort !== 'VoorstelGemaakt') return [gebeurtenis];
  const { datum, door, voorstel } = gebeurtenis;
  const bedragCent = listTeBetalen(voorstel).reduce((som, regel) => som + regel.bedragCent, 0);
  return [{ soort, aantal: voorstel.regels.length, bedragCent, datum, door }];
}

function tellVrijgegeven(run: Betaalrun): readonly Betaalbericht[] {
  const inhoudingen = listMeegaand(run).flatMap((regel) => listVrijgegevenInhoudingen(run, regel));
  return [...tellBetalingen(run), ...inhoudingen.map((deel) => tellInhouding(deel))];
}

/** The zaak of the vordering that a line of another zaak pays. */
function tellInhouding({ zaakId, vorderingId, gebeurtenis }: Inhoudingbericht): Betaalbericht {
  return { id: `${gebeurtenis.ontvangst.id}:${vorderingId}`, zaakId, gebeurtenis };
}

function tellBetalingen(run: Betaalrun): readonly Betaalbericht[] {
  return listMeegaand(run).map(
    ({ id, zaakId, maand, soort, bedragCent, ingehouden, verrekeningId, status }): Betaalbericht => ({
      id: `${run.id}:${id}:vrijgegeven`,
      zaakId,
      gebeurtenis: {
        soort: 'BetalingVrijgegeven',
        betaling: {
          id,
          runId: run.id,
          maand,
          soort,
          bedragCent,
          ...(ingehouden === undefined ? {} : { ingehouden: ingehouden.map(withoutBron) }),
          ...(verrekeningId === undefined ? {} : { verrekeningId }),
          betaaldag: run.betaaldag,
          status,
        },
      },
    }),
  );
}

function tellBank(run: Betaalrun, gebeurtenis: Betaalgebeurtenis): readonly Betaalbericht[] {
  if (gebeurtenis.soort !== 'TerugmeldingVerwerkt') return [];
  const regels = new Map(run.regels.map((regel) => [regel.id, regel]));
  // A part that comes back is money: what was set off stays so.
  const terug = gebeurtenis.meldingen.flatMap(({ regelId, status, op, deelCent }) => {
    const regel = regels.get(regelId);
    return regel === undefined || status !== 'teruggekomen' || deelCent !== undefined
      ? []
      : listTeruggekomenInhoudingen(run, regel, op);
  });
  const betalingen = gebeurtenis.meldingen.map(
    ({ regelId: betalingId, status, op, reden, deelCent }): Betaalbericht => ({
      id: `${run.id}:${betalingId}:${deelCent === undefined ? status : 'deels'}`,
      zaakId: regels.get(betalingId)?.zaakId ?? '',
      gebeurtenis:
        status === 'uitgevoerd'
          ? { soort: 'BetalingUitgevoerd', betalingId, op }
          : {
              soort: 'BetalingTeruggekomen',
              betalingId,
              op,
              ...(reden === undefined ? {} : { reden }),
              ...(deelCent === undefined ? {} : { deelCent }),
            },
    }),
  );
  return [...betalingen, ...terug.map((deel) => tellInhouding(deel))];
}

/** The zaak that is paid does not have to know for whom it was set off: no more than needed of another person. */
function withoutBron({ vorderingId, bedragCent }: Inhouding): Inhouding {
  return { vorderingId, bedragCent };
}
