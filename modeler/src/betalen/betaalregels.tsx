import { useMemo, useState } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Betaalrunregel } from '../../../server/domain/betalen/betaalrun.ts';
import type { Vorigebetaling } from '../../../server/domain/betalen/vorige-maand.ts';
import type { Betaalrundetail, Werkgevertotaal } from '../../../server/usecases/betalen/betaalusecases.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Betaalregelrij } from './betaalregelrij.tsx';
import { nameMaand, vraagtAandacht } from './betaalwoorden.ts';

const STUKJE = 50;
const KOLOMMEN = 9;

/** Every line of the run, under its werkgever. */
export function Betaalregels({ run }: { readonly run: Betaalrundetail }) {
  const aandacht = run.regels.filter(vraagtAandacht).length;
  const [alleenAandacht, setAlleenAandacht] = useState(false);
  const [getoond, setGetoond] = useState(STUKJE);
  const groepen = useMemo(() => groupRegels(run, alleenAandacht), [run, alleenAandacht]);
  const vorige = useMemo(() => new Map(run.vorige.regels.map((deel) => [deel.regelId, deel])), [run]);
  if (run.regels.length === 0) {
    return <p>In deze betaalrun staat niets: er is over deze maand niets te betalen.</p>;
  }
  return (
    <>
      <div className="werk-rij">
        <button
          type="button"
          className="werk-filter"
          aria-pressed={!alleenAandacht}
          onClick={() => setAlleenAandacht(false)}
        >
          Alle regels <span className="werk-teller">{run.regels.length}</span>
        </button>
        {aandacht > 0 && (
          <button
            type="button"
            className="werk-filter"
            aria-pressed={alleenAandacht}
            onClick={() => setAlleenAandacht(true)}
          >
            <Icoon naam="storing" /> Vragen aandacht <span className="werk-teller">{aandacht}</span>
          </button>
        )}
      </div>
      <table className="utrecht-table utrecht-table--html-table werk-tabel werk-tabel--run">
        <caption className="verborgen">Betaalregels per werkgever</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="verborgen">Uitleg</span>
            </th>
            <th scope="col">Werknemer</th>
            <th scope="col">Zaak</th>
            <th scope="col">Aandacht</th>
            <th scope="col">Over de maand</th>
            <th scope="col" className="getal">
              Loonwaarde
            </th>
            <th scope="col" className="getal">
              Uren
            </th>
            <th scope="col" className="getal">
              {nameMaand(run.vorige.maand)}
            </th>
            <th scope="col" className="getal">
              Bedrag
            </th>
          </tr>
        </thead>
        <tbody>
          {groepen.slice(0, getoond).map(({ werkgever, regels }) => (
            <Werkgevergroep key={regels[0]?.id} run={run} werkgever={werkgever} regels={regels} vorige={vorige} />
          ))}
        </tbody>
        <Voet run={run} />
      </table>
      {groepen.length > getoond && (
        <p>
          <Knop onClick={() => setGetoond(getoond + STUKJE)}>
            Toon meer werkgevers ({groepen.length - getoond} over)
          </Knop>
        </p>
      )}
    </>
  );
}

/** What is paid, beside all that the month before was paid: what stands in no line above is told first, so that both columns add up. */
function Voet({ run: { teBetalen, vorige } }: { readonly run: Betaalrundetail }) {
  const maand = nameMaand(vorige.maand);
  const { aantal, bedragCent } = vorige.overig;
  return (
    <tfoot>
      {aantal > 0 && (
        <tr>
          <td colSpan={KOLOMMEN - 2}>
            {formatAantal(aantal, 'andere betaling', 'andere betalingen')} in {maand.toLowerCase()}
            <span className="klein"> (eenmalig, of niet meer in deze run)</span>
          </td>
          <td data-l={maand} className="getal">
            {formatBedrag(bedragCent)}
          </td>
          <td data-l="Bedrag" className="getal">
            –
          </td>
        </tr>
      )}
      <tr>
        <th scope="row" colSpan={KOLOMMEN - 2}>
          Te betalen, {formatAantal(teBetalen.aantal, 'regel', 'regels')}
        </th>
        <td data-l={maand} className="getal">
          {formatBedrag(vorige.totaalCent)}
        </td>
        <td data-l="Bedrag" className="getal">
          {formatBedrag(teBetalen.bedragCent)}
        </td>
      </tr>
    </tfoot>
  );
}

interface Groep {
  readonly werkgever: Werkgevertotaal;
  readonly regels: readonly Betaalrunregel[];
}

interface Groepeigenschappen extends Groep {
  readonly run: Betaalrundetail;
  /** What the month before was paid, by the id of the line. */
  readonly vorige: ReadonlyMap<string, Vorigebetaling>;
}

function groupRegels(run: Betaalrundetail, alleenAandacht: boolean): readonly Groep[] {
  const perId = new Map(run.regels.map((regel) => [regel.id, regel]));
  return run.werkgevers
    .map((werkgever) => ({ werkgever, regels: werkgever.regelIds.flatMap((id) => perId.get(id) ?? []) }))
    .filter(({ regels }) => regels.length > 0 && (!alleenAandacht || regels.some(vraagtAandacht)));
}

function Werkgevergroep({ run, werkgever, regels, vorige }: Groepeigenschappen) {
  return (
    <>
      <tr className="werk-tabel__groep">
        <th colSpan={KOLOMMEN - 1} scope="rowgroup">
          {werkgever.naam}{' '}
          <span className="klein">
            {formatAantal(regels.length, 'regel', 'regels')}
            {werkgever.iban === undefined ? ' · geen IBAN' : ` · IBAN eindigt op ${werkgever.iban.slice(-4)}`}
          </span>
        </th>
        <td className="getal">
          <b>{formatBedrag(werkgever.bedragCent)}</b>
        </td>
      </tr>
      {regels.map((regel) => (
        <Betaalregelrij key={regel.id} run={run} regel={regel} vorige={vorige.get(regel.id)} kolommen={KOLOMMEN} />
      ))}
    </>
  );
}
