import type { Elementwijziging } from '../../../server/domain/variantdiagram.ts';
import type { Vorm } from './diensten.ts';

interface Optie {
  readonly waarde: string;
  readonly naam: string;
}

/** What the panel of a step knows beside the drawing, and what it asks of the page. */
export interface Paneelkennis {
  readonly formulieren: readonly Optie[];
  readonly brieven: readonly Optie[];
  readonly parameters: readonly Optie[];
  readonly wijzigingen: readonly Elementwijziging[];
  /** Name of the form that belongs to a step of the gemeente. */
  readonly nieuwFormulier: (element: string) => string;
  /** Chooses a form; a new one is made first. */
  readonly kiesFormulier: (vorm: Vorm, formulier: string) => void;
  readonly zetLandelijk: (element: string) => void;
}
