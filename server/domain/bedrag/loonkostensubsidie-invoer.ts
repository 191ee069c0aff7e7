import type { Datum } from '../datum.ts';
import { findLaatsteDag, formatDatum, isDatum } from '../datum.ts';
import type { Veldfout } from '../fouten.ts';
import { InvoerError } from '../fouten.ts';
import type { Route } from '../zaak/zaakgegevens.ts';
import type { LeeftijdIngang, Maandbasis, Rekengegevens, Rekenregels } from './rekengegevens.ts';
import { readRekenregels } from './rekengegevens.ts';

/** What a monthly LKS amount is calculated from. */
export interface LksInvoer {
  /** Date whose minimum wage and rules hold. */
  readonly peildatum: Datum;
  /** Date on which the age is taken; the peildatum when absent. */
  readonly leeftijdOp?: Datum;
  readonly geboortedatum: Datum;
  /** `forfaitair` is art. 10d lid 5 Pw, without a measured loonwaarde. */
  readonly soort: 'regulier' | 'forfaitair';
  /** The way to LKS; forfaitair is impossible `tijdens_dienstverband` (art. 10d lid 2 Pw). */
  readonly route?: Route;
  /** First day of the dienstbetrekking; with it the six months of forfaitaire LKS are watched. */
  readonly begindatumDienstverband?: Datum;
  /** Whole percent of the minimum wage; needed for `regulier`. */
  readonly loonwaarde?: number;
  /** Agreed hours per week; 0 in a 0-urencontract. */
  readonly urenPerWeek: number;
  /** Hours of a full-time week in comparable work: no more hours than these are subsidised. */
  readonly voltijdUren: number;
  /** Normal working time of the sector, hours per week; only until 2023, `voltijdUren` when absent. */
  readonly normaleArbeidsduur?: number;
  readonly bbl?: boolean;
  readonly basis?: Maandbasis;
  readonly leeftijdIngang?: LeeftijdIngang;
}

/** @throws InvoerError with one message per wrong field, when the amount cannot be calculated from this. */
export function checkLksInvoer(invoer: LksInvoer, gegevens: Rekengegevens): void {
  const datums = checkDatums(invoer);
  if (datums.length > 0) throw makeError(datums);
  const regels = readRekenregels(invoer.peildatum, gegevens);
  const fouten = [...checkUren(invoer, regels), ...checkLoonwaarde(invoer), ...checkForfaitair(invoer, regels)];
  if (fouten.length > 0) throw makeError(fouten);
}

// helpers

function makeError(fouten: readonly Veldfout[]): InvoerError {
  return new InvoerError(fouten.map(({ melding }) => melding).join(' '), fouten);
}

function checkDatums(invoer: LksInvoer): readonly Veldfout[] {
  const velden = ['peildatum', 'geboortedatum', 'leeftijdOp', 'begindatumDienstverband'] as const;
  const fouten: Veldfout[] = velden
    .filter((veld) => invoer[veld] !== undefined && !isDatum(invoer[veld]))
    .map((veld) => ({ veld, melding: `${veld} is geen geldige datum. Schrijf de datum als 2026-01-20.` }));
  if (fouten.length === 0 && invoer.geboortedatum > invoer.peildatum) {
    fouten.push({ veld: 'geboortedatum', melding: 'De geboortedatum ligt na de peildatum. Controleer beide datums.' });
  }
  return fouten;
}

function checkUren(invoer: LksInvoer, regels: Rekenregels): readonly Veldfout[] {
  const meest = regels.maximumUrenPerWeek.waarde;
  const tussen = (uren: number, laagste: boolean) =>
    Number.isFinite(uren) && uren <= meest && (laagste ? uren >= 0 : uren > 0);
  const fouten: Veldfout[] = [];
  if (!tussen(invoer.urenPerWeek, true)) {
    fouten.push({ veld: 'urenPerWeek', melding: `Het aantal uren per week moet van 0 tot en met ${meest} zijn.` });
  }
  if (!tussen(invoer.voltijdUren, false)) {
    fouten.push({
      veld: 'voltijdUren',
      melding: `Het aantal uren van een voltijdbaan moet meer dan 0 zijn, en niet meer dan ${meest}.`,
    });
  }
  if (invoer.normaleArbeidsduur !== undefined && !tussen(invoer.normaleArbeidsduur, false)) {
    fouten.push({
      veld: 'normaleArbeidsduur',
      melding: `De normale arbeidsduur (NAD) moet meer dan 0 zijn, en niet meer dan ${meest} uur per week.`,
    });
  }
  return fouten;
}

function checkLoonwaarde({ soort, loonwaarde }: LksInvoer): readonly Veldfout[] {
  const veld = 'loonwaarde';
  if (loonwaarde === undefined) {
    return soort === 'forfaitair'
      ? []
      : [{ veld, melding: 'Vul de loonwaarde in, of kies forfaitair als er nog geen loonwaarde is vastgesteld.' }];
  }
  if (Number.isInteger(loonwaarde) && loonwaarde >= 0) return [];
  return [
    { veld, melding: 'De loonwaarde moet een heel percentage zijn, 0 of meer. Rond een half procent naar boven af.' },
  ];
}

function checkForfaitair(invoer: LksInvoer, regels: Rekenregels): readonly Veldfout[] {
  if (invoer.soort !== 'forfaitair') return [];
  if (invoer.route === 'tijdens_dienstverband') {
    const melding =
      'Bij een aanvraag tijdens het dienstverband kan de subsidie niet forfaitair zijn (art. 10d lid 2 Pw). Laat eerst de loonwaarde meten.';
    return [{ veld: 'soort', melding }];
  }
  if (invoer.begindatumDienstverband === undefined) return [];
  const laatste = findLaatsteDag(invoer.begindatumDienstverband, regels.forfaitairMaanden.waarde);
  if (invoer.peildatum <= laatste) return [];
  const melding = `Forfaitaire loonkostensubsidie kan alleen in de eerste ${regels.forfaitairMaanden.waarde} maanden van de dienstbetrekking (${regels.forfaitairMaanden.grondslag}), hier tot en met ${formatDatum(laatste)}. Gebruik daarna de gemeten loonwaarde.`;
  return [{ veld: 'peildatum', melding }];
}
