import { createHash } from 'node:crypto';
import type { Betaalrun } from '../domain/betalen/betaalrun.ts';
import { isVrijgegeven, listTeBetalen } from '../domain/betalen/betaalrun.ts';
import { groupPerZaak, toBetaalzaak } from '../domain/betalen/betaalzaak.ts';
import {
  describePost,
  type Grootboek,
  listOnverklaard,
  makeGrootboek,
  writeGrootboek,
} from '../domain/betalen/grootboek.ts';
import type { Datum } from '../domain/datum.ts';
import { readMaand } from '../domain/datum.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import { calculateZaakstand } from '../usecases/betalen/calculate-voorstel.ts';
import type { Jaaraanname } from './jaaraannamen.ts';
import {
  checkBank,
  checkBrieven,
  checkGehoord,
  checkOnbetaald,
  checkRuns,
  countTermijnen,
  listGemisteTermijnen,
} from './jaarcontrole.ts';
import { checkHerzieningen, describeWachtend, type Jaarherziening } from './jaarherzieningen.ts';
import type { Jaarrol } from './jaarplan.ts';
import { checkSluiting, type Eigenboeken, type Sluitzaak } from './jaarsluiting.ts';
import { checkVoorvallen, countVoorvallen, type Jaartelling } from './jaartelling.ts';
import type { Jaarverrekening } from './jaarverrekeningen.ts';
import type { Jaarwereld } from './jaarwereld.ts';
import { findLaatsteMaand, type Jaaropdracht, nameJaarzaak } from './jaarzaak.ts';

/** A run of the year. Amounts in cents. */
export interface Jaarrun extends Pick<Betaalrun, 'maand' | 'uiterlijk' | 'betaaldag'> {
  readonly regels: number;
  readonly totaalCent: number;
}

/** What a year came to, for people and for programs. */
export interface Jaaruitslag {
  readonly gemeente: string;
  readonly jaar: number;
  readonly seed: number;
  readonly zaken: number;
  readonly rechtCent: number;
  readonly betaaldCent: number;
  readonly verrekendCent: number;
  readonly verschilCent: number;
  readonly brieven: number;
  readonly termijnenGehaald: number;
  readonly termijnenGemist: number;
  readonly runs: readonly Jaarrun[];
  /** Runs after the year, which pay what came late. */
  readonly naloop: readonly Jaarrun[];
  readonly herzieningen: readonly Jaarherziening[];
  readonly verrekeningen: readonly Jaarverrekening[];
  /** How often something was planned in the year, and how often it happened. */
  readonly voorvallen: Jaartelling;
  /** What nobody knows yet and the game took for its own rules: never part of the rules of the product. */
  readonly aannamen: readonly Jaaraanname[];
  readonly grootboekSha256: string;
  /** How many servers died on the way. */
  readonly storingen: number;
  /** What is still open, in Dutch, each with its reason. */
  readonly openPosten: readonly string[];
  /** Everything that is not right; empty when the accounts balance. */
  readonly fouten: readonly string[];
}

/** What is left after a year: the store, and what the bank and the people know of it. */
export interface Jaareinde extends Eigenboeken {
  readonly wereld: Jaarwereld;
  readonly opdracht: Jaaropdracht;
  readonly findNummer: (zaakId: string) => number | undefined;
  readonly rollen: ReadonlyMap<number, Jaarrol>;
  readonly storingenGemeld: readonly string[];
  readonly herzieningen: readonly Jaarherziening[];
  readonly verrekeningen: readonly Jaarverrekening[];
  readonly aannamen: readonly Jaaraanname[];
}

const ALTIJD = { van: '0000-01', totEnMet: '9999-12' } as const;

