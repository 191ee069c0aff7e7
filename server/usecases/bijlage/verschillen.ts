import { formatDatum } from '../../domain/datum.ts';
import { compareVersies } from '../../domain/verschil/compare-versies.ts';
import type { Verschil } from '../../domain/verschil/verschil.ts';
import type { Actor } from '../usecases.ts';
import { listVersies } from '../variant/change-variant.ts';
import { checkEigenaarrecht } from '../variant/eigenaarrecht.ts';
import { nameLandelijk, nameVersie, resolveLandelijk, selectVersie } from '../variant/select-versie.ts';
import { readVersieinhoud, type Versielezing } from '../variant/versieinhoud.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

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

/** What is different between two versions, for the page that shows them side by side. */
export function makeReadVerschillen(omgeving: Omgeving): Verschilusecases['readVerschillen'] {
  return async (actor, gemeente, welke) => {
    checkEigenaarrecht(omgeving, actor, 'readVerschillen', gemeente);
    const landelijk = omgeving.regels.parameters;
    const lokaal = (await listVersies(omgeving, gemeente)).filter(
      ({ opgeslagen }) => opgeslagen?.status !== 'ingetrokken',
    );
    const van = resolveLandelijk(omgeving, welke.van ?? 'landelijk');
    const naar = resolveLandelijk(omgeving, welke.naar ?? lokaal[0]?.id ?? 'landelijk');
    const { geldend: oud } = await selectVersie(omgeving, gemeente, van);
    const { geldend: nieuw } = await selectVersie(omgeving, gemeente, naar);
    const oudeVersie = await readVersieinhoud(omgeving, oud);
    const nieuweVersie = await readVersieinhoud(omgeving, nieuw);
    return {
      gemeente,
      gemeentenaam: nieuw.gemeente.naam,
      versies: [
        ...lokaal.map((versie) => ({ id: versie.id, naam: nameVersie(versie) })),
        ...landelijk.toReversed().map(({ geldigVanaf, voorbeeld }) => ({
          id: nameLandelijk(geldigVanaf),
          naam: `Landelijk, vanaf ${formatDatum(geldigVanaf)}${voorbeeld === true ? ' (voorbeeld, niet echt)' : ''}`,
        })),
      ],
      van,
      naar,
      verschillen: compareVersies(oudeVersie.inhoud, nieuweVersie.inhoud),
      // A process in which nothing differs is not drawn, but for the one that every zaak begins with.
      diagrammen: pairDiagrammen(oudeVersie, nieuweVersie).filter(
        (paar) => paar.proces === omgeving.proces || paar.van !== paar.naar,
      ),
    };
  };
}

// helpers

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
