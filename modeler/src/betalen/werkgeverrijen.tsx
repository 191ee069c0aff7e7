import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { countPassend, type Werkgevergroep } from './betaalgroepen.ts';
import { Betaalregelrij } from './betaalregelrij.tsx';
import { nameMaand } from './betaalwoorden.ts';

interface Eigenschappen {
  readonly run: Betaalrundetail;
  readonly groep: Werkgevergroep;
  readonly open: boolean;
  readonly wissel: () => void;
  readonly kolommen: number;
}

/** A werkgever with what it gets in all; it opens to its lines. */
export function Werkgeverrijen({ run, groep, open, wissel, kolommen }: Eigenschappen) {
  const { werkgever, regels, alle, vorigeCent } = groep;
  const aantal = formatAantal(alle.length, 'regel', 'regels');
  return (
    <>
      <tr className="werk-tabel__groep">
        <th colSpan={kolommen - 2} scope="rowgroup">
          <button type="button" className="werk-run__werkgever" aria-expanded={open} onClick={wissel}>
            <Icoon naam={open ? 'omlaag' : 'rechts'} /> {werkgever.naam}
          </button>{' '}
          <span className="klein">
            {regels.length < alle.length ? `${regels.length} van ${aantal}` : aantal}
            {werkgever.iban === undefined ? ' · geen IBAN' : ` · IBAN eindigt op ${werkgever.iban.slice(-4)}`}
          </span>
          {!open && <Gevouwen groep={groep} maand={nameMaand(run.vorige.maand).toLowerCase()} />}
        </th>
        <td className="getal" data-l={nameMaand(run.vorige.maand)}>
          {formatBedrag(vorigeCent)}
        </td>
        <td className="getal" data-l="Bedrag">
          <b>{formatBedrag(werkgever.bedragCent)}</b>
        </td>
      </tr>
      {open &&
        regels.map(({ regel, vorige }) => (
          <Betaalregelrij key={regel.id} run={run} regel={regel} vorige={vorige} kolommen={kolommen} />
        ))}
    </>
  );
}

/** What somebody misses who does not open the werkgever. */
function Gevouwen({ groep, maand }: { readonly groep: Werkgevergroep; readonly maand: string }) {
  const [aandacht, anders, niet] = (['aandacht', 'anders', 'niet'] as const).map((filter) =>
    countPassend([groep], filter),
  );
  return (
    <>
      {aandacht ? (
        <span className="werk-merkje werk-merkje--vandaag">
          <Icoon naam="storing" /> {formatAantal(aandacht, 'vraagt', 'vragen')} aandacht
        </span>
      ) : null}
      {anders ? (
        <span className="werk-merkje werk-merkje--nu">
          <Icoon naam="anders" /> {anders} anders dan in {maand}
        </span>
      ) : null}
      {niet ? (
        <span className="werk-merkje werk-merkje--anders">
          <Icoon naam="kruis" /> {niet} niet in deze run
        </span>
      ) : null}
    </>
  );
}
