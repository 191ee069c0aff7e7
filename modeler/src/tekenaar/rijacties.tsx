import { useId } from 'react';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { addStap, explainVast, findUitgang, moveNaar, moveStap, removeStap } from './bewerken.ts';
import { isKnoop, type Vorm } from './diensten.ts';
import { AANBOD } from './menus.ts';
import type { Stapsoort } from './namen.ts';
import { Padenlijst } from './padenlijst.tsx';
import type { Paneelkennis } from './paneelkennis.ts';
import { isKeuzepijl } from './pijlgegevens.ts';
import type { Rij } from './rijen.ts';
import type { Tekenstand } from './use-tekenaar.ts';

interface Eigenschappen {
  readonly stand: Tekenstand;
  readonly kennis: Paneelkennis;
  readonly rij: Rij;
  readonly vorm: Vorm;
}

/** What can be done with a step from the table; the buttons say which step they are about. */
export function Rijacties({ stand, kennis, rij, vorm }: Eigenschappen) {
  const { tekening } = stand;
  const kondigAan = useAankondiging();
  const uitgang = findUitgang(vorm);
  const add = (soort: Stapsoort, naam: string) => {
    if (uitgang === undefined) return;
    const nieuw = tekening.get('elementRegistry').get(addStap(tekening, uitgang, { soort }));
    if (nieuw === undefined) return;
    tekening.get('selection').select(nieuw);
    kondigAan(`${naam} toegevoegd na ${rij.naam}. Geef de stap een naam.`);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.werk-vlak--wat [data-focus]')?.focus());
  };
  const move = (kant: 'omhoog' | 'omlaag') => {
    moveStap(tekening, vorm, kant);
    kondigAan(`${rij.naam} is naar ${kant === 'omhoog' ? 'voren' : 'achteren'} geschoven.`);
  };
  return (
    <div className="werk-stapel g-2">
      {uitgang !== undefined && (
        <div className="werk-rij" role="group" aria-label={`Toevoegen na ${rij.naam}`}>
          <span className="klein">Toevoegen hierna:</span>
          {AANBOD.map(({ soort, naam }) => (
            <Knop key={soort} klein onClick={() => add(soort, naam)}>
              {naam}
            </Knop>
          ))}
        </div>
      )}
      {uitgang === undefined && vorm.outgoing.length > 1 && (
        <>
          {isKeuzepijl(vorm.outgoing[0]) && <Padenlijst stand={stand} vorm={vorm} kennis={kennis} />}
          <p className="klein">Kies in het paneel een van de paden om daar een stap toe te voegen.</p>
        </>
      )}
      <div className="werk-rij" role="group" aria-label={`${rij.naam} verplaatsen of weghalen`}>
        <Schuifknop vorm={vorm} kant="omhoog" doe={move} />
        <Schuifknop vorm={vorm} kant="omlaag" doe={move} />
        <Verplaatskeuze stand={stand} rij={rij} vorm={vorm} />
        {rij.wijziging !== undefined && rij.wijziging !== 'nieuw' && (
          <Knop klein onClick={() => kennis.zetLandelijk(rij.id)}>
            Terug naar landelijk
          </Knop>
        )}
        <Knop klein onClick={() => removeStap(tekening, vorm)}>
          Weghalen
        </Knop>
      </div>
    </div>
  );
}

function Schuifknop({
  vorm,
  kant,
  doe,
}: {
  readonly vorm: Vorm;
  readonly kant: 'omhoog' | 'omlaag';
  readonly doe: (kant: 'omhoog' | 'omlaag') => void;
}) {
  const reden = explainVast(vorm, kant);
  return (
    <Knop klein bezig={reden !== undefined} title={reden} onClick={() => doe(kant)}>
      {kant === 'omhoog' ? 'Eerder' : 'Later'}
      {reden !== undefined && <span className="verborgen">. Kan niet: {reden}</span>}
    </Knop>
  );
}

/** To any other place in the process; what the law does not allow is refused when it is done. */
function Verplaatskeuze({ stand, rij, vorm }: Pick<Eigenschappen, 'stand' | 'rij' | 'vorm'>) {
  const id = useId();
  const register = stand.tekening.get('elementRegistry');
  if (vorm.incoming.length !== 1 || vorm.outgoing.length !== 1) return null;
  const plekken = stand.model.elementen.flatMap(({ id: ander, naam, lks }) => {
    const bron = register.get(ander);
    const pijl = isKnoop(bron) ? findUitgang(bron) : undefined;
    if (naam === undefined || pijl === undefined || ander === rij.id || pijl.target === vorm) return [];
    return [{ ander, pijl, tekst: [lks['code'], naam].filter(Boolean).join(' ') }];
  });
  return (
    <span className="werk-rij">
      <label htmlFor={id} className="klein">
        Verplaatsen naar na
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value=""
        onChange={({ target }) => {
          const plek = plekken.find(({ ander }) => ander === target.value);
          if (plek) moveNaar(stand.tekening, vorm, plek.pijl);
        }}
      >
        <option value="">Kies een stap</option>
        {plekken
          .toSorted((a, b) => a.tekst.localeCompare(b.tekst, 'nl', { numeric: true }))
          .map(({ ander, tekst }) => (
            <option key={ander} value={ander}>
              {tekst}
            </option>
          ))}
      </select>
    </span>
  );
}
