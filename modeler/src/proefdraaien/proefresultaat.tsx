import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatMaand } from '../../../server/domain/datum.ts';
import type { Proefuitkomst } from '../../../server/domain/proef/proefuitkomst.ts';
import type { Proef } from '../../../server/usecases/proef/proefusecases.ts';
import type { Versieplek } from '../api/varianten.ts';
import { STAPNAMEN } from '../weergave/woorden.ts';
import { Proefzaken } from './proefzaken.tsx';
import { Telregel, Teltabel } from './teltabel.tsx';

interface Eigenschappen {
  readonly versie: Versieplek;
  readonly proef: Proef;
  readonly uitkomst: Proefuitkomst;
}

/** What a version changes: first in sentences, then in tables, then zaak by zaak. */
export function Proefresultaat({ versie, proef, uitkomst }: Eigenschappen) {
  const { versies } = proef;
  return (
    <>
      <h3>Wat verandert er?</h3>
      <ul className="werk-proef__zinnen">
        {uitkomst.zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <p className="klein">
        In de tabellen staat bij elk getal een balk: de bovenste is {versies.oud}, de onderste {versies.nieuw}.
      </p>
      <Teltabel titel="Uitkomsten" wat="Uitkomst" versies={versies}>
        {uitkomst.uitkomsten.map(({ einde, naam, oud, nieuw }) => (
          <Telregel key={einde} naam={naam} oud={oud} nieuw={nieuw} grootste={uitkomst.aantal} />
        ))}
      </Teltabel>
      <Doorlooptijden uitkomst={uitkomst} versies={versies} />
      <Termijnen uitkomst={uitkomst} versies={versies} />
      <Teltabel titel="Brieven" wat="Brief" versies={versies}>
        {uitkomst.brieven.map(({ code, titel, oud, nieuw }) => (
          <Telregel key={code} naam={`${titel} (${code})`} oud={oud} nieuw={nieuw} grootste={max(uitkomst.brieven)} />
        ))}
      </Teltabel>
      <Teltabel titel="Taken" wat="Taak" versies={versies}>
        {uitkomst.taken.map(({ element, naam, stap, oud, nieuw }) => (
          <Telregel key={element} naam={`${stap} ${naam}`} oud={oud} nieuw={nieuw} grootste={max(uitkomst.taken)} />
        ))}
      </Teltabel>
      <Betalingen uitkomst={uitkomst} versies={versies} />
      <Proefzaken versie={versie} proef={proef} zaken={uitkomst.zaken} />
    </>
  );
}

interface Deel {
  readonly uitkomst: Proefuitkomst;
  readonly versies: Proef['versies'];
}

function Doorlooptijden({ uitkomst: { doorlooptijden }, versies }: Deel) {
  const grootste = Math.max(1, ...doorlooptijden.flatMap(({ oud, nieuw }) => [oud.p90, nieuw.p90]));
  return (
    <Teltabel titel="Doorlooptijd in werkdagen" wat="Stap" versies={versies}>
      {doorlooptijden.flatMap(({ stap, oud, nieuw }) => {
        const naam = stap === 'totaal' ? 'Van aanvraag tot besluit' : `${stap} ${STAPNAMEN[Number(stap)] ?? ''}`;
        return [
          <Telregel
            key={stap}
            naam={`${naam}: de helft binnen`}
            oud={oud.mediaan}
            nieuw={nieuw.mediaan}
            grootste={grootste}
          />,
          <Telregel
            key={`${stap} p90`}
            naam={`${naam}: 9 van de 10 binnen`}
            oud={oud.p90}
            nieuw={nieuw.p90}
            grootste={grootste}
          />,
        ];
      })}
    </Teltabel>
  );
}

function Termijnen({ uitkomst: { termijnen }, versies }: Deel) {
  const grootste = Math.max(
    1,
    ...termijnen.flatMap(({ oud, nieuw }) => [oud.gehaald, nieuw.gehaald, oud.gemist, nieuw.gemist]),
  );
  return (
    <Teltabel titel="Termijnen" wat="Termijn" versies={versies}>
      {termijnen.flatMap(({ soort, naam, wettelijk, oud, nieuw }) => {
        const heet = wettelijk ? `⚖ ${naam}` : naam;
        return [
          <Telregel
            key={soort}
            naam={`${heet}: gehaald`}
            oud={oud.gehaald}
            nieuw={nieuw.gehaald}
            grootste={grootste}
          />,
          <Telregel
            key={`${soort} gemist`}
            naam={`${heet}: niet gehaald`}
            oud={oud.gemist}
            nieuw={nieuw.gemist}
            grootste={grootste}
          />,
        ];
      })}
    </Teltabel>
  );
}

function Betalingen({ uitkomst: { betalingen, eersteBetaling }, versies }: Deel) {
  const { eerder, later, gelijk } = eersteBetaling;
  return (
    <>
      <Teltabel titel="Betalingen per maand" wat="Maand van betaling" versies={versies}>
        {betalingen.map(({ maand, oud, nieuw }) => (
          <Telregel
            key={maand}
            naam={formatMaand(maand)}
            oud={oud}
            nieuw={nieuw}
            grootste={max(betalingen)}
            toon={formatBedrag}
          />
        ))}
      </Teltabel>
      <p>
        De eerste betaling komt bij {eerder} zaken eerder, bij {later} zaken later en bij {gelijk} zaken op dezelfde
        dag.
      </p>
    </>
  );
}

function max(regels: readonly { readonly oud: number; readonly nieuw: number }[]): number {
  return Math.max(1, ...regels.flatMap(({ oud, nieuw }) => [oud, nieuw]));
}
