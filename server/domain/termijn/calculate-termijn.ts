import type { Datum } from '../datum.ts';
import { addDagen, addMaanden, addWeken, diffDagen, formatDatumKort, maxDatum } from '../datum.ts';
import type { Uitlegstap } from '../uitleg.ts';
import { checkBekendJaar, describeVerJaar } from './bekende-jaren.ts';
import type { Feestdagenkalender } from './feestdagen.ts';
import { applyAtw } from './termijnenwet.ts';
import type { Opschortingsperiode, Termijneenheid, Termijninvoer, Termijnuitkomst } from './termijninvoer.ts';
import { checkTermijninvoer } from './termijninvoer.ts';
import { addWerkdagen, countWerkdagen } from './werkdagen.ts';

const ENKELVOUD = { werkdagen: 'werkdag', dagen: 'dag', weken: 'week', maanden: 'maand' } as const;

/**
 * Last day of a term: counted from the day after `van`, longer by its opschortingen, and extended by the Algemene termijnenwet
 * where that applies. An opschorting adds its calendar days, in a term of werkdagen its werkdagen.
 * @throws InvoerError when a date or number cannot be right.
 */
export function calculateTermijn(invoer: Termijninvoer, kalender: Feestdagenkalender): Termijnuitkomst {
  checkTermijninvoer(invoer);
  const uitleg = [describeStart(invoer, kalender)];
  if (invoer.terug === true) return { einddatum: countFrom(invoer, kalender), uitleg: [...uitleg, DOOR_TERUGREKENING] };

  let einde = countFrom(invoer, kalender);
  const perioden = mergeOpschortingen(invoer.opschortingen ?? []);
  for (const periode of perioden) {
    // A clock that has run out cannot be stopped any more.
    if (periode.van > applyAtw(invoer, einde, kalender).einddatum) continue;
    const stap = extendByOpschorting(invoer, einde, periode, kalender);
    einde = stap.einddatum;
    uitleg.push(...stap.uitleg);
  }
  const open = invoer.opschortingen?.find(({ tot }) => tot === undefined);
  if (open !== undefined) uitleg.push(describeOpen(open));
  const verlengd = applyAtw(invoer, einde, kalender);
  return { einddatum: verlengd.einddatum, uitleg: [...uitleg, ...verlengd.uitleg] };
}

/**
 * The same for a question from outside the zaken: refuses dates of which the feestdagen are not known, or so far away that nobody can
 * say what the law is by then.
 * @throws InvoerError naming the years that are known
 */
export function answerTermijnvraag(invoer: Termijninvoer, kalender: Feestdagenkalender): Termijnuitkomst {
  checkTermijninvoer(invoer);
  checkBekend('van', invoer.van, kalender);
  for (const { van, tot } of invoer.opschortingen ?? []) {
    checkBekend('opschorting', van, kalender);
    if (tot !== undefined) checkBekend('opschorting', tot, kalender);
  }
  const { einddatum, uitleg } = calculateTermijn(invoer, kalender);
  checkBekend('aantal', einddatum, kalender);
  return { einddatum, uitleg: [...uitleg, ...describeVerJaar(maxDatum(invoer.van, einddatum), kalender)] };
}

/** "5 weken", "1 werkdag". */
export function formatTermijnduur(aantal: number, eenheid: Termijneenheid): string {
  return `${aantal} ${aantal === 1 ? ENKELVOUD[eenheid] : eenheid}`;
}

/** The end of a term, moved by one closed opschorting; for the part of it that lies in the term. */
export function extendByOpschorting(
  termijn: Pick<Termijninvoer, 'van' | 'eenheid'>,
  einddatum: Datum,
  opschorting: Required<Pick<Opschortingsperiode, 'van' | 'tot'>> & Pick<Opschortingsperiode, 'grondslag'>,
  kalender: Feestdagenkalender,
): Termijnuitkomst {
  const van = maxDatum(opschorting.van, addDagen(termijn.van, 1));
  if (opschorting.tot <= van) return { einddatum, uitleg: [] };
  const inWerkdagen = termijn.eenheid === 'werkdagen';
  const aantal = inWerkdagen
    ? countWerkdagen(addDagen(van, -1), addDagen(opschorting.tot, -1), kalender)
    : diffDagen(van, opschorting.tot);
  const nieuw = inWerkdagen ? addWerkdagen(einddatum, aantal, kalender) : addDagen(einddatum, aantal);
  const duur = formatTermijnduur(aantal, inWerkdagen ? 'werkdagen' : 'dagen');
  const uitleg: Uitlegstap = {
    omschrijving: `Opschorting: de klok stond stil van ${formatDatumKort(van)} tot ${formatDatumKort(opschorting.tot)}, dat is ${duur} erbij`,
    uitkomst: formatDatumKort(nieuw),
    grondslag: opschorting.grondslag ?? 'art. 4:15 Awb',
  };
  return { einddatum: nieuw, uitleg: [uitleg] };
}

