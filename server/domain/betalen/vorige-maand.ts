import { formatBedrag } from '../bedrag/bedrag.ts';
import { addAanMaand, formatMaand, type Maand } from '../datum.ts';
import { countBrutoCent } from '../verrekenen/zaakverrekening.ts';
import type { Betaalrun, Betaalrunregel, Verschiloorzaak } from './betaalrun.ts';
import { isTeruggekomen, listTeBetalen } from './betaalrun.ts';
import type { Vrijgegevenregel, Vrijgegevenrun } from './betaalzaak.ts';
import type { Regeltotaal } from './runkop.ts';

/** What the month before was paid for a line of a run. Cents. */
export interface Vorigebetaling {
  readonly regelId: string;
  /** What stands as paid; absent when nothing was, or when it came back. */
  readonly betaaldCent?: number;
  /** A few Dutch words: "ongewijzigd", "uren gewijzigd", "eerste betaling". */
  readonly woord: string;
  /** Dutch sentences on why this is another amount; absent when it is the same. */
  readonly waarom?: string;
}

/** A run beside what was paid in the month before it. */
export interface Vorigemaand {
  readonly maand: Maand;
  /** Everything that was paid in that month, without what came back. */
  readonly totaalCent: number;
  /** What this run pays more (or less, below 0); absent for an extra run, and when that month had no run. */
  readonly verschilCent?: number;
  /** The part of the total that stands beside no line of this run: payments that were made once, and zaken that have ended. */
  readonly overig: Regeltotaal;
  readonly regels: readonly Vorigebetaling[];
}

/**
 * Holds the lines of a run against the runs of the month before. Only the monthly line of a zaak has a line before it; a nabetaling and a
 * verrekening are paid once. `vrijgegeven` may hold any released runs of the gemeente.
 */
export function compareVorigeMaand(
  run: Pick<Betaalrun, 'id' | 'maand' | 'volgnummer' | 'regels'>,
  vrijgegeven: readonly Vrijgegevenrun[],
): Vorigemaand {
  const maand = addAanMaand(run.maand, -1);
  const toen = vrijgegeven.filter((ander) => ander.maand === maand);
  const perZaak = groupVast(toen);
  const bekend = listBekend(run, vrijgegeven);
  const regels = run.regels.map((regel) =>
    compareRegel(regel, maand, {
      vast: regel.soort === 'vast' ? (perZaak.get(regel.zaakId) ?? []) : [],
      isEerste: !bekend.has(regel.zaakId),
    }),
  );
  const betaald = toen.flatMap((ander) => ander.regels).filter((regel) => countBetaald(regel) > 0);
  const totaalCent = sumBetaald(betaald);
  const naast = new Set(run.regels.flatMap(({ zaakId, soort }) => (soort === 'vast' ? [zaakId] : [])));
  const overig = betaald.filter(({ zaakId, soort }) => soort !== 'vast' || !naast.has(zaakId));
  const verschilCent = listTeBetalen(run).reduce((som, { bedragCent }) => som + bedragCent, 0) - totaalCent;
  return {
    maand,
    totaalCent,
    ...(toen.length === 0 || run.volgnummer > 1 ? {} : { verschilCent }),
    overig: { aantal: overig.length, bedragCent: sumBetaald(overig) },
    regels,
  };
}

// helpers

interface Voor {
  /** The monthly lines of the zaak in the month before. */
  readonly vast: readonly Vrijgegevenregel[];
  /** Whether no run before this one paid anything for the zaak. */
  readonly isEerste: boolean;
}

const EENMALIG = {
  nabetaling: (maand: Maand) => `Dit is een nabetaling over ${formatMaand(maand)}. Die komt er één keer bij.`,
  verrekening: (maand: Maand) =>
    `Dit is de verrekening tot en met ${formatMaand(maand)}. Die wordt één keer betaald, naast de maand zelf.`,
} as const;

/** The reason of a difference in a few words. */
const VERSCHILWOORDEN: Readonly<Record<Verschiloorzaak, string>> = {
  uren: 'uren gewijzigd',
  loonwaarde: 'loonwaarde gewijzigd',
  contract: 'contract gewijzigd',
  indexatie: 'nieuw minimumloon',
  leeftijd: 'hogere leeftijd',
  leerweg: 'leeftijd of leerweg gewijzigd',
  besluit: 'nieuw besluit',
  deel_van_maand: 'deel van de maand',
  weer_hele_maand: 'nu de hele maand',
};

function compareRegel(regel: Betaalrunregel, maand: Maand, voor: Voor): Vorigebetaling {
  const { id: regelId, soort, bedragCent } = regel;
  if (voor.isEerste) {
    return { regelId, woord: 'eerste betaling', waarom: 'Er is voor deze zaak nog niet eerder betaald.' };
  }
  if (soort !== 'vast') return { regelId, woord: soort, waarom: EENMALIG[soort](regel.maand) };
  const betaaldCent = sumBetaald(voor.vast);
  if (betaaldCent === 0) return { regelId, ...describeNiets(maand, voor.vast) };
  if (betaaldCent === bedragCent) return { regelId, betaaldCent, woord: 'ongewijzigd' };
  return { regelId, betaaldCent, ...describeVerschil(regel, maand, voor.vast) };
}

