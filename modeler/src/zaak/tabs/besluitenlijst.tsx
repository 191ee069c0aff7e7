import { formatBedrag } from '../../../../server/domain/bedrag/bedrag.ts';
import { BESLUITZINNEN } from '../../../../server/domain/besluit/besluitzinnen.ts';
import { formatDatumKort } from '../../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import type { Besluit } from '../../../../server/domain/zaak/zaak.ts';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { describeBezwaar } from '../../weergave/bezwaar.ts';

/** Every besluit about this LKS over the years, the newest first: what holds from when, and until when one can object. */
export function Besluitenlijst({ zaak }: { readonly zaak: Zaakoverzicht }) {
  if (zaak.besluiten.length === 0) return null;
  return (
    <Tabel titel="Besluiten" zichtbaar kolommen={['Datum', 'Besluit', 'Geldt', 'Per maand', 'Bezwaar']}>
      <tbody>
        {zaak.besluiten.toReversed().map((besluit) => (
          <tr key={besluit.id}>
            <td data-l="Datum" className="heel">
              {formatDatumKort(besluit.datum)}
            </td>
            <td data-l="Besluit">{BESLUITZINNEN[besluit.soort]}</td>
            <td data-l="Geldt">{describePeriode(besluit)}</td>
            <td data-l="Per maand" className="heel">
              {besluit.berekening ? formatBedrag(besluit.berekening.bedragPerMaandCent) : '–'}
            </td>
            <td data-l="Bezwaar">{describeBezwaar(besluit) ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}

// helpers

function describePeriode({ ingangsdatum, einddatum }: Besluit): string {
  if (ingangsdatum === undefined) return '–';
  const tot = einddatum === undefined ? '' : ` t/m ${formatDatumKort(einddatum)}`;
  return `vanaf ${formatDatumKort(ingangsdatum)}${tot}`;
}
