import type { Betaalrun } from '../domain/betalen/betaalrun.ts';
import { isVrijgegeven, listTeBetalen } from '../domain/betalen/betaalrun.ts';
import { groupPerZaak, toBetaalzaak } from '../domain/betalen/betaalzaak.ts';
import { describePost, type Grootboek, listOnverklaard, makeGrootboek } from '../domain/betalen/grootboek.ts';
import type { Datum } from '../domain/datum.ts';
import { readMaand } from '../domain/datum.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import { calculateZaakstand } from '../usecases/betalen/calculate-voorstel.ts';
import {
  checkBank,
  checkBekendgemaakt,
  checkBrieven,
  checkGehoord,
  checkOnbetaald,
  checkRuns,
  countTermijnen,
  listGemisteTermijnen,
} from './jaarcontrole.ts';
import { checkHerzieningen, type Jaarherziening } from './jaarherzieningen.ts';
import type { Jaarplek } from './jaarplek.ts';
import { checkSluiting, type Eigenboeken, type Sluitzaak } from './jaarsluiting.ts';
import type { Jaarverrekening } from './jaarverrekeningen.ts';
import { findLaatsteMaand, type Jaaropdracht } from './jaarzaak.ts';

/** A run of the year. Amounts in cents. */
export interface Jaarrun extends Pick<Betaalrun, 'maand' | 'uiterlijk' | 'betaaldag'> {
  readonly regels: number;
  readonly totaalCent: number;
}

/** A zaak at the end of the year with its name in the ledger. */
export interface Jaarzaak {
  readonly naam: string;
  readonly zaak: Zaak;
}

/** What is left of one gemeente after a year: its part of the store, and what the bank and the people know of it. */
export interface Gemeenteeinde extends Eigenboeken {
  readonly plek: Jaarplek;
  readonly findNummer: (zaakId: string) => number | undefined;
  /** Name in the ledger of the zaak with this number. */
  readonly name: (nummer: number) => string;
  readonly herzieningen: readonly Jaarherziening[];
  readonly verrekeningen: readonly Jaarverrekening[];
  /** Letters that the post brought back. */
  readonly teruggekomen: number;
}

/** The books of one gemeente over the year. */
export interface Jaarboek {
  readonly gemeente: string;
  readonly zaken: readonly Sluitzaak[];
  readonly boek: Grootboek;
  /** Every run that was released, also those after the year; oldest first. */
  readonly runs: readonly Jaarrun[];
  readonly brieven: number;
  readonly termijnen: ReturnType<typeof countTermijnen>;
  /** What is not right, in Dutch; empty when the books balance. */
  readonly fouten: readonly string[];
}

const ALTIJD = { van: '0000-01', totEnMet: '9999-12' } as const;

/** Makes up the books of one gemeente from the store, and holds them against what the bank and the people kept. */
export async function makeJaarboek(einde: Gemeenteeinde, opdracht: Jaaropdracht, laatste: Datum): Promise<Jaarboek> {
  const { stores, gemeente, omgeving } = einde.plek;
  const totEnMet = findLaatsteMaand(opdracht);
  const runs = (await stores.betalen.list(gemeente)).filter(isVrijgegeven).toReversed();
  const zaken = await readStanden(einde, await readZaken(einde), laatste);
  const bronnen = zaken.map(({ naam, stand }) => ({ zaak: naam, stand }));
  const { rekengegevens } = omgeving.regelkeuze.select(gemeente, laatste);
  const boek = makeGrootboek(bronnen, { van: `${opdracht.jaar}-01`, totEnMet });
  const jaarruns = runs.map(toJaarrun);
  const bankCent = [...einde.bankPerZaak.values()].reduce((som, cent) => som + cent, 0);
  return {
    gemeente,
    zaken,
    boek,
    runs: jaarruns,
    brieven: zaken.reduce((som, { zaak }) => som + zaak.brieven.length, 0),
    termijnen: countTermijnen(zaken.map(({ zaak }) => zaak)),
    fouten: [
      ...listOnverklaard(boek).map((post) => `Onverklaard verschil: ${describePost(post)}`),
      ...checkOnbetaald(bronnen, zaken, { runs, totEnMet }),
      ...checkBank(bankCent, makeGrootboek(bronnen, ALTIJD), runs),
      ...checkSluiting(zaken, { ...einde, totEnMet: readMaand(laatste), rekengegevens, runs }),
      ...checkRuns(jaarruns),
      ...checkGehoord(zaken, runs),
      ...checkBekendgemaakt(zaken),
      ...checkHerzieningen(einde.herzieningen),
      ...(await checkBrieven(einde.plek, zaken, laatste)),
      ...listGemisteTermijnen(zaken, laatste),
    ],
  };
}

// helpers

async function readZaken({ plek, findNummer, name }: Gemeenteeinde): Promise<readonly Jaarzaak[]> {
  const { stores, gemeente } = plek;
  const gevonden: Jaarzaak[] = [];
  let na: string | undefined;
  do {
    const pagina = await stores.views.zaken({
      gemeenten: [gemeente],
      aantal: 500,
      ...(na === undefined ? {} : { na }),
    });
    for (const { zaakId } of pagina.rijen) {
      const zaak = await stores.zaken.find(gemeente, zaakId);
      const nummer = findNummer(zaakId);
      if (zaak) gevonden.push({ naam: nummer === undefined ? `extra ${zaak.zaaknummer}` : name(nummer), zaak });
    }
    na = pagina.volgende;
  } while (na !== undefined);
  return gevonden.toSorted((a, b) => (a.naam < b.naam ? -1 : 1));
}

async function readStanden(
  { plek: { omgeving, stores, gemeente }, findNummer }: Gemeenteeinde,
  zaken: readonly Jaarzaak[],
  vandaag: Datum,
): Promise<readonly Sluitzaak[]> {
  const perZaak = groupPerZaak(await stores.betalen.listVrijgegeven(gemeente));
  const standen: Sluitzaak[] = [];
  for (const { naam, zaak } of zaken) {
    const eerder = perZaak.get(zaak.id) ?? [];
    const vraag = { maand: readMaand(vandaag), eerder, vandaag };
    const { stand } = await calculateZaakstand(omgeving, toBetaalzaak(zaak), vraag);
    standen.push({ naam, zaak, nummer: findNummer(zaak.id), stand, eerder });
  }
  return standen;
}

function toJaarrun(run: Betaalrun): Jaarrun {
  const regels = listTeBetalen(run);
  const totaalCent = regels.reduce((som, { bedragCent }) => som + bedragCent, 0);
  return {
    maand: run.maand,
    uiterlijk: run.uiterlijk,
    betaaldag: run.betaaldag,
    regels: regels.length,
    totaalCent,
  };
}
