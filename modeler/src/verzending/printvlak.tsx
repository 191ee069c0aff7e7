import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { toNederlandseDatum } from '../../../server/domain/tijdstip.ts';
import type { Printbatch } from '../../../server/ports.ts';
import type { Verzendlijst } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { makeId } from '../api/make-id.ts';
import { batchpad, postPrintbatch, startPrintbatch } from '../api/verzending.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useSessie } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Postdialoog } from './postdialoog.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly lijst: Verzendlijst;
}

/** One file of all letters for the printer, and the files of before. */
export function Printvlak({ gemeente, lijst }: Eigenschappen) {
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  // Stays the same until it worked: pressing again after a lost answer gives the same file.
  const opdracht = useRef(makeId());
  const wacht = lijst.tellingen.te_printen - lijst.geprint;
  const maak = useMutation({
    mutationFn: () => startPrintbatch(gemeente, opdracht.current),
    onSuccess: async ({ aantal }) => {
      opdracht.current = makeId();
      kondigAan(`Printbestand met ${formatAantal(aantal, 'brief', 'brieven')} gemaakt.`);
      await client.invalidateQueries({ queryKey: ['verzending'] });
    },
  });
  return (
    <section className="werk-stapel" aria-labelledby="printbestanden">
      <h2 id="printbestanden">Printbestanden</h2>
      {wacht > 0 && (
        <div className="werk-rij">
          <Knop soort="hoofd" bezig={maak.isPending} onClick={() => maak.mutate()}>
            Printbestand maken van {formatAantal(wacht, 'brief', 'brieven')}
          </Knop>
        </div>
      )}
      {maak.isError && <Foutmelding fout={maak.error} wat="Het printbestand is niet gemaakt." />}
      {lijst.batches.length === 0 && <p className="klein">Er is nog geen printbestand gemaakt.</p>}
      <ul className="werk-run__bestanden">
        {lijst.batches.map((batch) => (
          <li key={batch.id}>
            <Batchregel gemeente={gemeente} batch={batch} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Batchregel({ gemeente, batch }: { readonly gemeente: string; readonly batch: Printbatch }) {
  const { vandaag } = useSessie().sessie;
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const [vraagt, vraagDag] = useState(false);
  const gepost = useMutation({
    mutationFn: (op: string) => postPrintbatch(gemeente, batch.id, op),
    onSuccess: async ({ aantal }) => {
      vraagDag(false);
      kondigAan(`${formatAantal(aantal, 'brief', 'brieven')} verzonden.`);
      await client.invalidateQueries({ queryKey: ['verzending'] });
    },
  });
  const dag = formatDatumKort(toNederlandseDatum(batch.op));
  return (
    <div className="werk-rij">
      <a href={batchpad(gemeente, batch.id)} target="_blank" rel="noreferrer">
        Printbestand van {dag}
        <span className="verborgen"> (pdf, opent in een nieuw tabblad)</span>
      </a>
      <span className="klein">{formatAantal(batch.aantal, 'brief', 'brieven')}</span>
      {batch.wacht > 0 ? (
        <>
          <Knop klein bezig={gepost.isPending} onClick={() => gepost.mutate(vandaag)}>
            Vandaag aan de post gegeven<span className="verborgen">: printbestand van {dag}</span>
          </Knop>
          <Knop klein bezig={gepost.isPending} onClick={() => vraagDag(true)}>
            Op een andere dag…<span className="verborgen">: printbestand van {dag}</span>
          </Knop>
        </>
      ) : (
        <span className="klein">verzonden</span>
      )}
      {vraagt && (
        <Postdialoog
          bezig={gepost.isPending}
          fout={gepost.error}
          post={(op) => gepost.mutate(op)}
          sluit={() => {
            gepost.reset();
            vraagDag(false);
          }}
        />
      )}
      {gepost.isError && !vraagt && <Foutmelding fout={gepost.error} wat="Dit is niet vastgelegd." />}
    </div>
  );
}
