import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import type { Rekengegevens } from '../domain/bedrag/rekengegevens.ts';
import type { Datum, Maand } from '../domain/datum.ts';
import { addDagen, findLaatsteDagVanMaand, formatDatum, formatMaand, readMaand } from '../domain/datum.ts';
import type { Besluit, Zaak } from '../domain/zaak/zaak.ts';
import { makeNarekening, paintBesluiten } from './jaarnarekening.ts';
import type { Sluitzaak } from './jaarsluiting.ts';

/** Until when the months of people who moved are held against each other, and by which amounts. */
interface Verhuisvraag {
  readonly totEnMet: Maand;
  readonly rekengegevens: Rekengegevens;
}

/**
 * Everybody who moved, over both gemeenten: every day of the LKS is of exactly one of them, the day of the move decides which, and month by
 * month they pay together what the werkgever would have had without the move. Dutch sentences of what is not so.
 */
export function checkVerhuisden(
  vertrokken: readonly Sluitzaak[],
  aangekomen: readonly Sluitzaak[],
  vraag: Verhuisvraag,
): readonly string[] {
  const verhuisd = vertrokken.filter(({ zaak }) => isVerhuisd(zaak));
  const fouten = verhuisd.flatMap((van) => {
    const pakketId = van.zaak.gegevens.verhuizing?.pakketId;
    const daar = aangekomen.filter(({ zaak }) => zaak.gegevens.overname?.pakketId === pakketId);
    const [naar] = daar;
    if (naar === undefined || daar.length > 1)
      return [`Zaak ${van.naam}: de verhuizing is ${daar.length} keer overgenomen.`];
    return checkVerhuisde(van, naar, vraag);
  });
  const over = aangekomen.length - verhuisd.length;
  return over > 0 ? [...fouten, `Er zijn ${over} overnames van niemand.`] : fouten;
}

// helpers

/** Splitting one month in two rounds twice. */
const AFRONDING_CENT = 1;

function isVerhuisd({ gegevens }: Zaak): boolean {
  return gegevens.verhuizing?.uitkomst === 'beeindigen';
}

function checkVerhuisde(van: Sluitzaak, naar: Sluitzaak, vraag: Verhuisvraag): readonly string[] {
  const datum = van.zaak.gegevens.verhuizing?.datum ?? '';
  return [
    ...checkDagen(van, naar, datum, vraag.totEnMet),
    ...checkMeting(van, naar),
    ...checkTussenGemeenten(van, naar),
    ...checkMaanden(van, naar, datum, vraag),
  ];
}

/** The besluiten of before the end by the move, and those after it. */
function splitBesluiten({ besluiten }: Zaak, datum: Datum): readonly [readonly Besluit[], readonly Besluit[]] {
  const plaats = besluiten.findLastIndex(
    ({ soort, ingangsdatum }) => soort === 'beeindiging' && ingangsdatum === datum,
  );
  return [besluiten.slice(0, plaats), besluiten.slice(plaats + 1)];
}

/** Of every day: who has it, and whether somebody should. */
function checkDagen(van: Sluitzaak, naar: Sluitzaak, datum: Datum, totEnMet: Maand): readonly string[] {
  const laatste = findLaatsteDagVanMaand(totEnMet);
  const [hier, daar] = [van, naar].map(({ zaak }) => paintBesluiten(zaak.besluiten, laatste));
  const gebleven = paintBesluiten(splitBesluiten(van.zaak, datum)[0], laatste);
  const fouten: string[] = [];
  const begin = [...gebleven.keys()].reduce((eerste, dag) => (dag < eerste ? dag : eerste), datum);
  for (let dag = begin; dag <= laatste; dag = addDagen(dag, 1)) {
    const [vroeger, later] = [hier?.has(dag) === true, daar?.has(dag) === true];
    const goed = dag < datum ? !later && vroeger === gebleven.has(dag) : !vroeger && (later || !gebleven.has(dag));
    if (!goed) fouten.push(dag);
  }
  const [eerste] = fouten;
  if (eerste === undefined) return [];
  return [
    `Zaak ${van.naam}, verhuisd per ${formatDatum(datum)}: ${fouten.length} dagen zijn van geen of van beide gemeenten, de eerste is ${formatDatum(eerste)}.`,
  ];
}

