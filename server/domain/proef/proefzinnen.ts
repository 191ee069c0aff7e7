import { formatBedrag } from '../bedrag/bedrag.ts';
import { diffDagen } from '../datum.ts';
import type { Doorlooptijd, Proefuitkomst, Tweetal } from './proefuitkomst.ts';
import type { Proefverloop } from './proefverloop.ts';

type Paren = readonly Tweetal<Proefverloop>[];
type Telling = Omit<Proefuitkomst, 'zinnen'>;

/** What the new version changes, in sentences; the largest consequence for the aanvrager first. One sentence says so when nothing differs. */
export function describeVerschillen(paren: Paren, telling: Telling): readonly string[] {
  const zinnen = [
    ...describeVastgelopen(telling),
    ...describeUitkomsten(paren, telling),
    ...describeDoorlooptijd(paren, telling),
    ...describeTermijnen(telling),
    ...describeBrieven(paren, telling),
    ...describeTaken(telling),
    ...describeBetaling(paren, telling),
  ];
  if (zinnen.length > 0) return zinnen;
  const anders = telling.zaken.filter((zaak) => zaak.anders).length;
  return anders === 0
    ? ['Beide versies geven voor deze zaken precies hetzelfde.']
    : [`${formatZaken(anders)} verlopen anders, maar de tellingen zijn gelijk.`];
}

// helpers

const RANG = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];

function describeVastgelopen({ uitkomsten }: Telling): readonly string[] {
  const vast = uitkomsten.find(({ einde }) => einde === 'vastgelopen');
  if (vast === undefined) return [];
  const { oud, nieuw } = vast;
  return [
    `Let op: ${formatZaken(nieuw)} ${nieuw === 1 ? 'loopt' : 'lopen'} vast in de nieuwe versie (in de oude: ${oud}). Open zo’n zaak om te zien waarom.`,
  ];
}

function describeUitkomsten(paren: Paren, { uitkomsten }: Telling): readonly string[] {
  return uitkomsten
    .filter(({ einde, oud, nieuw }) => einde !== 'vastgelopen' && oud !== nieuw)
    .map(({ naam, oud, nieuw }) => {
      const zin = `${naam}: ${nieuw} in plaats van ${oud} van de ${formatZaken(paren.length)}`;
      return `${zin} (${formatVerschil(nieuw - oud)}).`;
    });
}

function describeDoorlooptijd(paren: Paren, { doorlooptijden }: Telling): readonly string[] {
  const totaal = doorlooptijden.find(({ stap }) => stap === 'totaal');
  if (totaal === undefined) return [];
  const verschoven = paren.flatMap(({ oud, nieuw }) =>
    oud.werkdagen === undefined || nieuw.werkdagen === undefined || oud.werkdagen === nieuw.werkdagen
      ? []
      : [nieuw.werkdagen - oud.werkdagen],
  );
  if (verschoven.length === 0) return [];
  const gesorteerd = verschoven.toSorted((a, b) => a - b);
  const midden = gesorteerd[Math.ceil(gesorteerd.length / 2) - 1] ?? 0;
  const hoe = `${formatWerkdagen(Math.abs(midden))} ${midden < 0 ? 'korter' : 'langer'}`;
  return [
    `Bij ${formatZaken(verschoven.length)} verandert de doorlooptijd: die wordt ${hoe} (mediaan van deze zaken). ${describeMediaan(totaal)}`,
  ];
}

function describeMediaan({ oud, nieuw }: Tweetal<Doorlooptijd>): string {
  if (oud.mediaan === nieuw.mediaan) return `De mediaan van alle zaken samen blijft ${formatWerkdagen(oud.mediaan)}.`;
  return `De mediaan van alle zaken samen wordt ${formatWerkdagen(nieuw.mediaan)} (was ${oud.mediaan}).`;
}

function describeTermijnen({ termijnen }: Telling): readonly string[] {
  return termijnen
    .filter(({ oud, nieuw }) => oud.gemist !== nieuw.gemist)
    .map(
      ({ naam, wettelijk, oud, nieuw }) =>
        `${naam}${wettelijk ? ' (wet)' : ''}: ${nieuw.gemist} keer niet gehaald in plaats van ${oud.gemist} keer.`,
    );
}

