import { formatDatumKort } from '../../domain/datum.ts';
import type { Inleesregel } from '../../domain/inlezen/inleesverslag.ts';
import type { Brpvergelijking } from '../../domain/verhuizing/brp-vergelijking.ts';
import type { Brpuitkomst } from './verhuisusecases.ts';

/** Every line of the list as its report keeps it, and who is not in it. */
export function toBrpregels(
  { bevindingen, zonderLks }: Brpvergelijking,
  uitkomsten: readonly Brpuitkomst[],
): readonly Inleesregel[] {
  const perZaak = new Map(uitkomsten.map((uitkomst) => [uitkomst.zaakId, uitkomst]));
  const gevonden = bevindingen.map((bevinding): Inleesregel => {
    const { zaakId, zaaknummer, regel, uitkomst, waar, datum, opmerking } = bevinding;
    const gedaan = perZaak.get(zaakId);
    const sinds = datum === undefined ? '' : ` sinds ${formatDatumKort(datum)}`;
    const wat = {
      hier: `woont in de gemeente${sinds}`,
      verhuisd: `verhuisd naar ${waar ?? ''}${sinds}`,
      buitenland: `vertrokken naar ${waar ?? ''}${sinds}`,
      niet_gevonden: 'staat niet in de lijst',
    }[uitkomst];
    const toelichting = gedaan?.reden ?? opmerking;
    const rest = { zaakId, zaaknummer, wat, ...(toelichting === undefined ? {} : { toelichting }) };
    const plaats = regel === undefined ? {} : { regel };
    if (gedaan) return { ...plaats, ...rest, uitkomst: gedaan.gestart ? 'gestart' : 'niet_gestart' };
    if (uitkomst === 'hier') return { ...plaats, ...rest, uitkomst: 'ongewijzigd' };
    return { ...plaats, ...rest, uitkomst: uitkomst === 'niet_gevonden' ? 'niet_gevonden' : 'niet_gestart' };
  });
  const anderen = zonderLks.map(
    (regel): Inleesregel => ({ regel, wat: 'iemand zonder loonkostensubsidie hier', uitkomst: 'overgeslagen' }),
  );
  return [...gevonden, ...anderen].toSorted((a, b) => (a.regel ?? Infinity) - (b.regel ?? Infinity));
}
