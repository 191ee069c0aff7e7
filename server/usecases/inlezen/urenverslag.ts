import { formatGetal } from '../../domain/bedrag/bedrag.ts';
import { formatDatumKort } from '../../domain/datum.ts';
import type { Inleesregel, Inleesuitkomst } from '../../domain/inlezen/inleesverslag.ts';
import type { Urenuitkomst } from '../../domain/uren/urenimport.ts';
import type { Urenimport } from '../uren/urenusecases.ts';

const UITKOMSTEN: Readonly<Record<Urenuitkomst, Inleesuitkomst>> = {
  nieuw: 'vastgelegd',
  correctie: 'verbeterd',
  ongewijzigd: 'ongewijzigd',
};

/** The lines of a file with hours as its report keeps them: by zaaknummer, without names. */
export function toInleesregels({
  regels,
  zonderUren,
}: Pick<Urenimport, 'regels' | 'zonderUren'>): readonly Inleesregel[] {
  const gelezen = regels.map(
    ({ regel, zaakId, zaaknummer, van, totEnMet, uren, uitkomst, was, opmerking }): Inleesregel => {
      const stond = was === undefined || was === uren ? [] : [`Er stond ${formatGetal(was)} uur.`];
      const toelichting = [...stond, ...(opmerking === undefined ? [] : [opmerking])].join(' ');
      return {
        regel,
        zaakId,
        zaaknummer,
        wat: `${formatGetal(uren)} uur van ${formatDatumKort(van)} tot en met ${formatDatumKort(totEnMet)}`,
        uitkomst: UITKOMSTEN[uitkomst],
        ...(toelichting === '' ? {} : { toelichting }),
      };
    },
  );
  const leeg = zonderUren.map((regel): Inleesregel => ({ regel, wat: 'geen uren ingevuld', uitkomst: 'overgeslagen' }));
  return [...gelezen, ...leeg].toSorted((a, b) => (a.regel ?? 0) - (b.regel ?? 0));
}
