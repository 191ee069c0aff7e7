import type { Datum } from '../domain/datum.ts';
import { addDagen, findEersteDagVanMaand, findLaatsteDagVanMaand, readMaand } from '../domain/datum.ts';
import type { Library } from '../load-library.ts';
import { Jaarbetalingen } from './jaarbetalingen.ts';
import { Jaarherzieningen } from './jaarherzieningen.ts';
import { Jaarmensen } from './jaarmensen.ts';
import { Jaarpost } from './jaarpost.ts';
import { type Jaaruitslag, makeJaaruitslag } from './jaaruitslag.ts';
import { Jaarvoorvallen } from './jaarvoorvallen.ts';
import { Jaarwereld } from './jaarwereld.ts';
import { type Jaaropdracht, makeJaarzaak, nameJaarzaak } from './jaarzaak.ts';
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
  const wereld = new Jaarwereld(library, opdracht, storingen);
  const mensen = new Jaarmensen(wereld);
  const betalingen = new Jaarbetalingen(wereld, opdracht.seed, ({ zaakId, maand, soort, volgnummer }) =>
    [nameJaarzaak(mensen.findNummer(zaakId) ?? -1), maand, soort, volgnummer].join(' '),
  );
  const voorvallen = new Jaarvoorvallen(wereld, mensen, opdracht);
  const herzieningen = new Jaarherzieningen(wereld, opdracht.jaar);
  const post = new Jaarpost(wereld);
  const aanvragen = groupPerDag(opdracht);
  const einde = findEinde(opdracht);
  for (let dag: Datum = `${opdracht.jaar}-01-01`; dag <= einde; dag = addDagen(dag, 1)) {
    wereld.klok.begin(dag);
    await wereld.work();
    for (const proefzaak of aanvragen.get(dag) ?? []) await mensen.handIn(proefzaak);
    await mensen.doTaken(dag);
    await voorvallen.doDag(dag);
    await herzieningen.doDag(dag);
    await post.doDag(dag);
    await betalingen.doDag(dag);
    await wereld.work();
    onDag(dag);
  }
  const open = await wereld.stores.storingen.list([opdracht.gemeente], 'open');
  const { bankCent } = betalingen;
  const storingenGemeld = open.map(({ omschrijving, fout }) => `${omschrijving}. ${fout}`);
  const findNummer = (zaakId: string) => mensen.findNummer(zaakId);
  const eind = { wereld, opdracht, findNummer, bankCent, storingenGemeld, herzieningen: herzieningen.list() };
  return makeJaaruitslag(eind, einde);
}

/** The last day that is played. */
export function findEinde({ jaar, maanden }: Pick<Jaaropdracht, 'jaar' | 'maanden'>): Datum {
  const laatste = maanden - 1 + NALOOP_MAANDEN;
  const maand = `${jaar + Math.floor(laatste / 12)}-${String((laatste % 12) + 1).padStart(2, '0')}`;
  return findLaatsteDagVanMaand(readMaand(findEersteDagVanMaand(maand)));
}

// helpers

/** The aanvragen by the day on which they come in, in order of number. */
function groupPerDag(opdracht: Jaaropdracht): ReadonlyMap<Datum, readonly Proefzaak[]> {
  const perDag = new Map<Datum, Proefzaak[]>();
  for (let nummer = 0; nummer < opdracht.aantal; nummer += 1) {
    const zaak = makeJaarzaak(opdracht, nummer);
    const eigen = perDag.get(zaak.ontvangen);
    if (eigen === undefined) perDag.set(zaak.ontvangen, [zaak]);
    else eigen.push(zaak);
  }
  return perDag;
}
