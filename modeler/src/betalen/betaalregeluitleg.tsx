import { useState } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Betaalrunregel } from '../../../server/domain/betalen/betaalrun.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { excludeRegel, includeRegel } from '../api/betalen.ts';
import { Feiten } from '../onderdelen/feiten.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Uitlegstappen } from '../onderdelen/uitlegstappen.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatIban, nameMaand } from './betaalwoorden.ts';
import { Redendialoog } from './redendialoog.tsx';
import { useRunwijziging } from './use-betaalrun.ts';

interface Eigenschappen {
  readonly run: Betaalrundetail;
  readonly regel: Betaalrunregel;
}

interface Uitlegeigenschappen extends Eigenschappen {
  /** Why it is another amount than the month before; absent when it is not. */
  readonly waarom: string | undefined;
}

/** How the amount of a line came about, why it is another one than last month, and where it goes. */
export function Betaalregeluitleg({ run, regel, waarom }: Uitlegeigenschappen) {
  const { signalen, uitleg, werkgever, omschrijving, uitgesloten, statusreden, statusOp, deelTerug } = regel;
  return (
    <div className="werk-stapel">
      {signalen.map(({ soort, ernst, melding }) => (
        <Melding key={soort} soort={ernst === 'blokkeert' ? 'laat' : 'vandaag'}>
          <p>{melding}</p>
        </Melding>
      ))}
      {regel.status === 'teruggekomen' && (
        <Melding soort="laat">
          <p>
            <b>De bank stuurde dit bedrag terug</b>
            {statusOp !== undefined && ` op ${formatDatumKort(statusOp)}`}. {statusreden} Het komt in de volgende
            betaalrun opnieuw.
          </p>
        </Melding>
      )}
      {deelTerug && (
        <Melding soort="laat">
          <p>
            <b>
              {formatBedrag(deelTerug.cent)} kwam terug op {formatDatumKort(deelTerug.op)}.
            </b>{' '}
            {statusreden} De rest is betaald. Dit deel komt in de volgende betaalrun opnieuw.
          </p>
        </Melding>
      )}
      {uitgesloten && (
        <Melding soort="anders">
          <p>
            <b>Eruit gehaald:</b> {uitgesloten.reden}
          </p>
        </Melding>
      )}
      <div className="werk-rij werk-rij--ruim boven werk-run__uitleg">
        <div className="werk-stapel">
          {waarom !== undefined && (
            <p>
              <b>Waarom anders dan in {nameMaand(run.vorige.maand).toLowerCase()}?</b>
              <br />
              {waarom}
            </p>
          )}
          <Uitlegstappen stappen={uitleg} />
        </div>
        <Feiten
          feiten={[
            ['Rekening', werkgever.iban === undefined ? undefined : formatIban(werkgever.iban)],
            ['Op naam van', werkgever.tenaamstelling ?? werkgever.naam],
            ['Op het afschrift', omschrijving],
            ['Kenmerk', regel.id],
          ]}
        />
      </div>
      {run.mag.wijzigen && <Regelknop run={run} regel={regel} />}
    </div>
  );
}

function Regelknop({ run, regel }: Eigenschappen) {
  const [vraag, setVraag] = useState(false);
  const kondigAan = useAankondiging();
  const haalEruit = useRunwijziging(run, (reden: string) => excludeRegel(run, regel.id, reden));
  const zetTerug = useRunwijziging(run, () => includeRegel(run, regel.id));
  // Where only lines that are left out are shown, this one is gone by now, and its button with it.
  const bevestigTerug = () => {
    kondigAan('De regel staat weer in de run');
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) {
        document.querySelector<HTMLElement>('.werk-filter[aria-pressed="true"]')?.focus();
      }
    });
  };
  if (regel.uitgesloten) {
    return (
      <div>
        <Knop
          bezig={zetTerug.isPending}
          onClick={() => void zetTerug.mutateAsync(undefined).then(bevestigTerug, () => undefined)}
        >
          Regel terugzetten
        </Knop>
        {zetTerug.isError && <Foutmelding fout={zetTerug.error} wat="De regel is niet teruggezet." />}
      </div>
    );
  }
  return (
    <div>
      <Knop onClick={() => setVraag(true)}>Regel eruit halen</Knop>
      {vraag && (
        <Redendialoog
          titel="Regel eruit halen"
          vraag="Waarom wordt deze regel nu niet betaald?"
          bezig={haalEruit.isPending}
          fout={haalEruit.error}
          doe={(reden) =>
            haalEruit.mutate(reden, {
              onSuccess: () => {
                setVraag(false);
                kondigAan('De regel is uit de betaalrun gehaald');
              },
            })
          }
          sluit={() => {
            setVraag(false);
            haalEruit.reset();
          }}
        >
          <p>
            De regel van {regel.werknemer.naam} bij {regel.werkgever.naam} komt terug in het volgende voorstel.
          </p>
        </Redendialoog>
      )}
    </div>
  );
}
