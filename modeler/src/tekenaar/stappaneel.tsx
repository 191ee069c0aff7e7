import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { removeStap, renameStap, setRol } from './bewerken.ts';
import { isKnoop, isPijl, type Onderdeel, type Vorm } from './diensten.ts';
import { setMotivering } from './motiveringen.ts';
import type { Paneelkennis } from './paneelkennis.ts';
import { Pijlvelden } from './pijlvelden.tsx';
import { describeSoort } from './rijen.ts';
import { readStapveld, readUitleg, setStapvelden, setUitleg, type Stapveld } from './stapvelden.ts';
import type { Tekenstand } from './use-tekenaar.ts';
import { explainVastVeld } from './vaste-velden.ts';
import { Keuzeveld, Tekstveld, Vinkenveld } from './veld.tsx';

interface Eigenschappen {
  readonly stand: Tekenstand;
  readonly landelijk: Diagrammodel;
  readonly kennis: Paneelkennis;
  readonly bewerken: boolean;
  readonly sluit: () => void;
}

const ROLLEN = [
  { waarde: 'consulent', naam: 'Consulent' },
  { waarde: 'administratie', naam: 'Administratie' },
];
const STAPPEN = [1, 2, 3, 4, 5, 6, 7].map((stap) => ({ waarde: String(stap), naam: `Stap ${stap}` }));

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
        <Paneelkop key={id} deel={deel} />
        <button
          type="button"
          className="werk-filter werk-filter--stil werk-duw"
          aria-label="Stap sluiten"
          onClick={sluit}
        >
          <Icoon naam="kruis" />
        </button>
      </div>
      <fieldset disabled={!bewerken} className="werk-stapel werk-kaal" key={id}>
        <legend className="verborgen">Gegevens van de stap</legend>
        {isPijl(deel) ? <Pijlvelden stand={stand} pijl={deel} /> : <Stapvelden {...eigenschappen} vorm={deel} />}
        {gewijzigd && (
          <Tekstveld
            label="Motivering"
            regels={3}
            maximum={2000}
            waarde={stand.motiveringen.find(({ element }) => element === id)?.motivering ?? ''}
            hulp="Waarom doet de gemeente dit anders? Dit komt in de bijlage bij de verordening, ten minste 15 tekens."
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

function Stapvelden({ stand, landelijk, kennis, vorm, bewerken }: Eigenschappen & { readonly vorm: Vorm }) {
  const { tekening } = stand;
  const bo = vorm.businessObject;
  const oud = landelijk.elementen.find(({ id }) => id === vorm.id);
  const nu = stand.model.elementen.find(({ id }) => id === vorm.id);
  const soort = nu === undefined ? '' : describeSoort(nu);
  const veld = (naam: Stapveld) => ({
    waarde: readStapveld(bo, naam),
    vast: bewerken ? explainVastVeld(oud, naam) : undefined,
    bewaar: (waarde: string) => setStapvelden(tekening, vorm, { [naam]: waarde.trim() }),
  });
  const isTaak = bo.$instanceOf('bpmn:Activity') || soort === 'wachten';
  const naam = readStapveld(bo, 'formulier');
  return (
    <>
      <Tekstveld
        label="Naam"
        waarde={bo.name ?? ''}
        focus
        bewaar={(tekst) => renameStap(tekening, vorm, tekst)}
        hulp={bo.$instanceOf('bpmn:ExclusiveGateway') ? 'Maak er een vraag van: “Is dit nodig?”' : undefined}
      />
      <Tekstveld
        label="Uitleg"
        regels={3}
        maximum={2000}
        waarde={readUitleg(bo)}
        hulp={isTaak ? 'Wie doet wat, en waarom? In gewone woorden.' : undefined}
        bewaar={(tekst) => setUitleg(tekening, vorm, tekst.trim())}
      />
      {isTaak && (
        <div className="werk-raster">
          <Tekstveld label="Nummer" {...veld('code')} maximum={10} />
          <Keuzeveld label="Hoort bij" {...veld('stap')} opties={STAPPEN} />
        </div>
      )}
      {soort === 'persoon' && (
        <>
          <Keuzeveld
            label="Wie"
            {...veld('rol')}
            opties={ROLLEN}
            bewaar={(rol) => setRol(tekening, vorm, rol, oud === undefined)}
          />
          <Keuzeveld
            label="Formulier"
            {...veld('formulier')}
            opties={kennis.listFormulieren(vorm.id)}
            hulp={naam !== '' && <Link to={`../formulieren/${naam}`}>Formulier bekijken of wijzigen</Link>}
            bewaar={(formulier) => kennis.kiesFormulier(vorm, formulier)}
          />
        </>
      )}
      {soort === 'wachten' && oud === undefined && (
        <Tekstveld
          label="Wachten, in werkdagen"
          cijfers
          maximum={3}
          {...veld('werkdagen')}
          bewaar={(tekst) => {
            const dagen = Number(tekst);
            if (Number.isInteger(dagen) && dagen > 0) setStapvelden(tekening, vorm, { werkdagen: String(dagen) });
          }}
          hulp="Na zoveel werkdagen gaat de zaak vanzelf verder."
        />
      )}
      {(soort === 'e-mail' || oud !== undefined) && (
        <Vinkenveld label="Brieven" {...veld('brief')} opties={kennis.brieven} />
      )}
      {isTaak && <Tekstveld label="Grondslag" {...veld('grondslag')} hulp="Het artikel waar deze stap op steunt." />}
      {isTaak && <Vinkenveld label="Instellingen" {...veld('parameters')} opties={kennis.parameters} />}
      {vorm.outgoing.length > 1 && <Paden stand={stand} vorm={vorm} />}
    </>
  );
}

/** The ways out of a choice, to work on one of them. */
function Paden({ stand, vorm }: { readonly stand: Tekenstand; readonly vorm: Vorm }) {
  return (
    <div className="werk-veld">
      <span className="werk-naam">Paden hierna</span>
      <ul>
        {vorm.outgoing.map((pijl) => (
          <li key={pijl.id}>
            <button
              type="button"
              className="werk-linkknop"
              onClick={() => stand.tekening.get('selection').select(pijl)}
            >
              {pijl.businessObject.name ?? 'zonder antwoord'}: naar{' '}
              {pijl.target.businessObject.name ?? 'een samenkomst'}
            </button>
          </li>
        ))}
      </ul>
    </div>
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
