import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { EIGENBRIEFVELDEN, type Eigenbrief } from '../../../server/domain/brief/eigenbrief.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { describeFout } from '../api/api-fout.ts';
import { previewEigenbrief, removeEigenbrief, saveEigenbrief } from '../api/variantdelen.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { Bevindingvak } from '../varianten/bevindingvak.tsx';
import { Motiveringveld } from '../varianten/motiveringveld.tsx';
import { Terugknop } from '../varianten/terugknop.tsx';
import { useOnbewaard } from '../varianten/use-onbewaard.ts';
import { useWijziging } from '../varianten/use-versie.ts';
import { listBrieffouten } from './bewerk-eigenbrief.ts';
import { Eigenblokken } from './eigenblokken.tsx';
import { Eigenbriefgegevens } from './eigenbriefgegevens.tsx';
import { openPdf } from './open-pdf.ts';
import { listOnbekend } from './tekstvorm.ts';

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly begin: Eigenbrief;
  /** It is not saved yet. */
  readonly nieuw: boolean;
  /** Names of the steps that send it. */
  readonly stappen: readonly string[];
  readonly bewaard: (code: string) => void;
  readonly verwijderd: () => void;
}

/** Makes or changes a letter of the gemeente itself. */
export function Eigenbriefbewerker({ versie, begin, nieuw, stappen, bewaard, verwijderd }: Eigenschappen) {
  const id = useId();
  const kondigAan = useAankondiging();
  const [brief, setBrief] = useState(begin);
  const bewaar = useWijziging(versie, () => saveEigenbrief(versie, brief));
  const toon = useMutation({ mutationFn: () => openPdf(() => previewEigenbrief(versie, brief)) });
  const gewijzigd = JSON.stringify(brief) !== JSON.stringify(begin);
  useOnbewaard(gewijzigd);
  const fouten = listBrieffouten(brief);
  const onbekend = [brief.onderwerp, ...brief.blokken.map(({ tekst }) => tekst)].flatMap((tekst) =>
    listOnbekend(tekst, EIGENBRIEFVELDEN),
  );
  const af = fouten.length + onbekend.length === 0;
  const fout = bewaar.error ?? toon.error;
  const { code, titel } = brief;
  const bevindingen = versie.bevindingen.filter(
    ({ onderdeel }) => onderdeel.soort === 'brief' && onderdeel.naam === code,
  );
  return (
    <section className="werk-stapel" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{nieuw ? `Nieuwe eigen brief ${code}` : `${code} ${begin.titel}`}</h2>
      <p className="klein">{describeStappen(stappen, nieuw)}</p>
      {bevindingen.map((bevinding) => (
        <Bevindingvak key={bevinding.nr + bevinding.melding} bevinding={bevinding} />
      ))}
      <Eigenbriefgegevens brief={brief} wijzig={setBrief} />
      <Eigenblokken brief={brief} wijzig={setBrief} />
      <Motiveringveld waarde={brief.motivering} wijzig={(motivering) => setBrief({ ...brief, motivering })} />
      {fouten.length > 0 && (
        <Melding soort="vandaag">
          <p>De brief is nog niet af.</p>
          <ul className="werk-punten">
            {fouten.map((melding) => (
              <li key={melding}>{melding}</li>
            ))}
          </ul>
        </Melding>
      )}
      {fout && <Melding soort="laat">{describeFout(fout)} Er is niets bewaard.</Melding>}
      <p className="werk-rij">
        <Knop
          soort="hoofd"
          bezig={bewaar.isPending || !af}
          onClick={() =>
            bewaar.mutate(undefined, {
              onSuccess: () => {
                kondigAan('Brief bewaard');
                bewaard(code);
              },
            })
          }
        >
          Brief bewaren
        </Knop>
        <Knop bezig={toon.isPending || !af} onClick={() => toon.mutate()}>
          Voorbeeld als pdf<span className="verborgen"> (opent in een nieuw tabblad)</span>
        </Knop>
        {!nieuw && (
          <Terugknop
            versie={versie}
            knop="Brief verwijderen"
            titel={`Brief ${code} verwijderen`}
            uitleg={`De brief ‘${begin.titel}’ verdwijnt uit deze versie, met tekst en motivering.`}
            doe={() => removeEigenbrief(versie, code)}
            ongedaan={{ zin: `Brief ${code} ‘${titel}’ verwijderd.`, herstel: (nu) => saveEigenbrief(nu, begin) }}
            klaar={verwijderd}
          />
        )}
        {gewijzigd && <span className="klein">nog niet bewaard</span>}
      </p>
    </section>
  );
}

function describeStappen(stappen: readonly string[], nieuw: boolean): string {
  if (stappen.length > 0) return `Gaat uit bij: ${stappen.join(', ')}.`;
  return nieuw
    ? 'Kies na het bewaren bij Diagram de stap die deze brief verstuurt: een eigen stap ‘E-mail of brief’ of een eigen taak.'
    : 'Nog geen stap verstuurt deze brief. Kies hem bij Diagram, bij een eigen stap ‘E-mail of brief’ of een eigen taak.';
}
