import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import type { Scenarionaam } from './verloop.ts';

/** What changes in a zaak when the gemeente sets this value instead of the national one. */
export interface Geval {
  readonly sleutel: string;
  readonly waarde: Parameterwaarde;
  readonly scenario: Scenarionaam;
  /** Lines that are there only with the national value, and only with this one. */
  readonly weg?: RegExp;
  readonly erbij?: RegExp;
}
