import type { Maandbedrag } from '../bedrag/prorata.ts';
import type { Datum } from '../datum.ts';
import { findEersteDagVanMaand, findLaatsteDagVanMaand, formatDatumKort, formatMaand } from '../datum.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Betaalmaand } from './betaalkalender.ts';

/** The first payment; `los` when it is made outside the run of its month. */
export interface EersteBetaalmaand extends Betaalmaand {
  readonly los: boolean;
}

/** What a payment is for: the month, its days when it is not whole, and why it is not in the run of its month. */
export function describeBetaalregel(
  bedrag: Maandbedrag,
  { teLaat, nabetaling, los }: Readonly<Record<'teLaat' | 'nabetaling' | 'los', boolean>>,
): string {
  const dagen = bedrag.delen.reduce((som, deel) => som + deel.dagen, 0);
  const eerste = bedrag.delen[0]?.van ?? findEersteDagVanMaand(bedrag.maand);
  const laatste = bedrag.delen.at(-1)?.totEnMet ?? findLaatsteDagVanMaand(bedrag.maand);
  return [
    formatMaand(bedrag.maand),
    dagen < bedrag.dagenInMaand
      ? ` (${dagen} van ${bedrag.dagenInMaand} dagen, ${formatDatumKort(eerste)} tot en met ${formatDatumKort(laatste)})`
      : '',
    nabetaling ? ', nabetaling' : '',
    los ? ', losse betaling' : '',
    teLaat ? ', later dan de norm' : '',
  ].join('');
}

/** How the first payment came about, with the norm it is held against. */
export function describeEersteBetaling(
  eerste: EersteBetaalmaand,
  norm: Datum,
  inStartmaand: boolean,
): readonly Uitlegstap[] {
  const teLaat: readonly Uitlegstap[] =
    eerste.betaaldag > norm
      ? [
          {
            omschrijving:
              'Het besluit kwam te laat voor de eerste betaling volgens de norm. Alles tot nu toe wordt in deze betaling nabetaald',
            uitkomst: formatDatumKort(eerste.betaaldag),
            grondslag: 'landelijke werkwijze, stap 6',
          },
        ]
      : [];
  return [
    ...eerste.uitleg,
    ...describeLos(eerste),
    {
      omschrijving: inStartmaand
        ? 'Eerste betaling: in de maand van de start, want het besluit is daarvoor op tijd'
        : 'Eerste betaling: uiterlijk in de maand na de start, dan ook over de maand van de start',
      uitkomst: formatDatumKort(norm),
      grondslag: 'landelijke werkwijze, stap 6',
    },
    ...teLaat,
  ];
}

// helpers

function describeLos({ maand, betaaldag, los }: EersteBetaalmaand): readonly Uitlegstap[] {
  if (!los) return [];
  const omschrijving = `Het besluit kwam na het sluiten van de betaalronde van ${formatMaand(maand)}. De volgende ronde is later dan de norm, daarom is dit een losse betaling`;
  return [
    { omschrijving, uitkomst: formatDatumKort(betaaldag), grondslag: 'landelijke werkwijze, stap 6', aanname: true },
  ];
}
