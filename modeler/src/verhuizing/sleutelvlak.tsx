import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Overdrachtoverzicht } from '../../../server/usecases/verhuizing/verhuisusecases.ts';
import { addSleutel, makeSleuteladres } from '../api/verhuizing.ts';
import { Bestandveld } from '../onderdelen/bestandveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useBestandkeuze } from '../onderdelen/use-bestandkeuze.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';

/** The keys: the own one to hand out, and those of other gemeenten, compared by their fingerprint before they are kept. */
export function Sleutelvlak({
  gemeente,
  overzicht,
}: {
  readonly gemeente: string;
  readonly overzicht: Overdrachtoverzicht;
}) {
  const { vingerafdruk, sleutels } = overzicht;
  return (
    <section className="werk-stapel" aria-labelledby="sleutels">
      <h2 id="sleutels">Sleutels</h2>
      <p>
        Elk pakket is versleuteld: alleen de ontvanger kan het lezen. Daarvoor wisselt u één keer sleutels met een
        gemeente die een eigen systeem heeft.
      </p>
      <p>
        <a href={makeSleuteladres(gemeente)}>Onze openbare sleutel downloaden</a>
        <span className="klein werk-tabel__sub">Vingerafdruk: {vingerafdruk}</span>
      </p>
      <Sleutelinlezen gemeente={gemeente} />
      {sleutels.length > 0 && (
        <details>
          <summary>Sleutels die wij vertrouwen ({sleutels.length})</summary>
          <ul>
            {sleutels.map((sleutel) => (
              <li key={sleutel.vingerafdruk}>
                {sleutel.gemeente.naam}
                {sleutel.hier && ' (in dit systeem)'}
                <span className="klein werk-tabel__sub">{sleutel.vingerafdruk}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Sleutelinlezen({ gemeente }: { readonly gemeente: string }) {
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const [tekst, setTekst] = useState('');
  const lezen = useMutation({ mutationFn: (inhoud: string) => addSleutel(gemeente, inhoud, false) });
  const bewaren = useMutation({
    mutationFn: () => addSleutel(gemeente, tekst, true),
    onSuccess: ({ gemeente: van }) => {
      lezen.reset();
      void client.invalidateQueries({ queryKey: ['overdrachten', gemeente] });
      kondigAan(`De sleutel van ${van.naam} is bewaard`);
    },
  });
  const lees = async (bestand: File | undefined) => {
    bewaren.reset();
    lezen.reset();
    const inhoud = await bestand?.text();
    if (inhoud === undefined) return;
    setTekst(inhoud);
    lezen.mutate(inhoud);
  };
  const keuze = useBestandkeuze({ anders: (bestand) => void lees(bestand) });
  return (
    <div className="werk-stapel smal-blok">
      <Bestandveld
        naam="Sleutel van een andere gemeente"
        hulp="Een JSON-bestand. U vergelijkt eerst de vingerafdruk; daarna bewaart u de sleutel."
        soorten=".json"
        keuze={keuze}
      />
      {lezen.isError && <Foutmelding fout={lezen.error} wat="De sleutel is niet gelezen." />}
      {bewaren.isError && <Foutmelding fout={bewaren.error} wat="De sleutel is niet bewaard." />}
      {lezen.data && (
        <Melding soort="vandaag">
          <p>
            <b>Dit is de sleutel van {lezen.data.gemeente.naam}.</b> Bel die gemeente en vergelijk de vingerafdruk:
          </p>
          <p>{lezen.data.vingerafdruk}</p>
          <Knop bezig={bewaren.isPending} onClick={() => bewaren.mutate()}>
            Vingerafdruk klopt: sleutel bewaren
          </Knop>
        </Melding>
      )}
      {bewaren.data && (
        <Melding soort="klaar">
          <p>De sleutel van {bewaren.data.gemeente.naam} is bewaard. Pakketten die hierop wachtten, staan klaar.</p>
        </Melding>
      )}
    </div>
  );
}
