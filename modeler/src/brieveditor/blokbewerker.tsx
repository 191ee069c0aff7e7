import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Briefblok } from '../../../server/domain/brief/brief.ts';
import type { Brieflezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { describeFout } from '../api/api-fout.ts';
import { previewTekst, removeTekst, saveTekst } from '../api/variantdelen.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { Motiveringveld } from '../varianten/motiveringveld.tsx';
import { Terugknop } from '../varianten/terugknop.tsx';
import { useOnbewaard } from '../varianten/use-onbewaard.ts';
import { useWijziging } from '../varianten/use-versie.ts';
import { listBlokregels, nameBlok } from './blokvorm.ts';
import { Leestekst } from './leestekst.tsx';
import { openPdf } from './open-pdf.ts';
import { Tekstbewerker } from './tekstbewerker.tsx';
import { listOnbekend } from './tekstvorm.ts';

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly brief: Brieflezing;
  readonly blok: Briefblok;
  readonly invulvelden: readonly string[];
  readonly sluit: () => void;
}

/** Writes the text of the gemeente for one block: national text beside it, motivering, and the letter as it becomes. */
export function Blokbewerker({ versie, brief, blok, invulvelden, sluit }: Eigenschappen) {
  const id = useId();
  const kondigAan = useAankondiging();
  const landelijk = listBlokregels(blok).join('\n');
  const eigen = brief.teksten.find((kandidaat) => kandidaat.blok === blok.naam);
  const [tekst, setTekst] = useState(eigen?.tekst ?? landelijk);
  const [motivering, setMotivering] = useState(eigen?.motivering ?? '');
  const plek = { brief: brief.code, blok: blok.naam };
  const bewaar = useWijziging(versie, () => saveTekst(versie, { ...plek, tekst, motivering }));
  const toon = useMutation({ mutationFn: () => openPdf(() => previewTekst(versie, { ...plek, tekst })) });
  const onbekend = listOnbekend(tekst, invulvelden);
  const leeg = tekst.trim() === '';
  useOnbewaard(tekst !== (eigen?.tekst ?? landelijk) || motivering !== (eigen?.motivering ?? ''));
  const fout = bewaar.error ?? toon.error;
  const klaar = (zin: string) => ({
    onSuccess: () => {
      kondigAan(zin);
      sluit();
    },
  });
  return (
    <div className="werk-vlak">
      <Tekstbewerker
        begin={tekst}
        naam={`Eigen tekst van ${nameBlok(blok.naam)}`}
        invulvelden={invulvelden}
        fout={onbekend.length > 0 || leeg}
        beschrijving={`${id}-uitleg`}
        wijzig={setTekst}
      />
      <div id={`${id}-uitleg`}>
        {leeg && <p className="werk-veldfout">Typ een tekst, of ga terug naar de landelijke tekst.</p>}
        {onbekend.length > 0 && (
          <Melding soort="laat">
            Dit deel van brief {brief.code} kent {onbekend.join(' en ')} niet. Haal dit weg en kies een gegeven uit de
            lijst.
          </Melding>
        )}
        <p className="klein">
          <b>Landelijke tekst:</b> <Leestekst tekst={landelijk} />
        </p>
      </div>
      <Motiveringveld waarde={motivering} wijzig={setMotivering} />
      {fout && <Melding soort="laat">{describeFout(fout)} Er is niets bewaard.</Melding>}
      <p className="werk-rij">
        <Knop
          soort="hoofd"
          bezig={bewaar.isPending || leeg || onbekend.length > 0}
          onClick={() => bewaar.mutate(undefined, klaar('Tekst bewaard'))}
        >
          Tekst bewaren
        </Knop>
        <Knop bezig={toon.isPending || leeg || onbekend.length > 0} onClick={() => toon.mutate()}>
          Voorbeeld als pdf<span className="verborgen"> (opent in een nieuw tabblad)</span>
        </Knop>
        {eigen && (
          <Terugknop
            versie={versie}
            knop="Terug naar landelijk"
            titel={`Brief ${brief.code}, ${nameBlok(blok.naam)}: terug naar landelijk`}
            uitleg="Uw eigen tekst en de motivering verdwijnen. De landelijke tekst komt ervoor terug."
            doe={() => removeTekst(versie, plek)}
            ongedaan={{
              zin: `Brief ${brief.code}, ${nameBlok(blok.naam)}: terug naar de landelijke tekst.`,
              herstel: (nu) => saveTekst(nu, eigen),
            }}
            klaar={sluit}
          />
        )}
        <Knop soort="stil" onClick={sluit}>
          Sluiten zonder bewaren
        </Knop>
      </p>
    </div>
  );
}
