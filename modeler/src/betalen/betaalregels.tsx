import { useMemo, useState } from 'react';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { filterGroepen, groupRegels, sumGroepen, type Werkgevergroep } from './betaalgroepen.ts';
import { Betaalregelvoet } from './betaalregelvoet.tsx';
import { nameMaand } from './betaalwoorden.ts';
import { Regelkeuzebalk } from './regelkeuzebalk.tsx';
import { useRegelkeuze, useVouw } from './use-regelkeuze.ts';
import { Werkgeverrijen } from './werkgeverrijen.tsx';

const STUKJE = 50;
const KOLOMMEN = 9;
/** A run with more lines than this begins with its werkgevers closed: who checks it sees first what they get in all. */
const OPEN_TOT = 30;

/** Every line of the run, under its werkgever. */
export function Betaalregels({ run }: { readonly run: Betaalrundetail }) {
  const { keuze, setFilter, setHeel, setZoek } = useRegelkeuze();
  const { filter, heel, zoek } = keuze;
  const alle = useMemo(() => groupRegels(run), [run]);
  const groepen = useMemo(() => filterGroepen(alle, { filter, heel, zoek }), [alle, filter, heel, zoek]);
  const isAlles = filter === 'alles' && zoek === '';
  const vouw = useVouw(isAlles ? 'alles' : filter, !isAlles || run.regels.length <= OPEN_TOT);
  if (run.regels.length === 0) {
    return <p>In deze betaalrun staat niets: er is over deze maand niets te betalen.</p>;
  }
  const isAllesOpen = groepen.every(({ id }) => vouw.isOpen(id));
  return (
    <>
      <Regelkeuzebalk
        groepen={alle}
        maand={nameMaand(run.vorige.maand).toLowerCase()}
        keuze={keuze}
        setFilter={setFilter}
        setZoek={setZoek}
      />
      <div className="werk-rij">
        <span role="status">
          {groepen.length} van {formatAantal(alle.length, 'werkgever', 'werkgevers')}
        </span>
        <Knop klein onClick={() => vouw.zetAlles(!isAllesOpen)}>
          Alle werkgevers {isAllesOpen ? 'sluiten' : 'openen'}
        </Knop>
        {!isAlles && (
          <label className="werk-keuze">
            <input type="checkbox" checked={heel} onChange={({ target }) => setHeel(target.checked)} /> Toon de hele
            werkgever
          </label>
        )}
      </div>
      <Regeltabel
        run={run}
        alle={alle}
        groepen={groepen}
        vouw={vouw}
        toonAlles={() => {
          setZoek('');
          setFilter('alles');
        }}
      />
    </>
  );
}

interface Eigenschappen {
  readonly run: Betaalrundetail;
  readonly alle: readonly Werkgevergroep[];
  /** Those that are shown. */
  readonly groepen: readonly Werkgevergroep[];
  readonly vouw: ReturnType<typeof useVouw>;
  readonly toonAlles: () => void;
}

function Regeltabel({ run, alle, groepen, vouw, toonAlles }: Eigenschappen) {
  const [getoond, setGetoond] = useState(STUKJE);
  const inBeeld = new Set(groepen.map(({ id }) => id));
  const rest = sumGroepen(alle.filter(({ id }) => !inBeeld.has(id)));
  return (
    <>
      <table className="utrecht-table utrecht-table--html-table werk-tabel werk-tabel--run">
        <caption className="verborgen">Betaalregels per werkgever</caption>
        <Kolomkoppen vorigeMaand={nameMaand(run.vorige.maand)} />
        <tbody>
          {groepen.slice(0, getoond).map((groep) => (
            <Werkgeverrijen
              key={groep.id}
              run={run}
              groep={groep}
              open={vouw.isOpen(groep.id)}
              wissel={() => vouw.wissel(groep.id)}
              kolommen={KOLOMMEN}
            />
          ))}
        </tbody>
        <Betaalregelvoet run={run} rest={rest} kolommen={KOLOMMEN} toonAlles={toonAlles} />
      </table>
      {groepen.length > getoond && (
        <p>
          <Knop onClick={() => setGetoond(getoond + STUKJE)}>
            Toon meer werkgevers ({groepen.length - getoond} over)
          </Knop>
        </p>
      )}
    </>
  );
}

function Kolomkoppen({ vorigeMaand }: { readonly vorigeMaand: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="verborgen">Uitleg</span>
        </th>
        {['Werknemer', 'Zaak', 'Aandacht', 'Over de maand'].map((naam) => (
          <th key={naam} scope="col">
            {naam}
          </th>
        ))}
        {['Loonwaarde', 'Uren', vorigeMaand, 'Bedrag'].map((naam) => (
          <th key={naam} scope="col" className="getal">
            {naam}
          </th>
        ))}
      </tr>
    </thead>
  );
}
