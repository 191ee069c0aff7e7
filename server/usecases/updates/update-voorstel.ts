import { NietGevondenError } from '../../domain/fouten.ts';
import type { Rebase, Rebaseantwoorden, Rebaseinvoer, Rebasekeuring } from '../../domain/rebase/rebase.ts';
import { rebaseVariant } from '../../domain/rebase/rebase-variant.ts';
import { formatParameterwaarde } from '../../domain/variant/format-parameterwaarde.ts';
import { type Variantdiagram, type Variantinhoud } from '../../domain/variant/variant.ts';
import { listElementwijzigingen } from '../../domain/variant/variantdiagram.ts';
import { checkLokaleTekst } from '../../rules/check-lokale-tekst.ts';
import { checkWaarde } from '../../rules/parameters.ts';
import type { Catalogus, Regelbestanden, Variant } from '../../rules/regelbestand.ts';
import { listRegelfeiten } from '../../rules/regelfeiten.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { checkVersie } from '../variant/check-variantversie.ts';
import { readModel } from '../variant/read-variantdiagram.ts';
import { readVersieinhoud, selectLandelijk, type Versielezing } from '../variant/versieinhoud.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { rebaseRedenen } from './rebase-redenen.ts';
import type { Updateplaats } from './updates.ts';

/** An update worked out with the answers so far. */
export interface Uitwerking {
  readonly catalogus: Catalogus;
  /** The version of the gemeente that it starts from. */
  readonly bron: Variant;
  readonly rebase: Rebase;
  readonly inhoud: Variantinhoud;
  readonly keuring: Rebasekeuring;
  readonly oud: Versielezing;
  readonly nieuw: Versielezing;
}

/** The version of the gemeente that an update starts from: the one in force on the first day of the new national version, or today. */
export function selectBron(omgeving: Omgeving, plaats: Updateplaats): Variant {
  return selectGeldend(omgeving, plaats).variantbestand;
}

/**
 * Works out what the update means with these answers. A merged diagram that cannot be carried out is asked for as a whole.
 * @throws NietGevondenError for a version that does not exist, or that the gemeente has already
 */
export async function workOut(
  omgeving: Omgeving,
  plaats: Updateplaats,
  antwoorden: Rebaseantwoorden,
): Promise<Uitwerking> {
  const bestanden = await omgeving.regelkeuze.readBestanden(plaats.gemeente);
  const catalogus = bestanden.parameters.find(({ geldigVanaf }) => geldigVanaf === plaats.naar);
  const bron = selectBron(omgeving, plaats);
  if (catalogus === undefined) throw new NietGevondenError('Deze landelijke versie is er niet.');
  if (bron.basis >= plaats.naar)
    throw new NietGevondenError('Uw gemeente heeft deze landelijke versie al overgenomen.');
  const { regiovariant } = selectGeldend(omgeving, plaats);
  const oudeRegels = addRegio(selectLandelijk(bestanden, plaats.gemeente, bron.basis), regiovariant, bron);
  const nieuweRegels = addRegio(selectLandelijk(bestanden, plaats.gemeente, plaats.naar), regiovariant, bron);
  const [oud, nieuw] = [await readVersieinhoud(omgeving, oudeRegels), await readVersieinhoud(omgeving, nieuweRegels)];
  const keuring = await makeKeuring(bestanden, plaats, bron, [oudeRegels, nieuweRegels]);
  const invoer: Rebaseinvoer = {
    basis: oud.inhoud,
    landelijk: nieuw.inhoud,
    lokaal: bron,
    lokaleDiagrammen: await Promise.all(bron.diagrammen.map(({ xml, proces }) => readModel(omgeving, xml, proces))),
    nieuweBasis: plaats.naar,
    antwoorden,
    keuring,
  };
  const { rebase, inhoud } = await rebaseHeel(omgeving, invoer, nieuw);
  const { redenen, vervalt } = await rebaseRedenen(bestanden, plaats, { ...bron, ...inhoud });
  return {
    catalogus,
    bron,
    rebase: { ...rebase, vervalt: [...rebase.vervalt, ...vervalt] },
    inhoud: bron.redenen === undefined ? inhoud : { ...inhoud, redenen },
    keuring,
    oud,
    nieuw,
  };
}

// helpers

function selectGeldend({ regelkeuze, klok }: Omgeving, { gemeente, naar }: Updateplaats): GeldendeRegels {
  const vandaag = klok.vandaag();
  return regelkeuze.select(gemeente, vandaag > naar ? vandaag : naar).geldend;
}

/**
 * What the gemeente gets where it has nothing of its own: what the regio says goes before the national version, so a national change under
 * it does not reach the gemeente. An own drawing or form descends from the national one, and is compared with that.
 */
