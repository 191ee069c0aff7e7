import type { Doorlooptijd, Proefregel, Proefuitkomst, Tweetal } from './proefuitkomst.ts';
import { EINDNAMEN } from './proefuitkomst.ts';
import type { Proefverloop } from './proefverloop.ts';
import { describeVerschillen } from './proefzinnen.ts';

/** Counts both plays of a portfolio; the lists are of the same zaken. */
export function makeProefuitkomst(verlopen: Tweetal<readonly Proefverloop[]>): Proefuitkomst {
  const oud = verlopen.oud.toSorted((a, b) => a.nummer - b.nummer);
  const nieuw = verlopen.nieuw.toSorted((a, b) => a.nummer - b.nummer);
  const paren = oud.flatMap((een) => {
    const ander = nieuw.find(({ nummer }) => nummer === een.nummer);
    return ander === undefined ? [] : [{ oud: een, nieuw: ander }];
  });
  const samen = { oud: paren.map((paar) => paar.oud), nieuw: paren.map((paar) => paar.nieuw) };
  const telling = {
    aantal: paren.length,
    uitkomsten: countUitkomsten(samen),
    taken: countTaken(samen),
    brieven: countBrieven(samen),
    termijnen: countTermijnen(samen),
    doorlooptijden: measureDoorlooptijden(samen),
    eersteBetaling: compareEersteBetaling(paren),
    betalingen: sumBetalingen(samen),
    zaken: paren.map(describeZaak),
  };
  return { ...telling, zinnen: describeVerschillen(paren, telling) };
}

/** Median and 90th percentile by nearest rank; zeros for an empty list. */
export function measure(getallen: readonly number[]): Doorlooptijd {
  const opVolgorde = getallen.toSorted((a, b) => a - b);
  const rang = (deel: number): number => opVolgorde[Math.max(Math.ceil(opVolgorde.length * deel) - 1, 0)] ?? 0;
  return { aantal: opVolgorde.length, mediaan: rang(0.5), p90: rang(0.9) };
}

// helpers

type Samen = Tweetal<readonly Proefverloop[]>;

/** Counts by key under both versions, in the order of first sight. */
function countBy<T>(samen: Samen, list: (verloop: Proefverloop) => readonly T[], keyOf: (deel: T) => string) {
  const gevonden = new Map<string, { readonly deel: T; oud: number; nieuw: number }>();
  for (const kant of ['oud', 'nieuw'] as const) {
    for (const deel of samen[kant].flatMap(list)) {
      const key = keyOf(deel);
      const regel = gevonden.get(key) ?? { deel, oud: 0, nieuw: 0 };
      regel[kant] += 1;
      gevonden.set(key, regel);
    }
  }
  return [...gevonden.values()];
}

function countUitkomsten(samen: Samen): Proefuitkomst['uitkomsten'] {
  const tellingen = countBy(
    samen,
    ({ einde }) => [einde],
    (einde) => einde,
  );
  const volgorde = Object.keys(EINDNAMEN);
  return tellingen
    .map(({ deel, oud, nieuw }) => ({ einde: deel, naam: EINDNAMEN[deel], oud, nieuw }))
    .toSorted((a, b) => volgorde.indexOf(a.einde) - volgorde.indexOf(b.einde));
}

function countTaken(samen: Samen): Proefuitkomst['taken'] {
  const tellingen = countBy(
    samen,
    ({ taken }) => taken,
    ({ element }) => element,
  );
  return tellingen
    .map(({ deel, oud, nieuw }) => ({ ...deel, oud, nieuw }))
    .toSorted((a, b) => a.stap - b.stap || compare(a.element, b.element));
}

function countBrieven(samen: Samen): Proefuitkomst['brieven'] {
  const tellingen = countBy(
    samen,
    ({ brieven }) => brieven,
    ({ code }) => code,
  );
  return tellingen
    .map(({ deel, oud, nieuw }) => ({ ...deel, oud, nieuw }))
    .toSorted((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }));
}

