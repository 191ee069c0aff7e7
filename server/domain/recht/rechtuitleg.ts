import { formatBedrag, formatGetal, formatPercentage } from '../bedrag/bedrag.ts';
import type { Maand } from '../datum.ts';
import { findLaatsteDagVanMaand, formatDatum, readMaand, splitDatum } from '../datum.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { BekendMaandrecht, Rechtdeel } from './recht.ts';

const ACHTERAF = 'landelijke werkwijze, stap 6';

/** How the amount of a month came about, part by part, each with its article; counting by calendar days is marked as an assumption. */
export function explainMaandrecht(recht: BekendMaandrecht): readonly Uitlegstap[] {
  const { maand, delen, variabel, einde, wachtOpUren, rechtCent, werkgeverslastenCent } = recht;
  return [
    ...delen.flatMap((deel) => explainDeel(deel, maand)),
    ...(einde === undefined ? [] : [{ omschrijving: einde.reden, grondslag: 'art. 10d Pw' }]),
    ...(variabel === undefined
      ? []
      : [
          {
            omschrijving: `${formatGetal(variabel.uren)} uur achteraf, volgens ${variabel.bron}`,
            uitkomst: formatBedrag(variabel.bedragCent),
            grondslag: ACHTERAF,
          },
        ]),
    ...(wachtOpUren
      ? [
          {
            omschrijving: 'De uren van deze maand zijn nog niet bekend. Die worden achteraf verrekend',
            grondslag: ACHTERAF,
          },
        ]
      : []),
    {
      omschrijving: `Samen over de maand, waarvan ${formatBedrag(werkgeverslastenCent)} werkgeverslasten`,
      uitkomst: formatBedrag(rechtCent),
      grondslag: 'art. 10d Pw',
    },
  ];
}

// helpers

function explainDeel(deel: Rechtdeel, maand: Maand): readonly Uitlegstap[] {
  const dagenInMaand = splitDatum(findLaatsteDagVanMaand(maand)).dag;
  const heel = deel.dagen === dagenInMaand;
  const dagen = `${formatDatum(deel.van)} tot en met ${formatDatum(deel.totEnMet)}, ${deel.dagen} van ${dagenInMaand} dagen: `;
  const van = [
    ...(deel.urenPerWeek === undefined ? [] : [`${formatGetal(deel.urenPerWeek)} uur per week`]),
    ...(deel.soort === 'forfaitair' ? ['forfaitair'] : []),
    ...(deel.loonwaarde === undefined ? [] : [`loonwaarde ${formatPercentage(deel.loonwaarde)}`]),
    `${formatBedrag(deel.perMaandCent)} per maand`,
  ].join(', ');
  const nieuw = readMaand(deel.sinds) === maand ? [{ omschrijving: deel.reden, grondslag: 'art. 10d Pw' }] : [];
  return [
    ...nieuw,
    {
      omschrijving: `${heel ? '' : dagen}${van}`,
      uitkomst: formatBedrag(deel.bedragCent),
      grondslag: deel.soort === 'forfaitair' ? 'art. 10d lid 5 Pw' : 'art. 10d lid 4 Pw',
      // By calendar days: no source settles how a part of a month is paid.
      ...(heel ? {} : { aanname: true }),
    },
  ];
}
