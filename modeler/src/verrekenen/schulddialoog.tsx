import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import type { Openschuld } from '../../../server/usecases/verrekenen/verrekeningusecases.ts';
import { makeId } from '../api/make-id.ts';
import { paySchuld } from '../api/verrekenen.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';

/** Records that another gemeente was paid. */
export function Schulddialoog({
  gemeente,
  schuld,
  sluit,
}: {
  readonly gemeente: string;
  readonly schuld: Openschuld;
  readonly sluit: () => void;
}) {
  const vandaag = useVandaag();
  const client = useQueryClient();
  const id = useId();
  const [opdrachtId] = useState(makeId);
  const [op, setOp] = useState<Datum | undefined>(vandaag);
  const [kenmerk, setKenmerk] = useState('');
  const vastleggen = useMutation({
    mutationFn: (dag: Datum) =>
      paySchuld(
        { gemeente, zaakId: schuld.zaakId, schuldId: schuld.id },
        { op: dag, ...(kenmerk.trim() === '' ? {} : { kenmerk: kenmerk.trim() }), opdrachtId },
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['verrekeningen', gemeente] });
      sluit();
    },
  });
  const verstuur = () => {
    if (op === undefined) document.getElementById(`${id}-op`)?.focus();
    else vastleggen.mutate(op);
  };
  return (
    <Dialoog
      titel="Betaling aan een gemeente vastleggen"
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={vastleggen.isPending} onClick={verstuur}>
            Betaling vastleggen
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <p>
        Uw gemeente betaalde {formatBedrag(schuld.openCent)} aan {schuld.aan.naam}, met het kenmerk {schuld.kenmerk}.
        Preferent betaalt dit niet: doe dat in uw eigen betaalsysteem.
      </p>
      <div className="werk-veld">
        <label htmlFor={`${id}-op`}>Dag waarop uw gemeente betaalde</label>
        <Datumveld id={`${id}-op`} naam="Dag waarop uw gemeente betaalde" waarde={op} wijzig={setOp} focus />
      </div>
      <div className="werk-veld">
        <label htmlFor={id}>Eigen kenmerk van de betaling (hoeft niet)</label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          maxLength={140}
          value={kenmerk}
          onChange={(gebeurtenis) => setKenmerk(gebeurtenis.target.value)}
        />
      </div>
      {vastleggen.isError && <Foutmelding fout={vastleggen.error} wat="Dit is niet gelukt." />}
    </Dialoog>
  );
}
