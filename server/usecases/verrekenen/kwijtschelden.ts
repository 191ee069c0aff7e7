import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Kwijtkeuze } from '../../domain/verrekenen/kwijtschelden.ts';
import { makeKwijtschelding } from '../../domain/verrekenen/kwijtschelden.ts';
import { listVorderingen } from '../../domain/verrekenen/zaakverrekening.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import type { Besluit } from '../../domain/zaak/zaak.ts';
import { findBezwaarTot } from '../../handlers/bezwaar/bezwaar.ts';
import { writeBrieven } from '../../handlers/brieven.ts';
import type { Handler } from '../../handlers/handler.ts';

const NIET_WERKGEVER =
  'Dit bedrag betaalt de nieuwe gemeente, niet de werkgever. Kwijtschelden kan hier niet. Bel de nieuwe gemeente.';

/** What is left uncollected, and the command that asks for it. */
export interface Kwijtopdracht extends Kwijtkeuze {
  readonly vorderingId: string;
  readonly opdrachtId: string;
}

/**
 * Leaves a part of a vordering uncollected: in the books, as a besluit, and told to the werkgever on the same day. It is no step of a
 * process: a person asks for it from the page of the vordering.
 * @throws NietGevondenError when there is no such vordering @throws InvoerError for more than is open, or without a reason
 */
export function makeKwijtschelden({ vorderingId, opdrachtId, ...keuze }: Kwijtopdracht): Handler {
  return async ({ zaak, context }) => {
    const stand = listVorderingen(zaak, zaak.betalingen ?? []).find(({ vordering }) => vordering.id === vorderingId);
    if (!stand) throw new NietGevondenError('Deze vordering is er niet, of hoort niet bij deze zaak.');
    if (stand.vordering.wijze === 'met_gemeente') {
      throw new InvoerError(NIET_WERKGEVER, [{ veld: 'bedragCent', melding: NIET_WERKGEVER }]);
    }
    const { vandaag: op, door } = context;
    const besluitId = context.makeId();
    const { kwijtschelding, toelichting } = makeKwijtschelding(stand, keuze, { id: opdrachtId, op, door, besluitId });
    const besluit: Besluit = {
      id: besluitId,
      soort: 'kwijtschelding',
      datum: op,
      door,
      grondslag: keuze.grond.grondslag,
      route: currentRoute(zaak),
      toelichting,
      betaalschema: [],
      bezwaarTot: findBezwaarTot(context),
    };
    const geboekt: readonly Gebeurtenis[] = [
      { soort: 'BesluitGenomen', besluit },
      { soort: 'VorderingKwijt', vorderingId, kwijtschelding },
    ];
    const na = evolveAll(zaak, [...geboekt]);
    return [...geboekt, ...(await writeBrieven(na, 'kwijtschelding', { besluit }, context))];
  };
}
