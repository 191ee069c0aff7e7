import type { Datum } from '../../domain/datum.ts';
import type { Brpbestand, Brpvergelijking } from '../../domain/verhuizing/brp-vergelijking.ts';
import type { Overdracht, Overdrachtgemeente } from '../../domain/verhuizing/overdracht.ts';
import type { Sleutelkaart } from '../../domain/verhuizing/sleutelkaart.ts';
import type { Actor } from '../usecases.ts';
import type { Ontvangen, Verzonden } from './overdrachtlijst.ts';

/** A key that this gemeente trusts. */
export interface Vertrouwdesleutel {
  readonly gemeente: Overdrachtgemeente;
  readonly vingerafdruk: string;
  /** A gemeente of this installation: nobody had to read it in. */
  readonly hier: boolean;
}

/** The page with packages. */
export interface Overdrachtoverzicht {
  /** Fingerprint of the own key. */
  readonly vingerafdruk: string;
  readonly sleutels: readonly Vertrouwdesleutel[];
  /** Newest first. */
  readonly verzonden: readonly Verzonden[];
  readonly ontvangen: readonly Ontvangen[];
}

/** What a package says, before it is taken over. No BSN but its last three digits. */
export interface Overdrachtvoorbeeld
  extends Pick<
    Overdracht,
    'van' | 'zaaknummer' | 'eersteDag' | 'laatsteDag' | 'route' | 'einddatum' | 'voorzieningen' | 'verrekening'
  > {
  readonly pakketId: string;
  readonly status: Ontvangen['status'];
  /** It came in again after it was taken over. */
  readonly bijgewerkt: boolean;
  /** Sentences: what it makes different for the zaak that was begun by an earlier one; empty when only money can be different. */
  readonly veranderd: readonly string[];
  /** Whose signature is under it. */
  readonly ondertekendDoor: string;
  readonly vingerafdruk: string;
  readonly werknemer: { readonly naam: string; readonly geboortedatum: Datum; readonly bsnLaatste3: string };
  readonly werkgever: { readonly naam: string; readonly kvkNummer: string };
  readonly functie: string;
  readonly urenPerWeek: number;
  readonly loonwaarde?: number;
  readonly volgendeMeting?: Datum;
  readonly stukken: readonly { readonly naam: string; readonly soort: string }[];
  /** Sentences of what stands in the way of taking it over; empty when nothing does. */
  readonly beletsels: readonly string[];
}

/** When the gemeente last compared its werknemers with the BRP, and when the next time is. */
export interface Brpcontrole {
  readonly frequentie: string;
  readonly laatste?: {
    readonly op: Datum;
    readonly door: string;
    /** Werknemers that were looked at. */
    readonly regels: number;
    readonly gestart: number;
    /** Absent for a control of before reports were kept. */
    readonly verslagId?: string;
  };
  /** Absent before the first. */
  readonly volgende?: Datum;
  /** Werknemers with LKS that runs. */
  readonly aantal: number;
}

/** What became of a chosen line. */
export interface Brpuitkomst {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly gestart: boolean;
  /** Why it was not. */
  readonly reden?: string;
}

/** What a list started, and where its report is. */
export interface Brpverslag {
  readonly verslagId: string;
  /** Of the chosen lines. */
  readonly uitkomsten: readonly Brpuitkomst[];
}

/** Moving from one gemeente to the next. */
export interface Verhuisusecases {
  listOverdrachten(actor: Actor, gemeente: string): Promise<Overdrachtoverzicht>;
  /** The own public key, to send to another gemeente. */
  readEigenSleutel(actor: Actor, gemeente: string): Promise<Sleutelkaart>;
  /** What the key file of another gemeente holds; with `bewaar` it is trusted from now on, and packages that waited for it are made. */
  addSleutel(
    actor: Actor,
    gemeente: string,
    invoer: { readonly tekst: string; readonly bewaar: boolean },
  ): Promise<Vertrouwdesleutel & { readonly bewaard: boolean }>;
  downloadOverdracht(
    actor: Actor,
    gemeente: string,
    pakketId: string,
  ): Promise<{ readonly naam: string; readonly inhoud: Uint8Array }>;
  /** Makes a package that is ready to be sent anew: with today's data, for the key that was read in last. @throws InvoerError @throws NietGevondenError */
  renewOverdracht(actor: Actor, gemeente: string, pakketId: string): Promise<Overdrachtoverzicht>;
  /** Puts a package that came as a file into the tray, after every check. */
  receiveOverdracht(actor: Actor, gemeente: string, bestand: string): Promise<Overdrachtvoorbeeld>;
  previewOverdracht(actor: Actor, gemeente: string, pakketId: string): Promise<Overdrachtvoorbeeld>;
  /** Opens the zaak; a package becomes one zaak, however often it is asked. */
  acceptOverdracht(
    actor: Actor,
    gemeente: string,
    pakketId: string,
  ): Promise<{ readonly zaakId: string; readonly zaaknummer: string }>;
  readBrpcontrole(actor: Actor, gemeente: string): Promise<Brpcontrole>;
  compareBrp(actor: Actor, gemeente: string, bestand: Brpbestand): Promise<Brpvergelijking>;
  /**
   * Starts what follows from the lines that were chosen by their number, each once, and keeps the report of the list.
   * @throws InvoerError naming the wrong lines; nothing is started then
   */
  startBrpgevolgen(
    actor: Actor,
    gemeente: string,
    bestand: Brpbestand,
    gekozen: readonly number[],
  ): Promise<Brpverslag>;
}