/** "3 rappels in plaats van 2: 41 zaken krijgen een derde": a letter that is sent more often to one zaak than before. */
function describeBrieven(paren: Paren, { brieven }: Telling): readonly string[] {
  return brieven.flatMap(({ code, titel, oud, nieuw }) => {
    if (oud === nieuw) return [];
    const meest = { oud: findMeeste(paren, code, 'oud'), nieuw: findMeeste(paren, code, 'nieuw') };
    const zin = `${titel} (${code}): ${nieuw} in plaats van ${oud} (${formatVerschil(nieuw - oud)}).`;
    if (meest.oud === 0 || meest.nieuw === 0) return [zin];
    if (meest.oud === meest.nieuw) return isKlein(oud, nieuw, paren.length) ? [] : [zin];
    const meer = meest.nieuw > meest.oud ? 'nieuw' : 'oud';
    const rang = Math.min(meest.oud, meest.nieuw) + 1;
    const zaken = paren.filter((paar) => countBrief(paar[meer], code) >= rang).length;
    const wat =
      meer === 'nieuw' ? (zaken === 1 ? 'krijgt een' : 'krijgen een') : zaken === 1 ? 'kreeg een' : 'kregen een';
    const slot = meer === 'nieuw' ? '' : ', nu niet meer';
    return [
      `${titel} (${code}): ten hoogste ${meest.nieuw} per zaak in plaats van ${meest.oud}. ${formatZaken(zaken)} ${wat} ${RANG[rang] ?? `${rang}e`}${slot}.`,
    ];
  });
}

function describeTaken({ aantal, taken }: Telling): readonly string[] {
  return taken
    .filter(({ oud, nieuw }) => oud !== nieuw && (oud === 0 || nieuw === 0 || !isKlein(oud, nieuw, aantal)))
    .map(({ naam, oud, nieuw }) => {
      if (oud === 0) return `Nieuwe taak “${naam}”: ${nieuw} keer.`;
      if (nieuw === 0) return `De taak “${naam}” vervalt: dat scheelt ${oud} keer.`;
      return `Taak “${naam}”: ${nieuw} keer in plaats van ${oud} keer.`;
    });
}

function describeBetaling(paren: Paren, { eersteBetaling, betalingen }: Telling): readonly string[] {
  const { eerder, later } = eersteBetaling;
  const dagen = paren.flatMap(({ oud, nieuw }) =>
    oud.eersteBetaling === undefined ||
    nieuw.eersteBetaling === undefined ||
    oud.eersteBetaling.dag === nieuw.eersteBetaling.dag
      ? []
      : [diffDagen(oud.eersteBetaling.dag, nieuw.eersteBetaling.dag)],
  );
  const midden = dagen.toSorted((a, b) => a - b)[Math.max(Math.ceil(dagen.length / 2) - 1, 0)] ?? 0;
  const totaal = (kant: 'oud' | 'nieuw'): number => betalingen.reduce((som, maand) => som + maand[kant], 0);
  const verschil = totaal('nieuw') - totaal('oud');
  return [
    ...(eerder + later === 0
      ? []
      : [
          `De eerste betaling komt bij ${formatZaken(eerder)} eerder en bij ${formatZaken(later)} later (mediaan ${formatDagen(Math.abs(midden))} ${midden < 0 ? 'eerder' : 'later'}).`,
        ]),
    ...(verschil === 0
      ? []
      : [`In totaal wordt ${formatBedrag(Math.abs(verschil))} ${verschil > 0 ? 'meer' : 'minder'} betaald.`]),
  ];
}

function findMeeste(paren: Paren, code: string, kant: 'oud' | 'nieuw'): number {
  return paren.reduce((meest, paar) => Math.max(meest, countBrief(paar[kant], code)), 0);
}

function countBrief({ brieven }: Proefverloop, code: string): number {
  return brieven.filter((brief) => brief.code === code).length;
}

/** What follows from another outcome of a few zaken stands in the tables; a sentence about it only distracts. */
function isKlein(oud: number, nieuw: number, zaken: number): boolean {
  return Math.abs(nieuw - oud) * 50 < zaken;
}

function formatZaken(aantal: number): string {
  return aantal === 1 ? '1 zaak' : `${aantal} zaken`;
}

function formatWerkdagen(aantal: number): string {
  return aantal === 1 ? '1 werkdag' : `${aantal} werkdagen`;
}

function formatDagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${aantal} dagen`;
}

function formatVerschil(verschil: number): string {
  return `${Math.abs(verschil)} ${verschil > 0 ? 'meer' : 'minder'}`;
}
