import type { Verschil } from '../domain/verschil/verschil.ts';
import type { Uitvoer } from './uitvoer.ts';

const TEKENS: Readonly<Record<Verschil['klasse'], string>> = { rechtsgevolg: '⚖', werkgevolg: '✎', opmaak: '⬚' };

/** Prints differences as JSON or as a numbered list. @returns 1 when there are any, so that a pipeline can stop on it */
export function printVerschillen(verschillen: readonly Verschil[], uitvoer: Uitvoer, json: boolean): 0 | 1 {
  if (json)
    uitvoer.print(
      JSON.stringify(
        verschillen.map((verschil) => toJson(verschil)),
        null,
        2,
      ),
    );
  else uitvoer.print(verschillen.length === 0 ? 'Er zijn geen verschillen.' : formatLijst(verschillen));
  return verschillen.length === 0 ? 0 : 1;
}

// helpers

function toJson({ soort, element, eigenschap, van, naar, klasse, zin }: Verschil) {
  return { soort, element, eigenschap, van, naar, klasse, zin };
}

function formatLijst(verschillen: readonly Verschil[]): string {
  return verschillen
    .map(({ klasse, zin, waarom }, plaats) => {
      const nummer = `${plaats + 1}.`.padStart(4);
      return `${nummer} ${zin}\n     ${TEKENS[klasse]} ${klasse}: ${waarom}`;
    })
    .join('\n');
}
