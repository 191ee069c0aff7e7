import { formatBedrag } from '../../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort, formatMaand, readMaand } from '../../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { Maandbetalingen } from './maandbetalingen.tsx';

/** What was paid until now, and the payment schedule of the besluit in force. */
export function Betalingentab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  return (
    <div className="werk-stapel">
      {zaak.besluiten.length > 0 && <Maandbetalingen gemeente={zaak.gemeente} zaakId={zaak.id} />}
      <Betaalschema zaak={zaak} />
    </div>
  );
}

function Betaalschema({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const besluit = zaak.besluiten.findLast(({ betaalschema }) => betaalschema.length > 0);
  if (!besluit)
    return <p>Er zijn nog geen betalingen. Na een toekenning staat hier wanneer de werkgever welk bedrag krijgt.</p>;
  const totaal = besluit.betaalschema.reduce((som, regel) => som + regel.bedragCent, 0);
  const laatste = besluit.betaalschema.at(-1)?.maand ?? '';
  const looptDoor = besluit.einddatum !== undefined && readMaand(besluit.einddatum) > laatste;
  return (
    <>
      <Tabel
        titel={`Betaalschema bij het besluit van ${formatDatumKort(besluit.datum)}`}
        zichtbaar
        kolommen={['Over de maand', 'Betaaldag', 'Wettelijk uiterlijk', 'Omschrijving', { getal: 'Bedrag' }]}
      >
        <tbody>
          {besluit.betaalschema.map((regel) => (
            <tr key={`${regel.maand}-${regel.omschrijving}`}>
              <td data-l="Over de maand">{formatMaand(regel.maand)}</td>
              <td data-l="Betaaldag" className="heel">
                {formatDatumKort(regel.betaaldag)}
              </td>
              <td data-l="Wettelijk uiterlijk" className="heel klein">
                {formatDatumKort(regel.uiterlijk)}
              </td>
              <td data-l="Omschrijving">{regel.omschrijving}</td>
              <td data-l="Bedrag" className="getal">
                {formatBedrag(regel.bedragCent)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              Totaal
            </th>
            <td className="getal">{formatBedrag(totaal)}</td>
          </tr>
        </tfoot>
      </Tabel>
      {looptDoor && (
        <p className="klein">
          Het schema gaat tot en met {formatMaand(laatste)}. De subsidie loopt tot en met{' '}
          {formatDatumKort(besluit.einddatum ?? '')}: de betalingen daarna komen later in het schema.
        </p>
      )}
    </>
  );
}
