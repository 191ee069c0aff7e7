import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import type { Betaalrunregel } from '../domain/betalen/betaalrun.ts';
import type { Andererun, Terugmeldbestand, Terugmeldregel } from '../domain/betalen/terugmelding.ts';
import type { Bankbericht, Bankbestand, Bankuitkomst, Batchbericht } from './bankbericht.ts';
import { describePlaats, findTwijfel, findVerleden, type Terugmeldvoorstel } from './twijfel-terugmelding.ts';

const WOORDEN: Readonly<Record<Bankuitkomst, string>> = {
  uitgevoerd: 'is uitgevoerd',
  teruggekomen: 'is teruggekomen',
  aangenomen: 'is aangenomen door de bank, maar nog niet uitgevoerd',
};

/**
 * Says of which payment each message is: by its end-to-end id, and without one by amount and account, which is never certain. What is
 * about the whole batch counts for the payments of which the file says nothing itself.
 */
export function matchTerugmelding(
  bestand: Bankbestand,
  regels: readonly Betaalrunregel[],
  andere: ReadonlyMap<string, Andererun> = new Map(),
): Terugmeldbestand {
  const bekend = new Map(regels.map((regel) => [regel.id, regel]));
  const terug = new Set(
    bestand.berichten.filter(({ uitkomst }) => uitkomst === 'teruggekomen').map(({ kenmerk }) => kenmerk),
  );
  const zeker = new Map<string, Bankbericht>();
  const rest: Terugmeldregel[] = [];
  const los: Bankbericht[] = [];
  const genoemd = new Set<string>();
  for (const bericht of bestand.berichten) {
    const regel = bericht.kenmerk === undefined ? undefined : bekend.get(bericht.kenmerk);
    if (regel === undefined) {
      los.push(bericht);
      continue;
    }
    genoemd.add(regel.id);
    const twijfel = findVerleden(bericht, regel, terug) ?? findTwijfel(bericht, regel, zeker.get(regel.id));
    if (twijfel !== undefined) rest.push(twijfel);
    else if (isLater(bericht, zeker.get(regel.id))) zeker.set(regel.id, bericht);
  }
  const batches = bestand.batches.flatMap((batch) => applyBatch(batch, { regels, genoemd, zeker }));
  rest.push(...batches, ...los.map((bericht) => describeLos(bericht, regels, zeker, andere)));
  return {
    soort: bestand.soort,
    regels: [
      ...[...zeker].map(([regelId, bericht]) => describeZeker(regelId, bericht, bekend.get(regelId)?.status)),
      ...rest,
    ],
    zonderBericht: regels.filter(({ id }) => !zeker.has(id)).map(({ id }) => id),
  };
}

// helpers

/** Money that came back is the end of a payment, whatever was said before or in another order. */
function isLater({ uitkomst }: Bankbericht, eerder: Bankbericht | undefined): boolean {
  const rang = (van: Bankuitkomst): number => ['aangenomen', 'uitgevoerd', 'teruggekomen'].indexOf(van);
  return eerder === undefined || rang(uitkomst) > rang(eerder.uitkomst);
}

interface Stand {
  readonly regels: readonly Betaalrunregel[];
  /** Ids of which the file says something itself. */
  readonly genoemd: ReadonlySet<string>;
  readonly zeker: Map<string, Bankbericht>;
}

function applyBatch(batch: Batchbericht, { regels, genoemd, zeker }: Stand): readonly Terugmeldregel[] {
  const totaal = regels.reduce((som, { bedragCent }) => som + bedragCent, 0);
  const { bedragCent = totaal, aantal = regels.length } = batch;
  if (bedragCent !== totaal || aantal !== regels.length) {
    const melding = `De bank boekte ${aantal} betalingen samen, ${formatBedrag(bedragCent)}. De betaalrun heeft er ${regels.length}, ${formatBedrag(totaal)}. Vraag de bank welke betalingen niet zijn uitgevoerd.`;
    return [{ ...describePlaats(batch), uitkomst: 'onzeker', melding }];
  }
  for (const { id, status } of regels) {
    if (genoemd.has(id) || (status === 'teruggekomen' && batch.uitkomst === 'uitgevoerd')) continue;
    const bericht = { ...batch, plaats: `${batch.plaats}, ${id}`, bedragCent: undefined };
    if (isLater(bericht, zeker.get(id))) zeker.set(id, bericht);
  }
  return [];
}

function describeZeker(
  regelId: string,
  bericht: Bankbericht,
  status: Betaalrunregel['status'] | undefined,
): Terugmeldregel {
  if (bericht.uitkomst === status) {
    const melding = `Betaling ${regelId} ${WOORDEN[bericht.uitkomst]}. Dat is al vastgelegd.`;
    return { ...describePlaats(bericht), uitkomst: 'al_bekend', regelId, melding };
  }
  const waarom = bericht.reden === undefined ? '' : `: ${bericht.reden}`;
  return {
    ...describePlaats(bericht),
    uitkomst: bericht.uitkomst,
    regelId,
    melding: `Betaling ${regelId} ${WOORDEN[bericht.uitkomst]}${waarom}.`,
  };
}

/** A message without an id that we know. One with an id of somebody else is never ours. */
function describeLos(
  bericht: Bankbericht,
  regels: readonly Betaalrunregel[],
  zeker: ReadonlyMap<string, Bankbericht>,
  andere: ReadonlyMap<string, Andererun>,
): Terugmeldregel {
  const andereRun = bericht.kenmerk === undefined ? undefined : andere.get(bericht.kenmerk);
  if (andereRun !== undefined) {
    const teruggekomen = bericht.uitkomst === 'teruggekomen';
    const melding = `${teruggekomen ? 'Deze betaling kwam terug. Zij' : 'Deze betaling'} hoort bij de ${andereRun.naam}. Lees het bestand ook daar in.`;
    return { ...describePlaats(bericht), uitkomst: 'andere_run', andereRun: { ...andereRun, teruggekomen }, melding };
  }
  const voorstel = bericht.kenmerk === undefined ? findVoorstel(bericht, regels, zeker) : undefined;
  if (voorstel !== undefined) {
    const welke = voorstel.regelIds.join(' of ');
    const melding = `De bank noemt geen kenmerk. Bedrag en rekening passen bij ${welke}. Kijk na of dit die betaling is.`;
    return { ...describePlaats(bericht), uitkomst: 'onzeker', voorstel, melding };
  }
  return { ...describePlaats(bericht), uitkomst: 'onbekend', melding: 'Dit is geen betaling van deze betaalrun.' };
}

function findVoorstel(
  { bedragCent, iban, uitkomst }: Bankbericht,
  regels: readonly Betaalrunregel[],
  zeker: ReadonlyMap<string, Bankbericht>,
): Terugmeldvoorstel | undefined {
  if (uitkomst === 'aangenomen' || iban === undefined) return undefined;
  const regelIds = regels
    .filter((regel) => regel.bedragCent === bedragCent && regel.werkgever.iban === iban)
    .filter(({ id }) => {
      const al = zeker.get(id)?.uitkomst;
      return uitkomst === 'teruggekomen' ? al !== 'teruggekomen' : al === undefined || al === 'aangenomen';
    })
    .map(({ id }) => id);
  return regelIds.length === 0 ? undefined : { uitkomst, regelIds };
}
