import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Collega } from '../api/werkvoorraad.ts';
import { ROLNAMEN } from '../weergave/woorden.ts';

/** A colleague to choose: name, roles, and whether somebody is there at all. */
export function Collegaregel({ collega: { naam, rollen, afwezigTot } }: { readonly collega: Collega }) {
  return (
    <span>
      {naam} <span className="klein">{rollen.map((rol) => ROLNAMEN[rol]).join(', ')}</span>{' '}
      {afwezigTot && (
        <span className="werk-merkje werk-merkje--vandaag">afwezig tot en met {formatDatumKort(afwezigTot)}</span>
      )}
    </span>
  );
}
