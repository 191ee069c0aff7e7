import { InvoerError } from '../../domain/fouten.ts';
import type { Proces, Zaak } from '../../domain/zaak/zaak.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { replaceVarianten } from '../../rules/variantversies.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeProceskeuze } from '../zaak/proceskeuze.ts';
import type { Zaakregels } from '../zaak/zaakregels.ts';
import { makeRegelkeuze } from '../zaak/zaakregels.ts';

/** A version that zaken could follow, published or not: its rules and its process for each of them. */
export interface Wisseldoel {
  select(zaak: Zaak): Zaakregels;
  /** Its rules for one process: those of the day on which that began, when it follows a version of its own. */
  selectProces(zaak: Zaak, proces: Proces): Zaakregels;
  /** @throws InvoerError when its diagram cannot be carried out. */
  findProces(geldend: GeldendeRegels, naam: string): Promise<Procesbron>;
  /** The version of a process that began later in the zaak, on `gestartOp`; undefined when there is none. @throws InvoerError */
  findVervolg(geldend: GeldendeRegels, startbericht: string, gestartOp: string): Promise<Procesbron | undefined>;
}

/** Reads a version as if it were in force, beside everything that is. */
export async function makeWisseldoel(omgeving: Omgeving, gemeente: string, variant: Variant): Promise<Wisseldoel> {
  const bestanden = await omgeving.regelkeuze.readBestanden(gemeente);
  const andere = (bestanden.gemeenten[gemeente]?.varianten ?? []).filter(
    ({ naam, versie }) => naam !== variant.naam || versie !== variant.versie,
  );
  const metDoel = replaceVarianten(bestanden, gemeente, [...andere, variant]);
  const regelkeuze = makeRegelkeuze(metDoel, { listGepubliceerd: async () => [] });
  const proceskeuze = makeProceskeuze(omgeving, regelkeuze);
  const verwijzing = { naam: variant.naam, versie: variant.versie };
  // Everything published stands in the files here, so the version of the regio is the one in force on the peildatum.
  const select = (zaak: Zaak): Zaakregels =>
    regelkeuze.select(gemeente, zaak.gegevens.aanvraag.datumOntvangst, verwijzing);
  return {
    select,
    selectProces: (zaak, { variant, gestartOp }) =>
      variant === undefined || gestartOp === undefined
        ? select(zaak)
        : regelkeuze.select(gemeente, gestartOp, verwijzing),
    findProces: (geldend, naam) => checkUitvoerbaar(() => proceskeuze.select(geldend, naam)),
    findVervolg: (geldend, startbericht, gestartOp) =>
      checkUitvoerbaar(() => proceskeuze.selectVervolg(geldend, startbericht, gestartOp)),
  };
}

// helpers

async function checkUitvoerbaar<T>(lees: () => Promise<T>): Promise<T> {
  try {
    return await lees();
  } catch (fout) {
    if (!(fout instanceof Error) || fout.name !== 'InvalidProcessError') throw fout;
    throw new InvoerError('Het proces van deze versie kan nog niet worden uitgevoerd. Los eerst de bevindingen op.');
  }
}
