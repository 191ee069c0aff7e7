import { judgeBuitenBehandeling } from '../domain/besluit/buiten-behandeling.ts';
import type { Briefmoment } from '../domain/brief/briefmoment.ts';
import type { Datum } from '../domain/datum.ts';
import { addMaanden, formatDatum } from '../domain/datum.ts';
import type { DocumentVerwijzing, Zaaktermijn } from '../domain/zaak/zaak.ts';
import type { Zaakgegevens } from '../domain/zaak/zaakgegevens.ts';
import type { EffectieveParameters, Parameterwaarden } from './parameters.ts';
import { parameterWaarden } from './parameters.ts';

/** What rules can look at: the groups of the zaak's gegevens, and `afgeleid`, `parameter` (by key) and `gemeente`. No BSN. */
export type Feiten = Readonly<Record<string, unknown>>;

/** Months in which an aanvraag during the dienstbetrekking must be made (art. 10d lid 2 Pw). */
const MAANDEN_LID_2 = 6;

/**
 * The facts of a zaak on a date. `afgeleid` holds what follows from the gegevens: ages in years, whole months since the start of the
 * dienstbetrekking, whether the aanvraag was in time, whether the werkgever still has time of a request, and whether the aanvraag may still be left unhandled. `documenten` are the kinds that came in;
 * `moment` only for the letters.
 */
export function makeFeiten(
  gegevens: Zaakgegevens,
  omgeving: {
    readonly vandaag: Datum;
    readonly gemeente: { readonly slug: string; readonly naam: string };
    readonly parameters?: EffectieveParameters;
    readonly documenten?: readonly DocumentVerwijzing['soort'][];
    readonly termijnen?: readonly Zaaktermijn[];
    readonly moment?: Briefmoment;
  },
): Feiten {
  const { bsn: _bsn, ...werknemer } = gegevens.werknemer;
  const parameter: Parameterwaarden = omgeving.parameters === undefined ? {} : parameterWaarden(omgeving.parameters);
  return {
    ...gegevens,
    werknemer: { ...werknemer, woongemeenteNaam: werknemer.woongemeenteNaam ?? werknemer.woongemeente },
    afgeleid: {
      ...derive(gegevens, omgeving.vandaag, omgeving.documenten ?? []),
      hersteltermijnLoopt: runs('hersteltermijn', omgeving.termijnen ?? [], omgeving.vandaag),
      verlengingsantwoordLoopt: runs('verlenging_antwoord', omgeving.termijnen ?? [], omgeving.vandaag),
      rappelLoopt: runs('rappel', omgeving.termijnen ?? [], omgeving.vandaag),
      ...describeBuitenBehandeling(gegevens, omgeving.termijnen ?? [], omgeving.vandaag),
    },
    parameter,
    gemeente: { slug: omgeving.gemeente.slug, naam: omgeving.gemeente.naam },
    ...(omgeving.moment === undefined ? {} : { moment: omgeving.moment }),
  };
}

// helpers

function derive(
  { aanvraag, werknemer, dienstverband }: Zaakgegevens,
  vandaag: Datum,
  documenten: readonly string[],
): Readonly<Record<string, unknown>> {
  const { begindatum } = dienstverband;
  const uiterlijkLid2 = addMaanden(begindatum, MAANDEN_LID_2);
  return {
    vandaag,
    leeftijd: countJaren(werknemer.geboortedatum, aanvraag.datumOntvangst),
    leeftijdBijStart: countJaren(werknemer.geboortedatum, begindatum),
    maandenSindsStart: countMaanden(begindatum, vandaag),
    maandenSindsStartBijAanvraag: countMaanden(begindatum, aanvraag.datumOntvangst),
    aanvraagVoorStart: aanvraag.datumOntvangst <= begindatum,
    aanvraagBinnenEenMaand: aanvraag.datumOntvangst <= addMaanden(begindatum, 1),
    aanvraagBinnenZesMaanden: aanvraag.datumOntvangst <= uiterlijkLid2,
    uitersteAanvraagdatum: uiterlijkLid2,
    documentsoorten: [...new Set(documenten)].sort(),
  };
}

/** Whether the aanvrager can still send something within this term: on the last day he can (art. 4:5 Awb). */
function runs(soort: string, termijnen: readonly Zaaktermijn[], vandaag: Datum): boolean {
  return termijnen.some((t) => t.soort === soort && t.status === 'lopend' && t.einddatum >= vandaag);
}

function describeBuitenBehandeling(
  gegevens: Zaakgegevens,
  termijnen: readonly Zaaktermijn[],
  vandaag: Datum,
): Readonly<Record<string, unknown>> {
  const { oordeel, uiterlijk } = judgeBuitenBehandeling({ gegevens, termijnen }, vandaag);
  return {
    buitenBehandeling: oordeel,
    ...(uiterlijk === undefined ? {} : { buitenBehandelingUiterlijk: formatDatum(uiterlijk) }),
  };
}

/** Whole months from `van` to `tot`; 0 before `van`. */
function countMaanden(van: Datum, tot: Datum): number {
  let maanden =
    (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(tot.slice(5, 7)) - Number(van.slice(5, 7));
  if (addMaanden(van, maanden) > tot) maanden -= 1;
  return Math.max(0, maanden);
}

function countJaren(van: Datum, tot: Datum): number {
  return Math.floor(countMaanden(van, tot) / 12);
}
