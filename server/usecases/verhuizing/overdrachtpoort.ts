import type { Overdracht } from '../../domain/verhuizing/overdracht.ts';
import type { Sleutelkaart } from '../../domain/verhuizing/sleutelkaart.ts';

/** The keys of a gemeente of this installation; `geheim` never leaves the server. */
export interface Eigensleutels {
  readonly kaart: Sleutelkaart;
  readonly geheim: string;
}

/** Makes and reads keys and packages; the cryptography stands outside. */
export interface Overdrachtpoort {
  makeSleutels(gemeente: Sleutelkaart['gemeente']): Promise<Eigensleutels>;
  makeVingerafdruk(kaart: Sleutelkaart): Promise<string>;
  /** @throws InvoerError when the file is something else */
  readSleutelkaart(tekst: string): Sleutelkaart;
  seal(overdracht: Overdracht, van: Eigensleutels, naar: Sleutelkaart): Promise<string>;
  /** @throws InvoerError when it is for somebody else, was changed, or comes from an unknown sender */
  open(
    bestand: string,
    eigen: Eigensleutels,
    bekend: readonly Sleutelkaart[],
  ): Promise<{ readonly overdracht: Overdracht; readonly afzender: Sleutelkaart }>;
}
