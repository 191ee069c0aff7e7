import type { Gedateerdbesluit } from '../besluit/bezwaartermijn.ts';
import type { Datum } from '../datum.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type {
  Besluit,
  Brief,
  DocumentVerwijzing,
  Heronderzoek,
  Rol,
  Taak,
  Tijdstip,
  VariantVerwijzing,
  Zaaktermijn,
} from '../zaak/zaak.ts';
import type { Route, Zaakgegevens } from '../zaak/zaakgegevens.ts';

/** One open task as the werkvoorraad shows it: a row of the read model, with all that a list needs and no BSN. */
export interface Werkvoorraadregel {
  readonly taakId: string;
  readonly zaakId: string;
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly zaakversie: number;
  readonly taak: string;
  readonly element: string;
  readonly stap: number;
  readonly rol: Rol;
  readonly route: Route;
  /** "Jansen, A." */
  readonly werknemer: string;
  readonly werkgever: string;
  /** User name of who has it; null when nobody has. */
  readonly behandelaar: string | null;
  readonly ontstaanOp: Tijdstip;
  /** End of the first statutory term that runs in the zaak; null when none runs. */
  readonly wettelijkUiterlijk: Datum | null;
  /** End of the first term of any kind that this task has to keep; null when none. */
  readonly uiterlijk: Datum | null;
  /** Name and article of the term behind `uiterlijk`. */
  readonly termijn: string | null;
  readonly grondslag: string | null;
  /** The statutory clock stands still. */
  readonly opgeschort: boolean;
  /** Put off until this date: out of the list before it, unless a statutory term comes near. Absent when not. */
  readonly uitgesteldTot?: Datum;
  readonly uitstelreden?: string;
  /** Lower case, without diacritics: names, zaaknummer, taak. */
  readonly zoektekst: string;
}

/** One zaak as the list of zaken shows it. */
export interface Zaakregel {
  readonly zaakId: string;
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly zaakversie: number;
  readonly status: 'lopend' | 'afgerond';
  /** "Besluit vaststellen", "Wacht op werkgever: arbeidsovereenkomst", "Toegekend". */
  readonly toestand: string;
  readonly stap: number;
  readonly route: Route;
  readonly werknemer: string;
  readonly werkgever: string;
  readonly uiterlijk: Datum | null;
  readonly wettelijkUiterlijk: Datum | null;
  readonly opgeschort: boolean;
  readonly ontvangenOp: Datum;
  readonly bijgewerktOp: Tijdstip;
  readonly zoektekst: string;
}

/** A term that the scheduler has to look at on or after `einddatum`: a row of the read model `termijnen`. */
export interface Termijnregel {
  readonly termijnId: string;
  readonly zaakId: string;
  readonly gemeente: string;
  readonly soort: string;
  readonly einddatum: Datum;
}

/** A moment at which somebody has to look at a zaak again, as the agenda shows it. */
export interface Agendaregel {
  readonly zaakId: string;
  readonly gemeente: string;
  readonly zaaknummer: string;
  /** Place among the moments of the zaak, from 1. */
  readonly volgnummer: number;
  readonly soort: Heronderzoek['soort'];
  readonly datum: Datum;
  readonly uitleg: string;
  /** "Jansen, A." */
  readonly werknemer: string;
  readonly werkgever: string;
}

/** A stap in the verloop of a zaak: done, now, to come or skipped. */
export interface Verloopstap {
  readonly stap: number;
  readonly naam: string;
  readonly status: 'klaar' | 'nu' | 'later' | 'overgeslagen';
  readonly datum?: Datum;
  readonly wie?: string;
  readonly toelichting?: string;
}

/** Whether an element of the diagram is passed, active or local; the same facts stand in the verloop as text. */
export interface Diagrammarkering {
  readonly element: string;
  readonly naam: string;
  readonly status: 'klaar' | 'nu';
}

/** A parameter in which the gemeente differs from the preferente proces, where it touches this zaak. */
export interface Afwijkingsregel {
  readonly sleutel: string;
  readonly naam: string;
  readonly stap: number;
  readonly elementen: readonly string[];
  readonly landelijk: string;
  readonly lokaal: string;
  readonly motivering: string;
}

