import type { Datum } from '../domain/datum.ts';
import { addDagen, findEersteDagVanMaand, findLaatsteDagVanMaand, readMaand } from '../domain/datum.ts';
import type { Library } from '../load-library.ts';
import { loadAannamen, toJaaraanname } from './jaaraannamen.ts';
import { Jaarbetalingen } from './jaarbetalingen.ts';
import type { Gemeenteeinde } from './jaarboek.ts';
import { Jaarherzieningen } from './jaarherzieningen.ts';
import { Jaarmensen } from './jaarmensen.ts';
import { Jaarovernames } from './jaarovernames.ts';
import { type Jaarrol, planRollen } from './jaarplan.ts';
import type { Jaarplek } from './jaarplek.ts';
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
 * their tasks, runs are made and approved by two people, the bank answers. Who moves goes on in a second gemeente, which works by its own variant. With `storingen` servers die on the way and people do again
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
  const hier = makeSpelers(wereld.at(opdracht.gemeente), opdracht);
  const buur = findBuur(library, opdracht.gemeente);
  const daar = makeSpelers(wereld.at(buur), opdracht);
  const voorvallen = new Jaarvoorvallen(hier.plek, hier.mensen, opdracht, { rollen, buur });
  const plekken = { van: hier.plek, naar: daar.plek };
  const overnames = new Jaarovernames(plekken, { van: hier.mensen, naar: daar.mensen }, opdracht.seed);
  const aanvragen = groupPerDag(opdracht, rollen);
  for (let dag: Datum = `${opdracht.jaar}-01-01`; dag <= einde; dag = addDagen(dag, 1)) {
    wereld.begin(dag);
    await wereld.work();
    for (const proefzaak of aanvragen.get(dag) ?? []) await hier.mensen.handIn(proefzaak);
    await overnames.doDag(dag);
    await hier.mensen.doTaken(dag);
    await voorvallen.doDag(dag);
    await doWerk(hier, dag);
    await daar.mensen.doTaken(dag);
    await doWerk(daar, dag);
    await wereld.work();
    onDag(dag);
  }
  const gemeenten = [hier.plek.gemeente, daar.plek.gemeente];
  const open = await wereld.stores.storingen.list(gemeenten, 'open');
  const eind = {
    opdracht,
    eigen: toEinde(hier, nameJaarzaak),
    ontvangst: toEinde(daar, (nummer) => `${nameJaarzaak(nummer)} na verhuizing`),
    rollen,
    aannamen: aannamen.map(toJaaraanname),
    gestorven: wereld.gestorven,
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

type Spelers = ReturnType<typeof makeSpelers>;

/** Everybody who does something in the year in one gemeente. */
function makeSpelers(plek: Jaarplek, opdracht: Jaaropdracht) {
  const jaar = { seed: opdracht.seed, totEnMet: findLaatsteMaand(opdracht) };
  const mensen = new Jaarmensen(plek);
  const findNummer = (zaakId: string) => mensen.findNummer(zaakId);
  return {
    plek,
    mensen,
    uren: new Jaaruren(plek, jaar, findNummer),
    verrekeningen: new Jaarverrekeningen(plek, opdracht.seed, findNummer),
    herzieningen: new Jaarherzieningen(plek, opdracht.jaar),
    post: new Jaarpost(plek, opdracht.seed, findNummer),
    betalingen: new Jaarbetalingen(plek, jaar, ({ zaakId, maand, soort, volgnummer }) =>
      [nameJaarzaak(findNummer(zaakId) ?? -1), maand, soort, volgnummer].join(' '),
    ),
  };
}

/** What a gemeente does every day besides the tasks. */
async function doWerk({ uren, verrekeningen, herzieningen, post, betalingen }: Spelers, dag: Datum): Promise<void> {
  await uren.doDag(dag);
  await verrekeningen.doDag(dag);
  await herzieningen.doDag(dag);
  await post.doDag(dag);
  await betalingen.doDag(dag);
}

function toEinde(
  { plek, mensen, uren, verrekeningen, herzieningen, post, betalingen }: Spelers,
  name: (nummer: number) => string,
): Gemeenteeinde {
  return {
    plek,
    name,
    findNummer: (zaakId) => mensen.findNummer(zaakId),
    verteld: uren.verteld,
    bankPerZaak: betalingen.perZaak,
    terugbetaald: verrekeningen.terugbetaald,
    verrekeningen: verrekeningen.list(),
    herzieningen: herzieningen.list(),
    teruggekomen: post.teruggekomen,
  };
}

/** Where people who leave go to: the first other gemeente. */
function findBuur({ regels }: Library, gemeente: string): string {
  const buur = Object.keys(regels.gemeenten)
    .toSorted()
    .find((naam) => naam !== gemeente);
  if (buur === undefined) throw new TypeError('Verhuizen kan alleen als er een tweede gemeente is.');
  return buur;
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
