import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import type { Betaalrunregel } from '../domain/betalen/betaalrun.ts';
import type { Terugmeldbestand, Terugmeldregel } from '../domain/betalen/terugmelding.ts';
import type { Bankbericht, Bankbestand, Bankuitkomst, Batchbericht } from './bankbericht.ts';

type Voorstel = NonNullable<Terugmeldregel['voorstel']>;

const WOORDEN: Readonly<Record<Bankuitkomst, string>> = {
  uitgevoerd: 'is uitgevoerd',
  teruggekomen: 'is teruggekomen',
  aangenomen: 'is aangenomen door de bank, maar nog niet uitgevoerd',
};

/**
 * Says of which payment each message is: by its end-to-end id, and without one by amount and account, which is never certain. What is
 * about the whole batch counts for the payments of which the file says nothing itself.
 */
export function matchTerugmelding(bestand: Bankbestand, regels: readonly Betaalrunregel[]): Terugmeldbestand {
  const bekend = new Map(regels.map((regel) => [regel.id, regel]));
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
    const twijfel = findTwijfel(bericht, regel, zeker.get(regel.id));
    if (twijfel !== undefined) rest.push(twijfel);
    else if (isLater(bericht, zeker.get(regel.id))) zeker.set(regel.id, bericht);
  }
  const batches = bestand.batches.flatMap((batch) => applyBatch(batch, { regels, genoemd, zeker }));
  rest.push(...batches, ...los.map((bericht) => describeLos(bericht, regels, zeker)));
  return {
    soort: bestand.soort,
    regels: [...[...zeker].map(([regelId, bericht]) => describeZeker(regelId, bericht)), ...rest],
    zonderBericht: regels.filter(({ id }) => !zeker.has(id)).map(({ id }) => id),
  };
}

// helpers

/** Why a message with the right id is no certain outcome all the same. */
function findTwijfel(
  bericht: Bankbericht,
  { id, bedragCent, status }: Betaalrunregel,
  eerder: Bankbericht | undefined,
): Terugmeldregel | undefined {
  const twijfel = (waarom: string): Terugmeldregel => ({
    ...describePlaats(bericht),
    uitkomst: 'onzeker',
    melding: `Betaling ${id}: ${waarom} Kijk dit na bij de bank.`,
    ...(bericht.uitkomst === 'aangenomen' ? {} : { voorstel: { uitkomst: bericht.uitkomst, regelIds: [id] } }),
  });
  if (bericht.bedragCent !== undefined && bericht.bedragCent !== bedragCent) {
    const bij = Number.isNaN(bericht.bedragCent)
      ? 'een bedrag dat niet in euro’s is'
      : formatBedrag(bericht.bedragCent);
    return twijfel(`de bank noemt ${bij}, in de betaalrun staat ${formatBedrag(bedragCent)}.`);
  }
  if (bericht.uitkomst !== 'uitgevoerd') return undefined;
  if (status === 'teruggekomen') return twijfel('deze betaling staat al als teruggekomen, en hier als uitgevoerd.');
  return eerder?.uitkomst === 'uitgevoerd'
    ? twijfel('de bank noemt deze betaling twee keer als uitgevoerd.')
    : undefined;
}

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

function describeZeker(regelId: string, bericht: Bankbericht): Terugmeldregel {
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
): Terugmeldregel {
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
): Voorstel | undefined {
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

function describePlaats({
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
