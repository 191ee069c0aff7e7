import { useEffect, useRef } from 'react';
import { MOTIVERING_MINIMUM } from '../../../server/domain/variant/variantonderdeel.ts';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { removeStap } from './bewerken.ts';
import { isKnoop, isPijl, type Onderdeel } from './diensten.ts';
import { setMotivering } from './motiveringen.ts';
import type { Paneelkennis } from './paneelkennis.ts';
import { Pijlvelden } from './pijlvelden.tsx';
import { Stapvelden } from './stapgegevens.tsx';
import { readStapveld } from './stapvelden.ts';
import type { Tekenstand } from './use-tekenaar.ts';
import { Tekstveld } from './veld.tsx';

interface Eigenschappen {
  readonly stand: Tekenstand;
  readonly landelijk: Diagrammodel;
  readonly kennis: Paneelkennis;
  readonly bewerken: boolean;
  readonly sluit: () => void;
}

/** Everything about the chosen step, arrow or choice. Each change is a command: it can be undone. */
export function Stappaneel(eigenschappen: Eigenschappen) {
  const { stand, landelijk, kennis, bewerken, sluit } = eigenschappen;
  const deel = stand.gekozen === undefined ? undefined : stand.tekening.get('elementRegistry').get(stand.gekozen);
  if (deel === undefined || (!isKnoop(deel) && !isPijl(deel))) {
    return (
      <section className="werk-vlak werk-vlak--wat" aria-label="Gekozen stap">
        <p>Kies een stap in het diagram of in de tabel. Hier ziet u dan wat de stap doet.</p>
      </section>
    );
  }
  const { id } = deel;
  const gewijzigd = kennis.wijzigingen.some(({ element }) => element === id);
  return (
    <section className="werk-vlak werk-vlak--wat" aria-label="Gekozen stap">
      <div className="werk-rij">
        <Paneelkop key={numberDeel(deel)} deel={deel} />
        <button
          type="button"
          className="werk-filter werk-filter--stil werk-duw"
          aria-label="Stap sluiten"
          onClick={sluit}
        >
          <Icoon naam="kruis" />
        </button>
      </div>
      <fieldset disabled={!bewerken} className="werk-stapel werk-kaal" key={numberDeel(deel)}>
        <legend className="verborgen">Gegevens van de stap</legend>
        {isPijl(deel) ? (
          <Pijlvelden stand={stand} pijl={deel} kennis={kennis} bewerken={bewerken} />
        ) : (
          <Stapvelden stand={stand} landelijk={landelijk} kennis={kennis} bewerken={bewerken} vorm={deel} />
        )}
        {gewijzigd && (
          <Tekstveld
            label="Motivering"
            regels={3}
            maximum={2000}
            waarde={stand.motiveringen.find(({ element }) => element === id)?.motivering ?? ''}
            hulp={`Waarom doet de gemeente dit anders? Dit komt in de bijlage bij de verordening, ten minste ${MOTIVERING_MINIMUM} tekens.`}
            bewaar={(tekst) => setMotivering(stand.tekening, id, tekst.trim())}
          />
        )}
      </fieldset>
      {bewerken && <Paneelacties {...eigenschappen} deel={deel} landelijk={landelijk} gewijzigd={gewijzigd} />}
    </section>
  );
}

/** Takes the focus when a step is chosen in the table, not when somebody works in the drawing. */
function Paneelkop({ deel }: { readonly deel: Onderdeel }) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.closest('.werk-stappentabel')) kop.current?.focus();
  }, []);
  const nummer = readStapveld(deel.businessObject, 'code');
  return (
    <h2 ref={kop} tabIndex={-1} id="gekozen-stap">
      {nummer} {deel.businessObject.name ?? (isPijl(deel) ? 'Pijl zonder antwoord' : 'Zonder naam')}
    </h2>
  );
}

function Paneelacties({
  stand,
  kennis,
  deel,
  gewijzigd,
}: Eigenschappen & { readonly deel: Onderdeel; readonly gewijzigd: boolean }) {
  return (
    <div className="werk-vlak__voet">
      {gewijzigd && (
        <button type="button" className="werk-filter" onClick={() => kennis.zetLandelijk(deel.id)}>
          <Icoon naam="links" /> Terug naar landelijk
        </button>
      )}
      <button type="button" className="werk-filter" onClick={() => removeStap(stand.tekening, deel)}>
        <Icoon naam="kruis" /> {isPijl(deel) ? 'Pijl weghalen' : 'Stap weghalen'}
      </button>
    </div>
  );
}

const NUMMERS = new WeakMap<Onderdeel, number>();
let laatste = 0;

/** The same element keeps its place on the page, and so the focus, also when its id changes with its name. */
function numberDeel(deel: Onderdeel): number {
  const nummer = NUMMERS.get(deel) ?? (laatste += 1);
  NUMMERS.set(deel, nummer);
  return nummer;
}
