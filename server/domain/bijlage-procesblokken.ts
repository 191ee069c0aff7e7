import type { Bijlage, Bijlagehoofdstap } from './bijlage.ts';
import type { Documentblok, Documentcel } from './tekstdocument.ts';

/** The steps of each stap: who does what, within which term, with which letter, by which article. */
export function listStapblokken({ hoofdstappen }: Bijlage): readonly Documentblok[] {
  const uitleg =
    'Per stap staat hieronder wie iets doet, wat er gebeurt, binnen welke termijn, met welke brief en volgens welk artikel. Het teken ≠ met een nummer betekent: hier wijkt de gemeente af. Een stap met een * mag een gemeente niet weglaten.';
  return [
    { soort: 'alinea', tekst: uitleg },
    ...hoofdstappen.filter(({ stappen }) => stappen.length > 0).flatMap((hoofdstap) => stepTable(hoofdstap)),
  ];
}

/** The diagrams with the deviations marked, after the same in words. */
export function listDiagramblokken(bijlage: Bijlage): readonly Documentblok[] {
  const merken = bijlage.afwijkingen.flatMap(({ nummer, naam, lokaal, elementen }) =>
    elementen.map((element) => ({ element, nummer, tekst: `${nummer} ${naam}: ${lokaal}` })),
  );
  const wat = 'De vakken zijn de stappen, de ruiten de keuzes, de banen de rollen.';
  return [
    {
      soort: 'alinea',
      tekst: `${wat} Het teken ≠ met een nummer staat waar de gemeente afwijkt. Eerst staat hier in woorden wat het diagram laat zien.`,
    },
    { soort: 'kop', niveau: 3, tekst: 'Het diagram in woorden' },
    { soort: 'lijst', punten: bijlage.hoofdstappen.flatMap(({ stappen }) => stappen.map(describeStap)) },
    ...bijlage.processen.map(({ naam, versie, titel, xml }) => ({
      soort: 'diagram' as const,
      proces: naam,
      versie,
      ...(xml === undefined ? {} : { xml }),
      bijschrift: titel,
      alt: `Procesdiagram van ${titel.toLowerCase()}. De stappen en hun volgorde staan in woorden vóór het diagram.`,
      merken,
    })),
  ];
}

// helpers

function stepTable({ stap, naam, uitleg, stappen }: Bijlagehoofdstap): readonly Documentblok[] {
  return [
    { soort: 'kop', niveau: 3, tekst: `Stap ${stap}: ${naam}` },
    { soort: 'alinea', tekst: uitleg },
    {
      soort: 'tabel',
      bijschrift: `Stap ${stap}: ${naam}`,
      koppen: ['Nr.', 'Wat er gebeurt', 'Wie', 'Termijn', 'Brief', 'Artikel'],
      breedtes: [0.7, 4.4, 1.6, 2, 1, 1.8],
      rijen: stappen.map((deel): readonly Documentcel[] => [
        deel.code,
        { kop: deel.naam + (deel.verplicht ? ' *' : ''), tekst: deel.wat, ...mark(deel.afwijkingen) },
        deel.wie,
        deel.termijnen.join('; ') || '–',
        deel.brieven.join(', ') || '–',
        deel.grondslag || '–',
      ]),
    },
  ];
}

function mark(afwijkingen: readonly string[]): { readonly merk?: string } {
  return afwijkingen.length === 0 ? {} : { merk: `≠ ${afwijkingen.join(', ')}` };
}

function describeStap({ code, naam, wie, vervolg }: Bijlagehoofdstap['stappen'][number]): string {
  return `${code} ${naam} (${wie.toLowerCase()}). ${vervolg.join(' ')}`.trim();
}
