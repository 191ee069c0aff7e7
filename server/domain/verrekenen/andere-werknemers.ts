import { formatBedrag } from '../bedrag/bedrag.ts';
import { readBruto, splitBedrag } from '../betalen/betaalregel-delen.ts';
import type { Betaalrun, Betaalrunregel } from '../betalen/betaalrun.ts';
import { isTeBetalen } from '../betalen/betaalrun.ts';
import type { Betaalzaak, Vrijgegevenrun } from '../betalen/betaalzaak.ts';
import type { Datum } from '../datum.ts';
import { formatDatum } from '../datum.ts';
import { formatVoluitNaam } from '../naam.ts';
import type { Uitlegstap } from '../uitleg.ts';
import { joinMaanden } from '../verhuizing/verhuisstand.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Werkgeverkenmerk } from './werkgeverkenmerk.ts';
import { isAndereZaak, makeWerkgeverkenmerk } from './werkgeverkenmerk.ts';
import type { Inhouding, Inhoudingbron } from './zaakverrekening.ts';

/** A vordering that is set off against LKS for other werknemers (LKS 03), with what a run can still set off. */
export interface Elderevordering {
  readonly vorderingId: string;
  readonly openCent: number;
  readonly werkgever: Werkgeverkenmerk;
  readonly van: Inhoudingbron;
}

/** A message for the zaak of a vordering. */
export interface Inhoudingbericht {
  readonly zaakId: string;
  readonly vorderingId: string;
  readonly gebeurtenis: Extract<Gebeurtenis, { readonly soort: 'VorderingOntvangen' }>;
}

/**
 * The vorderingen of a zaak that runs set off against other zaken. What was set off counts by the released lines themselves: the zaak of the
 * vordering hears of them a moment later.
 */
export function listEldere(
  { id: zaakId, zaaknummer, gegevens, vorderingen = [] }: Betaalzaak,
  ingehouden: ReadonlyMap<string, number>,
): readonly Elderevordering[] {
  return vorderingen
    .filter(({ wijze }) => wijze === 'andere_werknemers')
    .map(({ id: vorderingId, bedragCent, ontvangsten, kwijt, maanden, datum }) => ({
      vorderingId,
      openCent:
        bedragCent -
        sum(ontvangsten.filter(({ bron }) => bron !== 'inhouding')) -
        sum(kwijt) -
        (ingehouden.get(vorderingId) ?? 0),
      werkgever: makeWerkgeverkenmerk({ id: zaakId, gegevens }),
      van: { zaakId, zaaknummer, werknemer: formatVoluitNaam(gegevens.werknemer), maanden, datum },
    }))
    .filter(({ openCent }) => openCent > 0);
}

/** What the released lines of all zaken set off, by vordering. A line that came back sets nothing off. */
export function countElders(runs: readonly Pick<Vrijgegevenrun, 'regels'>[]): ReadonlyMap<string, number> {
  const perVordering = new Map<string, number>();
  for (const { regels } of runs) {
    for (const { status, ingehouden } of regels) {
      if (ingehouden === undefined || status === 'teruggekomen') continue;
      for (const { van, vorderingId, bedragCent } of ingehouden) {
        if (van !== undefined) perVordering.set(vorderingId, (perVordering.get(vorderingId) ?? 0) + bedragCent);
      }
    }
  }
  return perVordering;
}

/**
 * Lowers the lines of other zaken of the same werkgever by these vorderingen: oldest first, never below 0, and only lines that are paid. What
 * is left of a vordering waits for a later run.
 */
