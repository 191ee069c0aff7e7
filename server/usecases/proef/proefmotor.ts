import type { Datum } from '../../domain/datum.ts';
import type { Proefopdracht, Proefsoort } from '../../domain/proef/proefopdracht.ts';
import type { Tweetal } from '../../domain/proef/proefuitkomst.ts';
import type { Proefverloop } from '../../domain/proef/proefverloop.ts';
import type { Geschiedenisregel } from '../../domain/volgen/overzicht.ts';
import type { Variant } from '../../rules/regelbestand.ts';

/** One portfolio and the two versions that it is played through. Plain data: it goes to another thread as it is. */
export interface Proefspel {
  readonly gemeente: string;
  readonly versies: Tweetal<Variant>;
  /** The version of the regio that goes before each; absent for the national process, and where there is none. */
  readonly regios?: Partial<Tweetal<Variant>>;
  readonly opdracht: Proefopdracht;
}

/** One zaak of a portfolio, as its history under both versions tells it. */
export interface Proefzaakverloop {
  readonly nummer: number;
  readonly soort: Proefsoort;
  readonly ontvangen: Datum;
  readonly regels: Tweetal<readonly Geschiedenisregel[]>;
  readonly meldingen: Tweetal<string | null>;
}

/** Plays zaken on the real engine with a clock and a store of their own; handed in by the composition root. */
export interface Proefmotor {
  /** Every zaak under both versions. Rejects when the signal is given, or when playing itself fails. */
  playAll(
    spel: Proefspel,
    volg: { readonly onVoortgang: (gedaan: number) => void; readonly stop: AbortSignal },
  ): Promise<Tweetal<readonly Proefverloop[]>>;
  /** Again the zaak of this number, the same as in the whole, with everything that happened. */
  playOne(spel: Proefspel, nummer: number): Promise<Proefzaakverloop>;
}
