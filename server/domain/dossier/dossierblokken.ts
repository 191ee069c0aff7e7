import { formatBedrag } from '../bedrag/bedrag.ts';
import { nameBesluit } from '../besluit/besluitnaam.ts';
import type { Gedateerdbesluit } from '../besluit/bezwaartermijn.ts';
import { findBekendmaking } from '../brief/verzending.ts';
import { formatDatumKort } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import { toNederlandseDatum } from '../tijdstip.ts';
import type { Uitlegstap } from '../uitleg.ts';
import { readVeld } from '../veldpad.ts';
import { formatVeldwaarde, isVersleuteldBsn } from '../zaak/geschiedenis.ts';
import type { Brief, Zaaktermijn } from '../zaak/zaak.ts';
import type { Dossierbron } from './dossier.ts';

/** What is in the dossier, numbered: besluiten, letters and documents, each with its date. */
export function listInventaris(bron: Dossierbron): readonly Documentblok[] {
  const { zaak, verzendingen } = bron;
  const stukken = [
    ...zaak.besluiten.map(({ datum, soort }) => [datum, 'Besluit', nameBesluit({ soort })] as const),
    ...zaak.brieven.map((brief) => [brief.datum, 'Brief', `${brief.titel} (${brief.code}), aan ${brief.aan}`] as const),
    ...zaak.documenten.map(({ naam, toegevoegdOp }) => [toNederlandseDatum(toegevoegdOp), 'Document', naam] as const),
  ].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [
    makeTabel(
      'Stukken van deze zaak, op datum',
      ['Nr', 'Datum', 'Soort', 'Stuk'],
      [1, 2, 2, 8],
      stukken.map(([datum, soort, stuk], plaats) => [String(plaats + 1), formatDatumKort(datum), soort, stuk]),
    ),
    { soort: 'kop', niveau: 3, tekst: 'Hoe de brieven zijn verzonden' },
    makeTabel(
      'Brieven en hun verzending',
      ['Brief', 'Aan', 'Datum op de brief', 'Verzonden of uitgereikt', 'Hoe'],
      [5, 2, 2, 2, 4],
      zaak.brieven.map((brief) => makeBriefrij(brief, verzendingen)),
    ),
    { soort: 'alinea', tekst: 'De brieven zelf staan achter in dit dossier, zoals ze zijn opgesteld.' },
  ];
}

/** Who did what and when, oldest first. */
export function listVerloopblokken({ geschiedenis }: Dossierbron): readonly Documentblok[] {
  const rijen = geschiedenis.map(({ datum, door, zin }) => [formatDatumKort(datum), door, zin]);
  return [makeTabel('Wat er gebeurde, op volgorde', ['Datum', 'Wie', 'Wat'], [2, 3, 9], rijen)];
}

/** By which processes and which version of the rules the zaak was handled. */
export function listRegelblokken({ zaak, procestitels, geschiedenis }: Dossierbron): readonly Documentblok[] {
  const { naam, versie, regio } = zaak.variant;
  const vanRegio = regio === undefined ? '' : ` De versie van de regio is ${regio.naam}, ${regio.versie}.`;
  const processen = zaak.processen.map(({ naam: proces, versie: procesversie, status }) => [
    procestitels[`${proces}@${procesversie}`] ?? proces,
    procesversie,
    status === 'lopend' ? 'loopt' : 'beëindigd',
  ]);
  const regels = geschiedenis
    .filter(({ soort }) => soort === 'RegelsToegepast')
    .map(({ datum, zin, toelichting }) => [formatDatumKort(datum), zin, describeUitleg(toelichting)]);
  return [
    { soort: 'alinea', tekst: `Deze zaak volgt variant ${naam}, versie ${versie}.${vanRegio}` },
    makeTabel('Processen', ['Proces', 'Versie', 'Stand'], [8, 3, 3], processen),
    makeTabel('Toegepaste regels', ['Datum', 'Regels', 'Uitkomst en grondslag'], [2, 5, 8], regels),
  ];
}

/** Every fact that is known, in the words of the forms. A BSN is never here: not even masked. */
export function listGegevensblokken({ zaak, velden }: Dossierbron): readonly Documentblok[] {
  const rijen = Object.entries(velden).flatMap(([pad, label]) => {
    const waarde = readVeld(zaak.gegevens, pad);
    if (waarde === undefined || waarde === null || waarde === '' || isVersleuteldBsn(waarde)) return [];
    return [[label, formatVeldwaarde(waarde)]];
  });
  return [makeTabel('Gegevens zoals ze nu zijn', ['Gegeven', 'Waarde'], [5, 8], rijen)];
}

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

const TERMIJNSTATUS: Readonly<Record<Zaaktermijn['status'], string>> = {
  lopend: 'loopt',
  opgeschort: 'staat stil',
  gehaald: 'gehaald',
  vervallen: 'vervallen',
  verstreken: 'verstreken',
};

/** Every term with its days and how its end was found. */
export function listTermijnblokkenDossier({ zaak }: Dossierbron): readonly Documentblok[] {
  const rijen = zaak.termijnen.map((termijn) => [
    termijn.naam,
    formatDatumKort(termijn.van),
    formatDatumKort(termijn.verdaagdTot ?? termijn.einddatum),
    TERMIJNSTATUS[termijn.status],
    [termijn.grondslag, describeUitleg(termijn.uitleg)].filter(Boolean).join('. '),
  ]);
  return [
    makeTabel('Termijnen', ['Termijn', 'Van', 'Tot en met', 'Stand', 'Grondslag en uitleg'], [4, 2, 2, 2, 6], rijen),
  ];
}

// helpers

function makeTabel(
  bijschrift: string,
  koppen: readonly string[],
  breedtes: readonly number[],
  rijen: readonly (readonly string[])[],
): Documentblok {
  return rijen.length === 0
    ? { soort: 'alinea', tekst: `${bijschrift}: geen.` }
    : { soort: 'tabel', bijschrift, koppen, breedtes, rijen };
}

function makeUitlegtabel(bijschrift: string, stappen: readonly Uitlegstap[]): readonly Documentblok[] {
  if (stappen.length === 0) return [];
  const rijen = stappen.map(({ omschrijving, grondslag, uitkomst, aanname }) => [
    aanname === true ? `${omschrijving} (aanname)` : omschrijving,
    grondslag ?? '',
    uitkomst ?? '',
  ]);
  return [makeTabel(bijschrift, ['Stap', 'Regel', 'Uitkomst'], [7, 4, 3], rijen)];
}

function makeBriefrij(brief: Brief, verzendingen: Dossierbron['verzendingen']): readonly string[] {
  const verzending = verzendingen.find(({ id }) => id === brief.id);
  const op = findBekendmaking(brief, verzending);
  const hoe = verzending === undefined ? brief.kanaal : (verzending.geschiedenis.at(-1)?.zin ?? verzending.wijze);
  return [
    brief.titel,
    brief.aan,
    formatDatumKort(brief.datum),
    op === undefined ? 'nog niet' : formatDatumKort(op),
    hoe,
  ];
}

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

function describeUitleg(stappen: readonly Uitlegstap[]): string {
  return stappen
    .map(({ omschrijving, uitkomst, grondslag }) => {
      const waar = grondslag === undefined ? '' : ` (${grondslag})`;
      return `${omschrijving}${uitkomst === undefined ? '' : `: ${uitkomst}`}${waar}`;
    })
    .join('; ');
}
