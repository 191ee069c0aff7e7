import { Link } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort, formatMaand } from '../../../server/domain/datum.ts';
import type { Betaalrunlijst } from '../../../server/usecases/betalen/betaalusecases.ts';
import { Melding } from '../onderdelen/melding.tsx';
import { formatAantal } from '../weergave/getal.ts';

/** What the bank sent back and was not paid again: it stays here until a run pays it. */
export function Terugvlak({
  gemeente,
  teruggekomen,
}: { readonly gemeente: string } & Pick<Betaalrunlijst, 'teruggekomen'>) {
  return (
    <Melding soort="laat">
      <p>
        <b>{formatAantal(teruggekomen.length, 'betaling kwam', 'betalingen kwamen')} terug van de bank.</b> De werkgever
        heeft dit geld nog niet. Controleer de IBAN in de zaak. Daarna gaat het mee in de volgende betaalrun.
      </p>
      <ul>
        {teruggekomen.map(({ runId, regelId, zaakId, zaaknummer, werkgever, maand, bedragCent, op, reden }) => (
          <li key={`${runId}-${regelId}`}>
            <Link to={`/${gemeente}/zaken/${zaakId}/betalingen`}>{zaaknummer}</Link> ({werkgever}), {formatMaand(maand)}
            : {formatBedrag(bedragCent)}, terug op {formatDatumKort(op)}
            {reden === undefined ? '' : `. ${reden}`}
          </li>
        ))}
      </ul>
    </Melding>
  );
}
