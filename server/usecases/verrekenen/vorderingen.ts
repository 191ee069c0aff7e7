import { formatBedrag } from '../../domain/bedrag/bedrag.ts';
import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Vorderingstand } from '../../domain/verrekenen/zaakverrekening.ts';
import { listVorderingen } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { readKwijtgronden } from '../../rules/betaalregels.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { makeKwijtschelden } from './kwijtschelden.ts';
import type { Verrekeningusecases, Vorderingplaats } from './verrekeningusecases.ts';

/** Records money that came in for a vordering. */
export function makeReceiveVordering(omgeving: Omgeving): Verrekeningusecases['receiveVordering'] {
  return (actor, plaats, { bedragCent, op, kenmerk, opdrachtId }) => {
    checkRecht(actor, 'receiveVordering', plaats.gemeente);
    if (op > omgeving.klok.vandaag())
      throw fout('op', 'Deze dag is nog niet geweest. Vul de dag in waarop het geld kwam.');
    return change(omgeving, actor, plaats, { bedragCent, opdrachtId }, () => ({
      soort: 'VorderingOntvangen',
      vorderingId: plaats.vorderingId,
      ontvangst: { id: opdrachtId, bedragCent, op, bron: 'hand', ...(kenmerk === undefined ? {} : { kenmerk }) },
    }));
  };
}

/** Leaves a part of a vordering uncollected, with a besluit and a letter. */
export function makeRemitVordering(omgeving: Omgeving): Verrekeningusecases['remitVordering'] {
  return async (actor, plaats, { bedragCent, grond: code = ANDERS, reden, opdrachtId }) => {
    checkRecht(actor, 'remitVordering', plaats.gemeente);
    const { geldend } = await omgeving.regelkeuze.selectVandaag(plaats.gemeente, omgeving.klok.vandaag());
    const grond = readKwijtgronden(geldend).find((deel) => deel.code === code);
    if (!grond) throw fout('grond', 'Kies een reden uit de lijst.');
    const handeling = makeKwijtschelden({ vorderingId: plaats.vorderingId, bedragCent, grond, reden, opdrachtId });
    const moment = makeMoment(omgeving, actor);
    const zaak = await changeZaak(omgeving, plaats, opdrachtId, moment, () => ({ vooraf: [], handeling }));
    return findVordering(zaak, plaats.vorderingId);
  };
}

// helpers

/** The ground that needs the most words. */
const ANDERS = 'anders';

async function change(
  omgeving: Omgeving,
  actor: Actor,
  plaats: Vorderingplaats,
  { bedragCent, opdrachtId }: { readonly bedragCent: number; readonly opdrachtId: string },
  decide: () => Gebeurtenis,
): Promise<Vorderingstand> {
  const zaak = await changeZaak(omgeving, plaats, opdrachtId, makeMoment(omgeving, actor), (huidig) => {
    const { openCent } = findVordering(huidig, plaats.vorderingId);
    if (bedragCent > openCent) {
      throw fout('bedragCent', `Er staat nog ${formatBedrag(openCent)} open. Vul niet meer in dan dat.`);
    }
    return { vooraf: [decide()] };
  });
  return findVordering(zaak, plaats.vorderingId);
}

/** @throws NietGevondenError */
function findVordering(zaak: Zaak, vorderingId: string): Vorderingstand {
  const stand = listVorderingen(zaak, zaak.betalingen ?? []).find(({ vordering }) => vordering.id === vorderingId);
  if (!stand) throw new NietGevondenError('Deze vordering is er niet, of hoort niet bij deze zaak.');
  return stand;
}

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld, melding }]);
}
