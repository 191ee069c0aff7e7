import { formatDatum, isDatum } from '../server/domain/datum.ts';
import type { Feitvoorwaarde, Formulier, Formulieroptie, Formulierveld } from './formulier.ts';

/** Looks up a fact of the zaak: "afgeleid.buitenBehandeling", "betaalopdracht.akkoord". */
export type Feitlezer = (pad: string) => unknown;

/**
 * The form for one zaak on one day: an option that the law or the data rule out carries the reason (`beletsel`), and a message of the form
 * stands there only when it holds, filled with the facts. The browser shows what comes out, the server checks with it.
 */
export function prepareFormulier(formulier: Formulier, lees: Feitlezer): Formulier {
  const { meldingen, ...rest } = formulier;
  const geldend = meldingen
    ?.filter((melding) => holds(melding.als, lees))
    .map(({ tekst }) => ({ tekst: fill(tekst, lees) }));
  return {
    ...rest,
    ...(geldend === undefined || geldend.length === 0 ? {} : { meldingen: geldend }),
    groepen: formulier.groepen.map((groep) => ({
      ...groep,
      velden: groep.velden.map((veld) => prepareVeld(veld, lees)),
    })),
  };
}

// helpers

function prepareVeld(veld: Formulierveld, lees: Feitlezer): Formulierveld {
  return veld.opties ? { ...veld, opties: veld.opties.map((optie) => prepareOptie(optie, lees)) } : veld;
}

function prepareOptie({ niet, ...optie }: Formulieroptie, lees: Feitlezer): Formulieroptie {
  const beletsel = niet?.find(({ als }) => holds(als, lees));
  return beletsel === undefined ? optie : { ...optie, beletsel: fill(beletsel.reden, lees) };
}

function holds(als: Feitvoorwaarde | undefined, lees: Feitlezer): boolean {
  return als === undefined || als.is.some((waarde) => waarde === lees(als.feit));
}

/** "{afgeleid.buitenBehandelingUiterlijk}" becomes the fact; an unknown one "onbekend". */
function fill(tekst: string, lees: Feitlezer): string {
  return tekst.replaceAll(/\{([A-Za-z][\w.]*)\}/g, (_plek, pad: string) => write(lees(pad)));
}

/** A date as people write it, and a choice without the underscores of its code. */
function write(feit: unknown): string {
  if (typeof feit === 'number') return String(feit);
  if (typeof feit !== 'string') return 'onbekend';
  const dag = isDatum(feit) ? formatDatum(feit) : undefined;
  if (dag !== undefined) return dag;
  return /^[a-z]+(?:_[a-z]+)+$/.test(feit) ? feit.replaceAll('_', ' ') : feit;
}
