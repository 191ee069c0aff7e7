import type { Betaalrun } from '../domain/betaalrun.ts';
import { isVrijgegeven, listTeBetalen } from '../domain/betaalrun.ts';
import { calculateBetaalstand } from '../domain/betaalstand.ts';
import { listBetalingen } from '../domain/betaling.ts';
import type { Betaalvoorstel, Voorstelzaak } from '../domain/betaalvoorstel.ts';
import { makeVoorstel } from '../domain/betaalvoorstel.ts';
import { isToekennend } from '../domain/besluit.ts';
import type { Datum } from '../domain/datum.ts';
import { formatMaand } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { calculateRecht } from '../domain/recht.ts';
import type { Zaak } from '../domain/zaak.ts';
import { parameterWaarden } from '../rules/parameters.ts';
import type { Omgeving } from './change-zaak.ts';
import { walkZaken } from './walk-zaken.ts';

/**
 * What a run would pay now: every zaak of the gemeente that was ever granted LKS, against what all released runs paid. A zaak that cannot be
 * calculated is named in the proposal and does not hold up the others.
 */
export async function calculateVoorstel(
  omgeving: Omgeving,
  run: Pick<Betaalrun, 'gemeente' | 'maand' | 'betaaldag' | 'uiterlijk'>,
  vandaag: Datum,
): Promise<Betaalvoorstel> {
  const eerder = groupPerZaak((await omgeving.stores.betalen.list(run.gemeente)).filter(isVrijgegeven));
  const zaken: Voorstelzaak[] = [];
  const nietBerekend: Betaalvoorstel['nietBerekend'][number][] = [];
  for await (const zaak of walkZaken(omgeving, run.gemeente)) {
    const runs = eerder.get(zaak.id) ?? [];
    if (!zaak.besluiten.some(isToekennend) && runs.length === 0) continue;
    try {
      zaken.push(await calculateZaak(omgeving, zaak, run, runs, vandaag));
    } catch (fout) {
      if (!isRekenfout(fout)) throw fout;
      const { id: zaakId, zaaknummer, gegevens } = zaak;
      nietBerekend.push({ zaakId, zaaknummer, werkgever: gegevens.werkgever.naam, reden: fout.message });
    }
  }
  const voorstel = makeVoorstel(zaken, run);
  return { ...voorstel, nietBerekend: [...voorstel.nietBerekend, ...nietBerekend] };
}

/** The name of a run for people: "betaalrun maart 2026", "betaalrun maart 2026 (2)". */
export function nameRun({ maand, volgnummer }: Pick<Betaalrun, 'maand' | 'volgnummer'>): string {
  return `betaalrun ${formatMaand(maand)}${volgnummer === 1 ? '' : ` (${volgnummer})`}`;
}

// helpers

type Rundeel = Pick<Betaalrun, 'status' | 'betaaldag' | 'regels'>;

/** Of each zaak only its own lines, so that a zaak does not look through those of all others. */
function groupPerZaak(runs: readonly Betaalrun[]): ReadonlyMap<string, readonly Rundeel[]> {
  const perZaak = new Map<string, Rundeel[]>();
  for (const { status, betaaldag, regels, maand, volgnummer } of runs.toSorted((a, b) =>
    a.maand === b.maand ? a.volgnummer - b.volgnummer : a.maand < b.maand ? -1 : 1,
  )) {
    const eigen = new Map<string, Betaalrun['regels'][number][]>();
    for (const regel of listTeBetalen({ regels })) eigen.set(regel.zaakId, [...(eigen.get(regel.zaakId) ?? []), regel]);
    for (const [zaakId, deel] of eigen) {
      const rundeel = { status, betaaldag, regels: deel, maand, volgnummer };
      perZaak.set(zaakId, [...(perZaak.get(zaakId) ?? []), rundeel]);
    }
  }
  return perZaak;
}

async function calculateZaak(
  { regelkeuze }: Omgeving,
  zaak: Zaak,
  { maand }: Pick<Betaalrun, 'maand'>,
  runs: readonly Rundeel[],
  vandaag: Datum,
): Promise<Voorstelzaak> {
  await regelkeuze.prepare(zaak);
  const regels = regelkeuze.ofZaak(zaak);
  const parameters = parameterWaarden(await regels.calculateParameters(zaak, vandaag));
  const recht = calculateRecht(zaak, maand, { rekengegevens: regels.rekengegevens, parameters });
  return {
    zaak,
    stand: calculateBetaalstand(recht, listBetalingen(zaak.id, runs)),
    eerder: runs.flatMap((run) => run.regels),
    omschrijving: parameters['betaling.omschrijving'],
  };
}

/** What is wrong with the data of one zaak, in a Dutch sentence; anything else is a fault of the program. */
function isRekenfout(fout: unknown): fout is Error {
  return fout instanceof InvoerError || (fout instanceof Error && fout.name === 'MinimumloonOnbekendError');
}
