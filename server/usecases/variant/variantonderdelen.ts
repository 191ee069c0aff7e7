import type { Formulier } from '../../../processes/formulier.ts';
import type { Briefblok, LokaleTekst } from '../../domain/brief/brief.ts';
import type { Eigenbrief } from '../../domain/brief/eigenbrief.ts';
import type { Datum } from '../../domain/datum.ts';
import type { Diagramkennis } from '../../domain/diagram/diagrambevinding.ts';
import type { Elementmotivering, Variantregel } from '../../domain/variant/variant.ts';
import type { Actor } from '../usecases.ts';
import type { Bewaarplaats, Variantdetail, Variantplaats } from './variantversies.ts';

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
  /** "Verlenging van de loonkostensubsidie" */
  readonly titel: string;
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
  /** Why each of those cannot be removed: "de regels ‘volledigheid’ kijken ernaar". */
  readonly redenen: readonly { readonly veld: string; readonly reden: string; readonly grondslag: string }[];
}

/** A letter: the national blocks, and the texts that the gemeente puts in their place. */
export interface Brieflezing {
  readonly code: string;
  readonly titel: string;
  readonly soort: 'kennisgeving' | 'beschikking' | 'bijlage' | 'formulier';
  readonly blokken: readonly Briefblok[];
  readonly teksten: readonly LokaleTekst[];
  /** Stap 1 to 7 in which it goes out. */
  readonly stap: number;
  /** For each block with a text that may be changed: what that text may ask for, "{{ besluit.ingangsdatum | datum }}". */
  readonly bewerkbaar: readonly { readonly blok: string; readonly invulvelden: readonly string[] }[];
  /** Blocks of which the text stands, with the reason: "de bezwaarclausule; …". */
  readonly vast: readonly { readonly blok: string; readonly reden: string }[];
  /** The letter as the gemeente (or its regio) made it; absent for a national one. */
  readonly eigen?: Eigenbrief;
  /** Names of the steps of the drawing that send it. */
  readonly stappen: readonly string[];
}

/** What the editors of a version need: effective and national. */
export interface Variantinhoudlezing {
  /** Of the version when this was read: who saves a part with it, saves over nobody's work. */
  readonly stand: number;
  readonly diagrammen: readonly Diagramlezing[];
  readonly formulieren: readonly Formulierlezing[];
  readonly brieven: readonly Brieflezing[];
  readonly regels: readonly Variantregel[];
  /** The terms that bound a drawing. */
  readonly termijnen: Diagramkennis['termijnen'];
}

/** What can be changed in a concept beside its parameters. What the law does not allow is kept, with a finding that stops publishing. */
export interface Variantonderdeelusecases {
  readVariantinhoud(actor: Actor, plaats: Variantplaats): Promise<Variantinhoudlezing>;
  /** A drawing that does not differ from the national one removes the local one. @throws InvoerError when it cannot be read at all */
  saveVariantdiagram(
    actor: Actor,
    plaats: Bewaarplaats,
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
    plaats: Bewaarplaats,
    formulier: {
      readonly naam: string;
      readonly inhoud: Readonly<Record<string, unknown>>;
      readonly motivering: string;
    },
  ): Promise<Variantdetail>;
  removeVariantformulier(actor: Actor, plaats: Variantplaats, naam: string): Promise<Variantdetail>;
  /** @throws InvoerError when the letter has no such block, the law fixes its text, or a placeholder is not known */
  saveVarianttekst(actor: Actor, plaats: Bewaarplaats, tekst: LokaleTekst): Promise<Variantdetail>;
  removeVarianttekst(
    actor: Actor,
    plaats: Variantplaats,
    tekst: { readonly brief: string; readonly blok: string },
  ): Promise<Variantdetail>;
  /**
   * A letter of this version as PDF, filled with a made-up zaak, with this text in the block; keeps nothing.
   * @throws InvoerError as saveVarianttekst
   */
  previewVarianttekst(
    actor: Actor,
    plaats: Variantplaats,
    tekst: { readonly brief: string; readonly blok: string; readonly tekst: string },
  ): Promise<Uint8Array>;
  /** @throws InvoerError when the letter would be a decision, or a placeholder is not known */
  saveEigenbrief(actor: Actor, plaats: Bewaarplaats, brief: Eigenbrief): Promise<Variantdetail>;
  /** @throws ConflictError naming the step while a step of the drawing sends it */
  removeEigenbrief(actor: Actor, plaats: Variantplaats, code: string): Promise<Variantdetail>;
  /** A letter of the gemeente itself as PDF, filled with a made-up zaak; keeps nothing. @throws InvoerError as saveEigenbrief */
  previewEigenbrief(actor: Actor, plaats: Variantplaats, brief: Eigenbrief): Promise<Uint8Array>;
  /** @throws InvoerError when a fact, a comparison or the value does not exist */
  saveVariantregel(actor: Actor, plaats: Bewaarplaats, regel: Variantregel): Promise<Variantdetail>;
  removeVariantregel(actor: Actor, plaats: Variantplaats, naam: string): Promise<Variantdetail>;
}
