import type { Verzending } from '../../../server/domain/brief/verzending.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { describeVerschil, describeWijze, VERZENDSTATUS } from './verzendwoorden.ts';

/** Where a letter is, how it goes, and what went wrong. */
export function Verzendstatusveld({ verzending }: { readonly verzending: Verzending }) {
  const { naam, klasse, icoon } = VERZENDSTATUS[verzending.status];
  const verschil = describeVerschil(verzending);
  return (
    <div className="werk-verzending">
      <span className={`werk-status werk-status--${klasse}`}>
        <Icoon naam={icoon} /> {naam}
        {verzending.verzondenOp !== undefined && ` ${formatDatumKort(verzending.verzondenOp)}`}
      </span>
      <span className="klein werk-tabel__sub">{describeWijze(verzending)}</span>
      {verzending.fout !== undefined && <span className="klein werk-tabel__sub">{verzending.fout}</span>}
      {verschil !== undefined && <span className="klein werk-tabel__sub">{verschil}</span>}
    </div>
  );
}
