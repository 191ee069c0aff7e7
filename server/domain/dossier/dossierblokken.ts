import { nameBesluit } from '../besluit/besluitnaam.ts';
import { findBekendmaking } from '../brief/verzending.ts';
import { formatDatumKort } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import { toNederlandseDatum } from '../tijdstip.ts';
import { readVeld } from '../veldpad.ts';
import { formatVeldwaarde, isVersleuteldBsn } from '../zaak/format-veldwaarde.ts';
import type { Brief } from '../zaak/zaak.ts';
import type { Dossierbron } from './dossier.ts';
import { describeUitleg, makeTabel } from './dossiertabel.ts';

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

// helpers

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
