import type { Datum } from '../datum.ts';
import type { Feestdagenkalender } from '../termijn/feestdagen.ts';
import { isWettelijkVanGemeente } from '../termijn/termijn.ts';
import { countWerkdagen } from '../termijn/werkdagen.ts';
import type { Vastlegging } from '../zaak/gebeurtenis.ts';
import type { Besluit, Zaak } from '../zaak/zaak.ts';
import type { Proefsoort } from './proefopdracht.ts';

/** How a played zaak ended: with a besluit, not within the time that was played, or with an error. */
export type Proefeinde = Besluit['soort'] | 'geen_besluit' | 'vastgelopen';

/** What is counted of one zaak that was played under one version. */
export interface Proefverloop {
  readonly nummer: number;
  readonly soort: Proefsoort;
  readonly ontvangen: Datum;
  readonly einde: Proefeinde;
  /** Why it could not go on. */
  readonly melding?: string;
  readonly taken: readonly { readonly element: string; readonly naam: string; readonly stap: number }[];
  readonly brieven: readonly { readonly code: string; readonly titel: string }[];
  readonly termijnen: readonly {
    readonly soort: string;
    readonly naam: string;
    readonly wettelijk: boolean;
    readonly uitkomst: 'gehaald' | 'gemist' | 'vervallen' | 'open';
  }[];
  /** Werkdagen from the first task of a stap until the last one was done, by the number of the stap. */
  readonly stapdagen: Readonly<Record<string, number>>;
  /** Werkdagen from the aanvraag to the besluit; absent without a besluit. */
  readonly werkdagen?: number;
  readonly besluitOp?: Datum;
  readonly eersteBetaling?: { readonly dag: Datum; readonly bedragCent: number };
  /** What is paid, by the month of the payment ("2026-03"). */
  readonly betalingen: Readonly<Record<string, number>>;
}

/** Counts one played zaak. */
export function makeProefverloop(
  gespeeld: {
    readonly zaak: Zaak | undefined;
    readonly vastleggingen: readonly Vastlegging[];
    readonly melding?: string;
  },
  kern: Pick<Proefverloop, 'nummer' | 'soort' | 'ontvangen'>,
  kalender: Feestdagenkalender,
): Proefverloop {
  const { zaak, vastleggingen, melding } = gespeeld;
  const { nummer, soort, ontvangen } = kern;
  const besluit = zaak?.besluiten.at(-1);
  const betaalregels = (besluit?.betaalschema ?? []).toSorted((a, b) => a.betaaldag.localeCompare(b.betaaldag));
  const [eerste] = betaalregels;
  return {
    nummer,
    soort,
    ontvangen,
    einde: melding === undefined ? (besluit?.soort ?? 'geen_besluit') : 'vastgelopen',
    ...(melding === undefined ? {} : { melding }),
    taken: (zaak?.taken ?? []).map(({ element, naam, stap }) => ({ element, naam, stap })),
    brieven: (zaak?.brieven ?? []).map(({ code, titel }) => ({ code, titel })),
    termijnen: (zaak?.termijnen ?? []).map((termijn) => ({
      soort: termijn.soort,
      naam: termijn.naam,
      wettelijk: isWettelijkVanGemeente(termijn),
      uitkomst: describeUitkomst(termijn.status),
    })),
    stapdagen: countStapdagen(vastleggingen, kalender),
    ...(besluit === undefined
      ? {}
      : { besluitOp: besluit.datum, werkdagen: countWerkdagen(ontvangen, besluit.datum, kalender) }),
    ...(eerste === undefined ? {} : { eersteBetaling: { dag: eerste.betaaldag, bedragCent: eerste.bedragCent } }),
    betalingen: sumBetalingen(betaalregels),
  };
}

// helpers

function describeUitkomst(status: Zaak['termijnen'][number]['status']): Proefverloop['termijnen'][number]['uitkomst'] {
  if (status === 'gehaald' || status === 'vervallen') return status;
  return status === 'verstreken' ? 'gemist' : 'open';
}

function countStapdagen(
  vastleggingen: readonly Vastlegging[],
  kalender: Feestdagenkalender,
): Readonly<Record<string, number>> {
  const stappen = new Map<string, { readonly stap: number }>();
  const begin = new Map<number, Datum>();
  const einde = new Map<number, Datum>();
  for (const { gebeurtenis, datum } of vastleggingen) {
    if (gebeurtenis.soort === 'TaakOntstaan') {
      const { id, stap } = gebeurtenis.taak;
      stappen.set(id, { stap });
      if (!begin.has(stap)) begin.set(stap, datum);
    } else if (gebeurtenis.soort === 'TaakAfgerond' || gebeurtenis.soort === 'TaakVervallen') {
      const taak = stappen.get(gebeurtenis.taakId);
      if (taak) einde.set(taak.stap, datum);
    }
  }
  return Object.fromEntries(
    [...begin].flatMap(([stap, van]) => {
      const tot = einde.get(stap);
      return tot === undefined ? [] : [[String(stap), countWerkdagen(van, tot, kalender)]];
    }),
  );
}

function sumBetalingen(regels: Besluit['betaalschema']): Readonly<Record<string, number>> {
  const totalen: Record<string, number> = {};
  for (const { betaaldag, bedragCent } of regels) {
    const maand = betaaldag.slice(0, 7);
    totalen[maand] = (totalen[maand] ?? 0) + bedragCent;
  }
  return totalen;
}
