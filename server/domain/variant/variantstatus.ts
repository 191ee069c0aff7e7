import { ConflictError } from '../fouten.ts';
import type { Variantversie } from './variantversie.ts';

/** @throws ConflictError when the version is no concept (any more). */
export function checkConcept(variant: Variantversie): void {
  if (variant.status !== 'concept') throw refuseStatus(variant);
}

/** @throws ConflictError when the version does not lie with a checker. */
export function checkTerControle(variant: Variantversie): void {
  if (variant.status !== 'ter_controle') throw refuseStatus(variant);
}

/** Why a version in this status cannot do what was asked, and what can be done instead. */
export function refuseStatus({ status }: Variantversie): ConflictError {
  switch (status) {
    case 'concept':
      return new ConflictError('Deze versie is nog een concept. Bied haar eerst ter controle aan.');
    case 'ter_controle':
      return new ConflictError('Deze versie ligt ter controle. Wie iets wil wijzigen, laat haar eerst terugsturen.');
    case 'gepubliceerd':
      return new ConflictError('Deze versie is gepubliceerd en verandert niet meer. Maak een nieuw concept.');
    case 'ingetrokken':
      return new ConflictError('Deze versie is ingetrokken. Maak een nieuw concept.');
  }
}
