import type { Datum, Maand } from '../../domain/datum.ts';
import type { Dagenreeks } from '../../domain/uren/maanduren.ts';
import type { Importfout, Urenbestand, Urenuitkomst } from '../../domain/uren/urenimport.ts';
import type { Ureninvoer } from '../../domain/uren/ureninvoer.ts';
import type { Urenmaand } from '../../domain/uren/urenmaand.ts';
import type { Urenopgave } from '../../domain/uren/urenopgave.ts';
import type { Contractsoort, Dienstverbandgegevens } from '../../domain/zaak/zaakgegevens.ts';
import type { Actor } from '../usecases.ts';

/** The part of hours that falls in one month. */
export interface Maanddeel extends Dagenreeks {
  readonly maand: Maand;
  readonly dagen: number;
  readonly uren: number;
}

/** Hours that came in, with who recorded them and where they count. */
export interface Urenopgaveregel extends Omit<Urenopgave, 'door'> {
  /** Display name. */
  readonly door: string;
  readonly maanden: readonly Maanddeel[];
  /** `vervangen`: later hours hold over all of its days; `voorrang`: hours that were there already, of a source that goes before it. */
  readonly geldt: 'ja' | 'deels' | 'vervangen' | 'voorrang' | 'ingetrokken';
  /** The source that goes before it: "Suwinet". */
  readonly gaatVoor?: string;
}

/** The hours of a zaak: month by month, and everything that came in, newest first. */
export interface Zaakuren {
  readonly vandaag: Datum;
  readonly maanden: readonly Urenmaand[];
  readonly opgaven: readonly Urenopgaveregel[];
  readonly dienstverband: Pick<Dienstverbandgegevens, 'begindatum' | 'einddatum' | 'contractsoort'>;
  /** Parameter `bewijs.uren`: what the gemeente takes as proof. */
  readonly bewijs: string;
  /** What holds when two sources say something else, and whether that rests on an assumption. */
  readonly voorrang?: { readonly uitleg: string; readonly aanname: boolean };
  readonly magVastleggen: boolean;
}

/** Where hours are recorded. The same opdrachtId again changes nothing. */
export interface Urenplaats {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly opdrachtId: string;
}

/** A line of a file with the zaak that it is of, and what it changes there. */
export interface Urenimportregel extends Dagenreeks {
  readonly regel: number;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werknemer: string;
  readonly werkgever: string;
  readonly uren: number;
  readonly uitkomst: Urenuitkomst;
  /** What stood there, of the same days. */
  readonly was?: number;
  readonly maanden: readonly Maanddeel[];
  /** A Dutch sentence when the hours are settled in a later quarter than their own. */
  readonly opmerking?: string;
}

/** What a file would change, or did change. */
export interface Urenimport {
  readonly bron: Urenbestand['bron'];
  readonly bestand: string;
  readonly kenmerk: string;
  readonly regels: readonly Urenimportregel[];
  /** As long as there is one, nothing of the file can be recorded. */
  readonly fouten: readonly Importfout[];
  /** How many there are: the list holds the first hundred. */
  readonly aantalFouten: number;
  /** Lines in which no hours were filled in. */
  readonly zonderUren: readonly number[];
  /** Whether it was recorded, and when and by whom. */
  readonly verwerkt?: { readonly op: Datum; readonly door: string };
  /** The report that was kept of it. */
  readonly verslagId?: string;
  /** The same file was read before. */
  readonly eerder?: { readonly verslagId: string; readonly op: Datum; readonly door: string };
}

/** A zaak of which hours miss. */
export interface Urenaanleverzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werknemer: string;
  readonly contractsoort: Contractsoort;
  readonly maanden: readonly Pick<
    Urenmaand,
    'maand' | 'dagen' | 'ontbreekt' | 'uiterlijk' | 'teLaat' | 'kwartaal' | 'verrekendMet'
  >[];
}

/** The zaken of one werkgever of which hours miss. */
export interface Urenaanleverwerkgever {
  readonly naam: string;
  readonly kvkNummer: string;
  readonly contactpersoon: string;
  readonly email: string;
  /** The first day by which something of it has to be in. */
  readonly uiterlijk: Datum;
  readonly zaken: readonly Urenaanleverzaak[];
}

/** What still has to come in, by the day on which it has to be there. */
export interface Urenaanlevering {
  readonly vandaag: Datum;
  readonly gemeentenaam: string;
  readonly werkgevers: readonly Urenaanleverwerkgever[];
  /** Zaken that cannot be looked at, with the reason. */
  readonly nietBerekend: readonly { readonly zaakId: string; readonly zaaknummer: string; readonly reden: string }[];
}

/** Everything that is done with hours. */
export interface Urenusecases {
  readUren(actor: Actor, gemeente: string, zaakId: string): Promise<Zaakuren>;
  /** @throws InvoerError per field */
  addUren(actor: Actor, plaats: Urenplaats, invoer: Omit<Ureninvoer, 'bestand'>): Promise<Zaakuren>;
  /** What was recorded wrongly no longer counts; it stays to be seen. @throws ConflictError when it was taken back before */
  withdrawUren(
    actor: Actor,
    plaats: Urenplaats,
    opgave: { readonly opgaveId: string; readonly reden: string },
  ): Promise<Zaakuren>;
  listUrenaanlevering(actor: Actor, gemeente: string): Promise<Urenaanlevering>;
  /** What a file would change; nothing is recorded. */
  previewUrenimport(actor: Actor, gemeente: string, bestand: Urenbestand, ontvangenOp: Datum): Promise<Urenimport>;
  /** Records all of a file, or nothing of it. The same file again changes nothing. @throws InvoerError naming the wrong lines */
  importUren(actor: Actor, gemeente: string, bestand: Urenbestand, ontvangenOp: Datum): Promise<Urenimport>;
}