function countTermijnen(samen: Samen): Proefuitkomst['termijnen'] {
  const tellingen = countBy(
    samen,
    ({ termijnen }) => termijnen,
    ({ soort, uitkomst }) => `${soort} ${uitkomst}`,
  );
  const soorten = [...new Map(tellingen.map(({ deel }) => [deel.soort, deel])).values()];
  const count = (soort: string, uitkomst: string, kant: 'oud' | 'nieuw'): number =>
    tellingen.find(({ deel }) => deel.soort === soort && deel.uitkomst === uitkomst)?.[kant] ?? 0;
  return soorten
    .map(({ soort, naam, wettelijk }) => ({
      soort,
      naam,
      wettelijk,
      oud: { gehaald: count(soort, 'gehaald', 'oud'), gemist: count(soort, 'gemist', 'oud') },
      nieuw: { gehaald: count(soort, 'gehaald', 'nieuw'), gemist: count(soort, 'gemist', 'nieuw') },
    }))
    .toSorted((a, b) => Number(b.wettelijk) - Number(a.wettelijk) || compare(a.naam, b.naam));
}

function measureDoorlooptijden(samen: Samen): Proefuitkomst['doorlooptijden'] {
  const stappen = new Set([...samen.oud, ...samen.nieuw].flatMap(({ stapdagen }) => Object.keys(stapdagen)));
  const perStap = [...stappen].toSorted().map((stap) => ({
    stap,
    oud: measure(samen.oud.flatMap(({ stapdagen }) => stapdagen[stap] ?? [])),
    nieuw: measure(samen.nieuw.flatMap(({ stapdagen }) => stapdagen[stap] ?? [])),
  }));
  const totaal = {
    stap: 'totaal',
    oud: measure(samen.oud.flatMap(({ werkdagen }) => werkdagen ?? [])),
    nieuw: measure(samen.nieuw.flatMap(({ werkdagen }) => werkdagen ?? [])),
  };
  return [...perStap, totaal];
}

function compareEersteBetaling(paren: readonly Tweetal<Proefverloop>[]): Proefuitkomst['eersteBetaling'] {
  const telling = { eerder: 0, later: 0, gelijk: 0 };
  for (const { oud, nieuw } of paren) {
    if (oud.eersteBetaling === undefined || nieuw.eersteBetaling === undefined) continue;
    const verschil = compare(nieuw.eersteBetaling.dag, oud.eersteBetaling.dag);
    telling[verschil < 0 ? 'eerder' : verschil > 0 ? 'later' : 'gelijk'] += 1;
  }
  return telling;
}

function sumBetalingen(samen: Samen): Proefuitkomst['betalingen'] {
  const maanden = new Set([...samen.oud, ...samen.nieuw].flatMap(({ betalingen }) => Object.keys(betalingen)));
  const sum = (verlopen: readonly Proefverloop[], maand: string): number =>
    verlopen.reduce((totaal, { betalingen }) => totaal + (betalingen[maand] ?? 0), 0);
  return [...maanden]
    .toSorted()
    .map((maand) => ({ maand, oud: sum(samen.oud, maand), nieuw: sum(samen.nieuw, maand) }));
}

function describeZaak({ oud, nieuw }: Tweetal<Proefverloop>): Proefuitkomst['zaken'][number] {
  const { nummer, soort, ontvangen } = oud;
  const anders = JSON.stringify(oud) !== JSON.stringify(nieuw);
  return { nummer, soort, ontvangen, anders, oud: describeRegel(oud), nieuw: describeRegel(nieuw) };
}

function describeRegel({ einde, melding, werkdagen, brieven, taken, eersteBetaling }: Proefverloop): Proefregel {
  return {
    einde,
    ...(melding === undefined ? {} : { melding }),
    ...(werkdagen === undefined ? {} : { werkdagen }),
    brieven: brieven.length,
    taken: taken.length,
    ...(eersteBetaling === undefined ? {} : { eersteBetaling }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
