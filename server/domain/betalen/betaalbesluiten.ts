import { formatBedrag } from '../bedrag/bedrag.ts';
import { type Datum, formatMaand } from '../datum.ts';
import { ConflictError, InvoerError, NietGevondenError, NietToegestaanError } from '../fouten.ts';
import type { Betaalgebeurtenis, Terugmelding } from './betaalgebeurtenis.ts';
import { type Betaalrun, type Betaalrunregel, isVrijgegeven, listMeegaand, listTeBetalen } from './betaalrun.ts';

const MAXIMUM_REDEN = 500;

/** Keeps a line out of the run. @throws ConflictError @throws NietGevondenError @throws InvoerError without a reason */
export function decideUitsluiten(
  run: Betaalrun,
  regelId: string,
  reden: string,
  door: string,
): readonly Betaalgebeurtenis[] {
  checkStatus(run, ['voorstel']);
  const regel = findRegel(run, regelId);
  const waarom = checkReden(reden);
  return regel.uitgesloten?.reden === waarom ? [] : [{ soort: 'RegelUitgesloten', regelId, reden: waarom, door }];
}

/** Takes a line back into the run. @throws ConflictError @throws NietGevondenError */
export function decideTerugzetten(run: Betaalrun, regelId: string, door: string): readonly Betaalgebeurtenis[] {
  checkStatus(run, ['voorstel']);
  return findRegel(run, regelId).uitgesloten === undefined ? [] : [{ soort: 'RegelTeruggezet', regelId, door }];
}

/** Offers the proposal to a colleague. @throws ConflictError when zaken changed since it was made, naming them, or nothing is to be paid */
export function decideAanbieden(
  run: Betaalrun,
  verouderd: readonly string[],
  door: string,
): readonly Betaalgebeurtenis[] {
  checkStatus(run, ['voorstel']);
  checkActueel(verouderd);
  checkInhoud(run);
  return [{ soort: 'TerGoedkeuringAangeboden', door }];
}

/** Gives the proposal back to who made it; also who offered it may take it back. @throws ConflictError @throws InvoerError */
export function decideTerugsturen(run: Betaalrun, reden: string, door: string): readonly Betaalgebeurtenis[] {
  checkStatus(run, ['ter_goedkeuring']);
  return [{ soort: 'Teruggestuurd', reden: checkReden(reden), door }];
}

/**
 * Whether this person may release the money now. The release itself is a step of the process.
 * @param namen display names by user name: two accounts of one name count as one person
 * @throws NietToegestaanError when this person worked on the proposal @throws ConflictError
 */
export function checkGoedkeuren(
  run: Betaalrun,
  verouderd: readonly string[],
  door: string,
  namen: Readonly<Record<string, string>> = {},
): void {
  checkStatus(run, ['ter_goedkeuring']);
  if (isMaker(run, door)) {
    throw new NietToegestaanError(
      'U heeft zelf aan dit voorstel gewerkt. Een collega moet het goedkeuren (vier ogen).',
    );
  }
  if (isMaker(run, door, namen)) {
    throw new NietToegestaanError(
      `Aan dit voorstel is gewerkt met een ander account op de naam ${namen[door] ?? door}. Een andere collega moet het goedkeuren (vier ogen). Is dat iemand anders? Laat de beheerder de namen van de accounts verschillend maken.`,
    );
  }
  checkActueel(verouderd);
  checkInhoud(run);
}

/** Whether this person made, changed or offered the proposal; with `namen` also under another account of the same name. */
export function isMaker(
  { makers, aangebodenDoor }: Pick<Betaalrun, 'makers' | 'aangebodenDoor'>,
  gebruikersnaam: string,
  namen: Readonly<Record<string, string>> = {},
): boolean {
  const wie = (gebruiker: string): string => namen[gebruiker]?.replaceAll(/\s+/g, ' ').trim().toLowerCase() ?? '';
  const eigen = wie(gebruikersnaam);
  return [...makers, ...(aangebodenDoor === undefined ? [] : [aangebodenDoor])].some(
    (maker) => maker === gebruikersnaam || (eigen !== '' && wie(maker) === eigen),
  );
}

/** The file went to the bank on this day. @throws ConflictError when the run was not released, or its file went before */
export function decideBestandAangeboden(run: Betaalrun, op: Datum, door: string): readonly Betaalgebeurtenis[] {
  checkStatus(run, ['vrijgegeven']);
  return [{ soort: 'BestandAangeboden', op, door }];
}

/**
 * What the bank said, line by line; what is known already changes nothing. A line that was done can still come back (a storno); one that
 * came back never becomes done: paying it again is a new line.
 * @throws NietGevondenError for a line that is not in this run @throws ConflictError before the file went to the bank, or for such a change
 */
