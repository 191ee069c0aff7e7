import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Betaalrunlijst } from '../../../server/usecases/betalen/betaalusecases.ts';
import type { Overdrachtoverzicht } from '../../../server/usecases/verhuizing/verhuisusecases.ts';
import type { Verzendlijst } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { listBetaalruns } from '../api/betalen.ts';
import { listOverdrachten } from '../api/verhuizing.ts';
import { listVerzending } from '../api/verzending.ts';
import { nameRun, RUNSTATUS } from '../betalen/betaalwoorden.ts';
import { formatAantal } from '../weergave/getal.ts';

const EVEN_MS = 60_000;

/** Work of today that is no task of a zaak: paying, letters to send, what another gemeente handed over. Nothing when there is none. */
export function OokTeDoen({ gemeente }: { readonly gemeente: string }) {
  const betalen = useQuery({
    queryKey: ['betaalruns', gemeente],
    queryFn: () => listBetaalruns(gemeente),
    staleTime: EVEN_MS,
  });
  const brieven = useQuery({
    queryKey: ['verzending', gemeente, 'te_printen', 0],
    queryFn: () => listVerzending(gemeente, 'te_printen', 0),
    staleTime: EVEN_MS,
  });
  const overdrachten = useQuery({
    queryKey: ['overdrachten', gemeente],
    queryFn: () => listOverdrachten(gemeente),
    staleTime: EVEN_MS,
  });
  const werk = [
    ...listBetaalwerk(betalen.data),
    ...listBriefwerk(brieven.data),
    ...listOverdrachtwerk(overdrachten.data),
  ];
  if (werk.length === 0) return null;
  return (
    <nav className="werk-ooktedoen" aria-label="Ook te doen">
      <span>Ook te doen:</span>
      <ul>
        {werk.map(({ pad, tekst }) => (
          <li key={pad}>
            <Link to={`/${gemeente}/${pad}`}>{tekst}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// helpers

/** A page where there is work, and what that is. */
interface Werk {
  readonly pad: string;
  readonly tekst: string;
}

function listBetaalwerk(lijst: Betaalrunlijst | undefined): readonly Werk[] {
  if (!lijst) return [];
  const { waarschuwing, runs, teruggekomen } = lijst;
  const alarm = waarschuwing ? [{ pad: 'betalen', tekst: waarschuwing.melding.replace(/\.$/, '') }] : [];
  const open = runs
    .filter(({ status }) => status === 'voorstel' || status === 'ter_goedkeuring' || status === 'vrijgegeven')
    .map((run) => ({
      pad: `betalen/${run.id}`,
      tekst: `${nameRun(run)}: ${RUNSTATUS[run.status].naam.toLowerCase()}`,
    }));
  const terug =
    teruggekomen.length > 0 && alarm.length === 0
      ? [{ pad: 'betalen', tekst: `${formatAantal(teruggekomen.length, 'betaling', 'betalingen')} teruggekomen` }]
      : [];
  return [...alarm, ...open, ...terug];
}

function listBriefwerk(lijst: Verzendlijst | undefined): readonly Werk[] {
  if (!lijst) return [];
  const { te_printen: printen, te_versturen: versturen, mislukt } = lijst.tellingen;
  const brieven = (aantal: number) => formatAantal(aantal, 'brief', 'brieven');
  return [
    { aantal: mislukt, pad: 'verzending?groep=mislukt', tekst: `${brieven(mislukt)} niet aangekomen` },
    { aantal: printen, pad: 'verzending', tekst: `${brieven(printen)} te printen` },
    { aantal: versturen, pad: 'verzending?groep=te_versturen', tekst: `${brieven(versturen)} te versturen` },
  ].filter(({ aantal }) => aantal > 0);
}

function listOverdrachtwerk(lijst: Overdrachtoverzicht | undefined): readonly Werk[] {
  const nieuw = lijst?.ontvangen.filter(({ status }) => status === 'nieuw').length ?? 0;
  return nieuw === 0
    ? []
    : [{ pad: 'overdrachten', tekst: `${formatAantal(nieuw, 'overdracht', 'overdrachten')} van een andere gemeente` }];
}
