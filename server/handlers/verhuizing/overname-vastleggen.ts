import { minDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { calculateRecht } from '../../domain/recht/recht.ts';
import type { Overdrachtperiode } from '../../domain/verhuizing/overdrachtperioden.ts';
import { checkInschrijving } from '../../domain/verhuizing/overname.ts';
import type { Overnamegegevens } from '../../domain/verhuizing/verhuizinggegevens.ts';
import { findKwartaal } from '../../domain/verrekenen/kwartaal.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Periode } from '../aanvraag/toekenning.ts';
import { checkPeriode, proposePeriode } from '../aanvraag/toekenning.ts';
import { grantLks } from '../besluit-nemen.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { findVolgendeMeting } from '../hermeting/volgende-meting.ts';
import { readOvername } from './overname-voorbereiden.ts';

/**
 * Records the besluit to go on with the LKS from the day of inschrijving, on the same loonwaarde and with the same next measurement. What the
 * other gemeente paid over those days, and settles with this one, counts as paid. Where the facts changed between the move and today, each
 * stretch of days has a besluit by its own facts, and the last one is the besluit that the letters tell of.
 * @throws InvoerError when a day would be paid twice or not at all, or the contract has ended
 */
export const recordOvername: Handler = ({ zaak, context }) => {
  const overname = readOvername(zaak);
  const ingangsdatum = overname.inschrijving ?? overname.eersteDag;
  const beletsel = checkInschrijving(overname, ingangsdatum);
  if (beletsel !== undefined) throw fout('overname.inschrijving', beletsel);
  if (overname.contractLoopt !== true) {
    throw fout(
      'overname.contractLoopt',
      'Zonder contract is er geen loonkostensubsidie. Kies dan dat u niet overneemt.',
    );
  }
  const periode = findPeriode(zaak, overname, ingangsdatum, context);
  checkPeriode(zaak, periode, context, 'overname');
  const { toelichting } = overname;
  const volgendeMeting = findVolgendeMeting(zaak, context);
  const keuze = {
    soort: 'overname' as const,
    door: context.door,
    ...periode,
    ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    ...(toelichting === undefined ? {} : { toelichting }),
  };
  const [eerder, laatste] = splitPerioden(overname);
  const toegekend = [
    ...eerder.flatMap((deel) => grantEerder(zaak, deel, context)),
    ...grantLks(zaak, { ...keuze, ingangsdatum: laatste?.van ?? ingangsdatum }, context),
  ];
  return [...toegekend, ...bookBetaald(overname, evolveAll(zaak, toegekend), context)];
};

// helpers

/** Until the LKS of the other gemeente would have ended; where it did not say, as the law and the data lead to it. */
function findPeriode(zaak: Zaak, overname: Overnamegegevens, ingangsdatum: string, context: Handlercontext): Periode {
  const { einddatum: contract } = zaak.gegevens.dienstverband;
  const einden = [overname.einddatum ?? proposePeriode(zaak, context).einddatum, contract].filter(
    (datum) => datum !== undefined,
  );
  return einden.length === 0 ? { ingangsdatum } : { ingangsdatum, einddatum: einden.reduce(minDatum) };
}

/** The days of which the facts have changed since, and those by the facts of now. */
function splitPerioden({
  perioden = [],
}: Overnamegegevens): readonly [readonly Overdrachtperiode[], Overdrachtperiode | undefined] {
  return [perioden.slice(0, -1), perioden.at(-1)];
}

/** A besluit of its own for days on which the hours, the loonwaarde or the route were others than now: so they stay what they were. */
function grantEerder(zaak: Zaak, periode: Overdrachtperiode, context: Handlercontext): readonly Gebeurtenis[] {
  const { van, totEnMet, route, loonwaarde, ...uren } = periode;
  const { dienstverband, loonwaarde: meting, oordeel } = zaak.gegevens;
  const gegevens = {
    ...zaak.gegevens,
    dienstverband: { ...dienstverband, ...uren },
    loonwaarde: loonwaarde === undefined ? meting : { ...meting, percentage: loonwaarde },
    oordeel: { ...oordeel, route },
  };
  const keuze = {
    soort: 'overname' as const,
    door: context.door,
    ingangsdatum: van,
    ...(totEnMet === undefined ? {} : { einddatum: totEnMet }),
  };
  // When somebody looks again follows from how it is now.
  return grantLks({ ...zaak, gegevens }, keuze, context).filter(({ soort }) => soort === 'BesluitGenomen');
}

/** A month in two parts is rounded twice. */
const AFRONDING_CENT = 1;

/**
 * What the other gemeente paid, month by month: the runs of this gemeente pay the rest. A cent of rounding is not paid and not claimed: the
 * letter says that the werkgever keeps what he got.
 */
function bookBetaald(
  { betaald = [], vanGemeenteNaam }: Overnamegegevens,
  na: Zaak,
  context: Handlercontext,
): readonly Gebeurtenis[] {
  const laatste = betaald.at(-1);
  if (laatste === undefined) return [];
  const rechten = calculateRecht(na, laatste.maand, context);
  const regels = betaald.map(({ maand, bedragCent }) => {
    const recht = rechten.find((deel) => deel.maand === maand);
    const rechtCent = recht?.bekend === true ? recht.rechtCent : bedragCent;
    const boekCent = Math.abs(rechtCent - bedragCent) <= AFRONDING_CENT ? rechtCent : bedragCent;
    return {
      maand,
      element: 'besluit' as const,
      basis: `${vanGemeenteNaam} betaalde dit al; de gemeenten verrekenen het samen.`,
      rechtCent: boekCent,
      betaaldCent: 0,
      betaalrunCent: 0,
      verschilCent: boekCent,
      laat: false,
    };
  });
  return [
    {
      soort: 'VerrekeningVastgesteld',
      verrekening: {
        id: context.makeId(),
        aanleiding: 'overname',
        datum: context.vandaag,
        door: context.door,
        kwartaal: findKwartaal(laatste.maand),
        regels,
        saldoCent: 0,
        richting: 'geen',
        wijze: 'geen',
        drempelCent: 0,
        brief: 'geen',
        wachtOpUren: [],
        uitleg: [],
      },
    },
  ];
}

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld, melding }]);
}
