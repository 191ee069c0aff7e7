import type { Datum } from '../domain/datum.ts';
import { addDagen, findEersteDagVanMaand, findLaatsteDagVanMaand, readMaand } from '../domain/datum.ts';
import type { Library } from '../load-library.ts';
import { loadAannamen, toJaaraanname } from './jaaraannamen.ts';
import { Jaarbetalingen } from './jaarbetalingen.ts';
import { Jaarherzieningen } from './jaarherzieningen.ts';
import { Jaarmensen } from './jaarmensen.ts';
import { type Jaarrol, planRollen } from './jaarplan.ts';
import { Jaarpost } from './jaarpost.ts';
import { type Jaaruitslag, makeJaaruitslag } from './jaaruitslag.ts';
import { Jaaruren } from './jaaruren.ts';
import { Jaarverrekeningen } from './jaarverrekeningen.ts';
import { Jaarvoorvallen } from './jaarvoorvallen.ts';
import { Jaarwereld } from './jaarwereld.ts';
import { findLaatsteMaand, type Jaaropdracht, makeJaarzaak, nameJaarzaak } from './jaarzaak.ts';
import type { Proefzaak } from './maak-portefeuille.ts';

/** Months after the year in which what came late is still paid. */
const NALOOP_MAANDEN = 2;

/**
 * Plays a year of a gemeente day by day, on the real use cases with a store in memory and a clock of its own: aanvragen come in, people do
 * their tasks, runs are made and approved by two people, the bank answers. With `storingen` servers die on the way and people do again
 * what they were doing: the same seed gives the same ledger.
 */
export async function playJaar(
  library: Library,
  opdracht: Jaaropdracht,
  { storingen = 0, onDag = () => {} }: { readonly storingen?: number; readonly onDag?: (dag: Datum) => void } = {},
): Promise<Jaaruitslag> {
  const einde = findEinde(opdracht);
  const aannamen = loadAannamen(library, einde);
  const wereld = new Jaarwereld(library, opdracht, { storingen, aannamen });
  const rollen = planRollen(opdracht);
  const { mensen, post, ...anderen } = makeSpelers(wereld, opdracht, rollen);
  const aanvragen = groupPerDag(opdracht, rollen);
  for (let dag: Datum = `${opdracht.jaar}-01-01`; dag <= einde; dag = addDagen(dag, 1)) {
    wereld.begin(dag);
    await wereld.work();
    for (const proefzaak of aanvragen.get(dag) ?? []) await mensen.handIn(proefzaak);
    await mensen.doTaken(dag);
    await anderen.voorvallen.doDag(dag);
    await anderen.uren.doDag(dag);
    await anderen.verrekeningen.doDag(dag);
    await anderen.herzieningen.doDag(dag);
    await post.doDag(dag);
    await anderen.betalingen.doDag(dag);
    await wereld.work();
    onDag(dag);
  }
  const open = await wereld.stores.storingen.list([opdracht.gemeente], 'open');
  const eind = {
    wereld,
    opdracht,
    findNummer: (zaakId: string) => mensen.findNummer(zaakId),
    rollen,
    verteld: anderen.uren.verteld,
    bankPerZaak: anderen.betalingen.perZaak,
    terugbetaald: anderen.verrekeningen.terugbetaald,
    verrekeningen: anderen.verrekeningen.list(),
    herzieningen: anderen.herzieningen.list(),
    aannamen: aannamen.map(toJaaraanname),
    storingenGemeld: open.map(({ omschrijving, fout }) => `${omschrijving}. ${fout}`),
  };
  return makeJaaruitslag(eind, einde);
}

/** The last day that is played. */
export function findEinde({ jaar, maanden }: Pick<Jaaropdracht, 'jaar' | 'maanden'>): Datum {
  const laatste = maanden - 1 + NALOOP_MAANDEN;
  const maand = `${jaar + Math.floor(laatste / 12)}-${String((laatste % 12) + 1).padStart(2, '0')}`;
  return findLaatsteDagVanMaand(readMaand(findEersteDagVanMaand(maand)));
}

// helpers

/** Everybody who does something in the year, in one world. */
function makeSpelers(wereld: Jaarwereld, opdracht: Jaaropdracht, rollen: ReadonlyMap<number, Jaarrol>) {
  const jaar = { seed: opdracht.seed, totEnMet: findLaatsteMaand(opdracht) };
  const mensen = new Jaarmensen(wereld);
  const findNummer = (zaakId: string) => mensen.findNummer(zaakId);
  return {
    mensen,
    voorvallen: new Jaarvoorvallen(wereld, mensen, opdracht, rollen),
    uren: new Jaaruren(wereld, jaar, findNummer),
    verrekeningen: new Jaarverrekeningen(wereld, opdracht.seed, findNummer),
    herzieningen: new Jaarherzieningen(wereld, opdracht.jaar),
    post: new Jaarpost(wereld),
    betalingen: new Jaarbetalingen(wereld, jaar, ({ zaakId, maand, soort, volgnummer }) =>
      [nameJaarzaak(findNummer(zaakId) ?? -1), maand, soort, volgnummer].join(' '),
    ),
  };
}

/** The aanvragen by the day on which they come in, in order of number. */
function groupPerDag(
  opdracht: Jaaropdracht,
  rollen: ReadonlyMap<number, Jaarrol>,
): ReadonlyMap<Datum, readonly Proefzaak[]> {
  const perDag = new Map<Datum, Proefzaak[]>();
  for (let nummer = 0; nummer < opdracht.aantal; nummer += 1) {
    const zaak = makeJaarzaak(opdracht, nummer, rollen.get(nummer));
    const eigen = perDag.get(zaak.ontvangen);
    if (eigen === undefined) perDag.set(zaak.ontvangen, [zaak]);
    else eigen.push(zaak);
  }
  return perDag;
}
