import type { Geschiedenisregel, Taakvoorbeeld, Zaakoverzicht } from '../../domain/volgen/overzicht.ts';
import type { Brief, DocumentVerwijzing, Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Bestand } from '../../ports.ts';
import type { Actor, Formulierwaarden, Taakformulier, Taakplaats } from '../usecases.ts';

/** What is done with one zaak, its tasks and its documents. */
export interface Zaakusecases {
  startZaak(
    actor: Actor,
    invoer: { readonly gemeente: string; readonly waarden: Formulierwaarden; readonly opdrachtId: string },
  ): Promise<{ readonly zaakId: string; readonly zaaknummer: string; readonly versie: number }>;
  readZaak(actor: Actor, gemeente: string, zaakId: string): Promise<Zaakoverzicht>;
  readGeschiedenis(actor: Actor, gemeente: string, zaakId: string): Promise<readonly Geschiedenisregel[]>;
  readTaak(actor: Actor, plaats: Taakplaats): Promise<Taakformulier>;
  claimTaak(actor: Actor, plaats: Taakplaats): Promise<Zaakoverzicht>;
  releaseTaak(actor: Actor, plaats: Taakplaats): Promise<Zaakoverzicht>;
  assignTaak(actor: Actor, plaats: Taakplaats, naar: string): Promise<Zaakoverzicht>;
  saveConcept(actor: Actor, plaats: Taakplaats, waarden: Formulierwaarden): Promise<{ readonly bewaardOp: Tijdstip }>;
  previewTaak(actor: Actor, plaats: Taakplaats, waarden: Formulierwaarden): Promise<Taakvoorbeeld>;
  /** Letter as it would be sent, rendered from the preview: PDF bytes. */
  previewBrief(
    actor: Actor,
    plaats: Taakplaats,
    waarden: Formulierwaarden,
    brief: { readonly code: string; readonly aan: Brief['aan'] },
  ): Promise<Uint8Array>;
  completeTaak(
    actor: Actor,
    plaats: Taakplaats,
    invoer: { readonly versie: number; readonly waarden: Formulierwaarden; readonly opdrachtId: string },
  ): Promise<Zaakoverzicht>;
  addDocument(
    actor: Actor,
    plaats: { readonly gemeente: string; readonly zaakId: string },
    document: {
      readonly naam: string;
      readonly soort: DocumentVerwijzing['soort'];
      readonly mediatype: string;
      readonly inhoud: Uint8Array;
    },
  ): Promise<DocumentVerwijzing>;
  /**
   * Records under which number the financiële administratie knows the werkgever; empty takes it away. Also of a zaak of which every task
   * is done. @throws InvoerError for a number that is too long or holds other characters
   */
  setCrediteurnummer(
    actor: Actor,
    plaats: { readonly gemeente: string; readonly zaakId: string },
    crediteurnummer: string,
  ): Promise<void>;
  /** A rendered letter or an uploaded document. */
  readBestand(
    actor: Actor,
    plaats: { readonly gemeente: string; readonly zaakId: string; readonly bestandId: string },
  ): Promise<Bestand>;
  /** The full BSN; each call is written to the audit log. */
  showBsn(actor: Actor, gemeente: string, zaakId: string): Promise<string>;
}
