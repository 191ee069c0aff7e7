/** One reason why a diagram may not run, in Dutch, with the element that a modeller must repair. */
export interface Procesbevinding {
  /** Short name of the rule: "timer", "standaardpad", "vastlopen". */
  readonly regel: string;
  /** Id of the element; absent when it concerns the whole diagram. */
  readonly element?: string;
  readonly melding: string;
}
