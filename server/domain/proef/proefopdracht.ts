import type { Datum } from '../datum.ts';
import type { Veldfout } from '../fouten.ts';
import { InvoerError } from '../fouten.ts';

/** The kinds of zaken that a generated portfolio is made of. */
export const PROEFSOORTEN = ['regulier', 'forfaitair', 'praktijkroute', 'tijdens_dienstverband', 'ambtshalve'] as const;
export type Proefsoort = (typeof PROEFSOORTEN)[number];

/** What a portfolio looks like. All shares are whole percents of 0 to 100. */
export interface Proefmix {
  /** Shares of the kinds; they count against each other, so they need not add up to 100. */
  readonly soorten: Readonly<Record<Proefsoort, number>>;
  /** Share in which the arbeidsovereenkomst is not there yet when the aanvraag comes in. */
  readonly onvolledig: number;
  /** Chance that a werkgever answers one request for what is missing. */
  readonly antwoord: number;
  /** Share of the measurements with a loonwaarde of 100 percent or more. */
  readonly loonwaarde100: number;
  /** Hours per week: between these two, both included. */
  readonly urenMinimum: number;
  readonly urenMaximum: number;
  /** The dienstbetrekking begins at most this many months after the aanvraag. */
  readonly begindatumMaanden: number;
  /** The aanvragen come in within this many months. */
  readonly periodeMaanden: number;
  /** Werkdagen that a task of the gemeente waits at most before somebody does it. */
  readonly wachttijdMaximum: number;
}

/** A run: how many zaken of which mix, and the seed that makes the same portfolio again. */
export interface Proefopdracht {
  readonly aantal: number;
  readonly seed: number;
  readonly mix: Proefmix;
  /** First day on which an aanvraag comes in. */
  readonly begin: Datum;
}

/** The mix that stands ready: a middle-sized gemeente as the preferente proces pictures it. It is an example, not a count. */
export const STANDAARDMIX: Proefmix = {
  soorten: { regulier: 45, forfaitair: 25, praktijkroute: 12, tijdens_dienstverband: 10, ambtshalve: 8 },
  onvolledig: 30,
  antwoord: 60,
  loonwaarde100: 4,
  urenMinimum: 12,
  urenMaximum: 38,
  begindatumMaanden: 2,
  periodeMaanden: 6,
  wachttijdMaximum: 6,
};

/** More zaken than this take too long to wait for. */
export const PROEF_MAXIMUM = 2000;

/** @throws InvoerError naming every part of the order that cannot be. */
export function checkProefopdracht({ aantal, seed, mix }: Omit<Proefopdracht, 'begin'>): void {
  const procenten = PROEFSOORTEN.map((soort) => [`mix.soorten.${soort}`, mix.soorten[soort]] as const);
  const aandelen = (['onvolledig', 'antwoord', 'loonwaarde100'] as const).map(
    (deel) => [`mix.${deel}`, mix[deel]] as const,
  );
  const fouten = [
    check('aantal', aantal, 1, PROEF_MAXIMUM),
    check('seed', seed, 0, 2 ** 31 - 1),
    ...[...procenten, ...aandelen].map(([veld, waarde]) => check(veld, waarde, 0, 100)),
    check('mix.urenMinimum', mix.urenMinimum, 1, 40),
    check('mix.urenMaximum', mix.urenMaximum, mix.urenMinimum, 40),
    check('mix.begindatumMaanden', mix.begindatumMaanden, 0, 12),
    check('mix.periodeMaanden', mix.periodeMaanden, 1, 12),
    check('mix.wachttijdMaximum', mix.wachttijdMaximum, 1, 40),
    checkSoorten(mix),
  ].flatMap((fout) => fout ?? []);
  if (fouten.length > 0) throw new InvoerError('Deze proef kan niet worden gedaan. Controleer de getallen.', fouten);
}

// helpers

function check(veld: string, waarde: number, minimum: number, maximum: number): Veldfout | undefined {
  if (Number.isInteger(waarde) && waarde >= minimum && waarde <= maximum) return undefined;
  return { veld, melding: `Geef een heel getal van ${minimum} tot en met ${maximum}.` };
}

function checkSoorten({ soorten }: Proefmix): Veldfout | undefined {
  if (PROEFSOORTEN.some((soort) => soorten[soort] > 0)) return undefined;
  return { veld: 'mix.soorten.regulier', melding: 'Kies ten minste één soort zaken: nu is elk aandeel 0.' };
}
