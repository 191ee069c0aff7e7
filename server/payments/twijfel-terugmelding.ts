import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import type { Betaalrunregel } from '../domain/betalen/betaalrun.ts';
import type { Terugmeldregel } from '../domain/betalen/terugmelding.ts';
import { diffDagen, formatDatumKort } from '../domain/datum.ts';
import type { Bankbericht, Batchbericht } from './bankbericht.ts';

/** What a message can be when a person says so. */
export type Terugmeldvoorstel = NonNullable<Terugmeldregel['voorstel']>;

/** A status report and a statement can name days that are so far apart, and still speak of one payment. */
const DAGEN_TUSSEN_BERICHTEN = 5;

/**
 * Of a payment that is known to have come back: that it was paid before, which a statement of that time goes on saying.
 * @param terug kenmerken of what the same file says came back
 */
export function findVerleden(
  bericht: Bankbericht,
  { id, status, statusOp }: Betaalrunregel,
  terug: ReadonlySet<string | undefined>,
): Terugmeldregel | undefined {
  const { uitkomst, kenmerk, op } = bericht;
  if (uitkomst !== 'uitgevoerd' || status !== 'teruggekomen') return undefined;
  const isEerder = op !== undefined && statusOp !== undefined && op <= statusOp;
  if (!isEerder && !terug.has(kenmerk)) return undefined;
  const melding = `Betaling ${id} was uitgevoerd en kwam daarna terug. Dat is al vastgelegd.`;
  return { ...describePlaats(bericht), uitkomst: 'al_bekend', melding };
}

/** Why a message with the right id is no certain outcome all the same. */
export function findTwijfel(
  bericht: Bankbericht,
  regel: Betaalrunregel,
  eerder: Bankbericht | undefined,
): Terugmeldregel | undefined {
  const { id, bedragCent, status, statusOp, deelTerug } = regel;
  if (bericht.uitkomst === 'teruggekomen' && deelTerug !== undefined && deelTerug.cent === bericht.bedragCent) {
    const melding = `Van betaling ${id} kwam ${formatBedrag(deelTerug.cent)} terug. Dat is al vastgelegd.`;
    return { ...describePlaats(bericht), uitkomst: 'al_bekend', melding };
  }
  const twijfel = (waarom: string, voorstel?: Terugmeldvoorstel): Terugmeldregel => ({
    ...describePlaats(bericht),
    uitkomst: 'onzeker',
    melding: `Betaling ${id}: ${waarom} Kijk dit na bij de bank.`,
    ...(voorstel === undefined ? {} : { voorstel }),
  });
  if (bericht.bedragCent !== undefined && bericht.bedragCent !== bedragCent) {
    return describeAnderBedrag(bericht, regel, twijfel);
  }
  if (bericht.uitkomst !== 'uitgevoerd') return undefined;
  if (status === 'teruggekomen') return twijfel('deze betaling staat al als teruggekomen, en hier als uitgevoerd.');
  if (eerder?.uitkomst === 'uitgevoerd') return twijfel('de bank noemt deze betaling twee keer als uitgevoerd.');
  if (status !== 'uitgevoerd' || statusOp === undefined || bericht.op === undefined) return undefined;
  if (Math.abs(diffDagen(statusOp, bericht.op)) <= DAGEN_TUSSEN_BERICHTEN) return undefined;
  return twijfel(
    `deze betaling staat al als uitgevoerd op ${formatDatumKort(statusOp)}, en hier op ${formatDatumKort(bericht.op)}. Misschien is er twee keer betaald.`,
  );
}

/** What every line of a file read says of its place. */
export function describePlaats({
  plaats,
  op,
  bedragCent,
  reden,
}: Bankbericht | Batchbericht): Pick<Terugmeldregel, 'plaats' | 'op' | 'bedragCent' | 'reden'> {
  return {
    plaats,
    ...(op === undefined ? {} : { op }),
    ...(bedragCent === undefined || Number.isNaN(bedragCent) ? {} : { bedragCent }),
    ...(reden === undefined ? {} : { reden }),
  };
}

// helpers

/** Money that came back in part leaves the rest of the payment as it is: never the whole of it is owed again. */
function describeAnderBedrag(
  { bedragCent = Number.NaN, uitkomst }: Bankbericht,
  { id, bedragCent: betaaldCent }: Betaalrunregel,
  twijfel: (waarom: string, voorstel?: Terugmeldvoorstel) => Terugmeldregel,
): Terugmeldregel {
  const bij = Number.isNaN(bedragCent) ? 'een bedrag dat niet in euro’s is' : formatBedrag(bedragCent);
  const waarom = `de bank noemt ${bij}, in de betaalrun staat ${formatBedrag(betaaldCent)}.`;
  if (uitkomst === 'uitgevoerd') return twijfel(waarom, { uitkomst, regelIds: [id] });
  if (uitkomst !== 'teruggekomen' || !(bedragCent > 0 && bedragCent < betaaldCent)) return twijfel(waarom);
  return twijfel(
    `er kwam ${bij} terug van ${formatBedrag(betaaldCent)}. Kiest u deze betaling, dan blijft de rest betaald en komt alleen dit deel in de volgende betaalrun.`,
    { uitkomst, regelIds: [id], deelCent: bedragCent },
  );
}
