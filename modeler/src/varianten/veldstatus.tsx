import { describeFout } from '../api/api-fout.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import type { Veldstand } from './bezonken.ts';

interface Eigenschappen {
  readonly stand: Veldstand<unknown>;
  readonly opnieuw: () => void;
  readonly laatMaar: () => void;
}

/** Whether what stands in the field is saved; when it is not, why and what now. Said aloud elsewhere, once it is. */
export function Veldstatus({ stand, opnieuw, laatMaar }: Eigenschappen) {
  if (stand.soort === 'mislukt') {
    return (
      <div role="alert">
        <Melding soort="laat">
          <p>
            <b>Niet bewaard.</b> {describeFout(stand.fout)} Wat u koos, staat nog in het veld.
          </p>
          <p className="werk-rij">
            <Knop klein onClick={opnieuw}>
              Opnieuw bewaren
            </Knop>
            <Knop klein onClick={laatMaar}>
              Terug naar wat bewaard is
            </Knop>
          </p>
        </Melding>
      </div>
    );
  }
  return (
    <span className="klein werk-veldstatus">
      {(stand.soort === 'wacht' || stand.soort === 'bezig') && 'Bewaren…'}
      {stand.soort === 'bewaard' && (
        <>
          <Icoon naam="klaar" /> Bewaard
        </>
      )}
    </span>
  );
}
