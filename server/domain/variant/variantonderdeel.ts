import type { LokaleTekst } from '../brief/brief.ts';
import type { Eigenbrief } from '../brief/eigenbrief.ts';
import type {
  Afwijking,
  Variantdiagram,
  Variantformulier,
  Variantinhoud,
  Variantregel,
  Waarschuwingsreden,
} from './variant.ts';
import type { Variantgebeurtenis } from './variantgebeurtenis.ts';
import { checkConcept } from './variantstatus.ts';
import type { Variantversie } from './variantversie.ts';

/** Letters that a motivering needs before a version can be checked: it stands in the bijlage bij de verordening. */
export const MOTIVERING_MINIMUM = 15;

/** What happens when a part is saved or taken away; nothing when it is the same already, or is not there. */
type Gebeurtenissen = readonly Variantgebeurtenis[];

/** Sets one deviation of a concept; the same again changes nothing. @throws ConflictError when it is no concept */
export function decideAfwijking(variant: Variantversie, afwijking: Afwijking, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.afwijkingen, ({ sleutel }) => sleutel === afwijking.sleutel);
  return isSame(oud, afwijking) ? [] : [{ soort: 'AfwijkingVastgelegd', afwijking, ...keep(oud), door }];
}

/** Goes back to the national value of one parameter. @throws ConflictError when it is no concept */
export function decideLandelijk(variant: Variantversie, sleutel: string, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.afwijkingen, (afwijking) => afwijking.sleutel === sleutel);
  return oud === undefined ? [] : [{ soort: 'AfwijkingVerwijderd', oud, door }];
}

/** Sets the local diagram of a process. @throws ConflictError when it is no concept */
export function decideDiagram(variant: Variantversie, diagram: Variantdiagram, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.diagrammen, ({ proces }) => proces === diagram.proces);
  return isSame(oud, diagram) ? [] : [{ soort: 'DiagramVastgelegd', diagram, ...keep(oud), door }];
}

/** Goes back to the national diagram of a process. @throws ConflictError when it is no concept */
export function decideLandelijkDiagram(variant: Variantversie, proces: string, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.diagrammen, (diagram) => diagram.proces === proces);
  return oud === undefined ? [] : [{ soort: 'DiagramVerwijderd', oud, door }];
}

/** Sets a task form of the gemeente. @throws ConflictError when it is no concept */
export function decideFormulier(variant: Variantversie, formulier: Variantformulier, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.formulieren, ({ naam }) => naam === formulier.naam);
  return isSame(oud, formulier) ? [] : [{ soort: 'FormulierVastgelegd', formulier, ...keep(oud), door }];
}

/** Takes a task form of the gemeente away: the national one holds again. @throws ConflictError when it is no concept */
export function decideLandelijkFormulier(variant: Variantversie, naam: string, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.formulieren, (formulier) => formulier.naam === naam);
  return oud === undefined ? [] : [{ soort: 'FormulierVerwijderd', oud, door }];
}

/** Sets the local text of one block of a letter. @throws ConflictError when it is no concept */
export function decideTekst(variant: Variantversie, tekst: LokaleTekst, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.teksten, ({ brief, blok }) => brief === tekst.brief && blok === tekst.blok);
  return isSame(oud, tekst) ? [] : [{ soort: 'TekstVastgelegd', tekst, ...keep(oud), door }];
}

/** Goes back to the national text of one block of a letter. @throws ConflictError when it is no concept */
export function decideLandelijkeTekst(
  variant: Variantversie,
  plaats: Pick<LokaleTekst, 'brief' | 'blok'>,
  door: string,
): Gebeurtenissen {
  const oud = findOud(variant, variant.teksten, ({ brief, blok }) => brief === plaats.brief && blok === plaats.blok);
  return oud === undefined ? [] : [{ soort: 'TekstVerwijderd', oud, door }];
}

/** Sets a letter of the gemeente itself. @throws ConflictError when it is no concept */
export function decideEigenbrief(variant: Variantversie, brief: Eigenbrief, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.brieven ?? [], ({ code }) => code === brief.code);
  return isSame(oud, brief) ? [] : [{ soort: 'EigenbriefVastgelegd', brief, ...keep(oud), door }];
}

/** Takes a letter of the gemeente itself away. @throws ConflictError when it is no concept */
export function decideZonderEigenbrief(variant: Variantversie, code: string, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.brieven ?? [], (brief) => brief.code === code);
  return oud === undefined ? [] : [{ soort: 'EigenbriefVerwijderd', oud, door }];
}

/** Sets a conditional rule. @throws ConflictError when it is no concept */
export function decideRegel(variant: Variantversie, regel: Variantregel, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.regels, ({ naam }) => naam === regel.naam);
  return isSame(oud, regel) ? [] : [{ soort: 'RegelVastgelegd', regel, ...keep(oud), door }];
}

/** Takes a conditional rule away. @throws ConflictError when it is no concept */
export function decideZonderRegel(variant: Variantversie, naam: string, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.regels, (regel) => regel.naam === naam);
  return oud === undefined ? [] : [{ soort: 'RegelVerwijderd', oud, door }];
}

/** Answers a warning; an empty reason takes the answer away. @throws ConflictError when it is no concept */
export function decideReden(variant: Variantversie, { nr, reden }: Waarschuwingsreden, door: string): Gebeurtenissen {
  const oud = findOud(variant, variant.redenen ?? [], (antwoord) => antwoord.nr === nr);
  const nieuw = { nr, reden: reden.trim() };
  if (nieuw.reden !== '') {
    return isSame(oud, nieuw) ? [] : [{ soort: 'RedenVastgelegd', reden: nieuw, ...keep(oud), door }];
  }
  return oud === undefined ? [] : [{ soort: 'RedenVerwijderd', oud, door }];
}

/** Whether a motivering is long enough for the bijlage. */
export function isGemotiveerd({ motivering }: { readonly motivering: string }): boolean {
  return motivering.trim().length >= MOTIVERING_MINIMUM;
}

/** The parameters whose deviation still needs a motivering. */
export function listZonderMotivering({ afwijkingen }: Pick<Variantinhoud, 'afwijkingen'>): readonly string[] {
  return afwijkingen.filter((afwijking) => !isGemotiveerd(afwijking)).map(({ sleutel }) => sleutel);
}

// helpers

function findOud<T>(variant: Variantversie, lijst: readonly T[], isHet: (item: T) => boolean): T | undefined {
  checkConcept(variant);
  return lijst.find(isHet);
}

function isSame(oud: unknown, nieuw: unknown): boolean {
  return oud !== undefined && JSON.stringify(oud) === JSON.stringify(nieuw);
}

function keep<T>(oud: T | undefined): { readonly oud?: T } {
  return oud === undefined ? {} : { oud };
}
