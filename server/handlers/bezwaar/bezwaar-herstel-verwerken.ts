import type { Bezwaargegevens } from '../../domain/besluit/bezwaargegevens.ts';
import type { Datum } from '../../domain/datum.ts';
import { addDagen, formatDatum, minDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { keepTermijnen, resumeTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak, Zaaktermijn } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler, Handlercontext } from '../handler.ts';
import { readBezwaar } from './bezwaar-registreren.ts';
import { findBeslistermijn, restartTermijn } from './bezwaartermijn.ts';

/**
 * Lets the term to decide run again from the day on which the bezwaar was made complete, and never later than the day after the last day
 * to do so (art. 7:10 lid 2 Awb). @throws InvoerError naming the field when that day cannot be, or when it can still come in.
 */
export const processHerstel: Handler = ({ zaak, element, context }) => {
  const bezwaar = readBezwaar(zaak);
  const { verzuimTot } = bezwaar;
  if (verzuimTot === undefined) throw new TypeError(`Zaak ${zaak.id}: er is niet om herstel van het bezwaar gevraagd.`);
  checkHerstel(bezwaar, verzuimTot, context.vandaag);
  const tot = minDatum(bezwaar.hersteldOp ?? addDagen(verzuimTot, 1), addDagen(verzuimTot, 1));
  const gevolg = [...keepVerzuim(zaak, bezwaar, verzuimTot), ...runAgain(zaak, tot, context)];
  const einddatum = findBeslistermijn(evolveAll(zaak, gevolg))?.einddatum;
  return [
    ...gevolg,
    ...(einddatum === undefined ? [] : recordGegevens(zaak, { 'bezwaar.beslissenVoor': einddatum }, element.naam)),
  ];
};

// helpers

function checkHerstel(
  { herstel, hersteldOp, verzuimGevraagdOp = '' }: Bezwaargegevens,
  verzuimTot: Datum,
  vandaag: Datum,
): void {
  if (herstel === 'niet_hersteld' && vandaag <= verzuimTot) {
    throw fout(
      'herstel',
      `De indiener kan het bezwaar nog aanvullen tot en met ${formatDatum(verzuimTot)}. Wacht tot die dag voorbij is.`,
    );
  }
  if (hersteldOp === undefined) return;
  if (hersteldOp > vandaag)
    throw fout(
      'hersteldOp',
      'De dag van ontvangst ligt in de toekomst. Vul de dag in waarop de aanvulling binnenkwam.',
    );
  if (hersteldOp < verzuimGevraagdOp) {
    throw fout(
      'hersteldOp',
      `Om de aanvulling is gevraagd op ${formatDatum(verzuimGevraagdOp)}. Vul die dag in, of een dag daarna.`,
    );
  }
}

/** What came in after the last day was not in time. */
function keepVerzuim(zaak: Zaak, { hersteldOp }: Bezwaargegevens, verzuimTot: Datum): readonly Gebeurtenis[] {
  const op = hersteldOp ?? addDagen(verzuimTot, 1);
  return keepTermijnen(zaak, ['bezwaar_verzuim'], op);
}

/** A clock that runs again since the last day, because what came in earlier is recorded only now, ran from the day that it came in. */
function runAgain(zaak: Zaak, tot: Datum, context: Handlercontext): readonly Gebeurtenis[] {
  const termijn = findBeslistermijn(zaak);
  const laatste = termijn?.opschortingen.at(-1);
  if (termijn === undefined || laatste?.tot === undefined) return resumeTermijnen(zaak, tot, context.kalender);
  if (laatste.van > tot || laatste.tot <= tot) return [];
  return restartTermijn(
    termijn,
    { opschortingen: shorten(termijn, tot) },
    `de aanvulling kwam binnen op ${formatDatum(tot)}`,
    context,
  );
}

function shorten({ opschortingen }: Zaaktermijn, tot: Datum): Zaaktermijn['opschortingen'] {
  return opschortingen.map((periode, plaats) => (plaats === opschortingen.length - 1 ? { ...periode, tot } : periode));
}

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: `bezwaar.${veld}`, melding }]);
}
