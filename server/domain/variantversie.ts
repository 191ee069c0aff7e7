import type { Datum } from './datum.ts';
import { ConflictError, InvoerError, NietToegestaanError } from './fouten.ts';
import type { Afwijking, Variantinhoud } from './variant.ts';
import type { Tijdstip } from './zaak.ts';

/** Letters that a motivering needs before a version can be checked: it stands in the bijlage bij de verordening. */
export const MOTIVERING_MINIMUM = 15;

const REDEN_MINIMUM = 10;

/** What every version of a variant holds, whatever its status. */
interface Variantkern extends Variantinhoud {
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

/** Something that happened to a version; each is a line in the audit log. `door` is a user name. */
export type Variantgebeurtenis = { readonly door: string } & (
  | {
      readonly soort: 'VariantGestart';
      readonly start: Omit<Variantkern, 'maker' | 'makers' | 'stand'>;
      /** Label of the version that it was copied from, or the name of the file. */
      readonly uit: string;
    }
  | { readonly soort: 'AfwijkingVastgelegd'; readonly afwijking: Afwijking; readonly oud?: Afwijking }
  | { readonly soort: 'AfwijkingVerwijderd'; readonly oud: Afwijking }
  | { readonly soort: 'VariantkopGewijzigd'; readonly kop: Variantkop; readonly oud: Variantkop }
  | { readonly soort: 'TerControleAangeboden' }
  | { readonly soort: 'VariantTeruggestuurd'; readonly reden: string }
  | { readonly soort: 'VariantGepubliceerd'; readonly op: Tijdstip }
  | { readonly soort: 'VariantIngetrokken' }
);

/** Sets one deviation of a concept; the same again changes nothing. @throws ConflictError when it is no concept */
export function decideAfwijking(
  variant: Variantversie,
  afwijking: Afwijking,
  door: string,
): readonly Variantgebeurtenis[] {
  checkConcept(variant);
  const oud = variant.afwijkingen.find(({ sleutel }) => sleutel === afwijking.sleutel);
  if (oud !== undefined && JSON.stringify(oud) === JSON.stringify(afwijking)) return [];
  return [{ soort: 'AfwijkingVastgelegd', afwijking, ...(oud === undefined ? {} : { oud }), door }];
}

/** Goes back to the national value of one parameter. @throws ConflictError when it is no concept */
export function decideLandelijk(variant: Variantversie, sleutel: string, door: string): readonly Variantgebeurtenis[] {
  checkConcept(variant);
  const oud = variant.afwijkingen.find((afwijking) => afwijking.sleutel === sleutel);
  return oud === undefined ? [] : [{ soort: 'AfwijkingVerwijderd', oud, door }];
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

/** The deviations whose motivering is too short for the bijlage. */
export function listZonderMotivering({ afwijkingen }: Pick<Variantinhoud, 'afwijkingen'>): readonly string[] {
  return afwijkingen
    .filter(({ motivering }) => motivering.trim().length < MOTIVERING_MINIMUM)
    .map(({ sleutel }) => sleutel);
}

/** The version after a gebeurtenis. @throws TypeError for a gebeurtenis that cannot follow */
export function evolveVariant(variant: Variantversie | undefined, gebeurtenis: Variantgebeurtenis): Variantversie {
  const { door } = gebeurtenis;
  if (gebeurtenis.soort === 'VariantGestart') {
    return { ...gebeurtenis.start, status: 'concept', maker: door, makers: [door], stand: 0 };
  }
  if (variant === undefined) throw new TypeError(`${gebeurtenis.soort} needs a version`);
  switch (gebeurtenis.soort) {
    case 'AfwijkingVastgelegd':
      return edit(variant, door, { afwijkingen: replaceAfwijking(variant.afwijkingen, gebeurtenis.afwijking) });
    case 'AfwijkingVerwijderd': {
      const { sleutel } = gebeurtenis.oud;
      return edit(variant, door, { afwijkingen: variant.afwijkingen.filter((a) => a.sleutel !== sleutel) });
    }
    case 'VariantkopGewijzigd': {
      const { besluitreferentie: _oud, ...rest } = variant;
      return edit(rest, door, gebeurtenis.kop);
    }
    case 'TerControleAangeboden':
      return { ...readKern(variant), status: 'ter_controle', aangebodenDoor: door };
    case 'VariantTeruggestuurd':
      return { ...readKern(variant), status: 'concept', teruggestuurd: { door, reden: gebeurtenis.reden } };
    case 'VariantGepubliceerd':
      return { ...readKern(variant), status: 'gepubliceerd', controleur: door, gepubliceerdOp: gebeurtenis.op };
    case 'VariantIngetrokken':
      return { ...readKern(variant), status: 'ingetrokken', ingetrokkenDoor: door };
  }
}

// helpers

function edit(
  variant: Variantversie,
  door: string,
  wijziging: Partial<Pick<Variantkern, 'afwijkingen' | 'geldigVanaf' | 'besluitreferentie'>>,
): Variantversie {
  return { ...variant, ...wijziging, makers: [...new Set([...variant.makers, door])] };
}

function replaceAfwijking(afwijkingen: readonly Afwijking[], nieuw: Afwijking): readonly Afwijking[] {
  const bestaat = afwijkingen.some(({ sleutel }) => sleutel === nieuw.sleutel);
  if (!bestaat) return [...afwijkingen, nieuw];
  return afwijkingen.map((oud) => (oud.sleutel === nieuw.sleutel ? nieuw : oud));
}

function readKop({ geldigVanaf, besluitreferentie }: Variantversie): Variantkop {
  return { geldigVanaf, ...(besluitreferentie === undefined ? {} : { besluitreferentie }) };
}

/** The version without what only its status says. */
function readKern(variant: Variantversie): Variantkern {
  const { id, gemeente, naam, versie, basis, maker, makers, stand } = variant;
  const { afwijkingen, eigenschappen, regels, teksten } = variant;
  const vast = { id, gemeente, naam, versie, basis, maker, makers, stand };
  return { ...vast, afwijkingen, eigenschappen, regels, teksten, ...readKop(variant) };
}

function checkConcept(variant: Variantversie): void {
  if (variant.status !== 'concept') throw refuseStatus(variant);
}

function checkTerControle(variant: Variantversie): void {
  if (variant.status !== 'ter_controle') throw refuseStatus(variant);
}

function refuseStatus({ status }: Variantversie): ConflictError {
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
