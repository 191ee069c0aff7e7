import { Icoon } from '../onderdelen/icoon.tsx';
import type { Bewaarstand } from './bewaarder.ts';

const TIJD = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** Whether the work is saved, politely. */
export function Bewaarmelding({ bewaarstand }: { readonly bewaarstand: Bewaarstand }) {
  return (
    <span className="klein werk-duw" role="status">
      {bewaarstand.soort === 'bezig' && 'Bewaren…'}
      {bewaarstand.soort === 'bewaard' && (
        <>
          <Icoon naam="klaar" /> Opgeslagen om {TIJD.format(bewaarstand.om)}
        </>
      )}
      {(bewaarstand.soort === 'mislukt' || bewaarstand.soort === 'conflict') && (
        <b>
          <Icoon naam="driehoek" /> Niet opgeslagen
        </b>
      )}
    </span>
  );
}
