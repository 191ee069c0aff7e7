import type { Herzieningsvoortgang } from '../../../server/usecases/herziening/herzieningusecases.ts';
import { Melding } from '../onderdelen/melding.tsx';
import { Storingverwijzing } from '../storingen/storingverwijzing.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { formatAantal } from '../weergave/getal.ts';

/** How far it is; it goes on when the page is closed. */
export function Voortgangsvlak({
  gemeente,
  voortgang,
}: {
  readonly gemeente: string;
  readonly voortgang: Herzieningsvoortgang;
}) {
  const { status, gedaan, totaal, mislukt, doorNaam, begonnenOp } = voortgang;
  return (
    <section aria-label="Voortgang" className="werk-stapel">
      {status === 'bezig' && (
        <p role="status">
          De herziening is bezig: {gedaan} van {totaal} zaken. U kunt deze pagina verlaten, het gaat door.
          <br />
          <progress value={gedaan} max={Math.max(1, totaal)} aria-label="Zaken gedaan" />
        </p>
      )}
      {status === 'klaar' && (
        <p>
          Begonnen door {doorNaam} op {formatTijdstip(begonnenOp)}: {formatAantal(totaal, 'zaak', 'zaken')} bekeken.
        </p>
      )}
      {mislukt > 0 && (
        <Melding soort="laat">
          <p>
            In {formatAantal(mislukt, 'zaak', 'zaken')} ging het mis. Er is daar niets besloten. Start de herziening nog
            een keer: wat gedaan is, gebeurt niet opnieuw. Gaat het weer mis? <Storingverwijzing gemeente={gemeente} />
          </p>
        </Melding>
      )}
    </section>
  );
}
