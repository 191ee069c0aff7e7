import type { Betaalstukbron } from '../../domain/betalen/betaalbestanden.ts';
import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import { readOpdrachtdatum } from '../../domain/betalen/betaalstuk.ts';
import type { GebruikerStore } from '../../ports.ts';
import { calculateParameters, parameterWaarden } from '../../rules/parameters.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { readNamen } from '../zaak/show-zaak.ts';
import type { Regelkeuze } from '../zaak/zaakregels.ts';

/** What is read of a gemeente for its files. */
export interface Stukbron {
  readonly regelkeuze: Regelkeuze;
  readonly stores: { readonly gebruikers: Pick<GebruikerStore, 'list'> };
}

/** What the files of a run are made of: the run, and what held for its gemeente on the day of the release. @throws NietGevondenError */
export async function gatherBetaalstukken(omgeving: Stukbron, run: Betaalrun): Promise<Betaalstukbron> {
  await omgeving.regelkeuze.refresh(run.gemeente);
  const { geldend } = omgeving.regelkeuze.select(run.gemeente, readOpdrachtdatum(run));
  return makeBetaalstukbron(run, geldend, await readNamen(omgeving, run.gemeente));
}

/** The same from the rules in force and the display names by user name. */
export async function makeBetaalstukbron(
  run: Betaalrun,
  geldend: GeldendeRegels,
  namen: Betaalstukbron['namen'],
): Promise<Betaalstukbron> {
  const { kostenplaats } = parameterWaarden(await calculateParameters(geldend));
  const kostensoort = typeof kostenplaats === 'string' ? kostenplaats : '';
  return { run, gemeente: geldend.gemeente, kostensoort, namen };
}
