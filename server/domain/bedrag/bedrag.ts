import { Decimal } from 'decimal.js';

/** No-break space, so that "€" and its amount stay on one line in a letter. */
const HARDE_SPATIE = '\u00A0';

/** Exact decimal arithmetic of its own, so that no other code can change its precision. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** An exact number for calculations between data and result; never stored. */
export type ExactGetal = Decimal;

/** The number as an exact decimal; a string keeps every digit. */
export function exact(waarde: number | string | ExactGetal): ExactGetal {
  return new Exact(waarde);
}

/** A third has no end, so half a cent that was worked out by way of one may be a trifle less: what comes after this decimal is no amount. */
const ZEKERE_DECIMALEN = 20;

/** Whole cents, rounded half up. A calculation rounds once, at its end. */
export function roundToCent(cent: ExactGetal): number {
  return cent.toDecimalPlaces(ZEKERE_DECIMALEN).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}

/** So many percent of a number, exact: percentage 23.5 of 100 is 23.5. */
export function takePercentage(van: ExactGetal, percentage: number | ExactGetal): ExactGetal {
  return van.times(percentage).dividedBy(100);
}

/** "€ 1.224,11" with a no-break space; a negative amount is "-€ 12,50". */
export function formatBedrag(cent: number): string {
  const euro = Math.floor(Math.abs(cent) / 100);
  const rest = String(Math.abs(cent) % 100).padStart(2, '0');
  return `${cent < 0 ? '-' : ''}€${HARDE_SPATIE}${groupThousands(String(euro))},${rest}`;
}

/** An exact amount in cents shown with four decimals of a euro, for the steps between: "€ 1.101,3120". */
export function formatTussenbedrag(cent: ExactGetal): string {
  const [euro = '0', decimalen = ''] = cent.abs().dividedBy(100).toFixed(4).split('.');
  return `${cent.isNegative() ? '-' : ''}€${HARDE_SPATIE}${groupThousands(euro)},${decimalen}`;
}

/** A number as a Dutch reader writes it, at most `decimalen` decimals: "23,5", "1.040". */
export function formatGetal(getal: number | ExactGetal, decimalen = 2): string {
  if (typeof getal === 'number' && Number.isInteger(getal) && getal >= 0) return groupThousands(String(getal));
  const afgerond = new Exact(getal).toDecimalPlaces(decimalen);
  const [geheel = '0', rest] = afgerond.abs().toFixed().split('.');
  return `${afgerond.isNegative() ? '-' : ''}${groupThousands(geheel)}${rest === undefined ? '' : `,${rest}`}`;
}

/** "23,5%" */
export function formatPercentage(percentage: number): string {
  return `${formatGetal(percentage)}%`;
}

// helpers

function groupThousands(geheel: string): string {
  return geheel.replace(/\B(?=(\d{3})+$)/g, '.');
}
