import { compareVersies } from '../verschil/compare-versies.ts';
import { isWijziging } from './nationale-wijziging.ts';
import type { Rebase, Rebaseinvoer } from './rebase.ts';
import { rebaseBrieven } from './rebase-brieven.ts';
import { rebaseDiagrammen } from './rebase-diagrammen.ts';
import { rebaseFormulieren } from './rebase-formulieren.ts';
import { rebaseParameters } from './rebase-parameters.ts';
import { rebaseRegels } from './rebase-regels.ts';
import { rebaseTeksten } from './rebase-teksten.ts';

/**
 * Moves the deviations of a gemeente from one national version to the next: three-way, each part by itself. Nothing is decided for the
 * gemeente where both changed the same; until there is an answer, the own one stays as far as that is lawful. Onto the same version it
 * changes nothing.
 */
export function rebaseVariant(invoer: Rebaseinvoer): Rebase {
  const nationaal = compareVersies(invoer.basis, invoer.landelijk).filter(isWijziging);
  const parameters = rebaseParameters(invoer);
  const regels = rebaseRegels(invoer);
  const teksten = rebaseTeksten(invoer);
  const formulieren = rebaseFormulieren(invoer);
  const brieven = rebaseBrieven(invoer);
  const diagrammen = rebaseDiagrammen(invoer, nationaal);
  const delen = [parameters, regels, diagrammen, formulieren, teksten, brieven];
  return {
    schoon: nationaal.filter((verschil) => !delen.some((deel) => deel.hoortBij(verschil))),
    keuzes: delen.flatMap(({ keuzes }) => keuzes),
    raaktNiet: delen.flatMap(({ raaktNiet }) => raaktNiet),
    vervalt: diagrammen.vervalt,
    inhoud: {
      afwijkingen: parameters.inhoud,
      eigenschappen: invoer.lokaal.eigenschappen,
      regels: regels.inhoud,
      teksten: teksten.inhoud,
      formulieren: formulieren.inhoud,
      diagrammen: diagrammen.inhoud,
      ...(brieven.inhoud.length === 0 ? {} : { brieven: brieven.inhoud }),
      diagramplannen: diagrammen.plannen,
    },
  };
}

/** How many questions have an answer. */
export function countAntwoorden({ keuzes }: Pick<Rebase, 'keuzes'>): {
  readonly gemaakt: number;
  readonly totaal: number;
} {
  return { gemaakt: keuzes.filter(({ antwoord }) => antwoord !== undefined).length, totaal: keuzes.length };
}
