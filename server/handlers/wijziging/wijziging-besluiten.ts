import { formatBedrag } from '../../domain/bedrag/bedrag.ts';
import type { Besluit } from '../../domain/besluit/besluit.ts';
import { formatDatum } from '../../domain/datum.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { checkPeriode } from '../aanvraag/toekenning.ts';
import { grantLks } from '../besluit-nemen.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { tellNieuweGemeente } from '../verhuizing/overdracht-klaarzetten.ts';
import type { Wijzigingsdeel } from './wijzigingsdelen.ts';
import { listWijzigingsdelen } from './wijzigingsdelen.ts';
import { applyUren } from './wijzigingsperiode.ts';

/**
 * Records the besluit on other hours: the amount from the first day of the change, also when that lies in the past; one for each
 * loonwaarde and route that the days of the change have. What was paid already is settled by the payments. @throws InvoerError
 */
export const decideWijziging: Handler = ({ zaak, element, context }) => {
  const delen = listWijzigingsdelen(zaak);
  const genomen = delen.map((deel) => decideDeel(deel, zaak.gegevens.wijziging?.besluittoelichting, context));
  const [eerste, ...later] = genomen.flatMap(listBesluiten);
  return [
    ...applyUren(zaak).gebeurtenissen,
    ...recordGegevens(zaak, { 'wijziging.later': later.map(describeLater) }, element.naam),
    ...(eerste === undefined ? [] : [eerste, ...later]).map(
      (besluit): Gebeurtenis => ({ soort: 'BesluitGenomen', besluit }),
    ),
    // What is planned follows the besluit that holds longest.
    ...(genomen.at(-1) ?? []).filter(({ soort }) => soort !== 'BesluitGenomen'),
    ...tellNieuweGemeente(zaak),
  ];
};

// helpers

function decideDeel(
  { periode, zaak, volgendeMeting }: Wijzigingsdeel,
  toelichting: string | undefined,
  context: Handlercontext,
): readonly Gebeurtenis[] {
  const werk: Zaak = applyUren(zaak).zaak;
  checkPeriode(werk, periode, context, 'wijziging');
  const keuze = {
    soort: 'wijziging' as const,
    door: context.door,
    ...periode,
    ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    ...(toelichting === undefined ? {} : { toelichting }),
  };
  return grantLks(werk, keuze, context);
}

function listBesluiten(gebeurtenissen: readonly Gebeurtenis[]): readonly Besluit[] {
  return gebeurtenissen.flatMap((g) => (g.soort === 'BesluitGenomen' ? [g.besluit] : []));
}

function describeLater({ ingangsdatum = '', berekening }: Besluit): string {
  return `vanaf ${formatDatum(ingangsdatum)}: ${formatBedrag(berekening?.bedragPerMaandCent ?? 0)} per maand`;
}
