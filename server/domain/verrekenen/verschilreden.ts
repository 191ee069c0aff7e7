import { formatBedrag, formatGetal } from '../bedrag/bedrag.ts';
import type { Verschilreden } from '../betalen/betaalstand.ts';
import { type Betaling, isBetaald, isVasteBetaling } from '../betalen/betaling.ts';
import { type Datum, formatDatum } from '../datum.ts';
import type { BekendMaandrecht, Rechtaanleiding, Rechtdeel } from '../recht/recht.ts';

const SOORT: Readonly<Record<Rechtaanleiding, Verschilreden['soort']>> = {
  ingang: 'besluit',
  indexatie: 'wml',
  leeftijd: 'leeftijd',
  leerweg: 'leeftijd',
  uren: 'uren',
  loonwaarde: 'loonwaarde',
  contract: 'contract',
  besluit: 'besluit',
};

/** Why a month has a difference. @param recht absent when no LKS runs over the month */
export function listVerschilredenen(
  recht: BekendMaandrecht | undefined,
  betalingen: readonly Betaling[],
): readonly Verschilreden[] {
  const redenen = [
    ...explainTeruggekomen(betalingen),
    ...explainVast(recht, betalingen.filter(isBetaald).filter(isVasteBetaling)),
    ...explainVariabel(recht, betalingen.filter(isBetaald)),
  ];
  if (redenen.length > 0) return redenen;
  return [{ soort: 'onverklaard', zin: 'Er is toen een ander bedrag betaald dan nu wordt berekend' }];
}

// helpers

function explainTeruggekomen(betalingen: readonly Betaling[]): readonly Verschilreden[] {
  return betalingen.flatMap(({ bedragCent, teruggekomenOp, deelTerug }): readonly Verschilreden[] => {
    if (teruggekomenOp !== undefined) {
      const zin = `De bank stuurde ${formatBedrag(bedragCent)} terug op ${formatDatum(teruggekomenOp)}`;
      return [{ soort: 'teruggekomen', zin }];
    }
    if (deelTerug === undefined) return [];
    const van = formatBedrag(bedragCent + deelTerug.cent);
    const zin = `Van ${van} kwam ${formatBedrag(deelTerug.cent)} terug op ${formatDatum(deelTerug.op)}`;
    return [{ soort: 'teruggekomen', zin }];
  });
}

function explainVast(recht: BekendMaandrecht | undefined, betaald: readonly Betaling[]): readonly Verschilreden[] {
  // What came back in part has a reason of its own.
  const som = betaald.reduce((totaal, { bedragCent, deelTerug }) => totaal + bedragCent + (deelTerug?.cent ?? 0), 0);
  const vastCent = recht?.vastCent ?? 0;
  if (som === vastCent) return [];
  if (recht === undefined) return [{ soort: 'einde', zin: 'Over deze maand loopt geen loonkostensubsidie' }];
  if (betaald.length === 0) return [{ soort: 'nog_niet_betaald', zin: 'Nog niet betaald' }];
  const einde =
    recht.einde === undefined || vastCent > som ? [] : [{ soort: 'einde', zin: recht.einde.reden } as const];
  const laatste = betaald.map(({ betaaldag }) => betaaldag).reduce((a, b) => (a > b ? a : b));
  return [...einde, ...explainDelen(recht.delen, laatste)];
}

/** A besluit that came after the payment explains it; else whatever began another amount than the first one. */
function explainDelen(delen: readonly Rechtdeel[], betaaldag: Datum): readonly Verschilreden[] {
  const later = delen.filter(({ besluitdatum }) => besluitdatum > betaaldag);
  const anders = later.length > 0 ? later : delen.filter(({ aanleiding }) => aanleiding !== 'ingang');
  const redenen = anders.map(({ aanleiding, reden, besluitdatum, sinds }): Verschilreden => {
    const terug = besluitdatum > betaaldag && sinds <= besluitdatum;
    const besluit = terug ? ` (besluit van ${formatDatum(besluitdatum)}, met terugwerkende kracht)` : '';
    return { soort: SOORT[aanleiding], zin: `${reden}${besluit}` };
  });
  return redenen.filter((reden, plaats) => redenen.findIndex(({ zin }) => zin === reden.zin) === plaats);
}

function explainVariabel(recht: BekendMaandrecht | undefined, betaald: readonly Betaling[]): readonly Verschilreden[] {
  const variabel = recht?.variabel;
  if (variabel === undefined) return [];
  const verrekend = betaald.filter((deel) => !isVasteBetaling(deel)).reduce((som, deel) => som + deel.bedragCent, 0);
  if (verrekend === variabel.bedragCent) return [];
  return [{ soort: 'uren', zin: `${formatGetal(variabel.uren)} uur achteraf, volgens ${variabel.bron}` }];
}
