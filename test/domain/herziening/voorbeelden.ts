import type { Rekengegevens } from '../../../server/domain/bedrag/rekengegevens.ts';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import type { Herzieningsplan } from '../../../server/domain/besluit/herziening.ts';
import { planHerziening } from '../../../server/domain/besluit/herziening.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import { gegevens } from '../gegevens.ts';
import { bron, CONTEXT } from '../recht/voorbeelden.ts';

/** The legal data as they were before a date: what was not published yet is not in it. */
export function voor(datum: Datum): Rekengegevens {
  return { ...gegevens, minimumlonen: gegevens.minimumlonen.filter(({ geldigVanaf }) => geldigVanaf < datum) };
}

/** The besluiten with those of the herziening behind them, as the handler takes them. */
export function herzie(
  besluiten: readonly Besluit[],
  datum: Datum,
  context = CONTEXT,
): { readonly plan: Herzieningsplan; readonly besluiten: readonly Besluit[] } {
  const plan = planHerziening(bron(besluiten), datum, context);
  if (plan.uitkomst !== 'berekend') return { plan, besluiten };
  const nieuw = plan.besluiten.map(
    ({ oud, ...rest }, plaats): Besluit => ({
      ...oud,
      ...rest,
      id: `h${datum}-${plaats}`,
      soort: 'herziening',
      datum,
    }),
  );
  return { plan, besluiten: [...besluiten, ...nieuw] };
}
