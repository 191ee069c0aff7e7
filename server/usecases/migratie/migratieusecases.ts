import type { Datum } from '../../domain/datum.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Actor } from '../usecases.ts';
import type { Variantplaats } from '../variant/variantversies.ts';

/** A date of a running zaak under both versions. */
export interface Datumwissel {
  readonly naam: string;
  readonly oud: Datum;
  readonly nieuw: Datum;
  readonly waarom: string;
}

/** What another version would do to one running zaak. */
export interface Lopendezaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  /** Label of the version that it follows now. */
  readonly versie: string;
  /** The open tasks, with the stap of the first. */
  readonly stap: number;
  readonly taken: readonly { readonly element: string; readonly naam: string }[];
  /** `volgt_al`: it follows this version; `kan`: it can be moved; `kan_niet`: `bezwaren` says why. */
  readonly oordeel: 'volgt_al' | 'kan' | 'kan_niet';
  readonly bezwaren: readonly string[];
  /** Terms and payment days that get another date. */
  readonly datums: readonly Datumwissel[];
  /** Terms that keep their date although the version has another length, and why. */
  readonly blijft: readonly { readonly naam: string; readonly waarom: string }[];
}

/** What happened to one zaak of a bulk action. */
export interface Migratieregel {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly uitkomst: 'overgezet' | 'volgde_al' | 'geweigerd' | 'mislukt' | 'teruggezet' | 'niet_begonnen';
  readonly melding?: string;
}

/** A bulk action on running zaken. Every zaak is a save of its own; sending the same command again does what was left. */
export interface Migratierapport {
  readonly migratieId: string;
  readonly soort: 'overzetten' | 'terugzetten';
  readonly reden: string;
  readonly doorNaam: string;
  readonly begonnenOp: Tijdstip;
  /** False when the server stopped halfway. */
  readonly af: boolean;
  readonly regels: readonly Migratieregel[];
}

export interface Lopendezaken {
  readonly versie: string;
  /** Only a published version can be followed; a concept shows what it would do. */
  readonly gepubliceerd: boolean;
  readonly magOverzetten: boolean;
  readonly stappen: readonly { readonly stap: number; readonly aantal: number }[];
  readonly zaken: readonly Lopendezaak[];
  /** Earlier bulk actions to this version, newest first. */
  readonly migraties: readonly Migratierapport[];
}

/** What a version means for zaken that run already. Publishing moves none of them. */
export interface Migratieusecases {
  readLopendeZaken(actor: Actor, plaats: Variantplaats): Promise<Lopendezaken>;
  /** Moves the named zaken to a published version. The same `opdrachtId` again goes on where it stopped. @throws ConflictError */
  migrateZaken(
    actor: Actor,
    plaats: Variantplaats,
    invoer: { readonly opdrachtId: string; readonly zaakIds: readonly string[]; readonly reden: string },
  ): Promise<Migratierapport>;
  /** Puts back every zaak of a migratie in which nothing has happened since that rests on the new version. */
  undoMigratie(
    actor: Actor,
    plaats: Variantplaats & { readonly migratieId: string },
    invoer: { readonly opdrachtId: string; readonly reden: string },
  ): Promise<Migratierapport>;
}
