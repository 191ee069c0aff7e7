import { useMutation } from '@tanstack/react-query';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Taakvoorbeeld } from '../../../server/domain/volgen/overzicht.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import type { Taakplek } from '../api/werkvoorraad.ts';
import { previewBrief } from '../api/zaken.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Waarom } from '../onderdelen/waarom.tsx';

interface Eigenschappen {
  readonly plek: Taakplek;
  readonly waarden: Formulierwaarden;
  readonly voorbeeld: Taakvoorbeeld | undefined;
}

/** The letters that will go out, to read beforehand in a new tab, and the calculation behind the besluit. */
export function Briefvoorbeelden({ plek, waarden, voorbeeld }: Eigenschappen) {
  const openen = useMutation({
    mutationFn: async (brief: Taakvoorbeeld['brieven'][number]) => {
      // The tab opens at once: a browser allows that only as the direct answer to a click.
      const tabblad = window.open('', '_blank');
      try {
        const url = URL.createObjectURL(await previewBrief(plek, brief, waarden));
        if (tabblad) tabblad.location.href = url;
        setTimeout(() => URL.revokeObjectURL(url), 60_000);
      } catch (fout) {
        tabblad?.close();
        throw fout;
      }
    },
  });
  if (!voorbeeld || (voorbeeld.brieven.length === 0 && !voorbeeld.besluit?.berekening)) return null;
  const berekening = voorbeeld.besluit?.berekening;
  return (
    <>
      <div className="werk-rij werk-rij--ruim">
        {voorbeeld.brieven.map((brief) => (
          <button
            key={`${brief.code}-${brief.aan}`}
            type="button"
            className="werk-open werk-open--lijn"
            onClick={() => openen.mutate(brief)}
          >
            <Icoon naam="brief" />
            Voorbeeld {brief.titel}, {brief.aan}
            <span className="verborgen"> (opent in een nieuw tabblad)</span>
          </button>
        ))}
        {berekening && (
          <span className="werk-rij">
            <Icoon naam="rekenen" /> Berekening {formatBedrag(berekening.bedragPerMaandCent)}
            <Waarom
              vraag={`Waarom ${formatBedrag(berekening.bedragPerMaandCent)} per maand?`}
              stappen={berekening.stappen}
            />
          </span>
        )}
      </div>
      {openen.isError && <Foutmelding fout={openen.error} wat="Het voorbeeld komt niet door." />}
    </>
  );
}
