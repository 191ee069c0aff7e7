import { useId, useState } from 'react';
import { formatDatum } from '../../../server/domain/datum.ts';
import type { Variantkop } from '../../../server/domain/variant/variantversie.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { describeFout } from '../api/api-fout.ts';
import { changeKop } from '../api/varianten.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useWijziging } from './use-versie.ts';

/** From when the version holds, and by which decision; in a concept both can be changed. */
export function Versiekop({ versie }: { readonly versie: Variantdetail }) {
  const id = useId();
  // What is typed and not saved yet goes before what the server knows.
  const [getypteDatum, setDatum] = useState<string | undefined>();
  const [getyptBesluit, setBesluit] = useState<string | undefined>();
  const geldigVanaf = getypteDatum ?? versie.geldigVanaf;
  const besluit = getyptBesluit ?? versie.besluitreferentie ?? '';
  const bewaar = useWijziging(versie, (kop: Variantkop) => changeKop(versie, kop));
  if (!versie.acties.wijzigen.mag) {
    return (
      <p>
        Geldig vanaf {formatDatum(versie.geldigVanaf)}. Besluit: {versie.besluitreferentie ?? 'nog niet ingevuld'}.
      </p>
    );
  }
  const save = () => {
    const nieuw = besluit.trim();
    if (geldigVanaf === '' || (geldigVanaf === versie.geldigVanaf && nieuw === (versie.besluitreferentie ?? '')))
      return;
    const kop = { geldigVanaf, ...(nieuw === '' ? {} : { besluitreferentie: nieuw }) };
    bewaar.mutate(kop, {
      onSuccess: () => {
        setDatum((nu) => (nu === geldigVanaf ? undefined : nu));
        setBesluit((nu) => (nu === besluit ? undefined : nu));
      },
    });
  };
  return (
    <>
      <div className="werk-raster">
        <div className="werk-veld">
          <label htmlFor={`${id}-datum`}>Geldig vanaf</label>
          <Datumveld
            id={`${id}-datum`}
            naam="Geldig vanaf"
            waarde={geldigVanaf === '' ? undefined : geldigVanaf}
            wijzig={(datum) => setDatum(datum ?? '')}
            verlaat={save}
          />
        </div>
        <div className="werk-veld">
          <label htmlFor={`${id}-besluit`}>
            Besluit <span className="werk-niet-verplicht">(niet verplicht)</span>
          </label>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id={`${id}-besluit`}
            maxLength={300}
            value={besluit}
            onChange={(gebeurtenis) => setBesluit(gebeurtenis.target.value)}
            onBlur={save}
          />
        </div>
      </div>
      {bewaar.isError && <Melding soort="laat">{describeFout(bewaar.error)} Er is niets gewijzigd.</Melding>}
    </>
  );
}
