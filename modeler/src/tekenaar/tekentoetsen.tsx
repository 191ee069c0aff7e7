import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Knop } from '../onderdelen/knop.tsx';

/** What each key does while the drawing has the focus. */
const TOETSEN: readonly (readonly [toets: string, wat: string])[] = [
  ['Ctrl + F', 'Een stap zoeken en kiezen'],
  ['A', 'Een stap achter de gekozen stap toevoegen'],
  ['N', 'Een los element toevoegen'],
  ['E', 'De naam wijzigen'],
  ['R', 'Een keuze of pijl van soort wijzigen'],
  ['Pijltjes', 'De gekozen stap verschuiven (met Shift een groter stuk)'],
  ['Ctrl + pijltjes', 'De tekening verschuiven'],
  ['Delete', 'Het gekozen element weghalen'],
  ['Ctrl + Z', 'Ongedaan maken'],
  ['Ctrl + Y', 'Opnieuw'],
  ['Ctrl + C en Ctrl + V', 'Kopiëren en plakken, ook tussen twee vensters'],
  ['Ctrl + + en Ctrl + −', 'Groter en kleiner'],
  ['Ctrl + 0', 'Op ware grootte'],
  ['L', 'Meer elementen kiezen'],
  ['S', 'Ruimte maken'],
  ['C', 'Een pijl trekken'],
  ['H', 'De tekening schuiven'],
];

/** The list of keys of the drawing. */
export function Tekentoetsen({ sluit }: { readonly sluit: () => void }) {
  return (
    <Dialoog titel="Toetsen in het diagram" sluit={sluit} voet={<Knop onClick={sluit}>Sluiten</Knop>}>
      <p>Deze toetsen werken als het diagram de focus heeft. Alles kan ook met de tabel onder het diagram.</p>
      <dl className="werk-feiten">
        {TOETSEN.map(([toets, wat]) => (
          <div key={toets} className="werk-toetsregel">
            <dt>
              <kbd>{toets}</kbd>
            </dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
    </Dialoog>
  );
}
