import type { Bijlagewaarde } from '../bijlage/bijlage.ts';
import type { Oordeel } from './begeleiding.ts';
import type { Begeleidingsinvoer, Instellingsoordeel } from './begeleidingsinvoer.ts';

/** How two values of a setting compare. */
type Waardeoordeel = Exclude<Oordeel, 'geblokkeerd'>;

/**
 * Whether the value of the gemeente is better for the werkgever than the national one. Which way is better is data, our own estimate;
 * where it does not say, or the two cannot be put in order, somebody has to look.
 */
export function vergelijkWaarde(
  sleutel: string,
  { standaard, waarde }: { readonly standaard: Bijlagewaarde; readonly waarde: Bijlagewaarde },
  { gevolgen, teksten }: Pick<Begeleidingsinvoer, 'gevolgen' | 'teksten'>,
): Waardeoordeel {
  const oordeel = teksten.oordeelInstellingen.find((kandidaat) => kandidaat.sleutel === sleutel);
  if (oordeel?.intern === true || isSame(standaard, waarde)) return 'gelijk';
  if (oordeel?.volgorde !== undefined) return compareVolgorde(oordeel.volgorde, standaard, waarde);
  if (oordeel?.lijst !== undefined) return compareLijst(oordeel.lijst, standaard, waarde);
  const ruimer = oordeel?.getal ?? gevolgen.find((gevolg) => gevolg.sleutel === sleutel)?.ruimer;
  if (ruimer === undefined) return 'anders';
  if (ruimer === 'ja' || ruimer === 'nee') {
    return typeof waarde === 'boolean' ? (waarde === (ruimer === 'ja') ? 'ruimer' : 'strenger') : 'anders';
  }
  const leeg = makeLeeg(oordeel?.leeg, ruimer);
  const lees = (kant: Bijlagewaarde): number | undefined => {
    if (typeof kant === 'number') return kant;
    if (kant === null) return leeg;
    return teksten.vergelijkwaarden.find((paar) => paar.sleutel === sleutel && paar.waarde === kant)?.getal;
  };
  return compareGetal(ruimer === 'hoger' ? 1 : -1, lees(standaard), lees(waarde));
}

// helpers

function isSame(a: Bijlagewaarde, b: Bijlagewaarde): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** From strict to wide; values in one group are the same to the werkgever. */
function compareVolgorde(
  volgorde: readonly (readonly string[])[],
  standaard: Bijlagewaarde,
  waarde: Bijlagewaarde,
): Waardeoordeel {
  const plaats = (kant: Bijlagewaarde): number | undefined => {
    const gevonden = volgorde.findIndex((groep) => typeof kant === 'string' && groep.includes(kant));
    return gevonden < 0 ? undefined : gevonden;
  };
  return compareGetal(1, plaats(standaard), plaats(waarde));
}

/** Only when one list holds the whole of the other. */
function compareLijst(
  ruimer: NonNullable<Instellingsoordeel['lijst']>,
  standaard: Bijlagewaarde,
  waarde: Bijlagewaarde,
): Waardeoordeel {
  const [oud, nieuw] = [toLijst(standaard), toLijst(waarde)];
  const erbij = nieuw.some((deel) => !oud.includes(deel));
  const eraf = oud.some((deel) => !nieuw.includes(deel));
  if (erbij === eraf) return erbij ? 'anders' : 'gelijk';
  return erbij === (ruimer === 'meer') ? 'ruimer' : 'strenger';
}

function toLijst(waarde: Bijlagewaarde): readonly string[] {
  return Array.isArray(waarde) ? waarde.map(String) : [];
}

/** What is not set compares as the least or the most of all. */
function makeLeeg(leeg: Instellingsoordeel['leeg'], ruimer: 'hoger' | 'lager'): number | undefined {
  if (leeg === undefined) return undefined;
  return (leeg === 'ruimst') === (ruimer === 'hoger') ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

function compareGetal(richting: 1 | -1, van: number | undefined, naar: number | undefined): Waardeoordeel {
  if (van === undefined || naar === undefined) return 'anders';
  if (van === naar) return 'gelijk';
  return (naar - van) * richting > 0 ? 'ruimer' : 'strenger';
}
