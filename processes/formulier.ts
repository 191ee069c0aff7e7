import type { Datum } from '../server/domain/datum.ts';
import type { Veldfout } from '../server/domain/fouten.ts';
import { readVeld } from '../server/domain/veldpad.ts';
import type { Veldwaarde } from './normaliseer.ts';
import { normaliseer } from './normaliseer.ts';
import { compareVeld } from './vergelijk-veld.ts';

/**
 * A task form as it stands in `processes/formulieren/<naam>.json`. The browser draws it, the server checks with it: one description.
 */
export interface Formulier {
  readonly naam: string;
  readonly versie: string;
  readonly titel: string;
  readonly uitleg?: string;
  /** The main button: a verb with its object, "Besluit vaststellen". */
  readonly knop: string;
  /** What somebody must know before answering, shown on top when it holds. */
  readonly meldingen?: readonly Formuliermelding[];
  readonly groepen: readonly Formuliergroep[];
}

/** A fact of the zaak has one of these values; facts are the groups of the gegevens and `afgeleid`, as in the rules. */
export interface Feitvoorwaarde {
  readonly feit: string;
  readonly is: readonly (string | number | boolean)[];
}

/** A sentence on top of a form; "{groep.veld}" in it is filled with the fact. */
export interface Formuliermelding {
  readonly als?: Feitvoorwaarde;
  readonly tekst: string;
}

/** An answer that can be chosen. */
export interface Formulieroptie {
  readonly waarde: string;
  readonly label: string;
  readonly hulp?: string;
  /** When this answer is not possible in this zaak, and why: the first that holds counts. */
  readonly niet?: readonly { readonly als: Feitvoorwaarde; readonly reden: string }[];
  /** Why it cannot be chosen now. Not in a file: it follows from `niet` and the zaak. */
  readonly beletsel?: string;
}

export interface Formuliergroep {
  readonly titel?: string;
  readonly uitleg?: string;
  readonly velden: readonly Formulierveld[];
}

export interface Formulierveld {
  /** Path in the gegevens of the zaak: "loonwaarde.percentage". Unique in the form. */
  readonly veld: string;
  readonly soort:
    | 'tekst'
    | 'tekstvak'
    | 'getal'
    | 'datum'
    | 'keuze'
    | 'keuzerondjes'
    | 'janee'
    | 'bsn'
    | 'iban'
    | 'postcode'
    | 'e-mail'
    | 'telefoon'
    | 'kvk';
  readonly label: string;
  readonly hulp?: string;
  readonly verplicht: boolean;
  readonly opties?: readonly Formulieroptie[];
  readonly min?: number;
  readonly max?: number;
  readonly decimalen?: number;
  readonly maxlengte?: number;
  /** A text that is kept as a slug, with what was typed beside it at `<veld>Naam`: "Olst-Wijhe" becomes "olst-wijhe". */
  readonly vorm?: 'slug';
  /** A date may not lie after today (`verleden`) or before today (`toekomst`). */
  readonly datumgrens?: 'verleden' | 'toekomst';
  readonly eenheid?: string;
  /** Another field of the form: this date may not lie before that one, this number may not be below it. */
  readonly vanaf?: string;
  /** This number may not be 0 when another field has one of these values. */
  readonly positiefBij?: { readonly veld: string; readonly is: readonly (string | number | boolean)[] };
  /** Shown, and required, only when another field has one of these values. */
  readonly als?: { readonly veld: string; readonly is: readonly (string | number | boolean)[] };
  /** Asked afresh each time that the task comes: it starts with its default, not with the answer of the time before. */
  readonly vers?: boolean;
  /** Value to start with when nothing is known: a literal, or a path after "=" ("=dienstverband.begindatum"). */
  readonly standaard?: string | number | boolean;
}

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

/**
 * The values that a form starts with: what the zaak knows (unless the field is asked afresh), else its default. A known value that is no longer an option is
 * left out; so is a BSN, which is stored encrypted.
 */
export function startwaarden(formulier: Formulier, gegevens: unknown): Readonly<Record<string, Veldwaarde>> {
  return Object.fromEntries(
    listVelden(formulier).flatMap((veld) => {
      const waarde = [
        veld.vers === true || veld.vorm !== 'slug' ? undefined : readVeld(gegevens, naamVan(veld)),
        veld.vers === true ? undefined : readVeld(gegevens, veld.veld),
        readStandaard(veld, gegevens),
      ].find((kandidaat) => past(veld, kandidaat));
      return waarde === undefined ? [] : [[veld.veld, waarde as Veldwaarde]];
    }),
  );
}

/** Path of the text as somebody typed it, beside a field that is kept as a slug. */
export function naamVan({ veld }: Pick<Formulierveld, 'veld'>): string {
  return `${veld}Naam`;
}

/** All fields of a form, in order. */
export function listVelden(formulier: Formulier): readonly Formulierveld[] {
  return formulier.groepen.flatMap((groep) => groep.velden);
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

function readStandaard(veld: Formulierveld, gegevens: unknown): unknown {
  const { standaard } = veld;
  return typeof standaard === 'string' && standaard.startsWith('=')
    ? readVeld(gegevens, standaard.slice(1))
    : standaard;
}

function past(veld: Formulierveld, waarde: unknown): boolean {
  if (veld.opties) return veld.opties.some((optie) => optie.waarde === waarde && optie.beletsel === undefined);
  return typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean';
}
