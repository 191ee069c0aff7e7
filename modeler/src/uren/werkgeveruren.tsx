import { useId, useState } from 'react';
import { Link } from 'react-router';
import { formatDatumKort, formatMaand } from '../../../server/domain/datum.ts';
import { turnNaam } from '../../../server/domain/naam.ts';
import { formatKwartaal } from '../../../server/domain/verrekenen/kwartaal.ts';
import type { Urenaanleverwerkgever } from '../../../server/usecases/uren/urenusecases.ts';
import { makeLijstadres } from '../api/uren.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { formatPeriode, makeMailtekst } from './urenwoorden.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly werkgever: Urenaanleverwerkgever;
}

/** What one werkgever still has to tell, with the list and the text to ask for it. */
export function Werkgeveruren({ gemeente, gemeentenaam, werkgever }: Eigenschappen) {
  const id = useId();
  const vandaag = useVandaag();
  const [mail, setMail] = useState(false);
  return (
    <section aria-labelledby={id} className="werk-stapel">
      <h2 id={id}>{werkgever.naam}</h2>
      <div className="werk-rij">
        <span>
          {werkgever.contactpersoon}, {werkgever.email}
        </span>
        <a href={makeLijstadres(gemeente, werkgever.kvkNummer)}>
          Lijst om in te vullen (CSV)<span className="verborgen"> voor {werkgever.naam}</span>
        </a>
        <Knop klein onClick={() => setMail(true)}>
          E-mailtekst tonen<span className="verborgen"> voor {werkgever.naam}</span>
        </Knop>
      </div>
      <Tabel
        titel={`Ontbrekende uren van ${werkgever.naam}`}
        kolommen={['Werknemer', 'Maand', 'Nog nodig', 'Uiterlijk binnen']}
      >
        <tbody>
          {werkgever.zaken.flatMap(({ zaakId, zaaknummer, werknemer, maanden }) =>
            maanden.map((maand) => (
              <tr key={`${zaakId}-${maand.maand}`}>
                <td data-l="Werknemer">
                  <Link to={`/${gemeente}/zaken/${zaakId}/uren`}>{turnNaam(werknemer)}</Link>
                  <span className="klein werk-tabel__sub">{zaaknummer}</span>
                </td>
                <td data-l="Maand">{formatMaand(maand.maand)}</td>
                <td data-l="Nog nodig">{maand.ontbreekt.map(formatPeriode).join(' en ')}</td>
                <td data-l="Uiterlijk binnen">
                  <div>
                    {maand.teLaat ? (
                      <span className="werk-status werk-status--laat">
                        <Icoon naam="driehoek" /> {formatDatumKort(maand.uiterlijk)}, te laat
                      </span>
                    ) : (
                      formatDatumKort(maand.uiterlijk)
                    )}
                    {maand.verrekendMet.kwartaal !== maand.kwartaal && (
                      <span className="klein werk-tabel__sub">
                        Gaat mee met het {formatKwartaal(maand.verrekendMet.kwartaal)}
                      </span>
                    )}
                  </div>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </Tabel>
      {mail && (
        <Maildialoog
          tekst={makeMailtekst(werkgever, gemeentenaam, vandaag)}
          naam={werkgever.naam}
          sluit={() => setMail(false)}
        />
      )}
    </section>
  );
}

/** The text to ask for hours, to copy: no name of an employee in it. */
function Maildialoog(eigenschappen: { readonly tekst: string; readonly naam: string; readonly sluit: () => void }) {
  const { tekst, naam, sluit } = eigenschappen;
  const id = useId();
  const kondigAan = useAankondiging();
  const kopieer = async () => {
    const veld = document.getElementById(id);
    try {
      await navigator.clipboard.writeText(tekst);
      kondigAan('De tekst is gekopieerd');
    } catch {
      // Without a clipboard the text is selected, so that the keys of the browser copy it.
      if (veld instanceof HTMLTextAreaElement) veld.select();
      kondigAan('De tekst is geselecteerd. Kopieer hem met Ctrl en C');
    }
  };
  return (
    <Dialoog
      titel={`E-mail aan ${naam}`}
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" onClick={() => void kopieer()}>
            Tekst kopiëren
          </Knop>
          <Knop onClick={sluit}>Sluiten</Knop>
        </>
      }
    >
      <div className="werk-veld">
        <label htmlFor={id}>Tekst</label>
        <span className="klein">Voeg de lijst (CSV) als bijlage toe. Verstuur hem beveiligd: er staan namen in.</span>
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea"
          id={id}
          data-focus
          rows={12}
          readOnly
          value={tekst}
        />
      </div>
    </Dialoog>
  );
}
