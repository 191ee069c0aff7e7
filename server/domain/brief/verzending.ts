import type { Datum } from '../datum.ts';
import { ConflictError } from '../fouten.ts';
import { formatNaam } from '../naam.ts';
import type { Brief, Tijdstip, Zaak } from '../zaak/zaak.ts';

/**
 * Where a letter is on its way out. `te_versturen`: an e-mail that waits; `bezig`: handed to the mail server, whose answer is not known
 * yet; `te_printen` and `geprint`: paper that waits for the printer and for the post; `mislukt`: it did not get there and a person chooses.
 */
export type Verzendstatus = 'te_versturen' | 'bezig' | 'te_printen' | 'geprint' | 'verzonden' | 'mislukt';

/** How a letter goes out. `uitgereikt`: handed over by a person (art. 3:41 Awb). */
export type Verzendwijze = 'e-mail' | 'post' | 'uitgereikt';

/** Who does something with a letter, and when. */
export interface Verzendmoment {
  readonly nu: Tijdstip;
  readonly vandaag: Datum;
  /** User name, or "systeem". */
  readonly door: string;
}

/** One thing that happened with a letter, in a Dutch sentence. */
export interface Verzendstap {
  readonly tijdstip: Tijdstip;
  readonly datum: Datum;
  readonly door: string;
  readonly zin: string;
}

/** Letters that were printed in one go. */
export interface Printbatchverwijzing {
  readonly id: string;
  readonly op: Tijdstip;
  readonly door: string;
}

/** The way out of one letter. Its id is that of the letter, so that a letter has one at most. */
export interface Verzending {
  readonly id: string;
  readonly gemeente: string;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly code: string;
  readonly titel: string;
  readonly soort: Brief['soort'];
  readonly aan: Brief['aan'];
  readonly naam: string;
  /** Street and place, as on the envelope. */
  readonly adres: readonly string[];
  readonly email?: string;
  readonly wijze: Verzendwijze;
  readonly briefdatum: Datum;
  readonly status: Verzendstatus;
  /** Since when it has this status. */
  readonly sinds: Tijdstip;
  /** Day on which it left or was handed over. */
  readonly verzondenOp?: Datum;
  /** Who took it, when it was handed over. */
  readonly uitgereiktAan?: string;
  readonly batch?: Printbatchverwijzing;
  /** How often a mail server was tried since it was set ready. */
  readonly pogingen: number;
  /** When the server hands it to the mail server by itself. Absent while it waits: a person does that. */
  readonly volgendePoging?: Tijdstip;
  /** Why the last attempt did not work, in Dutch. */
  readonly fout?: string;
  /** It had left and came back: whoever it is for did not get it. */
  readonly teruggekomen?: true;
  /** Number of saves; every save is conditional on it. */
  readonly stand: number;
  /** Oldest first; only grows. */
  readonly geschiedenis: readonly Verzendstap[];
}

/** An e-mail that began so long ago has lost its server: then it may be tried again. In seconds. */
const BEZIG_SECONDEN = 120;

/**
 * The first stand of a letter: by e-mail when its channel says so and there is an address, else on paper. A besluit goes by e-mail only to
 * who said that it may (art. 2:14 Awb).
 */
