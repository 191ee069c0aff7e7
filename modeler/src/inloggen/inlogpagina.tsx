import { Navigate, useLocation, useNavigate } from 'react-router';
import { Beeldmerk } from '../onderdelen/beeldmerk.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { useSessie } from '../schil/sessie-context.tsx';
import { Inlogformulier } from './inlogformulier.tsx';

/** The first page: log in, and go on where one wanted to be. */
export function Inlogpagina() {
  const { sessie, restore } = useSessie();
  const navigate = useNavigate();
  const { state } = useLocation();
  const terug = readTerug(state);
  if (sessie.gebruiker) return <Navigate to={terug} replace />;
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="werk-balk">
        <span className="werk-merk">
          <Beeldmerk />
          <span>Preferent</span>
        </span>
      </header>
      <main className="werk-inlog" id="inhoud" tabIndex={-1}>
        <div className="werk-stapel g-4">
          <Paginatitel titel="Inloggen bij Preferent" zonderFocus />
          <p>Werkproces loonkostensubsidie voor medewerkers van de gemeente.</p>
          <Inlogformulier
            gelukt={(nieuw) => {
              restore(nieuw);
              void navigate(terug, { replace: true });
            }}
          />
        </div>
        <aside className="werk-stapel" aria-label="Hulp">
          <h2>Lukt het niet?</h2>
          <p>Vraag de beheerder van uw gemeente om een account of een nieuw wachtwoord.</p>
          <p className="klein">Alles wat u opent en wijzigt, wordt vastgelegd.</p>
        </aside>
      </main>
    </>
  );
}

function readTerug(state: unknown): string {
  const terug = typeof state === 'object' && state !== null && 'terug' in state ? state.terug : undefined;
  return typeof terug === 'string' && terug.startsWith('/') && !terug.startsWith('//') ? terug : '/';
}
