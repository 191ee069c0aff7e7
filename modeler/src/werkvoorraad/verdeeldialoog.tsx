import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Werkvoorraadregel } from '../../../server/domain/volgen/overzicht.ts';
import { type Collega, listCollegas } from '../api/werkvoorraad.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Collegaregel } from './collegaregel.tsx';
import { makeVerdeling, type Verdeling } from './verdeling.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly rijen: readonly Werkvoorraadregel[];
  readonly sluit: () => void;
  readonly verdeel: (verdeling: Verdeling) => void;
}

/** Spreads the chosen tasks over colleagues, and shows first who gets what. */
export function Verdeeldialoog({ gemeente, rijen, sluit, verdeel }: Eigenschappen) {
  const [over, setOver] = useState<ReadonlySet<string>>(new Set());
  const vraag = useQuery({ queryKey: ['collegas', gemeente], queryFn: () => listCollegas(gemeente) });
  const gekozen = (vraag.data ?? []).filter(({ gebruikersnaam }) => over.has(gebruikersnaam));
  const verdeling = makeVerdeling(rijen, gekozen);
  const wissel = ({ gebruikersnaam }: Collega, aan: boolean) =>
    setOver((oud) => new Set(aan ? [...oud, gebruikersnaam] : [...oud].filter((naam) => naam !== gebruikersnaam)));
  const aantal = rijen.length - verdeling.over.length;
  return (
    <Dialoog
      titel={`${formatAantal(rijen.length, 'taak', 'taken')} verdelen`}
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={aantal === 0} onClick={() => aantal > 0 && verdeel(verdeling)}>
            {aantal === 0 ? 'Verdelen' : `${formatAantal(aantal, 'taak', 'taken')} verdelen`}
          </Knop>
          <Knop onClick={sluit}>Niet verdelen</Knop>
        </>
      }
    >
      {vraag.isPending && <Skelet wat="De namen" regels={3} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De namen komen niet door." opnieuw={() => void vraag.refetch()} />
      )}
      <fieldset className="werk-stapel g-1">
        <legend className="werk-naam">Over wie?</legend>
        {(vraag.data ?? []).map((collega) => (
          <label key={collega.gebruikersnaam} className="werk-keuze">
            <input
              type="checkbox"
              checked={over.has(collega.gebruikersnaam)}
              onChange={(keuze) => wissel(collega, keuze.target.checked)}
            />
            <Collegaregel collega={collega} />
          </label>
        ))}
      </fieldset>
      <div role="status">
        {gekozen.length === 0 && <p className="klein">Kies collega’s, dan ziet u hier wie wat krijgt.</p>}
        {gekozen.length > 0 && <Vooruitblik verdeling={verdeling} />}
      </div>
    </Dialoog>
  );
}

function Vooruitblik({ verdeling }: { readonly verdeling: Verdeling }) {
  return (
    <>
      <p className="werk-naam">Zo gaat het</p>
      <ul>
        {verdeling.per.map(({ collega, rijen }) => (
          <li key={collega.gebruikersnaam}>
            <b>{collega.naam}</b>: {formatAantal(rijen.length, 'taak', 'taken')}
            {rijen.length > 0 && (
              <span className="klein"> ({rijen.map(({ taak, werknemer }) => `${taak}, ${werknemer}`).join('; ')})</span>
            )}
          </li>
        ))}
        {verdeling.over.length > 0 && (
          <li>
            <b>Blijft zoals het is</b>: {formatAantal(verdeling.over.length, 'taak', 'taken')}, omdat niemand van hen
            die mag doen
          </li>
        )}
      </ul>
    </>
  );
}
