import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Kwijtgrond } from '../../../server/domain/verrekenen/kwijtschelden.ts';
import type { Openvordering } from '../../../server/usecases/verrekenen/verrekeningusecases.ts';
import { makeId } from '../api/make-id.ts';
import { remitVordering } from '../api/verrekenen.ts';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { readBedrag } from './bedraginvoer.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly vordering: Openvordering;
  readonly gronden: readonly Kwijtgrond[];
  readonly sluit: () => void;
}

/** Leaves a part of what a werkgever owes uncollected: a besluit, so the ground and the words for the werkgever are asked. */
export function Kwijtdialoog({ gemeente, vordering, gronden, sluit }: Eigenschappen) {
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const id = useId();
  const [opdrachtId] = useState(makeId);
  const [bedrag, setBedrag] = useState(formatBedrag(vordering.openCent).replace(/[^\d.,]/g, ''));
  const [grond, setGrond] = useState('');
  const [reden, setReden] = useState('');
  const [fouten, setFouten] = useState<Readonly<Record<string, string>>>({});
  const plaats = { gemeente, zaakId: vordering.zaakId, vorderingId: vordering.vordering.id };
  const gekozen = gronden.find(({ code }) => code === grond);
  const kwijtschelden = useMutation({
    mutationFn: (bedragCent: number) => remitVordering(plaats, { bedragCent, grond, reden: reden.trim(), opdrachtId }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['verrekeningen', gemeente] });
      kondigAan('Het bedrag is kwijtgescholden. De werkgever krijgt een brief.');
      sluit();
    },
  });
  const verstuur = () => {
    const cent = readBedrag(bedrag);
    const nieuw = {
      ...(cent === undefined ? { bedrag: 'Vul een bedrag in, bijvoorbeeld 125,50.' } : {}),
      ...(cent !== undefined && cent > vordering.openCent
        ? { bedrag: `Er staat nog ${formatBedrag(vordering.openCent)} open. Vul niet meer in dan dat.` }
        : {}),
      ...(grond === '' ? { grond: 'Kies waarom de gemeente dit niet meer vraagt.' } : {}),
      ...(reden.trim() === '' ? { reden: 'Leg in een of twee zinnen uit waarom. De werkgever leest dit.' } : {}),
    };
    setFouten(nieuw);
    const [eerste] = Object.keys(nieuw);
    if (eerste !== undefined) document.getElementById(`${id}-${eerste}`)?.focus();
    else if (cent !== undefined) kwijtschelden.mutate(cent);
  };
  return (
    <Dialoog
      titel="Kwijtschelden"
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={kwijtschelden.isPending} onClick={verstuur}>
            Besluit nemen en brief versturen
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      <p>
        {vordering.werkgever} moet nog {formatBedrag(vordering.openCent)} betalen (zaak {vordering.zaaknummer}). Wat u
        kwijtscheldt, hoeft de werkgever niet meer te betalen. Dat is een besluit: de werkgever krijgt een brief en kan
        bezwaar maken.
      </p>
      <div className="werk-veld">
        <label htmlFor={`${id}-bedrag`}>Bedrag dat u kwijtscheldt, in euro’s</label>
        <Veldfout id={`${id}-bedrag-fout`} tekst={fouten['bedrag']} />
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={`${id}-bedrag`}
          data-focus
          inputMode="decimal"
          aria-invalid={fouten['bedrag'] !== undefined}
          aria-describedby={`${id}-bedrag-fout`}
          value={bedrag}
          onChange={({ target }) => setBedrag(target.value)}
        />
      </div>
      <div className="werk-veld">
        <label htmlFor={`${id}-grond`}>Waarom?</label>
        <Veldfout id={`${id}-grond-fout`} tekst={fouten['grond']} />
        <select
          className="utrecht-select utrecht-select--html-select"
          id={`${id}-grond`}
          aria-invalid={fouten['grond'] !== undefined}
          aria-describedby={`${id}-grond-fout`}
          value={grond}
          onChange={({ target }) => setGrond(target.value)}
        >
          <option value="">Kies een reden</option>
          {gronden.map(({ code, naam }) => (
            <option key={code} value={code}>
              {naam}
            </option>
          ))}
        </select>
        {gekozen && (
          <span className="klein">
            {gekozen.uitleg} Grondslag: {gekozen.grondslag}.
            {gekozen.aanname && ' De lijst van redenen is een eigen keuze; de wet noemt er geen.'}
          </span>
        )}
      </div>
      <div className="werk-veld">
        <label htmlFor={`${id}-reden`}>Uitleg voor de werkgever</label>
        <Veldfout id={`${id}-reden-fout`} tekst={fouten['reden']} />
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea"
          id={`${id}-reden`}
          rows={4}
          maxLength={500}
          aria-invalid={fouten['reden'] !== undefined}
          aria-describedby={`${id}-reden-fout`}
          value={reden}
          onChange={({ target }) => setReden(target.value)}
        />
      </div>
      {kwijtschelden.isError && <Foutmelding fout={kwijtschelden.error} wat="Er is niets kwijtgescholden." />}
    </Dialoog>
  );
}

function Veldfout({ id, tekst }: { readonly id: string; readonly tekst: string | undefined }) {
  return (
    <span role="alert" id={id}>
      {tekst !== undefined && <span className="werk-status werk-status--laat werk-veldfout">{tekst}</span>}
    </span>
  );
}
