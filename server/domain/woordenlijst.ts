/** A word of the werkproces in plain Dutch (`rules/landelijk/woordenlijst-<datum>.json`). */
export interface Woord {
  readonly woord: string;
  /** Other words and short forms for the same. */
  readonly ook?: readonly string[];
  readonly uitleg: string;
  /** The article that it comes from. */
  readonly grondslag?: string;
}
