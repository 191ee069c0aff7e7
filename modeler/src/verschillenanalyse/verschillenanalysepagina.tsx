import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Begeleiding, Oordeel } from '../../../server/domain/begeleiding/begeleiding.ts';
import { readBegeleiding } from '../api/begeleiding.ts';
import { Documentlijst } from '../bijlage/documentlijst.tsx';
import { Versieveld } from '../bijlage/versieveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';

const ORDE: readonly Oordeel[] = ['geblokkeerd', 'strenger', 'anders', 'ruimer', 'gelijk'];

/** Where the gemeente differs from the preferente proces, whether that is better or stricter for the werkgever, and what it touches. */
export function Verschillenanalysepagina() {
  const { gemeente = '' } = useParams();
  const [versie, setVersie] = useState<string>();
  const vraag = useQuery({
    queryKey: ['begeleiding', gemeente, versie],
    queryFn: () => readBegeleiding(gemeente, { versie }),
  });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Verschillenanalyse" />
      </div>
      <Versieveld gemeente={gemeente} label="Versie" zonder="De versie van vandaag" waarde={versie} kies={setVersie} />
      <Documentlijst
        gemeente={gemeente}
        keuzes={{ versie }}
        documenten={[
          { soort: 'verschillenanalyse', naam: 'Verschillenanalyse', formaten: ['pdf', 'docx', 'html', 'csv', 'json'] },
          { soort: 'verordening', naam: 'Tekst voor de verordening', formaten: ['docx', 'pdf', 'html'] },
        ]}
      />
      {vraag.isPending && <Skelet wat="De verschillenanalyse" regels={8} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De analyse komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && <Analyse begeleiding={vraag.data} />}
    </>
  );
}

function Analyse({ begeleiding }: { readonly begeleiding: Begeleiding }) {
  const { regels, oordelen, verantwoording } = begeleiding;
  const anders = ORDE.flatMap((oordeel) => regels.filter((r) => r.oordeel === oordeel && oordeel !== 'gelijk'));
  return (
    <>
      <p>
        {ORDE.map((soort) => {
          const aantal = regels.filter(({ oordeel }) => oordeel === soort).length;
          return `${oordelen[soort].naam.toLowerCase()}: ${aantal}`;
        }).join(' · ')}
      </p>
      <Melding>{verantwoording}</Melding>
      {anders.length === 0 && <p>De gemeente wijkt nergens af.</p>}
      {anders.length > 0 && (
        <table className="utrecht-table utrecht-table--html-table werk-tabel">
          <caption>Wat anders is dan het preferente proces</caption>
          <thead>
            <tr>
              {['Onderdeel', 'Landelijk', 'Hier', 'Oordeel', 'Raakt'].map((naam) => (
                <th scope="col" key={naam}>
                  {naam}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {anders.map(({ id, nummer, naam, landelijk, lokaal, oordeel, blokkades, brieven, rollen, systemen }) => (
              <tr key={id}>
                <th scope="row">
                  {nummer} {naam}
                </th>
                <td data-l="Landelijk">{landelijk}</td>
                <td data-l="Hier">{lokaal}</td>
                <td data-l="Oordeel">
                  <b>{oordelen[oordeel].naam}</b> {blokkades.join(' ')}
                </td>
                <td data-l="Raakt">
                  {[...brieven.map((code) => `brief ${code}`), ...rollen, ...systemen].join(', ') || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Paragraaf paragraaf={begeleiding.paragraaf} />
    </>
  );
}

/** The text to copy into the verordening. */
function Paragraaf({ paragraaf }: Pick<Begeleiding, 'paragraaf'>) {
  const { titel, inleiding, punten, slot, grondslag } = paragraaf;
  return (
    <section aria-labelledby="verordeningtekst">
      <h2 id="verordeningtekst">Tekst voor de verordening: {titel.toLowerCase()}</h2>
      <p>{inleiding}</p>
      {punten.length > 0 && (
        <ul>
          {punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      )}
      {slot.map((tekst) => (
        <p key={tekst}>{tekst}</p>
      ))}
      <p className="klein">Grondslag: {grondslag}</p>
    </section>
  );
}
