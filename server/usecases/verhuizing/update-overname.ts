import type { Datum } from '../../domain/datum.ts';
import { takeOverSchulden } from '../../domain/verhuizing/neem-schuld-over.ts';
import type { Overdracht } from '../../domain/verhuizing/overdracht.ts';
import { listPakketvorderingen, makeSchuldgegevens } from '../../domain/verhuizing/overname.ts';
import {
  describeOvernamewijziging,
  listEigenBesluiten,
  listPakketperioden,
} from '../../domain/verhuizing/overnamewijziging.ts';
import { listOvernames } from '../../domain/verhuizing/verhuisbesluit.ts';
import type { Overnamegegevens } from '../../domain/verhuizing/verhuizinggegevens.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { isProcesLopend } from '../../domain/zaak/zaakproces.ts';
import { recordGegevens } from '../../handlers/gegevens.ts';
import type { Handler } from '../../handlers/handler.ts';
import { describeOvername } from '../../handlers/verhuizing/overname-voorbereiden.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';

/** Start message of the process with which the zaak of the next gemeente begins. */
export const OVERDRACHT_ONTVANGEN = 'OverdrachtOntvangen';

/**
 * What a package that came in again says. Where it makes the LKS itself different (another day, other hours) somebody takes the besluit anew: the
 * task that is open shows it, else the process of the overname begins again. New claims are owed at once by a besluit to take over that stands,
 * else with the next one. A zaak that was not taken over owes nothing.
 */
export async function updateOvername(
  omgeving: Omgeving,
  plaats: { readonly gemeente: string; readonly zaakId: string },
  overdracht: Overdracht,
  moment: Moment,
): Promise<void> {
  const opdrachtId = `overname-bij:${overdracht.id}:${overdracht.volgnummer ?? 1}`;
  const handeling = makeBijwerking(overdracht);
  await changeZaak(omgeving, plaats, opdrachtId, moment, () => ({ vooraf: [], handeling }));
}

// helpers

const PROCES = 'verhuizing-ontvangst';

function makeBijwerking(overdracht: Overdracht): Handler {
  return ({ zaak, context }) => {
    const veranderd = describeOvernamewijziging(zaak, overdracht);
    const loopt = isProcesLopend(zaak, PROCES);
    const vast = recordPakket(zaak, overdracht, veranderd, context.vandaag);
    if (veranderd.length > 0 && !loopt) {
      return [...vast, { soort: 'VervolgGevraagd', bericht: OVERDRACHT_ONTVANGEN }];
    }
    if (loopt || listOvernames(zaak.besluiten).length === 0) return vast;
    const { van: aan, zaaknummer: kenmerk, verrekening } = overdracht;
    const { rekening } = verrekening;
    const eiser = { aan, kenmerk, ...(rekening === undefined ? {} : { rekening }) };
    return [...vast, ...takeOverSchulden(zaak, listPakketvorderingen(overdracht), eiser, context)];
  };
}

/** What the package says, as the gegevens of the zaak keep it for the besluit. */
function recordPakket(
  zaak: Zaak,
  overdracht: Overdracht,
  veranderd: readonly string[],
  vandaag: Datum,
): readonly Gebeurtenis[] {
  const { overname } = zaak.gegevens;
  if (overname === undefined) throw new TypeError(`Zaak ${zaak.id} is geen overname.`);
  const { eersteDag, einddatum, voorzieningen } = overdracht;
  const schuld = makeSchuldgegevens(overdracht);
  const nieuw: Overnamegegevens = {
    ...overname,
    ...schuld,
    ...(veranderd.length === 0
      ? {}
      : { eersteDag, perioden: listPakketperioden(overdracht), veranderd, opnieuwOp: vandaag }),
  };
  const anders =
    veranderd.length === 0
      ? {}
      : {
          eersteDag,
          einddatum: einddatum ?? null,
          voorzieningen: voorzieningen ?? null,
          perioden: nieuw.perioden,
          veranderd,
          opnieuwOp: vandaag,
        };
  const velden = Object.entries({ ...schuld, ...anders }).map(([veld, waarde]) => [`overname.${veld}`, waarde]);
  return recordGegevens(
    zaak,
    { ...Object.fromEntries(velden), ...describeOvername(nieuw), ...listFeiten(zaak, overdracht, veranderd) },
    'overdracht',
  );
}

/** The facts of now, unless this gemeente decided on others itself. */
function listFeiten(
  zaak: Zaak,
  { dienstverband, loonwaarde, route }: Overdracht,
  veranderd: readonly string[],
): Readonly<Record<string, unknown>> {
  if (veranderd.length === 0 || listEigenBesluiten(zaak).length > 0) return {};
  return {
    'dienstverband.contractsoort': dienstverband.contractsoort,
    'dienstverband.urenPerWeek': dienstverband.urenPerWeek,
    'dienstverband.voltijdUren': dienstverband.voltijdUren,
    ...(dienstverband.einddatum === undefined ? {} : { 'dienstverband.einddatum': dienstverband.einddatum }),
    ...(loonwaarde.percentage === undefined ? {} : { 'loonwaarde.percentage': loonwaarde.percentage }),
    ...(loonwaarde.meetdatum === undefined ? {} : { 'loonwaarde.meetdatum': loonwaarde.meetdatum }),
    ...(loonwaarde.volgendeMeting === undefined ? {} : { 'loonwaarde.volgendeMeting': loonwaarde.volgendeMeting }),
    'oordeel.route': route,
  };
}
