import type { Betaalrunstatus } from '../../../server/domain/betalen/betaalrun.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { formatAantal } from '../weergave/getal.ts';

const PLAATS: Readonly<Record<Betaalrunstatus, number>> = {
  voorstel: 1,
  ter_goedkeuring: 2,
  vrijgegeven: 3,
  aangeboden: 4,
  bevestigd: 5,
  ingetrokken: -1,
};

/** The five steps of a run, with who did what. A run that was withdrawn has none. */
export function Fasen({ run }: { readonly run: Betaalrundetail }) {
  const nu = PLAATS[run.status];
  if (nu < 0) return null;
  return (
    <ol className="werk-fasen" aria-label="Stappen van de betaalrun">
      {describeFasen(run).map(({ naam, uitleg }, plaats) => {
        const stand = plaats < nu ? 'klaar' : plaats === nu ? 'nu' : 'nog';
        return (
          <li key={naam} aria-current={stand === 'nu' ? 'step' : undefined}>
            <span className={`werk-status werk-status--${stand}`}>
              <Icoon naam={stand === 'klaar' ? 'klaar' : stand === 'nu' ? 'nu' : 'cirkel'} />
              {naam}
              <span className="verborgen">{stand === 'klaar' ? ', klaar' : stand === 'nu' ? ', nu' : ', later'}</span>
            </span>
            <span className="klein">{uitleg}</span>
          </li>
        );
      })}
    </ol>
  );
}

function describeFasen(run: Betaalrundetail): readonly { readonly naam: string; readonly uitleg: string }[] {
  const { status, makers, aangebodenDoor, goedgekeurdDoor, vrijgegevenOp, betaaldag } = run;
  const bijBank = status === 'aangeboden' || status === 'bevestigd';
  const vrij = vrijgegevenOp === undefined ? '' : `, ${formatTijdstip(vrijgegevenOp)}`;
  return [
    { naam: 'Voorstel', uitleg: makers.join(', ') },
    { naam: 'Gecontroleerd', uitleg: aangebodenDoor ?? 'kijk de regels na en bied ze aan' },
    {
      naam: 'Vrijgegeven',
      uitleg: goedgekeurdDoor === undefined ? 'door een tweede persoon' : `${goedgekeurdDoor}${vrij}`,
    },
    { naam: 'Bestand', uitleg: bijBank ? 'bij de bank' : `naar de bank, betaaldag ${formatDatumKort(betaaldag)}` },
    { naam: 'Bevestigd', uitleg: describeBevestigd(run) },
  ];
}

function describeBevestigd({ status, open, teruggekomen }: Betaalrundetail): string {
  if (status === 'aangeboden') return `${formatAantal(open, 'betaling wacht', 'betalingen wachten')} op de bank`;
  if (status !== 'bevestigd') return 'na het bericht van de bank';
  return teruggekomen === 0
    ? 'de bank heeft alles betaald'
    : `${formatAantal(teruggekomen, 'betaling', 'betalingen')} teruggekomen`;
}
