import { formatDatumKort } from './datum.ts';
import type { Dossierbron } from './dossier.ts';
import type { Documentblok } from './tekstdocument.ts';
import { toNederlandseDatum } from './tijdstip.ts';

/** What was received, and where it is: behind the letters when it can be drawn, and all of it in the zip of the dossier. */
export function listDocumentblokken(bron: Dossierbron): readonly Documentblok[] {
  const { zaak, namen } = bron;
  const rijen = zaak.documenten.map((document) => [
    document.naam,
    document.soort.replaceAll('_', ' '),
    formatDatumKort(toNederlandseDatum(document.toegevoegdOp)),
    namen[document.toegevoegdDoor] ?? document.toegevoegdDoor,
    describePlaats(bron, document.id),
  ]);
  if (rijen.length === 0) return [{ soort: 'alinea', tekst: 'Er zijn geen documenten toegevoegd.' }];
  return [
    {
      soort: 'tabel',
      bijschrift: 'Ontvangen documenten',
      koppen: ['Document', 'Soort', 'Toegevoegd', 'Door', 'Waar'],
      breedtes: [5, 3, 2, 3, 4],
      rijen,
    },
    {
      soort: 'alinea',
      tekst:
        'Bijlagen staan helemaal achter in dit dossier, na de brieven. Een tekstdocument, of een bestand dat beschadigd of beveiligd is, staat alleen in het zip-bestand. Daarin zitten alle bestanden zoals ze zijn ontvangen.',
    },
  ];
}

/** "Bijlage 2: arbeidsovereenkomst.pdf", as it stands above its pages; undefined when it is not in the dossier. */
export function nameBijlage({ zaak, bijgevoegd = [] }: Dossierbron, documentId: string): string | undefined {
  const plaats = bijgevoegd.findIndex((bijlage) => bijlage.documentId === documentId);
  const document = zaak.documenten.find(({ id }) => id === documentId);
  return plaats < 0 || document === undefined ? undefined : `Bijlage ${plaats + 1}: ${document.naam}`;
}

// helpers

function describePlaats({ bijgevoegd = [] }: Dossierbron, documentId: string): string {
  const plaats = bijgevoegd.findIndex((bijlage) => bijlage.documentId === documentId);
  if (plaats < 0) return 'alleen in het zip-bestand';
  const { bladzijden = 1 } = bijgevoegd[plaats] ?? {};
  return `Bijlage ${plaats + 1} (${bladzijden === 1 ? '1 bladzijde' : `${bladzijden} bladzijden`})`;
}
