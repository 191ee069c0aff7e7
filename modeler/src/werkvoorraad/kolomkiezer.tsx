import { Icoon } from '../onderdelen/icoon.tsx';
import { Uitklap } from '../onderdelen/uitklap.tsx';
import { KOLOMMEN, readKolommen, VASTE_KOLOM, writeKolommen } from './kolommen.ts';
import { useFilters } from './use-werkvoorraad.ts';

/** Which columns the list has. The task itself cannot be left out. */
export function Kolomkiezer() {
  const { adres, zet } = useFilters();
  const zichtbaar = new Set(readKolommen(adres).map(({ sleutel }) => sleutel));
  return (
    <Uitklap
      knopklasse="werk-filter"
      knop={
        <>
          Kolommen <Icoon naam="omlaag" />
        </>
      }
    >
      <fieldset className="werk-stapel g-1">
        <legend className="werk-naam">Kolommen in de lijst</legend>
        {KOLOMMEN.map(({ sleutel, naam }) => (
          <label key={sleutel} className="werk-keuze">
            <input
              type="checkbox"
              checked={zichtbaar.has(sleutel)}
              disabled={sleutel === VASTE_KOLOM}
              onChange={(keuze) => {
                const nieuw = new Set(zichtbaar);
                if (keuze.target.checked) nieuw.add(sleutel);
                else nieuw.delete(sleutel);
                zet('kolommen', writeKolommen(nieuw));
              }}
            />
            {naam}
          </label>
        ))}
      </fieldset>
    </Uitklap>
  );
}
