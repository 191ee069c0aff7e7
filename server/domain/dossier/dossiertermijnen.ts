import { addDagen, formatDatumKort } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import type { Zaaktermijn } from '../zaak/zaak.ts';
import type { Dossierbron } from './dossier.ts';
import { describeUitleg, makeTabel } from './dossiertabel.ts';

const TERMIJNSTATUS: Readonly<Record<Zaaktermijn['status'], string>> = {
  lopend: 'loopt',
  opgeschort: 'staat stil',
  gehaald: 'gehaald',
  vervallen: 'vervallen',
  verstreken: 'verstreken',
};

/** Every term with its days and how its end was found. */
export function listTermijnblokkenDossier({ zaak }: Dossierbron): readonly Documentblok[] {
  const rijen = zaak.termijnen
    .filter(isTermijn)
    .map((termijn) => [
      termijn.naam,
      formatDatumKort(termijn.van),
      formatDatumKort(termijn.verdaagdTot ?? termijn.einddatum),
      TERMIJNSTATUS[termijn.status],
      [termijn.grondslag, describeUitleg(termijn.uitleg)].filter(Boolean).join('. '),
    ]);
  return [
    makeTabel('Termijnen', ['Termijn', 'Van', 'Tot en met', 'Stand', 'Grondslag en uitleg'], [4, 2, 2, 2, 6], rijen),
    ...listSignaalblokken(zaak.termijnen),
  ];
}

// helpers

function isTermijn({ signaal }: Zaaktermijn): boolean {
  return signaal !== true;
}

const SIGNAALSTATUS: Readonly<Record<Zaaktermijn['status'], string>> = {
  lopend: 'gepland',
  opgeschort: 'gepland',
  gehaald: 'gedaan',
  vervallen: 'niet meer nodig',
  verstreken: 'gedaan',
};

/** When something is looked at by itself: nobody was ever late for it. */
function listSignaalblokken(termijnen: readonly Zaaktermijn[]): readonly Documentblok[] {
  const rijen = termijnen
    .filter((termijn) => !isTermijn(termijn))
    .map(({ naam, einddatum, status, uitleg }) => [
      naam,
      formatDatumKort(addDagen(einddatum, 1)),
      SIGNAALSTATUS[status],
      uitleg.map(({ omschrijving }) => omschrijving).join('; '),
    ]);
  if (rijen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Signalen' },
    makeTabel('Wanneer de zaak vanzelf terugkomt', ['Signaal', 'Op', 'Stand', 'Waarom'], [4, 3, 3, 6], rijen),
  ];
}
