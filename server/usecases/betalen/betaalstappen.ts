import {
  checkGoedkeuren,
  checkStatus,
  decideAanbieden,
  decideBestandAangeboden,
  decideIntrekken,
  decideTerugmelding,
  decideTerugsturen,
  decideTerugzetten,
  decideUitsluiten,
  isHelemaalBevestigd,
} from '../../domain/betalen/betaalbesluiten.ts';
import { type Betaalgebeurtenis, evolveBetaalrun, type Terugmelding } from '../../domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import { listVerouderd } from '../../domain/betalen/betaalvoorstel.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { readNamen } from '../zaak/show-zaak.ts';
import type { Betaalusecases } from './betaalusecases.ts';
import { calculateVoorstel } from './calculate-voorstel.ts';
import { type Betaalopdracht, type Betaalplaats, changeBetaalrun, completeRuntaak } from './change-betaalrun.ts';
import { showBetaalrun } from './show-betaalrun.ts';
import { tellTeruggekomen } from './tell-betaalmensen.ts';

const CONTROLEREN = 'ControlerenVoorstelTask';
const GOEDKEUREN = 'GoedkeurenBetaalrunTask';
const AANBIEDEN = 'AanbiedenBestandTask';
const BEVESTIGEN = 'VerwerkenBevestigingTask';

/** Everything that is done with a run after it was begun. */
export function makeBetaalstappen(
  omgeving: Omgeving,
): Omit<
  Betaalusecases,
  | 'startBetaalrun'
  | 'listBetaalruns'
  | 'readBetaalrun'
  | 'readBetaalgegevens'
  | 'readTerugmeldbron'
  | 'readZaakbetalingen'
> {
  const change = makeChange(omgeving);
  const verouderd = async (run: Betaalrun, { vandaag }: Moment): Promise<readonly string[]> =>
    listVerouderd(run, await calculateVoorstel(omgeving, run, vandaag));
  return {
    excludeBetaalregel: (actor, plaats, { id, reden }) =>
      change(actor, 'excludeBetaalregel', plaats, (run, { door }) => keep(decideUitsluiten(run, id, reden, door))),
    includeBetaalregel: (actor, plaats, regelId) =>
      change(actor, 'includeBetaalregel', plaats, (run, { door }) => keep(decideTerugzetten(run, regelId, door))),
    refreshBetaalrun: (actor, plaats) =>
      change(actor, 'refreshBetaalrun', plaats, async (run, moment) => {
        checkStatus(run, ['voorstel']);
        const voorstel = await calculateVoorstel(omgeving, run, moment.vandaag);
        const { gedaan, beweging } = completeRuntaak(run, CONTROLEREN, moment, { vervolg: 'opnieuw', voorstel });
        return { vooraf: [gedaan], beweging };
      }),
    offerBetaalrun: (actor, plaats) =>
      change(actor, 'offerBetaalrun', plaats, async (run, moment) => {
        checkStatus(run, ['voorstel']);
        const besloten = decideAanbieden(run, await verouderd(run, moment), moment.door);
        return complete(run, CONTROLEREN, besloten, moment, 'aanbieden');
      }),
    returnBetaalrun: (actor, plaats, reden) =>
      change(actor, 'returnBetaalrun', plaats, (run, moment) =>
        complete(run, GOEDKEUREN, decideTerugsturen(run, reden, moment.door), moment, 'terug'),
      ),
    approveBetaalrun: (actor, plaats) =>
      change(actor, 'approveBetaalrun', plaats, async (run, moment) => {
        checkStatus(run, ['ter_goedkeuring']);
        const namen = { ...(await readNamen(omgeving, run.gemeente)), [actor.gebruikersnaam]: actor.naam };
        checkGoedkeuren(run, await verouderd(run, moment), moment.door, namen);
        return complete(run, GOEDKEUREN, [], moment, 'goedkeuren');
      }),
    markBetaalrunAangeboden: (actor, plaats) =>
      change(actor, 'markBetaalrunAangeboden', plaats, (run, moment) =>
        complete(run, AANBIEDEN, decideBestandAangeboden(run, moment.vandaag, moment.door), moment),
      ),
    processTerugmelding: async (actor, plaats, meldingen) => {
      let nieuw: readonly Terugmelding[] = [];
      const run = await change(actor, 'processTerugmelding', plaats, (huidig, moment) => {
        const besloten = decideTerugmelding(huidig, meldingen, moment.door);
        nieuw = besloten.flatMap((deel) => (deel.soort === 'TerugmeldingVerwerkt' ? deel.meldingen : []));
        const na = besloten.reduce<Betaalrun>(evolveBetaalrun, huidig);
        // A line that comes back after the end of the run changes that line alone.
        if (besloten.length === 0 || huidig.status === 'bevestigd' || !isHelemaalBevestigd(na)) return keep(besloten);
        const bevestigd = { soort: 'Bevestigd', door: moment.door } as const;
        return complete(huidig, BEVESTIGEN, [...besloten, bevestigd], moment, 'bevestigd');
      });
      await tellTeruggekomen(omgeving, run, nieuw, makeMoment(omgeving, actor));
      return run;
    },
    withdrawBetaalrun: (actor, plaats, reden) =>
      change(actor, 'withdrawBetaalrun', plaats, (run, moment) =>
        complete(run, CONTROLEREN, decideIntrekken(run, reden, moment.door), moment, 'intrekken'),
      ),
  };
}

// helpers

type Stap = Exclude<
  keyof Betaalusecases,
  | 'startBetaalrun'
  | 'listBetaalruns'
  | 'readBetaalrun'
  | 'readBetaalgegevens'
  | 'readTerugmeldbron'
  | 'readZaakbetalingen'
>;
type Besluit = Betaalopdracht | undefined;

function makeChange(omgeving: Omgeving) {
  return async (
    actor: Actor,
    stap: Stap,
    plaats: Betaalplaats,
    decide: (run: Betaalrun, moment: Moment) => Besluit | Promise<Besluit>,
  ) => {
    checkRecht(actor, stap, plaats.gemeente);
    const moment = makeMoment(omgeving, actor);
    const run = await changeBetaalrun(omgeving, plaats, moment, (huidig) => decide(huidig, moment));
    return showBetaalrun(omgeving, actor, run);
  };
}

/** What happens without a step in the diagram. */
function keep(vooraf: readonly Betaalgebeurtenis[]): Besluit {
  return vooraf.length === 0 ? undefined : { vooraf };
}

/** What was decided completes this task of the diagram. */
function complete(
  run: Betaalrun,
  element: string,
  besloten: readonly Betaalgebeurtenis[],
  moment: Moment,
  vervolg?: NonNullable<Betaalopdracht['beweging']>['vervolg'],
): Betaalopdracht {
  const { gedaan, beweging } = completeRuntaak(run, element, moment, vervolg === undefined ? {} : { vervolg });
  return { vooraf: [...besloten, gedaan], beweging };
}
