import { diffVelden } from '../domain/veldpad.ts';
import type { Gebeurtenis } from '../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';

/** Writes fields of the zaak (by path); nothing when none of them changes. `bron` names the step that found them. */
export function recordGegevens(
  zaak: Zaak,
  waarden: Readonly<Record<string, unknown>>,
  bron: string,
): readonly Gebeurtenis[] {
  const wijzigingen = diffVelden(zaak.gegevens, waarden);
  return wijzigingen.length === 0 ? [] : [{ soort: 'GegevensVastgelegd', wijzigingen, bron }];
}
