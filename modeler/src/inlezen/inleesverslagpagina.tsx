import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { formatBedrag } from '../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Inleesregel, Inleesverslag } from '../../../server/domain/inlezen/inleesverslag.ts';
import { nameInleessoort, nameInleesuitkomst } from '../../../server/domain/inlezen/inleesverslag-csv.ts';
import { makeVerslagadres, readInleesverslag } from '../api/inlezen.ts';
import { Feiten } from '../onderdelen/feiten.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { ToonMeer } from '../onderdelen/toon-meer.tsx';
import { describeTellingen, UITKOMSTSTIJL } from './inleeswoorden.ts';

const PER_KEER = 200;

/** One file that was read, as it was kept then, line by line. */
export function Inleesverslagpagina() {
  const { gemeente = '', verslagId = '' } = useParams();
  const vraag = useQuery({
    queryKey: ['inleesverslag', gemeente, verslagId],
    queryFn: () => readInleesverslag(gemeente, verslagId),
  });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Inleesverslag" />
        <Link to={`/${gemeente}/inleesverslagen`}>Naar alle inleesverslagen</Link>
      </div>
      {vraag.isPending && <Skelet wat="Het verslag" regels={5} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="Het verslag komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && <Inhoud gemeente={gemeente} verslag={vraag.data} />}
    </>
  );
}

function Inhoud({ gemeente, verslag }: { readonly gemeente: string; readonly verslag: Inleesverslag }) {
  const [aantal, setAantal] = useState(PER_KEER);
  const { id, regels, runId } = verslag;
  return (
    <div className="werk-stapel">
      <Feiten feiten={listFeiten(verslag)} />
      <p className="werk-rij">
        {runId !== undefined && <Link to={`/${gemeente}/betalen/${runId}`}>Naar de betaalrun</Link>}
        <a href={makeVerslagadres(gemeente, id)}>Verslag downloaden (CSV)</a>
      </p>
      <table className="utrecht-table utrecht-table--html-table werk-tabel">
        <caption>Wat er met elke regel is gebeurd</caption>
        <thead>
          <tr>
            <th scope="col">Regel</th>
            <th scope="col">Zaak</th>
            <th scope="col">Inhoud</th>
            <th scope="col">Uitkomst</th>
          </tr>
        </thead>
        <tbody>
          {regels.slice(0, aantal).map((regel) => (
            <Rij key={`${regel.regel}-${regel.zaakId}-${regel.wat}`} gemeente={gemeente} regel={regel} />
          ))}
        </tbody>
      </table>
      <ToonMeer over={regels.length - aantal} onMeer={() => setAantal(aantal + PER_KEER)} />
    </div>
  );
}

function Rij({ gemeente, regel: deel }: { readonly gemeente: string; readonly regel: Inleesregel }) {
  const { regel, zaakId, zaaknummer, wat, bedragCent, uitkomst, toelichting } = deel;
  const { klasse, icoon } = UITKOMSTSTIJL[uitkomst];
  return (
    <tr>
      <td data-l="Regel">{regel ?? '–'}</td>
      <td data-l="Zaak">
        {zaakId === undefined ? '–' : <Link to={`/${gemeente}/zaken/${zaakId}`}>{zaaknummer}</Link>}
      </td>
      <td data-l="Inhoud">{bedragCent === undefined ? wat : `${wat}, ${formatBedrag(bedragCent)}`}</td>
      <td data-l="Uitkomst">
        <div>
          <span className={`werk-status werk-status--${klasse}`}>
            <Icoon naam={icoon} /> {nameInleesuitkomst(uitkomst)}
          </span>
          {toelichting !== undefined && <span className="klein werk-tabel__sub">{toelichting}</span>}
        </div>
      </td>
    </tr>
  );
}

function listFeiten(verslag: Inleesverslag): readonly (readonly [string, string])[] {
  const { soort, bestand, datum, doorNaam, ontvangenOp, sha256, tellingen } = verslag;
  return [
    ['Soort', nameInleessoort(soort)],
    ['Bestand', bestand],
    ['Ingelezen', `${formatDatumKort(datum)}, door ${doorNaam}`],
    ...(ontvangenOp === undefined ? [] : [['Ontvangen', formatDatumKort(ontvangenOp)] as const]),
    ['Uitkomst', describeTellingen(tellingen)],
    ['SHA-256', sha256],
  ];
}
