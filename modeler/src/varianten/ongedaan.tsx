import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { describeFout } from '../api/api-fout.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useWijziging } from './use-versie.ts';

/** Something that was taken out of a version, and how it comes back. */
export interface Ongedaan {
  /** "Brief PP-6, betaling: terug naar landelijk." */
  readonly zin: string;
  readonly herstel: (versie: Variantdetail) => Promise<Variantdetail>;
}

const Context = createContext<(ongedaan: Ongedaan) => void>(() => {});

/** Says above the parts of a version what was taken out last, with a button that puts it back. */
export function Ongedaanbalk({ versie, children }: { readonly versie: Variantdetail; readonly children: ReactNode }) {
  const kondigAan = useAankondiging();
  const [laatste, setLaatste] = useState<Ongedaan | undefined>();
  const herstel = useWijziging(versie, (ongedaan: Ongedaan) => ongedaan.herstel(versie));
  const { reset } = herstel;
  const knop = useRef<HTMLButtonElement>(null);
  // The button that took it out is gone; the dialog around it closes first.
  useEffect(() => {
    if (laatste === undefined) return undefined;
    const later = setTimeout(() => knop.current?.focus(), 100);
    return () => clearTimeout(later);
  }, [laatste]);
  const meld = useCallback(
    (ongedaan: Ongedaan) => {
      reset();
      setLaatste(ongedaan);
      kondigAan(`${ongedaan.zin} U kunt dit terughalen.`);
    },
    [kondigAan, reset],
  );
  return (
    <Context value={meld}>
      {laatste && versie.acties.wijzigen.mag && (
        <Melding soort="klaar">
          <div className="werk-rij">
            <span>{laatste.zin}</span>
            <Knop
              klein
              ref={knop}
              bezig={herstel.isPending}
              onClick={() =>
                herstel.mutate(laatste, {
                  onSuccess: () => {
                    setLaatste(undefined);
                    kondigAan('Teruggezet zoals het was');
                  },
                })
              }
            >
              Terughalen
            </Knop>
            <Knop klein soort="stil" onClick={() => setLaatste(undefined)}>
              Melding sluiten
            </Knop>
          </div>
          {herstel.isError && <p>{describeFout(herstel.error)} Er is niets teruggezet.</p>}
        </Melding>
      )}
      {children}
    </Context>
  );
}

/** Offers to put back what was just taken out of the version. */
export function useOngedaan(): (ongedaan: Ongedaan) => void {
  return useContext(Context);
}