function describeNiets(maand: Maand, vast: readonly Vrijgegevenregel[]): Pick<Vorigebetaling, 'woord' | 'waarom'> {
  const terug = vast.filter(isTeruggekomen).reduce((som, { bedragCent }) => som + bedragCent, 0);
  const naam = formatMaand(maand);
  if (terug > 0) {
    return {
      woord: 'vorige kwam terug',
      waarom: `De betaling van ${formatBedrag(terug)} in ${naam} kwam terug van de bank.`,
    };
  }
  const verrekend = countIngehouden(vast);
  if (verrekend > 0) {
    return {
      woord: 'weer uitbetaald',
      waarom: `In ${naam} is het hele bedrag (${formatBedrag(verrekend)}) verrekend met wat de werkgever eerder te veel kreeg.`,
    };
  }
  return {
    woord: 'vorige maand niets',
    waarom: `In ${naam} is voor deze maandbetaling niets betaald. Eerder is er wel betaald voor deze zaak.`,
  };
}

function describeVerschil(
  regel: Betaalrunregel,
  maand: Maand,
  vast: readonly Vrijgegevenregel[],
): Pick<Vorigebetaling, 'woord' | 'waarom'> {
  const { bedragCent, verschilMetVorige, verschiloorzaak } = regel;
  const verschil = bedragCent - sumBetaald(vast);
  const meer = `${formatBedrag(Math.abs(verschil))} ${verschil > 0 ? 'meer' : 'minder'}`;
  const redenen = [
    ...(verschilMetVorige === undefined ? [] : [verschilMetVorige]),
    ...describeInhouding(regel, maand, vast),
    ...describeTerug(maand, vast),
  ];
  const waarom =
    redenen.length > 0
      ? redenen
      : [`Het bedrag over ${formatMaand(maand)} is na die betaling veranderd. Bij de zaak staat wat er is gewijzigd.`];
  const woord = verschiloorzaak === undefined ? meer : VERSCHILWOORDEN[verschiloorzaak];
  return { woord, waarom: [`${meer} dan in ${formatMaand(maand)}.`, ...waarom].join(' ') };
}

/** Only where it makes a difference: the same amount set off twice explains nothing. */
function describeInhouding(regel: Betaalrunregel, maand: Maand, vast: readonly Vrijgegevenregel[]): readonly string[] {
  const [nu, toen] = [countIngehouden([regel]), countIngehouden(vast)];
  if (nu === toen) return [];
  const was = toen === 0 ? '' : ` In ${formatMaand(maand)} was dat ${formatBedrag(toen)}.`;
  return [
    nu === 0
      ? `In ${formatMaand(maand)} is ${formatBedrag(toen)} verrekend met wat de werkgever eerder te veel kreeg; nu niets.`
      : `Van deze betaling is ${formatBedrag(nu)} verrekend met wat de werkgever eerder te veel kreeg.${was}`,
  ];
}

function describeTerug(maand: Maand, vast: readonly Vrijgegevenregel[]): readonly string[] {
  const cent = vast.reduce((som, regel) => som + regel.bedragCent, 0) - sumBetaald(vast);
  const staand = vast.filter(({ status }) => status !== 'teruggekomen');
  return cent > 0 && staand.some(({ deelTerug }) => deelTerug !== undefined)
    ? [`Van de betaling in ${formatMaand(maand)} kwam een deel terug van de bank.`]
    : [];
}

/** The monthly lines of each zaak: a payment that came back and was made again is there twice. */
function groupVast(runs: readonly Vrijgegevenrun[]): ReadonlyMap<string, readonly Vrijgegevenregel[]> {
  const perZaak = new Map<string, Vrijgegevenregel[]>();
  for (const regel of runs.flatMap(({ regels }) => regels)) {
    if (regel.soort !== 'vast') continue;
    const eigen = perZaak.get(regel.zaakId);
    if (eigen === undefined) perZaak.set(regel.zaakId, [regel]);
    else eigen.push(regel);
  }
  return perZaak;
}

/** The zaken for which an earlier run released something. */
function listBekend(
  { id, maand, volgnummer }: Pick<Betaalrun, 'id' | 'maand' | 'volgnummer'>,
  runs: readonly Vrijgegevenrun[],
): ReadonlySet<string> {
  const eerder = runs.filter(
    (ander) => ander.id !== id && (ander.maand < maand || (ander.maand === maand && ander.volgnummer < volgnummer)),
  );
  return new Set(eerder.flatMap(({ regels }) => regels.map(({ zaakId }) => zaakId)));
}

function countBetaald({ status, bedragCent, deelTerug }: Vrijgegevenregel): number {
  return status === 'teruggekomen' ? 0 : bedragCent - (deelTerug?.cent ?? 0);
}

function sumBetaald(regels: readonly Vrijgegevenregel[]): number {
  return regels.reduce((som, regel) => som + countBetaald(regel), 0);
}

function countIngehouden(regels: readonly Pick<Vrijgegevenregel, 'bedragCent' | 'ingehouden'>[]): number {
  return regels.reduce((som, regel) => som + countBrutoCent(regel) - regel.bedragCent, 0);
}
