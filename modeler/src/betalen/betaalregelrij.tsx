import { useId, useState } from 'react';
import { Link } from 'react-router';
import { formatBedrag, formatGetal, formatPercentage } from '../../../server/domain/bedrag/bedrag.ts';
import type { Betaalrunregel } from '../../../server/domain/betalen/betaalrun.ts';
import { formatMaand } from '../../../server/domain/datum.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Betaalregeluitleg } from './betaalregeluitleg.tsx';
import { SIGNAALNAMEN } from './betaalwoorden.ts';

interface Eigenschappen {
  readonly run: Betaalrundetail;
  readonly regel: Betaalrunregel;
  readonly kolommen: number;
}

/** One payment; it opens to how it came about. */
export function Betaalregelrij({ run, regel, kolommen }: Eigenschappen) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { werknemer, zaakId, zaaknummer, maand, bedragCent, uitgesloten } = regel;
  return (
    <>
      <tr className={open ? 'is-gekozen' : undefined}>
        <td data-l="Uitleg">
          <button
            type="button"
            className="werk-open"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={`Uitleg bij ${werknemer.naam}, ${formatMaand(maand)}`}
            onClick={() => setOpen(!open)}
          >
            <Icoon naam={open ? 'omlaag' : 'rechts'} />
          </button>
        </td>
        <td data-l="Werknemer">{werknemer.naam}</td>
        <td data-l="Zaak" className="heel">
          <Link to={`/${run.gemeente}/zaken/${zaakId}`}>{zaaknummer}</Link>
        </td>
        <td data-l="Aandacht">
          <Aandacht regel={regel} bijBank={run.status === 'aangeboden'} />
        </td>
        <td data-l="Over de maand">
          <span>
            {formatMaand(maand)}
            {regel.soort !== 'vast' && <span className="klein"> {regel.soort}</span>}
          </span>
        </td>
        <td data-l="Loonwaarde" className="getal alleen-breed">
          {describeLoonwaarde(regel)}
        </td>
        <td data-l="Uren" className="getal alleen-breed">
          {regel.uren === undefined ? '–' : formatGetal(regel.uren.aantal)}
        </td>
        <td data-l="Bedrag" className="getal">
          {uitgesloten ? <s>{formatBedrag(bedragCent)}</s> : <b>{formatBedrag(bedragCent)}</b>}
        </td>
      </tr>
      {open && (
        <tr className="werk-tabel__uit" id={id}>
          <td colSpan={kolommen}>
            <Betaalregeluitleg run={run} regel={regel} />
          </td>
        </tr>
      )}
    </>
  );
}

function describeLoonwaarde({ loonwaardePercentage, forfaitair }: Betaalrunregel): string {
  if (loonwaardePercentage !== undefined) return formatPercentage(loonwaardePercentage);
  return forfaitair ? 'forfaitair' : '–';
}

/** What is the matter with a line, in a few words: the bank first, then who kept it out, then the signals. */
function Aandacht({ regel, bijBank }: { readonly regel: Betaalrunregel; readonly bijBank: boolean }) {
  const { status, uitgesloten, signalen, verschilMetVorige, deelTerug } = regel;
  if (deelTerug) return <Merkje soort="laat" tekst="Deels teruggekomen" />;
  if (status === 'teruggekomen') return <Merkje soort="laat" tekst="Teruggekomen" />;
  if (status === 'uitgevoerd') return <Merkje soort="klaar" tekst="Betaald" />;
  if (uitgesloten) return <Merkje soort="anders" tekst="Eruit gehaald" />;
  const isBijBank = bijBank && !signalen.some(({ ernst }) => ernst === 'blokkeert');
  if (isBijBank) return <span className="klein">wacht op de bank</span>;
  if (signalen.length === 0) {
    return <span className="klein">{verschilMetVorige === undefined ? 'zoals verwacht' : 'ander bedrag'}</span>;
  }
  return (
    <span className="werk-rij">
      {signalen.map(({ soort, ernst }) => (
        <Merkje key={soort} soort={ernst === 'blokkeert' ? 'laat' : 'vandaag'} tekst={SIGNAALNAMEN[soort]} />
      ))}
    </span>
  );
}

function Merkje({ soort, tekst }: { readonly soort: 'laat' | 'vandaag' | 'klaar' | 'anders'; readonly tekst: string }) {
  return (
    <span className={`werk-merkje werk-merkje--${soort}`}>
      <Icoon naam={soort === 'klaar' ? 'klaar' : soort === 'anders' ? 'kruis' : 'storing'} />
      {tekst}
    </span>
  );
}
