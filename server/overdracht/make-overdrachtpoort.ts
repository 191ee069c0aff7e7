import type { Overdrachtpoort } from '../usecases/verhuizing/overdrachtpoort.ts';
import { makeVormcontrole } from './check-vorm.ts';
import type { Vormcontrole } from './pakket.ts';
import { openOverdracht, sealOverdracht } from './pakket.ts';
import { makeSleutels, makeVingerafdruk, readSleutelkaart } from './sleutels.ts';

const SCHEMA = new URL('../../rules/schema/overdracht.json', import.meta.url);

/** Keys and packages of this installation; the schema is read at the first package. */
export function makeOverdrachtpoort(): Overdrachtpoort {
  let gelezen: Vormcontrole | undefined;
  const check: Vormcontrole = (inhoud) => {
    gelezen ??= makeVormcontrole(SCHEMA);
    return gelezen(inhoud);
  };
  return {
    makeSleutels,
    makeVingerafdruk,
    readSleutelkaart,
    seal: (overdracht, van, naar) => sealOverdracht(overdracht, van, naar, check),
    open: (bestand, eigen, bekend) => openOverdracht(bestand, eigen, bekend, check),
  };
}
