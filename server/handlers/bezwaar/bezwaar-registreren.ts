import type { Besluit } from '../../domain/besluit/besluit.ts';
import type { Bezwaargegevens } from '../../domain/besluit/bezwaargegevens.ts';
import { findBestreden } from '../../domain/besluit/bezwaartermijn.ts';
import type { Datum } from '../../domain/datum.ts';
import { addDagen, formatDatum, maxDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { startTermijn } from '../../domain/termijn/termijn.ts';
import type { Zaak, Zaaktermijn } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import type { Termijncontext } from '../termijn.ts';
import { beginTermijn, findGestart } from '../termijn.ts';
import { countBezwaarTot } from './bezwaar.ts';

/** Days after the term in which a bezwaar that was posted in time may still come in (art. 6:9 lid 2 Awb). */
const DAGEN_POST = 7;

/** What an earlier bezwaar in the same zaak left behind. */
const LEEG: readonly (keyof Bezwaargegevens)[] = [
  'vervolg',
  'verzuim',
  'verzuimGevraagdOp',
  'verzuimTot',
  'herstel',
  'hersteldOp',
  'reden',
  'hoorzittingOp',
  'hoorzittingTijd',
  'hoorzittingPlaats',
  'verslag',
  'beslissing',
  'verdaagdTot',
  'instemming',
  'verdagingsreden',
  'uitkomst',
  'motivering',
  'gevolg',
  'contractEinde',
  'uitvoering',
];

/** Finds the besluit, says whether the bezwaar is in time, and starts the term to decide. @throws InvoerError naming the field. */
export const registerBezwaar: Handler = ({ zaak, context }) => {
  const bezwaar = readBezwaar(zaak);
  // One that waited for its turn keeps the besluit that it was made against.
  const besluit =
    zaak.besluiten.find(({ id }) => id === bezwaar.besluitId) ?? findBestreden(zaak, bezwaar.besluitdatum);
  if (besluit === undefined) throw sayGeenBesluit(zaak, bezwaar.besluitdatum);
  checkOntvangst(bezwaar, besluit, context.vandaag);
  // The letter can leave on a later day than the besluit was taken: the term counts from there (art. 6:8 Awb).
  const { bekendgemaaktOp, nietBekendgemaakt } = bezwaar;
  const bezwaarTot =
    bekendgemaaktOp === undefined
      ? (besluit.bezwaarTot ?? countBezwaarTot(besluit.datum, context))
      : countBezwaarTot(bekendgemaaktOp, context);
  // Before the term begins one is not too late (art. 6:10 Awb).
  const tijdig = nietBekendgemaakt === true || isTijdig(bezwaar, bezwaarTot);
  const gestart = beginTermijn(
    zaak,
    nameTermijn(bezwaar),
    findTermijnbegin({ ...bezwaar, tijdig }, bezwaarTot),
    context,
  );
  return [
    ...gestart,
    ...recordGegevens(
      zaak,
      {
        ...Object.fromEntries(LEEG.map((veld) => [`bezwaar.${veld}`, null])),
        'bezwaar.besluitId': besluit.id,
        'bezwaar.besluitsoort': besluit.soort,
        'bezwaar.bezwaarTot': bezwaarTot,
        'bezwaar.tijdig': tijdig,
        'bezwaar.beslissenVoor': (findGestart(gestart) ?? findLopend(zaak, bezwaar))?.einddatum ?? null,
      },
      'bezwaar',
    ),
  ];
};

/** The bezwaar of this process. @throws TypeError when the process began without one. */
export function readBezwaar({ id, gegevens: { bezwaar } }: Zaak): Bezwaargegevens {
  if (bezwaar === undefined) throw new TypeError(`Zaak ${id} heeft geen bezwaar.`);
  return bezwaar;
}

/** The besluit that was objected to. @throws TypeError before it was registered. */
export function readBestreden(zaak: Zaak): Besluit {
  const { besluitId } = readBezwaar(zaak);
  const besluit = zaak.besluiten.find(({ id }) => id === besluitId);
  if (besluit === undefined) throw new TypeError(`Zaak ${zaak.id}: het besluit van het bezwaar is er niet.`);
  return besluit;
}

/** Whether it came in, or was posted, on the last day or before (art. 6:7 and 6:9 Awb). */
export function isTijdig(
  { ontvangenOp, postOp }: Pick<Bezwaargegevens, 'ontvangenOp' | 'postOp'>,
  tot: Datum,
): boolean {
  if (ontvangenOp <= tot) return true;
  return postOp !== undefined && postOp <= tot && ontvangenOp <= addDagen(tot, DAGEN_POST);
}

/** The term to decide on it as it begins after the last day to object (art. 7:10 lid 1 Awb), with nothing that happened to it. */
export function makeBeslistermijn(
  bezwaar: Bezwaargegevens,
  bezwaarTot: Datum,
  { findTermijn, kalender, makeId }: Termijncontext,
): Zaaktermijn {
  const definitie = findTermijn(nameTermijn(bezwaar));
  if (definitie === undefined) throw new TypeError('De termijn om op een bezwaar te beslissen ontbreekt in de regels.');
  return startTermijn(definitie, { id: makeId(), van: findTermijnbegin(bezwaar, bezwaarTot) }, kalender);
}

// helpers

/** Twelve weken with an advisory committee, else six. */
function nameTermijn({ commissie }: Pick<Bezwaargegevens, 'commissie'>): string {
  return commissie ? 'bezwaar_beslissing_commissie' : 'bezwaar_beslissing';
}

/** The term of a bezwaar that waited for its turn runs already. */
function findLopend({ termijnen }: Pick<Zaak, 'termijnen'>, bezwaar: Bezwaargegevens): Zaaktermijn | undefined {
  return termijnen.findLast(({ soort, status }) => soort === nameTermijn(bezwaar) && status !== 'vervallen');
}

/** What came in too late counts from its receipt. */
function findTermijnbegin({ tijdig, ontvangenOp }: Bezwaargegevens, bezwaarTot: Datum): Datum {
  return tijdig === false ? maxDatum(bezwaarTot, ontvangenOp) : bezwaarTot;
}

function sayGeenBesluit({ besluiten }: Zaak, datum: Datum): InvoerError {
  const mogelijk = besluiten.filter(({ soort }) => soort !== 'beslissing_op_bezwaar');
  const datums = [...new Set(mogelijk.map((kandidaat) => formatDatum(kandidaat.datum)))];
  const welke =
    datums.length === 0
      ? 'Er is in deze zaak nog geen besluit.'
      : `In deze zaak zijn er besluiten van ${new Intl.ListFormat('nl').format(datums)}.`;
  return fout('besluitdatum', `Op ${formatDatum(datum)} is geen besluit genomen. ${welke}`);
}

function checkOntvangst({ ontvangenOp, postOp }: Bezwaargegevens, besluit: Besluit, vandaag: Datum): void {
  if (ontvangenOp > vandaag) throw fout('ontvangenOp', 'De datum van ontvangst ligt in de toekomst.');
  if (ontvangenOp < besluit.datum) {
    throw fout(
      'ontvangenOp',
      `Het bezwaar kan niet eerder zijn ontvangen dan het besluit van ${formatDatum(besluit.datum)}.`,
    );
  }
  if (postOp !== undefined && postOp > ontvangenOp) {
    throw fout('postOp', 'De datum van het poststempel ligt na de ontvangst. Controleer beide datums.');
  }
}

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: `bezwaar.${veld}`, melding }]);
}
