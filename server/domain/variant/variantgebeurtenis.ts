import type { LokaleTekst } from '../brief/brief.ts';
import type { Eigenbrief } from '../brief/eigenbrief.ts';
import type { Tijdstip } from '../zaak/zaak.ts';
import type {
  Afwijking,
  Variantdiagram,
  Variantformulier,
  Variantinhoud,
  Variantregel,
  Waarschuwingsreden,
} from './variant.ts';
import { readInhoud } from './variant.ts';
import type { Variantkern, Variantkop, Variantversie } from './variantversie.ts';
import { readKop } from './variantversie.ts';

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
  | { readonly soort: 'DiagramVastgelegd'; readonly diagram: Variantdiagram; readonly oud?: Variantdiagram }
  | { readonly soort: 'DiagramVerwijderd'; readonly oud: Variantdiagram }
  | { readonly soort: 'FormulierVastgelegd'; readonly formulier: Variantformulier; readonly oud?: Variantformulier }
  | { readonly soort: 'FormulierVerwijderd'; readonly oud: Variantformulier }
  | { readonly soort: 'TekstVastgelegd'; readonly tekst: LokaleTekst; readonly oud?: LokaleTekst }
  | { readonly soort: 'TekstVerwijderd'; readonly oud: LokaleTekst }
  | { readonly soort: 'EigenbriefVastgelegd'; readonly brief: Eigenbrief; readonly oud?: Eigenbrief }
  | { readonly soort: 'EigenbriefVerwijderd'; readonly oud: Eigenbrief }
  | { readonly soort: 'RegelVastgelegd'; readonly regel: Variantregel; readonly oud?: Variantregel }
  | { readonly soort: 'RegelVerwijderd'; readonly oud: Variantregel }
  | { readonly soort: 'RedenVastgelegd'; readonly reden: Waarschuwingsreden; readonly oud?: Waarschuwingsreden }
  | { readonly soort: 'RedenVerwijderd'; readonly oud: Waarschuwingsreden }
  | { readonly soort: 'VariantkopGewijzigd'; readonly kop: Variantkop; readonly oud: Variantkop }
  | { readonly soort: 'TerControleAangeboden' }
  | { readonly soort: 'VariantTeruggestuurd'; readonly reden: string }
  | { readonly soort: 'VariantGepubliceerd'; readonly op: Tijdstip }
  | { readonly soort: 'VariantIngetrokken' }
);

/** What happens to a version as a whole. */
export type Statusgebeurtenis = Extract<
  Variantgebeurtenis,
  { readonly soort: `Variant${string}` | 'TerControleAangeboden' }
>;

/** The version after a gebeurtenis. @throws TypeError for a gebeurtenis that cannot follow */
export function evolveVariant(variant: Variantversie | undefined, gebeurtenis: Variantgebeurtenis): Variantversie {
  const { door } = gebeurtenis;
  if (gebeurtenis.soort === 'VariantGestart') {
    return { ...gebeurtenis.start, status: 'concept', maker: door, makers: [door], stand: 0 };
  }
  if (variant === undefined) throw new TypeError(`${gebeurtenis.soort} needs a version`);
  if (isStatusgebeurtenis(gebeurtenis)) return evolveStatus(variant, gebeurtenis);
  return edit(variant, door, evolveInhoud(variant, gebeurtenis));
}

/**
 * The gebeurtenis as the log keeps it. A drawing is large and is saved often; it stands in the version itself, so the log keeps of it who
 * changed it when, and why.
 */
export function toLogregel(gebeurtenis: Variantgebeurtenis): Variantgebeurtenis {
  if (gebeurtenis.soort === 'DiagramVerwijderd') return { ...gebeurtenis, oud: { ...gebeurtenis.oud, xml: '' } };
  if (gebeurtenis.soort !== 'DiagramVastgelegd') return gebeurtenis;
  const { diagram, oud, ...rest } = gebeurtenis;
  return { ...rest, diagram: { ...diagram, xml: '' }, ...(oud === undefined ? {} : { oud: { ...oud, xml: '' } }) };
}

