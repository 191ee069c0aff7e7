import { describeFout } from '../api/api-fout.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import type { Bewaarstand } from './bewaarder.ts';
import type { Tekenstand } from './use-tekenaar.ts';

interface Eigenschappen {
  readonly bewaarstand: Bewaarstand;
  readonly bewaar: (over?: boolean) => Promise<void>;
  readonly herlaad: () => void;
  readonly stand: Tekenstand | undefined;
}

/** A save that did not succeed: nothing is lost, and what can be done now. */
export function Bewaarfout({ bewaarstand, bewaar, herlaad, stand }: Eigenschappen) {
  if (bewaarstand.soort !== 'mislukt' && bewaarstand.soort !== 'conflict') return null;
  const download = stand && (
    <Knop klein onClick={() => void downloadTekening(stand)}>
      Mijn diagram als bestand
    </Knop>
  );
  return (
    <div role="alert">
      <Melding soort="laat">
        {bewaarstand.soort === 'mislukt' ? (
          <>
            <p>
              <b>Het diagram is niet opgeslagen.</b> {describeFout(bewaarstand.fout)} Uw werk staat nog in dit venster
              en in deze browser.
            </p>
            <p className="werk-rij">
              <Knop klein onClick={() => void bewaar()}>
                Opnieuw opslaan
              </Knop>
              {download}
            </p>
          </>
        ) : (
          <>
            <p>
              <b>Dit diagram is intussen ergens anders gewijzigd,</b> door een collega of in een ander venster. Uw werk
              staat nog in dit venster. Kies welk diagram blijft.
            </p>
            <p className="werk-rij">
              <Knop klein onClick={() => void bewaar(true)}>
                Mijn diagram opslaan
              </Knop>
              <Knop klein onClick={herlaad}>
                Het andere diagram openen
              </Knop>
              {download}
            </p>
          </>
        )}
      </Melding>
    </div>
  );
}

async function downloadTekening({ tekening }: Tekenstand): Promise<void> {
  const { xml = '' } = await tekening.saveXML({ format: true });
  const adres = URL.createObjectURL(new Blob([xml], { type: 'application/xml' }));
  const anker = document.createElement('a');
  anker.href = adres;
  anker.download = 'diagram.bpmn';
  anker.click();
  URL.revokeObjectURL(adres);
}
