import type { Gevolgklasse } from '../bijlage/bijlage.ts';
import type { LokaleTekst } from '../brief/brief.ts';
import type { Datum } from '../datum.ts';
import type { Parameterwaarde, Variantdiagram, Variantinhoud } from '../variant/variant.ts';
import type { Diagrammodel } from '../verschil/diagrammodel.ts';
import type { Verschil, Verschilsoort } from '../verschil/verschil.ts';
import type { Versieinhoud } from '../verschil/versieinhoud.ts';

/** What somebody answers to a question: keep what the gemeente has, take the national one, or something new. */
export type Rebaseantwoord =
  | { readonly keuze: 'houden' | 'landelijk' }
  | { readonly keuze: 'anders'; readonly waarde: Parameterwaarde };

/** The answers so far, by the id of the question. */
export type Rebaseantwoorden = Readonly<Record<string, Rebaseantwoord>>;

/** Something in which the national change and the deviation of the gemeente meet: a person decides. */
export interface Rebasekeuze {
  /** "parameter:betaling.dag"; the same question has the same id for as long as it exists. */
  readonly id: string;
  readonly soort: Verschilsoort;
  readonly element: string;
  readonly naam: string;
  readonly klasse: Gevolgklasse;
  readonly vraag: string;
  /** What changes nationally and what the gemeente has, in one or two sentences. */
  readonly uitleg: string;
  /** Why it matters, with the article where it is known. */
  readonly waarom: string;
  /** What each answer gives. */
  readonly lokaal: string;
  readonly landelijk: string;
  /** Why the own one cannot stay; absent when it can. */
  readonly houdenNiet?: string;
  /** The own motivering, to decide with. */
  readonly motivering?: string;
  /** A new value can be given: of a parameter or a text. */
  readonly anders?: 'waarde' | 'tekst';
  /** Ids in the diagrams that it can be seen at. */
  readonly elementen: readonly string[];
  readonly proces?: string;
  readonly antwoord?: Rebaseantwoord;
}

/** Something that the update leaves as it is, or that the gemeente had already. */
export interface Rebaserest {
  readonly soort: Verschilsoort;
  readonly element: string;
  readonly naam: string;
  readonly zin: string;
}

/** From which of the two diagrams each part of the merged one comes; what is in neither list is left out. */
export interface Diagramplan {
  readonly proces: string;
  /** Id of the process, an element, flow, lane or note → whose it is. */
  readonly bron: Readonly<Record<string, Diagramkant>>;
  /** The same for where it is drawn. */
  readonly plaats: Readonly<Record<string, Diagramkant>>;
}

export type Diagramkant = 'landelijk' | 'lokaal';

/** The content on the new national version, as far as the answers go. */
export interface Rebaseresultaat extends Omit<Variantinhoud, 'diagrammen'> {
  /** Diagrams that have to be put together. */
  readonly diagramplannen: readonly Diagramplan[];
  /** Diagrams that stay as they are, on their old basis. */
  readonly diagrammen: readonly Variantdiagram[];
}

/** What a new national version means for one gemeente. */
export interface Rebase {
  /** National changes that come in without a question. */
  readonly schoon: readonly Verschil[];
  readonly keuzes: readonly Rebasekeuze[];
  readonly raaktNiet: readonly Rebaserest[];
  /** Parts that go because of an answer: what was attached to something that is no longer there. */
  readonly vervalt: readonly string[];
  readonly inhoud: Rebaseresultaat;
}

/** What the domain cannot know by itself: what the new national catalogue and letters allow. */
export interface Rebasekeuring {
  /** "moet een heel getal van 1 tot en met 5 zijn", or undefined when the new catalogue allows this value. */
  checkWaarde(sleutel: string, waarde: Parameterwaarde): string | undefined;
  /** A Dutch sentence when the law or the new letter does not allow this text. */
  checkTekst(tekst: LokaleTekst): string | undefined;
  /** The value as a Dutch reader says it. */
  formatWaarde(sleutel: string, waarde: Parameterwaarde): string;
  /** Facts by path that rules could use before, and no longer can. */
  readonly vervallenFeiten: ReadonlySet<string>;
  /** What a guardrail says against a deviation that stays, by key of the parameter. */
  readonly verboden: Readonly<Record<string, string>>;
}

/** Old national version, new national version, and what the gemeente changed in the old one. */
export interface Rebaseinvoer {
  readonly basis: Versieinhoud;
  readonly landelijk: Versieinhoud;
  readonly lokaal: Variantinhoud;
  /** The local drawings, read. */
  readonly lokaleDiagrammen: readonly Diagrammodel[];
  /** Date of the new national version. */
  readonly nieuweBasis: Datum;
  readonly antwoorden: Rebaseantwoorden;
  readonly keuring: Rebasekeuring;
  /** Processes of which the merged diagram cannot be carried out: only whole diagrams can be chosen. */
  readonly ondeelbaar?: readonly string[];
}

/** What one kind of deviation gives. */
export interface Rebasedeel<T> {
  readonly keuzes: readonly Rebasekeuze[];
  readonly raaktNiet: readonly Rebaserest[];
  readonly inhoud: readonly T[];
  /** Whether a national change is a question, or already here; the others come in by themselves. */
  hoortBij(verschil: Verschil): boolean;
}
