import type { Besluit, Zaak } from '../domain/zaak/zaak.ts';

/** The terms that are kept when a besluit is sent in time. */
export const BESLISTERMIJNEN = ['beslistermijn_awb', 'beslistermijn_wettelijk', 'beslistermijn_preferent'] as const;

/** The besluit that was just taken. @throws TypeError when there is none: the diagram sends before it decides. */
export function readBesluit(zaak: Zaak): Besluit {
  const besluit = zaak.besluiten.at(-1);
  if (!besluit) throw new TypeError(`Zaak ${zaak.id} heeft nog geen besluit om te versturen.`);
  return besluit;
}
