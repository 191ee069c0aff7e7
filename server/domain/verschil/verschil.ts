import type { Gevolgklasse } from '../bijlage/bijlage.ts';
import type { Parameterwaarde } from '../variant/variant.ts';

/** One difference between two versions, as a person reads it. */
export interface Verschil {
  readonly soort: Verschilsoort;
  /** Id in the diagram, "formulier/veld", code of the letter, key of the parameter, name of the rule, number of the warning. */
  readonly element: string;
  /** What changed of it: "naam", "timer", "voorwaarde", "lks:rol", "bestaan", "waarde". */
  readonly eigenschap: string;
  /** The value before and after as the files hold it; null: there was none, or there is none any more. */
  readonly van: Parameterwaarde;
  readonly naar: Parameterwaarde;
  readonly klasse: Gevolgklasse;
  /** One or two Dutch sentences. */
  readonly zin: string;
  /** Why it has this class, with the article where it is known. */
  readonly waarom: string;
  /** What it is called, for a list: "Rappel versturen". */
  readonly naam: string;
  /** Process of the diagram, for soort `diagram`. */
  readonly proces?: string;
  /** Ids in the diagrams that it can be seen at; empty when it is nowhere in a diagram. */
  readonly elementen: readonly string[];
}

export type Verschilsoort = 'diagram' | 'formulier' | 'brief' | 'parameter' | 'regel' | 'waarschuwing';

/** What a comparison leaves out. */
export interface Verschilkeuzes {
  /** Leaves out all of class `opmaak`. */
  readonly zonderOpmaak?: boolean;
}
