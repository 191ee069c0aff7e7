import { Knop } from '../onderdelen/knop.tsx';
import { addStap, renameStap } from './bewerken.ts';
import type { Bo, Pijl } from './diensten.ts';
import { AANBOD } from './menus.ts';
import type { Tekenstand } from './use-tekenaar.ts';
import { Tekstveld } from './veld.tsx';

interface Eigenschappen {
  readonly stand: Tekenstand;
  readonly pijl: Pijl;
}

/** What an arrow says: the answer, when a zaak goes this way, and steps to put on it. */
export function Pijlvelden({ stand, pijl }: Eigenschappen) {
  const { tekening } = stand;
  const bron = pijl.source.businessObject;
  const isKeuze = bron.$instanceOf('bpmn:ExclusiveGateway') && pijl.source.outgoing.length > 1;
  const isStandaard = bron.get('default') === pijl.businessObject;
  const voorwaarde = (pijl.businessObject.get('conditionExpression') as Bo | undefined)?.get('body');
  const setVoorwaarde = (tekst: string) => {
    const conditionExpression =
      tekst.trim() === ''
        ? undefined
        : tekening.get('bpmnFactory').create('bpmn:FormalExpression', { body: tekst.trim() });
    tekening.get('modeling').updateProperties(pijl, { conditionExpression });
  };
  return (
    <>
      <p className="klein">
        Van {bron.name ?? 'een samenkomst'} naar {pijl.target.businessObject.name ?? 'een samenkomst'}.
      </p>
      {isKeuze && (
        <>
          <Tekstveld
            label="Antwoord"
            focus
            waarde={pijl.businessObject.name ?? ''}
            hulp="Bijvoorbeeld ja of nee."
            bewaar={(tekst) => renameStap(tekening, pijl, tekst)}
          />
          <label className="werk-keuze">
            <input
              type="checkbox"
              checked={isStandaard}
              onChange={({ target }) =>
                tekening
                  .get('modeling')
                  .updateProperties(pijl.source, { default: target.checked ? pijl.businessObject : undefined })
              }
            />
            Zaken gaan deze kant op als geen ander antwoord klopt
          </label>
          {!isStandaard && (
            <Tekstveld
              label="Voorwaarde"
              waarde={typeof voorwaarde === 'string' ? voorwaarde : ''}
              maximum={500}
              hulp={
                <>
                  Bijvoorbeeld <code>{"${case.werkgever.soort == 'uitzendbureau'}"}</code> of{' '}
                  <code>{'${case.lokaal.nabellen}'}</code>.
                </>
              }
              bewaar={setVoorwaarde}
            />
          )}
        </>
      )}
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
