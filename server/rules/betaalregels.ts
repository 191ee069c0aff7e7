import type { Signaalgrenzen } from '../domain/betalen/betaalsignalen.ts';
import type { Datum } from '../domain/datum.ts';
import type { Urenvoorrang } from '../domain/uren/urenvoorrang.ts';
import type { Kwijtgrond } from '../domain/verrekenen/kwijtschelden.ts';
import type { GeldendeRegels } from './rule-set.ts';

/** A national choice that no law or source fixes, with its explanation. */
interface Keuze {
  readonly waarde: number;
  readonly aanname: boolean;
}

/** The national choices of `betaalregels-<datum>.json`. */
interface Betaalregels {
  readonly geldigVanaf: Datum;
  readonly signalen: { readonly hoogCent: Keuze; readonly afwijkingProcent: Keuze };
  readonly verrekening: { readonly werkdagenVoorSluiting: Keuze };
  readonly uren: { readonly voorrang: Omit<Urenvoorrang, 'geldigVanaf' | 'geldigTot'> };
  readonly kwijtschelding: { readonly gronden: readonly Kwijtgrond[] };
}

/** When an amount is called unusual, by the rules in force. @throws RegelbestandError when none are */
export function readSignaalgrenzen(geldend: Pick<GeldendeRegels, 'bestand'>): Signaalgrenzen {
  const { hoogCent, afwijkingProcent } = read(geldend).signalen;
  return {
    hoogCent: hoogCent.waarde,
    afwijkingProcent: afwijkingProcent.waarde,
    aanname: hoogCent.aanname || afwijkingProcent.aanname,
  };
}

/** How many werkdagen before the run closes the settlement of a quarter begins. @throws RegelbestandError when no rules are in force */
export function readVerrekendagen(geldend: Pick<GeldendeRegels, 'bestand'>): number {
  return read(geldend).verrekening.werkdagenVoorSluiting.waarde;
}

/** Why a gemeente can leave a debt uncollected, by the rules in force. @throws RegelbestandError when none are */
export function readKwijtgronden(geldend: Pick<GeldendeRegels, 'bestand'>): readonly Kwijtgrond[] {
  return read(geldend).kwijtschelding.gronden.map(({ code, naam, uitleg, grondslag, aanname }) => ({
    code,
    naam,
    uitleg,
    grondslag,
    aanname,
  }));
}

/** Which source of hours goes before which, out of the contents of one file that the schema checked. */
export function readUrenvoorrang(inhoud: unknown): Urenvoorrang {
  const { geldigVanaf, uren } = inhoud as Betaalregels;
  const { volgorde, uitleg, aanname } = uren.voorrang;
  return { geldigVanaf, volgorde, uitleg, aanname };
}

// helpers

function read(geldend: Pick<GeldendeRegels, 'bestand'>): Betaalregels {
  // The schema has proved its shape.
  return geldend.bestand('betaalregels') as unknown as Betaalregels;
}
