import { makeBedragverloop } from '../bedrag/bedragperioden.ts';
import type { Rekenbasis, Vastgesteldbedrag } from '../bedrag/rekenbasis.ts';
import { makeRekenbasis, toLksInvoer, toLooptijd, withBedragen } from '../bedrag/rekenbasis.ts';
import type { Rekengegevens } from '../bedrag/rekengegevens.ts';
import type { Besluit } from '../besluit/besluit.ts';
import { isToekennend } from '../besluit/besluit.ts';
import type { Ketenbesluit } from '../besluit/besluitketen.ts';
import { isInKeten, orderKeten } from '../besluit/besluitketen.ts';
import type { Datum, Maand } from '../datum.ts';
import { addDagen, findEersteDagVanMaand, findLaatsteDagVanMaand, formatDatum, maxDatum, minDatum } from '../datum.ts';
import type { Urenopgave } from '../uren/urenopgave.ts';
import type { Zaakgegevens } from '../zaak/zaakgegevens.ts';
import type { Rechtaanleiding } from './recht.ts';
import { describeAanleiding } from './rechtaanleiding.ts';

/** What the recht of a zaak is read from. A zaak is one. */
export interface Rechtbron {
  readonly besluiten: readonly Besluit[];
  /** Only read for a besluit that kept no rekenbasis. */
  readonly gegevens: Zaakgegevens;
  /** Hours that came in, oldest report first. */
  readonly urenopgaven?: readonly Urenopgave[];
}

