import type { Diagrambevinding, Grenzenvraag } from './diagrambevinding.ts';
import { PREFERENT } from './diagrambevinding.ts';
import { checkEigenStappen } from './diagramgrenzen-eigen.ts';
import { checkVerplichteStappen } from './diagramgrenzen-stappen.ts';
import { checkVolgorde } from './diagramgrenzen-volgorde.ts';
import { makeDiagramloop } from './diagramloop.ts';

/**
 * Compares a local diagram with the national one that it descends from: what a gemeente may not leave out, change or put in another order,
 * and what its own steps may do. An empty list: everything is allowed.
 */
export function checkDiagramgrenzen(paar: Grenzenvraag): readonly Diagrambevinding[] {
  const { landelijk, lokaal } = paar;
  if (landelijk.id !== lokaal.id || lokaal.processen.length !== 1) {
    return [
      {
        nr: 'D1',
        naam: 'Ander proces',
        ernst: 'blokkeren',
        melding: `Dit diagram is niet het proces ${landelijk.proces}. Begin met het landelijke diagram en pas dat aan.`,
        grondslag: PREFERENT,
      },
    ];
  }
  const lopen = { landelijk: makeDiagramloop(landelijk), lokaal: makeDiagramloop(lokaal) };
  return [...checkVerplichteStappen(paar), ...checkVolgorde(paar, lopen), ...checkEigenStappen(paar, lopen)];
}
