import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import type { Elementwijziging } from '../../../server/domain/variant/variantdiagram.ts';
import type { Vorm } from './diensten.ts';
import type { Optie } from './vaste-gegevens.tsx';

/** What the panel of a step knows beside the drawing, and what it asks of the page. */
export interface Paneelkennis {
  readonly brieven: readonly Optie[];
  readonly parameters: readonly Optie[];
  /** What the condition of an arrow can be about. */
  readonly pijlfeiten: readonly Regelfeit[];
  /** Ids of the arrows of national choices: when a zaak goes there lies fixed. */
  readonly vastePijlen: ReadonlySet<string>;
  readonly wijzigingen: readonly Elementwijziging[];
  /** The forms that are there, and a new one for this step. */
  readonly listFormulieren: (element: string) => readonly Optie[];
  /** Chooses a form; a new one is made first. */
  readonly kiesFormulier: (vorm: Vorm, formulier: string) => void;
  readonly zetLandelijk: (element: string) => void;
}
