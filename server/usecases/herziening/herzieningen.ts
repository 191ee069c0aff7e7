import type { Datum } from '../../domain/datum.ts';
import { addMaanden, formatDatum, makeDatum, splitDatum } from '../../domain/datum.ts';
import { ConflictError, InvoerError } from '../../domain/fouten.ts';
import { checkRecht, isToegestaan } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import type { Herzieningsopdracht } from './herzieningsopdracht.ts';
import { findHerziening, saveHerziening } from './herzieningsopdracht.ts';
import type {
  Herzieningsoverzicht,
  Herzieningsregel,
  Herzieningsvoortgang,
  Herzieningusecases,
} from './herzieningusecases.ts';
import type { Zaakherziening } from './plan-herzieningen.ts';
import { walkHerzieningen } from './plan-herzieningen.ts';
import { carryOutHerziening } from './run-herziening.ts';
import { countTekentaken } from './teken-herzieningen.ts';

/** So many rows people can look at; the totals count all. */
const REGELS = 300;
/** A besluit is not taken longer ahead: too much can change until the date. */
const MAANDEN_VOORUIT = 2;

/** What the herziening of a date would do, and what it did already. */
export function makeReadHerziening(omgeving: Omgeving): Herzieningusecases['readHerziening'] {
  return async (actor, gemeente, gekozen) => {
    checkRecht(actor, 'readHerziening', gemeente);
    const datums = listDatums(omgeving.klok.vandaag());
    const datum = gekozen ?? datums[0] ?? '';
    checkDatum(datum, datums);
    const plannen: Zaakherziening[] = [];
    for await (const plan of walkHerzieningen(omgeving, gemeente, datum)) plannen.push(plan);
    const opdracht = await findHerziening(omgeving.stores, gemeente, datum);
    const overzicht = summarize(plannen, datum, datums);
    const teTekenen = await countTekentaken(omgeving, actor, gemeente);
    return {
      ...overzicht,
      mag:
        overzicht.teHerzien.aantal > 0 &&
        overzicht.vanaf <= omgeving.klok.vandaag() &&
        isToegestaan('startHerziening', actor.rollen),
      ...(teTekenen === 0 ? {} : { teTekenen }),
      ...(opdracht === undefined ? {} : { voortgang: toVoortgang(opdracht) }),
    };
  };
}

/** Begins the herziening of a date, or goes on with it. */
export function makeStartHerziening(omgeving: Omgeving): Herzieningusecases['startHerziening'] {
  return async (actor, gemeente, datum) => {
    checkRecht(actor, 'startHerziening', gemeente);
    checkDatum(datum, listDatums(omgeving.klok.vandaag()));
    checkVanaf(datum, omgeving.klok.vandaag());
    const eerder = await findHerziening(omgeving.stores, gemeente, datum);
    if (eerder?.status === 'bezig')
      throw new ConflictError('De herziening is al bezig. Wacht tot alle zaken zijn gedaan.');
    const zaakIds: string[] = [];
    let bekend = 0;
    for await (const { zaakId, plan } of walkHerzieningen(omgeving, gemeente, datum)) {
      if (plan.uitkomst !== 'niet_nodig') zaakIds.push(zaakId);
      if (plan.uitkomst === 'berekend') bekend += 1;
    }
    if (bekend === 0) throw new ConflictError(explainLeeg(zaakIds.length));
    const moment = makeMoment(omgeving, actor);
    const opdracht: Herzieningsopdracht = {
      gemeente,
      datum,
      status: 'bezig',
      gedaan: 0,
      totaal: zaakIds.length,
      mislukt: 0,
      door: actor.gebruikersnaam,
      doorNaam: actor.naam,
      begonnenOp: moment.nu,
    };
    await saveHerziening(omgeving.stores, opdracht);
    // Nobody waits for it: a failure of one zaak is a storing, and what is not done is done at the next start of the server.
    void carryOutHerziening(omgeving, opdracht, { zaakIds, moment }).catch(() => undefined);
    return toVoortgang(opdracht);
  };
}

