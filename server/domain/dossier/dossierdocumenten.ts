import { formatDatumKort } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import { toNederlandseDatum } from '../tijdstip.ts';
import type { Dossierbron } from './dossier.ts';

/** Of a longer document the first pages stand in the dossier, so that one scan does not make it too large to open; the zip has all of it. */
export const MAX_BLADZIJDEN_BIJLAGE = 400;

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
      tekst: `Bijlagen staan helemaal achter in dit dossier, na de brieven. Een tekstdocument, of een bestand dat beschadigd of beveiligd is, staat alleen in het zip-bestand. Van een bestand met meer dan ${MAX_BLADZIJDEN_BIJLAGE} bladzijden staan de eerste ${MAX_BLADZIJDEN_BIJLAGE} in dit dossier. In het zip-bestand zitten alle bestanden zoals ze zijn ontvangen.`,
    },
  ];
}

/** Where a page of a document is: "bladzijde 2 van 3". With pages that the dossier does not have, also where those are. */
export function describeBladzijde(bladzijde: number, bladzijden: number): string {
  const plaats = `bladzijde ${bladzijde} van ${bladzijden}`;
  return bladzijden > MAX_BLADZIJDEN_BIJLAGE
    ? `${plaats} (vanaf ${MAX_BLADZIJDEN_BIJLAGE + 1} alleen in het zip-bestand)`
    : plaats;
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
  const welke =
    bladzijden > MAX_BLADZIJDEN_BIJLAGE
      ? `bladzijde 1-${MAX_BLADZIJDEN_BIJLAGE} van ${bladzijden}; de rest alleen in het zip-bestand`
      : formatAantal(bladzijden);
  return `Bijlage ${plaats + 1} (${welke})`;
}

function formatAantal(bladzijden: number): string {
  return bladzijden === 1 ? '1 bladzijde' : `${bladzijden} bladzijden`;
}