export function decideTerugmelding(
  run: Betaalrun,
  meldingen: readonly Terugmelding[],
  door: string,
): readonly Betaalgebeurtenis[] {
  if (!isVrijgegeven(run) || run.status === 'vrijgegeven') throw wrongStatus(run);
  const regels = new Map(listTeBetalen(run).map((regel) => [regel.id, regel]));
  const nieuw = [...new Map(meldingen.map((melding) => [melding.regelId, melding])).values()].filter((melding) => {
    const regel = regels.get(melding.regelId);
    if (!regel) throw new NietGevondenError(`Regel ${melding.regelId} zit niet in het bestand van deze betaalrun.`);
    if (regel.status === 'teruggekomen' && melding.status === 'uitgevoerd') {
      throw new ConflictError(`Regel ${regel.id} is al teruggekomen. Opnieuw betalen gaat met een volgende betaalrun.`);
    }
    return melding.deelCent === undefined ? regel.status !== melding.status : isNieuwDeel(regel, melding.deelCent);
  });
  return nieuw.length === 0 ? [] : [{ soort: 'TerugmeldingVerwerkt', meldingen: nieuw, door }];
}

/** @throws InvoerError for what is no part of the payment @throws ConflictError when another part came back before */
function isNieuwDeel({ id, bedragCent, status, deelTerug }: Betaalrunregel, deelCent: number): boolean {
  if (deelCent <= 0 || deelCent >= bedragCent) {
    const melding = `Van betaling ${id} kan geen ${formatBedrag(deelCent)} deels terugkomen: zij was ${formatBedrag(bedragCent)}.`;
    throw new InvoerError(melding, [{ veld: id, melding }]);
  }
  if (status === 'teruggekomen') throw new ConflictError(`Regel ${id} is al in haar geheel teruggekomen.`);
  if (deelTerug === undefined) return true;
  if (deelTerug.cent === deelCent) return false;
  throw new ConflictError(
    `Van betaling ${id} kwam al ${formatBedrag(deelTerug.cent)} terug. Kwam er nog meer terug? Vraag het de bank na, en meld dan de hele betaling als teruggekomen.`,
  );
}

/** Whether the bank has said of every line what became of it. */
export function isHelemaalBevestigd(run: Pick<Betaalrun, 'regels'>): boolean {
  return listTeBetalen(run).every(({ status }) => status !== 'open');
}

/** Stops the run before anything was released. @throws ConflictError after that, or while it waits for a colleague @throws InvoerError without a reason */
export function decideIntrekken(run: Betaalrun, reden: string, door: string): readonly Betaalgebeurtenis[] {
  if (run.status === 'ter_goedkeuring') {
    throw new ConflictError('Dit voorstel ligt bij een collega. Neem het eerst terug, dan kunt u het intrekken.');
  }
  checkStatus(run, ['voorstel']);
  return [{ soort: 'Ingetrokken', reden: checkReden(reden), door }];
}

/** Refuses a command that does not fit how far the run is. @throws ConflictError when the run is further than that, or not so far */
export function checkStatus(run: Betaalrun, toegestaan: readonly Betaalrun['status'][]): void {
  if (!toegestaan.includes(run.status)) throw wrongStatus(run);
}

/** The line of a run by its id. @throws NietGevondenError when the run has no such line */
export function findRegel({ regels }: Pick<Betaalrun, 'regels'>, regelId: string): Betaalrunregel {
  const regel = regels.find(({ id }) => id === regelId);
  if (!regel) throw new NietGevondenError('Deze regel is er niet (meer). Ververs de betaalrun.');
  return regel;
}

// helpers

const STAND: Readonly<Record<Betaalrun['status'], string>> = {
  voorstel: 'is nog een voorstel',
  ter_goedkeuring: 'ligt ter goedkeuring bij een collega',
  vrijgegeven: 'is vrijgegeven en verandert niet meer',
  aangeboden: 'is aangeboden bij de bank en verandert niet meer',
  bevestigd: 'is bevestigd en verandert niet meer',
  ingetrokken: 'is ingetrokken',
};

function wrongStatus({ maand, status }: Betaalrun): ConflictError {
  return new ConflictError(`De betaalrun van ${formatMaand(maand)} ${STAND[status]}. Er is niets gewijzigd.`);
}

function checkActueel(verouderd: readonly string[]): void {
  if (verouderd.length === 0) return;
  const namen = verouderd.slice(0, 5).join(', ');
  const rest = verouderd.length > 5 ? ` en ${verouderd.length - 5} andere` : '';
  throw new ConflictError(
    `Sinds het voorstel is gemaakt, is er iets veranderd in ${namen}${rest}. Maak het voorstel opnieuw en controleer het.`,
  );
}

function checkInhoud(run: Betaalrun): void {
  if (listTeBetalen(run).length === 0) {
    throw new ConflictError(
      listMeegaand(run).length === 0
        ? 'Er is niets te betalen: geen enkele regel kan mee. Los de waarschuwingen op, of trek de betaalrun in.'
        : 'Er gaat geen geld naar de bank: alle regels worden verrekend. Trek de betaalrun in. De regels en hun verrekening komen vanzelf terug in het volgende voorstel.',
    );
  }
  if (run.rekening === undefined) {
    throw new ConflictError(
      'De rekening van de gemeente is niet bekend. Laat die eerst vastleggen in de gegevens van de gemeente.',
    );
  }
}

function checkReden(reden: string): string {
  const tekst = reden.trim();
  if (tekst !== '' && tekst.length <= MAXIMUM_REDEN) return tekst;
  const melding = tekst === '' ? 'Vul een reden in.' : `De reden is te lang: gebruik hooguit ${MAXIMUM_REDEN} tekens.`;
  throw new InvoerError(melding, [{ veld: 'reden', melding }]);
}
