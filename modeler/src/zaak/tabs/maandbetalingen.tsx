import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatBedrag } from '../../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort, formatMaand } from '../../../../server/domain/datum.ts';
import type { Zaakbetaalmaand, Zaakbetaling } from '../../../../server/usecases/betalen/betaalusecases.ts';
import { readZaakbetalingen } from '../../api/betalen.ts';
import { Foutmelding } from '../../onderdelen/foutmelding.tsx';
import { Skelet } from '../../onderdelen/skelet.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { Waarom } from '../../onderdelen/waarom.tsx';
import { Zaakschulden } from '../../verrekenen/zaakschulden.tsx';
import { Zaakverrekeningen } from '../../verrekenen/zaakverrekeningen.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly zaakId: string;
}

/** Month by month until now: what the werkgever is entitled to, what was paid, and why there is a difference. */
export function Maandbetalingen({ gemeente, zaakId }: Eigenschappen) {
  const vraag = useQuery({
    queryKey: ['zaakbetalingen', gemeente, zaakId],
    queryFn: () => readZaakbetalingen(gemeente, zaakId),
  });
  if (vraag.isPending) return <Skelet wat="Recht en betaald" regels={4} />;
  if (vraag.isError) {
    return <Foutmelding fout={vraag.error} wat="De betalingen komen niet door." opnieuw={() => void vraag.refetch()} />;
  }
  const { maanden, verrekeningen, vorderingen, schulden } = vraag.data;
  if (maanden.length === 0) return null;
  return (
    <>
      <Tabel
        titel="Recht en betaald per maand"
        zichtbaar
        kolommen={['Over de maand', { getal: 'Recht' }, { getal: 'Betaald' }, { getal: 'Verschil' }, 'Waardoor']}
      >
        <tbody>
          {maanden.map((deel) => (
            <Maandrij key={deel.maand} gemeente={gemeente} deel={deel} />
          ))}
        </tbody>
      </Tabel>
      <Zaakverrekeningen verrekeningen={verrekeningen} vorderingen={vorderingen} />
      <Zaakschulden schulden={schulden} />
    </>
  );
}

function Maandrij({ gemeente, deel }: { readonly gemeente: string; readonly deel: Zaakbetaalmaand }) {
  const { maand, rechtCent, betaaldCent, verrekendCent, verschilCent, uitleg, betalingen } = deel;
  return (
    <tr>
      <td data-l="Over de maand">{formatMaand(maand)}</td>
      <td data-l="Recht" className="getal">
        {rechtCent === undefined ? 'nog niet bekend' : formatBedrag(rechtCent)}{' '}
        <Waarom vraag={`Hoe is het recht over ${formatMaand(maand)} berekend?`} stappen={uitleg} />
      </td>
      <td data-l="Betaald" className="getal">
        {formatBedrag(betaaldCent)}
        {verrekendCent !== 0 && (
          <span className="klein werk-tabel__sub">waarvan {formatBedrag(verrekendCent)} verrekend</span>
        )}
        {betalingen.map((betaling) => (
          <Betaling key={`${betaling.runId}-${betaling.soort}`} gemeente={gemeente} betaling={betaling} />
        ))}
      </td>
      <td data-l="Verschil" className="getal">
        {rechtCent === undefined ? '–' : formatBedrag(verschilCent)}
      </td>
      <td data-l="Waardoor">
        <Waardoor deel={deel} />
      </td>
    </tr>
  );
}

function Betaling({ gemeente, betaling }: { readonly gemeente: string; readonly betaling: Zaakbetaling }) {
  const { runId, betaaldag, teruggekomenOp, deelTerug } = betaling;
  return (
    <span className="klein werk-tabel__sub">
      {teruggekomenOp === undefined ? '' : `teruggekomen op ${formatDatumKort(teruggekomenOp)}, `}
      {deelTerug === undefined ? '' : `${formatBedrag(deelTerug.cent)} terug op ${formatDatumKort(deelTerug.op)}, `}
      <Link to={`/${gemeente}/betalen/${runId}`}>{formatDatumKort(betaaldag)}</Link>
    </span>
  );
}

/** The reasons, and what becomes of the difference. */
function Waardoor({ deel }: { readonly deel: Zaakbetaalmaand }) {
  const { onbekend, redenen, teBetalenCent, teVerrekenenCent } = deel;
  if (onbekend !== undefined) return onbekend;
  return (
    <>
      {redenen.map((zin) => (
        <span key={zin} className="werk-tabel__sub">
          {zin}
        </span>
      ))}
      {teBetalenCent > 0 && (
        <span className="klein werk-tabel__sub">{formatBedrag(teBetalenCent)} komt in de volgende betaalrun</span>
      )}
      {teVerrekenenCent !== 0 && (
        <span className="klein werk-tabel__sub">
          {formatBedrag(Math.abs(teVerrekenenCent))} {teVerrekenenCent > 0 ? 'te weinig' : 'te veel'} betaald, wacht op
          de verrekening
        </span>
      )}
    </>
  );
}
