import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Knop } from '../onderdelen/knop.tsx';
import { listPaginas } from '../schil/navigatie.ts';
import { useGebruiker, useSessie } from '../schil/sessie-context.tsx';
import { listRondleiding, type Rondleidingstap } from './stappen.ts';

/** Offers the tour once to each person on this computer, on the start page; it blocks nothing and can be skipped at every step. */
export function Rondleiding({ gemeente }: { readonly gemeente: string }) {
  const { gebruikersnaam, rollen } = useGebruiker();
  const { demo } = useSessie().sessie;
  const { pathname } = useLocation();
  const sleutel = `preferent.rondleiding.${gebruikersnaam}`;
  const [gezien, setGezien] = useState(() => localStorage.getItem(sleutel) !== null);
  const [plaats, setPlaats] = useState<number>();
  const stappen = listRondleiding(rollen, demo);
  const klaar = () => {
    localStorage.setItem(sleutel, 'gezien');
    setGezien(true);
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const begin = `/${gemeente}/${listPaginas(rollen)[0]?.pad ?? ''}`;
  const stap = plaats === undefined ? undefined : stappen[plaats];
  if (gezien || (stap === undefined && pathname !== begin)) return null;
  if (stap === undefined || plaats === undefined) {
    return (
      <section className="werk-rondleiding" aria-label="Rondleiding">
        <p>
          <b>Nieuw hier?</b> In {stappen.length} stappen ziet u waar alles staat.
        </p>
        <Knop klein onClick={() => setPlaats(0)}>
          Rondleiding beginnen
        </Knop>
        <Knop klein soort="stil" onClick={klaar}>
          Rondleiding overslaan
        </Knop>
      </section>
    );
  }
  const laatste = plaats === stappen.length - 1;
  return (
    <Halte key={plaats} stap={stap} waar={`Stap ${plaats + 1} van ${stappen.length}`} sluit={klaar}>
      {plaats > 0 && (
        <Knop klein onClick={() => setPlaats(plaats - 1)}>
          Vorige stap
        </Knop>
      )}
      <Knop klein soort="hoofd" onClick={laatste ? klaar : () => setPlaats(plaats + 1)}>
        {laatste ? 'Rondleiding afronden' : 'Volgende stap'}
      </Knop>
      {!laatste && (
        <Knop klein soort="stil" onClick={klaar}>
          Rondleiding overslaan
        </Knop>
      )}
    </Halte>
  );
}

interface Haltegegevens {
  readonly stap: Rondleidingstap;
  readonly waar: string;
  readonly sluit: () => void;
  readonly children: React.ReactNode;
}

/** One step: the text takes the focus, what it is about gets a frame. Escape ends the tour. */
function Halte({ stap, waar, sluit, children }: Haltegegevens) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    kop.current?.focus();
    const doel = document.querySelector(stap.doel);
    doel?.classList.add('werk-aangewezen');
    return () => doel?.classList.remove('werk-aangewezen');
  }, [stap.doel]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape ends what the buttons inside can end too
    <section
      className="werk-rondleiding"
      aria-label="Rondleiding"
      onKeyDown={(toets) => {
        if (toets.key === 'Escape') sluit();
      }}
    >
      <div>
        <p className="klein">{waar}</p>
        <h2 ref={kop} tabIndex={-1}>
          {stap.titel}
        </h2>
        <p>{stap.tekst}</p>
      </div>
      {children}
    </section>
  );
}
