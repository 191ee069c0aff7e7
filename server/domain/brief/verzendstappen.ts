import type { Datum } from '../datum.ts';
import { formatDatumKort } from '../datum.ts';
import { ConflictError, InvoerError } from '../fouten.ts';
import type { Printbatchverwijzing, Verzending, Verzendmoment } from './verzending.ts';
import { changeVerzending, checkVerzendstatus, isTeVersturen } from './verzending.ts';
import { findVolgendePoging } from './verzendplan.ts';

/** What a mail server answered. `blijvend`: asking again gives the same answer, such as an address that does not exist. */
export type Postuitslag =
  | { readonly gelukt: true }
  | { readonly gelukt: false; readonly blijvend: boolean; readonly reden: string };

/** An e-mail is handed to the mail server: written down before it is, so that a server that stops halfway leaves a trace. @throws ConflictError */
export function beginMail(verzending: Verzending, moment: Verzendmoment): Verzending {
  if (!isTeVersturen(verzending, moment.nu)) checkVerzendstatus(verzending, [], 'per e-mail worden verstuurd');
  if (verzending.email === undefined) throw new ConflictError('Bij deze ontvanger staat geen e-mailadres.');
  // Who sends a letter again that failed begins anew.
  const pogingen = (verzending.status === 'mislukt' ? 0 : verzending.pogingen) + 1;
  const onderbroken = verzending.status === 'bezig' ? ' (de vorige poging werd onderbroken)' : '';
  const zin = `Poging ${pogingen} om te versturen naar ${verzending.email}${onderbroken}`;
  return changeVerzending(verzending, { status: 'bezig', pogingen }, moment, zin);
}

/** What became of it. A refusal for now waits for another attempt, each time longer; a lasting one, or one too many, is for a person. */
export function endMail(verzending: Verzending, uitslag: Postuitslag, moment: Verzendmoment): Verzending {
  checkVerzendstatus(verzending, ['bezig'], 'worden bijgewerkt');
  if (uitslag.gelukt) {
    const zin = `Verzonden per e-mail naar ${verzending.email}`;
    return changeVerzending(verzending, { status: 'verzonden', verzondenOp: moment.vandaag }, moment, zin);
  }
  const fout = uitslag.reden;
  const volgendePoging = uitslag.blijvend ? undefined : findVolgendePoging(verzending.pogingen, moment.nu);
  if (volgendePoging === undefined) {
    return changeVerzending(verzending, { status: 'mislukt', fout }, moment, `Niet verzonden: ${fout}`);
  }
  const zin = `Niet verzonden: ${fout}. Er volgt een nieuwe poging`;
  return changeVerzending(verzending, { status: 'te_versturen', fout, volgendePoging }, moment, zin);
}

/** The letter came back after all: it was not made known, so it waits for another way. @throws ConflictError @throws InvoerError */
export function recordTerugkomst(verzending: Verzending, reden: string, moment: Verzendmoment): Verzending {
  checkVerzendstatus(verzending, ['verzonden'], 'als teruggekomen worden vastgelegd');
  if (verzending.wijze === 'uitgereikt') throw new ConflictError('Een uitgereikte brief kan niet terugkomen.');
  const waarom = readTekst(reden, 'reden', 'Vul in waarom de brief terugkwam.');
  const { verzondenOp: _op, ...rest } = verzending;
  const terug = { status: 'mislukt', fout: waarom, teruggekomen: true } as const;
  return changeVerzending(rest, terug, moment, `Teruggekomen: ${waarom}`);
}

/** By post after all. It can be done while it waits and after it failed. @throws ConflictError */
export function moveToPost(verzending: Verzending, moment: Verzendmoment): Verzending {
  checkVerzendstatus(verzending, ['te_versturen', 'mislukt'], 'alsnog per post');
  const { batch: _batch, ...rest } = verzending;
  return changeVerzending(rest, { status: 'te_printen', wijze: 'post' }, moment, 'Gaat alsnog per post');
}

/** To the printer, with others. @throws ConflictError */
export function printVerzending(
  verzending: Verzending,
  batch: Printbatchverwijzing,
  moment: Verzendmoment,
): Verzending {
  checkVerzendstatus(verzending, ['te_printen'], 'worden geprint');
  return changeVerzending(verzending, { status: 'geprint', batch }, moment, 'In een printbestand gezet');
}

/** Given to the post by a person on this day. @throws ConflictError @throws InvoerError */
export function postVerzending(verzending: Verzending, op: Datum, moment: Verzendmoment): Verzending {
  checkVerzendstatus(verzending, ['geprint'], 'naar de post');
  checkDag(verzending, op, moment);
  const zin = `Op ${formatDatumKort(op)} aan de post gegeven`;
  return changeVerzending(verzending, { status: 'verzonden', verzondenOp: op }, moment, zin);
}

/** Handed over in person (art. 3:41 Awb). @throws ConflictError @throws InvoerError */
export function recordUitreiking(
  verzending: Verzending,
  uitreiking: { readonly op: Datum; readonly aan: string },
  moment: Verzendmoment,
): Verzending {
  checkVerzendstatus(
    verzending,
    ['te_versturen', 'te_printen', 'geprint', 'mislukt'],
    'als uitgereikt worden vastgelegd',
  );
  checkDag(verzending, uitreiking.op, moment);
  const aan = readTekst(uitreiking.aan, 'aan', 'Vul in aan wie de brief is gegeven.');
  const wijziging = {
    status: 'verzonden',
    wijze: 'uitgereikt',
    verzondenOp: uitreiking.op,
    uitgereiktAan: aan,
  } as const;
  const zin = `Op ${formatDatumKort(uitreiking.op)} uitgereikt aan ${aan}`;
  return changeVerzending(verzending, wijziging, moment, zin);
}

// helpers

function checkDag({ briefdatum }: Verzending, op: Datum, { vandaag }: Verzendmoment): void {
  if (op >= briefdatum && op <= vandaag) return;
  const melding =
    op > vandaag
      ? 'Deze dag ligt in de toekomst. Kies vandaag of eerder.'
      : `De brief is van ${formatDatumKort(briefdatum)}. Kies die dag of later.`;
  throw new InvoerError(melding, [{ veld: 'op', melding }]);
}

function readTekst(tekst: string, veld: string, melding: string): string {
  const kaal = tekst.trim();
  if (kaal === '') throw new InvoerError(melding, [{ veld, melding }]);
  return kaal;
}
