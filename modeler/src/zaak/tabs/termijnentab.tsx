import { type Datum, formatDatumKort } from '../../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import type { Zaaktermijn } from '../../../../server/domain/zaak/zaak.ts';
import { Icoon } from '../../onderdelen/icoon.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { Termijnstatus } from '../../onderdelen/termijnstatus.tsx';
import { Waarom } from '../../onderdelen/waarom.tsx';
import { useKalender, useVandaag } from '../../schil/sessie-context.tsx';
import { describeTermijn } from '../../weergave/termijn.ts';
import { TERMIJNSTATUSSEN } from '../../weergave/woorden.ts';
import { Termijnlijntje } from '../termijnlijntje.tsx';

/** One line per term: from when, how long suspended, until when, and why. Below it what comes later. */
export function Termijnentab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  return (
    <div className="werk-stapel g-6">
      {zaak.termijnen.length === 0 ? (
        <p>Er loopt nog geen termijn. De eerste begint bij de ontvangst van de aanvraag.</p>
      ) : (
        <Tabel
          titel="Termijnen"
          zichtbaar
          kolommen={['Termijn', 'Van', 'Opgeschort', 'Uiterlijk', 'Stand', 'Verloop', 'Uitleg']}
        >
          <tbody>
            {zaak.termijnen.map((termijn) => (
              <Regel key={termijn.id} termijn={termijn} />
            ))}
          </tbody>
        </Tabel>
      )}
      {zaak.heronderzoeken.length > 0 && (
        <Tabel titel="Later nakijken" zichtbaar kolommen={['Datum', 'Waarom']}>
          <tbody>
            {zaak.heronderzoeken.toSorted(byDatum).map((moment) => (
              <tr key={`${moment.soort}-${moment.datum}`}>
                <td data-l="Datum" className="heel">
                  {formatDatumKort(moment.datum)}
                </td>
                <td data-l="Waarom">{moment.uitleg}</td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      )}
    </div>
  );
}

function byDatum(een: { readonly datum: Datum }, ander: { readonly datum: Datum }): number {
  return een.datum.localeCompare(ander.datum);
}

function Regel({ termijn }: { readonly termijn: Zaaktermijn }) {
  const vandaag = useVandaag();
  const kalender = useKalender();
  const telt = termijn.status === 'lopend' || termijn.status === 'opgeschort' || termijn.status === 'verstreken';
  const dag = formatDatumKort(termijn.einddatum);
  return (
    <tr>
      <td data-l="Termijn">
        <span>
          {termijn.naam} {termijn.wettelijk && <Icoon naam="wet" titel="wettelijke termijn" />}
          <br />
          <span className="klein">{termijn.grondslag}</span>
        </span>
      </td>
      <td data-l="Van" className="heel">
        {formatDatumKort(termijn.van)}
      </td>
      <td data-l="Opgeschort">
        {termijn.opschortingen.length === 0
          ? '–'
          : termijn.opschortingen
              .map(({ van, tot }) => `${formatDatumKort(van)} ${tot ? `t/m ${formatDatumKort(tot)}` : 'tot nu'}`)
              .join(', ')}
      </td>
      <td data-l="Uiterlijk" className="heel">
        <b>{termijn.status === 'opgeschort' ? 'staat stil' : dag}</b>
      </td>
      <td data-l="Stand">
        {telt ? (
          <Termijnstatus
            stand={describeTermijn(termijn.einddatum, vandaag, termijn.status === 'opgeschort', kalender)}
          />
        ) : (
          TERMIJNSTATUSSEN[termijn.status]
        )}
      </td>
      <td>
        <Termijnlijntje termijn={termijn} vandaag={vandaag} />
      </td>
      <td data-l="Uitleg">
        <Waarom vraag={`Waarom is ${termijn.naam.toLowerCase()} uiterlijk ${dag}?`} stappen={termijn.uitleg} />
      </td>
    </tr>
  );
}
