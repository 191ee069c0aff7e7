import { checkZinsdeel, type Regelfeit, type Zinsdeel } from '../../../server/domain/variant/regelzin.ts';
import { VERGELIJKINGEN } from '../../../server/domain/variant/regelzin-tekst.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Feitinvoer } from './feitinvoer.tsx';

interface Eigenschappen {
  readonly deel: Zinsdeel;
  /** "voorwaarde 2": names the controls of this row. */
  readonly naam: string;
  readonly feiten: readonly Regelfeit[];
  readonly toonFout: boolean;
  readonly wijzig: (deel: Zinsdeel) => void;
  /** Absent when it is the only one. */
  readonly verwijder?: () => void;
}

/** A comparison that has nothing in it yet. */
export const LEEG_ZINSDEEL: Zinsdeel = { soort: 'vergelijking', pad: '', operator: 'equal', waarde: undefined };

/** One comparison of the sentence: [fact] [is] [value]. */
export function Zinsdeelregel({ deel, naam, feiten, toonFout, wijzig, verwijder }: Eigenschappen) {
  const feit = feiten.find(({ pad }) => pad === deel.pad);
  const fout = toonFout ? checkZinsdeel(deel, feiten) : undefined;
  const change = (nieuw: Partial<Zinsdeel>): void => wijzig({ ...deel, ...nieuw });
  return (
    <div className={fout === undefined ? 'werk-zinsdeel' : 'werk-zinsdeel is-fout'}>
      <Feitkeuze
        feiten={feiten}
        naam={`Feit van ${naam}`}
        gekozen={deel.pad}
        kies={(pad) => wijzig(begin(feiten, pad))}
      />
      {feit !== undefined && (
        <>
          <select
            className="utrecht-select utrecht-select--html-select"
            aria-label={`Vergelijking van ${naam}`}
            value={deel.operator}
            onChange={(keuze) => change({ operator: keuze.target.value, waarde: keep(deel, keuze.target.value) })}
          >
            {feit.operatoren.map((operator) => (
              <option key={operator} value={operator}>
                {VERGELIJKINGEN[operator]}
              </option>
            ))}
          </select>
          <Waarde
            feit={feit}
            deel={deel}
            naam={naam}
            fout={fout !== undefined}
            wijzig={(waarde) => change({ waarde })}
          />
        </>
      )}
      {verwijder && (
        <button type="button" className="werk-filter werk-filter--stil" onClick={verwijder}>
          <Icoon naam="kruis" />
          <span className="verborgen">Verwijder {naam}</span>
        </button>
      )}
      {feit?.uitleg !== undefined && <p className="klein">{feit.uitleg}</p>}
      {fout !== undefined && <p className="werk-veldfout">{fout}</p>}
    </div>
  );
}

/** The facts by the group that their name begins with. */
export function Feitkeuze({
  feiten,
  naam,
  gekozen,
  kies,
}: {
  readonly feiten: readonly Regelfeit[];
  readonly naam: string;
  readonly gekozen: string;
  readonly kies: (pad: string) => void;
}) {
  const groepen = [...new Set(feiten.map((feit) => groupOf(feit)))];
  return (
    <select
      className="utrecht-select utrecht-select--html-select"
      aria-label={naam}
      value={gekozen}
      onChange={(keuze) => kies(keuze.target.value)}
    >
      <option value="">Kies een feit…</option>
      {groepen.map((groep) => (
        <optgroup key={groep} label={groep}>
          {feiten
            .filter((feit) => groupOf(feit) === groep)
            .map((feit) => (
              <option key={feit.pad} value={feit.pad}>
                {feit.naam}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

/** "werkgever: uitzendbureau" belongs to "werkgever". */
function groupOf({ naam }: Regelfeit): string {
  return naam.includes(':') ? naam.slice(0, naam.indexOf(':')) : 'overig';
}

function Waarde({
  feit,
  deel,
  naam,
  fout,
  wijzig,
}: {
  readonly feit: Regelfeit;
  readonly deel: Zinsdeel;
  readonly naam: string;
  readonly fout: boolean;
  readonly wijzig: (waarde: unknown) => void;
}) {
  const bekend: Regelfeit = { ...feit, type: 'janee' };
  const meer = deel.operator === 'in' || deel.operator === 'notIn';
  return (
    <Feitinvoer
      key={`${feit.pad} ${deel.operator}`}
      feit={deel.operator === 'known' ? bekend : feit}
      meer={meer}
      waarde={deel.waarde}
      wijzig={wijzig}
      naam={`Waarde van ${naam}`}
      fout={fout}
    />
  );
}

function begin(feiten: readonly Regelfeit[], pad: string): Zinsdeel {
  const operator = feiten.find((feit) => feit.pad === pad)?.operatoren[0] ?? 'equal';
  return { soort: 'vergelijking', pad, operator, waarde: undefined };
}

/** A value that still fits the other comparison stays. */
function keep({ operator: oud, waarde }: Zinsdeel, nieuw: string): unknown {
  const lijst = (operator: string): boolean => operator === 'in' || operator === 'notIn';
  if (oud === 'known' || nieuw === 'known') return undefined;
  if (lijst(oud) === lijst(nieuw)) return waarde;
  if (lijst(nieuw)) return waarde === undefined ? undefined : [waarde];
  return Array.isArray(waarde) ? waarde[0] : undefined;
}
