import type { Diagramindex, Diagrampaar } from './diagramindex.ts';
import type { Diagramnotitie } from './diagrammodel.ts';
import { TEKENING, UITLEGTEKST } from './gevolg.ts';
import { compareEigenschap, type Diagramverschil, isGelijk, type Onderwerp } from './maak-verschil.ts';
import { joinLijst, pairUp, quote } from './woorden.ts';

/** Every difference between the notes in the diagram. */
export function compareNotities({ oud, nieuw }: Diagrampaar): readonly Diagramverschil[] {
  return pairUp(oud.model.notities, nieuw.model.notities, ({ id }) => id).flatMap((deel) => {
    if (deel.oud !== undefined && deel.nieuw !== undefined) return compareNotitie([deel.oud, deel.nieuw], oud, nieuw);
    if (deel.nieuw !== undefined) {
      const { tekst } = deel.nieuw;
      const zin = `In het diagram staat een nieuwe notitie${noemBij(deel.nieuw, nieuw)}: ${quote(tekst)}.`;
      return [{ ...makeOnderwerp(deel.nieuw), eigenschap: 'toegevoegd', van: null, naar: tekst, zin, ...UITLEGTEKST }];
    }
    if (deel.oud === undefined) return [];
    const { tekst } = deel.oud;
    const zin = `De notitie${noemBij(deel.oud, oud)} vervalt: ${quote(tekst)}.`;
    return [{ ...makeOnderwerp(deel.oud), eigenschap: 'vervallen', van: tekst, naar: null, zin, ...UITLEGTEKST }];
  });
}

// helpers

function makeOnderwerp({ id, tekst }: Diagramnotitie): Onderwerp {
  return { element: id, naam: `Notitie ${quote(tekst, 40)}`, elementen: [id] };
}

function compareNotitie(
  [oud, nieuw]: readonly [Diagramnotitie, Diagramnotitie],
  oudeIndex: Diagramindex,
  nieuweIndex: Diagramindex,
): readonly Diagramverschil[] {
  const onderwerp = makeOnderwerp(nieuw);
  return [
    ...compareEigenschap(onderwerp, 'tekst', [oud.tekst, nieuw.tekst], (van, naar) => ({
      zin: `De notitie${noemBij(nieuw, nieuweIndex)} is nu ${quote(naar ?? '')} in plaats van ${quote(van ?? '')}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareEigenschap(onderwerp, 'bij', [oud.bij, nieuw.bij], () => ({
      zin: `De notitie ${quote(nieuw.tekst, 60)} hoort${noemBij(nieuw, nieuweIndex) || ' nergens bij'} in plaats van${noemBij(oud, oudeIndex) || ' bij niets'}.`,
      gevolg: UITLEGTEKST,
    })),
    ...(isGelijk(oud.plaats, nieuw.plaats)
      ? []
      : compareEigenschap(onderwerp, 'tekening', [JSON.stringify(oud.plaats), JSON.stringify(nieuw.plaats)], () => ({
          zin: `De notitie ${quote(nieuw.tekst, 60)} staat op een andere plek.`,
          gevolg: TEKENING,
        }))),
  ];
}

function noemBij({ bij }: Diagramnotitie, index: Diagramindex): string {
  return bij.length === 0 ? '' : ` bij ${joinLijst(bij.map((id) => index.noem(id)))}`;
}