/** Counts the year from the store, and holds it against what the bank counted. */
export async function makeJaaruitslag(einde: Jaareinde, laatste: Datum): Promise<Jaaruitslag> {
  const { wereld, opdracht } = einde;
  const { gemeente, jaar, seed, maanden } = opdracht;
  const zaken = await readZaken(einde);
  const runs = (await wereld.stores.betalen.list(gemeente)).filter(isVrijgegeven).toReversed();
  const sluitzaken = await readStanden(einde, zaken, laatste);
  const bronnen = sluitzaken.map(({ naam, stand }) => ({ zaak: naam, stand }));
  const { rekengegevens } = wereld.omgeving.regelkeuze.select(gemeente, laatste);
  const totEnMet = findLaatsteMaand(opdracht);
  const boek = makeGrootboek(bronnen, { van: `${jaar}-01`, totEnMet });
  const jaarruns = runs.map(toJaarrun);
  const bankCent = [...einde.bankPerZaak.values()].reduce((som, cent) => som + cent, 0);
  const telling = countVoorvallen(sluitzaken, einde);
  const { gehaald, gemist } = countTermijnen(zaken.map(({ zaak }) => zaak));
  return {
    gemeente,
    jaar,
    seed,
    zaken: zaken.length,
    rechtCent: boek.rechtCent,
    betaaldCent: boek.betaaldCent,
    verrekendCent: boek.verrekendCent,
    verschilCent: boek.verschilCent,
    brieven: zaken.reduce((som, { zaak }) => som + zaak.brieven.length, 0),
    termijnenGehaald: gehaald,
    termijnenGemist: gemist,
    runs: jaarruns.filter(({ maand }) => maand <= totEnMet),
    naloop: jaarruns.filter(({ maand }) => maand > totEnMet),
    herzieningen: einde.herzieningen,
    verrekeningen: einde.verrekeningen,
    voorvallen: telling,
    aannamen: einde.aannamen,
    grootboekSha256: hashGrootboek(boek, jaarruns),
    storingen: wereld.gestorven,
    openPosten: [...boek.posten.map(describePost), ...describeWachtend(einde.herzieningen)],
    fouten: [
      ...listOnverklaard(boek).map((post) => `Onverklaard verschil: ${describePost(post)}`),
      ...checkOnbetaald(bronnen, zaken, { runs, totEnMet }),
      ...checkBank(bankCent, makeGrootboek(bronnen, ALTIJD), runs),
      ...checkSluiting(sluitzaken, { ...einde, totEnMet: readMaand(laatste), rekengegevens, runs }),
      ...(maanden === 12 ? checkVoorvallen(telling) : []),
      ...checkRuns(jaarruns),
      ...checkGehoord(zaken, runs),
      ...checkHerzieningen(einde.herzieningen),
      ...(await checkBrieven(wereld, zaken)),
      ...listGemisteTermijnen(zaken, laatste),
      ...einde.storingenGemeld.map((melding) => `Storing: ${melding}`),
    ],
  };
}

/** A zaak at the end of the year with its name in the ledger. */
export interface Jaarzaak {
  readonly naam: string;
  readonly zaak: Zaak;
}

// helpers

async function readZaken({ wereld, findNummer }: Jaareinde): Promise<readonly Jaarzaak[]> {
  const { stores, gemeente } = wereld;
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
      if (zaak) gevonden.push({ naam: nummer === undefined ? `extra ${zaak.zaaknummer}` : nameJaarzaak(nummer), zaak });
    }
    na = pagina.volgende;
  } while (na !== undefined);
  return gevonden.toSorted((a, b) => (a.naam < b.naam ? -1 : 1));
}

async function readStanden(
  { wereld: { omgeving, stores, gemeente }, findNummer }: Jaareinde,
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

/** The months of every zaak and the runs: what was paid is the same when this is the same. */
function hashGrootboek(boek: Grootboek, runs: readonly Jaarrun[]): string {
  const regels = runs.map(({ maand, uiterlijk, betaaldag, regels: aantal, totaalCent }) =>
    [maand, uiterlijk, betaaldag, aantal, totaalCent].join(';'),
  );
  return createHash('sha256')
    .update([writeGrootboek(boek), ...regels].join('\n'))
    .digest('hex');
}
