import { formatDatumKort, formatMaand } from '../../../server/domain/datum.ts';
import type { Urenmaand } from '../../../server/domain/uren/urenmaand.ts';
import type { Zaakuren } from '../../../server/usecases/uren/urenusecases.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Waarom } from '../onderdelen/waarom.tsx';
import { describeStand, describeVerrekening, formatPeriode, formatUren } from './urenwoorden.ts';

interface Eigenschappen {
  readonly uren: Zaakuren;
  /** Absent for who only reads. */
  readonly kies?: (maand: Urenmaand) => void;
}

/** Month by month: the hours that count, where they come from, and until when the rest can come. */
export function Urentabel({ uren: { maanden }, kies }: Eigenschappen) {
  return (
    <table className="utrecht-table utrecht-table--html-table werk-tabel">
      <caption>Uren per maand</caption>
      <thead>
        <tr>
          <th scope="col">Maand</th>
          <th scope="col">Stand</th>
          <th scope="col" className="getal">
            Uren
          </th>
          <th scope="col">Bron</th>
          <th scope="col">Uiterlijk binnen</th>
          {kies && (
            <th scope="col">
              <span className="verborgen">Doen</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {maanden.map((maand) => (
          <Maandrij key={maand.maand} maand={maand} kies={kies} />
        ))}
      </tbody>
    </table>
  );
}

function Maandrij({ maand, kies }: { readonly maand: Urenmaand; readonly kies: Eigenschappen['kies'] }) {
  const { naam, klasse, icoon } = describeStand(maand);
  const iets = maand.aandelen.length > 0;
  return (
    <tr>
      <td data-l="Maand">
        <div>
          {formatMaand(maand.maand)}
          {maand.dagen.map((dagen) => formatPeriode(dagen)).join() !== formatMaand(maand.maand) && (
            <span className="klein werk-tabel__sub">LKS: {maand.dagen.map(formatPeriode).join(' en ')}</span>
          )}
        </div>
      </td>
      <td data-l="Stand">
        <div>
          <span className={`werk-status werk-status--${klasse}`}>
            <Icoon naam={icoon} /> {naam}
          </span>
          {iets && maand.ontbreekt.length > 0 && (
            <span className="klein werk-tabel__sub">Nog nodig: {maand.ontbreekt.map(formatPeriode).join(' en ')}</span>
          )}
        </div>
      </td>
      <td data-l="Uren" className="getal">
        <div>
          {iets ? formatUren(maand.uren) : '–'}
          {maand.aandelen.length > 1 &&
            maand.aandelen.map((deel) => (
              <span className="klein werk-tabel__sub" key={`${deel.opgaveId}-${deel.van}`}>
                {formatUren(deel.uren)}: {deel.dagen} van {deel.dagenOpgave} dagen van {formatUren(deel.urenOpgave)}
              </span>
            ))}
        </div>
      </td>
      <td data-l="Bron">
        <div>
          {iets ? maand.bron : '–'}
          {maand.ontvangenOp !== undefined && (
            <span className="klein werk-tabel__sub">ontvangen {formatDatumKort(maand.ontvangenOp)}</span>
          )}
        </div>
      </td>
      <td data-l="Uiterlijk binnen">
        <div>
          {formatDatumKort(maand.uiterlijk)}{' '}
          <Waarom vraag={`Waarom uiterlijk ${formatDatumKort(maand.uiterlijk)}?`} stappen={maand.uitleg} />
          <span className="klein werk-tabel__sub">{describeVerrekening(maand)}</span>
        </div>
      </td>
      {kies && (
        <td>
          <Knop klein onClick={() => kies(maand)}>
            {maand.stand === 'binnen' ? 'Verbeteren' : 'Invoeren'}
            <span className="verborgen"> uren van {formatMaand(maand.maand)}</span>
          </Knop>
        </td>
      )}
    </tr>
  );
}
