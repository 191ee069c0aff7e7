import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { type Dossierformaat, makeDossier } from '../api/dossier.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { downloadBlob } from './download-blob.ts';

/** The whole case as one PDF, or as a zip with every file. It takes a moment, so it says that it is busy. */
export function Dossiervlak({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const id = useId();
  const { rollen } = useGebruiker();
  const [metBsn, setMetBsn] = useState(false);
  const maak = useMutation({
    mutationFn: async (formaat: Dossierformaat) => {
      const extensie = formaat === 'zip' ? 'zip' : 'pdf';
      downloadBlob(await makeDossier(zaak, { formaat, metBsn }), `dossier-${zaak.zaaknummer}.${extensie}`);
    },
  });
  const magBsn = rollen.includes('consulent') || rollen.includes('administratie');
  return (
    <section className="werk-stapel" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>Dossier</h2>
      <p>
        De hele zaak in één PDF: het verloop, de regels, de berekeningen, de betalingen, de termijnen, de besluiten,
        alle brieven en de ontvangen documenten. In de toegankelijke PDF zitten ontvangen PDF’s als bestand, omdat
        niemand weet hoe goed die met hulpsoftware te lezen zijn. In de zip zitten de documenten ook los, en alles als
        gegevens voor een ander programma.
      </p>
      {magBsn && (
        <label htmlFor={`${id}-bsn`} className="werk-keuze">
          <input
            id={`${id}-bsn`}
            type="checkbox"
            checked={metBsn}
            onChange={({ target }) => setMetBsn(target.checked)}
          />{' '}
          Met het burgerservicenummer. Dat u het opvroeg, komt in het logboek.
        </label>
      )}
      <div className="werk-rij">
        <Knop bezig={maak.isPending} onClick={() => maak.mutate('pdf')}>
          Dossier downloaden (PDF)
        </Knop>
        <Knop bezig={maak.isPending} onClick={() => maak.mutate('pdf_toegankelijk')}>
          Toegankelijke PDF
        </Knop>
        <Knop bezig={maak.isPending} onClick={() => maak.mutate('zip')}>
          Alles downloaden (zip)
        </Knop>
      </div>
      <p role="status" className="klein">
        {maak.isPending && 'Het dossier wordt gemaakt. Dat kan een paar seconden duren.'}
        {maak.isSuccess && 'Het dossier is gedownload.'}
      </p>
      {maak.isError && <Foutmelding fout={maak.error} wat="Het dossier is niet gemaakt." />}
    </section>
  );
}
