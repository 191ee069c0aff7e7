import { useId } from 'react';
import { EIGENBRIEFVELDEN, type Eigenbrief } from '../../../server/domain/brief/eigenbrief.ts';
import { STAPNAMEN } from '../weergave/woorden.ts';
import { changeAan } from './bewerk-eigenbrief.ts';
import { Tekstbewerker } from './tekstbewerker.tsx';
import { listOnbekend } from './tekstvorm.ts';

interface Eigenschappen {
  readonly brief: Eigenbrief;
  readonly wijzig: (brief: Eigenbrief) => void;
}

/** What an own letter is: its name, its reader, how it goes out and in which step. */
export function Eigenbriefgegevens({ brief, wijzig }: Eigenschappen) {
  const id = useId();
  const { titel, aan, kanaal, stap, onderwerp } = brief;
  const onbekend = listOnbekend(onderwerp, EIGENBRIEFVELDEN);
  return (
    <div className="werk-stapel">
      <div className="werk-veld">
        <label htmlFor={`${id}-titel`}>Naam van de brief</label>
        <input
          id={`${id}-titel`}
          className="utrecht-textbox utrecht-textbox--html-input"
          maxLength={80}
          value={titel}
          onChange={({ target }) => wijzig({ ...brief, titel: target.value })}
        />
      </div>
      <p className="klein">
        <b>Soort:</b> kennisgeving. Een besluit (beschikking) blijft een landelijke brief: die rust op een artikel en
        zegt hoe iemand bezwaar maakt (art. 1:3, 3:45 en 3:46 Awb).
      </p>
      <fieldset className="werk-zin">
        <legend>Aan</legend>
        {(['werkgever', 'werknemer'] as const).map((lezer) => (
          <label key={lezer} className="werk-keuze">
            <input
              type="checkbox"
              checked={aan.includes(lezer)}
              onChange={({ target }) => wijzig(changeAan(brief, lezer, target.checked))}
            />
            {lezer === 'werkgever' ? 'Werkgever' : 'Werknemer'}
          </label>
        ))}
      </fieldset>
      <fieldset className="werk-zin">
        <legend>Kanaal</legend>
        {(['e-mail', 'brief'] as const).map((keuze) => (
          <label key={keuze} className="werk-keuze">
            <input
              type="radio"
              name={`${id}-kanaal`}
              checked={kanaal === keuze}
              onChange={() => wijzig({ ...brief, kanaal: keuze })}
            />
            {keuze === 'e-mail' ? 'E-mail; zonder e-mailadres per post' : 'Altijd per post'}
          </label>
        ))}
      </fieldset>
      <div className="werk-veld">
        <label htmlFor={`${id}-stap`}>Hoort bij stap</label>
        <select
          id={`${id}-stap`}
          className="utrecht-select utrecht-select--html-select"
          value={stap}
          onChange={({ target }) => wijzig({ ...brief, stap: Number(target.value) })}
        >
          {[1, 2, 3, 4, 5, 6, 7].map((nummer) => (
            <option key={nummer} value={nummer}>
              {nummer} {STAPNAMEN[nummer] ?? ''}
            </option>
          ))}
        </select>
      </div>
      <div className="werk-veld">
        <span className="werk-naam">Onderwerp</span>
        <Tekstbewerker
          begin={onderwerp}
          naam="Onderwerp van de brief"
          invulvelden={EIGENBRIEFVELDEN}
          fout={onbekend.length > 0}
          beschrijving={`${id}-onderwerp`}
          wijzig={(tekst) => wijzig({ ...brief, onderwerp: tekst.replaceAll(/\s*\n\s*/g, ' ') })}
        />
        <p className="klein" id={`${id}-onderwerp`}>
          {onbekend.length > 0 ? `Een eigen brief kent ${onbekend.join(' en ')} niet.` : 'Eén regel boven de brief.'}
        </p>
      </div>
    </div>
  );
}