export function applyEldere(
  regels: readonly Betaalrunregel[],
  vorderingen: readonly Elderevordering[],
  werkgevers: ReadonlyMap<string, Werkgeverkenmerk>,
): readonly Betaalrunregel[] {
  if (vorderingen.length === 0) return regels;
  const over = vorderingen.map((deel) => ({ ...deel })).toSorted((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
  return regels.map((regel) => {
    const wie = werkgevers.get(regel.zaakId);
    if (wie === undefined || !isTeBetalen(regel)) return regel;
    let { bedragCent } = regel;
    const ingehouden: Inhouding[] = [];
    for (const deel of over) {
      const cent = Math.min(bedragCent, deel.openCent);
      if (cent === 0 || !isAndereZaak(deel.werkgever, wie)) continue;
      deel.openCent -= cent;
      bedragCent -= cent;
      ingehouden.push({ vorderingId: deel.vorderingId, bedragCent: cent, van: deel.van });
    }
    return ingehouden.length === 0 ? regel : lower(regel, bedragCent, ingehouden);
  });
}

/** "voor Jan Bakker, zaak LKS-2026-0007, over april 2026, besluit van 2 mei 2026" */
export function describeBron({ werknemer, zaaknummer, maanden, datum }: Inhoudingbron): string {
  return `voor ${werknemer}, zaak ${zaaknummer}, over ${joinMaanden(maanden)}, besluit van ${formatDatum(datum)}`;
}

/** What the zaken of the vorderingen hear when a line is released. */
export function listVrijgegevenInhoudingen(
  { id: runId, betaaldag }: Pick<Betaalrun, 'id' | 'betaaldag'>,
  { id, ingehouden = [] }: Pick<Betaalrunregel, 'id' | 'ingehouden'>,
): readonly Inhoudingbericht[] {
  return ingehouden.flatMap((deel) => makeBericht(deel, { runId, regelId: id, op: betaaldag, terug: false }));
}

/** What they hear when the bank sent the line back: it is owed again. */
export function listTeruggekomenInhoudingen(
  { id: runId }: Pick<Betaalrun, 'id'>,
  { id, ingehouden = [] }: Pick<Betaalrunregel, 'id' | 'ingehouden'>,
  op: Datum,
): readonly Inhoudingbericht[] {
  return ingehouden.flatMap((deel) => makeBericht(deel, { runId, regelId: id, op, terug: true }));
}

// helpers

function makeBericht(
  { vorderingId, bedragCent, van }: Inhouding,
  {
    runId,
    regelId,
    op,
    terug,
  }: { readonly runId: string; readonly regelId: string; readonly op: Datum; readonly terug: boolean },
): readonly Inhoudingbericht[] {
  if (van === undefined) return [];
  // The id is of the line, so that it counts once.
  const id = `${runId}:${regelId}${terug ? ':terug' : ''}`;
  const ontvangst = {
    id,
    bedragCent: terug ? -bedragCent : bedragCent,
    op,
    bron: 'inhouding',
    kenmerk: regelId,
  } as const;
  return [{ zaakId: van.zaakId, vorderingId, gebeurtenis: { soort: 'VorderingOntvangen', vorderingId, ontvangst } }];
}

function lower(regel: Betaalrunregel, bedragCent: number, ingehouden: readonly Inhouding[]): Betaalrunregel {
  const { lksCent, bedragCent: totaalCent } = regel;
  return {
    ...regel,
    bedragCent,
    ingehouden: [...(regel.ingehouden ?? []), ...ingehouden],
    bruto: readBruto(regel),
    ...splitBedrag(bedragCent, { lksCent, totaalCent }),
    uitleg: [
      ...regel.uitleg,
      ...ingehouden.map(
        (deel): Uitlegstap => ({
          omschrijving: `Verrekend met wat te veel is betaald${deel.van === undefined ? '' : ` ${describeBron(deel.van)}`}`,
          uitkomst: formatBedrag(-deel.bedragCent),
          grondslag: 'art. 4:93 Awb: de wettelijke basis is onzeker',
          aanname: true,
        }),
      ),
      { omschrijving: 'Blijft te betalen', uitkomst: formatBedrag(bedragCent) },
    ],
  };
}

function sleutel({ van, vorderingId }: Elderevordering): string {
  return [van.datum, van.zaaknummer, vorderingId].join(' ');
}

function sum(delen: readonly { readonly bedragCent: number }[]): number {
  return delen.reduce((som, { bedragCent }) => som + bedragCent, 0);
}
