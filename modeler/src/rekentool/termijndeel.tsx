import { useEffect } from 'react';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { calculateTermijn, type Termijnuitkomst } from '../api/rekentool.ts';
import { Formulierweergave } from '../formulier/formulierweergave.tsx';
import { useFormulier } from '../formulier/use-formulier.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { TERMIJNFORMULIER } from './formulieren.ts';
import { Rekenstappen } from './rekenstappen.tsx';
import { useBerekening } from './use-berekening.ts';

/** The end date of a term, with the days that do not count. */
export function Termijndeel() {
  const vandaag = useVandaag();
  const kondigAan = useAankondiging();
  const stand = useFormulier(
    TERMIJNFORMULIER,
    { van: vandaag, aantal: 5, eenheid: 'weken', opgeschort: false },
    vandaag,
  );
  const som = useBerekening(TERMIJNFORMULIER, stand.waarden, vandaag, ask);
  const einddatum = som.data?.einddatum;
  useEffect(() => {
    if (einddatum) kondigAan(`Uiterlijk ${formatDatumKort(einddatum)}`);
  }, [einddatum, kondigAan]);
  return (
    <div className="werk-vlakken werk-vlakken--rekentool">
      <form className="werk-stapel" aria-label="Gegevens" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Formulierweergave formulier={TERMIJNFORMULIER} stand={stand} voorvoegsel="termijn" />
      </form>
      <div className="werk-stapel">
        {som.isError && <Foutmelding fout={som.error} wat="Deze termijn kan niet berekend worden." />}
        {!som.isError && som.data && (
          <>
            <dl className="werk-cijfers">
              <div>
                <dt>Uiterlijk</dt>
                <dd className="werk-groot">{formatDatumKort(som.data.einddatum)}</dd>
              </div>
            </dl>
            <Rekenstappen stappen={som.data.uitleg} titel="Zo komt de datum tot stand" />
          </>
        )}
      </div>
    </div>
  );
}

function ask(waarden: Formulierwaarden, signal: AbortSignal): Promise<Termijnuitkomst> {
  const { van, aantal, eenheid, opschortingVan, opschortingTot } = waarden;
  const opschortingen = opschortingVan && opschortingTot ? [{ van: opschortingVan, tot: opschortingTot }] : [];
  return calculateTermijn({ van, aantal, eenheid, opschortingen }, signal);
}
