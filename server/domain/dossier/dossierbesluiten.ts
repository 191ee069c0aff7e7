import { formatBedrag } from '../bedrag/bedrag.ts';
import { nameBesluit } from '../besluit/besluitnaam.ts';
import type { Gedateerdbesluit } from '../besluit/bezwaartermijn.ts';
import { formatDatumKort } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import type { Dossierbron } from './dossier.ts';
import { makeTabel, makeUitlegtabel } from './dossiertabel.ts';

/** Each besluit with its ground, its calculation step by step, its payments and its bezwaartermijn. */
export function listBesluitblokken({ zaak, namen }: Dossierbron): readonly Documentblok[] {
  if (zaak.besluiten.length === 0) return [{ soort: 'alinea', tekst: 'Er is nog geen besluit genomen.' }];
  return zaak.besluiten.flatMap((besluit): readonly Documentblok[] => [
    { soort: 'kop', niveau: 3, tekst: `${formatDatumKort(besluit.datum)}: ${nameBesluit(besluit)}` },
    makeTabel('Het besluit', ['Onderdeel', 'Inhoud'], [4, 9], listBesluitfeiten(besluit, namen)),
    ...makeUitlegtabel('Zo is het bedrag berekend', besluit.berekening?.stappen ?? []),
    ...(besluit.betaalschema.length === 0
      ? []
      : [
          makeTabel(
            'Toegezegde betalingen',
            ['Waarvoor', 'Betaaldag', 'Bedrag'],
            [6, 3, 3],
            besluit.betaalschema.map(({ omschrijving, betaaldag, bedragCent }) => [
              omschrijving,
              formatDatumKort(betaaldag),
              formatBedrag(bedragCent),
            ]),
          ),
        ]),
    ...makeUitlegtabel('Zo zijn de betaaldagen bepaald', besluit.betaaluitleg ?? []),
  ]);
}

// helpers

function listBesluitfeiten(
  besluit: Gedateerdbesluit,
  namen: Dossierbron['namen'],
): readonly (readonly [string, string])[] {
  const { door, grondslag, ingangsdatum, einddatum, berekening, toelichting } = besluit;
  const { bezwaarTot, beroepTot, bekendgemaaktOp, wachtOpVerzending } = besluit;
  const datum = (label: string, waarde: string | undefined) =>
    waarde === undefined ? [] : [[label, formatDatumKort(waarde)] as const];
  return [
    ['Genomen door', namen[door] ?? (door === 'systeem' ? 'het systeem' : door)],
    ['Grondslag', grondslag],
    ...datum('Ingangsdatum', ingangsdatum),
    ...datum('Einddatum', einddatum),
    ...(berekening === undefined ? [] : [['Bedrag per maand', formatBedrag(berekening.bedragPerMaandCent)] as const]),
    ...(toelichting === undefined ? [] : [['Toelichting', toelichting] as const]),
    ...datum('Bekendgemaakt op', bekendgemaaktOp),
    ...datum('Bezwaar mogelijk tot en met', bezwaarTot),
    ...datum('Beroep mogelijk tot en met', beroepTot),
    ...(wachtOpVerzending === true
      ? [['Bezwaartermijn', 'begint op de dag nadat de brief is verzonden; dat is nog niet gebeurd'] as const]
      : []),
  ];
}
