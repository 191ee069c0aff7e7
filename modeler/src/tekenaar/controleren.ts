import { type Lintbevinding, type Lintomgeving, lintDefinitions } from '../../../processes/lint/lint-definitions.ts';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import type { Variantinhoudlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Tekening } from './diensten.ts';
import { BERICHTHANDLER } from './nieuwe-stap.ts';

/** What exists around the drawing; what the national process uses exists. */
export function makeLintomgeving(
  landelijk: Diagrammodel,
  inhoud: Pick<Variantinhoudlezing, 'formulieren' | 'brieven'>,
  parameters: readonly string[],
  formulieren: readonly string[],
): Lintomgeving {
  const { elementen } = landelijk;
  const woorden = (veld: string) => elementen.flatMap(({ lks }) => (lks[veld] ?? '').split(' ').filter(Boolean));
  return {
    handlers: [...elementen.flatMap(({ implementatie }) => implementatie ?? []), BERICHTHANDLER],
    formulieren: [...inhoud.formulieren.map(({ naam }) => naam), ...formulieren, ...woorden('formulier')],
    parameters: [...parameters, ...woorden('parameters')],
    brieven: [...inhoud.brieven.map(({ code }) => code), ...woorden('brief')],
  };
}

/** What can be better in the drawing; `bekend` is what the national drawing has too. */
export async function lintTekening(
  tekening: Tekening,
  omgeving: Lintomgeving,
  bekend: readonly Lintbevinding[] = [],
): Promise<readonly Lintbevinding[]> {
  const oud = new Set(bekend.map(makeSleutel));
  const gevonden = await lintDefinitions(tekening.getDefinitions(), omgeving);
  return gevonden.filter((bevinding) => !oud.has(makeSleutel(bevinding)));
}

// helpers

function makeSleutel({ regel, element, melding }: Lintbevinding): string {
  return `${regel} ${element} ${melding}`;
}
