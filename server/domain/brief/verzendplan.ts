import type { Tijdstip } from '../zaak/zaak.ts';
import type { Verzending, Verzendmoment } from './verzending.ts';
import { changeVerzending, checkVerzendstatus } from './verzending.ts';

/** A pause before the next attempt to send an e-mail, and how often it is taken. */
export interface Mailpauze {
  readonly keer: number;
  readonly minuten: number;
}

/**
 * The pauses after attempts that failed for now: short at first, because most trouble is over soon, and then every hour until almost three
 * days have passed, so that a mail server that is away in a weekend costs nobody work. A choice of this product, not law.
 */
export const MAILPAUZES: readonly Mailpauze[] = [
  { keer: 1, minuten: 1 },
  { keer: 1, minuten: 5 },
  { keer: 2, minuten: 15 },
  { keer: 1, minuten: 30 },
  { keer: 70, minuten: 60 },
];

/** How many days an e-mail is tried at least, in whole days, for the screen. */
export const MAILDAGEN = Math.round(MAILPAUZES.reduce((som, { keer, minuten }) => som + keer * minuten, 0) / (24 * 60));

const MINUUT_MS = 60_000;

/** When a letter is tried again after this many attempts in vain; undefined after the last one: then a person chooses. */
export function findVolgendePoging(pogingen: number, nu: Tijdstip): Tijdstip | undefined {
  let tot = 0;
  for (const { keer, minuten } of MAILPAUZES) {
    tot += keer;
    if (pogingen <= tot) return new Date(Date.parse(nu) + minuten * MINUUT_MS).toISOString();
  }
  return undefined;
}

/** A letter by e-mail that the server sends by itself, from now on. Any other letter stays as it is. */
export function planMail(verzending: Verzending, nu: Tijdstip): Verzending {
  const wacht = verzending.status === 'te_versturen' && verzending.volgendePoging === undefined;
  return wacht ? { ...verzending, volgendePoging: nu } : verzending;
}

/** Whether its next attempt may come sooner than it would by itself. */
export function isUitgesteld({ status, volgendePoging }: Verzending, nu: Tijdstip): boolean {
  return status === 'te_versturen' && (volgendePoging === undefined || volgendePoging > nu);
}

/** The next attempt of a letter that waits comes at once. @throws ConflictError */
export function hurryMail(verzending: Verzending, moment: Verzendmoment): Verzending {
  checkVerzendstatus(verzending, ['te_versturen'], 'eerder worden verstuurd');
  return changeVerzending(verzending, { volgendePoging: moment.nu }, moment, 'Klaargezet om nu te versturen');
}

/**
 * Whether a letter failed that may simply go by e-mail again. One that came back may not: the mail server takes it again, and then it
 * would count as made known (art. 3:41 Awb) to somebody whom it does not reach.
 */
export function isOpnieuwTeMailen({ status, wijze, email, teruggekomen }: Verzending): boolean {
  return status === 'mislukt' && wijze === 'e-mail' && email !== undefined && teruggekomen !== true;
}

/** A letter that failed goes by e-mail again, with all its attempts. @throws ConflictError */
export function resendMail(verzending: Verzending, moment: Verzendmoment): Verzending {
  checkVerzendstatus(verzending, ['mislukt'], 'opnieuw worden klaargezet');
  const wijziging = { status: 'te_versturen', volgendePoging: moment.nu, pogingen: 0 } as const;
  return changeVerzending(verzending, wijziging, moment, 'Opnieuw klaargezet om te versturen per e-mail');
}
