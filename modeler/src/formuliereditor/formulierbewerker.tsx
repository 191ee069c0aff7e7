import { useId, useState } from 'react';
import { type Formulier, listVelden } from '../../../processes/formulier.ts';
import type { Formulierlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { describeFout } from '../api/api-fout.ts';
import { removeFormulier, saveFormulier } from '../api/variantdelen.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { Bevindingvak } from '../varianten/bevindingvak.tsx';
import { Motiveringveld } from '../varianten/motiveringveld.tsx';
import { Terugknop } from '../varianten/terugknop.tsx';
import { useOnbewaard } from '../varianten/use-onbewaard.ts';
import { useWijziging } from '../varianten/use-versie.ts';
import { cleanFormulier } from './bewerk-formulier.ts';
import { listFormulierfouten } from './formulierfouten.ts';
import { Formulierkop } from './formulierkop.tsx';
import { Formulierproef } from './formulierproef.tsx';
import { listKeuzefeiten } from './keuzefeiten.ts';
import { Veldenlijst } from './veldenlijst.tsx';

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly lezing: Formulierlezing;
  /** Names of the tasks that ask for it. */
  readonly taken: readonly string[];
  /** All forms of the version: their questions can be the condition of a message. */
  readonly alle: readonly Formulier[];
}

/** Changes one form: its questions on the left, the form as people will see it on the right. */
export function Formulierbewerker({ versie, lezing, taken, alle }: Eigenschappen) {
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
  // What came back from the server (also: put back) is shown, unless somebody is at work here.
  const opServer = JSON.stringify([cleanFormulier(lezing.formulier), lezing.motivering ?? '']);
  const [gezien, setGezien] = useState(opServer);
  if (opServer !== gezien) {
    setGezien(opServer);
    if (!gewijzigd) {
      setFormulier(lezing.formulier);
      setMotivering(lezing.motivering ?? '');
      setBewaard(opServer);
    }
  }
  const bewaar = useWijziging(versie, () => saveFormulier(versie, cleanFormulier(formulier), motivering));
  const fout = bewaar.error;
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
          {mag && (
            <Formulierkop formulier={formulier} lezing={lezing} feiten={listKeuzefeiten(alle)} wijzig={setFormulier} />
          )}
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
                <Terugknop
                  versie={versie}
                  knop={landelijk === undefined ? 'Formulier verwijderen' : 'Terug naar landelijk'}
                  titel={`Formulier ${lezing.formulier.titel}: ${landelijk === undefined ? 'verwijderen' : 'terug naar landelijk'}`}
                  uitleg="Uw eigen vragen en teksten in dit formulier verdwijnen, met de motivering."
                  doe={async () => {
                    const nieuw = await removeFormulier(versie, naam);
                    setBewaard(nu);
                    return nieuw;
                  }}
                  ongedaan={{
                    zin: `Formulier ‘${lezing.formulier.titel}’: ${landelijk === undefined ? 'verwijderd' : 'terug naar landelijk'}.`,
                    herstel: (nu) => saveFormulier(nu, lezing.formulier, lezing.motivering ?? ''),
                  }}
                />
              )}
            </p>
          )}
        </div>
        <Formulierproef formulier={cleanFormulier(formulier)} alle={alle} vandaag={versie.geldigVanaf} />
      </div>
    </section>
  );
}

function nameVeld(formulier: Formulier, pad: string): string {
  const label = listVelden(formulier).find(({ veld }) => veld === pad)?.label;
  return label === undefined ? '' : `“${label}”:`;
}
