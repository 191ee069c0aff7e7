import type { Formulier } from '../../processes/formulier.ts';
import type { Briefblok, LokaleTekst } from '../domain/brief.ts';
import type { Datum } from '../domain/datum.ts';
import type { Elementmotivering, Variantregel } from '../domain/variant.ts';
import type { Actor } from './usecases.ts';
import type { Variantdetail, Variantplaats } from './variantversies.ts';

/** Which part of a variant a finding is about. */
export interface Variantonderdeel {
  readonly soort: 'parameter' | 'diagram' | 'formulier' | 'brief' | 'regel';
  /** Key of the parameter, name of the process, form or rule, code of the letter. */
  readonly naam: string;
  /** Id of the BPMN element, path of the field, name of the block. */
  readonly element?: string;
}

/** A process as this version draws it, beside the national one. */
export interface Diagramlezing {
  readonly proces: string;
  readonly basis: Datum;
  /** The local drawing, or the national one when there is none. */
  readonly xml: string;
  readonly landelijkXml: string;
  readonly eigen: boolean;
  readonly motiveringen: readonly Elementmotivering[];
}

/** A form as this version has it, beside the national one of that name. */
export interface Formulierlezing {
  readonly naam: string;
  readonly formulier: Formulier;
  /** Absent for the form of a local task. */
  readonly landelijk?: Formulier;
  readonly eigen: boolean;
  readonly motivering?: string;
  /** Paths of the fields that a later step, the law or a letter needs: they cannot be removed. */
  readonly nodig: readonly string[];
}

/** A letter: the national blocks, and the texts that the gemeente puts in their place. */
export interface Brieflezing {
  readonly code: string;
  readonly titel: string;
  readonly soort: 'kennisgeving' | 'beschikking' | 'bijlage' | 'formulier';
  readonly blokken: readonly Briefblok[];
  readonly teksten: readonly LokaleTekst[];
  /** What a local text of this letter may ask for: "{{ besluit.ingangsdatum | datum }}". */
  readonly invulvelden: readonly string[];
}

/** What the editors of a version need: effective and national. */
export interface Variantinhoudlezing {
  readonly diagrammen: readonly Diagramlezing[];
  readonly formulieren: readonly Formulierlezing[];
  readonly brieven: readonly Brieflezing[];
  readonly regels: readonly Variantregel[];
}

/** What can be changed in a concept beside its parameters. What the law does not allow is kept, with a finding that stops publishing. */
export interface Variantonderdeelusecases {
  readVariantinhoud(actor: Actor, plaats: Variantplaats): Promise<Variantinhoudlezing>;
  /** A drawing that does not differ from the national one removes the local one. @throws InvoerError when it cannot be read at all */
  saveVariantdiagram(
    actor: Actor,
    plaats: Variantplaats,
    diagram: {
      readonly proces: string;
      /** The national version it descends from; the one in force on the first day when absent. */
      readonly basis?: Datum;
      readonly xml: string;
      readonly motiveringen: readonly Elementmotivering[];
    },
  ): Promise<Variantdetail>;
  removeVariantdiagram(actor: Actor, plaats: Variantplaats, proces: string): Promise<Variantdetail>;
  /** @throws InvoerError when the form does not have the shape of a form */
  saveVariantformulier(
    actor: Actor,
    plaats: Variantplaats,
    formulier: {
      readonly naam: string;
      readonly inhoud: Readonly<Record<string, unknown>>;
      readonly motivering: string;
    },
  ): Promise<Variantdetail>;
  removeVariantformulier(actor: Actor, plaats: Variantplaats, naam: string): Promise<Variantdetail>;
  /** @throws InvoerError when the letter has no such block, the law fixes its text, or a placeholder is not known */
  saveVarianttekst(actor: Actor, plaats: Variantplaats, tekst: LokaleTekst): Promise<Variantdetail>;
  removeVarianttekst(
    actor: Actor,
    plaats: Variantplaats,
    tekst: { readonly brief: string; readonly blok: string },
  ): Promise<Variantdetail>;
  /** @throws InvoerError when a fact, a comparison or the value does not exist */
  saveVariantregel(actor: Actor, plaats: Variantplaats, regel: Variantregel): Promise<Variantdetail>;
  removeVariantregel(actor: Actor, plaats: Variantplaats, naam: string): Promise<Variantdetail>;
}
