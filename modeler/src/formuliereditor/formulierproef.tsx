import type { Formulier } from '../../../processes/formulier.ts';
import { listVelden } from '../../../processes/formulier.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import { Formulierweergave } from '../formulier/formulierweergave.tsx';
import { useFormulier } from '../formulier/use-formulier.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { describeVoorwaarde, listKeuzefeiten, nameInvulplekken } from './keuzefeiten.ts';

interface Eigenschappen {
  readonly formulier: Formulier;
  /** All forms of the version, to name the facts in a message. */
  readonly alle: readonly Formulier[];
  readonly vandaag: Datum;
}

/** The form as people will see it, to try; nothing of it is kept. */
export function Formulierproef({ formulier, alle, vandaag }: Eigenschappen) {
  const soorten = listVelden(formulier)
    .map(({ veld, soort }) => `${veld} ${soort}`)
    .toSorted()
    .join();
  return (
    <section className="werk-vlak" aria-labelledby="proef-kop">
      <h3 id="proef-kop">Zo ziet het formulier eruit</h3>
      <Invulproef key={soorten} formulier={formulier} alle={alle} vandaag={vandaag} />
    </section>
  );
}

function Invulproef({ formulier, alle, vandaag }: Eigenschappen) {
  const stand = useFormulier(formulier, {}, vandaag);
  const feiten = listKeuzefeiten(alle);
  return (
    <>
      <p className="klein">Probeer het uit. Wat u hier invult, wordt niet bewaard.</p>
      <p className="werk-naam">{formulier.titel}</p>
      {formulier.uitleg && <p>{formulier.uitleg}</p>}
      {formulier.meldingen?.map(({ als, tekst }) => (
        <Melding key={JSON.stringify([als, tekst])} soort="vandaag">
          {nameInvulplekken(tekst, alle)}
          {als && <span className="klein"> ({describeVoorwaarde(als, feiten)})</span>}
        </Melding>
      ))}
      <Formulierweergave formulier={formulier} stand={stand} voorvoegsel="proef" kop="h3" />
      {stand.poging > 0 && stand.compleet && <Melding soort="klaar">Alles is goed ingevuld.</Melding>}
      <p>
        <Knop onClick={() => stand.probeer()}>{formulier.knop} (proef)</Knop>
      </p>
    </>
  );
}