/** The legal data, and the parameters of the gemeente for a besluit that kept no rekenbasis. */
export interface Rechtcontext {
  readonly rekengegevens: Rekengegevens;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A period in which one besluit gives one amount: `exactCent` is unrounded cents per month with werkgeverslasten, as decimal text. */
export interface Rechtperiode {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly exactCent: string;
  readonly besluit: Besluit;
  /** Absent when the besluit kept none and the gegevens of the zaak have changed since. */
  readonly basis?: Rekenbasis;
  /** First day of this amount, also when the period begins later. */
  readonly sinds: Datum;
  /** Date whose minimum wage holds. */
  readonly peildatum: Datum;
  readonly aanleiding: Rechtaanleiding;
  readonly reden: string;
}

/** The besluiten of a zaak laid one after the other: every day has one besluit at most. */
export interface Rechtverloop {
  readonly perioden: readonly Rechtperiode[];
  /** Days of which no amount can be said yet. */
  readonly onbekend: readonly { readonly van: Datum; readonly totEnMet: Datum; readonly reden: string }[];
  /** When an end was decided: the first day without LKS. */
  readonly einden: readonly { readonly per: Datum; readonly reden: string }[];
}

/**
 * The amounts of all besluiten until a date. A later besluit replaces the earlier ones from its ingangsdatum on; when it ends, the earlier
 * ones do not come back. A herziening gives only a new amount: what was decided before it for a later day stays.
 * @throws InvoerError when the gegevens of an old besluit cannot be calculated with.
 */
export function makeRechtverloop(bron: Rechtbron, totEnMet: Datum, context: Rechtcontext): Rechtverloop {
  const keten = orderKeten(bron.besluiten);
  const perioden: Rechtperiode[] = [];
  const onbekend: Rechtverloop['onbekend'][number][] = [];
  const einden: Rechtverloop['einden'][number][] = [];
  let vorige: Rekenbasis | undefined;
  for (const [plaats, besluit] of keten.entries()) {
    const { ingangsdatum } = besluit;
    const later = keten.slice(plaats + 1).map((volgend) => addDagen(volgend.ingangsdatum, -1));
    const laatste = [totEnMet, besluit.einddatum ?? totEnMet, ...later].reduce(minDatum);
    if (!isToekennend(besluit)) {
      const reden = `Beëindigd per ${formatDatum(ingangsdatum)} met het besluit van ${formatDatum(besluit.datum)}`;
      if (later.every((dag) => dag >= ingangsdatum)) einden.push({ per: ingangsdatum, reden });
      continue;
    }
    const basis = besluit.rekenbasis ?? deriveRekenbasis(besluit, bron.gegevens, context);
    const bedragen = listBedragen({ ...besluit, ingangsdatum }, basis, laatste, context.rekengegevens);
    const sinds = { besluit: { ...besluit, ingangsdatum }, basis, vorige };
    perioden.push(...bedragen.bedragen.map((bedrag) => toPeriode(bedrag, sinds)));
    if (bedragen.onbekend !== undefined) onbekend.push({ ...bedragen.onbekend, totEnMet: laatste });
    vorige = basis ?? vorige;
  }
  return { perioden: perioden.toSorted((a, b) => (a.van < b.van ? -1 : 1)), onbekend, einden };
}

/** The first and last month over which anything was ever promised, until a date. */
export function findMaandbereik(
  { besluiten }: Pick<Rechtbron, 'besluiten'>,
  totEnMet: Datum,
): { readonly van: Maand; readonly totEnMet: Maand } | undefined {
  const toekennend = besluiten.filter(isInKeten).filter(isToekennend);
  const [eerste, ...rest] = toekennend.map(({ ingangsdatum }) => ingangsdatum);
  if (eerste === undefined) return undefined;
  const einde = toekennend.map(({ einddatum }) => minDatum(einddatum ?? totEnMet, totEnMet)).reduce(maxDatum);
  return { van: rest.reduce(minDatum, eerste).slice(0, 7), totEnMet: einde.slice(0, 7) };
}

// helpers

/** An amount with the dates that it was calculated for; these stay when only a part of its days counts. */
interface Bedrag extends Vastgesteldbedrag {
  readonly sinds: Datum;
  readonly peildatum: Datum;
}

interface Bedragenlijst {
  readonly bedragen: readonly Bedrag[];
  readonly onbekend?: { readonly van: Datum; readonly reden: string };
}

/** The fixed amounts, and after those what the law makes of them. */
function listBedragen(
  besluit: Ketenbesluit,
  basis: Rekenbasis | undefined,
  laatste: Datum,
  rekengegevens: Rekengegevens,
): Bedragenlijst {
  const van = besluit.ingangsdatum;
  if (laatste < van) return { bedragen: [] };
  if (basis === undefined) return listUitSchema(besluit, laatste);
  const peildatum = basis.peildatum ?? van;
  const vast = clip(withDatums(basis.bedragen, peildatum), van, laatste);
  const bekendTot = vast.at(-1)?.totEnMet;
  if (bekendTot === laatste) return { bedragen: vast };
  const verloop = makeBedragverloop(toLksInvoer(basis), toLooptijd(basis, van, laatste), rekengegevens);
  const berekend = withDatums(withBedragen(basis, verloop.perioden).bedragen, peildatum);
  const vervolg = clip(berekend, bekendTot === undefined ? van : addDagen(bekendTot, 1), laatste);
  const { onbekendVanaf } = verloop;
  if (onbekendVanaf === undefined) return { bedragen: [...vast, ...vervolg] };
  const reden = `Het minimumloon vanaf ${formatDatum(onbekendVanaf)} is nog niet bekend. Vraag de functioneel beheerder om de nieuwe bedragen toe te voegen.`;
  return { bedragen: [...vast, ...vervolg], onbekend: { van: onbekendVanaf, reden } };
}

function withDatums(bedragen: readonly Vastgesteldbedrag[], peildatum: Datum): readonly Bedrag[] {
  let geldend = peildatum;
  return bedragen.map((bedrag) => {
    if (bedrag.aanleiding === 'indexatie') geldend = bedrag.van;
    return { ...bedrag, sinds: bedrag.van, peildatum: geldend };
  });
}

function clip(bedragen: readonly Bedrag[], van: Datum, totEnMet: Datum): readonly Bedrag[] {
  return bedragen
    .filter((bedrag) => bedrag.van <= totEnMet && bedrag.totEnMet >= van)
    .map((bedrag) => ({
      ...bedrag,
      van: maxDatum(bedrag.van, van),
      totEnMet: minDatum(bedrag.totEnMet, totEnMet),
    }));
}

/** Of a besluit from before: the gegevens of the zaak, when they still lead to the amount of the besluit. */
function deriveRekenbasis(
  besluit: Ketenbesluit,
  gegevens: Zaakgegevens,
  { rekengegevens, parameters }: Rechtcontext,
): Rekenbasis | undefined {
  const basis = makeRekenbasis(gegevens, besluit.route, parameters);
  const { ingangsdatum } = besluit;
  const eerste = makeBedragverloop(toLksInvoer(basis), toLooptijd(basis, ingangsdatum, ingangsdatum), rekengegevens);
  const bedrag = eerste.perioden[0]?.berekening.bedragPerMaandCent;
  return bedrag === besluit.berekening?.bedragPerMaandCent ? { ...basis, bedragen: [] } : undefined;
}

/** The gegevens have changed since: only the months that the besluit promised are certain. */
function listUitSchema(besluit: Ketenbesluit, laatste: Datum): Bedragenlijst {
  const perMaand = String(besluit.berekening?.bedragPerMaandCent ?? 0);
  const bedragen = besluit.betaalschema.map(({ maand, bedragCent }): Vastgesteldbedrag => {
    const [begin, einde] = [findEersteDagVanMaand(maand), findLaatsteDagVanMaand(maand)];
    const heel = begin >= besluit.ingangsdatum && (besluit.einddatum === undefined || einde <= besluit.einddatum);
    return { van: begin, totEnMet: einde, exactCent: heel ? String(bedragCent) : perMaand, aanleiding: 'ingang' };
  });
  const bekend = clip(withDatums(bedragen, besluit.ingangsdatum), besluit.ingangsdatum, laatste);
  const vanaf = addDagen(bekend.at(-1)?.totEnMet ?? addDagen(besluit.ingangsdatum, -1), 1);
  if (vanaf > laatste) return { bedragen: bekend };
  const reden = `Het besluit van ${formatDatum(besluit.datum)} zegt niet waarmee de maanden vanaf ${formatDatum(vanaf)} zijn te berekenen, en de gegevens van de zaak zijn sindsdien veranderd. Neem een nieuw besluit.`;
  return { bedragen: bekend, onbekend: { van: vanaf, reden } };
}

function toPeriode(
  bedrag: Bedrag,
  { besluit, basis, vorige }: { besluit: Ketenbesluit; basis: Rekenbasis | undefined; vorige: Rekenbasis | undefined },
): Rechtperiode {
  const nulUren = basis !== undefined && basis.contractsoort === 'nul_uren';
  return {
    van: bedrag.van,
    totEnMet: bedrag.totEnMet,
    // Of a 0-urencontract every hour is settled afterwards.
    exactCent: nulUren ? '0' : bedrag.exactCent,
    besluit,
    ...(basis === undefined ? {} : { basis }),
    sinds: bedrag.sinds,
    peildatum: bedrag.peildatum,
    ...describeAanleiding({ ...bedrag, van: bedrag.sinds }, besluit, basis, vorige),
  };
}
