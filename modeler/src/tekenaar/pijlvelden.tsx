import { Knop } from '../onderdelen/knop.tsx';
import { addStap, renameStap } from './bewerken.ts';
import type { Pijl } from './diensten.ts';
import { AANBOD } from './menus.ts';
import type { Paneelkennis } from './paneelkennis.ts';
import { isKeuzepijl, isStandaard, setStandaard } from './pijlgegevens.ts';
import { Pijlvoorwaarde } from './pijlvoorwaarde.tsx';
import { sayVoorwaarde } from './pijlzin.ts';
import type { Tekenstand } from './use-tekenaar.ts';
import { Tekstveld } from './veld.tsx';

interface Eigenschappen {
  readonly stand: Tekenstand;
  readonly pijl: Pijl;
  readonly kennis: Pick<Paneelkennis, 'pijlfeiten' | 'vastePijlen'>;
  readonly bewerken: boolean;
}

/** What an arrow says: the answer, when a zaak goes this way, and steps to put on it. */
export function Pijlvelden(eigenschappen: Eigenschappen) {
  const { stand, pijl } = eigenschappen;
  const { tekening } = stand;
  return (
    <>
      <p className="klein">
        Van {pijl.source.businessObject.name ?? 'een samenkomst'} naar{' '}
        {pijl.target.businessObject.name ?? 'een samenkomst'}.
      </p>
      {isKeuzepijl(pijl) && <Antwoordvelden {...eigenschappen} />}
      <div className="werk-veld">
        <span className="werk-naam">Op dit pad toevoegen</span>
        <div className="werk-rij">
          {AANBOD.map(({ soort, naam }) => (
            <Knop
              key={soort}
              klein
              onClick={() => {
                const nieuw = tekening.get('elementRegistry').get(addStap(tekening, pijl, { soort }));
                if (nieuw) tekening.get('selection').select(nieuw);
              }}
            >
              {naam}
            </Knop>
          ))}
        </div>
      </div>
    </>
  );
}

/** The answer on an arrow out of a choice, and when a zaak gives it; the same fields in the panel and in the table. */
export function Antwoordvelden({ stand, pijl, kennis, bewerken }: Eigenschappen) {
  const { tekening } = stand;
  const standaard = isStandaard(pijl);
  const vast = kennis.vastePijlen.has(pijl.id);
  return (
    <>
      <Tekstveld
        label="Antwoord"
        focus
        waarde={pijl.businessObject.name ?? ''}
        hulp="Bijvoorbeeld ja of nee."
        bewaar={(tekst) => renameStap(tekening, pijl, tekst)}
      />
      {!vast && (
        <label className="werk-keuze">
          <input
            type="checkbox"
            checked={standaard}
            onChange={({ target }) => setStandaard(tekening, pijl, target.checked)}
          />
          Zaken gaan deze kant op als geen ander antwoord klopt
        </label>
      )}
      {vast || !bewerken ? (
        <p>
          {sayVoorwaarde(pijl, kennis.pijlfeiten)}
          {vast && (
            <span className="klein werk-tabel__sub">
              Keuzes van het landelijke proces liggen vast. Eigen stappen en keuzes ertussen mogen wel.
            </span>
          )}
        </p>
      ) : (
        !standaard && <Pijlvoorwaarde key={pijl.id} stand={stand} pijl={pijl} feiten={kennis.pijlfeiten} />
      )}
    </>
  );
}
