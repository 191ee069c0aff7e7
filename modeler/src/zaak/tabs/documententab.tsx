import type { Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import { zaakpad } from '../../api/zaken.ts';
import { Metingaanvragen } from '../../loonwaarde/metingaanvragen.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { useGebruiker } from '../../schil/sessie-context.tsx';
import { formatTijdstip } from '../../weergave/datum.ts';
import { formatOmvang } from '../../weergave/getal.ts';
import { DOCUMENTSOORTEN } from '../../weergave/woorden.ts';
import { Documentupload } from '../documentupload.tsx';
import { Dossiervlak } from '../dossiervlak.tsx';
import { useCollegaNaam } from '../use-collega-naam.ts';

/** The documents of the zaak, a way to add one, and the whole case as a file. */
export function Documententab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const { rollen } = useGebruiker();
  const naam = useCollegaNaam(zaak.gemeente);
  const magToevoegen = rollen.includes('consulent') || rollen.includes('administratie');
  return (
    <div className="werk-stapel g-6">
      {zaak.documenten.length === 0 ? (
        <p>Er zijn nog geen documenten, zoals de arbeidsovereenkomst of het loonwaarderapport.</p>
      ) : (
        <Tabel
          titel="Documenten van deze zaak"
          kolommen={['Document', 'Soort', { getal: 'Grootte' }, 'Toegevoegd', 'Door']}
        >
          <tbody>
            {zaak.documenten.map((document) => (
              <tr key={document.id}>
                <td data-l="Document">
                  <a href={`${zaakpad(zaak.gemeente, zaak.id)}/documenten/${document.id}`}>{document.naam}</a>
                </td>
                <td data-l="Soort">{DOCUMENTSOORTEN[document.soort]}</td>
                <td data-l="Grootte" className="getal">
                  {formatOmvang(document.bytes)}
                </td>
                <td data-l="Toegevoegd" className="heel">
                  {formatTijdstip(document.toegevoegdOp)}
                </td>
                <td data-l="Door">{naam(document.toegevoegdDoor)}</td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      )}
      <Metingaanvragen gemeente={zaak.gemeente} zaakId={zaak.id} />
      {magToevoegen && <Documentupload gemeente={zaak.gemeente} zaakId={zaak.id} />}
      <Dossiervlak zaak={zaak} />
    </div>
  );
}
