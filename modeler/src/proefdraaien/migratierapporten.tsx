import type { Migratierapport } from '../../../server/usecases/migratie/migratieusecases.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { formatAantal } from '../weergave/getal.ts';

const UITKOMSTEN: Readonly<Record<Migratierapport['regels'][number]['uitkomst'], string>> = {
  overgezet: 'overgezet',
  volgde_al: 'volgde deze versie al',
  geweigerd: 'niet overgezet',
  mislukt: 'mislukt',
  teruggezet: 'teruggezet',
  niet_begonnen: 'nog niet gedaan',
};

interface Eigenschappen {
  readonly migraties: readonly Migratierapport[];
  readonly mag: boolean;
  readonly terug: (migratie: Migratierapport) => void;
  readonly verder: (migratie: Migratierapport) => void;
}

/** What was done before: zaak by zaak, with the way back, and the way on after an interruption. */
export function Migratierapporten({ migraties, mag, terug, verder }: Eigenschappen) {
  if (migraties.length === 0) return null;
  return (
    <section className="werk-stapel">
      <h2>Wat er is overgezet</h2>
      {migraties.map((migratie) => {
        const { migratieId, soort, reden, doorNaam, begonnenOp, af, regels } = migratie;
        return (
          <article key={migratieId} className="werk-stapel">
            <p>
              <b>{soort === 'overzetten' ? 'Overgezet' : 'Teruggezet'}</b> op {formatTijdstip(begonnenOp)} door{' '}
              {doorNaam}: {formatAantal(regels.length, 'zaak', 'zaken')}. Reden: {reden}
            </p>
            {!af && (
              <Melding soort="vandaag">
                Dit is onderbroken. Zaken die al klaar zijn, blijven zo; ga verder met de rest.
              </Melding>
            )}
            <details>
              <summary>Per zaak</summary>
              <ul>
                {regels.map(({ zaakId, zaaknummer, uitkomst, melding }) => (
                  <li key={zaakId}>
                    {zaaknummer}: {UITKOMSTEN[uitkomst]}. {melding}
                  </li>
                ))}
              </ul>
            </details>
            {mag && soort === 'overzetten' && (
              <p className="werk-rij">
                {!af && (
                  <Knop klein soort="hoofd" onClick={() => verder(migratie)}>
                    Verder gaan met overzetten
                  </Knop>
                )}
                <Knop klein onClick={() => terug(migratie)}>
                  Overzetten ongedaan maken
                </Knop>
              </p>
            )}
          </article>
        );
      })}
    </section>
  );
}