export function makeVerzending(zaak: Zaak, brief: Brief, moment: Verzendmoment): Verzending {
  const persoon = brief.aan === 'werkgever' ? zaak.gegevens.werkgever : zaak.gegevens.werknemer;
  const { straat, huisnummer, postcode, plaats } = persoon.adres;
  const naam = brief.aan === 'werkgever' ? zaak.gegevens.werkgever.naam : formatNaam(zaak.gegevens.werknemer);
  const magMail = brief.soort !== 'beschikking' || zaak.gegevens.digitaal?.[brief.aan] === true;
  const perMail = brief.kanaal === 'e-mail' && persoon.email !== undefined && magMail;
  const zin = perMail
    ? 'Klaar om te versturen per e-mail'
    : brief.kanaal === 'e-mail' && !magMail
      ? 'Klaar om te printen: de ontvanger liet niet weten dat een besluit per e-mail mag (art. 2:14 Awb)'
      : 'Klaar om te printen';
  return {
    id: brief.id,
    gemeente: zaak.gemeente,
    zaakId: zaak.id,
    zaaknummer: zaak.zaaknummer,
    code: brief.code,
    titel: brief.titel,
    soort: brief.soort,
    aan: brief.aan,
    naam,
    adres: [`${straat} ${huisnummer}`, `${postcode}  ${plaats}`],
    ...(persoon.email === undefined ? {} : { email: persoon.email }),
    wijze: perMail ? 'e-mail' : 'post',
    briefdatum: brief.datum,
    status: perMail ? 'te_versturen' : 'te_printen',
    sinds: moment.nu,
    pogingen: 0,
    stand: 1,
    geschiedenis: [makeStap(moment, zin)],
  };
}

/** Whether a mail server may be asked to take it now: it waits, it failed, or an earlier attempt was cut off. */
export function isTeVersturen({ wijze, status, sinds }: Verzending, nu: Tijdstip): boolean {
  if (wijze !== 'e-mail') return false;
  if (status === 'te_versturen' || status === 'mislukt') return true;
  return status === 'bezig' && sinds <= findOnderbroken(nu);
}

/** An attempt that began at that moment or before, and of which no answer was saved, was cut off. */
export function findOnderbroken(nu: Tijdstip): Tijdstip {
  return new Date(Date.parse(nu) - BEZIG_SECONDEN * 1000).toISOString();
}

/**
 * The day on which the besluit in a letter was made known (art. 3:40 and 3:41 Awb): the day on which it left or was handed over.
 * Undefined while it is on its way out, and after it came back. A letter without a record is of before sending was kept: its own date.
 */
export function findBekendmaking(brief: Pick<Brief, 'datum'>, verzending: Verzending | undefined): Datum | undefined {
  return verzending === undefined ? brief.datum : verzending.verzondenOp;
}

/** The letter in another stand, with the sentence that says so. */
export function changeVerzending(
  verzending: Verzending,
  wijziging: Partial<
    Pick<
      Verzending,
      | 'status'
      | 'wijze'
      | 'verzondenOp'
      | 'uitgereiktAan'
      | 'batch'
      | 'pogingen'
      | 'volgendePoging'
      | 'fout'
      | 'teruggekomen'
    >
  >,
  moment: Verzendmoment,
  zin: string,
): Verzending {
  // What went wrong before is in the history; it says nothing of the new stand, nor does the attempt that was planned then.
  const { fout: _fout, volgendePoging: _volgende, teruggekomen: _terug, ...rest } = verzending;
  return {
    ...rest,
    ...wijziging,
    sinds: moment.nu,
    stand: verzending.stand + 1,
    geschiedenis: [...verzending.geschiedenis, makeStap(moment, zin)],
  };
}

/** @throws ConflictError when the letter has none of these statuses */
export function checkVerzendstatus({ status, titel }: Verzending, mag: readonly Verzendstatus[], wat: string): void {
  if (mag.includes(status)) return;
  throw new ConflictError(`De brief “${titel}” kan nu niet ${wat}: ${STATUSZINNEN[status]}. Ververs de pagina.`);
}

const STATUSZINNEN: Readonly<Record<Verzendstatus, string>> = {
  te_versturen: 'hij staat klaar om te versturen per e-mail',
  bezig: 'hij wordt op dit moment per e-mail verstuurd',
  te_printen: 'hij staat klaar om te printen',
  geprint: 'hij is geprint en wacht op de post',
  verzonden: 'hij is al verzonden',
  mislukt: 'het versturen is mislukt',
};

function makeStap({ nu, vandaag, door }: Verzendmoment, zin: string): Verzendstap {
  return { tijdstip: nu, datum: vandaag, door, zin };
}
