import { NO_BETAALBESTANDEN } from '../betaalbestanden.ts';
import { compose } from '../compose.ts';
import type { Library } from '../load-library.ts';
import { findRegiosleutel } from '../rules/eigenaar.ts';
import type { Variant } from '../rules/regelbestand.ts';
import { replaceVarianten } from '../rules/variantversies.ts';
import { makeMemoryStores } from '../store/memory/memory-stores.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import { rememberStappen } from './onthoud-stappen.ts';
import { Speelklok } from './speelklok.ts';

/**
 * The product as it is, for one gemeente with one version of its variant and of that of its regio, in force from the first day. Letters are
 * counted, never made.
 */
export function makeProefomgeving(library: Library, gemeente: string, variant: Variant, regio?: Variant): Omgeving {
  const { basis: geldigVanaf } = variant;
  const sleutel = findRegiosleutel(library.regels, gemeente);
  const lokaal = replaceVarianten(library.regels, gemeente, [{ ...variant, geldigVanaf }]);
  const vanRegio = regio === undefined ? [] : [{ ...regio, geldigVanaf }];
  const regels = sleutel === undefined ? lokaal : replaceVarianten(lokaal, sleutel, vanRegio);
  const { omgeving } = compose({
    library: { ...library, regels },
    stores: makeMemoryStores(),
    klok: new Speelklok(variant.basis),
    makeId: () => 'proef',
    kluis: {
      encrypt: (bsn) => ({ versleuteld: bsn, laatste3: bsn.slice(-3) }),
      decrypt: ({ versleuteld }) => versleuteld,
    },
    renderBrief: refuse,
    renderBijlage: refuse,
    renderBegeleiding: refuse,
    betaalbestanden: NO_BETAALBESTANDEN,
    demo: undefined,
    versie: 'proef',
    opslag: 'geheugen',
  });
  return { ...omgeving, machine: { ...omgeving.machine, advance: rememberStappen(omgeving.machine.advance) } };
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('Een proef maakt geen brieven.'));
}
