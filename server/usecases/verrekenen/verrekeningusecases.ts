import type { Datum, Maand } from '../../domain/datum.ts';
import type { Gemeenteschuld } from '../../domain/verhuizing/gemeenteschuld.ts';
import type { Kwijtgrond } from '../../domain/verrekenen/kwijtschelden.ts';
import type { Vorderingstand } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Actor } from '../usecases.ts';

/** How a zaak stands in the settlement of a quarter. Amounts in cents. */
export interface Verrekeningsregel {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  readonly werknemer: string;
  /** `later`: somebody chose to settle it with the next quarter; `nog_niet`: not begun yet. */
  readonly stand: 'te_controleren' | 'mislukt' | 'nog_niet' | 'later' | 'verrekend' | 'niets';
  /** More than 0 is paid after all, less than 0 was paid too much; of a proposal or of what was fixed. */
  readonly saldoCent?: number;
  readonly brief?: 'kennisgeving' | 'beschikking' | 'geen';
  /** Months without hours: they take part in a later quarter. */
  readonly wachtOpUren: readonly Maand[];
}

/** Something that the werkgever still owes, with its zaak. */
export interface Openvordering extends Vorderingstand {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  readonly teLaat: boolean;
  /** With LKS 03: so many other zaken of the werkgever have LKS that it can be set off against. */
  readonly anderen?: number;
}

/** What the gemeente still owes another one, with its zaak. */
export interface Openschuld extends Gemeenteschuld {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly openCent: number;
  readonly teLaat: boolean;
}

/** How far the settlement of a quarter is. */
export interface Verrekeningsvoortgang {
  readonly status: 'bezig' | 'klaar';
  readonly gedaan: number;
  readonly totaal: number;
  readonly mislukt: number;
  readonly doorNaam: string;
  readonly begonnenOp: Tijdstip;
}

/** The settlement of one quarter in a gemeente. */
export interface Verrekeningsoverzicht {
  readonly kwartaal: string;
  /** The quarters that can be chosen, newest first. */
  readonly kwartalen: readonly string[];
  /** The day on which it begins by itself, and whether that day is an own choice. */
  readonly begintOp: Datum;
  readonly aantallen: Readonly<Record<Verrekeningsregel['stand'], number>>;
  /** Zaken that wait for hours of a month. */
  readonly wachten: number;
  /** First those that need somebody; at most some hundreds. */
  readonly regels: readonly Verrekeningsregel[];
  readonly vorderingen: readonly Openvordering[];
  readonly schulden: readonly Openschuld[];
  /** Whether this actor can start it. */
  readonly mag: boolean;
  /** Whether this actor can record what came in for a vordering. */
  readonly magOntvangen: boolean;
  /** The grounds on which this actor can leave a debt uncollected; empty for who may not. */
  readonly kwijtgronden: readonly Kwijtgrond[];
  readonly voortgang?: Verrekeningsvoortgang;
}

/** Where a vordering is. */
export interface Vorderingplaats {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly vorderingId: string;
}

/** Money that somebody saw coming in for a vordering; `opdrachtId` makes that it counts once. */
export interface Ontvangstinvoer {
  readonly bedragCent: number;
  readonly op: Datum;
  readonly kenmerk?: string;
  readonly opdrachtId: string;
}

/** Where a debt to another gemeente is. */
export interface Schuldplaats {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly schuldId: string;
}

/** That the gemeente paid; `opdrachtId` makes that it counts once. */
export interface Schuldinvoer {
  readonly op: Datum;
  readonly kenmerk?: string;
  readonly opdrachtId: string;
}

/** What is left uncollected, and why. */
export interface Kwijtinvoer {
  readonly bedragCent: number;
  /** Code of the national ground; absent: another reason. */
  readonly grond?: string;
  readonly reden: string;
  readonly opdrachtId: string;
}

/** The settlements of a gemeente, and what werkgevers owe by them. */
export interface Verrekeningusecases {
  /** `kwartaal` absent: the last one that is over. @throws InvoerError for a quarter that cannot be chosen */
  readVerrekeningen(actor: Actor, gemeente: string, kwartaal?: string): Promise<Verrekeningsoverzicht>;
  /** Begins the settlement in every zaak with LKS; doing it again does only what is left. @throws ConflictError while it runs */
  startVerrekeningen(actor: Actor, gemeente: string, kwartaal: string): Promise<Verrekeningsvoortgang>;
  /** Records money for a vordering. @throws InvoerError for more than is left @throws NietGevondenError */
  receiveVordering(actor: Actor, plaats: Vorderingplaats, invoer: Ontvangstinvoer): Promise<Vorderingstand>;
  /** Records that what is owed to another gemeente was paid, as a whole. @throws InvoerError when it was paid before @throws NietGevondenError */
  paySchuld(actor: Actor, plaats: Schuldplaats, invoer: Schuldinvoer): Promise<Gemeenteschuld>;
  /** Leaves a part of a vordering uncollected. @throws InvoerError for more than is left @throws NietGevondenError */
  remitVordering(actor: Actor, plaats: Vorderingplaats, invoer: Kwijtinvoer): Promise<Vorderingstand>;
}
