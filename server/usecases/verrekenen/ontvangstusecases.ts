import type { Bankontvangst, Ontvangstvoorstel } from '../../domain/betalen/ontvangsten.ts';
import type { Actor } from '../usecases.ts';

/** Receipts of a bank file with for which zaak each of them is; nothing was stored. */
export interface Ontvangstenvoorbeeld {
  readonly regels: readonly Ontvangstvoorstel[];
  /** Zaken in which something is open, for a receipt that nothing fits. */
  readonly zaken: readonly {
    readonly zaakId: string;
    readonly zaaknummer: string;
    readonly werkgever: string;
    readonly openCent: number;
  }[];
}

/** A receipt that somebody assigned to a zaak. */
export interface Ontvangstkeuze
  extends Pick<Bankontvangst, 'sleutel' | 'plaats' | 'op' | 'bedragCent' | 'iban' | 'referentie'>,
    Partial<Pick<Bankontvangst, 'omschrijving'>> {
  readonly zaakId: string;
  /** Why it is another receipt than one that looks the same: without it such a receipt is refused. */
  readonly reden?: string;
}

/** What became of one receipt, in cents. */
export interface Ontvangstresultaat {
  readonly plaats: string;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  /** `al_vastgelegd`: it was booked before, here or in another zaak. */
  readonly uitkomst: 'vastgelegd' | 'al_vastgelegd';
  readonly bedragCent: number;
  readonly teVeelCent: number;
  /** What is left open in the zaak. */
  readonly openCent: number;
}

/** Money that came in at the bank, for what werkgevers owe. */
export interface Ontvangstusecases {
  /** IBAN of the account of the gemeente, which a statement has to be of; absent when the gemeente has none. */
  readOntvangstrekening(actor: Actor, gemeente: string): Promise<string | undefined>;
  previewOntvangsten(
    actor: Actor,
    gemeente: string,
    ontvangsten: readonly Bankontvangst[],
  ): Promise<Ontvangstenvoorbeeld>;
  /** All of them or, when one cannot be, none; doing it again books nothing twice. @throws InvoerError naming each wrong line */
  bookOntvangsten(
    actor: Actor,
    gemeente: string,
    keuzes: readonly Ontvangstkeuze[],
  ): Promise<readonly Ontvangstresultaat[]>;
}
