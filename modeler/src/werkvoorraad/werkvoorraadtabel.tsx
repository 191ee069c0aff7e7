import { Fragment, type RefObject } from 'react';
import { listTaakrollen } from '../../../server/domain/zaak/taakrollen.ts';
import type { Werkvoorraad } from '../../../server/usecases/volgen/lijstusecases.ts';
import { Teller } from '../onderdelen/teller.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { groupByRisico } from './groepering.ts';
import { Kolomkop } from './kolomkop.tsx';
import type { Kolom } from './kolommen.ts';
import { describeVolgorde, type Volgorde } from './volgorde.ts';
import { Werkvoorraadrij } from './werkvoorraadrij.tsx';

interface Eigenschappen {
  readonly lijst: Werkvoorraad;
  readonly lijstnaam: string;
  readonly gekozen: ReadonlySet<string>;
  readonly kies: (taakIds: readonly string[], gekozen: boolean) => void;
  readonly gewijzigd: ReadonlySet<string>;
  readonly actief: string | undefined;
  readonly maakActief: (taakId: string) => void;
  readonly rijen: RefObject<Map<string, HTMLTableRowElement>>;
  readonly pakOp: (taakId: string) => void;
  readonly heleLijst: boolean;
  readonly kolommen: readonly Kolom[];
  readonly volgorde: Volgorde;
  readonly sorteer: (volgorde: Volgorde) => void;
}

/** With more columns than these the browser divides the width itself. */
const MAXIMUM_VAST = 7;

/** The tasks, under a head per legal risk when they are sorted by it; on a narrow screen each row is a card with the same facts. */
export function Werkvoorraadtabel(eigenschappen: Eigenschappen) {
  const { lijst, lijstnaam, gekozen, kies, gewijzigd, actief, maakActief, rijen, pakOp, heleLijst } = eigenschappen;
  const { kolommen, volgorde, sorteer } = eigenschappen;
  const taakrollen = listTaakrollen(useGebruiker().rollen);
  const ids = lijst.rijen.map((rij) => rij.taakId);
  const allesGekozen = ids.length > 0 && ids.every((id) => gekozen.has(id));
  const keep = (taakId: string) => (element: HTMLTableRowElement | null) => {
    if (element) rijen.current.set(taakId, element);
    else rijen.current.delete(taakId);
  };
  return (
    <table
      className={`utrecht-table utrecht-table--html-table werk-tabel werk-tabel--kaart ${kolommen.length > MAXIMUM_VAST ? '' : 'werk-tabel--voorraad'}`}
    >
      <caption className="verborgen">
        {lijstnaam}, op volgorde van {describeVolgorde(volgorde)}. {formatAantal(lijst.totaal, 'taak', 'taken')}.
      </caption>
      <thead>
        <tr>
          <th scope="col" className="kol-vak">
            <label className="werk-vak">
              <input
                type="checkbox"
                aria-label="Kies alle taken op deze bladzijde"
                checked={allesGekozen}
                onChange={(keuze) => kies(ids, keuze.target.checked)}
              />
            </label>
          </th>
          {kolommen.map((kolom) => (
            <Kolomkop key={kolom.sleutel} {...{ kolom, volgorde, sorteer }} />
          ))}
        </tr>
      </thead>
      <tbody>
        {groupRijen(lijst, volgorde).map((groep) => (
          <Fragment key={groep.rijen[0]?.taakId}>
            {groep.titel && (
              <tr className="werk-tabel__groep">
                <th colSpan={kolommen.length + 1} scope="rowgroup">
                  {groep.titel} {heleLijst && <Teller aantal={groep.rijen.length} />}{' '}
                  {groep.gevolg && <span className="klein">{groep.gevolg}</span>}
                </th>
              </tr>
            )}
            {groep.rijen.map((rij) => (
              <Werkvoorraadrij
                key={rij.taakId}
                ref={keep(rij.taakId)}
                rij={rij}
                vandaag={lijst.vandaag}
                naam={rij.behandelaar === null ? undefined : lijst.namen[rij.behandelaar]}
                kolommen={kolommen}
                wettelijk={
                  rij.wettelijkUiterlijk !== null &&
                  (rij.wettelijkUiterlijk <= lijst.risicogrens || rij.wettelijkUiterlijk === rij.uiterlijk)
                }
                gekozen={gekozen.has(rij.taakId)}
                kies={(aan) => kies([rij.taakId], aan)}
                gewijzigd={gewijzigd.has(rij.zaakId)}
                actief={actief === rij.taakId}
                magOppakken={taakrollen.includes(rij.rol)}
                pakOp={() => pakOp(rij.taakId)}
                bijFocus={() => maakActief(rij.taakId)}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function groupRijen(lijst: Werkvoorraad, volgorde: Volgorde) {
  if (volgorde === 'risico' || volgorde === '-risico')
    return groupByRisico(lijst.rijen, lijst.vandaag, lijst.risicogrens);
  return [{ titel: undefined, gevolg: undefined, rijen: lijst.rijen }];
}
