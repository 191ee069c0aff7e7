import { useEffect, useMemo, useRef, useState } from 'react';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import { listElementwijzigingen } from '../../../server/domain/variant/variantdiagram.ts';
import type { Diagramlezing, Variantinhoudlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { listElementlabels } from '../diagram/parameterlabels.ts';
import { placeParameters, readProcestekening } from '../diagram/parameterplaats.ts';
import { showElementlabels } from '../diagram/toon-labels.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { Bevindingenlijst } from './bevindingenlijst.tsx';
import { Bewaarfout } from './bewaarfout.tsx';
import { makeGrens } from './grens.ts';
import { type Klad, type Kladblad, makeKladblad } from './kladblad.ts';
import type { Landelijk } from './landelijk.ts';
import { Stappaneel } from './stappaneel.tsx';
import { Stappentabel } from './stappentabel.tsx';
import { Terugdialoog } from './terugdialoog.tsx';
import { Teruggevonden } from './teruggevonden.tsx';
import { showMerken } from './toon-merken.ts';
import { useBewaren } from './use-bewaren.ts';
import { useLint } from './use-lint.ts';
import { useOpmerkingen } from './use-opmerkingen.ts';
import { usePaneelkennis } from './use-paneelkennis.ts';
import { useTekenaar } from './use-tekenaar.ts';
import { Weigeringen } from './weigeringen.tsx';
import { Werkbalk } from './werkbalk.tsx';

export interface Tekenvlakeigenschappen {
  readonly versie: Variantdetail;
  readonly inhoud: Variantinhoudlezing;
  /** What a zaak can be asked about. */
  readonly feiten: readonly Regelfeit[];
  readonly lezing: Diagramlezing;
  readonly landelijk: Landelijk;
  /** Opens what the server has, in place of what is drawn here. */
  readonly herlaad: () => void;
}

/** The drawing, or first what stood here unsaved when the window was left. */
export function Tekenvlak(eigenschappen: Tekenvlakeigenschappen) {
  const { versie, lezing } = eigenschappen;
  const { gebruikersnaam } = useGebruiker();
  const [klad] = useState(() =>
    makeKladblad(localStorage, { gebruiker: gebruikersnaam, versie: versie.id, proces: lezing.proces }),
  );
  const [gevonden, setGevonden] = useState(() =>
    versie.acties.wijzigen.mag ? findVerschil(klad, lezing.xml) : undefined,
  );
  const [hersteld, setHersteld] = useState<Klad | undefined>();
  return (
    <>
      {gevonden && (
        <Teruggevonden
          klad={gevonden}
          xml={lezing.xml}
          haalTerug={() => {
            setHersteld(gevonden);
            setGevonden(undefined);
          }}
          gooiWeg={() => {
            klad.drop();
            setGevonden(undefined);
          }}
        />
      )}
      {!gevonden && <Tekening {...eigenschappen} klad={klad} hersteld={hersteld} />}
    </>
  );
}

interface Tekeningeigenschappen extends Tekenvlakeigenschappen {
  readonly klad: Kladblad;
  readonly hersteld: Klad | undefined;
}

/** The drawing with its tools, the panel of the chosen step, the table and the check. */
function Tekening(eigenschappen: Tekeningeigenschappen) {
  const { versie, inhoud, feiten, lezing, landelijk, herlaad, klad, hersteld } = eigenschappen;
  const bewerken = versie.acties.wijzigen.mag;
  const plaats = useRef<HTMLDivElement>(null);
  const [terug, setTerug] = useState(false);
  const [open, setOpen] = useState(false);
  const [eerst] = useState(() => ({
    xml: hersteld?.xml ?? lezing.xml,
    motiveringen: hersteld?.motiveringen ?? lezing.motiveringen,
    bewerken,
    grens: makeGrens(landelijk.model, inhoud),
  }));
  const { stand, fout, geweigerd } = useTekenaar(plaats, eerst);
  const { bewaarstand, bewaar, laatLos } = useBewaren(
    versie,
    { lezing, versiestand: inhoud.stand, klad, hersteld: hersteld !== undefined },
    stand,
  );
  const model = stand?.model;
  const wijzigingen = useMemo(
    () => (model === undefined ? [] : listElementwijzigingen(landelijk.model, model)),
    [landelijk, model],
  );
  const kennis = usePaneelkennis({ versie, inhoud, feiten, landelijk, stand, wijzigingen });
  const gelint = useLint({ stand, landelijk, inhoud, versie });
  const opmerkingen = useOpmerkingen(gelint, versie.bevindingen, lezing.proces);
  const tekening = stand?.tekening;
  const { stappen } = useMemo(() => readProcestekening(lezing), [lezing]);
  useEffect(() => {
    if (tekening === undefined) return;
    showElementlabels(tekening, listElementlabels(placeParameters(versie.parameters, stappen)));
    showMerken(tekening, wijzigingen, opmerkingen.perElement);
  }, [tekening, versie.parameters, stappen, wijzigingen, opmerkingen.perElement]);
  const openAndere = () => {
    laatLos();
    herlaad();
  };
  const choose = (element: string) => {
    const deel = tekening?.get('elementRegistry').get(element);
    if (deel === undefined) return;
    tekening?.get('selection').select(deel);
    tekening?.get('canvas').scrollToElement(deel);
    requestAnimationFrame(() => document.getElementById('gekozen-stap')?.focus());
  };
  return (
    <>
      {stand && (
        <Werkbalk
          stand={stand}
          bewerken={bewerken}
          bewaarstand={bewaarstand}
          eigen={lezing.eigen}
          allesTerug={() => setTerug(true)}
        />
      )}
      <Bewaarfout bewaarstand={bewaarstand} bewaar={bewaar} herlaad={openAndere} stand={stand} />
      {fout !== undefined && <Foutmelding fout={fout} wat="Dit diagram kan niet worden getoond." opnieuw={herlaad} />}
      <p className="werk-diagramknop">
        <Knop klein aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Diagram verbergen' : 'Diagram tonen'}
        </Knop>
      </p>
      <div className="werk-vlakken werk-vlakken--tekenaar">
        <div className="werk-stapel">
          <div className={open ? 'werk-doek werk-doek--teken is-open' : 'werk-doek werk-doek--teken'}>
            <div className="werk-doek__tekening" ref={plaats} />
          </div>
          {stand && (
            <Stappentabel
              stand={stand}
              landelijk={landelijk.model}
              kennis={kennis}
              bewerken={bewerken}
              opmerkingen={opmerkingen.perElement}
            />
          )}
        </div>
        <div className="werk-stapel werk-tekenpaneel">
          <Weigeringen weigeringen={geweigerd} />
          {stand && (
            <Stappaneel
              stand={stand}
              landelijk={landelijk.model}
              kennis={kennis}
              bewerken={bewerken}
              sluit={() => {
                document.getElementById(`rij-${stand.gekozen}`)?.focus();
                stand.tekening.get('selection').select(null);
              }}
            />
          )}
          <Bevindingenlijst
            tekenregels={opmerkingen.tekenregels}
            bevindingen={opmerkingen.bevindingen}
            noem={(element) => model?.elementen.find(({ id }) => id === element)?.naam ?? 'dit onderdeel'}
            kies={choose}
          />
        </div>
      </div>
      {terug && (
        <Terugdialoog versie={versie} proces={lezing.proces} sluit={() => setTerug(false)} klaar={openAndere} />
      )}
    </>
  );
}

/** What stands on the kladblad, unless the server has it after all. */
function findVerschil(klad: Kladblad, xml: string): Klad | undefined {
  const gevonden = klad.read();
  if (gevonden?.xml !== xml) return gevonden;
  klad.drop();
  return undefined;
}
