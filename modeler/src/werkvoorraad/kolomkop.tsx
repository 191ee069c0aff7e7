import { Icoon } from '../onderdelen/icoon.tsx';
import type { Kolom } from './kolommen.ts';
import { nextVolgorde, readAriaSort, type Volgorde } from './volgorde.ts';

interface Eigenschappen {
  readonly kolom: Kolom;
  readonly volgorde: Volgorde;
  readonly sorteer: (volgorde: Volgorde) => void;
}

/** The head of a column: a button when the list can be sorted by it. */
export function Kolomkop({ kolom: { sleutel, naam, veld }, volgorde, sorteer }: Eigenschappen) {
  if (!veld)
    return (
      <th scope="col" className={`kol-${sleutel}`}>
        {naam}
      </th>
    );
  const stand = readAriaSort(volgorde, veld);
  return (
    <th scope="col" className={`kol-${sleutel}`} aria-sort={stand}>
      <button type="button" className="werk-sorteer" onClick={() => sorteer(nextVolgorde(volgorde, veld))}>
        {naam}
        {stand !== 'none' && <Icoon naam={stand === 'ascending' ? 'omhoog' : 'omlaag'} />}
      </button>
    </th>
  );
}
