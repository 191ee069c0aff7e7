import type { Gedateerdbesluit } from '../besluit/bezwaartermijn.ts';
import type { Verzending } from '../brief/verzending.ts';
import type { Datum } from '../datum.ts';
import { formatDatum } from '../datum.ts';
import type { Gemeentegegevens } from '../gemeente.ts';
import { formatVoluitNaam } from '../naam.ts';
import type { Documentblok, Tekstdocument } from '../tekstdocument.ts';
import type { Geschiedenisregel } from '../volgen/overzicht.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { listBesluitblokken } from './dossierbesluiten.ts';
import { listBetaalblokken } from './dossierbetalingen.ts';
import { listGegevensblokken, listInventaris, listRegelblokken, listVerloopblokken } from './dossierblokken.ts';
import { listDocumentblokken } from './dossierdocumenten.ts';
import { listTermijnblokkenDossier } from './dossiertermijnen.ts';

/** Everything that a dossier of one zaak is made of. */
export interface Dossierbron {
  /** Its besluiten with the last day to object as their letters left. */
  readonly zaak: Zaak & { readonly besluiten: readonly Gedateerdbesluit[] };
  readonly gemeente: Gemeentegegevens;
  /** Oldest first. */
  readonly geschiedenis: readonly Geschiedenisregel[];
  /** How its letters went out; a letter that is not there went out on its own date. */
  readonly verzendingen: readonly Verzending[];
  /** Titles of the processes by name and version, as "naam@versie". */
  readonly procestitels: Readonly<Record<string, string>>;
  /** Labels of the fields by path. */
  readonly velden: Readonly<Record<string, string>>;
  /** Display names by user name. */
  readonly namen: Readonly<Record<string, string>>;
  /** Labels of the answers that a field can have, by path and by value. */
  readonly opties?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Documents of which the pages follow on the letters, in their order. */
  readonly bijgevoegd?: readonly { readonly documentId: string; readonly bladzijden: number }[];
  /** Ids of the documents that are in the PDF as the files that they are: they cannot be drawn, or not wholly, or need not be. */
  readonly ingesloten?: readonly string[];
  /** Foreign PDFs are not drawn but only enclosed, so that the dossier itself keeps to PDF/UA. */
  readonly toegankelijk?: boolean;
  readonly vandaag: Datum;
  /** Who asked for it. */
  readonly door: string;
  /** Only when somebody asked for it, which is in the audit log. */
  readonly bsn?: string;
}

/**
 * The dossier as a document: front page, inventory, course, rules and variant, gegevens, besluiten with their calculations, terms, letters
 * and documents. The letters themselves follow on it, page for page, and the documents that can be drawn; the others are enclosed as
 * files. Holds no BSN unless `bsn` is given.
 */
export function makeDossierdocument(bron: Dossierbron): Tekstdocument {
  const { zaak, gemeente, vandaag } = bron;
  const hoofdstukken: readonly (readonly [titel: string, blokken: readonly Documentblok[]])[] = [
    ['Inventaris', listInventaris(bron)],
    ['Verloop van de zaak', listVerloopblokken(bron)],
    ['Regels en variant', listRegelblokken(bron)],
    ['Gegevens', listGegevensblokken(bron)],
    ['Besluiten en berekeningen', listBesluitblokken(bron)],
    ['Betalingen en verrekeningen', listBetaalblokken(bron)],
    ['Termijnen', listTermijnblokkenDossier(bron)],
    ['Documenten', listDocumentblokken(bron)],
  ];
  return {
    titel: `Dossier ${zaak.zaaknummer}`,
    ondertitel: `Loonkostensubsidie voor ${formatVoluitNaam(zaak.gegevens.werknemer)}`,
    afzender: gemeente.naam,
    kleur: gemeente.kleur,
    voetregel: `gemaakt op ${formatDatum(vandaag)}`,
    datum: vandaag,
    concept: false,
    feiten: listFeiten(bron),
    blokken: hoofdstukken.flatMap(([titel, blokken]): readonly Documentblok[] => [
      { soort: 'kop', niveau: 2, tekst: titel },
      ...blokken,
    ]),
  };
}

// helpers

function listFeiten({ zaak, gemeente, vandaag, door, bsn }: Dossierbron): Tekstdocument['feiten'] {
  const { werknemer, werkgever, aanvraag } = zaak.gegevens;
  return [
    ['Gemeente', gemeente.naam],
    ['Zaaknummer', zaak.zaaknummer],
    ['Werknemer', formatVoluitNaam(werknemer)],
    ['Geboren', formatDatum(werknemer.geboortedatum)],
    ...(bsn === undefined ? [] : [['Burgerservicenummer', bsn] as const]),
    ['Werkgever', werkgever.naam],
    ['Aanvraag ontvangen', formatDatum(aanvraag.datumOntvangst)],
    ['Variant van het werkproces', `${zaak.variant.naam}, versie ${zaak.variant.versie}`],
    ['Stand', zaak.status === 'lopend' ? 'in behandeling' : 'geen werk meer open'],
    ['Dossier gemaakt', `${formatDatum(vandaag)}, door ${door}`],
  ];
}
