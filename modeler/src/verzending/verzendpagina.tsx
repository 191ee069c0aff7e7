import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Verzendgroep, Verzendlijst } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { listVerzending } from '../api/verzending.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Teller } from '../onderdelen/teller.tsx';
import { Demopostvak } from './demopostvak.tsx';
import { Mailvlak } from './mailvlak.tsx';
import { Opnieuwvlak } from './opnieuwvlak.tsx';
import { Printvlak } from './printvlak.tsx';
import { Verzendtabel } from './verzendtabel.tsx';
import { GROEPNAMEN } from './verzendwoorden.ts';

const GROEPEN = Object.keys(GROEPNAMEN) as readonly Verzendgroep[];
const PER_PAGINA = 50;
const VERVERS_MS = 3000;

/** The letters of a gemeente on their way out: what still has to go, what went, and what did not get there. */
export function Verzendpagina() {
  const { gemeente = '' } = useParams();
  const [adres] = useSearchParams();
  const groep = GROEPEN.find((naam) => naam === adres.get('groep')) ?? 'te_printen';
  const vanaf = Math.max(0, Math.trunc(Number(adres.get('vanaf')) || 0));
  const lijst = useQuery({
    queryKey: ['verzending', gemeente, groep, vanaf],
    queryFn: () => listVerzending(gemeente, groep, vanaf),
    placeholderData: (vorige) => vorige,
    // Letters by e-mail go by themselves: whoever looks sees them go.
    refetchInterval: ({ state }) => (isOnderweg(state.data) ? VERVERS_MS : false),
  });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Verzending" />
        <span className="klein">Een besluit telt pas als het is verzonden of uitgereikt (art. 3:40 en 3:41 Awb).</span>
      </div>
      <nav className="werk-tabs" aria-label="Brieven">
        {GROEPEN.map((naam) => (
          <Link key={naam} to={`?groep=${naam}`} replace aria-current={naam === groep ? 'true' : undefined}>
            {GROEPNAMEN[naam]} {lijst.data && <Teller aantal={lijst.data.tellingen[naam]} />}
          </Link>
        ))}
      </nav>
      {lijst.isPending && <Skelet wat="De lijst van brieven" regels={5} />}
      {lijst.isError && (
        <Foutmelding fout={lijst.error} wat="De brieven komen niet door." opnieuw={() => void lijst.refetch()} />
      )}
      {lijst.data && <Inhoud gemeente={gemeente} groep={groep} vanaf={vanaf} lijst={lijst.data} />}
    </>
  );
}

interface Eigenschappen {
  readonly gemeente: string;
  readonly groep: Verzendgroep;
  readonly vanaf: number;
  readonly lijst: Verzendlijst;
}

const LEEG: Readonly<Record<Verzendgroep, string>> = {
  te_printen: 'Er wachten geen brieven op de printer.',
  te_versturen: 'Er wachten geen brieven per e-mail.',
  mislukt: 'Er zijn geen mislukte brieven.',
  verzonden: 'Er is nog geen brief verzonden.',
};

function Inhoud({ gemeente, groep, vanaf, lijst }: Eigenschappen) {
  const { rijen, totaal, post, postvak } = lijst;
  return (
    <section className="werk-stapel" aria-label={GROEPNAMEN[groep]}>
      {groep === 'te_printen' && <Printvlak gemeente={gemeente} lijst={lijst} />}
      {groep === 'te_versturen' && <Mailvlak gemeente={gemeente} lijst={lijst} />}
      {groep === 'mislukt' && <Opnieuwvlak gemeente={gemeente} lijst={lijst} />}
      {rijen.length === 0 ? (
        <p>{LEEG[groep]}</p>
      ) : (
        <Verzendtabel rijen={rijen} kanMailen={post !== 'uit'} groep={groep} />
      )}
      {totaal > PER_PAGINA && (
        <nav className="werk-rij" aria-label="Bladzijden">
          {vanaf > 0 && <Link to={`?groep=${groep}&vanaf=${Math.max(0, vanaf - PER_PAGINA)}`}>Vorige</Link>}
          <span className="klein">
            {vanaf + 1} tot en met {vanaf + rijen.length} van {totaal}
          </span>
          {vanaf + rijen.length < totaal && <Link to={`?groep=${groep}&vanaf=${vanaf + PER_PAGINA}`}>Volgende</Link>}
        </nav>
      )}
      {groep === 'verzonden' && <Demopostvak gemeente={gemeente} postvak={postvak} />}
    </section>
  );
}

// helpers

function isOnderweg(lijst: Verzendlijst | undefined): boolean {
  return lijst !== undefined && lijst.post !== 'uit' && lijst.tellingen.te_versturen > 0;
}
