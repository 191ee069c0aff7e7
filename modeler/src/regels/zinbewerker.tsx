import type { Koppel, Regelfeit, Regelzin, Zinsdeel, Zinsgroep } from '../../../server/domain/variant/regelzin.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { LEEG_ZINSDEEL, Zinsdeelregel } from './zinsdeelregel.tsx';

interface Eigenschappen {
  readonly zin: Regelzin;
  readonly feiten: readonly Regelfeit[];
  readonly toonFouten: boolean;
  readonly wijzig: (zin: Regelzin) => void;
}

/** The conditions of a rule as a sentence: "Als … en …". A group holds comparisons that belong together. */
export function Zinbewerker({ zin, feiten, toonFouten, wijzig }: Eigenschappen) {
  const { koppel, delen } = zin;
  const andere: Koppel = koppel === 'en' ? 'of' : 'en';
  const replace = (index: number, deel: Zinsdeel | Zinsgroep | undefined): void =>
    wijzig({ koppel, delen: replaceAt(delen, index, deel) });
  return (
    <fieldset className="werk-zin">
      <legend>
        <b>Als</b>
      </legend>
      {delen.length > 1 && <Koppelkeuze koppel={koppel} kies={(nieuw) => wijzig({ ...zin, koppel: nieuw })} />}
      {delen.map((deel, index) => {
        const naam = `voorwaarde ${index + 1}`;
        const verwijder = delen.length > 1 ? () => replace(index, undefined) : undefined;
        return (
          <div key={index} className="werk-stapel g-1">
            {index > 0 && <b>{koppel}</b>}
            {deel.soort === 'vergelijking' ? (
              <Zinsdeelregel
                deel={deel}
                naam={naam}
                feiten={feiten}
                toonFout={toonFouten}
                wijzig={(nieuw) => replace(index, nieuw)}
                verwijder={verwijder}
              />
            ) : (
              <Groepbewerker
                groep={deel}
                naam={naam}
                feiten={feiten}
                toonFouten={toonFouten}
                wijzig={(nieuw) => replace(index, nieuw)}
              />
            )}
          </div>
        );
      })}
      <p className="werk-rij">
        <Knop klein onClick={() => wijzig({ koppel, delen: [...delen, LEEG_ZINSDEEL] })}>
          <Icoon naam="plus" /> Voorwaarde toevoegen
        </Knop>
        <Knop
          klein
          onClick={() => {
            const groep: Zinsgroep = { soort: 'groep', koppel: andere, delen: [LEEG_ZINSDEEL, LEEG_ZINSDEEL] };
            wijzig({ koppel, delen: [...delen, groep] });
          }}
        >
          <Icoon naam="plus" /> Groep met “{andere}” toevoegen
        </Knop>
      </p>
    </fieldset>
  );
}

interface Groepeigenschappen {
  readonly groep: Zinsgroep;
  readonly naam: string;
  readonly feiten: readonly Regelfeit[];
  readonly toonFouten: boolean;
  readonly wijzig: (groep: Zinsgroep | undefined) => void;
}

function Groepbewerker({ groep, naam, feiten, toonFouten, wijzig }: Groepeigenschappen) {
  const { koppel, delen } = groep;
  return (
    <fieldset className="werk-zin werk-zin--groep">
      <legend>{koppel === 'of' ? 'ten minste één van deze' : 'al deze samen'}</legend>
      {delen.map((deel, index) => (
        <div key={index} className="werk-stapel g-1">
          {index > 0 && <b>{koppel}</b>}
          <Zinsdeelregel
            deel={deel}
            naam={`${naam}, deel ${index + 1}`}
            feiten={feiten}
            toonFout={toonFouten}
            wijzig={(nieuw) => wijzig({ ...groep, delen: replaceAt(delen, index, nieuw) })}
            verwijder={
              delen.length > 1 ? () => wijzig({ ...groep, delen: replaceAt(delen, index, undefined) }) : undefined
            }
          />
        </div>
      ))}
      <p className="werk-rij">
        <Knop klein onClick={() => wijzig({ ...groep, delen: [...delen, LEEG_ZINSDEEL] })}>
          <Icoon naam="plus" /> Deel toevoegen
        </Knop>
        <Knop klein onClick={() => wijzig(undefined)}>
          Groep verwijderen
        </Knop>
      </p>
    </fieldset>
  );
}

function Koppelkeuze({ koppel, kies }: { readonly koppel: Koppel; readonly kies: (koppel: Koppel) => void }) {
  return (
    <label className="werk-rij">
      Er moet gelden:
      <select
        className="utrecht-select utrecht-select--html-select"
        value={koppel}
        onChange={(keuze) => kies(keuze.target.value === 'of' ? 'of' : 'en')}
      >
        <option value="en">alles wat hier staat</option>
        <option value="of">ten minste één hiervan</option>
      </select>
    </label>
  );
}

function replaceAt<T>(lijst: readonly T[], index: number, nieuw: T | undefined): readonly T[] {
  if (nieuw === undefined) return lijst.filter((_, plaats) => plaats !== index);
  return lijst.map((oud, plaats) => (plaats === index ? nieuw : oud));
}
