import { Fragment } from 'react';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { TOETSEN, useToetsenAan } from './sneltoetsen.ts';

/** The list of keys, with the switch that turns them off. */
export function Sneltoetsendialoog({ sluit }: { readonly sluit: () => void }) {
  const [aan, zetAan] = useToetsenAan();
  return (
    <Dialoog
      titel="Sneltoetsen"
      sluit={sluit}
      voet={
        <Knop soort="hoofd" onClick={sluit}>
          Lijst sluiten
        </Knop>
      }
    >
      <dl className="werk-toets">
        {TOETSEN.map(([toets, wat]) => (
          <Fragment key={toets}>
            <dt>
              <kbd>{toets}</kbd>
            </dt>
            <dd>{wat}</dd>
          </Fragment>
        ))}
      </dl>
      <label className="werk-keuze">
        <input type="checkbox" checked={aan} onChange={(keuze) => zetAan(keuze.target.checked)} />
        Sneltoetsen van één toets gebruiken
      </label>
      <p className="klein">
        Zet dit uit als u de computer met uw stem bedient. Tab, Enter, Escape en de pijltjes in keuzelijsten blijven
        altijd werken.
      </p>
    </Dialoog>
  );
}
