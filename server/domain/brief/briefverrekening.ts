import { formatBedrag } from '../bedrag/bedrag.ts';
import { formatMaand } from '../datum.ts';
import type { Gemeentegegevens } from '../gemeente.ts';
import { formatKwartaal } from '../verrekenen/kwartaal.ts';
import type { Verrekenregel } from '../verrekenen/verrekening.ts';
import type { Vordering, Zaakverrekening } from '../verrekenen/zaakverrekening.ts';
import type { Eindereden } from '../vervolg/eindegegevens.ts';

/** What a letter about a settlement tells. */
export interface Briefverrekening extends Zaakverrekening {
  /** Only when the werkgever owes money by it. */
  readonly vordering?: Vordering;
}

/** What a letter about the end of an LKS tells. */
export interface Briefeinde {
  readonly datum: string;
  readonly reden: Eindereden;
  readonly toelichting?: string;
  /** What the werkgever said of the intended end. */
  readonly zienswijze?: string;
}

/** The reason of an end in a sentence: "het dienstverband is beëindigd". */
const EINDEREDENTEKSTEN: Readonly<Record<Eindereden, string>> = {
  niet_verlengd: 'het dienstverband wordt niet verlengd',
  dienstverband_beeindigd: 'het dienstverband is beëindigd',
  geen_doelgroep: 'de werknemer hoort niet meer bij de doelgroep voor loonkostensubsidie',
  verhuizing: 'de werknemer is verhuisd naar een andere gemeente',
  buitenland: 'de werknemer is verhuisd naar het buitenland',
  overleden: 'de werknemer is overleden',
  anders: 'dat staat in de toelichting',
};

/** The data of a letter about a settlement; null where the letter is about something else. */
export function describeVerrekening(
  verrekening: Briefverrekening | undefined,
  { rekening }: Pick<Gemeentegegevens, 'rekening'>,
  iban: string | undefined,
): Record<string, unknown> | null {
  if (verrekening === undefined) return null;
  const { regels, saldoCent, wijze, vordering, drempelCent, wachtOpUren, kwartaal } = verrekening;
  return {
    periode: describePeriode(regels, kwartaal),
    regels: regels.map(({ maand, rechtCent, betaaldCent, betaalrunCent, verschilCent }) => ({
      maand: formatMaand(maand),
      rechtCent,
      betaaldCent: betaaldCent + betaalrunCent,
      verschilCent,
    })),
    heeftRegels: regels.length > 0,
    zonderRegels: regels.length === 0,
    redenen: regels.map(describeReden),
    saldoCent,
    bedragCent: Math.abs(saldoCent),
    nabetalen: wijze === 'betaalrun',
    gelijk: wijze === 'geen' && regels.length > 0,
    afgezien: wijze === 'afgezien',
    drempelCent,
    binnen: saldoCent >= 0 && regels.some(({ verschilCent }) => verschilCent < 0),
    terugbetalen: vordering?.wijze === 'terugbetalen',
    inhouden: vordering?.wijze === 'verrekenen',
    metGemeente: vordering?.wijze === 'met_gemeente',
    andereWerknemers: vordering?.wijze === 'andere_werknemers',
    rekening: rekening === undefined ? null : `${rekening.iban} op naam van ${rekening.naam}`,
    terugOpRekening: vordering?.wijze === 'terugbetalen' && rekening !== undefined,
    terugZonderRekening: vordering?.wijze === 'terugbetalen' && rekening === undefined,
    nabetalenOpIban: wijze === 'betaalrun' && Boolean(iban),
    wachtOpUren: wachtOpUren.map(formatMaand),
  };
}

/** The data of a letter about the end; null where the letter is about something else. */
export function describeEinde(einde: Briefeinde | undefined): Record<string, unknown> | null {
  if (einde === undefined) return null;
  const { datum, reden, toelichting, zienswijze } = einde;
  return {
    datum,
    reden: EINDEREDENTEKSTEN[reden],
    toelichting: toelichting ?? null,
    gehoord: Boolean(zienswijze),
    verhuizing: reden === 'verhuizing',
    werkStopt: reden === 'niet_verlengd' || reden === 'dienstverband_beeindigd',
    overleden: reden === 'overleden',
    levend: reden !== 'overleden',
  };
}

// helpers

function describePeriode(regels: readonly Verrekenregel[], kwartaal: string): string {
  const [eerste, laatste] = [regels[0]?.maand, regels.at(-1)?.maand];
  if (eerste === undefined || laatste === undefined) return `het ${formatKwartaal(kwartaal)}`;
  return eerste === laatste ? formatMaand(eerste) : `${formatMaand(eerste)} tot en met ${formatMaand(laatste)}`;
}

function describeReden({ maand, basis, bewijs, betaalrunCent }: Verrekenregel): string {
  const bron = bewijs === undefined || basis.includes(bewijs) ? '' : ` Wij gebruikten: ${bewijs}.`;
  const run = betaalrunCent === 0 ? '' : ` Daarvan betalen wij ${formatBedrag(betaalrunCent)} met de maandbetaling.`;
  return `${formatMaand(maand)}: ${basis}${bron}${run}`;
}
