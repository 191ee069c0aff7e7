import { makeSorteernaam, normalizeZoektekst } from '../domain/naam.ts';
import type { Werkvoorraadregel } from '../domain/volgen/overzicht.ts';
import type { Werkvoorraadveld, Werkvoorraadvraag } from '../ports.ts';
import { compareKeys } from './compare-text.ts';
import type { Sleutel } from './cursor.ts';

/** Stands for "no date" in a sort key: after every real date. */
export const GEEN_DATUM = '9999-12-31';

/** What a part of the list runs along: a column of its own in every store. */
export type Sorteerkolom = 'wettelijkUiterlijk' | 'uiterlijk' | 'werknemer' | 'werkgever' | 'zaaknummer' | 'stap';

/** A stretch of the list with one order; a list is one or two of these after each other. */
export interface Deel {
  readonly kolom: Sorteerkolom;
  readonly richting: 1 | -1;
  /** Which rows are in it: all, those at statutory risk, the others, those with a date of their own, those without. */
  readonly rijen: 'alle' | 'risico' | 'overig' | 'metDatum' | 'zonderDatum';
}

type Volgordevraag = Pick<Werkvoorraadvraag, 'volgorde' | 'risicogrens'>;

const KOLOMMEN = { werknemer: 'werknemer', werkgever: 'werkgever', zaak: 'zaaknummer', stap: 'stap' } as const;

/** The parts of the list in the order asked for. A row without a date is last, whichever way the dates run. */
export function listDelen({ volgorde = 'risico' }: Pick<Werkvoorraadvraag, 'volgorde'>): readonly Deel[] {
  const richting = volgorde.startsWith('-') ? -1 : 1;
  const veld = volgorde.replace('-', '') as Werkvoorraadveld;
  if (veld === 'uiterlijk') {
    return [
      { kolom: 'uiterlijk', richting, rijen: 'metDatum' },
      { kolom: 'uiterlijk', richting, rijen: 'zonderDatum' },
    ];
  }
  if (veld !== 'risico') return [{ kolom: KOLOMMEN[veld], richting, rijen: 'alle' }];
  const delen: readonly Deel[] = [
    { kolom: 'wettelijkUiterlijk', richting, rijen: 'risico' },
    { kolom: 'uiterlijk', richting, rijen: 'overig' },
  ];
  return richting === 1 ? delen : delen.toReversed();
}

/** Shape of the sort key: part of the list, value of its column, zaaknummer, task, gemeente. */
export function sleutelvorm(vraag: Pick<Werkvoorraadvraag, 'volgorde'>): string {
  return listDelen(vraag)[0]?.kolom === 'stap' ? 'nnsss' : 'nssss';
}

/** Where a row stands in the list of this question. */
export function werkvoorraadSleutel(regel: Werkvoorraadregel, vraag: Volgordevraag): Sleutel {
  const delen = listDelen(vraag);
  const nummer = delen.findIndex((deel) => isInDeel(regel, deel, vraag.risicogrens));
  const kolom = delen[nummer]?.kolom ?? 'uiterlijk';
  return [nummer, sorteerwaarden(regel)[kolom], regel.zaaknummer, regel.taakId, regel.gemeente];
}

/** Compares two keys of this question: the parts run on, what is inside them may run down. */
export function compareSleutels(vraag: Pick<Werkvoorraadvraag, 'volgorde'>): (a: Sleutel, b: Sleutel) => number {
  const richting = listDelen(vraag)[0]?.richting ?? 1;
  return ([deelA = 0, ...a], [deelB = 0, ...b]) => compareKeys([deelA], [deelB]) || richting * compareKeys(a, b);
}

/** What the stores keep of a row to sort by: names without capitals and accents, no date as the last one. */
export function sorteerwaarden(regel: Werkvoorraadregel): Readonly<Record<Sorteerkolom, string | number>> {
  return {
    wettelijkUiterlijk: regel.wettelijkUiterlijk ?? GEEN_DATUM,
    uiterlijk: regel.uiterlijk ?? GEEN_DATUM,
    werknemer: makeSorteernaam(regel.werknemer),
    werkgever: normalizeZoektekst(regel.werkgever),
    zaaknummer: regel.zaaknummer,
    stap: regel.stap,
  };
}

type Termijngroep = NonNullable<Werkvoorraadvraag['termijn']>;

/** Put off and out of the list: never while a statutory term of it ends on or before the risicogrens. */
export function isUitgesteld(
  { uitgesteldTot = '', wettelijkUiterlijk }: Pick<Werkvoorraadregel, 'uitgesteldTot' | 'wettelijkUiterlijk'>,
  { vandaag, risicogrens }: Pick<Werkvoorraadvraag, 'vandaag' | 'risicogrens'>,
): boolean {
  return uitgesteldTot > vandaag && (wettelijkUiterlijk ?? GEEN_DATUM) > risicogrens;
}

/** The one group that a row in the list is in: a clock that stands still goes before the date, and no date is "later". */
export function termijngroep(
  regel: Pick<Werkvoorraadregel, 'uiterlijk' | 'opgeschort'>,
  grenzen: Pick<Werkvoorraadvraag, 'vandaag' | 'binnenkortTot'>,
): Exclude<Termijngroep, 'uitgesteld'> {
  if (regel.opgeschort) return 'opgeschort';
  if (regel.uiterlijk === null) return 'later';
  if (regel.uiterlijk < grenzen.vandaag) return 'te_laat';
  if (regel.uiterlijk === grenzen.vandaag) return 'vandaag';
  return regel.uiterlijk <= grenzen.binnenkortTot ? 'binnenkort' : 'later';
}

// helpers

function isInDeel(regel: Werkvoorraadregel, { rijen }: Deel, risicogrens: string): boolean {
  const risico = regel.wettelijkUiterlijk !== null && regel.wettelijkUiterlijk <= risicogrens;
  switch (rijen) {
    case 'alle':
      return true;
    case 'risico':
      return risico;
    case 'overig':
      return !risico;
    case 'metDatum':
      return regel.uiterlijk !== null;
    case 'zonderDatum':
      return regel.uiterlijk === null;
  }
}
