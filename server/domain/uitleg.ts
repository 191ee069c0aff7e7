/**
 * One step of an explanation that a screen or a letter can print: how a date or an amount came about.
 * `grondslag` names the article or the source; a step that rests on an assumption says so with `aanname`.
 */
export interface Uitlegstap {
  readonly omschrijving: string;
  /** The outcome of the step as a Dutch reader writes it: "€ 1.224,11", "vr 17 apr 2026", "32/36". */
  readonly uitkomst?: string;
  readonly grondslag?: string;
  /** True when the step follows an assumption that no source settles. */
  readonly aanname?: boolean;
}
