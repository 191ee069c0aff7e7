import { listBesluitperioden } from '../../domain/besluit/besluitketen.ts';
import type { Besluit, Zaak } from '../../domain/zaak/zaak.ts';
import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';
import { readVerrekeninhoud } from '../verrekening/verrekening-versturen.ts';
import { readEinde } from './einde.ts';

/**
 * Tells the werkgever (brief 10) and the werknemer on the same day that the LKS ends: a beschikking when it ends before the day that was
 * decided, against the wish of the werkgever, or with something to pay back. What ends on its own day is only told.
 */
export const sendEindafrekening: Handler = ({ zaak, context }) => {
  const einde = readEinde(zaak);
  const { gevolg, besluit: terugvordering, ...inhoud } = readVerrekeninhoud(zaak);
  const beeindiging = zaak.besluiten.findLast(({ soort }) => soort === 'beeindiging');
  const stopt = einde.tegenWens === true || gevolg !== undefined || endsEerder(zaak, beeindiging);
  return writeBrieven(
    zaak,
    'eindafrekening',
    {
      ...inhoud,
      einde,
      ...joinBesluiten(terugvordering, beeindiging),
      ...(stopt ? { gevolg: { ...gevolg, lksOmlaagOfStop: true } } : {}),
    },
    context,
  );
};

// helpers

/** Whether the LKS would have run on without this besluit. */
function endsEerder({ besluiten }: Zaak, beeindiging: Besluit | undefined): boolean {
  if (beeindiging?.ingangsdatum === undefined) return false;
  const eerder = listBesluitperioden(besluiten.filter((besluit) => besluit !== beeindiging)).at(-1);
  return eerder !== undefined && (eerder.totEnMet === undefined || eerder.totEnMet >= beeindiging.ingangsdatum);
}

/** One letter may tell two besluiten: then it names the ground of both. */
function joinBesluiten(terugvordering: Besluit | undefined, beeindiging: Besluit | undefined) {
  if (terugvordering === undefined) return beeindiging === undefined ? {} : { besluit: beeindiging };
  if (beeindiging === undefined) return { besluit: terugvordering };
  const grondslag = `${beeindiging.grondslag} en ${terugvordering.grondslag}`;
  return { besluit: { ...terugvordering, grondslag }, ookBesluit: beeindiging };
}
