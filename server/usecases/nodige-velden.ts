import type { Formulier } from '../../processes/formulier.ts';
import { listVelden } from '../../processes/formulier.ts';
import type { Omgeving } from './change-zaak.ts';

/** A field that cannot be removed from a national form, with the reason. */
export interface NodigVeld {
  readonly veld: string;
  /** "de landelijke taak vraagt het verplicht" */
  readonly reden: string;
}

/** The fields of a national form that a later step, a rule, a letter or a condition in a diagram needs. */
export function listNodigeVelden(_omgeving: Pick<Omgeving, 'regels'>, formulier: Formulier): readonly NodigVeld[] {
  return listVelden(formulier)
    .filter(({ verplicht }) => verplicht)
    .map(({ veld }) => ({ veld, reden: 'het landelijke proces vraagt dit verplicht' }));
}
