import type { Proefmix } from '../../domain/proef/proefopdracht.ts';
import type { Proefuitkomst, Tweetal } from '../../domain/proef/proefuitkomst.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Actor } from '../usecases.ts';
import type { Variantplaats } from '../variant/variantversies.ts';
import type { Proefzaakverloop } from './proefmotor.ts';

/** What somebody wants to try. */
export interface Proefvraag {
  readonly aantal: number;
  readonly seed: number;
  readonly mix: Proefmix;
  /** What the version is compared with: the one in force today, or the national process without deviations. */
  readonly tegen: 'geldend' | 'landelijk';
}

/** How far a run is. It lives in the memory of the server: a restart loses it. */
export interface Proefstand {
  readonly id: string;
  readonly variantId: string;
  readonly status: 'bezig' | 'klaar' | 'gestopt' | 'mislukt';
  /** Number of zaken that were played under both versions. */
  readonly gedaan: number;
  readonly vraag: Proefvraag;
  /** What people call both versions. */
  readonly versies: Tweetal<string>;
  readonly begonnenOp: Tijdstip;
  readonly doorNaam: string;
  /** Why it failed. */
  readonly melding?: string;
}

/** A run, and what came out of it when it is done. */
export interface Proef extends Proefstand {
  readonly uitkomst?: Proefuitkomst;
}

/** Which run. */
export interface Proefplaats extends Variantplaats {
  readonly proefId: string;
}

/** Trying a version on invented zaken before it is published. Nothing of it reaches a real zaak. */
export interface Proefusecases {
  /** Begins a run and answers at once. @throws ConflictError when one is running in this gemeente @throws InvoerError */
  startProef(actor: Actor, plaats: Variantplaats, vraag: Proefvraag): Promise<Proefstand>;
  /** The runs of this version that are still there, newest first, and what the page begins with. */
  listProeven(
    actor: Actor,
    plaats: Variantplaats,
  ): Promise<{ readonly proeven: readonly Proefstand[]; readonly standaard: Proefvraag; readonly magStarten: boolean }>;
  readProef(actor: Actor, plaats: Proefplaats): Promise<Proef>;
  /** One zaak of a run, played again with its whole history. */
  readProefzaak(actor: Actor, plaats: Proefplaats & { readonly nummer: number }): Promise<Proefzaakverloop>;
  stopProef(actor: Actor, plaats: Proefplaats): Promise<Proefstand>;
}
