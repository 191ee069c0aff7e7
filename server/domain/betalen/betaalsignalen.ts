import { formatBedrag } from '../bedrag/bedrag.ts';
import { type Besluit, isToekennend } from '../besluit/besluit.ts';
import { listBesluitperioden } from '../besluit/besluitketen.ts';
import { listBeschikkingen } from '../besluit/bezwaartermijn.ts';
import { type Datum, formatDatumKort, formatMaand, type Maand } from '../datum.ts';
import { countBrutoCent } from '../verrekenen/zaakverrekening.ts';
import { type Betaalrunregel, type Betaalsignaal, isTeruggekomen } from './betaalrun.ts';
import type { Betaalzaak, Vrijgegevenregel } from './betaalzaak.ts';
import { isIban } from './iban.ts';

/** When an amount is called unusual: national choices (`betaalregels-<datum>.json`), not of the law. */
export interface Signaalgrenzen {
  /** A monthly amount above this, in cents. */
  readonly hoogCent: number;
  /** So many percent more or less than the payment before it. */
  readonly afwijkingProcent: number;
  /** No source fixes them: the signal says so. */
  readonly aanname: boolean;
}

/** What a line is held against. */
export interface Signaalcontext {
  readonly zaak: Pick<Betaalzaak, 'besluiten' | 'brieven'>;
  readonly betaaldag: Datum;
  readonly uiterlijk: Datum;
  /** Earlier lines of the same zaak that were released, oldest first. */
  readonly eerder: readonly Vrijgegevenregel[];
  /** Absent: no amount is called unusual. */
  readonly grenzen?: Signaalgrenzen;
  /** Ids of the beschikkingen that are on their way out, or came back; absent: every letter went out on its date. */
  readonly onverzonden?: ReadonlySet<string>;
}

/** Everything that somebody has to look at in one line. Doubles are only seen between lines: `listDubbel`. */
export function listSignalen(
  regel: Omit<Betaalrunregel, 'signalen'>,
  context: Signaalcontext,
): readonly Betaalsignaal[] {
  return [
    ...checkIban(regel, context.eerder),
    ...checkBeschikking(regel, context.zaak, context.onverzonden),
    ...checkBedrag(regel, context),
    ...checkTeruggekomen(regel, context.eerder),
    ...checkNorm(regel, context),
  ];
}

/** Lines for the same person at the same werkgever over the same month in more than one zaak: the ids of those lines. */
export function listDubbel(regels: readonly Betaalrunregel[]): ReadonlySet<string> {
  const perPersoon = new Map<string, Betaalrunregel[]>();
  for (const regel of regels) {
    const { werkgever, werknemer, maand, soort } = regel;
    const sleutel = JSON.stringify([werkgever.kvkNummer ?? werkgever.naam, werknemer.naam, maand, soort]);
    const groep = perPersoon.get(sleutel);
    if (groep === undefined) perPersoon.set(sleutel, [regel]);
    else groep.push(regel);
  }
  const dubbel = [...perPersoon.values()].filter((groep) => new Set(groep.map(({ zaakId }) => zaakId)).size > 1);
  return new Set(dubbel.flat().map(({ id }) => id));
}

/** The signal of such a line. */
export const DUBBEL: Betaalsignaal = {
  soort: 'dubbel',
  ernst: 'let_op',
  melding:
    'Voor deze werknemer staat over deze maand ook een regel van een andere zaak bij dezelfde werkgever. Controleer of beide kloppen.',
};

// helpers

function checkIban(
  { werkgever }: Pick<Betaalrunregel, 'werkgever'>,
  eerder: readonly Vrijgegevenregel[],
): readonly Betaalsignaal[] {
  const { iban } = werkgever;
  if (iban === undefined) {
    const melding =
      'De zaak heeft geen IBAN van de werkgever. Vul de IBAN in bij de zaak en maak het voorstel opnieuw.';
    return [{ soort: 'iban_ontbreekt', ernst: 'blokkeert', melding }];
  }
  if (!isIban(iban)) {
    const melding = 'De IBAN van de werkgever klopt niet. Verbeter de IBAN bij de zaak en maak het voorstel opnieuw.';
    return [{ soort: 'iban_ongeldig', ernst: 'blokkeert', melding }];
  }
  const vorige = eerder.findLast((regel) => regel.werkgever.iban !== undefined)?.werkgever.iban;
  if (vorige === undefined || vorige === iban) return [];
  const melding = `De IBAN is gewijzigd sinds de vorige betaling (die ging naar ${vorige}). Controleer of de werkgever dat zelf heeft doorgegeven.`;
  return [{ soort: 'iban_gewijzigd', ernst: 'let_op', melding }];
}

/**
 * A besluit has no effect before it was made known (art. 3:40 Awb). It is about the besluiten that the month rests on: one that holds for
 * other months, such as a herziening of the year that comes, does not stop the money.
 */
