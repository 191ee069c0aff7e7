import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import type { Openvordering } from '../../../server/usecases/verrekenen/verrekeningusecases.ts';
import { makeId } from '../api/make-id.ts';
import { receiveVordering } from '../api/verrekenen.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { readBedrag } from './bedraginvoer.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly vordering: Openvordering;
  readonly sluit: () => void;
}

/** Records money of the werkgever that came in. */
export function Ontvangstdialoog({ gemeente, vordering, sluit }: Eigenschappen) {
  const vandaag = useVandaag();
  const client = useQueryClient();
  const id = useId();
  const [opdrachtId] = useState(makeId);
  const [bedrag, setBedrag] = useState(formatBedrag(vordering.openCent).replace(/[^\d.,]/g, ''));
  const [op, setOp] = useState<Datum | undefined>(vandaag);
  const [fout, setFout] = useState(false);
  const plaats = { gemeente, zaakId: vordering.zaakId, vorderingId: vordering.vordering.id };
  const vastleggen = useMutation({
    mutationFn: (invoer: { readonly bedragCent: number; readonly op: Datum }) =>
      receiveVordering(plaats, { ...invoer, opdrachtId }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['verrekeningen', gemeente] });
      sluit();
    },
  });
  const verstuur = () => {
    const cent = readBedrag(bedrag);
    setFout(cent === undefined);
    if (cent === undefined) document.getElementById(id)?.focus();
    else if (op === undefined) document.getElementById(`${id}-op`)?.focus();
    else vastleggen.mutate({ bedragCent: cent, op });
  };
  return (
    <Dialoog
      titel="Ontvangst vastleggen"
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={vastleggen.isPending} onClick={verstuur}>
            Ontvangst vastleggen
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <p>
        {vordering.vordering.wijze === 'met_gemeente' ? 'De nieuwe gemeente' : vordering.werkgever} moet nog{' '}
        {formatBedrag(vordering.openCent)} betalen (zaak {vordering.zaaknummer}).
      </p>
      <div className="werk-veld">
        <label htmlFor={id}>Bedrag dat binnenkwam, in euro’s</label>
        <span role="alert">
          {fout && (
            <span className="werk-status werk-status--laat werk-veldfout">Vul een bedrag in, bijvoorbeeld 125,50.</span>
          )}
        </span>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          data-focus
          inputMode="decimal"
          aria-invalid={fout}
          value={bedrag}
          onChange={(gebeurtenis) => setBedrag(gebeurtenis.target.value)}
        />
      </div>
      <div className="werk-veld">
        <label htmlFor={`${id}-op`}>Dag waarop het geld kwam</label>
        <Datumveld id={`${id}-op`} naam="Dag waarop het geld kwam" waarde={op} wijzig={setOp} />
      </div>
      {vastleggen.isError && <Foutmelding fout={vastleggen.error} wat="Dit is niet gelukt." />}
    </Dialoog>
  );
}
