import type { Documentblok, Documentcel } from '../tekstdocument.ts';
import type { Bijlage } from './bijlage.ts';
import { actsIn } from './bijlage-processen.ts';
import type { Bijlageproces, Bijlagestap } from './bijlageproces.ts';

/** What of a process is asked for: the steps in a table, and the diagram after the same in words. */
interface Proceskeuze {
  readonly metStappen: boolean;
  readonly metDiagram: boolean;
}

/** A title and what stands under it. */
type Hoofdstuk = readonly [titel: string, blokken: readonly Documentblok[]];

/** How to read the chapters, and a chapter for each process; nothing when neither steps nor diagrams are asked for. */
export function listProceshoofdstukken(bijlage: Bijlage, keuze: Proceskeuze): readonly Hoofdstuk[] {
  if (!keuze.metStappen && !keuze.metDiagram) return [];
  return [
    ['De processen', listLeeswijzer(bijlage, keuze)],
    ...bijlage.processen.map((proces): Hoofdstuk => [proces.titel, listProcesblokken(proces, bijlage, keuze)]),
  ];
}

// helpers

function listLeeswijzer({ processen }: Bijlage, { metStappen, metDiagram }: Proceskeuze): readonly Documentblok[] {
  const stappen =
    'Per stap staat er wie iets doet, wat er gebeurt, binnen welke termijn, met welke brief en volgens welk artikel. Een stap met een * mag een gemeente niet weglaten.';
  const diagram =
    'In een diagram zijn de vakken de stappen, de ruiten de keuzes en de banen de rollen. Vóór elk diagram staat in woorden wat het laat zien: bij elke stap staat wat daarna komt.';
  const teken = 'Het teken ≠ met een nummer betekent: hier wijkt de gemeente af.';
  const tekst = [...(metStappen ? [stappen] : []), ...(metDiagram ? [diagram] : []), teken].join(' ');
  return [
    { soort: 'alinea', tekst: `Elk proces heeft hierna een eigen hoofdstuk. ${tekst}` },
    {
      soort: 'tabel',
      bijschrift: 'De processen van de loonkostensubsidie',
      koppen: ['Proces', 'Waar het voor is'],
      breedtes: [2, 5],
      rijen: processen.map(({ titel, doel }) => [titel, doel]),
    },
  ];
}

function listProcesblokken(
  proces: Bijlageproces,
  bijlage: Bijlage,
  { metStappen, metDiagram }: Proceskeuze,
): readonly Documentblok[] {
  return [
    ...(proces.doel === '' ? [] : [{ soort: 'alinea' as const, tekst: proces.doel }]),
    ...listBeginregels(proces),
    ...(metStappen ? [...listStaptabellen(proces, bijlage), ...listTermijnregels(proces, bijlage)] : []),
    // The table of steps says the same in words.
    ...(metDiagram && !metStappen ? listWoorden(proces) : []),
    ...(metDiagram ? [makeDiagram(proces, bijlage)] : []),
  ];
}

function listBeginregels({ begin, start, stappen }: Bijlageproces): readonly Documentblok[] {
  const isStap = stappen.some(({ naam }) => naam === start?.naam);
  const punten = [
    ...begin,
    ...(start === undefined || isStap
      ? []
      : [`In het diagram begint het bij ‘${start.naam}’. ${start.vervolg.join(' ')}`.trim()]),
  ];
  return punten.length === 0 ? [] : [kop('Hoe het begint'), { soort: 'lijst' as const, punten }];
}

function listStaptabellen(proces: Bijlageproces, { hoofdstappen }: Bijlage): readonly Documentblok[] {
  if (proces.perStap !== true) return [kop('De stappen'), stepTable(`De stappen: ${proces.titel}`, proces.stappen)];
  return hoofdstappen.flatMap(({ stap, naam, uitleg }) => {
    const stappen = proces.stappen.filter(({ code }) => code.split('.')[0] === String(stap));
    if (stappen.length === 0) return [];
    const titel = `Stap ${stap}: ${naam}`;
    return [kop(titel), { soort: 'alinea' as const, tekst: uitleg }, stepTable(titel, stappen)];
  });
}

function stepTable(bijschrift: string, stappen: readonly Bijlagestap[]): Documentblok {
  return {
    soort: 'tabel',
    bijschrift,
    koppen: ['Nr.', 'Wat er gebeurt', 'Wie', 'Termijn', 'Brief', 'Artikel'],
    breedtes: [0.7, 5.2, 1.5, 1.9, 0.9, 1.7],
    rijen: stappen.map((deel): readonly Documentcel[] => [
      deel.code,
      {
        kop: deel.naam + (deel.verplicht ? ' *' : ''),
        tekst: [deel.wat, ...deel.vervolg].join(' ').trim(),
        ...mark(deel),
      },
      deel.wie,
      deel.termijnen.join('; ') || '–',
      deel.brieven.join(', ') || '–',
      deel.grondslag || '–',
    ]),
  };
}

/** The terms of this process in short; the chapter about terms explains each once. */
function listTermijnregels({ termijnen }: Bijlageproces, bijlage: Bijlage): readonly Documentblok[] {
  const regels = bijlage.termijnen
    .filter(({ soort }) => termijnen.includes(soort))
    .map(({ naam, duur, grondslag }) => `${naam}: ${duur} (${grondslag})`);
  return regels.length === 0 ? [] : [kop('De termijnen van dit proces'), { soort: 'lijst', punten: regels }];
}

function listWoorden({ stappen }: Bijlageproces): readonly Documentblok[] {
  return [kop('Het diagram in woorden'), { soort: 'lijst', punten: stappen.map(describeStap) }];
}

/** The diagram with the deviations marked. */
function makeDiagram({ naam, versie, titel, xml, stappen }: Bijlageproces, { afwijkingen }: Bijlage): Documentblok {
  const ids = new Set(stappen.map(({ element }) => element));
  const merken = afwijkingen
    .filter((afwijking) => actsIn(afwijking, naam))
    .flatMap(({ nummer, naam: wat, lokaal, elementen, proces }) =>
      elementen
        .filter((element) => proces !== undefined || ids.has(element))
        .map((element) => ({ element, nummer, tekst: `${nummer} ${wat}: ${lokaal}` })),
    );
  return {
    soort: 'diagram',
    proces: naam,
    versie,
    ...(xml === undefined ? {} : { xml }),
    bijschrift: titel,
    alt: `Procesdiagram van ${titel.toLowerCase()}. De stappen en hun volgorde staan in woorden vóór het diagram.`,
    merken,
  };
}

function kop(tekst: string): Documentblok {
  return { soort: 'kop', niveau: 3, tekst };
}

function mark({ afwijkingen, vanRegio }: Bijlagestap): { readonly merk?: string } {
  if (afwijkingen.length === 0) return {};
  return { merk: `≠ ${afwijkingen.join(', ')}${vanRegio === true ? ', van de regio' : ''}` };
}

function describeStap({ code, naam, wie, vervolg }: Bijlagestap): string {
  return `${code} ${naam} (${wie.toLowerCase()}). ${vervolg.join(' ')}`.trim();
}
