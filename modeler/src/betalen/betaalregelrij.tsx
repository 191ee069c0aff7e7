import { memo, useId, useState } from 'react';
import { Link } from 'react-router';
import { formatBedrag, formatGetal, formatPercentage } from '../../../server/domain/bedrag/bedrag.ts';
import { type Betaalrunregel, isTeBetalen } from '../../../server/domain/betalen/betaalrun.ts';
import type { Vorigebetaling } from '../../../server/domain/betalen/vorige-maand.ts';
import { formatMaand } from '../../../server/domain/datum.ts';
import { turnNaam } from '../../../server/domain/naam.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Betaalregeluitleg } from './betaalregeluitleg.tsx';
import { nameMaand, SIGNAALNAMEN } from './betaalwoorden.ts';

interface Eigenschappen {
  readonly run: Betaalrundetail;
  readonly regel: Betaalrunregel;
  readonly vorige: Vorigebetaling | undefined;
  readonly kolommen: number;
}

/** One payment; it opens to how it came about. Remembered: a long run draws only the werkgever that opens or closes. */
export const Betaalregelrij = memo(function Betaalregelrij({ run, regel, vorige, kolommen }: Eigenschappen) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { werknemer, zaakId, zaaknummer, maand, bedragCent } = regel;
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
        <td data-l="Werknemer">{turnNaam(werknemer.naam)}</td>
        <td data-l="Zaak" className="heel">
          <Link to={`/${run.gemeente}/zaken/${zaakId}`}>{zaaknummer}</Link>
        </td>
        <td data-l="Aandacht">
          <Aandacht regel={regel} vorige={vorige} bijBank={run.status === 'aangeboden'} />
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
        <td data-l={nameMaand(run.vorige.maand)} className="getal">
          {vorige?.betaaldCent === undefined ? '–' : formatBedrag(vorige.betaaldCent)}
        </td>
        <td data-l="Bedrag" className="getal">
          {isTeBetalen(regel) ? <b>{formatBedrag(bedragCent)}</b> : <s>{formatBedrag(bedragCent)}</s>}
        </td>
      </tr>
      {open && (
        <tr className="werk-tabel__uit" id={id}>
          <td colSpan={kolommen}>
            <Betaalregeluitleg run={run} regel={regel} waarom={vorige?.waarom} />
          </td>
        </tr>
      )}
    </>
  );
});

function describeLoonwaarde({ loonwaardePercentage, forfaitair }: Betaalrunregel): string {
  if (loonwaardePercentage !== undefined) return formatPercentage(loonwaardePercentage);
  return forfaitair ? 'forfaitair' : '–';
}

interface Aandachteigenschappen {
  readonly regel: Betaalrunregel;
  readonly vorige: Vorigebetaling | undefined;
  readonly bijBank: boolean;
}

/** What is the matter with a line, in a few words: the bank, who kept it out, the signals, and how it is beside the month before. */
function Aandacht({ regel, vorige, bijBank }: Aandachteigenschappen) {
  const { status, uitgesloten, signalen, deelTerug } = regel;
  if (deelTerug) return <Merkje soort="laat" tekst="Deels teruggekomen" />;
  if (status === 'teruggekomen') return <Merkje soort="laat" tekst="Teruggekomen" />;
  if (status === 'uitgevoerd') return <Merkje soort="klaar" tekst="Betaald" />;
  if (uitgesloten) {
    return (
      <>
        <Merkje soort="anders" tekst="Eruit gehaald" />
        <span className="klein werk-tabel__sub werk-run__reden">{uitgesloten.reden}</span>
      </>
    );
  }
  const isBijBank = bijBank && !signalen.some(({ ernst }) => ernst === 'blokkeert');
  if (isBijBank) return <span className="klein">wacht op de bank</span>;
  const isAnders = vorige?.waarom !== undefined;
  if (signalen.length === 0 && !isAnders) return <span className="klein">{vorige?.woord}</span>;
  return (
    <span className="werk-rij">
      {signalen.map(({ soort, ernst }) => (
        <Merkje key={soort} soort={ernst === 'blokkeert' ? 'laat' : 'vandaag'} tekst={SIGNAALNAMEN[soort]} />
      ))}
      {isAnders && <Merkje soort="nu" tekst={vorige.woord} />}
    </span>
  );
}

const MERKICONEN = { laat: 'storing', vandaag: 'storing', klaar: 'klaar', anders: 'kruis', nu: 'anders' } as const;

function Merkje({ soort, tekst }: { readonly soort: keyof typeof MERKICONEN; readonly tekst: string }) {
  return (
    <span className={`werk-merkje werk-merkje--${soort}`}>
      <Icoon naam={MERKICONEN[soort]} />
      {tekst}
    </span>
  );
}
