import type { Datum } from '../../../server/domain/datum.ts';
import {
  addDagen,
  findEersteDagVanMaand,
  findLaatsteDagVanMaand,
  formatDatum,
  formatMaand,
  readWeekdag,
  splitDatum,
} from '../../../server/domain/datum.ts';
import type { Agenda } from '../../../server/usecases/volgen/lijstusecases.ts';
import { formatAantal } from '../weergave/getal.ts';
import { naamVanDag } from './dagplek.ts';

const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

interface Eigenschappen extends Pick<Agenda, 'maand' | 'vandaag' | 'dagen'> {
  /** Days whose moments are in the list below: a press leads there. */
  readonly inLijst: ReadonlySet<Datum>;
}

/** The month as a calendar: how many moments each day has. The list below tells the same, moment by moment. */
export function Kalenderblad({ maand, vandaag, dagen, inLijst }: Eigenschappen) {
  const perDag = new Map(dagen.map(({ datum, aantal }) => [datum, aantal]));
  return (
    <table className="werk-kalender">
      <caption className="verborgen">Kalender van {formatMaand(maand)}, met het aantal momenten per dag</caption>
      <thead>
        <tr>
          {WEEKDAGEN.map((naam) => (
            <th key={naam} scope="col" abbr={naam}>
              {naam.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listWeken(maand).map((week) => (
          <tr key={week[0]}>
            {week.map((datum) => (
              <td key={datum} aria-current={datum === vandaag ? 'date' : undefined}>
                {datum.startsWith(maand) && (
                  <Dag datum={datum} aantal={perDag.get(datum) ?? 0} inLijst={inLijst.has(datum)} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dag({
  datum,
  aantal,
  inLijst,
}: {
  readonly datum: Datum;
  readonly aantal: number;
  readonly inLijst: boolean;
}) {
  const { dag, maand } = splitDatum(datum);
  const wat = (
    <>
      <b>{aantal}</b>
      <span className="verborgen">
        {' '}
        {formatAantal(aantal, 'moment', 'momenten').replace(/^\d+ /, '')} op {formatDatum(datum)}
      </span>
    </>
  );
  return (
    <>
      <span>{dag}</span>
      {aantal > 0 && (inLijst ? <a href={`#${naamVanDag(datum)}`}>{wat}</a> : wat)}
      {dag === 1 && maand === 1 && <span className="klein">herziening</span>}
    </>
  );
}

/** The weeks of a month from Monday to Sunday, with the days of other months that fill the first and the last. */
function listWeken(maand: string): readonly (readonly Datum[])[] {
  const eerste = findEersteDagVanMaand(maand);
  const laatste = findLaatsteDagVanMaand(maand);
  const weken: Datum[][] = [];
  for (let dag = addDagen(eerste, 1 - readWeekdag(eerste)); dag <= laatste; dag = addDagen(dag, 7)) {
    weken.push(Array.from({ length: 7 }, (_, plaats) => addDagen(dag, plaats)));
  }
  return weken;
}
