import { isTeruggekomen } from '../../domain/betalen/betaalrun.ts';
import type { Maandstand } from '../../domain/betalen/betaalstand.ts';
import { type Eerdereregel, groupPerZaak, toBetaalzaak } from '../../domain/betalen/betaalzaak.ts';
import type { Runkop } from '../../domain/betalen/runkop.ts';
import { readMaand } from '../../domain/datum.ts';
import { listOpenSaldi } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Teruggekomenbetaling } from './betaalusecases.ts';
import { calculateZaakstand } from './calculate-voorstel.ts';

/**
 * The payments that the bank sent back and that are still owed, oldest month first: until a run has paid them again, whenever that was.
 * What came back of a month over which nothing is owed any more is not in it.
 */
export async function listTeruggekomen(
  omgeving: Omgeving,
  gemeente: string,
  runs: readonly Runkop[],
): Promise<readonly Teruggekomenbetaling[]> {
  if (!runs.some(({ teruggekomen }) => teruggekomen > 0)) return [];
  const perZaak = groupPerZaak(await omgeving.stores.betalen.listVrijgegeven(gemeente));
  const gevonden: Teruggekomenbetaling[] = [];
  for (const [zaakId, regels] of perZaak) {
    const terug = regels.filter((regel, plaats) => isTeruggekomen(regel) && isLaatste(regel, regels.slice(plaats + 1)));
    if (terug.length === 0) continue;
    const zaak = await omgeving.stores.zaken.find(gemeente, zaakId);
    if (zaak) gevonden.push(...(await listOpen(omgeving, zaak, terug, regels)));
  }
  return gevonden.toSorted((a, b) => (a.maand === b.maand ? 0 : a.maand < b.maand ? -1 : 1));
}

// helpers

/** Whether no later line is for the same: then it was not paid again. */
function isLaatste(regel: Eerdereregel, later: readonly Eerdereregel[]): boolean {
  return !later.some((ander) => ander.maand === regel.maand && isSaldo(ander) === isSaldo(regel));
}

function isSaldo({ soort }: Pick<Eerdereregel, 'soort'>): boolean {
  return soort === 'verrekening';
}

async function listOpen(
  omgeving: Omgeving,
  zaak: Zaak,
  terug: readonly Eerdereregel[],
  regels: readonly Eerdereregel[],
): Promise<readonly Teruggekomenbetaling[]> {
  const saldi = new Map(listOpenSaldi(zaak, regels).map(({ id, saldoCent }) => [id, saldoCent]));
  const stand = await readStand(omgeving, zaak, regels);
  return terug.flatMap((regel) => {
    const { maand, verrekeningId = '', bedragCent, deelTerug, statusOp = regel.betaaldag, statusreden } = regel;
    // Of a month that cannot be calculated it is sure that something came back.
    const maandCent = stand?.find((deel) => deel.maand === maand)?.teBetalenCent;
    const openCent = isSaldo(regel) ? saldi.get(verrekeningId) : stand ? maandCent : (deelTerug?.cent ?? bedragCent);
    if (openCent === undefined || openCent <= 0) return [];
    const { id: zaakId, zaaknummer, gegevens } = zaak;
    return [
      {
        runId: regel.runId,
        regelId: regel.id,
        zaakId,
        zaaknummer,
        werkgever: gegevens.werkgever.naam,
        maand,
        bedragCent: openCent,
        op: deelTerug?.op ?? statusOp,
        ...(statusreden === undefined ? {} : { reden: statusreden }),
      },
    ];
  });
}

async function readStand(
  omgeving: Omgeving,
  zaak: Zaak,
  eerder: readonly Eerdereregel[],
): Promise<readonly Maandstand[] | undefined> {
  const vandaag = omgeving.klok.vandaag();
  try {
    const { stand } = await calculateZaakstand(omgeving, toBetaalzaak(zaak), {
      maand: readMaand(vandaag),
      eerder,
      vandaag,
    });
    return stand;
  } catch {
    return undefined;
  }
}
