import { makeBedragverloop } from '../../domain/bedrag/bedragperioden.ts';
import type { Rekenbasis } from '../../domain/bedrag/rekenbasis.ts';
import { makeRekenbasis, toLksInvoer, toLooptijd, withBedragen } from '../../domain/bedrag/rekenbasis.ts';
import { findBeslotenEinde } from '../../domain/besluit/besluitketen.ts';
import { makeBetaalafspraak } from '../../domain/betalen/betaalkalender.ts';
import { makeBetaalschema, readEersteBetaling } from '../../domain/betalen/betaalschema.ts';
import type { Datum } from '../../domain/datum.ts';
import { addMaanden, findLaatsteDag, formatDatum, maxDatum, minDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Uitlegstap } from '../../domain/uitleg.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import type { Berekening, Betaalregel, Zaak } from '../../domain/zaak/zaak.ts';
import type { Handlercontext } from '../handler.ts';
import { findVolgendeMeting } from '../hermeting/volgende-meting.ts';

/** The period for which LKS is granted. */
export interface Periode {
  readonly ingangsdatum: Datum;
  /** Last day; absent when no end is known yet. */
  readonly einddatum?: Datum;
}

/** The amount and the payments that follow from a period. */
export interface Toekenning {
  readonly berekening: Berekening;
  readonly betaalschema: readonly Betaalregel[];
  readonly betaaluitleg: readonly Uitlegstap[];
  readonly rekenbasis: Rekenbasis;
}

/** How far the amounts are calculated when the LKS has no end date yet. */
const MAANDEN_VOORUIT = 24;

/**
 * The period that the law and the data lead to: from the start of the dienstbetrekking, or from the aanvraag when that came later, until
 * the earliest of the end of the contract and the next measurement, or of the six months of forfaitaire LKS.
 */
export function proposePeriode(zaak: Zaak, context: Handlercontext): Periode {
  const { dienstverband, aanvraag } = zaak.gegevens;
  const ingangsdatum = maxDatum(dienstverband.begindatum, aanvraag.datumOntvangst);
  const grens =
    currentRoute(zaak) === 'forfaitair' ? findEindeForfaitair(zaak, context) : findVolgendeMeting(zaak, context);
  const einden = [dienstverband.einddatum, grens].filter((datum) => datum !== undefined);
  if (einden.length === 0) return { ingangsdatum };
  return { ingangsdatum, einddatum: einden.reduce(minDatum) };
}

/** The period as the one who decides filled it in, else as the law and the data lead to it. */
export function readVoorstel(zaak: Zaak, context: Handlercontext): Periode {
  const { besluit } = zaak.gegevens;
  const ingangsdatum = besluit?.ingangsdatum ?? proposePeriode(zaak, context).ingangsdatum;
  return { ingangsdatum, ...(besluit?.einddatum === undefined ? {} : { einddatum: besluit.einddatum }) };
}

/** Last day of the months from the start of the dienstbetrekking in which LKS can be forfaitair (art. 10d lid 5 Pw). */
export function findEindeForfaitair(zaak: Zaak, context: Handlercontext): Datum {
  return findLaatsteDag(zaak.gegevens.dienstverband.begindatum, readGetal(context, 'forfaitair.duur_maanden'));
}

/** @throws InvoerError naming the fields of the besluit, in this group of the gegevens, that the law or the data do not allow. */
export function checkPeriode(
  zaak: Zaak,
  { ingangsdatum, einddatum }: Periode,
  context: Handlercontext,
  groep = 'besluit',
): void {
  const { dienstverband } = zaak.gegevens;
  if (ingangsdatum < dienstverband.begindatum) {
    throw fout(
      `${groep}.ingangsdatum`,
      `De subsidie kan niet ingaan voor het dienstverband begint (${formatDatum(dienstverband.begindatum)}).`,
    );
  }
  if (einddatum !== undefined && einddatum < ingangsdatum) {
    throw fout(`${groep}.einddatum`, 'De einddatum ligt voor de ingangsdatum. Controleer beide datums.');
  }
  if (dienstverband.einddatum !== undefined && (einddatum === undefined || einddatum > dienstverband.einddatum)) {
    throw fout(
      `${groep}.einddatum`,
      `De subsidie kan niet langer duren dan het dienstverband, dat eindigt op ${formatDatum(dienstverband.einddatum)}.`,
    );
  }
  checkBeslotenEinde(zaak, { ingangsdatum, ...(einddatum === undefined ? {} : { einddatum }) }, groep);
  if (currentRoute(zaak) !== 'forfaitair') return;
  const laatste = findEindeForfaitair(zaak, context);
  if (einddatum === undefined || einddatum > laatste) {
    throw fout(
      `${groep}.einddatum`,
      `Forfaitaire loonkostensubsidie kan ten hoogste tot en met ${formatDatum(laatste)} (art. 10d lid 1 onder b en lid 5 Pw).`,
    );
  }
}

