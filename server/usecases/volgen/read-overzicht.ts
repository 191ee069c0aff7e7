import { isVrijgegeven } from '../../domain/betalen/betaalrun.ts';
import type { Runkop } from '../../domain/betalen/runkop.ts';
import type { Datum, Maand } from '../../domain/datum.ts';
import { addAanMaand, readMaand } from '../../domain/datum.ts';
import { RISICO_WERKDAGEN } from '../../domain/termijn/uitstel.ts';
import { addWerkdagen } from '../../domain/termijn/werkdagen.ts';
import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import type { Werkvoorraadvraag } from '../../ports.ts';
import { readWaarschuwing } from '../betalen/betaaltermijn.ts';
import { nameRun } from '../betalen/calculate-voorstel.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Maandtotaal, Overzichtusecases, Risicoregel } from './overzichtusecases.ts';

const BINNENKORT_WERKDAGEN = 5;
const RISICOREGELS = 10;
const MAANDEN = 12;

/** How a gemeente stands today: from counts and the heads of the runs, without looking at every zaak or line. */
export function makeReadOverzicht(omgeving: Omgeving): Overzichtusecases['readOverzicht'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'readOverzicht', gemeente);
    const { views, betalen } = omgeving.stores;
    const vandaag = omgeving.klok.vandaag();
    const vraag = makeVraag(omgeving, gemeente, vandaag);
    const [{ termijn }, risico, routes, runs] = await Promise.all([
      views.werkvoorraadTellingen(vraag),
      views.werkvoorraad(vraag),
      views.zaaktellingen([gemeente]),
      betalen.listKoppen(gemeente),
    ]);
    const maand = readMaand(vandaag);
    const waarschuwing = await readWaarschuwing(omgeving, gemeente, runs);
    return {
      vandaag,
      open: termijn,
      risico: risico.rijen.filter((rij) => isRisico(rij, vraag.risicogrens)).map(toRisicoregel),
      maand,
      runs: runs
        .toReversed()
        .filter((run) => run.maand === maand && run.status !== 'ingetrokken')
        .map(toRun),
      ...(waarschuwing === undefined ? {} : { waarschuwing }),
      maanden: countMaanden(runs, maand),
      routes,
    };
  };
}

// helpers

function makeVraag({ regelkeuze }: Omgeving, gemeente: string, vandaag: Datum): Werkvoorraadvraag {
  const { kalender } = regelkeuze.select(gemeente, vandaag);
  return {
    gemeenten: [gemeente],
    lijst: 'alle',
    // Counts of lists that are not shown here.
    gebruiker: 'systeem',
    rollen: ['consulent', 'administratie'],
    vandaag,
    risicogrens: addWerkdagen(vandaag, RISICO_WERKDAGEN, kalender),
    binnenkortTot: addWerkdagen(vandaag, BINNENKORT_WERKDAGEN, kalender),
    aantal: RISICOREGELS,
  };
}

function isRisico({ uiterlijk, wettelijkUiterlijk }: Werkvoorraadregel, grens: Datum): boolean {
  return [uiterlijk, wettelijkUiterlijk].some((datum) => datum !== null && datum <= grens);
}

/** What is on the dashboard names nobody. */
function toRisicoregel(rij: Werkvoorraadregel): Risicoregel {
  const { taakId, zaakId, zaaknummer, taak, uiterlijk, wettelijkUiterlijk, termijn, grondslag } = rij;
  return { taakId, zaakId, zaaknummer, taak, uiterlijk, wettelijkUiterlijk, termijn, grondslag };
}

function toRun(kop: Runkop) {
  const { id, status, betaaldag, uiterlijk, teBetalen } = kop;
  return { id, naam: nameRun(kop), status, betaaldag, uiterlijk, teBetalen };
}

function countMaanden(runs: readonly Runkop[], nu: Maand): readonly Maandtotaal[] {
  return Array.from({ length: MAANDEN }, (_, plaats) => addAanMaand(nu, plaats - MAANDEN + 1)).map((maand) => {
    const delen = runs.filter((run) => run.maand === maand && isVrijgegeven(run)).map(({ teBetalen }) => teBetalen);
    return {
      maand,
      bedragCent: delen.reduce((som, { bedragCent }) => som + bedragCent, 0),
      regels: delen.reduce((som, { aantal }) => som + aantal, 0),
    };
  });
}
