import { formatBedrag } from '../bedrag/bedrag.ts';
import { nameBesluit } from '../besluit/besluitnaam.ts';
import type { Gedateerdbesluit } from '../besluit/bezwaartermijn.ts';
import { findBekendmaking } from '../brief/verzending.ts';
import { addDagen, formatDatumKort } from '../datum.ts';
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
  const processen = zaak.processen.map(({ naam: proces, versie: procesversie, gestartOp, beeindigdOp, status }) => [
    procestitels[`${proces}@${procesversie}`] ?? proces,
    procesversie,
    gestartOp === undefined ? '' : formatDatumKort(gestartOp),
    status === 'lopend' ? 'loopt' : beeindigdOp === undefined ? 'beëindigd' : formatDatumKort(beeindigdOp),
  ]);
  const regels = geschiedenis
    .filter(({ soort }) => soort === 'RegelsToegepast')
    .map(({ datum, zin, toelichting }) => [formatDatumKort(datum), zin, describeUitleg(toelichting)]);
  return [
    { soort: 'alinea', tekst: `Deze zaak volgt variant ${naam}, versie ${versie}.${vanRegio}` },
    makeTabel('Processen', ['Proces', 'Versie', 'Begonnen', 'Beëindigd'], [7, 3, 3, 3], processen),
    makeTabel('Toegepaste regels', ['Datum', 'Regels', 'Uitkomst en grondslag'], [2, 5, 8], regels),
  ];
}

/** Every fact that is known, in the words of the forms. A BSN is never here: not even masked. */
export function listGegevensblokken({ zaak, velden, opties = {} }: Dossierbron): readonly Documentblok[] {
  const rijen = Object.entries(velden).flatMap(([pad, label]) => {
    const waarde = readVeld(zaak.gegevens, pad);
    if (waarde === undefined || waarde === null || waarde === '' || isVersleuteldBsn(waarde)) return [];
    const [groep = ''] = pad.split('.');
    return [{ groep, rij: [label, findOptie(opties[pad], waarde) ?? formatVeldwaarde(waarde)] }];
  });
  // The same question can be asked in more than one process: so each group stands by itself.
  const groepen = [...new Set(rijen.map(({ groep }) => groep))];
  if (groepen.length === 0) return [{ soort: 'alinea', tekst: 'Er zijn nog geen gegevens.' }];
  return groepen.flatMap((groep): readonly Documentblok[] => {
    const titel = nameGroep(groep);
    const eigen = rijen.filter((deel) => deel.groep === groep).map(({ rij }) => rij);
    return [
      { soort: 'kop', niveau: 3, tekst: titel },
      makeTabel(`${titel}, zoals nu bekend`, ['Gegeven', 'Waarde'], [5, 8], eigen),
    ];
  });
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

/** The label of an answer that was chosen from a list. */
function findOptie(opties: Readonly<Record<string, string>> | undefined, waarde: unknown): string | undefined {
  return typeof waarde === 'string' || typeof waarde === 'boolean' ? opties?.[`${waarde}`] : undefined;
}

/** What a group of gegevens is called; one that is not here is called by its own name. */
const GROEPEN: Readonly<Record<string, string>> = {
  aanvraag: 'Aanvraag',
  oordeel: 'Beoordeling',
  gesprek: 'Gesprek over de uitkomst',
  voorstel: 'Voorstel voor het besluit',
  einde: 'Einde van de loonkostensubsidie',
  overname: 'Overname na een verhuizing',
  buitenland: 'Werknemer in het buitenland',
  lokaal: 'Eigen vragen van de gemeente',
};

function nameGroep(groep: string): string {
  return GROEPEN[groep] ?? `${groep.charAt(0).toUpperCase()}${groep.slice(1)}`;
}

/** A table, or a sentence that says that there is nothing in it. */
export function makeTabel(
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
