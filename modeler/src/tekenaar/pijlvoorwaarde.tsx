import { useState } from 'react';
import { parsePijlvoorwaarde, writePijlvoorwaarde } from '../../../server/domain/diagram/pijlvoorwaarde.ts';
import { checkZinsdeel, type Regelfeit, type Zinsdeel } from '../../../server/domain/variant/regelzin.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { LEEG_ZINSDEEL, Zinsdeelregel } from '../regels/zinsdeelregel.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import type { Pijl } from './diensten.ts';
import { readVoorwaarde, setVoorwaarde } from './pijlgegevens.ts';
import { sayVoorwaarde } from './pijlzin.ts';
import type { Tekenstand } from './use-tekenaar.ts';
import { Tekstveld } from './veld.tsx';

interface Eigenschappen {
  readonly stand: Tekenstand;
  readonly pijl: Pijl;
  readonly feiten: readonly Regelfeit[];
}

/** When a zaak goes this way, as a sentence that is put together from facts and values. */
export function Pijlvoorwaarde({ stand, pijl, feiten }: Eigenschappen) {
  const nu = readVoorwaarde(pijl);
  const gelezen = nu === '' ? LEEG_ZINSDEEL : parsePijlvoorwaarde(nu, feiten);
  return (
    <fieldset className="werk-zin">
      <legend>
        <b>Deze kant op als</b>
      </legend>
      {gelezen === undefined ? (
        <EigenUitdrukking stand={stand} pijl={pijl} nu={nu} />
      ) : (
        <Zinvelden stand={stand} pijl={pijl} feiten={feiten} nu={nu} gelezen={gelezen} />
      )}
      <details>
        <summary className="klein">Voor kenners: als uitdrukking</summary>
        <Tekstveld
          label="Uitdrukking"
          waarde={nu}
          maximum={500}
          hulp={
            <>
              Bijvoorbeeld <code>{"${case.oordeel.route == 'forfaitair'}"}</code> of{' '}
              <code>{'${case.lokaal.nabellen}'}</code>.
            </>
          }
          bewaar={(tekst) => setVoorwaarde(stand.tekening, pijl, tekst)}
        />
      </details>
    </fieldset>
  );
}

/** What was chosen so far, with the condition that stood there then: another condition (undo) goes before it. */
interface Concept {
  readonly bij: string;
  readonly deel: Zinsdeel;
}

interface Zineigenschappen extends Eigenschappen {
  readonly nu: string;
  readonly gelezen: Zinsdeel;
}

/** The comparison in three fields; it counts as soon as it is complete, and what is typed when one leaves the field. */
function Zinvelden({ stand, pijl, feiten, nu, gelezen }: Zineigenschappen) {
  const [concept, setConcept] = useState<Concept>({ bij: nu, deel: gelezen });
  const kondigAan = useAankondiging();
  const deel = concept.bij === nu ? concept.deel : gelezen;
  const uitdrukking = checkZinsdeel(deel, feiten) === undefined ? writePijlvoorwaarde(deel) : undefined;
  const save = (nieuw: Zinsdeel): void => {
    const tekst = checkZinsdeel(nieuw, feiten) === undefined ? writePijlvoorwaarde(nieuw) : undefined;
    if (tekst === undefined || isZelfde(nieuw, gelezen)) return;
    const gelukt = setVoorwaarde(stand.tekening, pijl, tekst);
    setConcept(gelukt ? { bij: tekst, deel: nieuw } : { bij: nu, deel: gelezen });
    if (gelukt) kondigAan(sayVoorwaarde(pijl, feiten));
  };
  const change = (nieuw: Zinsdeel): void => {
    setConcept({ bij: nu, deel: nieuw });
    const feit = feiten.find(({ pad }) => pad === nieuw.pad);
    if (feit?.type === 'janee' || feit?.type === 'keuze') save(nieuw);
  };
  const af = uitdrukking !== undefined && isZelfde(deel, gelezen);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears that the field is left, or Enter in it
    <div
      className="werk-stapel g-1"
      onBlur={() => save(deel)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') save(deel);
      }}
    >
      <Zinsdeelregel deel={deel} naam="de voorwaarde" feiten={feiten} toonFout={false} wijzig={change} />
      <p className="klein">
        {af && sayVoorwaarde(pijl, feiten)}
        {!af && deel.pad === '' && 'Er is nog geen voorwaarde. Kies waar het van afhangt.'}
        {!af && deel.pad !== '' && sayHalf(deel, feiten, nu !== '')}
      </p>
    </div>
  );
}

/** A condition that the sentence cannot show stays as it is, until somebody takes it away. */
function EigenUitdrukking({ stand, pijl, nu }: { readonly nu: string } & Pick<Eigenschappen, 'stand' | 'pijl'>) {
  return (
    <div className="werk-stapel g-1">
      <p>
        <code>{nu}</code>
      </p>
      <p className="klein">
        Deze voorwaarde past niet in de velden: zij gebruikt een gegeven of een vergelijking die niet in de lijst staat.
        Zij blijft werken zoals zij er staat.
      </p>
      <p>
        <Knop klein onClick={() => setVoorwaarde(stand.tekening, pijl, '')}>
          Voorwaarde opnieuw maken
        </Knop>
      </p>
    </div>
  );
}

function isZelfde(een: Zinsdeel, ander: Zinsdeel): boolean {
  return een.pad === ander.pad && een.operator === ander.operator && een.waarde === ander.waarde;
}

function sayHalf(deel: Zinsdeel, feiten: readonly Regelfeit[], stondEr: boolean): string {
  const fout = checkZinsdeel(deel, feiten);
  if (fout === undefined && writePijlvoorwaarde(deel) === undefined)
    return 'Deze tekst kan niet: gebruik niet beide soorten aanhalingstekens door elkaar.';
  if (fout === undefined) return 'De voorwaarde telt zodra u het veld verlaat.';
  return `${fout} ${stondEr ? 'Tot die tijd geldt de vorige voorwaarde.' : 'Tot die tijd is er geen voorwaarde.'}`;
}
