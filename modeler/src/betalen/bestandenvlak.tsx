import { useQuery } from '@tanstack/react-query';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Bestandoverzicht, Betaalbestandsoort } from '../../../server/domain/betalen/betaalbestanden.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { listBetaalbestanden, makeBestandadres } from '../api/betalen.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { formatAantal } from '../weergave/getal.ts';

const BESTANDEN: readonly (readonly [soort: Betaalbestandsoort, naam: string, uitleg: string])[] = [
  ['pain.001.001.09', 'Betaalbestand (SEPA)', 'Voor de bank, nieuwste vorm (pain.001.001.09)'],
  ['pain.001.001.03', 'Betaalbestand, oudere vorm', 'Voor een bank die pain.001.001.03 vraagt'],
  ['betaalopdracht.pdf', 'Betaalopdracht (PDF)', 'Om te ondertekenen of te bewaren'],
  ['betaalopdracht.csv', 'Betaalopdracht (CSV)', 'Voor een ander systeem'],
  ['journaal.csv', 'Journaal (CSV)', 'Voor de financiële administratie'],
  ['alles.zip', 'Alles in één zip', 'Met de specificaties van alle werkgevers'],
];

/** The files of a released run. */
export function Bestandenvlak({ run }: { readonly run: Betaalrundetail }) {
  const vraag = useQuery({
    queryKey: ['betaalbestanden', run.gemeente, run.id],
    queryFn: () => listBetaalbestanden(run),
    retry: false,
  });
  return (
    <section className="werk-stapel" aria-labelledby="bestanden">
      <h2 id="bestanden">Bestanden</h2>
      {vraag.isPending && <Skelet wat="De lijst van bestanden" regels={3} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De bestanden komen niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && <Bestanden run={run} overzicht={vraag.data} />}
    </section>
  );
}

interface Eigenschappen {
  readonly run: Betaalrundetail;
  readonly overzicht: Bestandoverzicht;
}

function Bestanden({ run, overzicht }: Eigenschappen) {
  const { opdracht, uitvoerdatum, aanleverdatum, aantal, totaalCent, opmerkingen, werkgevers } = overzicht;
  return (
    <>
      <p>
        Opdracht <b>{opdracht}</b>: {formatAantal(aantal, 'betaling', 'betalingen')}, samen{' '}
        <b>{formatBedrag(totaalCent)}</b>. De bank boekt op {formatDatumKort(uitvoerdatum)}. Lever het bestand uiterlijk{' '}
        <b>{formatDatumKort(aanleverdatum)}</b> aan.
      </p>
      {opmerkingen.length > 0 && (
        <Melding>
          <ul>
            {opmerkingen.map((opmerking) => (
              <li key={opmerking}>{opmerking}</li>
            ))}
          </ul>
        </Melding>
      )}
      <ul className="werk-run__bestanden">
        {BESTANDEN.filter(([soort]) => overzicht.bestanden.some((bestand) => bestand.soort === soort)).map(
          ([soort, naam, uitleg]) => (
            <li key={soort}>
              <a href={makeBestandadres(run, soort)} download>
                {naam}
              </a>
              <span className="klein"> {uitleg}</span>
            </li>
          ),
        )}
      </ul>
      <details>
        <summary>Betaalspecificatie per werkgever</summary>
        <ul className="werk-run__bestanden">
          {werkgevers.map(({ nummer, naam, aantal: regels, totaalCent: bedrag }) => (
            <li key={nummer}>
              {naam}{' '}
              <span className="klein">
                {formatAantal(regels, 'regel', 'regels')}, {formatBedrag(bedrag)}
              </span>{' '}
              <a href={makeBestandadres(run, 'specificatie.pdf', nummer)} download>
                PDF<span className="verborgen"> voor {naam}</span>
              </a>{' '}
              <a href={makeBestandadres(run, 'specificatie.csv', nummer)} download>
                CSV<span className="verborgen"> voor {naam}</span>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
