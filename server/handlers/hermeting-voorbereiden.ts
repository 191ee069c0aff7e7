import { currentRoute } from '../domain/leesmodellen.ts';
import { findLopendeLks } from '../domain/lopende-lks.ts';
import { addWerkdagen } from '../domain/werkdagen.ts';
import { recordGegevens } from './gegevens.ts';
import type { Handler, Handlercontext } from './handler.ts';
import { beginTermijnVoor } from './termijn-voor.ts';
import { readGetal } from './toekenning.ts';

/**
 * Begins a measurement: what the LKS is calculated from now, and the last day to measure with which report and besluit still come before
 * the LKS ends. Nothing of an earlier measurement is left. A term warns in time when forfaitaire LKS would run out meanwhile.
 */
export const prepareHermeting: Handler = ({ zaak, context }) => {
  const isForfaitair = currentRoute(zaak) === 'forfaitair';
  const einde = findLopendeLks(zaak)?.totEnMet;
  const { hermeting, loonwaarde, oordeel } = zaak.gegevens;
  const aanleiding = isForfaitair
    ? 'einde_forfaitair'
    : oordeel.hermetingNodig === true
      ? 'verlenging'
      : (hermeting?.aanleiding ?? 'afgesproken_moment');
  const velden = {
    ...Object.fromEntries(WIS.map((veld) => [`hermeting.${veld}`, null])),
    'hermeting.aanleiding': aanleiding,
    'hermeting.soortMeting': isForfaitair ? 'eerste' : 'herhaal',
    'hermeting.organisatie': loonwaarde.organisatie,
    'hermeting.vorigPercentage': isForfaitair ? null : loonwaarde.percentage,
    'hermeting.plandatum': einde === undefined ? null : findPlandatum(einde, context),
    'oordeel.hermeting': null,
    'oordeel.zienswijzeNodig': null,
  };
  return [
    ...recordGegevens(zaak, velden, 'nieuwe meting'),
    ...(einde === undefined || !isForfaitair ? [] : beginTermijnVoor(zaak, 'einde_nadert', einde, context)),
  ];
};

/** Counted back from the last day: the werkdagen for the besluit, and before that those for the report. */
export function findPlandatum(einde: string, context: Handlercontext): string {
  const werkdagen =
    readGetal(context, 'loonwaarde.rapporttermijn_wd') + readGetal(context, 'beslistermijn.preferent_wd');
  return addWerkdagen(einde, -werkdagen, context.kalender);
}

// helpers

const WIS = [
  'aangevraagdOp',
  'uiterlijkMeten',
  'planHaalbaar',
  'planAfspraak',
  'meetdatum',
  'rapportdatum',
  'deskundige',
  'percentage',
  'gesprekOp',
  'gesprekSamenvatting',
  'rapportAanpassen',
  'volgendeMeting',
  'verschil',
  'vastgesteldOp',
  'zienswijze',
  'zienswijzeTekst',
  'besluit',
  'ingangsdatum',
  'einddatum',
  'toelichting',
] as const;
