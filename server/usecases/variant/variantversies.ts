import type { Datum } from '../../domain/datum.ts';
import type { Parameterwaarde, Variantregel, Waarschuwingsreden } from '../../domain/variant/variant.ts';
import type { Variantkop, Variantstatus } from '../../domain/variant/variantversie.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Guardrailbevinding } from '../../rules/guardrails.ts';
import type { Parameter } from '../../rules/regelbestand.ts';
import type { Actor } from '../usecases.ts';
import type { Variantonderdeel, Variantonderdeelusecases } from './variantonderdelen.ts';
import type { Variantregelusecases } from './variantregels.ts';

/** Whether the user can do something now; if not, why not and who can. */
export interface Variantactie {
  readonly mag: boolean;
  readonly reden?: string;
}

/** One version in the list of a gemeente. */
export interface Versieregel {
  readonly id: string;
  /** "2", or the date of a version that came with the product. */
  readonly versie: string;
  readonly herkomst: 'bestand' | 'gemeente';
  readonly status: Variantstatus;
  readonly geldigVanaf: Datum;
  readonly besluitreferentie?: string;
  readonly afwijkingen: number;
  readonly makerNaam?: string;
  readonly controleurNaam?: string;
  /** A zaak that comes in today follows it. */
  readonly vanKracht: boolean;
}

/** A version that came in force, with who made and who checked it. */
export interface Publicatie {
  readonly id: string;
  /** Whose version: "Voorbeeldregio". */
  readonly van: string;
  readonly versie: string;
  readonly geldigVanaf: Datum;
  readonly makerNaam: string;
  readonly doorNaam: string;
  readonly tijdstip: Tijdstip;
}

/** For whom the versions of an owner hold. */
export interface Reikwijdte {
  /** A gemeente only itself; a regio all its gemeenten. */
  readonly gemeenten: readonly { readonly slug: string; readonly naam: string }[];
  /** The regio of a gemeente, by the key of its versions. */
  readonly regio?: { readonly sleutel: string; readonly naam: string };
}

/** The versions of a gemeente, or of a regio under its key ("regio:salland"). */
export interface Variantenlijst extends Reikwijdte {
  readonly gemeente: string;
  readonly gemeentenaam: string;
  /** Nobody publishes what he or she changed. */
  readonly vierOgen: boolean;
  /** Who switched that on or off, newest first. */
  readonly vierOgenLog: readonly { readonly aan: boolean; readonly doorNaam: string; readonly tijdstip: Tijdstip }[];
  /** Who published what, newest first; for a gemeente also the versions of its regio. */
  readonly publicaties: readonly Publicatie[];
  readonly mag: { readonly starten: Variantactie; readonly vierOgen: boolean };
  readonly versies: readonly Versieregel[];
}

/**
 * What the law or the product finds wrong with a part of a version. For a broken guardrail: the parameters that cause it and a value of
 * each that the law allows.
 */
export interface Variantbevinding extends Omit<Guardrailbevinding, 'toegestaan'> {
  readonly onderdeel: Variantonderdeel;
  /** Why the gemeente goes on in spite of a warning. */
  readonly reden?: string;
  readonly sleutels: readonly string[];
  readonly toegestaan: readonly {
    readonly sleutel: string;
    readonly waarde: Parameterwaarde;
    /** The value as a button says it. */
    readonly naam: string;
    readonly tekst: string;
  }[];
}

/** A parameter of a version: what the catalogue says of it, and what it is here. */
export interface Versieparameter
  extends Omit<Parameter, 'nr' | 'standaard' | 'bron' | 'brieven' | 'minimum' | 'maximum'> {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly brieven: readonly string[];
  /** The value that holds without a deviation of the gemeente: landelijk, or of the regio. */
  readonly landelijk: Parameterwaarde;
  readonly landelijkTekst: string;
  /** The value of the regio, where that one has its own, and why. */
  readonly regioTekst?: string;
  readonly regioMotivering?: string;
  readonly waarde: Parameterwaarde;
  readonly tekst: string;
  readonly afwijking: boolean;
  readonly motivering?: string;
}

