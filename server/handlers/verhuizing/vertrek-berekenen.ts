import { listZaakbetalingen } from '../../domain/betalen/betaling.ts';
import { formatDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { findVerhuisbesluit } from '../../domain/verhuizing/verhuisbesluit.ts';
import type { Verhuisstand } from '../../domain/verhuizing/verhuisstand.ts';
import {
  calculateVerhuisstand,
  describeTeveel,
  joinMaanden,
  proposeVerrekenwijze,
} from '../../domain/verhuizing/verhuisstand.ts';
import type { Verhuizinggegevens } from '../../domain/verhuizing/verhuizinggegevens.ts';
import { listZaakboekingen } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { checkVertrekcorrectie, findVertrekcorrectie } from './vertrekcorrectie.ts';

/** Works out what was paid over days after the move, for the person who decides. @throws InvoerError */
export const calculateVertrek: Handler = ({ zaak, context }) => {
  const verhuizing = readVerhuizing(zaak);
  if (verhuizing.nieuweGemeente === zaak.gemeente) {
    const melding = 'Dit is uw eigen gemeente. Vul de gemeente in waar de werknemer nu woont.';
    throw new InvoerError(melding, [{ veld: 'verhuizing.nieuweGemeente', melding }]);
  }
  checkVertrekcorrectie(zaak, verhuizing);
  const stand = calculateStand(zaak, context);
  return recordGegevens(zaak, describeStand(zaak, stand, context), 'berekening');
};

/** The move that this process is about. @throws TypeError when none was recorded: the diagram began without it */
export function readVerhuizing({ id, gegevens }: Pick<Zaak, 'id' | 'gegevens'>): Verhuizinggegevens {
  if (gegevens.verhuizing === undefined) throw new TypeError(`Zaak ${id} heeft geen verhuizing.`);
  return gegevens.verhuizing;
}

/**
 * The payments of the zaak against the end by the move, by what the zaak has heard of until now. Where another day was decided on before, that
 * one does not count, and what was claimed by it is not claimed again.
 */
export function calculateStand(zaak: Zaak, context: Handlercontext): Verhuisstand {
  const { datum } = readVerhuizing(zaak);
  const betalingen = [...listZaakbetalingen(zaak), ...listZaakboekingen(zaak)];
  const correctie = findVertrekcorrectie(zaak, datum, context);
  const besluiten = correctie === undefined ? zaak.besluiten : [...correctie.besluiten, ...correctie.nieuw];
  return calculateVerhuisstand({ ...zaak, besluiten }, betalingen, datum, context);
}

/** The fields of the group `verhuizing` that follow from the payments. */
export function describeStand(
  zaak: Zaak,
  { maanden, teveelCent, onbekend }: Verhuisstand,
  { parameters }: Pick<Handlercontext, 'parameters'>,
): Readonly<Record<string, unknown>> {
  const teveel = maanden
    .filter((deel) => deel.teveelCent > 0)
    .map((deel) => ({ maand: deel.maand, bedragCent: deel.teveelCent }));
  const vanaf = formatDatum(readVerhuizing(zaak).datum);
  const zin = `${describeVorige(zaak)}Voor dagen vanaf ${vanaf} is ${describeTeveel(teveel) ?? 'niets'} betaald.`;
  const later = `Over ${joinMaanden(onbekend)} is het bedrag nog niet bekend: die maanden verrekent u later.`;
  return {
    'verhuizing.teveel': teveel,
    'verhuizing.teveelBetaald': teveelCent > 0,
    'verhuizing.standZin': onbekend.length === 0 ? zin : `${zin} ${later}`,
    'verhuizing.voorstel': proposeVerrekenwijze(parameters['verhuizing.verrekenwijze'], teveelCent) ?? null,
  };
}

// helpers

/** What the besluit said that this one comes in the place of. */
function describeVorige(zaak: Zaak): string {
  const oud = findVerhuisbesluit(zaak);
  if (oud === undefined) return '';
  return `Dit verbetert het besluit van ${formatDatum(oud.datum)}: daarin stond ${formatDatum(oud.ingangsdatum)}. Wat u toen al terugvroeg, telt hieronder niet nog een keer mee. `;
}
