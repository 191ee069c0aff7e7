import { formatDatumKort } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import { toNederlandseDatum } from '../tijdstip.ts';
import type { Dossierbron } from './dossier.ts';

/** Of a longer document the first pages are drawn, so that one scan does not make the dossier too long to read; the file itself is enclosed. */
export const MAX_BLADZIJDEN_BIJLAGE = 400;

/** What was received, and where it is: behind the letters when it can be drawn, else enclosed as a file; and how accessible that makes it. */
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
    { soort: 'lijst', punten: listUitleg(bron) },
  ];
}

/** Where a page of a document is: "bladzijde 2 van 3". With pages that the dossier does not have, also where those are. */
export function describeBladzijde(bladzijde: number, bladzijden: number): string {
  const plaats = `bladzijde ${bladzijde} van ${bladzijden}`;
  return bladzijden > MAX_BLADZIJDEN_BIJLAGE
    ? `${plaats} (vanaf ${MAX_BLADZIJDEN_BIJLAGE + 1} in het ingesloten bestand)`
    : plaats;
}

/** "Bijlage 2: arbeidsovereenkomst.pdf", as it stands above its pages; undefined when it is not in the dossier. */
export function nameBijlage({ zaak, bijgevoegd = [] }: Dossierbron, documentId: string): string | undefined {
  const plaats = bijgevoegd.findIndex((bijlage) => bijlage.documentId === documentId);
  const document = zaak.documenten.find(({ id }) => id === documentId);
  return plaats < 0 || document === undefined ? undefined : `Bijlage ${plaats + 1}: ${document.naam}`;
}

// helpers

/** What is where, and how accessible this file is and why. */
function listUitleg({ zaak, bijgevoegd = [], ingesloten = [], toegankelijk }: Dossierbron): readonly string[] {
  const isPdf = ({ documentId }: { readonly documentId: string }): boolean =>
    zaak.documenten.some(({ id, mediatype }) => id === documentId && mediatype === 'application/pdf');
  return [
    ...(bijgevoegd.length === 0 ? [] : ['Een bijlage staat helemaal achter in dit dossier, na de brieven.']),
    ...(ingesloten.length === 0
      ? []
      : [
          'Een ingesloten bestand zit in deze PDF zoals het is ontvangen. U opent het bij “Bijlagen” (vaak een paperclip) in uw PDF-programma.',
        ]),
    ...(toegankelijk !== true && bijgevoegd.some(isPdf)
      ? [
          'De bladzijden van ontvangen PDF’s zijn overgenomen zoals ze zijn. Of die goed te lezen zijn met hulpsoftware, weten wij niet. Daarom noemt dit bestand zich niet PDF/UA. Ons eigen deel en de brieven zijn wel zo gemaakt. Kies “Toegankelijke PDF” voor een dossier dat helemaal aan PDF/UA voldoet.',
        ]
      : [
          'Dit dossier is gemaakt volgens PDF/UA: het is te lezen met hulpsoftware. Voor een ingesloten bestand van een ander geldt dat misschien niet.',
        ]),
    'In het zip-bestand van het dossier zitten alle bestanden nog eens los.',
  ];
}

function describePlaats({ bijgevoegd = [], ingesloten = [] }: Dossierbron, documentId: string): string {
  const plaats = bijgevoegd.findIndex((bijlage) => bijlage.documentId === documentId);
  if (plaats < 0) {
    return ingesloten.includes(documentId) ? 'ingesloten als bestand' : 'alleen in het zip-bestand';
  }
  const { bladzijden = 1 } = bijgevoegd[plaats] ?? {};
  const welke =
    bladzijden > MAX_BLADZIJDEN_BIJLAGE
      ? `bladzijde 1-${MAX_BLADZIJDEN_BIJLAGE} van ${bladzijden}; alles ingesloten als bestand`
      : formatAantal(bladzijden);
  return `Bijlage ${plaats + 1} (${welke})`;
}

function formatAantal(bladzijden: number): string {
  return bladzijden === 1 ? '1 bladzijde' : `${bladzijden} bladzijden`;
}
