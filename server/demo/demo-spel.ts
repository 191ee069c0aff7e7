import type { Speelklok } from '../simulatie/speelklok.ts';
import type { Actor, Usecases } from '../usecases/usecases.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import { readDemogebruiker } from './demo-gebruikers.ts';

/** The world in which the past of the demo is played. */
export interface Spel {
  readonly omgeving: Omgeving;
  readonly usecases: Usecases;
  readonly klok: Speelklok;
}

/** Who does this in the demo: the work of consulenten is divided by the number of the zaak. */
export function chooseActor(zaak: number, gemeente: string, rol: string): Actor {
  const functie = rol === 'administratie' ? 'administratie' : zaak % 2 === 0 ? 'consulent' : 'consulent2';
  return readDemogebruiker(`${functie}.${gemeente}`);
}
