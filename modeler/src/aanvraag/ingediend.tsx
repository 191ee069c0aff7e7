import { useState } from 'react';
import { Link } from 'react-router';
import type { DocumentVerwijzing } from '../../../server/domain/zaak/zaak.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { DOCUMENTSOORTEN } from '../weergave/woorden.ts';
import { Documentupload } from '../zaak/documentupload.tsx';

export interface NieuweZaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
}

interface Eigenschappen {
  readonly gemeente: string;
  readonly zaak: NieuweZaak;
  readonly nog: () => void;
}

/** The aanvraag is in: add its documents, or go on to the zaak. */
export function Ingediend({ gemeente, zaak, nog }: Eigenschappen) {
  const [documenten, setDocumenten] = useState<readonly DocumentVerwijzing[]>([]);
  return (
    <>
      <Paginatitel titel="De aanvraag is ingediend" metFocus />
      <Melding soort="klaar">
        Dit is zaak <b>{zaak.zaaknummer}</b>. De eerste taak staat in de werkvoorraad en de ontvangstbevestiging is
        gemaakt.
      </Melding>
      <div className="werk-rij">
        <Link className="utrecht-button utrecht-button--primary-action" to={`/${gemeente}/zaken/${zaak.zaakId}`}>
          Zaak openen
        </Link>
        <Knop onClick={nog}>Nog een aanvraag invoeren</Knop>
      </div>
      {documenten.length > 0 && (
        <section className="werk-stapel">
          <h2>Toegevoegd</h2>
          <ul>
            {documenten.map(({ id, naam, soort }) => (
              <li key={id}>
                {naam} <span className="klein">{DOCUMENTSOORTEN[soort]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Documentupload
        gemeente={gemeente}
        zaakId={zaak.zaakId}
        toegevoegd={(document) => setDocumenten((oud) => [...oud, document])}
      />
    </>
  );
}
