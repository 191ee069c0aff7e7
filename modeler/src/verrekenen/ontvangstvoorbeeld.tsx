import { useId, useState } from 'react';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import type { Ontvangstuitkomst, Ontvangstvoorstel } from '../../../server/domain/betalen/ontvangsten.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Eerderelezing } from '../../../server/usecases/inlezen/bankinleesusecases.ts';
import type { Ontvangstenvoorbeeld, Ontvangstkeuze } from '../../../server/usecases/verrekenen/ontvangstusecases.ts';
import { LeegBewaren } from '../inlezen/bankverslag.tsx';
import { Icoon, type Icoonnaam } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { formatAantal } from '../weergave/getal.ts';

const UITKOMSTEN: Readonly<Record<Ontvangstuitkomst, readonly [naam: string, klasse: string, icoon: Icoonnaam]>> = {
  gevonden: ['Gevonden', 'klaar', 'klaar'],
  mogelijk: ['Kies zelf', 'vandaag', 'stip'],
  al_verwerkt: ['Al vastgelegd', 'stil', 'min'],
  waarschijnlijk_dezelfde: ['Waarschijnlijk dezelfde', 'vandaag', 'driehoek'],
  teruggekomen: ['Teruggekomen betaling', 'stil', 'min'],
  onbekend: ['Hoort nergens bij', 'stil', 'min'],
};

interface Eigenschappen {
  readonly gelezen: Ontvangstenvoorbeeld & { readonly eerder?: Eerderelezing };
  readonly bezig: boolean;
  readonly bewaar: (regels: readonly Ontvangstkeuze[]) => void;
}

/** The receipts of a file, line by line; what fits exactly is chosen already, the rest a person chooses. */
export function Ontvangstvoorbeeld({ gelezen: { regels, zaken, eerder }, bezig, bewaar }: Eigenschappen) {
  const [keuzes, setKeuzes] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      regels.flatMap(({ uitkomst, ontvangst, zaken: [zaak] }) =>
        uitkomst === 'gevonden' && zaak ? [[ontvangst.sleutel, zaak.zaakId]] : [],
      ),
    ),
  );
  const [redenen, setRedenen] = useState<Readonly<Record<string, string>>>({});
  const gekozen = regels.flatMap(({ ontvangst: { naam: _naam, retour: _retour, ...ontvangst } }) => {
    const zaakId = keuzes[ontvangst.sleutel] ?? '';
    const reden = redenen[ontvangst.sleutel]?.trim() ?? '';
    return zaakId === '' ? [] : [{ ...ontvangst, zaakId, ...(reden === '' ? {} : { reden }) }];
  });
  if (regels.length === 0) {
    return (
      <>
        <p>In dit bestand komt er geen geld binnen. Er is niets om vast te leggen.</p>
        <LeegBewaren eerder={eerder} bezig={bezig} bewaar={() => bewaar([])} />
      </>
    );
  }
  return (
    <div className="werk-stapel">
      <Tabel
        titel="Dit kwam er binnen"
        zichtbaar
        kolommen={['Plaats', 'Van wie', { getal: 'Bedrag' }, 'Uitkomst', 'Zaak']}
      >
        <tbody>
          {regels.map((regel) => (
            <Ontvangstrij
              key={regel.ontvangst.sleutel}
              regel={regel}
              zaken={zaken}
              keuze={keuzes[regel.ontvangst.sleutel] ?? ''}
              kies={(zaakId) => setKeuzes({ ...keuzes, [regel.ontvangst.sleutel]: zaakId })}
              reden={redenen[regel.ontvangst.sleutel] ?? ''}
              zegReden={(reden) => setRedenen({ ...redenen, [regel.ontvangst.sleutel]: reden })}
            />
          ))}
        </tbody>
      </Tabel>
      {gekozen.length === 0 ? (
        <>
          <p>Er is nog geen zaak gekozen. Er is niets om vast te leggen.</p>
          <LeegBewaren eerder={eerder} bezig={bezig} bewaar={() => bewaar([])} />
        </>
      ) : (
        <div>
          <Knop soort="hoofd" bezig={bezig} onClick={() => bewaar(gekozen)}>
            {formatAantal(gekozen.length, 'ontvangst', 'ontvangsten')} vastleggen
          </Knop>
        </div>
      )}
    </div>
  );
}

interface Rij {
  readonly regel: Ontvangstvoorstel;
  readonly zaken: Ontvangstenvoorbeeld['zaken'];
  readonly keuze: string;
  readonly kies: (zaakId: string) => void;
  /** Why it is another receipt than the one that looks the same. */
  readonly reden: string;
  readonly zegReden: (reden: string) => void;
}

function Ontvangstrij(rij: Rij) {
  const { regel, keuze } = rij;
  const { ontvangst, uitkomst, melding } = regel;
  const [naam, klasse, icoon] = UITKOMSTEN[uitkomst];
  return (
    <tr>
      <td data-l="Plaats">
        {ontvangst.plaats}
        <span className="klein werk-tabel__sub">{formatDatumKort(ontvangst.op)}</span>
      </td>
      <td data-l="Van wie">
        {ontvangst.naam ?? ontvangst.iban ?? 'Onbekend'}
        <span className="klein werk-tabel__sub">{ontvangst.omschrijving}</span>
      </td>
      <td data-l="Bedrag" className="getal">
        {formatBedrag(ontvangst.bedragCent)}
      </td>
      <td data-l="Uitkomst">
        <span className={`werk-status werk-status--${klasse}`}>
          <Icoon naam={icoon} /> {naam}
        </span>
        <span className="klein werk-tabel__sub">{melding}</span>
      </td>
      <td data-l="Zaak">
        {uitkomst === 'al_verwerkt' || uitkomst === 'teruggekomen' ? (
          regel.zaken.map(({ zaaknummer }) => zaaknummer).join(', ')
        ) : (
          <Zaakkeuze {...rij} />
        )}
        {uitkomst === 'waarschijnlijk_dezelfde' && keuze !== '' && <Waarom {...rij} />}
      </td>
    </tr>
  );
}

function Waarom({ reden, zegReden }: Rij) {
  const id = useId();
  return (
    <span className="werk-stapel">
      <label htmlFor={id}>Waarom is dit een andere ontvangst?</label>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        value={reden}
        maxLength={500}
        required
        onChange={(gebeurtenis) => zegReden(gebeurtenis.target.value)}
      />
    </span>
  );
}

function Zaakkeuze({ regel, zaken, keuze, kies }: Rij) {
  const eerst = new Set(regel.zaken.map(({ zaakId }) => zaakId));
  const alle = [...regel.zaken, ...zaken.filter(({ zaakId }) => !eerst.has(zaakId))];
  return (
    <select
      className="utrecht-select utrecht-select--html-select werk-tabel__keuze"
      aria-label={`Bij welke zaak hoort ${regel.ontvangst.plaats}?`}
      value={keuze}
      onChange={(gebeurtenis) => kies(gebeurtenis.target.value)}
    >
      <option value="">Niet vastleggen</option>
      {alle.map(({ zaakId, zaaknummer, werkgever, openCent }) => (
        <option key={zaakId} value={zaakId}>
          {zaaknummer}, {werkgever}, open {formatBedrag(openCent)}
        </option>
      ))}
    </select>
  );
}
