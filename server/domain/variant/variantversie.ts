import type { Datum } from '../datum.ts';
import { InvoerError, NietToegestaanError } from '../fouten.ts';
import type { Tijdstip } from '../zaak/zaak.ts';
import type { Variantinhoud } from './variant.ts';
import type { Variantgebeurtenis } from './variantgebeurtenis.ts';
import { listZonderMotivering, MOTIVERING_MINIMUM } from './variantonderdeel.ts';
import { checkConcept, checkTerControle, refuseStatus } from './variantstatus.ts';

const REDEN_MINIMUM = 10;

/** What every version of a variant holds, whatever its status. */
export interface Variantkern extends Variantinhoud {
  readonly id: string;
  readonly gemeente: string;
  /** Of which variant this is a version; a zaak is pinned to (naam, versie). */
  readonly naam: string;
  /** 2, 3, ...: each version of a gemeente has its own. */
  readonly versie: number;
  /** Date of the national catalogue that the deviations were made on. */
  readonly basis: Datum;
  /** Zaken that come in from this date on follow it; may lie in the past. */
  readonly geldigVanaf: Datum;
  /** The decision that adopts it; absent while there is none. */
  readonly besluitreferentie?: string;
  /** Who started it. */
  readonly maker: string;
  /** Everybody who changed its content: none of them may approve it. */
  readonly makers: readonly string[];
  /** One higher at each save. */
  readonly stand: number;
}

/** One version of the variant of a gemeente, from concept to in force. A published one never changes. */
export type Variantversie = Variantkern &
  (
    | { readonly status: 'concept'; readonly teruggestuurd?: { readonly door: string; readonly reden: string } }
    | { readonly status: 'ter_controle'; readonly aangebodenDoor: string }
    | { readonly status: 'gepubliceerd'; readonly controleur: string; readonly gepubliceerdOp: Tijdstip }
    | { readonly status: 'ingetrokken'; readonly ingetrokkenDoor: string }
  );

export type Variantstatus = Variantversie['status'];

/** What can be set beside the deviations. */
export interface Variantkop {
  readonly geldigVanaf: Datum;
  readonly besluitreferentie?: string;
}

/** Sets the effective date and the decision. @throws InvoerError when the national rules it is based on do not hold yet then */
export function decideVariantkop(variant: Variantversie, kop: Variantkop, door: string): readonly Variantgebeurtenis[] {
  checkConcept(variant);
  checkGeldigVanaf(kop.geldigVanaf, variant.basis);
  const oud = readKop(variant);
  return JSON.stringify(oud) === JSON.stringify(kop) ? [] : [{ soort: 'VariantkopGewijzigd', kop, oud, door }];
}

/** @throws InvoerError for a date before that of the national catalogue. */
export function checkGeldigVanaf(geldigVanaf: Datum, basis: Datum): void {
  if (geldigVanaf >= basis) return;
  const melding = `Kies een datum vanaf ${basis}. Vóór die dag geldt deze versie van het landelijke proces niet.`;
  throw new InvoerError(melding, [{ veld: 'geldigVanaf', melding }]);
}

/** Offers a concept for the check by a second person. @throws InvoerError when the law or a missing motivering stands in the way */
export function decideAanbieden(
  variant: Variantversie,
  blokkades: readonly string[],
  door: string,
): readonly Variantgebeurtenis[] {
  checkConcept(variant);
  checkPubliceerbaar(variant, blokkades);
  return [{ soort: 'TerControleAangeboden', door }];
}

/** Gives a version back to its makers, with what has to change. @throws InvoerError without a reason */
export function decideTerugsturen(variant: Variantversie, reden: string, door: string): readonly Variantgebeurtenis[] {
  checkTerControle(variant);
  if (reden.trim().length < REDEN_MINIMUM) {
    const melding = `Leg in ten minste ${REDEN_MINIMUM} tekens uit wat er anders moet.`;
    throw new InvoerError(melding, [{ veld: 'reden', melding }]);
  }
  return [{ soort: 'VariantTeruggestuurd', reden: reden.trim(), door }];
}

/**
 * Puts a version in force. With four eyes on, nobody approves what he or she changed.
 * @throws NietToegestaanError for a maker @throws InvoerError when a guardrail blocks it
 */
export function decidePubliceren(
  variant: Variantversie,
  { blokkades, vierOgen }: { readonly blokkades: readonly string[]; readonly vierOgen: boolean },
  { door, nu }: { readonly door: string; readonly nu: Tijdstip },
): readonly Variantgebeurtenis[] {
  checkTerControle(variant);
  if (vierOgen && variant.makers.includes(door)) {
    throw new NietToegestaanError(
      'U hebt zelf aan deze versie gewerkt. Een collega (functioneel beheerder of beheerder) moet hem controleren en publiceren.',
    );
  }
  checkPubliceerbaar(variant, blokkades);
  return [{ soort: 'VariantGepubliceerd', op: nu, door }];
}

/** Withdraws a version that is not in force yet. @throws ConflictError when it is published or withdrawn */
export function decideIntrekken(variant: Variantversie, door: string): readonly Variantgebeurtenis[] {
  if (variant.status !== 'concept' && variant.status !== 'ter_controle') throw refuseStatus(variant);
  return [{ soort: 'VariantIngetrokken', door }];
}

/** The effective date and the decision of a version. */
export function readKop({ geldigVanaf, besluitreferentie }: Variantversie): Variantkop {
  return { geldigVanaf, ...(besluitreferentie === undefined ? {} : { besluitreferentie }) };
}

// helpers

function checkPubliceerbaar(variant: Variantversie, blokkades: readonly string[]): void {
  const zonder = listZonderMotivering(variant);
  if (blokkades.length === 0 && zonder.length === 0) return;
  const veldmelding = `Leg in ten minste ${MOTIVERING_MINIMUM} tekens uit waarom de gemeente hier afwijkt.`;
  const meldingen = [...blokkades, ...(zonder.length === 0 ? [] : ['Niet elke afwijking heeft een motivering.'])];
  throw new InvoerError(
    meldingen.join(' '),
    zonder.map((sleutel) => ({ veld: sleutel, melding: veldmelding })),
  );
}
