import { useState } from 'react';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { isKnoop } from './diensten.ts';
import type { Paneelkennis } from './paneelkennis.ts';
import { Rijacties } from './rijacties.tsx';
import { listRijen, type Rij } from './rijen.ts';
import type { Tekenstand } from './use-tekenaar.ts';

interface Eigenschappen {
  readonly stand: Tekenstand;
  readonly landelijk: Diagrammodel;
  readonly kennis: Paneelkennis;
  readonly bewerken: boolean;
  /** Number of remarks by element. */
  readonly opmerkingen: ReadonlyMap<string, number>;
}

const WIJZIGINGEN = { nieuw: 'nieuw', gewijzigd: 'gewijzigd', weg: 'weggehaald' } as const;

/** The drawing as a table: everything that the drawing can do, for keyboard and screen reader. */
export function Stappentabel(eigenschappen: Eigenschappen) {
  const { stand, kennis, bewerken, landelijk } = eigenschappen;
  const [alles, setAlles] = useState(false);
  const rijen = listRijen(stand.model, kennis.wijzigingen);
  const weg = kennis.wijzigingen.filter(({ soort }) => soort === 'weg');
  return (
    <div className="werk-stapel werk-stappentabel">
      <Tabel
        titel="Stappen als tabel"
        zichtbaar
        kolommen={['Nr', 'Stap', 'Soort', 'Wie', 'Termijn', 'Brief', 'Grondslag', 'Afwijking']}
      >
        <tbody>
          {rijen
            .filter(({ samenkomst, id }) => alles || !samenkomst || id === stand.gekozen)
            .map((rij) => (
              <Staprij key={rij.id} {...eigenschappen} rij={rij} />
            ))}
        </tbody>
      </Tabel>
      <label className="werk-keuze">
        <input type="checkbox" checked={alles} onChange={({ target }) => setAlles(target.checked)} />
        Toon ook de plaatsen waar paden samenkomen
      </label>
      {weg.length > 0 && (
        <>
          <h2>Weggehaald ten opzichte van landelijk</h2>
          <ul className="werk-lijst">
            {weg.map(({ element, naam }) => (
              <li key={element} className="werk-rij">
                <span>{landelijk.elementen.find(({ id }) => id === element)?.naam ?? naam}</span>
                {bewerken && (
                  <button
                    type="button"
                    className="werk-filter werk-filter--stil"
                    aria-label={`${naam} terugzetten`}
                    onClick={() => kennis.zetLandelijk(element)}
                  >
                    <Icoon naam="links" /> Terugzetten
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Staprij({ stand, kennis, bewerken, opmerkingen, rij }: Eigenschappen & { readonly rij: Rij }) {
  const gekozen = stand.gekozen === rij.id;
  const aantal = opmerkingen.get(rij.id) ?? 0;
  const vorm = stand.tekening.get('elementRegistry').get(rij.id);
  const choose = () => {
    if (vorm === undefined) return;
    stand.tekening.get('selection').select(gekozen ? null : vorm);
    if (!gekozen) stand.tekening.get('canvas').scrollToElement(vorm);
  };
  return (
    <>
      <tr className={gekozen ? 'is-gekozen' : undefined}>
        <td data-l="Nr">{rij.code}</td>
        <td>
          <button type="button" className="werk-linkknop" aria-expanded={gekozen} onClick={choose} id={`rij-${rij.id}`}>
            {rij.naam}
          </button>
          {rij.pad !== undefined && <span className="klein werk-tabel__sub">bij {rij.pad}</span>}
        </td>
        <td data-l="Soort">{rij.soort}</td>
        <td data-l="Wie">{rij.rol}</td>
        <td data-l="Termijn">{rij.termijn}</td>
        <td data-l="Brief">{formatCodes(rij.brief)}</td>
        <td data-l="Grondslag" className="klein">
          {rij.grondslag}
        </td>
        <td data-l="Afwijking">
          {rij.wijziging !== undefined && (
            <span className="werk-merkje werk-merkje--anders">
              <Icoon naam="anders" />
              {WIJZIGINGEN[rij.wijziging]}
            </span>
          )}
          {aantal > 0 && (
            <span className="werk-merkje werk-merkje--vandaag">
              <Icoon naam="driehoek" />
              {aantal} <span className="verborgen">{aantal === 1 ? 'opmerking' : 'opmerkingen'}</span>
            </span>
          )}
          {rij.verplicht && rij.wijziging === undefined && <span className="klein">verplicht</span>}
        </td>
      </tr>
      {gekozen && bewerken && isKnoop(vorm) && (
        <tr className="werk-tabel__uit">
          <td colSpan={8}>
            <Rijacties stand={stand} kennis={kennis} rij={rij} vorm={vorm} />
          </td>
        </tr>
      )}
    </>
  );
}

/** "PP-6 PP-7" as a list that does not break within a code. */
function formatCodes(brief: string): string {
  return brief.replaceAll('-', '\u2011').split(' ').filter(Boolean).join(', ');
}
