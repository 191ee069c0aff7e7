import type { ReactNode } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { addDagen, formatDatumKort } from '../../../server/domain/datum.ts';
import type { Rekenverloop } from '../api/rekentool.ts';

type Periode = Rekenverloop['perioden'][number];

/** When the amount changes in the coming two years, and why. */
export function Bedragverloop({ verloop }: { readonly verloop: Rekenverloop }) {
  const { perioden, onbekendVanaf, eindeForfaitair } = verloop;
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel werk-tabel--dicht">
      <caption>Wanneer het bedrag verandert</caption>
      <thead>
        <tr>
          <th scope="col">Vanaf</th>
          <th scope="col">Waardoor</th>
          <th scope="col" className="getal">
            Per maand
          </th>
        </tr>
      </thead>
      <tbody>
        {perioden.map((periode) => (
          <tr key={periode.van}>
            <td data-l="Vanaf" className="heel">
              {formatDatumKort(periode.van)}
            </td>
            <td data-l="Waardoor">{describeAanleiding(periode)}</td>
            <td data-l="Per maand" className="getal">
              {formatBedrag(periode.bedragPerMaandCent)}
            </td>
          </tr>
        ))}
        {eindeForfaitair && (
          <Einde van={addDagen(eindeForfaitair, 1)}>
            de zes maanden forfaitaire LKS zijn voorbij; daarna telt de gemeten loonwaarde (art. 10d lid 5 Pw)
          </Einde>
        )}
        {onbekendVanaf && (
          <Einde van={onbekendVanaf}>
            minimumloon nog niet bekend
            {onbekendVanaf.endsWith('-01-01') && '; aanpassen is verplicht (art. 10d lid 7 Pw)'}
          </Einde>
        )}
      </tbody>
    </table>
  );
}

function Einde({ van, children }: { readonly van: string; readonly children: ReactNode }) {
  return (
    <tr>
      <td data-l="Vanaf" className="heel">
        {formatDatumKort(van)}
      </td>
      <td data-l="Waardoor">{children}</td>
      <td data-l="Per maand" className="getal">
        –<span className="verborgen"> onbekend</span>
      </td>
    </tr>
  );
}

function describeAanleiding({ van, aanleiding }: Periode): string {
  if (aanleiding === 'ingang') return 'de gekozen datum';
  if (aanleiding === 'verjaardag') return 'verjaardag: ander minimumloon voor de leeftijd';
  return van.endsWith('-07-01')
    ? 'nieuw minimumloon; alleen als de gemeente ook op 1 juli aanpast'
    : 'nieuw minimumloon; aanpassen is verplicht (art. 10d lid 7 Pw)';
}