function checkBeschikking(
  { maand }: Pick<Betaalrunregel, 'maand'>,
  { besluiten, brieven }: Signaalcontext['zaak'],
  onverzonden: ReadonlySet<string> = new Set(),
): readonly Betaalsignaal[] {
  const wacht = listGrondslagen(besluiten, maand).filter((besluit) => !isBekend(besluit, brieven, onverzonden));
  if (wacht.length === 0) return [];
  const hoe = wacht.some((besluit) => listBeschikkingen(besluit, brieven).length > 0)
    ? ' Dat doet u bij Verzending.'
    : '';
  const welke = wacht.map(({ datum }) => formatDatumKort(datum)).join(' en ');
  const melding = `De beschikking is nog niet verstuurd (besluit van ${welke}). Verstuur eerst de beschikking (art. 3:40 Awb).${hoe}`;
  return [{ soort: 'beschikking_niet_verzonden', ernst: 'blokkeert', melding }];
}

/** The besluiten by which there is LKS in this month; of a month without, the newest that grants it. */
function listGrondslagen(besluiten: readonly Besluit[], maand: Maand): readonly Besluit[] {
  const inMaand = listBesluitperioden(besluiten)
    .filter(
      ({ van, totEnMet }) => van.slice(0, 7) <= maand && (totEnMet === undefined || totEnMet.slice(0, 7) >= maand),
    )
    .map(({ besluit }) => besluit);
  const nieuwste = besluiten.findLast(isToekennend);
  return inMaand.length > 0 || nieuwste === undefined ? inMaand : [nieuwste];
}

function isBekend(
  besluit: Besluit,
  brieven: Signaalcontext['zaak']['brieven'],
  onverzonden: ReadonlySet<string>,
): boolean {
  const beschikkingen = listBeschikkingen(besluit, brieven);
  const aanWerkgever = beschikkingen.filter(({ aan }) => aan === 'werkgever');
  const telt = aanWerkgever.length > 0 ? aanWerkgever : beschikkingen;
  return telt.some(({ id }) => !onverzonden.has(id));
}

function checkBedrag(
  regel: Pick<Betaalrunregel, 'bedragCent' | 'ingehouden' | 'soort'>,
  { eerder, grenzen }: Signaalcontext,
): readonly Betaalsignaal[] {
  if (grenzen === undefined) return [];
  const keuze = grenzen.aanname ? ' Deze grens is een eigen keuze: de wet noemt er geen.' : '';
  // What is set off is no reason to look: it was decided, and the line says so.
  const bedragCent = countBrutoCent(regel);
  if (bedragCent > grenzen.hoogCent) {
    const melding = `Het bedrag is hoger dan ${formatBedrag(grenzen.hoogCent)}. Kijk in de uitleg of het klopt.${keuze}`;
    return [{ soort: 'ongebruikelijk_bedrag', ernst: 'let_op', melding }];
  }
  const laatste = eerder.findLast(({ soort }) => soort === 'vast');
  if (laatste === undefined || regel.soort !== 'vast') return [];
  const vorige = countBrutoCent(laatste);
  if (Math.abs(bedragCent - vorige) * 100 <= vorige * grenzen.afwijkingProcent) return [];
  const melding = `Het bedrag verschilt meer dan ${grenzen.afwijkingProcent}% van de vorige maandbetaling (${formatBedrag(vorige)}). Kijk waarom.${keuze}`;
  return [{ soort: 'ongebruikelijk_bedrag', ernst: 'let_op', melding }];
}

function checkTeruggekomen(
  { maand }: Pick<Betaalrunregel, 'maand'>,
  eerder: readonly Vrijgegevenregel[],
): readonly Betaalsignaal[] {
  const terug = eerder.findLast((regel) => regel.maand === maand && isTeruggekomen(regel));
  if (!terug) return [];
  if (terug.deelTerug !== undefined) {
    const melding = `Van de betaling over ${formatMaand(maand)} kwam ${formatBedrag(terug.deelTerug.cent)} terug. Ga na waarom, voordat dit deel opnieuw wordt betaald.`;
    return [{ soort: 'teruggekomen', ernst: 'let_op', melding }];
  }
  const waarom = terug.statusreden === undefined ? '' : ` (${terug.statusreden})`;
  const melding = `De betaling over ${formatMaand(maand)} kwam terug van de bank${waarom}. Controleer de IBAN en de tenaamstelling.`;
  return [{ soort: 'teruggekomen', ernst: 'let_op', melding }];
}

function checkNorm(
  { soort }: Pick<Betaalrunregel, 'soort'>,
  { betaaldag, uiterlijk }: Signaalcontext,
): readonly Betaalsignaal[] {
  if (soort !== 'vast' || betaaldag <= uiterlijk) return [];
  const melding = `Het geld komt op ${formatDatumKort(betaaldag)}. Dat is later dan de norm (${formatDatumKort(uiterlijk)}).`;
  return [{ soort: 'later_dan_norm', ernst: 'let_op', melding }];
}
