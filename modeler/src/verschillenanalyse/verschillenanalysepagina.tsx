import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Begeleiding } from '../../../server/domain/begeleiding/begeleiding.ts';
import { OORDEEL_ORDE } from '../../../server/domain/begeleiding/judge-afwijking.ts';
import { readBegeleiding } from '../api/begeleiding.ts';
import { Documentlijst } from '../bijlage/documentlijst.tsx';
import { Invoeringstabs } from '../bijlage/invoeringstabs.tsx';
import { useGekozenVersie } from '../bijlage/use-gekozen-versie.ts';
import { Versieveld } from '../bijlage/versieveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Analysetabel } from './analysetabel.tsx';

/** Where the gemeente differs from the preferente proces, whether that is better or stricter for the werkgever, and what it touches. */
export function Verschillenanalysepagina() {
  const { gemeente = '' } = useParams();
  const [versie, setVersie] = useGekozenVersie();
  const vraag = useQuery({
    queryKey: ['begeleiding', gemeente, versie],
    queryFn: () => readBegeleiding(gemeente, { versie }),
  });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Verschillenanalyse" />
      </div>
      <Invoeringstabs gemeente={gemeente} />
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

interface Eigenschappen {
  readonly begeleiding: Begeleiding;
}

function Analyse({ begeleiding }: Eigenschappen) {
  return (
    <>
      <Tellingen begeleiding={begeleiding} />
      <Melding>{begeleiding.verantwoording}</Melding>
      <Verschillen begeleiding={begeleiding} />
      <Stappen begeleiding={begeleiding} />
      <Paragraaf paragraaf={begeleiding.paragraaf} />
    </>
  );
}

/** How many differences and steps have each judgement. */
function Tellingen({ begeleiding: { regels, stappen, oordelen } }: Eigenschappen) {
  const anders = regels.filter(({ nummer }) => nummer !== undefined);
  return (
    <Analysetabel
      titel="Hoeveel verschillen en stappen ruimer, strenger of gelijk zijn"
      titelVerborgen
      koppen={['Oordeel', 'Verschillen', 'Stappen', 'Wat het betekent']}
      rijen={OORDEEL_ORDE.map((soort) => ({
        id: soort,
        cellen: [
          oordelen[soort].naam,
          anders.filter(({ oordeel }) => oordeel === soort).length,
          stappen.filter(({ oordeel }) => oordeel === soort).length,
          oordelen[soort].uitleg,
        ],
      }))}
    />
  );
}

/** What differs, the heaviest judgement first. */
function Verschillen({ begeleiding: { regels, oordelen, acties } }: Eigenschappen) {
  const anders = OORDEEL_ORDE.flatMap((oordeel) =>
    regels.filter((regel) => regel.nummer !== undefined && regel.oordeel === oordeel),
  );
  if (anders.length === 0) return <p>De gemeente wijkt nergens af.</p>;
  return (
    <Analysetabel
      titel="Wat anders is dan het preferente proces"
      koppen={['Onderdeel', 'Landelijk', 'Hier', 'Oordeel', 'Raakt', 'Actie']}
      rijen={anders.map((regel) => ({
        id: regel.id,
        cellen: [
          `${regel.nummer} ${regel.naam}`,
          regel.landelijk,
          regel.lokaal,
          <div key="oordeel">
            <b>{oordelen[regel.oordeel].naam}</b>{' '}
            <span className="klein">{(regel.blokkades.length > 0 ? regel.blokkades : regel.uitleg).join(' ')}</span>
          </div>,
          [...regel.brieven.map((code) => `brief ${code}`), ...regel.rollen, ...regel.systemen].join(', '),
          acties.find(({ id }) => id === regel.id)?.actie ?? 'Kies een waarde die de wet toestaat.',
        ],
      }))}
    />
  );
}

/** The steps in which something differs. */
function Stappen({ begeleiding: { stappen, oordelen } }: Eigenschappen) {
  const anders = stappen.filter(({ afwijkingen }) => afwijkingen.length > 0);
  if (anders.length === 0) return <p>Alle stappen zijn gelijk aan het preferente proces.</p>;
  return (
    <Analysetabel
      titel={`Stappen met een verschil: ${anders.length} van de ${stappen.length}`}
      koppen={['Stap', 'Proces', 'Wie', 'Verschillen', 'Oordeel']}
      rijen={anders.map(({ proces, code, naam, wie, afwijkingen, oordeel }) => ({
        id: `${proces} ${code}`,
        cellen: [`${code} ${naam}`, proces, wie, afwijkingen.join(', '), oordelen[oordeel].naam],
      }))}
    />
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
