import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Weergaveregel } from '../../../server/usecases/volgen/lijstusecases.ts';
import { makeId } from '../api/make-id.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Uitklap } from '../onderdelen/uitklap.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useWeergaven } from './use-weergaven.ts';
import { useFilters } from './use-werkvoorraad.ts';
import { makeAdres, readVraag } from './weergave.ts';
import { Weergavedialoog } from './weergavedialoog.tsx';

/** Saved ways to look at the list: choose one, keep what is on screen, throw one away. */
export function Weergavekiezer({ gemeente }: { readonly gemeente: string }) {
  const { adres } = useFilters();
  const { weergaven, fout, bewaar, verwijder } = useWeergaven(gemeente);
  const [bewaart, setBewaart] = useState(false);
  const navigate = useNavigate();
  const kondigAan = useAankondiging();
  const vraag = readVraag(adres);
  const huidige = weergaven.find(({ id }) => id === adres.get('weergave'));
  const gewijzigd = huidige !== undefined && huidige.vraag !== vraag;
  const naam = huidige?.naam ?? (vraag === '' ? 'Standaard' : 'Eigen keuze');
  const bewaarAls = (nieuweNaam: string, gedeeld: boolean) =>
    bewaar.mutate(
      { id: makeId(), naam: nieuweNaam, vraag, gedeeld },
      {
        onSuccess: (weergave) => {
          setBewaart(false);
          kondigAan(`Weergave “${weergave.naam}” is bewaard`);
          void navigate(makeAdres(weergave), { replace: true });
        },
      },
    );
  const gooiWeg = (weergave: Weergaveregel) =>
    verwijder.mutate(weergave.id, { onSuccess: () => kondigAan(`Weergave “${weergave.naam}” is verwijderd`) });
  return (
    <>
      <Uitklap
        knopklasse="werk-filter"
        knop={
          <>
            <span>
              Weergave: {naam}
              {gewijzigd && ' (gewijzigd)'}
            </span>{' '}
            <Icoon naam="omlaag" />
          </>
        }
      >
        <ul className="werk-lijst">
          <li>
            <Link to={makeAdres(undefined)} aria-current={naam === 'Standaard' || undefined}>
              Standaard
            </Link>
          </li>
          {weergaven.map((weergave) => (
            <li key={weergave.id} className="werk-rij werk-rij--vast">
              <Link to={makeAdres(weergave)} aria-current={weergave.id === huidige?.id || undefined}>
                {weergave.naam} <Herkomst {...weergave} />
              </Link>
              {weergave.van === undefined && (
                <button
                  type="button"
                  className="werk-open"
                  aria-label={`Weergave ${weergave.naam} verwijderen`}
                  onClick={() => gooiWeg(weergave)}
                >
                  <Icoon naam="kruis" />
                </button>
              )}
            </li>
          ))}
        </ul>
        {(fout ?? verwijder.error) && (
          <Foutmelding fout={fout ?? verwijder.error} wat="Dit lukte niet met de weergaven." />
        )}
        <p className="werk-rij">
          {gewijzigd && huidige.van === undefined && (
            <Knop klein soort="hoofd" bezig={bewaar.isPending} onClick={() => bewaar.mutate({ ...huidige, vraag })}>
              “{huidige.naam}” bijwerken
            </Knop>
          )}
          <Knop
            klein
            onClick={() => {
              bewaar.reset();
              setBewaart(true);
            }}
          >
            Opslaan als…
          </Knop>
        </p>
      </Uitklap>
      {bewaart && (
        <Weergavedialoog
          bezig={bewaar.isPending}
          fout={bewaar.error}
          bewaar={bewaarAls}
          sluit={() => setBewaart(false)}
        />
      )}
    </>
  );
}

function Herkomst({ van, gedeeld }: Weergaveregel) {
  if (van !== undefined) return <span className="klein">van {van}</span>;
  return gedeeld ? <span className="klein">gedeeld</span> : null;
}
