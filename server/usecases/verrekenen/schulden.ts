import { formatDatum } from '../../domain/datum.ts';
import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Gemeenteschuld } from '../../domain/verhuizing/gemeenteschuld.ts';
import { countSchuldCent } from '../../domain/verhuizing/gemeenteschuld.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import type { Verrekeningusecases } from './verrekeningusecases.ts';

/** Records that the gemeente paid what it owes another one: all that is open, once. */
export function makePaySchuld(omgeving: Omgeving): Verrekeningusecases['paySchuld'] {
  return async (actor, plaats, { op, kenmerk, opdrachtId }) => {
    checkRecht(actor, 'paySchuld', plaats.gemeente);
    if (op > omgeving.klok.vandaag()) {
      throw fout('op', 'Deze dag is nog niet geweest. Vul de dag in waarop uw gemeente betaalde.');
    }
    const moment = makeMoment(omgeving, actor);
    const zaak = await changeZaak(omgeving, plaats, opdrachtId, moment, (huidig) => {
      const schuld = findSchuld(huidig, plaats.schuldId);
      const bedragCent = countSchuldCent(schuld);
      const [eerder] = schuld.betalingen;
      if (bedragCent <= 0 && eerder) throw fout('op', `Dit is al betaald, op ${formatDatum(eerder.op)}.`);
      if (op < schuld.datum) {
        throw fout(
          'op',
          `Het besluit van ${schuld.aan.naam} is van ${formatDatum(schuld.datum)}. Vul een latere dag in.`,
        );
      }
      const betaling = { id: opdrachtId, bedragCent, op, door: moment.door };
      const volledig =
        kenmerk === undefined || kenmerk.trim() === '' ? betaling : { ...betaling, kenmerk: kenmerk.trim() };
      return { vooraf: [{ soort: 'GemeenteschuldBetaald', schuldId: schuld.id, betaling: volledig }] };
    });
    return findSchuld(zaak, plaats.schuldId);
  };
}

// helpers

/** @throws NietGevondenError */
function findSchuld({ gemeenteschulden = [] }: Zaak, id: string): Gemeenteschuld {
  const schuld = gemeenteschulden.find((deel) => deel.id === id);
  if (!schuld) throw new NietGevondenError('Deze schuld is er niet, of hoort niet bij deze zaak.');
  return schuld;
}

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld, melding }]);
}
