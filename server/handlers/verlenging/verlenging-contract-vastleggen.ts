import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { refreshOvergang } from '../hermeting/overgang-voorstellen.ts';
import { findContracteinde } from './verlenging-verwerken.ts';

/**
 * The contract goes on, and the forfaitaire months are used up (art. 10d lid 1 onder b and lid 5 Pw): the new end is recorded, and the
 * besluit after the first measurement gives the LKS that follows. Hours and function of a new contract change with that besluit: until
 * then they stand with the dienstverband, where a next verlenging leaves them alone.
 */
export const recordVerlengingscontract: Handler = ({ zaak, context }) => {
  const { verlenging } = zaak.gegevens;
  const contract =
    verlenging?.antwoord === 'nieuw_contract'
      ? {
          ...(verlenging.functie === undefined ? {} : { 'dienstverband.nieuwContract.functie': verlenging.functie }),
          ...(verlenging.urenPerWeek === undefined
            ? {}
            : { 'dienstverband.nieuwContract.urenPerWeek': verlenging.urenPerWeek }),
        }
      : {};
  const einde = { 'dienstverband.einddatum': findContracteinde(zaak) ?? null };
  const begin = recordGegevens(zaak, { ...einde, ...contract }, 'verlenging');
  return [...begin, ...refreshOvergang(evolveAll(zaak, begin), context.vandaag)];
};
