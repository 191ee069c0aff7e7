import type { Datum } from '../server/domain/datum.ts';
import type { Veldfout } from '../server/domain/fouten.ts';
import type { Formulier, Formulierveld } from './formulier.ts';
import { listVelden, naamVan } from './formulier.ts';
import type { Veldwaarde } from './normaliseer.ts';
import { normaliseer } from './normaliseer.ts';
import { compareVeld } from './vergelijk-veld.ts';

/** What a form gives after the check: typed values by field path, and what is wrong. With fouten, the values are incomplete. */
export interface Formulieruitkomst {
  /** `null` means: empty this field. A field that was not sent and may stay empty is absent: it keeps what it had. */
  readonly waarden: Readonly<Record<string, Veldwaarde | null>>;
  readonly fouten: readonly Veldfout[];
}

const MAX_ONBEKEND = 10;

/**
 * Checks what was filled in against the form and types it: dates become "2026-01-20", numbers numbers, ja/nee booleans. A field that is
 * hidden by its condition is emptied. Never throws, whatever comes in: bad input gives fouten that name the field and the way out.
 */
export function validateFormulier(
  formulier: Formulier,
  waarden: unknown,
  { vandaag }: { readonly vandaag: Datum },
): Formulieruitkomst {
  if (typeof waarden !== 'object' || waarden === null || Array.isArray(waarden)) {
    return {
      waarden: {},
      fouten: [{ veld: '', melding: 'Stuur de antwoorden als een lijst van velden met hun waarde.' }],
    };
  }
  const invoer = new Map(Object.entries(waarden));
  const velden = listVelden(formulier);
  const zichtbaar = new Set(selectZichtbaar(velden, invoer));
  const goed = new Map<string, Veldwaarde | null>();
  const fouten = listOnbekend(velden, invoer);
  for (const veld of velden) {
    if (!zichtbaar.has(veld)) goed.set(veld.veld, null);
    else checkVeld(veld, invoer, vandaag, { goed, fouten });
  }
  const samen = velden.flatMap((veld) => (zichtbaar.has(veld) ? compareVeld(veld, velden, goed) : []));
  return { waarden: Object.fromEntries(goed), fouten: [...fouten, ...samen] };
}

/** The fields that are asked, given what was filled in so far. A field whose condition hangs on a hidden field is hidden as well. */
export function zichtbareVelden(
  formulier: Formulier,
  waarden: Readonly<Record<string, unknown>>,
): readonly Formulierveld[] {
  return selectZichtbaar(listVelden(formulier), new Map(Object.entries(waarden)));
}

// helpers

type Invoer = ReadonlyMap<string, unknown>;

function checkVeld(
  veld: Formulierveld,
  invoer: Invoer,
  vandaag: Datum,
  naar: { readonly goed: Map<string, Veldwaarde | null>; readonly fouten: Veldfout[] },
): void {
  const gestuurd = invoer.has(veld.veld);
  if (!gestuurd && !veld.verplicht) return;
  const uitkomst = normaliseer(veld, invoer.get(veld.veld), vandaag);
  if (uitkomst.gelukt) {
    naar.goed.set(veld.veld, uitkomst.waarde ?? null);
    if (veld.vorm === 'slug') naar.goed.set(naamVan(veld), readNaam(veld, invoer.get(veld.veld)));
  } else naar.fouten.push({ veld: veld.veld, melding: uitkomst.melding });
}

/** "gemeente Deventer" becomes "Deventer"; null when there is nothing. */
function readNaam({ vorm: _vorm, ...veld }: Formulierveld, waarde: unknown): string | null {
  const uitkomst = normaliseer(veld, waarde);
  if (!uitkomst.gelukt || typeof uitkomst.waarde !== 'string') return null;
  return uitkomst.waarde.replace(/^gemeente\s+/iu, '');
}

function selectZichtbaar(velden: readonly Formulierveld[], invoer: Invoer): readonly Formulierveld[] {
  const zichtbaar = new Map<string, Formulierveld>();
  for (const veld of velden) if (isZichtbaar(veld, zichtbaar, invoer)) zichtbaar.set(veld.veld, veld);
  return [...zichtbaar.values()];
}

function isZichtbaar({ als }: Formulierveld, eerder: ReadonlyMap<string, Formulierveld>, invoer: Invoer): boolean {
  if (!als) return true;
  const oorzaak = eerder.get(als.veld);
  if (!oorzaak) return false;
  const uitkomst = normaliseer({ ...oorzaak, verplicht: false }, invoer.get(als.veld));
  return uitkomst.gelukt && uitkomst.waarde !== undefined && als.is.includes(uitkomst.waarde);
}

function listOnbekend(velden: readonly Formulierveld[], invoer: Invoer): Veldfout[] {
  const bekend = new Set(velden.map((veld) => veld.veld));
  return [...invoer.keys()]
    .filter((pad) => !bekend.has(pad))
    .slice(0, MAX_ONBEKEND)
    .map((pad) => ({
      veld: pad.slice(0, 60),
      melding: `Het veld “${pad.slice(0, 60)}” hoort niet bij dit formulier. Laat het weg.`,
    }));
}
