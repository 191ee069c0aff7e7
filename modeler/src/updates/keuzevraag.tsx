import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Rebaseantwoord } from '../../../server/domain/rebase/rebase.ts';
import type { Updatekeuze, Updatevoorstel } from '../../../server/usecases/updates/updates.ts';
import { answerUpdate } from '../api/updates.ts';
import { Leestekst } from '../brieveditor/leestekst.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { Anderewaarde } from './anderewaarde.tsx';

interface Eigenschappen {
  readonly voorstel: Updatevoorstel;
  readonly keuze: Updatekeuze;
  readonly bewaar: (voorstel: Updatevoorstel) => void;
}

/** One question: what changes, why it matters, and the answers. An answer is saved at once. */
export function Keuzevraag({ voorstel, keuze, bewaar }: Eigenschappen) {
  const id = useId();
  const { rollen } = useGebruiker();
  const [anders, setAnders] = useState(false);
  const antwoorden = useMutation({
    mutationFn: (antwoord: Rebaseantwoord) => answerUpdate(voorstel.gemeente, voorstel.naar.versie, keuze.id, antwoord),
    onSuccess: bewaar,
  });
  const vast = !rollen.includes('functioneel_beheerder') || voorstel.concept !== undefined;
  const gegeven = antwoorden.isPending ? antwoorden.variables.keuze : keuze.antwoord?.keuze;
  const nu = anders ? 'anders' : gegeven;
  const kies = (antwoord: 'houden' | 'landelijk') => {
    setAnders(false);
    antwoorden.mutate({ keuze: antwoord });
  };
  const opties = [
    { waarde: 'houden', tekst: 'Hier houden', wat: keuze.lokaal, mag: keuze.houdenNiet === undefined },
    { waarde: 'landelijk', tekst: 'Landelijk overnemen', wat: keuze.landelijk, mag: true },
  ] as const;
  return (
    <>
      <p className="werk-verschiltekst">
        <Leestekst tekst={keuze.uitleg} />
      </p>
      <p className="klein">{keuze.waarom}</p>
      {keuze.motivering && <p className="klein">Uw motivering: {keuze.motivering}</p>}
      <fieldset className="werk-stapel g-1 werk-updatekeuze" disabled={vast}>
        <legend className="verborgen">{keuze.vraag}</legend>
        {opties
          .filter(({ mag }) => mag)
          .map(({ waarde, tekst, wat }) => (
            <label className="werk-keuze" key={waarde}>
              <input type="radio" name={id} checked={nu === waarde} onChange={() => kies(waarde)} />
              <span className="werk-verschiltekst">
                {tekst}: <Leestekst tekst={wat} />
              </span>
            </label>
          ))}
        {keuze.anders && (
          <label className="werk-keuze">
            <input type="radio" name={id} checked={nu === 'anders'} onChange={() => setAnders(true)} />
            {keuze.anders === 'tekst' ? 'Andere tekst' : 'Andere waarde'}
          </label>
        )}
        {keuze.anders && nu === 'anders' && (
          <Anderewaarde
            keuze={keuze}
            bezig={antwoorden.isPending}
            bewaar={(waarde) => {
              setAnders(false);
              antwoorden.mutate({ keuze: 'anders', waarde });
            }}
          />
        )}
      </fieldset>
      {keuze.houdenNiet && <p className="klein">Hier houden kan niet: {keuze.houdenNiet}</p>}
      {antwoorden.isError && <Foutmelding fout={antwoorden.error} wat="Uw keuze is niet bewaard." />}
      {keuze.antwoord && !antwoorden.isPending && <Gegeven voorstel={voorstel} keuze={keuze} />}
    </>
  );
}

function Gegeven({ voorstel, keuze }: Pick<Eigenschappen, 'voorstel' | 'keuze'>) {
  const wie = voorstel.antwoorden[keuze.id];
  return (
    <p className="werk-rij klein" role="status">
      <Icoon naam="klaar" /> Keuze bewaard{wie === undefined ? '' : ` door ${wie.door}`}
    </p>
  );
}
