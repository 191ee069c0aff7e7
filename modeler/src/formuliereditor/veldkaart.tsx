import { useId } from 'react';
import type { Formulier, Formulierveld } from '../../../processes/formulier.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { VELDSOORTEN } from './bewerk-formulier.ts';
import { Veldgegevens } from './veldgegevens.tsx';

export interface Veldkaarteigenschappen {
  readonly formulier: Formulier;
  readonly veld: Formulierveld;
  /** Why the question cannot be removed. */
  readonly reden: { readonly reden: string; readonly grondslag: string } | undefined;
  readonly landelijk: boolean;
  readonly mag: boolean;
  readonly open: boolean;
  readonly fout: boolean;
  readonly wijzig: (formulier: Formulier) => void;
  readonly zetOpen: (open: boolean) => void;
  readonly verplaats: (stap: -1 | 1) => void;
  readonly verwijder: () => void;
}

/** One question in the list: what it is, and what can be done with it. */
export function Veldkaart(eigenschappen: Veldkaarteigenschappen) {
  const { veld, reden, landelijk, mag, open, fout, zetOpen, verplaats, verwijder } = eigenschappen;
  const id = useId();
  const naam = veld.label || 'vraag zonder naam';
  return (
    <div className={fout ? 'werk-veldkaart is-fout' : 'werk-veldkaart'}>
      <div className="werk-veldkaart__kop">
        <span>
          <b>{naam}</b>{' '}
          <span className="klein">
            {VELDSOORTEN[veld.soort]}
            {veld.verplicht ? ', verplicht' : ''}
            {landelijk ? '' : ', eigen vraag'}
          </span>
        </span>
        {mag && (
          <span className="werk-rij">
            <Knop klein soort="stil" aria-label={`${naam} omhoog`} onClick={() => verplaats(-1)}>
              <Icoon naam="omhoog" />
            </Knop>
            <Knop klein soort="stil" aria-label={`${naam} omlaag`} onClick={() => verplaats(1)}>
              <Icoon naam="omlaag" />
            </Knop>
            <Knop klein aria-expanded={open} onClick={() => zetOpen(!open)}>
              {open ? 'Sluiten' : 'Wijzigen'}
              <span className="verborgen"> van {naam}</span>
            </Knop>
            <Knop klein bezig={reden !== undefined} aria-describedby={reden && `${id}-reden`} onClick={verwijder}>
              Verwijderen<span className="verborgen"> van {naam}</span>
            </Knop>
          </span>
        )}
      </div>
      {reden && mag && (
        <p className="klein" id={`${id}-reden`}>
          <Icoon naam="wet" /> Kan niet weg: {reden.reden} ({reden.grondslag}).
        </p>
      )}
      {open && mag && <Veldgegevens {...eigenschappen} />}
    </div>
  );
}
