import { Melding } from '../onderdelen/melding.tsx';
import { formatAantal } from '../weergave/getal.ts';

/** Colleagues changed something: the list stays as it is until one asks for the new order. */
export function Livebalk({ aantal, toon }: { readonly aantal: number; readonly toon: () => void }) {
  if (aantal === 0) return null;
  return (
    <Melding icoon="lus">
      <b>{formatAantal(aantal, 'zaak bijgewerkt', 'zaken bijgewerkt')}</b> door collega’s of door het systeem.{' '}
      <button type="button" className="werk-open werk-open--lijn" onClick={toon}>
        Toon de nieuwe volgorde
      </button>
    </Melding>
  );
}
