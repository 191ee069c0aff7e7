import { useId } from 'react';
import type { Feitvoorwaarde, Formuliermelding } from '../../../processes/formulier.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { describeVoorwaarde, type Keuzefeit } from './keuzefeiten.ts';

interface Eigenschappen {
  readonly meldingen: readonly Formuliermelding[];
  /** Those of the national form: their condition stands, and they cannot be removed. */
  readonly landelijk: readonly Formuliermelding[];
  readonly feiten: readonly Keuzefeit[];
  readonly wijzig: (meldingen: readonly Formuliermelding[]) => void;
}

/** The messages above a form: what somebody must know before answering. */
export function Meldingenlijst({ meldingen, landelijk, feiten, wijzig }: Eigenschappen) {
  return (
    <fieldset className="werk-stapel werk-groep">
      <legend>Meldingen boven het formulier</legend>
      {meldingen.length === 0 && <p className="klein">Dit formulier heeft geen meldingen.</p>}
      {meldingen.map((melding, plek) => (
        <Meldingkaart
          // oxlint-disable-next-line react/no-array-index-key -- a message has no name of its own
          key={plek}
          nummer={plek + 1}
          melding={melding}
          vast={
            melding.als !== undefined &&
            landelijk.some(({ als }) => JSON.stringify(als) === JSON.stringify(melding.als))
          }
          feiten={feiten}
          wijzig={(nieuw) => wijzig(meldingen.map((oud, nr) => (nr === plek ? nieuw : oud)))}
          verwijder={() => wijzig(meldingen.filter((_oud, nr) => nr !== plek))}
        />
      ))}
      <p>
        <Knop klein onClick={() => wijzig([...meldingen, { tekst: '' }])}>
          <Icoon naam="plus" /> Melding toevoegen
        </Knop>
      </p>
    </fieldset>
  );
}

interface Kaarteigenschappen {
  readonly nummer: number;
  readonly melding: Formuliermelding;
  readonly vast: boolean;
  readonly feiten: readonly Keuzefeit[];
  readonly wijzig: (melding: Formuliermelding) => void;
  readonly verwijder: () => void;
}

function Meldingkaart({ nummer, melding, vast, feiten, wijzig, verwijder }: Kaarteigenschappen) {
  const id = useId();
  const { als, tekst } = melding;
  return (
    <div className="werk-stapel g-2">
      <div className="werk-veld">
        <label htmlFor={`${id}-tekst`}>Melding {nummer}</label>
        <textarea
          id={`${id}-tekst`}
          className="utrecht-textarea utrecht-textarea--html-textarea"
          rows={2}
          maxLength={400}
          value={tekst}
          onChange={({ target }) => wijzig({ ...melding, tekst: target.value })}
        />
        {tekst.includes('{') && (
          <p className="klein">Wat tussen {'{ }'} staat, vult het systeem in. Hiernaast ziet u wat er komt te staan.</p>
        )}
      </div>
      {vast ? (
        <p className="klein">
          <Icoon naam="wet" /> {describeVoorwaarde(als, feiten)}. Deze melding is landelijk: zij kan niet weg, en
          wanneer zij er staat ligt vast. De woorden mag u wijzigen.
        </p>
      ) : (
        <>
          <Voorwaarde
            als={als}
            feiten={feiten}
            wijzig={(nieuw) => wijzig(nieuw === undefined ? { tekst } : { als: nieuw, tekst })}
          />
          <p>
            <Knop klein onClick={verwijder}>
              Melding {nummer} verwijderen
            </Knop>
          </p>
        </>
      )}
    </div>
  );
}

interface Voorwaardeeigenschappen {
  readonly als: Feitvoorwaarde | undefined;
  readonly feiten: readonly Keuzefeit[];
  readonly wijzig: (als: Feitvoorwaarde | undefined) => void;
}

function Voorwaarde({ als, feiten, wijzig }: Voorwaardeeigenschappen) {
  const id = useId();
  const feit = feiten.find((kandidaat) => kandidaat.feit === als?.feit);
  return (
    <>
      <div className="werk-veld">
        <label htmlFor={id}>Deze melding staat er</label>
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select"
          value={als?.feit ?? ''}
          onChange={({ target }) => wijzig(target.value === '' ? undefined : { feit: target.value, is: [] })}
        >
          <option value="">Altijd</option>
          {feiten.map((kandidaat) => (
            <option key={kandidaat.feit} value={kandidaat.feit}>
              Alleen bij een antwoord op: {kandidaat.naam}
            </option>
          ))}
        </select>
      </div>
      {als && feit && (
        <fieldset className="werk-zin">
          <legend>Bij welk antwoord</legend>
          {feit.antwoorden.map(({ waarde, naam }) => (
            <label key={naam} className="werk-keuze">
              <input
                type="checkbox"
                checked={als.is.includes(waarde)}
                onChange={({ target }) => {
                  const is = als.is.filter((oud) => oud !== waarde);
                  wijzig({ feit: als.feit, is: target.checked ? [...is, waarde] : is });
                }}
              />
              {naam}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
