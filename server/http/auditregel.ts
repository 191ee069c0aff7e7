import type { Gebeurtenis } from '../domain/zaak/gebeurtenis.ts';
import type { Auditlogregel } from '../usecases/accounts/accountusecases.ts';

/** One change in the audit log: the path of the field, what it was and what it became. */
interface Auditwijziging {
  readonly pad: string;
  readonly oud?: unknown;
  readonly nieuw: unknown;
}

/** An audit record as the beheerder reads it: fields with old and new value, never a BSN and never engine state. */
export function toAuditregel(vastlegging: Auditlogregel) {
  const { id, zaakId, zaaknummer, versie, tijdstip, datum, door, doorNaam, zin, gebeurtenis } = vastlegging;
  const wie = { door, doorNaam };
  const wat = { soort: gebeurtenis.soort, zin, wijzigingen: changesOf(gebeurtenis) };
  return { id, zaakId, zaaknummer, versie, tijdstip, datum, ...wie, ...wat };
}

function changesOf(gebeurtenis: Gebeurtenis): readonly Auditwijziging[] {
  if (gebeurtenis.soort === 'GegevensVastgelegd') return gebeurtenis.wijzigingen.map(withoutBsn);
  const { soort: _soort, ...velden } = gebeurtenis;
  return Object.entries(velden)
    .filter(([pad, waarde]) => isShort(waarde) && pad !== 'toestand')
    .map(([pad, nieuw]) => ({ pad, nieuw }));
}

function withoutBsn(wijziging: Auditwijziging): Auditwijziging {
  if (!/(^|\.)bsn(\.|$)/i.test(wijziging.pad)) return wijziging;
  return { pad: wijziging.pad, nieuw: '(afgeschermd)' };
}

/** Objects (a whole term, a letter with its data) stand in the zaak; the log names them by their id only. */
function isShort(waarde: unknown): boolean {
  return typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean';
}
