import type { Datum } from '../datum.ts';
import { formatDatumKort, maxDatum } from '../datum.ts';
import { calculateTermijn } from '../termijn/calculate-termijn.ts';
import type { Feestdagenkalender } from '../termijn/feestdagen.ts';
import type { Termijndefinitie } from '../termijn/termijn.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Gebeurtenis, Vastlegging } from '../zaak/gebeurtenis.ts';
import type { Berichtwacht, Brief, Proces, Taak, VariantVerwijzing, Zaak, Zaaktermijn } from '../zaak/zaak.ts';

/** The part of a term that another version can change. */
export interface Termijnstand {
  readonly aantal: number;
  readonly einddatum: Datum;
  readonly uitleg: readonly Uitlegstap[];
}

/** The part of a task that another version can change. */
export type Taakstand = Pick<Taak, 'naam' | 'stap' | 'rol' | 'formulier'>;

/** The part of a proces that another version changes. */
export interface Processtand {
  readonly versie: string;
  readonly toestand: string;
  readonly berichten: readonly Berichtwacht[];
  /** Of a process that follows a version of its own. */
  readonly variant?: VariantVerwijzing;
}

/** A running zaak goes on under another version of the variant: everything that changes, as it was and as it becomes. */
export interface Variantwissel {
  readonly migratieId: string;
  readonly van: VariantVerwijzing;
  readonly naar: VariantVerwijzing;
  readonly reden: string;
  /** It undoes an earlier one. */
  readonly terug?: true;
  readonly processen: readonly { readonly procesId: string; readonly van: Processtand; readonly naar: Processtand }[];
  readonly termijnen: readonly {
    readonly termijnId: string;
    readonly van: Termijnstand;
    readonly naar: Termijnstand;
  }[];
  readonly taken: readonly { readonly taakId: string; readonly van: Taakstand; readonly naar: Taakstand }[];
}

/** The zaak under the other version. */
export function switchVariant(zaak: Zaak, wissel: Variantwissel): Zaak {
  const { naar, processen, termijnen, taken } = wissel;
  return {
    ...zaak,
    variant: naar,
    processen: zaak.processen.map((proces): Proces => {
      const nieuw = processen.find(({ procesId }) => procesId === proces.id)?.naar;
      return nieuw === undefined ? proces : { ...proces, ...nieuw };
    }),
    termijnen: zaak.termijnen.map((termijn): Zaaktermijn => {
      const nieuw = termijnen.find(({ termijnId }) => termijnId === termijn.id)?.naar;
      return nieuw === undefined ? termijn : { ...termijn, ...nieuw };
    }),
    taken: zaak.taken.map((taak): Taak => {
      const nieuw = taken.find(({ taakId }) => taakId === taak.id)?.naar;
      return nieuw === undefined ? taak : { ...taak, ...nieuw };
    }),
  };
}

/** The same back again. */
export function reverseWissel(wissel: Variantwissel, reden: string): Variantwissel {
  const swap = <T extends { readonly van: S; readonly naar: S }, S>(deel: T): T => ({
    ...deel,
    van: deel.naar,
    naar: deel.van,
  });
  return {
    migratieId: wissel.migratieId,
    van: wissel.naar,
    naar: wissel.van,
    reden,
    terug: true,
    processen: wissel.processen.map((deel) => swap(deel)),
    termijnen: wissel.termijnen.map((deel) => swap(deel)),
    taken: wissel.taken.map((deel) => swap(deel)),
  };
}

/** The length of a kind of term under some version; undefined when that version does not use it. */
export type Termijnlengte = (soort: string) => Pick<Termijndefinitie, 'aantal' | 'eenheid'> | undefined;

/** How a term that is open moves when its kind has another length; `naar` is absent when it stays, and `waarom` says why. */
export interface Termijnverschuiving {
  readonly termijn: Zaaktermijn;
  readonly naar?: Termijnstand;
  readonly waarom: string;
}

/**
 * Looks at each open term of which the other version changes the length. A term never moves to a day that has passed. One that a letter
 * was sent for on its first day is never shortened: the werkgever was promised that date (Awb 3:46, zorgvuldigheid; aanname).
 */
export function shiftTermijnen(
  zaak: Pick<Zaak, 'termijnen' | 'brieven'>,
  lengtes: { readonly oud: Termijnlengte; readonly nieuw: Termijnlengte },
  { vandaag, kalender }: { readonly vandaag: Datum; readonly kalender: Feestdagenkalender },
): readonly Termijnverschuiving[] {
  return zaak.termijnen
    .filter(({ status, signaal }) => signaal !== true && (status === 'lopend' || status === 'opgeschort'))
    .flatMap((termijn): readonly Termijnverschuiving[] => {
      const oud = lengtes.oud(termijn.soort);
      const nieuw = lengtes.nieuw(termijn.soort);
      if (oud?.aantal === nieuw?.aantal && oud?.eenheid === nieuw?.eenheid) return [];
      if (nieuw === undefined || nieuw.eenheid !== termijn.eenheid) {
        return [{ termijn, waarom: 'De andere versie kent deze termijn niet. De termijn loopt af zoals hij begon.' }];
      }
      if (termijn.verdaagdTot !== undefined) return [{ termijn, waarom: 'De datum is al uitgesteld en meegedeeld.' }];
      return [shiftTermijn(termijn, nieuw.aantal, { vandaag, kalender, brieven: zaak.brieven })];
    });
}

/** What happened in the zaak since the switch that rests on the new version: with any of it the switch cannot be undone. */
export function listAfhankelijk(vastleggingen: readonly Vastlegging[]): readonly Vastlegging[] {
  return vastleggingen.filter(({ gebeurtenis }) => !LOSSTAAND.has(gebeurtenis.soort));
}

// helpers

/** What says nothing about the rules under which it happened. */
const LOSSTAAND: ReadonlySet<Gebeurtenis['soort']> = new Set([
  'TaakOpgepakt',
  'TaakTeruggegeven',
  'TaakUitgesteld',
  'TaakuitstelOpgeheven',
  'DocumentToegevoegd',
  'BsnGetoond',
  'GwsAfgevinkt',
  'GwsTeruggezet',
]);

function shiftTermijn(
  termijn: Zaaktermijn,
  aantal: number,
  {
    vandaag,
    kalender,
    brieven,
  }: { readonly vandaag: Datum; readonly kalender: Feestdagenkalender; readonly brieven: readonly Brief[] },
): Termijnverschuiving {
  const { van, eenheid, grondslag, opschortingen, atw = termijn.wettelijk } = termijn;
  const berekend = calculateTermijn({ van, aantal, eenheid, grondslag, opschortingen, atw }, kalender);
  const beloofd = brieven.some(({ datum }) => datum === van);
  if (berekend.einddatum < termijn.einddatum && beloofd) {
    return { termijn, waarom: 'De datum staat al in een brief. Korter maken kan niet meer.' };
  }
  const einddatum = maxDatum(berekend.einddatum, vandaag);
  const laatste: readonly Uitlegstap[] =
    einddatum === berekend.einddatum
      ? []
      : [
          {
            omschrijving: 'Een termijn eindigt nooit in het verleden: de laatste dag is vandaag',
            uitkomst: formatDatumKort(vandaag),
          },
        ];
  const uitleg = [...berekend.uitleg, ...laatste];
  return {
    termijn,
    naar: { aantal, einddatum, uitleg },
    waarom: `De termijn wordt ${aantal} ${eenheid} in plaats van ${termijn.aantal}.`,
  };
}
