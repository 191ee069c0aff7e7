import type { Verzending } from '../brief/verzending.ts';
import { findBekendmaking } from '../brief/verzending.ts';
import type { Datum } from '../datum.ts';
import { maxDatum } from '../datum.ts';
import type { Brief, Zaak } from '../zaak/zaak.ts';
import type { Besluit } from './besluit.ts';

type Besluitbrief = Pick<Brief, 'id' | 'aan' | 'soort' | 'datum' | 'besluitId' | 'ookBesluitIds'>;

/** When a besluit was made known. `wacht`: a letter that tells it did not leave yet, or came back, so that the term does not run. */
export interface Bekendmaking {
  readonly op?: Datum;
  readonly wacht: boolean;
}

/** A besluit with what its letters add to it. */
export interface Gedateerdbesluit extends Besluit {
  /** The day on which it was made known, when that is not the day of the besluit. */
  readonly bekendgemaaktOp?: Datum;
  /** A letter that tells it is not sent yet, or came back: nobody's term runs. */
  readonly wachtOpVerzending?: true;
}

/** What the last day to object, or to go to court, is found with. */
export interface Bezwaarbron {
  readonly verzendingen: readonly Verzending[];
  /** Last day of the term of six weken that begins on the day after this one (art. 6:8 Awb). */
  readonly countTot: (bekendgemaakt: Datum) => Datum;
}

/** The beschikkingen that tell this besluit. A letter of before that was kept counts when it is not older than the besluit. */
export function listBeschikkingen<B extends Besluitbrief>(
  { id, datum }: Pick<Besluit, 'id' | 'datum'>,
  brieven: readonly B[],
): readonly B[] {
  const beschikkingen = brieven.filter(({ soort }) => soort === 'beschikking');
  const eigen = beschikkingen.filter(({ besluitId, ookBesluitIds = [] }) => [besluitId, ...ookBesluitIds].includes(id));
  if (eigen.length > 0) return eigen;
  const later = beschikkingen.filter((brief) => brief.besluitId === undefined && brief.datum >= datum);
  const eerste = later.map((brief) => brief.datum).toSorted()[0];
  return later.filter((brief) => brief.datum === eerste);
}

/**
 * The day on which a besluit was made known to this reader; without a reader, to the last one. The term to object begins on the day after
 * it (art. 3:41 and 6:8 Awb), whatever date stands on the letter. A reader who got no letter of his own follows the other.
 */
export function findBesluitbekendmaking(
  besluit: Pick<Besluit, 'id' | 'datum'>,
  brieven: readonly Besluitbrief[],
  verzendingen: readonly Verzending[],
  aan?: Brief['aan'],
): Bekendmaking {
  const alle = listBeschikkingen(besluit, brieven);
  const eigen = alle.filter((brief) => brief.aan === aan);
  const dagen = (eigen.length > 0 ? eigen : alle).map((brief) =>
    findBekendmaking(
      brief,
      verzendingen.find(({ id }) => id === brief.id),
    ),
  );
  if (dagen.includes(undefined)) return { wacht: true };
  const op = dagen
    .filter((dag) => dag !== undefined)
    .reduce<Datum | undefined>((laatste, dag) => maxOf(laatste, dag), undefined);
  return op === undefined ? { wacht: false } : { op, wacht: false };
}

/**
 * The besluit that somebody objects to, by the date on it or on its letter; against a beslissing op bezwaar one goes to court. Undefined
 * when there is none of that date.
 */
export function findBestreden(
  { besluiten, brieven }: { readonly besluiten: readonly Besluit[]; readonly brieven: readonly Besluitbrief[] },
  datum: Datum,
): Besluit | undefined {
  const mogelijk = besluiten.filter(({ soort }) => soort !== 'beslissing_op_bezwaar');
  const opBrief = brieven.filter((brief) => brief.soort === 'beschikking' && brief.datum === datum);
  return (
    mogelijk.findLast((besluit) => besluit.datum === datum) ??
    mogelijk.findLast(({ id }) => opBrief.some(({ besluitId }) => besluitId === id))
  );
}

/** The besluiten of a zaak with the last day to object as their letters really left: for a screen and a dossier, never to be saved. */
export function dateBezwaren(
  { besluiten, brieven }: Pick<Zaak, 'besluiten' | 'brieven'>,
  bron: Bezwaarbron,
): readonly Gedateerdbesluit[] {
  return besluiten.map((besluit): Gedateerdbesluit => {
    const { bezwaarTot, beroepTot, ...rest } = besluit;
    if (bezwaarTot === undefined && beroepTot === undefined) return besluit;
    const { op, wacht } = findBesluitbekendmaking(besluit, brieven, bron.verzendingen);
    if (wacht) return { ...rest, wachtOpVerzending: true };
    if (op === undefined || op === besluit.datum) return besluit;
    const tot = bron.countTot(op);
    return {
      ...rest,
      bekendgemaaktOp: op,
      ...(bezwaarTot === undefined ? {} : { bezwaarTot: tot }),
      ...(beroepTot === undefined ? {} : { beroepTot: tot }),
    };
  });
}

// helpers

function maxOf(laatste: Datum | undefined, dag: Datum): Datum {
  return laatste === undefined ? dag : maxDatum(laatste, dag);
}
