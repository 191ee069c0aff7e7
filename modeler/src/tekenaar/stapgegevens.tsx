import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import { renameStap, setRol } from './bewerken.ts';
import type { Vorm } from './diensten.ts';
import { namePad } from './padenlijst.tsx';
import type { Paneelkennis } from './paneelkennis.ts';
import { isKeuzepijl } from './pijlgegevens.ts';
import { sayPad } from './pijlzin.ts';
import { describeSoort } from './rijen.ts';
import { readStapveld, readUitleg, type Stapveld, setStapvelden, setUitleg } from './stapvelden.ts';
import type { Tekenstand } from './use-tekenaar.ts';
import { type Optie, VasteGegevens } from './vaste-gegevens.tsx';
import { explainVastVeld } from './vaste-velden.ts';
import { Keuzeveld, Tekstveld, Vinkenveld } from './veld.tsx';

interface Eigenschappen {
  readonly stand: Tekenstand;
  readonly landelijk: Diagrammodel;
  readonly kennis: Paneelkennis;
  readonly bewerken: boolean;
  readonly vorm: Vorm;
}

/** A field of the panel: how it looks when it can be changed, and its words when it cannot. */
interface Paneelveld {
  readonly veld: Stapveld;
  readonly label: string;
  readonly opties?: readonly Optie[];
  readonly toon: (gedeeld: {
    readonly label: string;
    readonly waarde: string;
    readonly bewaar: (waarde: string) => void;
  }) => ReactNode;
}

const ROLLEN: readonly Optie[] = [
  { waarde: 'consulent', naam: 'Consulent' },
  { waarde: 'administratie', naam: 'Administratie' },
];
const STAPPEN: readonly Optie[] = [1, 2, 3, 4, 5, 6, 7].map((stap) => ({ waarde: String(stap), naam: `Stap ${stap}` }));

/** The fields of a step: first what can be changed, then what is fixed, with the reason once. */
export function Stapvelden(eigenschappen: Eigenschappen) {
  const { stand, landelijk, vorm, bewerken } = eigenschappen;
  const { tekening } = stand;
  const bo = vorm.businessObject;
  const oud = landelijk.elementen.find(({ id }) => id === vorm.id);
  const velden = listVelden(eigenschappen, oud !== undefined).map((veld) => ({
    ...veld,
    waarde: readStapveld(bo, veld.veld),
    reden: bewerken ? explainVastVeld(oud, veld.veld) : undefined,
  }));
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
        hulp="Wie doet wat, en waarom? In gewone woorden."
        bewaar={(tekst) => setUitleg(tekening, vorm, tekst.trim())}
      />
      {velden
        .filter(({ reden }) => reden === undefined)
        .map(({ veld, label, waarde, toon }) => (
          <div key={veld} className="werk-kaal">
            {toon({
              label,
              waarde,
              bewaar: (nieuw) => setStapvelden(tekening, vorm, { [veld]: nieuw.trim() }),
            })}
          </div>
        ))}
      <VasteGegevens velden={velden} />
      {vorm.outgoing.length > 1 && <Paden stand={stand} vorm={vorm} kennis={eigenschappen.kennis} />}
    </>
  );
}

function listVelden({ stand, kennis, vorm }: Eigenschappen, isLandelijk: boolean): readonly Paneelveld[] {
  const nu = stand.model.elementen.find(({ id }) => id === vorm.id);
  const soort = nu === undefined ? '' : describeSoort(nu);
  if (!vorm.businessObject.$instanceOf('bpmn:Activity') && soort !== 'wachten') return [];
  const formulieren = kennis.listFormulieren(vorm.id);
  const formulier = readStapveld(vorm.businessObject, 'formulier');
  const velden: readonly (Paneelveld | false)[] = [
    soort === 'persoon' && {
      veld: 'rol',
      label: 'Wie',
      opties: ROLLEN,
      toon: (gedeeld) => (
        <Keuzeveld {...gedeeld} opties={ROLLEN} bewaar={(rol) => setRol(stand.tekening, vorm, rol, !isLandelijk)} />
      ),
    },
    soort === 'persoon' && {
      veld: 'formulier',
      label: 'Formulier',
      opties: formulieren,
      toon: (gedeeld) => (
        <Keuzeveld
          {...gedeeld}
          opties={formulieren}
          hulp={formulier !== '' && <Link to={`../formulieren/${formulier}`}>Formulier bekijken of wijzigen</Link>}
          bewaar={(naam) => kennis.kiesFormulier(vorm, naam)}
        />
      ),
    },
    soort === 'wachten' &&
      !isLandelijk && {
        veld: 'werkdagen',
        label: 'Wachten, in werkdagen',
        toon: (gedeeld) => (
          <Tekstveld
            {...gedeeld}
            cijfers
            maximum={3}
            hulp="Na zoveel werkdagen gaat de zaak vanzelf verder."
            bewaar={(tekst) => /^[1-9]\d*$/.test(tekst.trim()) && gedeeld.bewaar(tekst)}
          />
        ),
      },
    (soort === 'e-mail' || soort === 'persoon' || isLandelijk) && {
      veld: 'brief',
      label: soort === 'persoon' ? 'Brieven na deze taak' : 'Brieven',
      opties: kennis.brieven,
      toon: (gedeeld) => <Vinkenveld {...gedeeld} opties={kennis.brieven} />,
    },
    { veld: 'code', label: 'Nummer', toon: (gedeeld) => <Tekstveld {...gedeeld} maximum={10} /> },
    {
      veld: 'stap',
      label: 'Hoort bij',
      opties: STAPPEN,
      toon: (gedeeld) => <Keuzeveld {...gedeeld} opties={STAPPEN} />,
    },
    {
      veld: 'grondslag',
      label: 'Grondslag',
      toon: (gedeeld) => <Tekstveld {...gedeeld} hulp="Het artikel waar deze stap op steunt." />,
    },
    {
      veld: 'parameters',
      label: 'Instellingen',
      opties: kennis.parameters,
      toon: (gedeeld) => <Vinkenveld {...gedeeld} opties={kennis.parameters} />,
    },
  ];
  return velden.filter((veld) => veld !== false);
}

/** The ways out of a choice, to work on one of them. */
function Paden({ stand, vorm, kennis }: Pick<Eigenschappen, 'stand' | 'vorm' | 'kennis'>) {
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
              {namePad(pijl)}
            </button>
            {isKeuzepijl(pijl) && <span className="klein werk-tabel__sub">{sayPad(pijl, kennis.pijlfeiten)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
