import { formatBedrag, formatGetal } from '../bedrag/bedrag.ts';
import { calculateLeeftijd } from '../bedrag/minimumloon.ts';
import type { Besluit } from '../besluit/besluit.ts';
import { nameBesluit } from '../besluit/besluitnaam.ts';
import { makeCsv } from '../csv.ts';
import type { Datum } from '../datum.ts';
import { formatDatumKort } from '../datum.ts';
import { toNederlandseDatum } from '../tijdstip.ts';
import { readVeld } from '../veldpad.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Tijdstip, Zaak } from '../zaak/zaak.ts';

/** A value that somebody copies into GWS: a fact of the zaak by its path, or always the same words. */
export interface Gwswaarde {
  readonly label: string;
  readonly pad?: string;
  readonly vast?: string;
  readonly vorm?: 'datum' | 'euro' | 'getal' | 'procent';
}

/** One thing to register. `als`: only when this fact is known. `bij`: only for these kinds of besluit. */
export interface Gwspunt {
  readonly code: string;
  readonly tekst: string;
  readonly waarden: readonly Gwswaarde[];
  readonly bij?: readonly Besluit['soort'][];
  readonly als?: string;
}

/** What has to be registered in GWS after each kind of besluit (`gws-checklist-<datum>.json`). */
export interface Gwssjabloon {
  readonly titel: string;
  readonly bron: string;
  readonly onderdelen: readonly {
    readonly code: string;
    readonly naam: string;
    readonly bij: readonly Besluit['soort'][];
    readonly punten: readonly Gwspunt[];
  }[];
}

/** Somebody registered it. */
export interface Gwsvink {
  readonly besluitId: string;
  /** Code of the point. */
  readonly punt: string;
  readonly tekst: string;
  /** User name. */
  readonly door: string;
  readonly op: Tijdstip;
}

/** The list of one besluit, filled in. */
export interface Gwschecklist {
  readonly besluitId: string;
  readonly besluit: string;
  readonly datum: Datum;
  readonly onderdelen: readonly {
    readonly naam: string;
    readonly punten: readonly {
      readonly code: string;
      readonly tekst: string;
      readonly waarden: readonly { readonly label: string; readonly tekst: string }[];
      readonly gedaan?: Pick<Gwsvink, 'door' | 'op'>;
    }[];
  }[];
}

/** The lists of a zaak, the newest besluit first; a besluit after which nothing has to be registered has none. */
export function makeGwschecklists(sjabloon: Gwssjabloon, zaak: Zaak): readonly Gwschecklist[] {
  return zaak.besluiten
    .map((besluit) => fillChecklist(sjabloon, zaak, besluit))
    .filter(({ onderdelen }) => onderdelen.length > 0)
    .toReversed();
}

/** The list as a table for a spreadsheet. */
export function makeGwsCsv({ onderdelen }: Gwschecklist, zaaknummer: string): string {
  const kop = ['Zaak', 'Onderdeel', 'Wat', 'Veld', 'Waarde', 'Geregistreerd door', 'Op'];
  const rijen = onderdelen.flatMap(({ naam, punten }) =>
    punten.flatMap(({ tekst, waarden, gedaan }) =>
      waarden.map((waarde) => [
        zaaknummer,
        naam,
        tekst,
        waarde.label,
        waarde.tekst,
        gedaan?.door ?? '',
        gedaan === undefined ? '' : toNederlandseDatum(gedaan.op),
      ]),
    ),
  );
  return makeCsv([kop, ...rijen]);
}

/** What is ticked off after a gebeurtenis. The same tick again leaves the first. */
export function evolveGws(
  vinken: readonly Gwsvink[],
  gebeurtenis: Extract<Gebeurtenis, { readonly soort: 'GwsAfgevinkt' | 'GwsTeruggezet' }>,
): readonly Gwsvink[] {
  const { besluitId, punt } = gebeurtenis.soort === 'GwsAfgevinkt' ? gebeurtenis.vink : gebeurtenis;
  const isDeze = (vink: Gwsvink) => vink.besluitId === besluitId && vink.punt === punt;
  if (gebeurtenis.soort === 'GwsTeruggezet') return vinken.filter((vink) => !isDeze(vink));
  return vinken.some(isDeze) ? vinken : [...vinken, gebeurtenis.vink];
}

// helpers

function fillChecklist(sjabloon: Gwssjabloon, zaak: Zaak, besluit: Besluit): Gwschecklist {
  const feiten = makeFeiten(zaak, besluit);
  const hoort = ({ bij, als }: Pick<Gwspunt, 'bij' | 'als'>): boolean =>
    (bij === undefined || bij.includes(besluit.soort)) && (als === undefined || readVeld(feiten, als) !== undefined);
  const onderdelen = sjabloon.onderdelen
    .filter(({ bij }) => bij.includes(besluit.soort))
    .map(({ naam, punten }) => ({
      naam,
      punten: punten.filter(hoort).map(({ code, tekst, waarden }) => {
        const vink = zaak.gws?.find((deel) => deel.besluitId === besluit.id && deel.punt === code);
        return {
          code,
          tekst,
          waarden: waarden.map((waarde) => ({ label: waarde.label, tekst: formatWaarde(waarde, feiten) })),
          ...(vink === undefined ? {} : { gedaan: { door: vink.door, op: vink.op } }),
        };
      }),
    }))
    .filter(({ punten }) => punten.length > 0);
  return { besluitId: besluit.id, besluit: nameBesluit(besluit), datum: besluit.datum, onderdelen };
}

/** The facts of the besluit where it keeps them, so that an older list does not change with a later wijziging. */
function makeFeiten(zaak: Zaak, besluit: Besluit): Readonly<Record<string, unknown>> {
  const { dienstverband, loonwaarde, werknemer } = zaak.gegevens;
  const { rekenbasis } = besluit;
  const vanaf = besluit.ingangsdatum ?? besluit.datum;
  return {
    ...zaak.gegevens,
    dienstverband:
      // Without a fixed number of hours the basis holds what is paid in the month itself, not what was agreed.
      rekenbasis?.contractsoort !== 'vast'
        ? dienstverband
        : { ...dienstverband, urenPerWeek: rekenbasis.urenPerWeek, voltijdUren: rekenbasis.voltijdUren },
    loonwaarde:
      rekenbasis?.loonwaarde === undefined ? loonwaarde : { ...loonwaarde, percentage: rekenbasis.loonwaarde },
    besluit,
    zaaknummer: zaak.zaaknummer,
    besluitnaam: nameBesluit(besluit),
    leeftijd: calculateLeeftijd(werknemer.geboortedatum, vanaf),
    verjaardag: zaak.heronderzoeken.find(({ soort, datum }) => soort === 'verjaardag' && datum >= vanaf)?.datum,
  };
}

function formatWaarde({ pad, vast, vorm }: Gwswaarde, feiten: Readonly<Record<string, unknown>>): string {
  if (pad === undefined) return vast ?? '';
  const waarde = readVeld(feiten, pad);
  if (waarde === undefined || waarde === null) return pad.endsWith('einddatum') ? 'geen einddatum' : 'niet bekend';
  if (vorm === 'datum' && typeof waarde === 'string') return formatDatumKort(waarde);
  if (typeof waarde === 'string') return waarde.replaceAll('_', ' ');
  if (typeof waarde !== 'number') return '';
  if (vorm === 'euro') return formatBedrag(waarde);
  return vorm === 'procent' ? `${formatGetal(waarde)}%` : formatGetal(waarde);
}