/** Whether it is about the version as a whole, and not about a part of what it changes. */
export function isStatusgebeurtenis(gebeurtenis: Variantgebeurtenis): gebeurtenis is Statusgebeurtenis {
  return gebeurtenis.soort.startsWith('Variant') || gebeurtenis.soort === 'TerControleAangeboden';
}

// helpers

type Inhoudgebeurtenis = Exclude<Variantgebeurtenis, Statusgebeurtenis>;

function evolveStatus(
  variant: Variantversie,
  gebeurtenis: Exclude<Statusgebeurtenis, { readonly soort: 'VariantGestart' }>,
): Variantversie {
  const { door } = gebeurtenis;
  switch (gebeurtenis.soort) {
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

/** The list that changes. */
function evolveInhoud(variant: Variantinhoud, gebeurtenis: Inhoudgebeurtenis): Partial<Variantinhoud> {
  const { afwijkingen, diagrammen, formulieren, teksten, regels, brieven = [], redenen = [] } = variant;
  switch (gebeurtenis.soort) {
    case 'AfwijkingVastgelegd':
      return { afwijkingen: replace(afwijkingen, gebeurtenis.afwijking, bySleutel) };
    case 'AfwijkingVerwijderd':
      return { afwijkingen: remove(afwijkingen, gebeurtenis.oud, bySleutel) };
    case 'DiagramVastgelegd':
      return { diagrammen: replace(diagrammen, gebeurtenis.diagram, byProces) };
    case 'DiagramVerwijderd':
      return { diagrammen: remove(diagrammen, gebeurtenis.oud, byProces) };
    case 'FormulierVastgelegd':
      return { formulieren: replace(formulieren, gebeurtenis.formulier, byNaam) };
    case 'FormulierVerwijderd':
      return { formulieren: remove(formulieren, gebeurtenis.oud, byNaam) };
    case 'TekstVastgelegd':
      return { teksten: replace(teksten, gebeurtenis.tekst, byBlok) };
    case 'TekstVerwijderd':
      return { teksten: remove(teksten, gebeurtenis.oud, byBlok) };
    case 'EigenbriefVastgelegd':
      return { brieven: replace(brieven, gebeurtenis.brief, byCode) };
    case 'EigenbriefVerwijderd':
      return { brieven: remove(brieven, gebeurtenis.oud, byCode) };
    case 'RegelVastgelegd':
      return { regels: replace(regels, gebeurtenis.regel, byNaam) };
    case 'RegelVerwijderd':
      return { regels: remove(regels, gebeurtenis.oud, byNaam) };
    case 'RedenVastgelegd':
      return { redenen: replace(redenen, gebeurtenis.reden, byNr) };
    case 'RedenVerwijderd':
      return { redenen: remove(redenen, gebeurtenis.oud, byNr) };
  }
}

const bySleutel = ({ sleutel }: Afwijking): string => sleutel;
const byProces = ({ proces }: Variantdiagram): string => proces;
const byNr = ({ nr }: Waarschuwingsreden): string => nr;
const byNaam = ({ naam }: { readonly naam: string }): string => naam;
const byCode = ({ code }: Eigenbrief): string => code;
const byBlok = ({ brief, blok }: LokaleTekst): string => `${brief} ${blok}`;

function replace<T>(lijst: readonly T[], nieuw: T, key: (item: T) => string): readonly T[] {
  if (!lijst.some((item) => key(item) === key(nieuw))) return [...lijst, nieuw];
  return lijst.map((item) => (key(item) === key(nieuw) ? nieuw : item));
}

function remove<T>(lijst: readonly T[], weg: T, key: (item: T) => string): readonly T[] {
  return lijst.filter((item) => key(item) !== key(weg));
}

function edit(
  variant: Variantversie,
  door: string,
  wijziging: Partial<Variantinhoud & Pick<Variantkern, 'geldigVanaf' | 'besluitreferentie'>>,
): Variantversie {
  return { ...variant, ...wijziging, makers: [...new Set([...variant.makers, door])] };
}

/** The version without what only its status says. */
function readKern(variant: Variantversie): Variantkern {
  const { id, gemeente, naam, versie, basis, maker, makers, stand } = variant;
  return { id, gemeente, naam, versie, basis, maker, makers, stand, ...readInhoud(variant), ...readKop(variant) };
}
