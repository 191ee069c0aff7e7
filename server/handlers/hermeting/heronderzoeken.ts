import type { Datum } from '../../domain/datum.ts';
import { addMaanden, formatDatum, maxDatum } from '../../domain/datum.ts';
import { previousWerkdag } from '../../domain/termijn/werkdagen.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import type { Heronderzoek, Zaak } from '../../domain/zaak/zaak.ts';
import type { Periode } from '../aanvraag/toekenning.ts';
import { readGetal } from '../aanvraag/toekenning.ts';
import type { Handlercontext } from '../handler.ts';

/**
 * The moments at which somebody has to look again after a toekenning, in order of date: which kinds is parameter
 * `heronderzoek.soorten`. What the law makes necessary after forfaitaire LKS (a measurement, art. 10d lid 5 Pw) is always there.
 */
export function planHeronderzoeken(
  zaak: Zaak,
  periode: Periode & { readonly volgendeMeting?: Datum },
  context: Handlercontext,
): readonly Heronderzoek[] {
  const gekozen = context.parameters['heronderzoek.soorten'];
  const soorten: readonly unknown[] = Array.isArray(gekozen) ? gekozen : [];
  const plannen = currentRoute(zaak) === 'forfaitair' ? planForfaitair(zaak, periode, context) : [];
  const { einddatum } = zaak.gegevens.dienstverband;
  return [
    ...plannen,
    ...planSignaal('einde_arbeidsovereenkomst', 'De arbeidsovereenkomst', einddatum, context),
    ...planSignaal('einde_lks', 'De loonkostensubsidie', periode.einddatum, context),
    ...planMeting(periode.volgendeMeting),
    ...planVerjaardagen(zaak, periode, context),
  ]
    .filter(({ soort }) => FORFAITAIR.has(soort) || soorten.includes(soort))
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}

// helpers

const FORFAITAIR: ReadonlySet<Heronderzoek['soort']> = new Set(['meting_plannen', 'einde_forfaitair']);

function planForfaitair(zaak: Zaak, { einddatum }: Periode, context: Handlercontext): readonly Heronderzoek[] {
  const maand = readGetal(context, 'forfaitair.signaal_meting_maand');
  const signaal = addMaanden(zaak.gegevens.dienstverband.begindatum, maand);
  const plannen: Heronderzoek = {
    soort: 'meting_plannen',
    datum: maxDatum(signaal, context.vandaag),
    uitleg: `Plan de loonwaardemeting: de forfaitaire loonkostensubsidie loopt ${einddatum ? `tot en met ${formatDatum(einddatum)}` : 'af'}.`,
  };
  if (einddatum === undefined) return [plannen];
  return [
    plannen,
    {
      soort: 'einde_forfaitair',
      datum: einddatum,
      uitleg: 'De forfaitaire loonkostensubsidie eindigt. Daarna telt de gemeten loonwaarde.',
    },
  ];
}

/** The signal comes so many months before the end, on a werkdag: earlier is safe. */
function planSignaal(
  soort: 'einde_arbeidsovereenkomst' | 'einde_lks',
  wat: string,
  einddatum: Datum | undefined,
  context: Handlercontext,
): readonly Heronderzoek[] {
  if (einddatum === undefined) return [];
  const signaal = previousWerkdag(
    addMaanden(einddatum, -readGetal(context, 'verlenging.signaal_maanden')),
    context.kalender,
  );
  return [
    {
      soort,
      datum: maxDatum(signaal, context.vandaag),
      uitleg: `${wat} eindigt op ${formatDatum(einddatum)}. Vraag de werkgever of het werk doorgaat.`,
    },
  ];
}

function planMeting(volgendeMeting: Datum | undefined): readonly Heronderzoek[] {
  if (volgendeMeting === undefined) return [];
  return [{ soort: 'volgende_meting', datum: volgendeMeting, uitleg: 'Laat de loonwaarde opnieuw meten.' }];
}

/** Every birthday in the period that brings another minimum wage. */
function planVerjaardagen(
  zaak: Zaak,
  { ingangsdatum, einddatum }: Periode,
  context: Handlercontext,
): readonly Heronderzoek[] {
  const { geboortedatum } = zaak.gegevens.werknemer;
  const leeftijden = context.rekengegevens.minimumlonen.flatMap(({ bedragen }) =>
    bedragen.map((bedrag) => bedrag.leeftijd),
  );
  return [...new Set(leeftijden)]
    .map((leeftijd) => ({ leeftijd, datum: addMaanden(geboortedatum, leeftijd * 12) }))
    .filter(({ datum }) => datum > ingangsdatum && (einddatum === undefined || datum <= einddatum))
    .map(({ leeftijd, datum }) => ({
      soort: 'verjaardag',
      datum,
      uitleg: `De werknemer wordt ${leeftijd}: het minimumloon en het bedrag veranderen.`,
    }));
}
