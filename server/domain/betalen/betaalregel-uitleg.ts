import { formatBedrag } from '../bedrag/bedrag.ts';
import { findLaatsteDagVanMaand, formatMaand, splitDatum } from '../datum.ts';
import type { BekendMaandrecht } from '../recht/recht.ts';
import { explainMaandrecht } from '../recht/rechtuitleg.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Betaalrunregel, Verschiloorzaak } from './betaalrun.ts';
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

/**
 * "€ 816,07 werd € 952,08. 24 uur per week werd 28 uur per 10 februari 2026.", and the kind of its first reason. Nothing when the amount
 * is the same.
 */
export function explainVerschil(
  vorige: Maandstand | undefined,
  recht: BekendMaandrecht,
): Pick<Betaalrunregel, 'verschilMetVorige' | 'verschiloorzaak'> {
  if (vorige?.recht?.bekend !== true || vorige.recht.vastCent === recht.vastCent) return {};
  const toen = vorige.recht;
  if (toen.vastCent === 0 && recht.vastCent !== 0 && toen.delen.length === 0) return {};
  const nieuw = recht.delen.flatMap(({ sinds, aanleiding, reden }): readonly Reden[] =>
    sinds > `${toen.maand}-01` && aanleiding !== 'ingang' ? [{ soort: aanleiding, zin: reden }] : [],
  );
  const redenen = [...nieuw, ...listDeels(toen, recht)];
  const waarom = [...new Set(redenen.map(({ zin }) => zin.replace(/\.?$/, '.')))];
  const [eerste] = redenen;
  return {
    verschilMetVorige: [`${formatBedrag(toen.vastCent)} werd ${formatBedrag(recht.vastCent)}.`, ...waarom].join(' '),
    ...(eerste === undefined ? {} : { verschiloorzaak: eerste.soort }),
  };
}

// helpers

interface Reden {
  readonly soort: Verschiloorzaak;
  readonly zin: string;
}

function listDeels(toen: BekendMaandrecht, nu: BekendMaandrecht): readonly Reden[] {
  const dagen = ({ delen }: BekendMaandrecht): number => delen.reduce((som, deel) => som + deel.dagen, 0);
  const inMaand = ({ maand }: BekendMaandrecht): number => splitDatum(findLaatsteDagVanMaand(maand)).dag;
  if (dagen(nu) < inMaand(nu)) {
    const zin = `Over ${formatMaand(nu.maand)} gaat het om ${dagen(nu)} van de ${inMaand(nu)} dagen`;
    return [{ soort: 'deel_van_maand', zin }];
  }
  if (dagen(toen) < inMaand(toen)) {
    return [
      { soort: 'weer_hele_maand', zin: `De maand ervoor was niet heel: ${dagen(toen)} van de ${inMaand(toen)} dagen` },
    ];
  }
  return [];
}