/** Everything about one version. */
export interface Variantdetail extends Omit<Versieregel, 'afwijkingen' | 'vanKracht'>, Reikwijdte {
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly basis: Datum;
  readonly stand: number;
  /** Why it came back from the check. */
  readonly teruggestuurd?: { readonly doorNaam: string; readonly reden: string };
  readonly parameters: readonly Versieparameter[];
  /** Conditional rules and letter texts of the gemeente. */
  readonly regels: readonly Variantregel[];
  readonly teksten: readonly {
    readonly brief: string;
    readonly blok: string;
    readonly tekst: string;
    readonly motivering: string;
  }[];
  /** Processes and forms that the gemeente draws itself, by name. */
  readonly diagrammen: readonly string[];
  readonly formulieren: readonly string[];
  /** Codes of the letters that the gemeente made itself. */
  readonly brieven: readonly string[];
  readonly bevindingen: readonly Variantbevinding[];
  readonly blokkades: number;
  readonly waarschuwingen: number;
  /** Deviations that still need a motivering. */
  readonly zonderMotivering: readonly string[];
  readonly acties: Readonly<
    Record<'wijzigen' | 'aanbieden' | 'publiceren' | 'terugsturen' | 'intrekken', Variantactie>
  >;
  readonly geschiedenis: readonly {
    readonly tijdstip: Tijdstip;
    readonly doorNaam: string;
    readonly zin: string;
  }[];
}

/** Which version. */
export interface Variantplaats {
  readonly gemeente: string;
  readonly variantId: string;
}

/** Which version, and how it stood when the user saw it: whoever changed it since comes first. Without it only the part itself is replaced. */
export interface Bewaarplaats extends Variantplaats {
  readonly stand?: number;
}

/** What can be done with the variant of a gemeente. Decisions name the `stand` that the user saw: whoever changed it since comes first. */
export interface Variantusecases extends Variantonderdeelusecases, Variantregelusecases {
  listVarianten(actor: Actor, gemeente: string): Promise<Variantenlijst>;
  readVariantversie(actor: Actor, plaats: Variantplaats): Promise<Variantdetail>;
  /** A concept, copied from the version in force on its first day. */
  startVariant(actor: Actor, gemeente: string, kop: Variantkop): Promise<Variantdetail>;
  /** A concept with the content of an exported file, of this or another gemeente. */
  importVariant(actor: Actor, gemeente: string, bestand: string): Promise<Variantdetail>;
  /** The version as one JSON file, in the form of the files in `rules/gemeenten`. */
  exportVariant(actor: Actor, plaats: Variantplaats): Promise<{ readonly naam: string; readonly inhoud: string }>;
  changeVariantkop(actor: Actor, plaats: Variantplaats, kop: Variantkop): Promise<Variantdetail>;
  /** The value that already holds without a deviation removes the deviation. */
  setAfwijking(
    actor: Actor,
    plaats: Variantplaats,
    afwijking: { readonly sleutel: string; readonly waarde: Parameterwaarde; readonly motivering: string },
  ): Promise<Variantdetail>;
  removeAfwijking(actor: Actor, plaats: Variantplaats, sleutel: string): Promise<Variantdetail>;
  /** Why the gemeente goes on in spite of a warning; empty takes the reason away. */
  setWaarschuwingsreden(actor: Actor, plaats: Variantplaats, reden: Waarschuwingsreden): Promise<Variantdetail>;
  submitVariant(actor: Actor, plaats: Variantplaats, stand: number): Promise<Variantdetail>;
  publishVariant(actor: Actor, plaats: Variantplaats, stand: number): Promise<Variantdetail>;
  returnVariant(
    actor: Actor,
    plaats: Variantplaats,
    invoer: { readonly stand: number; readonly reden: string },
  ): Promise<Variantdetail>;
  withdrawVariant(actor: Actor, plaats: Variantplaats, stand: number): Promise<Variantdetail>;
  setVierOgen(actor: Actor, gemeente: string, aan: boolean): Promise<Variantenlijst>;
}