/** How far the herziening of a date is: cheap, so that the page can ask often. */
export function makeReadHerzieningsvoortgang(omgeving: Omgeving): Herzieningusecases['readHerzieningsvoortgang'] {
  return async (actor, gemeente, datum) => {
    checkRecht(actor, 'readHerzieningsvoortgang', gemeente);
    const opdracht = await findHerziening(omgeving.stores, gemeente, datum);
    return opdracht === undefined ? {} : { voortgang: toVoortgang(opdracht) };
  };
}

// helpers

/** 1 January and 1 July around today, the nearest first. */
function listDatums(vandaag: Datum): readonly Datum[] {
  const { jaar, maand } = splitDatum(vandaag);
  const [januari, juli, volgend] = [makeDatum(jaar, 1, 1), makeDatum(jaar, 7, 1), makeDatum(jaar + 1, 1, 1)];
  return maand >= 10 ? [volgend, juli, januari] : maand >= 6 ? [juli, januari, volgend] : [januari, juli, volgend];
}

function checkDatum(datum: Datum, datums: readonly Datum[]): void {
  if (datums.includes(datum)) return;
  const melding = 'Kies 1 januari of 1 juli van dit jaar, of 1 januari van volgend jaar.';
  throw new InvoerError(melding, [{ veld: 'datum', melding }]);
}

function checkVanaf(datum: Datum, vandaag: Datum): void {
  const vanaf = addMaanden(datum, -MAANDEN_VOORUIT);
  if (vandaag < vanaf) throw new ConflictError(`Deze herziening kan beginnen vanaf ${formatDatum(vanaf)}.`);
}

function explainLeeg(wachtend: number): string {
  if (wachtend === 0) return 'Er is geen zaak waarvan het bedrag op deze dag moet worden herzien.';
  return 'Van geen enkele zaak kan het nieuwe bedrag al worden berekend. Vraag de functioneel beheerder om de bedragen van het minimumloon toe te voegen.';
}

function summarize(
  plannen: readonly Zaakherziening[],
  datum: Datum,
  datums: readonly Datum[],
): Omit<Herzieningsoverzicht, 'mag'> {
  const regels = plannen.flatMap((plan) => toRegel(plan) ?? []);
  const van = (stand: Herzieningsregel['stand']) => regels.filter((regel) => regel.stand === stand);
  const kanNiet = van('kan_niet');
  const teHerzien = van('te_herzien');
  return {
    datum,
    datums,
    vanaf: addMaanden(datum, -MAANDEN_VOORUIT),
    teHerzien: addUp(teHerzien),
    herzien: addUp(van('herzien')),
    kanNiet: kanNiet.length,
    nietNodig: plannen.length - regels.length,
    lager: teHerzien.filter(({ oudCent = 0, nieuwCent = 0 }) => nieuwCent < oudCent).length,
    regels: [...kanNiet, ...teHerzien, ...van('herzien')].slice(0, REGELS),
  };
}

function toRegel({
  zaakId,
  zaaknummer,
  werkgever,
  werknemer,
  plan,
  gedaan,
}: Zaakherziening): Herzieningsregel | undefined {
  const zaak = { zaakId, zaaknummer, werkgever, werknemer };
  if (gedaan !== undefined) return { ...zaak, stand: 'herzien', ...gedaan };
  switch (plan.uitkomst) {
    case 'berekend':
      return { ...zaak, stand: 'te_herzien', oudCent: plan.oudCent, nieuwCent: plan.nieuwCent };
    case 'onbekend':
      return { ...zaak, stand: 'kan_niet', reden: plan.reden };
    case 'niet_nodig':
      return undefined;
  }
}

function addUp(regels: readonly Herzieningsregel[]) {
  const som = (veld: 'oudCent' | 'nieuwCent') => regels.reduce((tot, regel) => tot + (regel[veld] ?? 0), 0);
  return { aantal: regels.length, oudCent: som('oudCent'), nieuwCent: som('nieuwCent') };
}

function toVoortgang({
  status,
  gedaan,
  totaal,
  mislukt,
  doorNaam,
  begonnenOp,
}: Herzieningsopdracht): Herzieningsvoortgang {
  return { status, gedaan, totaal, mislukt, doorNaam, begonnenOp };
}
