import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Taakuitstel } from '../../../server/domain/zaak/zaak.ts';
import { assignTaak, claimTaak, postponeTaak, releaseTaak, resumeTaak, type Taakplek } from '../api/werkvoorraad.ts';

/** What can be done with a task from the list. */
export type Taakactie =
  | { readonly soort: 'oppakken' | 'teruggeven' | 'hervatten' }
  | { readonly soort: 'toewijzen'; readonly naar: string; readonly naam: string }
  | { readonly soort: 'uitstellen'; readonly uitstel: Taakuitstel };

/** What it is called when it is done. */
export const KLAAR: Readonly<Record<Taakactie['soort'], string>> = {
  oppakken: 'Opgepakt',
  teruggeven: 'Teruggegeven',
  toewijzen: 'Toegewezen',
  uitstellen: 'Uitgesteld',
  hervatten: 'Weer in de lijst gezet',
};

export function perform(plek: Taakplek, actie: Taakactie): Promise<Zaakoverzicht> {
  switch (actie.soort) {
    case 'oppakken':
      return claimTaak(plek);
    case 'teruggeven':
      return releaseTaak(plek);
    case 'toewijzen':
      return assignTaak(plek, actie.naar);
    case 'uitstellen':
      return postponeTaak(plek, actie.uitstel);
    case 'hervatten':
      return resumeTaak(plek);
  }
}

/** Takes an action back: the task is with whom it was before, or in the list again. */
export async function undo(plek: Taakplek, actie: Taakactie, eerst: string | null, ik: string): Promise<void> {
  if (actie.soort === 'uitstellen') await resumeTaak(plek);
  if (actie.soort !== 'toewijzen') return;
  // Only who has a task gives it back to the group.
  await assignTaak(plek, eerst ?? ik);
  if (eerst === null) await releaseTaak(plek);
}
