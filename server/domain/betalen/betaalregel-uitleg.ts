import { formatBedrag } from '../bedrag/bedrag.ts';
import { findLaatsteDagVanMaand, formatMaand, splitDatum } from '../datum.ts';
import type { BekendMaandrecht } from '../recht/recht.ts';
import { explainMaandrecht } from '../recht/rechtuitleg.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Maandstand } from './betaalstand.ts';

/** How the amount of a line came about: the recht of the month, what was paid of it before, and what is left. */
export function explainRegel(
  { betaaldCent, teBetalenCent, redenen }: Maandstand,
  recht: BekendMaandrecht,
): readonly Uitlegstap[] {
  const al: readonly Uitlegstap[] =
    betaaldCent === 0 ? [] : [{ omschrijving: 'Al betaald over deze maand', uitkomst: formatBedrag(betaaldCent) }];
  return [
    ...explainMaandrecht(recht),
    ...al,
    ...redenen.map(({ zin }) => ({ omschrijving: zin })),
    { omschrijving: `Te betalen over ${formatMaand(recht.maand)}`, uitkomst: formatBedrag(teBetalenCent) },
  ];
}

/** "€ 816,07 werd € 952,08. 24 uur per week werd 28 uur per 10 februari 2026." Nothing when the amount is the same. */
export function explainVerschil(vorige: Maandstand | undefined, recht: BekendMaandrecht): string | undefined {
  if (vorige?.recht?.bekend !== true || vorige.recht.vastCent === recht.vastCent) return undefined;
  const toen = vorige.recht;
  if (toen.vastCent === 0 && recht.vastCent !== 0 && toen.delen.length === 0) return undefined;
  const nieuw = recht.delen.filter(({ sinds, aanleiding }) => sinds > `${toen.maand}-01` && aanleiding !== 'ingang');
  const redenen = [...new Set(nieuw.map(({ reden }) => reden))];
  const deels = describeDeels(toen, recht);
  const waarom = [...redenen, ...(deels === undefined ? [] : [deels])].map((zin) => zin.replace(/\.?$/, '.'));
  return [`${formatBedrag(toen.vastCent)} werd ${formatBedrag(recht.vastCent)}.`, ...waarom].join(' ');
}

// helpers

function describeDeels(toen: BekendMaandrecht, nu: BekendMaandrecht): string | undefined {
  const dagen = ({ delen }: BekendMaandrecht): number => delen.reduce((som, deel) => som + deel.dagen, 0);
  const inMaand = ({ maand }: BekendMaandrecht): number => splitDatum(findLaatsteDagVanMaand(maand)).dag;
  if (dagen(nu) < inMaand(nu))
    return `Over ${formatMaand(nu.maand)} gaat het om ${dagen(nu)} van de ${inMaand(nu)} dagen`;
  if (dagen(toen) < inMaand(toen)) return `De maand ervoor was niet heel: ${dagen(toen)} van de ${inMaand(toen)} dagen`;
  return undefined;
}
