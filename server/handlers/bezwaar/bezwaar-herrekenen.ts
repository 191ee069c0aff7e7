import type { Besluit } from '../../domain/besluit/besluit.ts';
import type { Bezwaargegevens } from '../../domain/besluit/bezwaargegevens.ts';
import type { Bekendmaking } from '../../domain/besluit/bezwaartermijn.ts';
import { formatDatum } from '../../domain/datum.ts';
import type { Gebeurtenis, Veldwijziging } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak, Zaaktermijn } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handlercontext } from '../handler.ts';
import { countBezwaarTot } from './bezwaar.ts';
import { isTijdig, makeBeslistermijn } from './bezwaar-registreren.ts';
import { findBeslistermijn, restartTermijn } from './bezwaartermijn.ts';

/** A bezwaar that runs, or one that was registered and waits for its turn. */
interface Openbezwaar {
  readonly procesId: string;
  readonly bezwaar: Bezwaargegevens;
  /** What its process begins with, when it waits. */
  readonly signaal?: Zaaktermijn;
}

/** What a known day of sending makes of one bezwaar: its own fields, and its term. */
interface Herrekening {
  readonly velden: Readonly<Record<string, unknown>>;
  readonly termijn: readonly Gebeurtenis[];
}

/** The bezwaren of a zaak of which the term to decide runs, in the order in which they are treated. */
export function listOpenBezwaren(zaak: Pick<Zaak, 'processen' | 'gegevens' | 'termijnen'>): readonly Openbezwaar[] {
  const proces = zaak.processen.find(({ naam, status }) => naam === 'bezwaar' && status === 'lopend');
  const { bezwaar } = zaak.gegevens;
  const lopend = proces === undefined || bezwaar === undefined ? [] : [{ procesId: proces.id, bezwaar }];
  return [...lopend, ...zaak.termijnen.flatMap(readWachtend)];
}

/**
 * Counts the terms of the open bezwaren again from the day on which their besluit really became known: who objected before the letter left
 * was in time (art. 6:10 Awb), and the weken to decide begin after the end of the term to object (art. 7:10 lid 1 Awb). The days on which
 * the clock stood still stay, and so does a later date that was told by a verdaging. Nothing happens when the day is the one that is known.
 */
export function recountBezwaren(
  findBekendmaking: (besluit: Besluit, door: Bezwaargegevens['door']) => Bekendmaking,
  zaak: Zaak,
  context: Handlercontext,
): readonly Gebeurtenis[] {
  const herrekend = listOpenBezwaren(zaak).map((open) => {
    const besluit = zaak.besluiten.find(({ id }) => id === open.bezwaar.besluitId);
    const herrekening =
      besluit === undefined ? undefined : recount(findBekendmaking(besluit, open.bezwaar.door), open, zaak, context);
    return { ...open, herrekening };
  });
  const wachtend = herrekend.filter(({ signaal }) => signaal !== undefined);
  // They begin in the order in which they stand in the zaak: what comes after a changed one is put after it again.
  const anders = wachtend.slice(
    Math.max(
      0,
      wachtend.findIndex(({ herrekening }) => herrekening !== undefined),
    ),
  );
  const verplaatst = anders.some(({ herrekening }) => herrekening !== undefined) ? anders : [];
  return [
    ...herrekend.flatMap(({ signaal, herrekening }) => [
      ...(signaal === undefined && herrekening ? recordGegevens(zaak, herrekening.velden, 'verzending') : []),
      ...(herrekening?.termijn ?? []),
    ]),
    ...verplaatst.flatMap(({ signaal, herrekening }) =>
      signaal === undefined ? [] : replaceSignaal(signaal, herrekening?.velden ?? {}, context),
    ),
  ];
}

// helpers

/** A signaal by which a registered bezwaar begins later holds its answers. */
function readWachtend(termijn: Zaaktermijn): readonly Openbezwaar[] {
  const { signaal, status, gemeldOp, procesId, wijzigingen = [] } = termijn;
  if (signaal !== true || procesId === undefined || status !== 'verstreken' || gemeldOp !== undefined) return [];
  const velden = wijzigingen.flatMap(({ pad, nieuw }) =>
    pad.startsWith('bezwaar.') ? [[pad.slice('bezwaar.'.length), nieuw] as const] : [],
  );
  if (velden.length === 0) return [];
  return [{ procesId, bezwaar: Object.fromEntries(velden) as unknown as Bezwaargegevens, signaal: termijn }];
}

function recount(
  { op, wacht }: Bekendmaking,
  { procesId, bezwaar }: Openbezwaar,
  zaak: Zaak,
  context: Handlercontext,
): Herrekening | undefined {
  if (op === undefined) {
    if (!wacht || bezwaar.nietBekendgemaakt === true) return undefined;
    return { velden: { 'bezwaar.nietBekendgemaakt': true, 'bezwaar.bekendgemaaktOp': null }, termijn: [] };
  }
  if (op === bezwaar.bekendgemaaktOp && bezwaar.nietBekendgemaakt !== true) return undefined;
  const bezwaarTot = countBezwaarTot(op, context);
  const tijdig = bezwaar.ontvangenOp <= op || isTijdig(bezwaar, bezwaarTot);
  const oud = findBeslistermijn(zaak, procesId);
  const wet = makeBeslistermijn({ ...bezwaar, tijdig }, bezwaarTot, context);
  const reden = `het besluit is op ${formatDatum(op)} verzonden, daarom begint de termijn opnieuw (art. 6:8 en 7:10 Awb)`;
  const nieuw: readonly Gebeurtenis[] =
    oud === undefined
      ? [{ soort: 'TermijnGestart', termijn: { ...wet, procesId } }]
      : restartTermijn(oud, { van: wet.van }, reden, context);
  const einddatum = findEinde(nieuw) ?? wet.einddatum;
  const blijft = oud?.verdaagdTot !== undefined && oud.einddatum >= einddatum;
  return {
    velden: {
      'bezwaar.bekendgemaaktOp': op,
      'bezwaar.nietBekendgemaakt': null,
      'bezwaar.bezwaarTot': bezwaarTot,
      'bezwaar.tijdig': tijdig,
      'bezwaar.beslissenVoor': blijft ? oud.einddatum : einddatum,
    },
    termijn: blijft ? [] : nieuw,
  };
}

function findEinde(gebeurtenissen: readonly Gebeurtenis[]) {
  return gebeurtenissen.flatMap((g) => (g.soort === 'TermijnGestart' ? [g.termijn.einddatum] : []))[0];
}

/** The same signaal, with what its process begins with as it is now. */
function replaceSignaal(
  oud: Zaaktermijn,
  velden: Herrekening['velden'],
  { makeId }: Pick<Handlercontext, 'makeId'>,
): readonly Gebeurtenis[] {
  const blijven = (oud.wijzigingen ?? []).filter(({ pad }) => !Object.hasOwn(velden, pad));
  const gezet: readonly Veldwijziging[] = Object.entries(velden).flatMap(([pad, nieuw]) =>
    nieuw === null ? [] : [{ pad, nieuw }],
  );
  return [
    { soort: 'TermijnVervallen', termijnId: oud.id, reden: 'de gegevens van dit bezwaar zijn bijgewerkt' },
    { soort: 'TermijnGestart', termijn: { ...oud, id: makeId(), wijzigingen: [...blijven, ...gezet] } },
  ];
}
