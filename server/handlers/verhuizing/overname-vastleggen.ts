import { findBeslotenEinde } from '../../domain/besluit/besluitketen.ts';
import { minDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { takeOverSchulden } from '../../domain/verhuizing/neem-schuld-over.ts';
import { checkInschrijving } from '../../domain/verhuizing/overname.ts';
import { listVervangen } from '../../domain/verhuizing/overnamewijziging.ts';
import type { Overnamegegevens } from '../../domain/verhuizing/verhuizinggegevens.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Periode } from '../aanvraag/toekenning.ts';
import { checkPeriode, proposePeriode } from '../aanvraag/toekenning.ts';
import type { Besluitkeuze } from '../besluit-nemen.ts';
import { grantLks } from '../besluit-nemen.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { findVolgendeMeting } from '../hermeting/volgende-meting.ts';
import { grantPeriode } from './grant-periode.ts';
import { readOvername } from './overname-voorbereiden.ts';

/**
 * Records the besluit to go on with the LKS from the day of inschrijving, on the same loonwaarde and with the same next measurement. What the
 * other gemeente paid over those days, and settles with this one, counts as paid. Where the facts changed between the move and today, each
 * stretch of days has a besluit by its own facts, and the last one is the besluit that the letters tell of. After a package that came in again it
 * comes in the place of the besluit that was taken by the earlier one; what this gemeente decided itself since stays.
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
    ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    ...(toelichting === undefined ? {} : { toelichting }),
  };
  const besloten = lowerSchema(replaceEerder(zaak, grantPerioden(zaak, overname, periode, keuze, context)), overname);
  return [...besloten, ...takeOver(zaak, overname, besloten, context)];
};

// helpers

/** Until the LKS of the other gemeente would have ended; where it did not say, as the law and the data lead to it. */
function findPeriode(zaak: Zaak, overname: Overnamegegevens, ingangsdatum: string, context: Handlercontext): Periode {
  const { einddatum: contract } = zaak.gegevens.dienstverband;
  const hier = findBeslotenEinde(zaak.besluiten);
  const einden = [overname.einddatum ?? proposePeriode(zaak, context).einddatum, contract, hier].filter(
    (datum) => datum !== undefined,
  );
  return einden.length === 0 ? { ingangsdatum } : { ingangsdatum, einddatum: einden.reduce(minDatum) };
}

/** A besluit for each stretch of days by its own facts: so the days before a change stay what they were. */
function grantPerioden(
  zaak: Zaak,
  { perioden }: Overnamegegevens,
  { ingangsdatum, einddatum }: Periode,
  keuze: Pick<Besluitkeuze, 'soort' | 'volgendeMeting' | 'toelichting'>,
  context: Handlercontext,
): readonly Gebeurtenis[] {
  const einde = einddatum === undefined ? {} : { einddatum };
  const delen = (perioden ?? []).filter(({ van }) => einddatum === undefined || van <= einddatum);
  const laatste = delen.at(-1);
  if (laatste === undefined) return grantLks(zaak, { ...keuze, door: context.door, ingangsdatum, ...einde }, context);
  const { totEnMet: _einde, ...feiten } = laatste;
  return [
    // When somebody looks again follows from how it is now.
    ...delen
      .slice(0, -1)
      .flatMap((deel) => grantPeriode(zaak, deel, { soort: keuze.soort }, context))
      .filter(({ soort }) => soort === 'BesluitGenomen'),
    ...grantPeriode(zaak, { ...feiten, ...(einddatum === undefined ? {} : { totEnMet: einddatum }) }, keuze, context),
  ];
}

/** A besluit that was taken by an earlier package counts no more. */
function replaceEerder(zaak: Zaak, toegekend: readonly Gebeurtenis[]): readonly Gebeurtenis[] {
  const vervangt = listVervangen(zaak);
  if (vervangt.length === 0) return toegekend;
  return toegekend.map((gebeurtenis) =>
    gebeurtenis.soort === 'BesluitGenomen'
      ? { ...gebeurtenis, besluit: { ...gebeurtenis.besluit, vervangt } }
      : gebeurtenis,
  );
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
