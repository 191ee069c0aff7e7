import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';

/** A page of which the code is fetched when somebody goes there: the first page is on screen sooner. */
export function makeLuiePagina(laad: () => Promise<ComponentType>): ReactElement {
  const Pagina = lazy(async () => ({ default: await laad().catch(() => NietGeladen) }));
  return (
    <Suspense fallback={<Skelet wat="De pagina" kop="Pagina laden…" />}>
      <Pagina />
    </Suspense>
  );
}

/** A part of a page of which the code is fetched when it is shown. */
export function makeLuiOnderdeel<E extends object>(laad: () => Promise<ComponentType<E>>): ComponentType<E> {
  const Onderdeel = lazy(async () => ({ default: await laad().catch((): ComponentType<E> => NietGeladen) }));
  return function LuiOnderdeel(eigenschappen: E) {
    return (
      <Suspense fallback={<Skelet wat="Dit onderdeel" />}>
        <Onderdeel {...eigenschappen} />
      </Suspense>
    );
  };
}

/** The server has a newer version of the app, or cannot be reached: the page as a whole has to come again. */
function NietGeladen() {
  return (
    <div role="alert">
      <Melding soort="laat">
        <p>
          <b>Deze pagina komt niet door.</b> Misschien is er een nieuwe versie van Preferent. Er is niets verloren.
        </p>
        <p>
          <Knop klein onClick={() => window.location.reload()}>
            Pagina opnieuw laden
          </Knop>
        </p>
      </Melding>
    </div>
  );
}
