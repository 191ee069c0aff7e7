import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { formatDatum } from '../../../server/domain/datum.ts';
import type { Updatevoorstel } from '../../../server/usecases/updates/updates.ts';
import { readUpdate } from '../api/updates.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Teller } from '../onderdelen/teller.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { Conceptdialoog } from './conceptdialoog.tsx';
import { Keuzelijst } from './keuzelijst.tsx';
import { Restlijst } from './restlijst.tsx';
import { Schoonlijst } from './schoonlijst.tsx';
import { Updatediagram } from './updatediagram.tsx';
import { Updateverslagvlak } from './updateverslagvlak.tsx';
import { Voorbeeldmelding } from './voorbeeldmelding.tsx';

/** One national update: what comes in by itself, what needs a choice, what stays as it is; the result is a concept. */
export function Updatepagina() {
  const { gemeente = '', naar = '' } = useParams();
  const client = useQueryClient();
  const sleutel = ['updates', gemeente, naar];
  const vraag = useQuery({ queryKey: sleutel, queryFn: () => readUpdate(gemeente, naar) });
  const voorstel = vraag.data;
  const bewaar = (nieuw: Updatevoorstel) => {
    client.setQueryData(sleutel, nieuw);
    void client.invalidateQueries({ queryKey: ['updates', gemeente], exact: true });
  };
  return (
    <>
      <p className="werk-rij klein">
        <Icoon naam="links" />
        <Link to={`/${gemeente}/updates`}>Landelijke updates</Link>
        {voorstel && <span>in werking vanaf {formatDatum(voorstel.naar.versie)}</span>}
      </p>
      {vraag.isPending && <Skelet wat="De update" kop="Update laden…" regels={8} />}
      {vraag.isError && (
        <>
          {!voorstel && <Paginatitel titel="De update komt niet door" />}
          <Foutmelding fout={vraag.error} wat="De update komt niet door." opnieuw={() => void vraag.refetch()} />
        </>
      )}
      {voorstel && <Inhoud voorstel={voorstel} bewaar={bewaar} />}
    </>
  );
}

interface Eigenschappen {
  readonly voorstel: Updatevoorstel;
  readonly bewaar: (voorstel: Updatevoorstel) => void;
}

const TABS = ['keuze', 'schoon', 'blijft'] as const;
type Tab = (typeof TABS)[number];

function Inhoud({ voorstel, bewaar }: Eigenschappen) {
  const { schoon, keuzes, raaktNiet, concept } = voorstel;
  const [adres, setAdres] = useSearchParams();
  const [gekozen, setGekozen] = useState<string | undefined>();
  const begin: Tab = keuzes.length > 0 ? 'keuze' : 'schoon';
  const tab = TABS.find((naam) => naam === adres.get('deel')) ?? begin;
  const tabs: readonly { readonly pad: Tab; readonly naam: string; readonly aantal: number }[] = [
    { pad: 'schoon', naam: 'Schoon over te nemen', aantal: schoon.length },
    { pad: 'keuze', naam: 'Keuze nodig', aantal: keuzes.length },
    { pad: 'blijft', naam: 'Raakt u niet', aantal: raaktNiet.length },
  ];
  return (
    <>
      <Kop voorstel={voorstel} bewaar={bewaar} />
      {voorstel.naar.voorbeeld && <Voorbeeldmelding />}
      {concept && <Updateverslagvlak gemeente={voorstel.gemeente} verslag={concept} />}
      <nav className="werk-tabs" aria-label="Onderdelen van de update">
        {tabs.map(({ pad, naam, aantal }) => (
          <button
            key={pad}
            type="button"
            aria-current={pad === tab ? 'true' : undefined}
            onClick={() => setAdres({ deel: pad }, { replace: true })}
          >
            {naam} <Teller aantal={aantal} />
          </button>
        ))}
      </nav>
      <div className="werk-vlakken werk-vlakken--verschil">
        <Updatediagram voorstel={voorstel} tab={tab} gekozen={gekozen} />
        <section className="werk-stapel werk-verschil__lijst" aria-labelledby="updatelijst">
          <h2 id="updatelijst">{tabs.find(({ pad }) => pad === tab)?.naam}</h2>
          {tab === 'keuze' && <Keuzelijst voorstel={voorstel} bewaar={bewaar} gekozen={gekozen} kies={setGekozen} />}
          {tab === 'schoon' && <Schoonlijst schoon={schoon} gekozen={gekozen} kies={setGekozen} />}
          {tab === 'blijft' && <Restlijst voorstel={voorstel} />}
        </section>
      </div>
    </>
  );
}

function Kop({ voorstel, bewaar }: Eigenschappen) {
  const { naar, gemeentenaam, gemaakt, totaal, concept } = voorstel;
  const { rollen } = useGebruiker();
  const [maken, setMaken] = useState(false);
  const maker = rollen.includes('functioneel_beheerder');
  const klaar = gemaakt === totaal;
  return (
    <div className="werk-kop">
      <Paginatitel titel={`Update ${formatDatum(naar.versie)} voor ${gemeentenaam}`} />
      <div className="werk-rij werk-duw">
        {totaal > 0 && (
          <>
            <progress max={totaal} value={gemaakt} aria-label="Keuzes gemaakt" />
            <span role="status">
              <b>
                {gemaakt} van {totaal}
              </b>{' '}
              keuzes gemaakt
            </span>
          </>
        )}
        {maker && concept === undefined && (
          <Knop soort="hoofd" bezig={!klaar} onClick={() => setMaken(true)}>
            Concept maken
          </Knop>
        )}
      </div>
      {maken && <Conceptdialoog voorstel={voorstel} bewaar={bewaar} sluit={() => setMaken(false)} />}
    </div>
  );
}