/** The amount per month with its steps, and the payments. @throws InvoerError naming the field of the zaak that is wrong. */
export function calculateToekenning(
  zaak: Zaak,
  periode: Periode,
  context: Pick<Handlercontext, 'rekengegevens' | 'parameters' | 'vandaag'>,
): Toekenning {
  const { rekengegevens, parameters, vandaag } = context;
  const basis = makeRekenbasis(zaak.gegevens, currentRoute(zaak), parameters);
  const totEnMet = periode.einddatum ?? addMaanden(periode.ingangsdatum, MAANDEN_VOORUIT);
  const { perioden, onbekendVanaf } = withFieldNames(() =>
    makeBedragverloop(toLksInvoer(basis), toLooptijd(basis, periode.ingangsdatum, totEnMet), rekengegevens),
  );
  const eerste = perioden[0]?.berekening;
  if (!eerste)
    throw fout('besluit.ingangsdatum', 'Voor deze ingangsdatum zijn de bedragen van het minimumloon nog niet bekend.');
  if (eerste.uitkomst === 'afwijzen') {
    throw fout('besluit.uitkomst', 'Bij deze loonwaarde is er geen recht op loonkostensubsidie. Wijs de aanvraag af.');
  }
  const schema = makeBetaalschema(
    {
      ...periode,
      besluitdatum: vandaag,
      perioden,
      afspraak: makeBetaalafspraak(parameters['betaling.dag'], parameters['betaling.dag_niet_werkdag']),
      sluitdatumWerkdagen: readGetal(context, 'betaling.run_sluitdatum_wd'),
      eersteBetaling: readEersteBetaling(parameters['betaling.eerste']),
    },
    rekengegevens,
  );
  const { bedragPerMaandCent, lksCent, werkgeverslastenCent, stappen } = eerste;
  return {
    berekening: {
      peildatum: periode.ingangsdatum,
      bedragPerMaandCent,
      lksCent,
      werkgeverslastenCent,
      stappen,
      ...(onbekendVanaf === undefined ? {} : { onbekendVanaf }),
    },
    // Of a 0-urencontract every hour is paid afterwards.
    betaalschema: zaak.gegevens.dienstverband.contractsoort === 'nul_uren' ? [] : schema.regels,
    betaaluitleg: [...schema.uitleg, ...explainOnbekend(onbekendVanaf)],
    rekenbasis: withBedragen(basis, perioden),
  };
}

/** A number among the parameters. @throws TypeError when it is not set: the catalogue gives it a default. */
export function readGetal({ parameters }: Pick<Handlercontext, 'parameters'>, sleutel: string): number {
  const waarde = parameters[sleutel];
  if (typeof waarde !== 'number') throw new TypeError(`Parameter ${sleutel} is geen getal.`);
  return waarde;
}

// helpers

/** What ended by a besluit does not begin again by a besluit about something else. @throws InvoerError */
function checkBeslotenEinde({ besluiten }: Zaak, { ingangsdatum, einddatum }: Periode, groep: string): void {
  const einde = findBeslotenEinde(besluiten);
  if (einde === undefined || (ingangsdatum <= einde && einddatum !== undefined && einddatum <= einde)) return;
  const [veld, zin] =
    ingangsdatum > einde
      ? ['ingangsdatum', 'Voor de tijd daarna is een nieuwe aanvraag nodig.']
      : ['einddatum', 'Kies die dag of een eerdere als laatste dag.'];
  throw fout(`${groep}.${veld}`, `Er is besloten dat de subsidie stopt na ${formatDatum(einde)}. ${zin}`);
}

function explainOnbekend(onbekendVanaf: Datum | undefined): readonly Uitlegstap[] {
  if (onbekendVanaf === undefined) return [];
  const omschrijving = `Het minimumloon vanaf ${formatDatum(onbekendVanaf)} is nog niet bekend. Het bedrag daarna volgt met een nieuw besluit`;
  return [{ omschrijving, grondslag: 'art. 10d lid 7 Pw' }];
}

const VELDEN: Readonly<Record<string, string>> = {
  peildatum: 'besluit.ingangsdatum',
  geboortedatum: 'werknemer.geboortedatum',
  loonwaarde: 'loonwaarde.percentage',
  urenPerWeek: 'dienstverband.urenPerWeek',
  voltijdUren: 'dienstverband.voltijdUren',
  soort: 'aanvraag.gevraagdeRoute',
  begindatumDienstverband: 'dienstverband.begindatum',
};

/** The calculator knows its own input only; a person knows the fields of the zaak. */
function withFieldNames<T>(bereken: () => T): T {
  try {
    return bereken();
  } catch (error) {
    if (!(error instanceof InvoerError)) throw error;
    throw new InvoerError(
      error.message,
      error.velden.map(({ veld, melding }) => ({ veld: VELDEN[veld] ?? veld, melding })),
    );
  }
}

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld, melding }]);
}
