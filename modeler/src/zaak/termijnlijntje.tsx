import { addDagen, type Datum, diffDagen, maxDatum, minDatum } from '../../../server/domain/datum.ts';
import type { Zaaktermijn } from '../../../server/domain/zaak/zaak.ts';

/** A small bar over the calendar: from start to end, grey where the clock stands still, a line for today. The table says the same in words. */
export function Termijnlijntje({ termijn, vandaag }: { readonly termijn: Zaaktermijn; readonly vandaag: Datum }) {
  const eind = addDagen(maxDatum(termijn.einddatum, minDatum(vandaag, addDagen(termijn.einddatum, 30))), 1);
  const lengte = Math.max(1, diffDagen(termijn.van, eind));
  const plaats = (datum: Datum) => Math.min(100, Math.max(0, (diffDagen(termijn.van, datum) / lengte) * 100));
  const stuk = (van: Datum, tot: Datum, klasse: string) => {
    const x = plaats(van);
    return (
      <rect key={`${klasse}-${van}`} className={klasse} x={x} y={2} width={Math.max(0, plaats(tot) - x)} height={6} />
    );
  };
  const verstreken = minDatum(vandaag, termijn.einddatum);
  return (
    <svg className="werk-lijntje" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {stuk(termijn.van, addDagen(termijn.einddatum, 1), 'is-baan')}
      {stuk(termijn.van, verstreken, 'is-loopt')}
      {vandaag > termijn.einddatum && termijn.status === 'lopend' && stuk(termijn.einddatum, eind, 'is-laat')}
      {termijn.opschortingen.map(({ van, tot }) => stuk(van, tot ?? vandaag, 'is-stil'))}
      <line className="is-vandaag" x1={plaats(vandaag)} x2={plaats(vandaag)} y1={0} y2={10} />
    </svg>
  );
}