function addRegio(landelijk: GeldendeRegels, regio: Variant | undefined, eigen: Variant): GeldendeRegels {
  if (regio === undefined) return landelijk;
  const regiovariant = {
    ...regio,
    diagrammen: regio.diagrammen.filter(({ proces }) => eigen.diagrammen.every((deel) => deel.proces !== proces)),
    formulieren: regio.formulieren.filter(({ naam }) => eigen.formulieren.every((deel) => deel.naam !== naam)),
  };
  return { ...landelijk, regiovariant };
}

async function makeKeuring(
  bestanden: Regelbestanden,
  { gemeente, naar }: Updateplaats,
  bron: Variant,
  [oud, nieuw]: readonly [GeldendeRegels, GeldendeRegels],
): Promise<Rebasekeuring> {
  const zoek = (sleutel: string) => nieuw.parameters.find((parameter) => parameter.sleutel === sleutel);
  const check: Rebasekeuring['checkWaarde'] = (sleutel, waarde) => {
    const parameter = zoek(sleutel);
    if (parameter === undefined) return 'bestaat niet meer';
    return parameter.vrijheid === 'vast'
      ? `ligt vast in de wet (${parameter.grondslag})`
      : checkWaarde(parameter, waarde);
  };
  const feiten = new Set(listRegelfeiten(nieuw).map(({ pad }) => pad));
  return {
    checkWaarde: check,
    checkTekst: (tekst) => checkLokaleTekst(tekst, bestanden, naar)[0],
    formatWaarde: (sleutel, waarde) => {
      const parameter = zoek(sleutel) ?? oud.parameters.find((deel) => deel.sleutel === sleutel);
      return parameter === undefined ? String(waarde) : formatParameterwaarde(parameter, waarde);
    },
    vervallenFeiten: new Set(listRegelfeiten(oud).flatMap(({ pad }) => (feiten.has(pad) ? [] : [pad]))),
    verboden: await listVerboden(bestanden, gemeente, {
      ...bron,
      basis: naar,
      geldigVanaf: naar > bron.geldigVanaf ? naar : bron.geldigVanaf,
      afwijkingen: bron.afwijkingen.filter(({ sleutel, waarde }) => check(sleutel, waarde) === undefined),
      regels: [],
      teksten: [],
      diagrammen: [],
      formulieren: [],
    }),
  };
}

/** What guardrails say against the deviations on the new catalogue, by key. */
async function listVerboden(
  bestanden: Regelbestanden,
  gemeente: string,
  variant: Variant,
): Promise<Rebasekeuring['verboden']> {
  const { bevindingen } = await checkVersie(bestanden, gemeente, variant);
  const eigen = new Set(variant.afwijkingen.map(({ sleutel }) => sleutel));
  return Object.fromEntries(
    bevindingen
      .filter(({ ernst }) => ernst === 'blokkeren')
      .flatMap(({ sleutels, melding }) =>
        sleutels.filter((sleutel) => eigen.has(sleutel)).map((sleutel) => [sleutel, melding]),
      ),
  );
}

async function rebaseHeel(
  omgeving: Omgeving,
  invoer: Rebaseinvoer,
  nieuw: Versielezing,
): Promise<{ readonly rebase: Rebase; readonly inhoud: Variantinhoud }> {
  const rebase = rebaseVariant(invoer);
  const { diagramplannen, ...inhoud } = rebase.inhoud;
  const diagrammen: Variantdiagram[] = [...inhoud.diagrammen];
  for (const plan of diagramplannen) {
    const lokaal = invoer.lokaal.diagrammen.find(({ proces }) => proces === plan.proces);
    const landelijk = nieuw.diagrammen.find(({ proces }) => proces === plan.proces);
    if (lokaal === undefined || landelijk === undefined) continue;
    const xml = await omgeving.diagrammen.merge({ landelijk: landelijk.xml, lokaal: lokaal.xml }, plan);
    if (!(await isUitvoerbaar(omgeving, plan.proces, xml))) {
      return rebaseHeel(omgeving, { ...invoer, ondeelbaar: [...(invoer.ondeelbaar ?? []), plan.proces] }, nieuw);
    }
    const [model, landelijkModel] = [
      await readModel(omgeving, xml, plan.proces),
      await readModel(omgeving, landelijk.xml, plan.proces),
    ];
    if (JSON.stringify(model) === JSON.stringify(landelijkModel)) continue;
    const gewijzigd = new Set(listElementwijzigingen(landelijkModel, model).map(({ element }) => element));
    const motiveringen = lokaal.motiveringen.filter(({ element }) => gewijzigd.has(element));
    diagrammen.push({ proces: plan.proces, basis: invoer.nieuweBasis, xml, motiveringen });
  }
  return { rebase, inhoud: { ...inhoud, diagrammen } };
}

async function isUitvoerbaar({ diagrammen }: Omgeving, proces: string, xml: string): Promise<boolean> {
  try {
    await diagrammen.compile(xml, { naam: proces, versie: 'voorstel' });
    return true;
  } catch (fout) {
    if (fout instanceof Error && fout.name === 'InvalidProcessError') return false;
    throw fout;
  }
}
