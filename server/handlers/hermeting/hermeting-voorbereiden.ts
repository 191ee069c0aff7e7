import { ConflictError } from '../../domain/fouten.ts';
import { findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import { addWerkdagen } from '../../domain/termijn/werkdagen.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import { isProcesLopend } from '../../domain/zaak/zaakproces.ts';
import { readGetal } from '../aanvraag/toekenning.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { beginTermijnVoor } from '../termijn-voor.ts';

/**
 * Begins a measurement: what the LKS is calculated from now, and the last day to measure with which report and besluit still come before
 * the LKS ends. Nothing of an earlier measurement is left. A term warns in time when forfaitaire LKS would run out meanwhile.
 * @throws ConflictError when another measurement runs.
 */
export const prepareHermeting: Handler = ({ zaak, context }) => {
  const isForfaitair = currentRoute(zaak) === 'forfaitair';
  const einde = findLopendeLks(zaak)?.totEnMet;
  const { hermeting, loonwaarde } = zaak.gegevens;
  const bijVerlenging = isProcesLopend(zaak, 'verlenging');
  if (bijVerlenging && isProcesLopend(zaak, 'hermeting')) throw refuseSamenloop();
  const aanleiding = isForfaitair
    ? 'einde_forfaitair'
    : bijVerlenging
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

/** Two measurements at a time would write over each other. */
function refuseSamenloop(): ConflictError {
  return new ConflictError(
    'Er loopt al een hermeting in deze zaak. Rond die eerst af, en leg daarna het antwoord van de werkgever vast.',
  );
}
