import { useId, useState } from 'react';
import { MOTIVERING_MINIMUM } from '../../../server/domain/variant/variantonderdeel.ts';
import type { Variantbevinding, Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { describeFout } from '../api/api-fout.ts';
import { setWaarschuwingsreden } from '../api/varianten.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useWijziging } from './use-versie.ts';

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly bevinding: Variantbevinding;
}

/** Why the gemeente goes on in spite of a warning of the law. Without a reason the version cannot be offered. */
export function Waarschuwingsreden({ versie, bevinding }: Eigenschappen) {
  const id = useId();
  const kondigAan = useAankondiging();
  const [tekst, setTekst] = useState<string | undefined>();
  const { nr, naam, reden = '' } = bevinding;
  const bewaar = useWijziging(versie, (nieuw: string) => setWaarschuwingsreden(versie, nr, nieuw));
  if (!versie.acties.wijzigen.mag) {
    return (
      <p>
        <b>Reden:</b> {reden || 'nog geen reden'}
      </p>
    );
  }
  return (
    <div className="werk-veld">
      <label htmlFor={id}>
        Reden om dit toch te doen{' '}
        <span className="klein">komt in de bijlage bij de verordening, ten minste {MOTIVERING_MINIMUM} tekens</span>
      </label>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        rows={2}
        maxLength={2000}
        value={tekst ?? reden}
        onChange={(gebeurtenis) => setTekst(gebeurtenis.target.value)}
        onBlur={() => {
          if (tekst === undefined || tekst.trim() === reden) return;
          bewaar.mutate(tekst, { onSuccess: () => kondigAan(`Reden bij ${naam} bewaard`) });
        }}
      />
      {bewaar.isError && <p role="alert">{describeFout(bewaar.error)} De reden is niet bewaard.</p>}
    </div>
  );
}
