import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import { isTeBetalen } from '../../domain/betalen/betaalrun.ts';
import type { Maand } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { describeFout } from '../describe-fout.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { startVolleRun } from './betaalruns.ts';

/**
 * What became of one gemeente. `gemaakt`: the run of the month was begun; `open`: a run that nobody released yet is in the way; `vrijgegeven`:
 * the month was paid before; `niets`: nobody is owed anything; `mislukt`: the proposal could not be made.
 */
export interface Voorstelverslag {
  readonly gemeente: string;
  readonly uitkomst: 'gemaakt' | 'open' | 'vrijgegeven' | 'niets' | 'mislukt';
  /** Lines that go along when the run is released, and what they come to in cents. */
  readonly aantal: number;
  readonly bedragCent: number;
  /** Lines that a signal keeps out. */
  readonly geblokkeerd: number;
  /** Zaken of which no amount could be calculated. */
  readonly nietBerekend: number;
  /** Why it did not work, in one Dutch sentence. */
  readonly melding?: string;
}

/** For which month and which gemeenten. */
export interface Voorstelopdracht {
  readonly maand: Maand;
  readonly gemeenten: readonly string[];
}

/**
 * Makes the proposals of a month for many gemeenten. One that fails does not hold up the others, and doing it again makes no run twice.
 * Nobody but the system makes these proposals, so anybody with the right can check them and a second person approves.
 * @throws InvoerError for a month for which no run can begin now: nothing is made then
 */
export async function makeBetaalvoorstellen(
  omgeving: Omgeving,
  { maand, gemeenten }: Voorstelopdracht,
  onGemeente: (verslag: Voorstelverslag) => void = () => {},
): Promise<readonly Voorstelverslag[]> {
  const moment: Moment = { nu: omgeving.klok.nu(), vandaag: omgeving.klok.vandaag(), door: 'systeem' };
  const verslagen: Voorstelverslag[] = [];
  for (const gemeente of gemeenten) {
    const verslag = await makeVoorstel(omgeving, { gemeente, maand }, moment);
    onGemeente(verslag);
    verslagen.push(verslag);
  }
  return verslagen;
}

// helpers

const NIETS = { aantal: 0, bedragCent: 0, geblokkeerd: 0, nietBerekend: 0 } as const;

async function makeVoorstel(
  omgeving: Omgeving,
  { gemeente, maand }: { readonly gemeente: string; readonly maand: Maand },
  moment: Moment,
): Promise<Voorstelverslag> {
  const koppen = await omgeving.stores.betalen.listKoppen(gemeente);
  if (koppen.some(({ open }) => open)) return { gemeente, uitkomst: 'open', ...NIETS };
  const vrijgegeven = (await isBetaald(omgeving, gemeente, maand, koppen.length)) ? 'vrijgegeven' : undefined;
  if (vrijgegeven) return { gemeente, uitkomst: vrijgegeven, ...NIETS };
  try {
    const run = await startVolleRun(omgeving, { gemeente, maand }, moment);
    return run === undefined ? { gemeente, uitkomst: 'niets', ...NIETS } : describeRun(run);
  } catch (fout) {
    if (fout instanceof InvoerError && fout.velden.some(({ veld }) => veld === 'maand')) throw fout;
    return { gemeente, uitkomst: 'mislukt', ...NIETS, melding: describeFout(fout) };
  }
}

/** Whether a run of this month was released; one that was withdrawn does not count. */
async function isBetaald({ stores }: Omgeving, gemeente: string, maand: Maand, runs: number): Promise<boolean> {
  if (runs === 0) return false;
  return (await stores.betalen.listVrijgegeven(gemeente)).some((run) => run.maand === maand);
}

function describeRun({ gemeente, regels, nietBerekend }: Betaalrun): Voorstelverslag {
  const mee = regels.filter(isTeBetalen);
  return {
    gemeente,
    uitkomst: 'gemaakt',
    aantal: mee.length,
    bedragCent: mee.reduce((som, { bedragCent }) => som + bedragCent, 0),
    geblokkeerd: regels.length - mee.length,
    nietBerekend: nietBerekend.length,
  };
}