/** The same loonwaarde, and the same day of the next measurement. */
function checkMeting({ naam, zaak }: Sluitzaak, naar: Sluitzaak): readonly string[] {
  const overname = naar.zaak.besluiten.findLast(({ soort }) => soort === 'overname');
  const { percentage, volgendeMeting } = zaak.gegevens.loonwaarde;
  const anders = overname?.rekenbasis?.soort === 'regulier' && overname.rekenbasis.loonwaarde !== percentage;
  const later = volgendeMeting !== undefined && overname?.volgendeMeting !== volgendeMeting;
  return anders || later ? [`Zaak ${naam}: de loonwaarde of de volgende meting is bij de verhuizing veranderd.`] : [];
}

/** What the gemeenten settle between them: what one claims, the other has booked. */
function checkTussenGemeenten({ naam, zaak }: Sluitzaak, naar: Sluitzaak): readonly string[] {
  const vorderingen = (zaak.vorderingen ?? []).filter(({ wijze }) => wijze === 'met_gemeente');
  const gevorderd = sum(vorderingen);
  const geboekt = countOvergenomen(naar.zaak);
  const ruimte = vorderingen.flatMap(({ maanden }) => maanden).length * AFRONDING_CENT;
  if (Math.abs(gevorderd - geboekt) <= ruimte) return [];
  return [
    `Zaak ${naam}: de ene gemeente vordert ${formatBedrag(gevorderd)} van de andere, en die boekte ${formatBedrag(geboekt)}.`,
  ];
}

/** What the gemeente before paid over days that this one has taken over, in cents: the werkgever keeps it. */
export function countOvergenomen({ verrekeningen = [] }: Pick<Zaak, 'verrekeningen'>): number {
  return verrekeningen
    .filter(({ aanleiding }) => aanleiding === 'overname')
    .flatMap(({ regels }) => regels)
    .reduce((som, { verschilCent }) => som + verschilCent, 0);
}

/**
 * Month by month both together against the same LKS without the move. Where hours are settled afterwards, a month in two parts is another sum
 * (each part has its own minimum), and after another besluit in either gemeente there is nothing to hold it against.
 */
function checkMaanden(van: Sluitzaak, naar: Sluitzaak, datum: Datum, vraag: Verhuisvraag): readonly string[] {
  const [besluiten, later] = splitBesluiten(van.zaak, datum);
  const isVast = besluiten.every(({ rekenbasis }) => rekenbasis === undefined || rekenbasis.contractsoort === 'vast');
  if (!isVast || later.some(({ rekenbasis, soort }) => rekenbasis !== undefined && soort !== 'herziening')) return [];
  const rekenNa = makeNarekening({ besluiten, uren: [] }, vraag.totEnMet, vraag.rekengegevens);
  const nieuw = naar.zaak.besluiten
    .filter(({ soort }) => soort !== 'overname' && soort !== 'herziening')
    .map(({ ingangsdatum }) => ingangsdatum ?? '9999-12-31');
  const tot = nieuw.reduce((eerste, dag) => (dag < eerste ? dag : eerste), '9999-12-31');
  const maanden = [...new Set([...van.stand, ...naar.stand].map(({ maand }) => maand))].toSorted();
  return maanden
    .filter((maand) => maand <= vraag.totEnMet && maand < readMaand(tot))
    .flatMap((maand) => {
      const samen = [van, naar].reduce((som, { stand }) => som + (findMaand(stand, maand)?.rechtCent ?? 0), 0);
      const gebleven = rekenNa(maand) ?? 0;
      const ruimte = maand === readMaand(datum) ? AFRONDING_CENT : 0;
      if (Math.abs(samen - gebleven) <= ruimte) return [];
      return [
        `Zaak ${van.naam}, ${formatMaand(maand)}: beide gemeenten samen betalen ${formatBedrag(samen)}, zonder verhuizing was dat ${formatBedrag(gebleven)}.`,
      ];
    });
}

function findMaand<T extends { readonly maand: Maand }>(stand: readonly T[], maand: Maand): T | undefined {
  return stand.find((deel) => deel.maand === maand);
}

function sum(delen: readonly { readonly bedragCent: number }[]): number {
  return delen.reduce((som, { bedragCent }) => som + bedragCent, 0);
}
