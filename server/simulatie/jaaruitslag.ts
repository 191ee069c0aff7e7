import { createHash } from 'node:crypto';
import { describePost, type Grootboek, writeGrootboek } from '../domain/betalen/grootboek.ts';
import type { Datum } from '../domain/datum.ts';
import type { Jaaraanname } from './jaaraannamen.ts';
import { type Gemeenteeinde, type Jaarboek, type Jaarrun, makeJaarboek } from './jaarboek.ts';
import { describeWachtend, type Jaarherziening } from './jaarherzieningen.ts';
import type { Jaarrol } from './jaarplan.ts';
import { checkVoorvallen, countVoorvallen, type Jaartelling } from './jaartelling.ts';
import { checkVerhuisden } from './jaarverhuisden.ts';
import type { Jaarverrekening } from './jaarverrekeningen.ts';
import { findLaatsteMaand, type Jaaropdracht } from './jaarzaak.ts';

/** Amounts over a year, in cents. `rechtCent` = `betaaldCent` + `verrekendCent` + `verschilCent`. */
type Jaarbedragen = Pick<Grootboek, 'rechtCent' | 'betaaldCent' | 'verrekendCent' | 'verschilCent'>;

/** The gemeente where people moved to in the year. */
export interface Jaarontvangst extends Jaarbedragen {
  readonly gemeente: string;
  /** People who were taken over. */
  readonly zaken: number;
  readonly brieven: number;
  readonly termijnenGehaald: number;
  readonly termijnenGemist: number;
  readonly runs: readonly Jaarrun[];
}

/** What a year came to, for people and for programs. */
export interface Jaaruitslag extends Jaarbedragen {
  readonly gemeente: string;
  readonly jaar: number;
  readonly seed: number;
  readonly zaken: number;
  readonly brieven: number;
  readonly termijnenGehaald: number;
  readonly termijnenGemist: number;
  readonly runs: readonly Jaarrun[];
  /** Letters that the post brought back, and that went out again. */
  readonly brievenTeruggekomen: number;
  /** Runs after the year, which pay what came late. */
  readonly naloop: readonly Jaarrun[];
  readonly herzieningen: readonly Jaarherziening[];
  readonly verrekeningen: readonly Jaarverrekening[];
  /** How often something was planned in the year, and how often it happened. */
  readonly voorvallen: Jaartelling;
  readonly ontvangst: Jaarontvangst;
  /** What nobody knows yet and the game took for its own rules: never part of the rules of the product. */
  readonly aannamen: readonly Jaaraanname[];
  /** Over both gemeenten. */
  readonly grootboekSha256: string;
  /** How many servers died on the way. */
  readonly storingen: number;
  /** What is still open, in Dutch, each with its reason. */
  readonly openPosten: readonly string[];
  /** Everything that is not right; empty when the accounts balance. */
  readonly fouten: readonly string[];
}

/** What is left after a year. */
export interface Jaareinde {
  readonly opdracht: Jaaropdracht;
  readonly eigen: Gemeenteeinde;
  readonly ontvangst: Gemeenteeinde;
  readonly rollen: ReadonlyMap<number, Jaarrol>;
  readonly aannamen: readonly Jaaraanname[];
  readonly gestorven: number;
  readonly storingenGemeld: readonly string[];
}

/** Counts the year from the store, and holds it against what the bank and the people kept. */
export async function makeJaaruitslag(einde: Jaareinde, laatste: Datum): Promise<Jaaruitslag> {
  const { opdracht, eigen, rollen } = einde;
  const totEnMet = findLaatsteMaand(opdracht);
  const boek = await makeJaarboek(eigen, opdracht, laatste);
  const ander = await makeJaarboek(einde.ontvangst, opdracht, laatste);
  const { rekengegevens } = eigen.plek.omgeving.regelkeuze.select(boek.gemeente, laatste);
  const voorvallen = countVoorvallen(boek.zaken, { rollen, verteld: eigen.verteld });
  return {
    gemeente: boek.gemeente,
    jaar: opdracht.jaar,
    seed: opdracht.seed,
    ...countBoek(boek),
    runs: boek.runs.filter(({ maand }) => maand <= totEnMet),
    brievenTeruggekomen: eigen.teruggekomen,
    naloop: boek.runs.filter(({ maand }) => maand > totEnMet),
    herzieningen: eigen.herzieningen,
    verrekeningen: eigen.verrekeningen,
    voorvallen,
    ontvangst: { gemeente: ander.gemeente, ...countBoek(ander), runs: ander.runs },
    aannamen: einde.aannamen,
    grootboekSha256: hashBoeken([boek, ander]),
    storingen: einde.gestorven,
    openPosten: [
      ...[boek, ander].flatMap((deel) => deel.boek.posten.map(describePost)),
      ...describeWachtend(eigen.herzieningen),
    ],
    fouten: [
      ...boek.fouten,
      ...ander.fouten.map((fout) => `${ander.gemeente}: ${fout}`),
      ...checkVerhuisden(boek.zaken, ander.zaken, { totEnMet, rekengegevens }),
      ...(opdracht.maanden === 12 ? checkVoorvallen(voorvallen) : []),
      ...einde.storingenGemeld.map((melding) => `Storing: ${melding}`),
    ],
  };
}

// helpers

function countBoek({ zaken, boek, brieven, termijnen }: Jaarboek) {
  const { rechtCent, betaaldCent, verrekendCent, verschilCent } = boek;
  return {
    zaken: zaken.length,
    rechtCent,
    betaaldCent,
    verrekendCent,
    verschilCent,
    brieven,
    termijnenGehaald: termijnen.gehaald,
    termijnenGemist: termijnen.gemist,
  };
}

/** The months of every zaak and the runs of each gemeente: what was paid is the same when this is the same. */
function hashBoeken(boeken: readonly Jaarboek[]): string {
  const regels = boeken.flatMap(({ gemeente, boek, runs }) => [
    gemeente,
    writeGrootboek(boek),
    ...runs.map(({ maand, uiterlijk, betaaldag, regels: aantal, totaalCent }) =>
      [maand, uiterlijk, betaaldag, aantal, totaalCent].join(';'),
    ),
  ]);
  return createHash('sha256').update(regels.join('\n')).digest('hex');
}
