import { useId, useState } from 'react';
import { type Formulier, listVelden } from '../../../processes/formulier.ts';
import type { Formulierlezing } from '../../../server/usecases/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variantversies.ts';
import { describeFout } from '../api/api-fout.ts';
import { removeFormulier, saveFormulier } from '../api/variantdelen.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { Bevindingvak } from '../varianten/bevindingvak.tsx';
import { Motiveringveld } from '../varianten/motiveringveld.tsx';
import { useOnbewaard } from '../varianten/use-onbewaard.ts';
import { useWijziging } from '../varianten/use-versie.ts';
import { cleanFormulier, listFormulierfouten } from './bewerk-formulier.ts';
import { Formulierproef } from './formulierproef.tsx';
import { Veldenlijst } from './veldenlijst.tsx';

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly lezing: Formulierlezing;
  /** Names of the tasks that ask for it. */
  readonly taken: readonly string[];
}

/** Changes one form: its questions on the left, the form as people will see it on the right. */
export function Formulierbewerker({ versie, lezing, taken }: Eigenschappen) {
  const id = useId();
  const kondigAan = useAankondiging();
  const [formulier, setFormulier] = useState<Formulier>(lezing.formulier);
  const [motivering, setMotivering] = useState(lezing.motivering ?? '');
  const { naam, landelijk, eigen } = lezing;
  const mag = versie.acties.wijzigen.mag;
  const fouten = listFormulierfouten(formulier);
  const nu = JSON.stringify([cleanFormulier(formulier), motivering]);
  const [bewaard, setBewaard] = useState(nu);
  const gewijzigd = nu !== bewaard;
  useOnbewaard(gewijzigd);
  const bewaar = useWijziging(versie, () => saveFormulier(versie, cleanFormulier(formulier), motivering));
  const terug = useWijziging(versie, () => removeFormulier(versie, naam));
  const fout = bewaar.error ?? terug.error;
  const bevindingen = versie.bevindingen.filter(
    ({ onderdeel }) => onderdeel.soort === 'formulier' && onderdeel.naam === naam,
  );
  return (
    <section className="werk-stapel" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{formulier.titel}</h2>
      <p className="klein">
        {taken.length === 0 ? 'Geen stap in het diagram vraagt dit formulier.' : `Bij: ${taken.join(', ')}.`}{' '}
        {landelijk === undefined ? 'Formulier van de gemeente.' : `Landelijk formulier, versie ${landelijk.versie}.`}
      </p>
      {bevindingen.map((bevinding) => (
        <Bevindingvak key={bevinding.nr + bevinding.melding} bevinding={bevinding} />
      ))}
      <div className="werk-vlakken werk-vlakken--regel">
        <div className="werk-stapel">
          <Veldenlijst formulier={formulier} lezing={lezing} mag={mag} fouten={fouten} wijzig={setFormulier} />
          {mag && <Motiveringveld waarde={motivering} wijzig={setMotivering} />}
          {fouten.length > 0 && (
            <Melding soort="laat">
              <p>Het formulier is nog niet af.</p>
              <ul className="werk-punten">
                {fouten.map(({ veld, melding }) => (
                  <li key={veld + melding}>
                    {nameVeld(formulier, veld)} {melding}
                  </li>
                ))}
              </ul>
            </Melding>
          )}
          {fout && <Melding soort="laat">{describeFout(fout)} Er is niets bewaard.</Melding>}
          {mag && (
            <p className="werk-rij">
              <Knop
                soort="hoofd"
                bezig={bewaar.isPending || fouten.length > 0}
                onClick={() =>
                  bewaar.mutate(undefined, {
                    onSuccess: () => {
                      setBewaard(nu);
                      kondigAan('Formulier bewaard');
                    },
                  })
                }
              >
                Formulier bewaren
              </Knop>
              {gewijzigd && <span className="klein">nog niet bewaard</span>}
              {eigen && (
                <Knop
                  bezig={terug.isPending}
                  onClick={() =>
                    terug.mutate(undefined, {
                      onSuccess: () => {
                        const terugNaar = landelijk ?? formulier;
                        setFormulier(terugNaar);
                        setMotivering('');
                        setBewaard(JSON.stringify([cleanFormulier(terugNaar), '']));
                        kondigAan(landelijk ? 'Terug naar het landelijke formulier' : 'Formulier verwijderd');
                      },
                    })
                  }
                >
                  {landelijk === undefined ? 'Formulier verwijderen' : 'Terug naar landelijk'}
                </Knop>
              )}
            </p>
          )}
        </div>
        <Formulierproef formulier={cleanFormulier(formulier)} vandaag={versie.geldigVanaf} />
      </div>
    </section>
  );
}

function nameVeld(formulier: Formulier, pad: string): string {
  const label = listVelden(formulier).find(({ veld }) => veld === pad)?.label;
  return label === undefined ? '' : `“${label}”:`;
}
