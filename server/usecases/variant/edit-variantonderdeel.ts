import { InvoerError } from '../../domain/fouten.ts';
import { readInhoud } from '../../domain/variant/variant.ts';
import type { Variantgebeurtenis } from '../../domain/variant/variantgebeurtenis.ts';
import {
  decideFormulier,
  decideLandelijkDiagram,
  decideLandelijkeTekst,
  decideLandelijkFormulier,
  decideRegel,
  decideTekst,
  decideZonderRegel,
} from '../../domain/variant/variantonderdeel.ts';
import type { Variantversie } from '../../domain/variant/variantversie.ts';
import { checkLokaleTekst } from '../../rules/check-lokale-tekst.ts';
import { readVariantbestand } from '../../rules/read-variantbestand.ts';
import { RegelbestandError, type Variant, type Variantregel } from '../../rules/regelbestand.ts';
import { toVariant } from '../../rules/variantversies.ts';
import type { Handeling } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeVariant } from './change-variant.ts';
import { checkEigenaarrecht } from './eigenaarrecht.ts';
import { readVariantformulier } from './read-variantformulier.ts';
import { showVersie } from './show-variant.ts';
import type { Variantonderdeelusecases } from './variantonderdelen.ts';
import type { Bewaarplaats, Variantdetail } from './variantversies.ts';

/** Back to the national diagram. */
export function makeRemoveVariantdiagram(omgeving: Omgeving): Variantonderdeelusecases['removeVariantdiagram'] {
  return (actor, plaats, proces) =>
    changeOnderdeel(omgeving, actor, 'removeVariantdiagram', plaats, (variant, door) =>
      decideLandelijkDiagram(variant, proces, door),
    );
}

/** Sets a task form of the gemeente; the national form unchanged takes it away. */
export function makeSaveVariantformulier(omgeving: Omgeving): Variantonderdeelusecases['saveVariantformulier'] {
  return (actor, plaats, { naam, inhoud, motivering }) =>
    changeOnderdeel(omgeving, actor, 'saveVariantformulier', plaats, (variant, door) => {
      const { formulier, landelijk } = readVariantformulier(omgeving, naam, inhoud);
      if (writeSorted(formulier) === writeSorted(landelijk)) return decideLandelijkFormulier(variant, naam, door);
      const basis = landelijk === undefined ? {} : { basis: landelijk.versie };
      const nieuw = { naam, ...basis, inhoud: { ...formulier }, motivering: motivering.trim() };
      return decideFormulier(variant, nieuw, door);
    });
}

/** Back to the national form, or without the form of a local task. */
export function makeRemoveVariantformulier(omgeving: Omgeving): Variantonderdeelusecases['removeVariantformulier'] {
  return (actor, plaats, naam) =>
    changeOnderdeel(omgeving, actor, 'removeVariantformulier', plaats, (variant, door) =>
      decideLandelijkFormulier(variant, naam, door),
    );
}

/** Sets the text of one block of a letter. */
export function makeSaveVarianttekst(omgeving: Omgeving): Variantonderdeelusecases['saveVarianttekst'] {
  return (actor, plaats, tekst) =>
    changeOnderdeel(omgeving, actor, 'saveVarianttekst', plaats, (variant, door) => {
      refuse('tekst', checkLokaleTekst(tekst, omgeving.regels, variant.basis));
      return decideTekst(variant, { ...tekst, motivering: tekst.motivering.trim() }, door);
    });
}

/** Back to the national text of one block. */
export function makeRemoveVarianttekst(omgeving: Omgeving): Variantonderdeelusecases['removeVarianttekst'] {
  return (actor, plaats, tekst) =>
    changeOnderdeel(omgeving, actor, 'removeVarianttekst', plaats, (variant, door) =>
      decideLandelijkeTekst(variant, tekst, door),
    );
}

/** Sets a conditional rule; its facts, comparisons and value must exist. What the law forbids is kept, with a finding. */
export function makeSaveVariantregel(omgeving: Omgeving): Variantonderdeelusecases['saveVariantregel'] {
  return (actor, plaats, regel) =>
    changeOnderdeel(omgeving, actor, 'saveVariantregel', plaats, (variant, door) => {
      checkVariantregel(omgeving, toVariant(variant), regel);
      return decideRegel(variant, { ...regel, motivering: regel.motivering.trim() }, door);
    });
}

/** Takes a conditional rule away. */
export function makeRemoveVariantregel(omgeving: Omgeving): Variantonderdeelusecases['removeVariantregel'] {
  return (actor, plaats, naam) =>
    changeOnderdeel(omgeving, actor, 'removeVariantregel', plaats, (variant, door) =>
      decideZonderRegel(variant, naam, door),
    );
}

/** Checks the right, changes the concept and shows it as it is then. */
export async function changeOnderdeel(
  omgeving: Omgeving,
  actor: Actor,
  handeling: Handeling,
  plaats: Bewaarplaats,
  decide: (
    variant: Variantversie,
    door: string,
  ) => readonly Variantgebeurtenis[] | Promise<readonly Variantgebeurtenis[]>,
): Promise<Variantdetail> {
  checkEigenaarrecht(omgeving, actor, handeling, plaats.gemeente);
  const versie = await changeVariant(omgeving, plaats, (variant) => decide(variant, actor.gebruikersnaam));
  return showVersie(omgeving, actor, plaats.gemeente, versie);
}

// helpers

/** A rule on its own, as if it came in a file: its shape, its facts and comparisons, its value. @throws InvoerError */
export function checkVariantregel({ regels }: Omgeving, variant: Variant, regel: Variantregel): void {
  const proef = { ...variant, ...readInhoud({ regels: [regel] }) };
  try {
    readVariantbestand(JSON.stringify(proef), regels);
  } catch (fout) {
    if (!(fout instanceof RegelbestandError)) throw fout;
    refuse(
      'conditions',
      fout.problemen.slice(0, 20).map((probleem) => probleem.replace(/^regels(\[0\])?[.:,]? ?/, '')),
    );
  }
}

/** @throws InvoerError with the sentences, when there are any. */
export function refuse(veld: string, zinnen: readonly string[]): void {
  if (zinnen.length === 0) return;
  const meldingen = zinnen.map((zin) => `${zin}.`.replace(/\.\.$/, '.'));
  throw new InvoerError(
    meldingen.join(' '),
    meldingen.map((melding) => ({ veld, melding })),
  );
}

/** The same text for the same form, whatever the order in which its parts were sent. */
function writeSorted(waarde: unknown): string {
  return JSON.stringify(waarde ?? null, (_sleutel, deel: unknown) =>
    typeof deel === 'object' && deel !== null && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : deel,
  );
}
