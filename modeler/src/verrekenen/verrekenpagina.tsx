import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { formatDatum } from '../../../server/domain/datum.ts';
import { formatKwartaal } from '../../../server/domain/verrekenen/kwartaal.ts';
import type {
  Verrekeningsoverzicht,
  Verrekeningsvoortgang,
} from '../../../server/usecases/verrekenen/verrekeningusecases.ts';
import { readVerrekeningen } from '../api/verrekenen.ts';
import { Betaaltabs } from '../betalen/betaaltabs.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Storingverwijzing } from '../storingen/storingverwijzing.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { formatAantal } from '../weergave/getal.ts';
import { Begindialoog } from './begindialoog.tsx';
import { Ontvangstenvlak } from './ontvangstenvlak.tsx';
import { Schuldenvlak } from './schuldenvlak.tsx';
import { Verrekenregels } from './verrekenregels.tsx';
import { Vorderingenvlak } from './vorderingenvlak.tsx';

const VERVERS_MS = 1500;

/** The settlements of a quarter: which zaken were settled, which wait and what werkgevers owe. */
export function Verrekenpagina() {
  const { gemeente = '' } = useParams();
  const [adres, zetAdres] = useSearchParams();
  const gekozen = adres.get('kwartaal') ?? undefined;
  const overzicht = useQuery({
    queryKey: ['verrekeningen', gemeente, gekozen],
    queryFn: () => readVerrekeningen(gemeente, gekozen),
    refetchInterval: (vraag) => (vraag.state.data?.voortgang?.status === 'bezig' ? VERVERS_MS : false),
  });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Verrekeningen" />
        <span className="klein">Elk kwartaal: uren achteraf, en wijzigingen van maanden die al betaald zijn.</span>
      </div>
      <Betaaltabs hier="verrekeningen" />
      {overzicht.isPending && <Skelet wat="De verrekening" regels={6} />}
      {overzicht.isError && (
        <Foutmelding
          fout={overzicht.error}
          wat="De verrekeningen komen niet door."
          opnieuw={() => void overzicht.refetch()}
        />
      )}
      {overzicht.data && (
        <div className="werk-stapel">
          <div className="werk-rij">
            <label htmlFor="verrekenkwartaal">Kwartaal</label>
            <select
              id="verrekenkwartaal"
              className="werk-filter werk-filter--keuze"
              value={overzicht.data.kwartaal}
              onChange={(keuze) => zetAdres({ kwartaal: keuze.target.value })}
            >
              {overzicht.data.kwartalen.map((kwartaal) => (
                <option key={kwartaal} value={kwartaal}>
                  {formatKwartaal(kwartaal)}
                </option>
              ))}
            </select>
          </div>
          <Stand gemeente={gemeente} overzicht={overzicht.data} />
          <Verrekenregels gemeente={gemeente} overzicht={overzicht.data} />
          <h2>Werkgevers moeten terugbetalen</h2>
          <Vorderingenvlak
            gemeente={gemeente}
            vorderingen={overzicht.data.vorderingen}
            mag={overzicht.data.magOntvangen}
            kwijtgronden={overzicht.data.kwijtgronden}
          />
          <Schuldenvlak gemeente={gemeente} schulden={overzicht.data.schulden} mag={overzicht.data.magOntvangen} />
          {overzicht.data.magOntvangen && <Ontvangstenvlak gemeente={gemeente} />}
        </div>
      )}
    </>
  );
}

/** How far it is, and the start by hand. */
function Stand({ gemeente, overzicht }: { readonly gemeente: string; readonly overzicht: Verrekeningsoverzicht }) {
  const { kwartaal, begintOp, voortgang, mag, aantallen, wachten } = overzicht;
  const [vraag, setVraag] = useState(false);
  const klaar = voortgang?.status === 'klaar';
  const heeftZaken = overzicht.regels.length > 0;
  return (
    <section aria-label="Stand van de verrekening" className="werk-stapel">
      <p>
        <b>{formatAantal(aantallen.te_controleren, 'zaak', 'zaken')}</b> te controleren,{' '}
        {formatAantal(aantallen.verrekend, 'zaak', 'zaken')} verrekend, {formatAantal(wachten, 'zaak', 'zaken')} zonder
        alle uren.
      </p>
      {voortgang === undefined && heeftZaken && (
        <p>
          Vanaf {formatDatum(begintOp)} begint de verrekening vanzelf. Die dag is een landelijke keuze; de wet noemt er
          geen.
        </p>
      )}
      {voortgang && <Voortgang voortgang={voortgang} gemeente={gemeente} />}
      {mag && heeftZaken && (
        <div className="werk-rij">
          <Knop soort={klaar ? 'tweede' : 'hoofd'} onClick={() => setVraag(true)}>
            {klaar ? 'Nog een keer langs alle zaken' : `Nu beginnen met het ${formatKwartaal(kwartaal)}`}
          </Knop>
        </div>
      )}
      {vraag && <Begindialoog gemeente={gemeente} overzicht={overzicht} sluit={() => setVraag(false)} />}
    </section>
  );
}

function Voortgang({
  voortgang: { status, gedaan, totaal, mislukt, doorNaam, begonnenOp },
  gemeente,
}: {
  readonly voortgang: Verrekeningsvoortgang;
  readonly gemeente: string;
}) {
  return (
    <>
      {status === 'bezig' ? (
        <p role="status">
          De verrekening is bezig: {gedaan} van {totaal} zaken. U kunt deze pagina verlaten, het gaat door.
          <br />
          <progress value={gedaan} max={Math.max(1, totaal)} aria-label="Zaken gedaan" />
        </p>
      ) : (
        <p>
          Begonnen door {doorNaam} op {formatTijdstip(begonnenOp)}: {formatAantal(totaal, 'zaak', 'zaken')} bekeken.
        </p>
      )}
      {mislukt > 0 && (
        <Melding soort="laat">
          <p>
            In {formatAantal(mislukt, 'zaak', 'zaken')} ging het mis. Er is daar niets verrekend. Begin nog een keer:
            wat gedaan is, gebeurt niet opnieuw. Gaat het weer mis? <Storingverwijzing gemeente={gemeente} />
          </p>
        </Melding>
      )}
    </>
  );
}
