import { formatDatum, isDatum } from '../domain/datum.ts';
import { NietGevondenError } from '../domain/fouten.ts';
import { compareVersies } from '../domain/verschil/compare-versies.ts';
import type { Verschil } from '../domain/verschil/verschil.ts';
import type { GeldendeRegels } from '../rules/rule-set.ts';
import { listVersies, readVersie, type Versie } from './change-variant.ts';
import type { Omgeving } from './change-zaak.ts';
import { selectVersieregels } from './check-variantversie.ts';
import { checkRecht } from './rechten.ts';
import type { Actor } from './usecases.ts';
import { readVersieinhoud, selectLandelijk, type Versielezing } from './versieinhoud.ts';

/** The differences between two versions, with what a screen needs to draw them side by side. */
export interface Verschillenlijst {
  readonly gemeente: string;
  readonly gemeentenaam: string;
  /** What can be compared: the national versions and those of the gemeente, newest first. */
  readonly versies: readonly { readonly id: string; readonly naam: string }[];
  readonly van: string;
  readonly naar: string;
  readonly verschillen: readonly Verschil[];
  /** A diagram that only one of the two has, has no other side. */
  readonly diagrammen: readonly {
    readonly proces: string;
    readonly titel: string;
    readonly van?: string;
    readonly naar?: string;
  }[];
}

export interface Verschilusecases {
  /**
   * Compares two versions: the id of a version of the gemeente, `landelijk` or `landelijk-2026-01-01`. Without them: the national
   * version of today with the newest of the gemeente.
   * @throws NietGevondenError for a version that does not exist
   */
  readVerschillen(
    actor: Actor,
    gemeente: string,
    welke: { readonly van?: string; readonly naar?: string },
  ): Promise<Verschillenlijst>;
}

const LANDELIJK = 'landelijk';

/** What is different between two versions, for the page that shows them side by side. */
export function makeReadVerschillen(omgeving: Omgeving): Verschilusecases['readVerschillen'] {
  return async (actor, gemeente, welke) => {
    checkRecht(actor, 'readVerschillen', gemeente);
    const landelijk = omgeving.regels.parameters;
    const lokaal = (await listVersies(omgeving, gemeente)).filter(
      ({ opgeslagen }) => opgeslagen?.status !== 'ingetrokken',
    );
    const echt = landelijk.filter(({ voorbeeld }) => voorbeeld !== true).map(({ geldigVanaf }) => geldigVanaf);
    const nu = echt.findLast((datum) => datum <= omgeving.klok.vandaag()) ?? echt[0] ?? '';
    const van = resolveLandelijk(welke.van ?? LANDELIJK, nu);
    const naar = resolveLandelijk(welke.naar ?? lokaal[0]?.id ?? LANDELIJK, nu);
    const [oud, nieuw] = [await selectVersie(omgeving, gemeente, van), await selectVersie(omgeving, gemeente, naar)];
    const oudeVersie = await readVersieinhoud(omgeving, oud);
    const nieuweVersie = await readVersieinhoud(omgeving, nieuw);
    return {
      gemeente,
      gemeentenaam: nieuw.gemeente.naam,
      versies: [
        ...lokaal.map((versie) => ({ id: versie.id, naam: nameVersie(versie) })),
        ...landelijk.toReversed().map(({ geldigVanaf, voorbeeld }) => ({
          id: `${LANDELIJK}-${geldigVanaf}`,
          naam: `Landelijk, vanaf ${formatDatum(geldigVanaf)}${voorbeeld === true ? ' (voorbeeld, niet echt)' : ''}`,
        })),
      ],
      van,
      naar,
      verschillen: compareVersies(oudeVersie.inhoud, nieuweVersie.inhoud),
      diagrammen: pairDiagrammen(oudeVersie, nieuweVersie),
    };
  };
}

// helpers

function resolveLandelijk(id: string, nu: string): string {
  return id === LANDELIJK ? `${LANDELIJK}-${nu}` : id;
}

async function selectVersie(omgeving: Omgeving, gemeente: string, id: string): Promise<GeldendeRegels> {
  const datum = id.startsWith(`${LANDELIJK}-`) ? id.slice(LANDELIJK.length + 1) : undefined;
  if (datum === undefined) {
    const { variant } = await readVersie(omgeving, { gemeente, variantId: id });
    return selectVersieregels(omgeving.regels, gemeente, variant);
  }
  if (isDatum(datum)) return selectLandelijk(omgeving.regels, gemeente, datum);
  throw new NietGevondenError('Deze landelijke versie is er niet. Kies een versie uit de lijst.');
}

function nameVersie({ variant, opgeslagen }: Versie): string {
  const naam = `Versie ${variant.versie}, vanaf ${formatDatum(variant.geldigVanaf)}`;
  if (opgeslagen?.status === 'concept') return `${naam} (concept)`;
  return opgeslagen?.status === 'ter_controle' ? `${naam} (ter controle)` : naam;
}

function pairDiagrammen(oud: Versielezing, nieuw: Versielezing): Verschillenlijst['diagrammen'] {
  const processen = [...new Set([...nieuw.diagrammen, ...oud.diagrammen].map(({ proces }) => proces))];
  return processen.map((proces) => {
    const a = oud.diagrammen.find((diagram) => diagram.proces === proces);
    const b = nieuw.diagrammen.find((diagram) => diagram.proces === proces);
    return {
      proces,
      titel: b?.titel ?? a?.titel ?? proces,
      ...(a === undefined ? {} : { van: a.xml }),
      ...(b === undefined ? {} : { naar: b.xml }),
    };
  });
}