// helpers

function checkBekend(veld: 'van' | 'opschorting' | 'aantal', datum: Datum, kalender: Feestdagenkalender): void {
  const wat = veld === 'aantal' ? 'De termijn eindigt buiten' : 'De datum ligt buiten';
  checkBekendJaar(veld, datum, kalender, wat);
}

const DOOR_TERUGREKENING: Uitlegstap = {
  omschrijving: 'Deze datum is teruggerekend. Hij schuift niet op als hij op een weekend of feestdag valt',
  grondslag: 'art. 1 lid 2 Algemene termijnenwet',
};

function countFrom({ van, aantal, eenheid, terug }: Termijninvoer, kalender: Feestdagenkalender): Datum {
  const n = terug === true ? -aantal : aantal;
  switch (eenheid) {
    case 'werkdagen':
      return addWerkdagen(van, n, kalender);
    case 'dagen':
      return addDagen(van, n);
    case 'weken':
      return addWeken(van, n);
    case 'maanden':
      return addMaanden(van, n);
  }
}

function describeStart(invoer: Termijninvoer, kalender: Feestdagenkalender): Uitlegstap {
  const einde = countFrom(invoer, kalender);
  const duur = formatTermijnduur(invoer.aantal, invoer.eenheid);
  const richting = invoer.terug === true ? 'terug vanaf' : 'vanaf';
  const overgeslagen =
    invoer.eenheid === 'werkdagen' && invoer.terug !== true ? listOvergeslagen(invoer.van, einde, kalender) : [];
  const toelichting = overgeslagen.length === 0 ? '' : ` (geen werkdag: ${overgeslagen.join(', ')})`;
  return {
    omschrijving: `${duur} ${richting} ${formatDatumKort(invoer.van)}; die dag zelf telt niet mee${toelichting}`,
    uitkomst: formatDatumKort(einde),
    ...(invoer.grondslag === undefined ? {} : { grondslag: invoer.grondslag }),
  };
}

function listOvergeslagen(na: Datum, totEnMet: Datum, kalender: Feestdagenkalender): readonly string[] {
  const namen: string[] = [];
  for (let dag = addDagen(na, 1); dag <= totEnMet; dag = addDagen(dag, 1)) {
    const feestdag = kalender.findFeestdag(dag);
    if (feestdag !== undefined) namen.push(`${feestdag.naam} ${formatDatumKort(dag)}`);
  }
  return namen;
}

function describeOpen(open: Opschortingsperiode): Uitlegstap {
  return {
    omschrijving: `Opschorting: de klok staat stil sinds ${formatDatumKort(open.van)}. De einddatum schuift op zodra de klok weer loopt`,
    grondslag: open.grondslag ?? 'art. 4:15 Awb',
  };
}

/** Closed periods in order, those that overlap taken together: no day is added twice. */
function mergeOpschortingen(
  perioden: readonly Opschortingsperiode[],
): readonly (Opschortingsperiode & { readonly tot: Datum })[] {
  const gesloten = perioden.flatMap((periode) => (periode.tot === undefined ? [] : [{ ...periode, tot: periode.tot }]));
  const samen: (Opschortingsperiode & { tot: Datum })[] = [];
  for (const periode of gesloten.toSorted((a, b) => diffDagen(b.van, a.van))) {
    const vorige = samen.at(-1);
    if (vorige === undefined || periode.van > vorige.tot) samen.push({ ...periode });
    else vorige.tot = maxDatum(vorige.tot, periode.tot);
  }
  return samen;
}
