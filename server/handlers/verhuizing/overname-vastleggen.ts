import { minDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { takeOverSchulden } from '../../domain/verhuizing/neem-schuld-over.ts';
import type { Overdrachtperiode } from '../../domain/verhuizing/overdrachtperioden.ts';
import { checkInschrijving } from '../../domain/verhuizing/overname.ts';
import type { Overnamegegevens } from '../../domain/verhuizing/verhuizinggegevens.ts';
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
  const besloten = lowerSchema(toegekend, overname);
  return [...besloten, ...takeOver(zaak, overname, besloten, context)];
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

/** What the other gemeente paid and claims: this one owes it, and its runs pay only the rest. */
function takeOver(
  zaak: Zaak,
  overname: Overnamegegevens,
  besloten: readonly Gebeurtenis[],
  context: Handlercontext,
): readonly Gebeurtenis[] {
  const { pakketId, betaald = [], vanGemeente, vanGemeenteNaam, zaaknummer, rekening } = overname;
  const vorderingen = overname.vorderingen ?? [{ id: pakketId, maanden: betaald, datum: context.vandaag }];
  return takeOverSchulden(
    evolveAll(zaak, [...besloten]),
    vorderingen,
    {
      aan: { slug: vanGemeente, naam: vanGemeenteNaam },
      kenmerk: zaaknummer,
      ...(rekening === undefined ? {} : { rekening }),
    },
    context,
  );
}

/** The payments that the letter and the zaak announce, without what the other gemeente paid already. */
function lowerSchema(besloten: readonly Gebeurtenis[], { betaald = [] }: Overnamegegevens): readonly Gebeurtenis[] {
  const over = new Map(betaald.map(({ maand, bedragCent }) => [maand, bedragCent]));
  return besloten.map((gebeurtenis): Gebeurtenis => {
    if (gebeurtenis.soort !== 'BesluitGenomen') return gebeurtenis;
    const betaalschema = gebeurtenis.besluit.betaalschema.flatMap((regel) => {
      const al = over.get(regel.maand) ?? 0;
      const rest = regel.bedragCent - al;
      // A cent is the rounding of both parts of a month.
      return al > 0 && rest <= 1 ? [] : [{ ...regel, bedragCent: rest }];
    });
    return { ...gebeurtenis, besluit: { ...gebeurtenis.besluit, betaalschema } };
  });
}

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld, melding }]);
}
