import { makeBedragverloop } from '../../domain/bedrag/bedragperioden.ts';
import type { Rekenbasis } from '../../domain/bedrag/rekenbasis.ts';
import { toLksInvoer, toLooptijd, withBedragen } from '../../domain/bedrag/rekenbasis.ts';
import type { Besluit } from '../../domain/besluit/besluit.ts';
import { findBeslotenEinde } from '../../domain/besluit/besluitketen.ts';
import type { Datum } from '../../domain/datum.ts';
import { addMaanden, formatDatum, makeDatum, maxDatum, splitDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { LopendeLks } from '../../domain/recht/lopende-lks.ts';
import { findAansluiting, findEerste, findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { noteLoonwaarde } from '../aanvraag/loonwaarde-overnemen.ts';
import { findBezwaarTot } from '../bezwaar/bezwaar.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { planHeronderzoeken } from './heronderzoeken.ts';

/**
 * Records a measurement that does not change the amount: the loonwaarde as measured, and the next moment to measure, which can be objected
 * to (art. 10d lid 6 Pw). Where the LKS would stop with the old moment, it goes on with the amount as it is: from the day after, or from today
 * when nobody knows the minimum wage of that day yet.
 * @throws InvoerError when no minimum wage is known.
 */
export const recordOngewijzigd: Handler = ({ zaak, context }) => {
  const { volgendeMeting } = zaak.gegevens.hermeting ?? {};
  const lks = findLopendeLks(zaak);
  const besluit: Besluit = {
    id: context.makeId(),
    soort: 'meetmoment',
    datum: context.vandaag,
    door: context.door,
    grondslag: context.readBesluitgrond('meetmoment', currentRoute(zaak)),
    route: currentRoute(zaak),
    ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    betaalschema: [],
    bezwaarTot: findBezwaarTot(context),
    ...(lks === undefined ? {} : continueLks(zaak, lks, context)),
  };
  const { ingangsdatum = context.vandaag, einddatum } = besluit;
  const periode = { ingangsdatum, ...(einddatum === undefined ? {} : { einddatum }) };
  const meting = volgendeMeting === undefined ? {} : { volgendeMeting };
  return [
    ...noteLoonwaarde(zaak),
    { soort: 'BesluitGenomen', besluit },
    ...planHeronderzoeken(zaak, { ...periode, ...meting }, context).map(
      (heronderzoek): Gebeurtenis => ({ soort: 'HeronderzoekGepland', heronderzoek }),
    ),
  ];
};

// helpers

/** How far amounts are fixed when no end is known. */
const MAANDEN_VOORUIT = 24;

/** The same amount for the days up to the end of the contract or the next measurement; nothing when the LKS runs as long already. */
function continueLks(zaak: Zaak, lks: LopendeLks, { rekengegevens, vandaag }: Handlercontext): Partial<Besluit> {
  const { rekenbasis, berekening } = lks.besluit;
  const aansluiting = findAansluiting(lks);
  const einddatum = findEerste([
    zaak.gegevens.dienstverband.einddatum,
    zaak.gegevens.hermeting?.volgendeMeting,
    findBeslotenEinde(zaak.besluiten),
  ]);
  if (aansluiting === undefined || rekenbasis === undefined || berekening === undefined) return {};
  if (einddatum !== undefined && einddatum < aansluiting) return {};
  // Of a day that lies far ahead nobody knows the minimum wage: the same amount then holds anew from today.
  const vervolg = [aansluiting, maxDatum(vandaag, lks.van)]
    .map((ingangsdatum) => calculateVervolg({ rekenbasis, sinds: lks.van, ingangsdatum, einddatum }, rekengegevens))
    .find(({ verloop }) => verloop.perioden.length > 0);
  const eerste = vervolg?.verloop.perioden[0];
  if (vervolg === undefined || eerste === undefined) {
    const melding = `Het minimumloon vanaf ${formatDatum(aansluiting)} is nog niet bekend. Rond dit af zodra de nieuwe bedragen er zijn.`;
    throw new InvoerError(melding, [{ veld: 'hermeting.volgendeMeting', melding }]);
  }
  const { ingangsdatum, basis, verloop } = vervolg;
  const { bedragPerMaandCent, lksCent, werkgeverslastenCent, stappen } = eerste.berekening;
  const { onbekendVanaf } = verloop;
  return {
    soort: 'verlenging',
    ingangsdatum,
    ...(einddatum === undefined ? {} : { einddatum }),
    berekening: {
      peildatum: basis.peildatum,
      bedragPerMaandCent,
      lksCent,
      werkgeverslastenCent,
      stappen,
      ...(onbekendVanaf === undefined ? {} : { onbekendVanaf }),
    },
    rekenbasis: withBedragen(basis, verloop.perioden),
  };
}

/** The amounts from this day on as the besluit before it fixed them. */
function calculateVervolg(
  {
    rekenbasis,
    sinds,
    ingangsdatum,
    einddatum = addMaanden(ingangsdatum, MAANDEN_VOORUIT),
  }: {
    readonly rekenbasis: Rekenbasis;
    /** First day of that besluit. */
    readonly sinds: Datum;
    readonly ingangsdatum: Datum;
    readonly einddatum: Datum | undefined;
  },
  rekengegevens: Handlercontext['rekengegevens'],
) {
  const { bedragen: _oud, ...rest } = rekenbasis;
  const basis = { ...rest, peildatum: findPeildatum(rekenbasis.peildatum ?? sinds, ingangsdatum, rekenbasis) };
  const looptijd = toLooptijd(basis, ingangsdatum, einddatum);
  return { ingangsdatum, basis, verloop: makeBedragverloop(toLksInvoer(basis), looptijd, rekengegevens) };
}

/** The date whose minimum wage holds on the first day: that of before, or of the last indexation since (art. 10d lid 7 Pw). */
function findPeildatum(
  vorige: Datum,
  ingangsdatum: Datum,
  { indexatieJuli }: Pick<Rekenbasis, 'indexatieJuli'>,
): Datum {
  const { jaar } = splitDatum(ingangsdatum);
  const juli = makeDatum(jaar, 7, 1);
  const indexatie = indexatieJuli && juli <= ingangsdatum ? juli : makeDatum(jaar, 1, 1);
  return maxDatum(vorige, indexatie);
}