/** How the gemeente of a zaak works on one point: the value of one parameter as a reader says it, beside the work that it is about. */
export interface Werkafspraak {
  readonly sleutel: string;
  readonly naam: string;
  /** 0 is about the process as a whole. */
  readonly stap: number;
  readonly waarde: string;
  /** Only where it differs from the preferente proces. */
  readonly anders?: { readonly landelijk: string; readonly motivering: string };
}

/** The zaak as a screen shows it. The BSN is masked ("•••••678"); engine state is left out. */
export interface Zaakoverzicht {
  readonly id: string;
  readonly versie: number;
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly zaaknummer: string;
  readonly status: 'lopend' | 'afgerond';
  readonly titel: string;
  readonly werknemer: string;
  readonly werkgever: string;
  readonly route: Route;
  readonly variant: VariantVerwijzing;
  readonly afwijkingen: readonly Afwijkingsregel[];
  /** How the gemeente works in the stap in which the zaak is, and in the process as a whole. */
  readonly werkafspraken: readonly Werkafspraak[];
  readonly gegevens: Omit<Zaakgegevens, 'werknemer'> & {
    readonly werknemer: Omit<Zaakgegevens['werknemer'], 'bsn'> & { readonly bsnGemaskeerd: string };
  };
  /** The answers to the own questions of the gemeente, in the words of its forms. */
  readonly eigenGegevens: readonly { readonly label: string; readonly waarde: string }[];
  /** What was answered in the later processes, by process, in the words of their forms. */
  readonly vervolggegevens: readonly {
    readonly titel: string;
    readonly regels: readonly { readonly label: string; readonly waarde: string }[];
  }[];
  /** What must happen, until when, and what the zaak waits for, in one Dutch sentence. */
  readonly watNu: string;
  readonly taken: readonly Taak[];
  readonly termijnen: readonly Zaaktermijn[];
  /** With the last day to object as their letters left. */
  readonly besluiten: readonly Gedateerdbesluit[];
  readonly brieven: readonly Omit<Brief, 'gegevens'>[];
  readonly documenten: readonly DocumentVerwijzing[];
  readonly heronderzoeken: readonly Heronderzoek[];
  readonly verloop: readonly Verloopstap[];
  /** What runs first, then what has ended, the newest first. */
  readonly processen: readonly Procesoverzicht[];
}

/** One process of a zaak: which diagram, since when, how it ended, and how far it came. */
export interface Procesoverzicht {
  readonly id: string;
  readonly naam: string;
  readonly versie: string;
  /** Which kept drawing it runs on, when its version has another one now. */
  readonly tekening?: string;
  readonly titel: string;
  readonly status: 'lopend' | 'beeindigd';
  readonly gestartOp?: Datum;
  readonly beeindigdOp?: Datum;
  /** Name of the end that was reached. */
  readonly uitkomst?: string;
  /** True for the process with which the zaak began. */
  readonly eerste: boolean;
  readonly markeringen: readonly Diagrammarkering[];
}

/** A line of the Geschiedenis tab: who, what, when, with the rules behind it. */
export interface Geschiedenisregel {
  readonly id: string;
  readonly tijdstip: Tijdstip;
  readonly datum: Datum;
  readonly door: string;
  readonly soort: string;
  readonly zin: string;
  readonly toelichting: readonly Uitlegstap[];
}

/** What completing a task would do, shown beside the button before it is done. */
export interface Taakvoorbeeld {
  /** Sentences: "Brief 6 aan Bakkerij De Vries", "Eerste betaling vr 20 feb 2026, € 2.176,20 (jan en feb)". */
  readonly gevolgen: readonly string[];
  readonly brieven: readonly {
    readonly code: string;
    readonly titel: string;
    readonly aan: 'werkgever' | 'werknemer';
  }[];
  readonly besluit?: Besluit;
}

/** Something that can begin in a zaak, with one sentence; `reden` says why it cannot now. */
export interface Vervolgkeuze {
  /** Name of the process, "wijziging". */
  readonly proces: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly reden?: string;
}
