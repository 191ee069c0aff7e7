import { isVrijgegeven, listMeegaand } from '../../domain/betalen/betaalrun.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Betaalopslag } from '../../ports.ts';

/** What MongoDB takes in one document, in bytes, less a part for names of fields and the log so far. */
const MAX_BYTES = 16 * 1024 * 1024 - 512 * 1024;

/** What the answers of the bank about one payment add after the release, in bytes: there has to be room for all of them. */
const BANK_BYTES = 400;

/**
 * Refuses a run that does not fit in one document, before anything is written; a release has to leave room for what the bank says of it.
 * What was released always gets its bank answers as long as MongoDB takes them.
 * @param rijen the texts that the save writes
 * @throws InvoerError in Dutch, with the way out
 */
export function checkBetaalgrootte({ run, claims, berichten }: Betaalopslag, rijen: readonly string[]): void {
  if (isVrijgegeven(run) && claims.length === 0) return;
  const mee = listMeegaand(run).length;
  const bank = isVrijgegeven(run) ? mee * BANK_BYTES : 0;
  const teksten = [...rijen, ...claims, JSON.stringify(berichten)];
  const bytes = teksten.reduce((som, tekst) => som + Buffer.byteLength(tekst), bank);
  if (bytes <= MAX_BYTES) return;
  throw new InvoerError(isVrijgegeven(run) ? describeVrijgave(mee) : describeVoorstel(run.regels.length));
}

// helpers

function describeVrijgave(aantal: number): string {
  return (
    `Deze betaalrun heeft ${aantal} betalingen. Dat is te veel om in één keer vrij te geven. Er is niets vrijgegeven. ` +
    'Splits de betaling: stuur de betaalrun terug, laat ongeveer de helft van de betalingen weg en geef de rest vrij. ' +
    'Begin daarna een extra betaalrun voor dezelfde maand: daarin komen de andere betalingen vanzelf terug.'
  );
}

function describeVoorstel(aantal: number): string {
  return (
    `Deze betaalrun heeft ${aantal} regels. Dat is te veel voor één betaalrun in MongoDB. Er is niets bewaard. ` +
    'Is de betaalrun al begonnen? Geef dan eerst vrij wat erin staat en begin daarna een extra betaalrun. ' +
    'Kan de betaalrun niet beginnen? Vraag de beheerder van de server om hulp: in SQLite past deze betaalrun wel.'
  );
}
