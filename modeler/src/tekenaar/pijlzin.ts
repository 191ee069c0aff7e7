import { parsePijlvoorwaarde } from '../../../server/domain/diagram/pijlvoorwaarde.ts';
import { type Regelfeit, writeRegelzin } from '../../../server/domain/variant/regelzin.ts';
import { describeVoorwaarde } from '../../../server/domain/variant/regelzin-tekst.ts';
import type { Pijl } from './diensten.ts';
import { isStandaard, readVoorwaarde } from './pijlgegevens.ts';

/** When a zaak goes this way, as a sentence: "Een zaak gaat deze kant op als ‘oordeel: route’ is ‘Forfaitair’." */
export function sayVoorwaarde(pijl: Pijl, feiten: readonly Regelfeit[]): string {
  if (!isStandaard(pijl) && readVoorwaarde(pijl) === '')
    return 'Er is nog geen voorwaarde: geen zaak gaat deze kant op.';
  return `Een zaak gaat deze kant op ${sayPad(pijl, feiten)}.`;
}

/** When a zaak takes this way, as half a sentence. */
export function sayPad(pijl: Pijl, feiten: readonly Regelfeit[]): string {
  if (isStandaard(pijl)) return 'als geen ander antwoord klopt';
  const voorwaarde = readVoorwaarde(pijl);
  return voorwaarde === '' ? 'nog geen voorwaarde' : `als ${sayAls(voorwaarde, feiten)}`;
}

// helpers

/** What comes after "als": in words, or as it is written when there are no words for it. */
function sayAls(uitdrukking: string, feiten: readonly Regelfeit[]): string {
  const deel = parsePijlvoorwaarde(uitdrukking, feiten);
  if (deel === undefined) return `${uitdrukking} klopt`;
  return describeVoorwaarde(writeRegelzin({ koppel: 'en', delen: [deel] }), feiten);
}
