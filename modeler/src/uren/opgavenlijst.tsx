import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDatumKort, formatMaand } from '../../../server/domain/datum.ts';
import type { Urenopgaveregel, Zaakuren } from '../../../server/usecases/uren/urenusecases.ts';
import { withdrawUren } from '../api/uren.ts';
import { zaakpad } from '../api/zaken.ts';
import { Redendialoog } from '../betalen/redendialoog.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { BRONNEN, formatPeriode, formatUren, GELDT } from './urenwoorden.ts';

interface Eigenschappen {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly uren: Zaakuren;
  readonly klaar: (uren: Zaakuren) => void;
}

/** Everything that came in, newest first; what was wrong can be taken back. */
export function Opgavenlijst({ gemeente, zaakId, uren, klaar }: Eigenschappen) {
  const [gekozen, setGekozen] = useState<Urenopgaveregel>();
  const kondigAan = useAankondiging();
  const intrekken = useMutation({
    mutationFn: ({ opgave, reden }: { readonly opgave: Urenopgaveregel; readonly reden: string }) =>
      withdrawUren(gemeente, zaakId, opgave.id, reden),
    onSuccess: (nieuw) => {
      setGekozen(undefined);
      klaar(nieuw);
      kondigAan('De opgave is ingetrokken');
    },
  });
  if (uren.opgaven.length === 0) return null;
  return (
    <>
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <caption>Opgegeven uren, de nieuwste eerst</caption>
        <thead>
          <tr>
            <th scope="col">Periode</th>
            <th scope="col" className="getal">
              Uren
            </th>
            <th scope="col">Bron</th>
            <th scope="col">Ontvangen</th>
            <th scope="col">Telt mee?</th>
            <th scope="col">
              <span className="verborgen">Doen</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {uren.opgaven.map((opgave) => (
            <Opgaverij
              key={opgave.id}
              opgave={opgave}
              bewijs={
                opgave.documentId === undefined
                  ? undefined
                  : `${zaakpad(gemeente, zaakId)}/documenten/${opgave.documentId}`
              }
              trekIn={uren.magVastleggen && opgave.geldt !== 'ingetrokken' ? () => setGekozen(opgave) : undefined}
            />
          ))}
        </tbody>
      </table>
      {gekozen && (
        <Redendialoog
          titel="Opgave intrekken"
          vraag="Waarom telt deze opgave niet?"
          bezig={intrekken.isPending}
          fout={intrekken.error}
          doe={(reden) => intrekken.mutate({ opgave: gekozen, reden })}
          sluit={() => {
            intrekken.reset();
            setGekozen(undefined);
          }}
        >
          <p>
            {formatUren(gekozen.uren)} over {formatPeriode(gekozen)}. De opgave blijft te zien en telt niet meer mee.
          </p>
        </Redendialoog>
      )}
    </>
  );
}

interface Rij {
  readonly opgave: Urenopgaveregel;
  readonly bewijs: string | undefined;
  readonly trekIn: (() => void) | undefined;
}

function Opgaverij({ opgave, bewijs, trekIn }: Rij) {
  const { naam, klasse, icoon } = GELDT[opgave.geldt];
  return (
    <tr>
      <td data-l="Periode">
        <div>
          {formatPeriode(opgave)}
          {opgave.maanden.length > 1 && (
            <span className="klein werk-tabel__sub">
              {opgave.maanden
                .map(({ maand, uren, dagen }) => `${formatMaand(maand)}: ${formatUren(uren)} (${dagen} dagen)`)
                .join(', ')}
            </span>
          )}
        </div>
      </td>
      <td data-l="Uren" className="getal">
        {formatUren(opgave.uren)}
      </td>
      <td data-l="Bron">
        <div>
          {BRONNEN[opgave.bron]}
          {bewijs !== undefined && (
            <span className="werk-tabel__sub">
              <a href={bewijs}>Bewijs</a>
            </span>
          )}
          {opgave.bestand !== undefined && <span className="klein werk-tabel__sub">{opgave.bestand}</span>}
          {opgave.toelichting !== undefined && <span className="klein werk-tabel__sub">{opgave.toelichting}</span>}
        </div>
      </td>
      <td data-l="Ontvangen">
        <div>
          {formatDatumKort(opgave.ontvangenOp)}
          <span className="klein werk-tabel__sub">
            vastgelegd {formatDatumKort(opgave.vastgelegdOp)} door {opgave.door}
          </span>
        </div>
      </td>
      <td data-l="Telt mee?">
        <div>
          <span className={`werk-status werk-status--${klasse}`}>
            <Icoon naam={icoon} /> {naam}
          </span>
          {opgave.gaatVoor !== undefined && <span className="klein werk-tabel__sub">{opgave.gaatVoor} gaat voor</span>}
          {opgave.ingetrokken && <span className="klein werk-tabel__sub">{opgave.ingetrokken.reden}</span>}
        </div>
      </td>
      <td>
        {trekIn && (
          <Knop klein soort="stil" onClick={trekIn}>
            Intrekken<span className="verborgen"> {formatPeriode(opgave)}</span>
          </Knop>
        )}
      </td>
    </tr>
  );
}
