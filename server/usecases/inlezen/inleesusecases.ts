import type { Inleeskop, Inleessoort, Inleesverslag } from '../../domain/inlezen/inleesverslag.ts';
import type { Actor } from '../usecases.ts';

/** A page of the reports of a gemeente, newest first. */
export interface Inleeslijst {
  readonly rijen: readonly Inleeskop[];
  /** Where the next page begins; absent on the last. */
  readonly verder?: number;
}

/** The kept reports of the files that were read. */
export interface Inleesusecases {
  listInleesverslagen(
    actor: Actor,
    gemeente: string,
    vraag: { readonly soort?: Inleessoort; readonly vanaf: number },
  ): Promise<Inleeslijst>;
  /** @throws NietGevondenError */
  readInleesverslag(actor: Actor, gemeente: string, verslagId: string): Promise<Inleesverslag>;
}
