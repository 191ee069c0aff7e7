import type { Formulier } from '../../../processes/formulier.ts';
import type { Vervolgkeuze, Zaakoverzicht } from '../../domain/volgen/overzicht.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Actor, Formulierwaarden } from '../usecases.ts';

/** Where a process begins: inside one gemeente and one zaak. */
export interface Vervolgplaats {
  readonly gemeente: string;
  readonly zaakId: string;
  /** Name of the process, "wijziging". */
  readonly proces: string;
}

/** The form with which a process begins, with the values that the zaak knows. */
export interface Vervolgformulier {
  readonly proces: string;
  readonly titel: string;
  readonly zaakversie: number;
  readonly formulier: Formulier;
  readonly waarden: Formulierwaarden;
  readonly concept?: { readonly waarden: Formulierwaarden; readonly bewaardOp: Tijdstip };
}

/** What begins in a zaak that has its toekenning: a wijziging, a move, an objection. */
export interface Vervolgusecases {
  listVervolg(actor: Actor, gemeente: string, zaakId: string): Promise<readonly Vervolgkeuze[]>;
  readVervolg(actor: Actor, plaats: Vervolgplaats): Promise<Vervolgformulier>;
  saveVervolgconcept(
    actor: Actor,
    plaats: Vervolgplaats,
    waarden: Formulierwaarden,
  ): Promise<{ readonly bewaardOp: Tijdstip }>;
  startVervolg(
    actor: Actor,
    plaats: Vervolgplaats,
    invoer: { readonly versie: number; readonly waarden: Formulierwaarden; readonly opdrachtId: string },
  ): Promise<Zaakoverzicht>;
}
