import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Feitinvoer } from './feitinvoer.tsx';
import { Feitkeuze } from './zinsdeelregel.tsx';

type Feiten = Readonly<Record<string, unknown>>;

interface Eigenschappen {
  readonly bekend: readonly Regelfeit[];
  readonly feiten: Feiten;
  readonly wijzig: (feiten: Feiten) => void;
  /** Names the group of fields: "van voorbeeld 1". */
  readonly van: string;
}

/** Facts of a zaak that somebody fills in, one row each; more can be added from the vocabulary. */
export function Feitenlijst({ bekend, feiten, wijzig, van }: Eigenschappen) {
  const gekozen = Object.keys(feiten);
  const over = bekend.filter(({ pad }) => !gekozen.includes(pad));
  return (
    <div className="werk-stapel g-1">
      {gekozen.map((pad) => (
        <Feitrij
          key={pad}
          feit={bekend.find((kandidaat) => kandidaat.pad === pad)}
          pad={pad}
          van={van}
          waarde={feiten[pad]}
          wijzig={(waarde) => wijzig({ ...feiten, [pad]: waarde ?? null })}
          verwijder={() => wijzig(Object.fromEntries(Object.entries(feiten).filter(([ander]) => ander !== pad)))}
        />
      ))}
      <Feitkeuze
        feiten={over}
        naam={`Feit toevoegen ${van}`}
        gekozen=""
        kies={(pad) => pad !== '' && wijzig({ ...feiten, [pad]: null })}
      />
    </div>
  );
}

interface Rij {
  readonly feit: Regelfeit | undefined;
  readonly pad: string;
  readonly van: string;
  readonly waarde: unknown;
  readonly wijzig: (waarde: unknown) => void;
  readonly verwijder: () => void;
}

function Feitrij({ feit, pad, van, waarde, wijzig, verwijder }: Rij) {
  const naam = feit?.naam ?? pad;
  return (
    <div className="werk-zinsdeel">
      <span>{naam}</span>
      {feit !== undefined && (
        <Feitinvoer
          feit={feit}
          meer={feit.type === 'lijst'}
          waarde={waarde ?? undefined}
          wijzig={wijzig}
          naam={`${naam} ${van}`}
        />
      )}
      <button type="button" className="werk-filter werk-filter--stil" onClick={verwijder}>
        <Icoon naam="kruis" />
        <span className="verborgen">
          Verwijder {naam} {van}
        </span>
      </button>
    </div>
  );
}
