import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { formatVerschil, nameMaand } from './betaalwoorden.ts';

/** What the run comes to. */
export function Runtotalen({ run }: { readonly run: Betaalrundetail }) {
  const { teBetalen, nietBetaald, werkgevers, vorige } = run;
  const cijfers: readonly (readonly [naam: string, waarde: string])[] = [
    ['Te betalen', formatBedrag(teBetalen.bedragCent)],
    ...(vorige.verschilCent === undefined
      ? []
      : [[`Verschil met ${nameMaand(vorige.maand).toLowerCase()}`, formatVerschil(vorige.verschilCent)] as const]),
    ['Regels', String(teBetalen.aantal)],
    ['Werkgevers', String(werkgevers.filter(({ aantal }) => aantal > 0).length)],
    ...(nietBetaald.aantal === 0
      ? []
      : [['Niet in deze run', `${nietBetaald.aantal} (${formatBedrag(nietBetaald.bedragCent)})`] as const]),
  ];
  return (
    <dl className="werk-cijfers">
      {cijfers.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
