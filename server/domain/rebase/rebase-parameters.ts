import type { Afwijking } from '../variant/variant.ts';
import { readParametergevolg } from '../verschil/compare-parameters.ts';
import type { Versieparameter } from '../verschil/versieinhoud.ts';
import { quote } from '../verschil/woorden.ts';
import type { Rebasedeel, Rebaseinvoer, Rebasekeuze, Rebaserest } from './rebase.ts';
import { isZelfde, withAntwoord } from './vraag.ts';

/**
 * The deviations of the gemeente on the new catalogue. A question for each whose national value changed to something else, that the new
 * catalogue or a guardrail does not allow, or whose parameter is gone.
 */
export function rebaseParameters(invoer: Rebaseinvoer): Rebasedeel<Afwijking> {
  const delen = invoer.lokaal.afwijkingen.map((afwijking) => rebaseAfwijking(afwijking, invoer));
  const geraakt = new Set(delen.flatMap(({ geraakt: sleutel }) => sleutel ?? []));
  return {
    keuzes: delen.flatMap(({ keuze }) => keuze ?? []),
    raaktNiet: delen.flatMap(({ rest }) => rest ?? []),
    inhoud: delen.flatMap(({ afwijking }) => afwijking ?? []),
    hoortBij: ({ soort, element }) => soort === 'parameter' && geraakt.has(element),
  };
}

// helpers

interface Uitkomst {
  readonly keuze?: Rebasekeuze;
  readonly rest?: Rebaserest;
  readonly afwijking?: Afwijking;
  /** Key of a national change that the gemeente does not get by itself. */
  readonly geraakt?: string;
}

function rebaseAfwijking(afwijking: Afwijking, invoer: Rebaseinvoer): Uitkomst {
  const { sleutel, waarde } = afwijking;
  const oud = invoer.basis.parameters.find((parameter) => parameter.sleutel === sleutel);
  const nieuw = invoer.landelijk.parameters.find((parameter) => parameter.sleutel === sleutel);
  if (nieuw === undefined)
    return ask(afwijking, { oud, nieuw, nietMeer: 'Deze instelling bestaat niet meer.' }, invoer);
  const fout = invoer.keuring.checkWaarde(sleutel, waarde);
  const nietMeer = fout === undefined ? invoer.keuring.verboden[sleutel] : `${nieuw.naam} ${fout}.`;
  if (nietMeer !== undefined) return ask(afwijking, { oud, nieuw, nietMeer }, invoer);
  const tekst = invoer.keuring.formatWaarde(sleutel, waarde);
  if (oud === undefined || !isZelfde(oud.waarde, nieuw.waarde)) {
    if (!isZelfde(nieuw.waarde, waarde)) return ask(afwijking, { oud, nieuw }, invoer);
    const zin = `Landelijk wordt ${quote(nieuw.naam)} nu ook ${tekst}. Dat had u al: het is geen afwijking meer.`;
    return { rest: describeRest(nieuw, zin), geraakt: sleutel };
  }
  return { afwijking, rest: describeRest(nieuw, `Uw eigen ${quote(nieuw.naam)} blijft ${tekst}.`) };
}

interface Stand {
  readonly oud: Versieparameter | undefined;
  readonly nieuw: Versieparameter | undefined;
  readonly nietMeer?: string;
}

function ask(afwijking: Afwijking, { oud, nieuw, nietMeer }: Stand, invoer: Rebaseinvoer): Uitkomst {
  const { sleutel, waarde, motivering } = afwijking;
  const parameter = nieuw ?? oud;
  const naam = parameter?.naam ?? sleutel;
  const hier = invoer.keuring.formatWaarde(sleutel, waarde);
  const gevolg =
    parameter === undefined ? { klasse: 'rechtsgevolg' as const, waarom: '' } : readParametergevolg(parameter);
  const keuze = withAntwoord(
    {
      id: `parameter:${sleutel}`,
      soort: 'parameter',
      element: sleutel,
      naam,
      ...gevolg,
      vraag: `Welke waarde krijgt ${quote(naam)}?`,
      uitleg: `${describeLandelijk(oud, nieuw)} Hier was het ${hier}.`,
      lokaal: hier,
      landelijk: nieuw === undefined ? 'de instelling vervalt' : nieuw.tekst,
      motivering,
      elementen: parameter?.elementen ?? [],
      ...(nietMeer === undefined ? {} : { houdenNiet: nietMeer }),
      ...(nieuw === undefined ? {} : { anders: 'waarde' as const }),
    },
    invoer.antwoorden,
  );
  return { keuze, geraakt: sleutel, ...applyAntwoord(afwijking, nieuw, keuze) };
}

function applyAntwoord(
  afwijking: Afwijking,
  nieuw: Versieparameter | undefined,
  { antwoord, houdenNiet }: Rebasekeuze,
): Pick<Uitkomst, 'afwijking'> {
  if (antwoord === undefined) return houdenNiet === undefined ? { afwijking } : {};
  if (antwoord.keuze === 'houden') return { afwijking };
  if (antwoord.keuze !== 'anders' || isZelfde(antwoord.waarde, nieuw?.waarde)) return {};
  return { afwijking: { ...afwijking, waarde: antwoord.waarde } };
}

function describeLandelijk(oud: Versieparameter | undefined, nieuw: Versieparameter | undefined): string {
  if (nieuw === undefined) return 'Landelijk vervalt deze instelling.';
  if (oud === undefined) return `Landelijk komt deze instelling erbij: ${nieuw.tekst}.`;
  if (isZelfde(oud.waarde, nieuw.waarde)) return `Landelijk blijft het ${nieuw.tekst}, maar niet elke waarde mag nog.`;
  const eerst = oud.waarde === null ? 'Eerst was er niets ingesteld.' : `Dat was ${oud.tekst}.`;
  return `Landelijk wordt het ${nieuw.tekst}. ${eerst}`;
}

function describeRest({ sleutel, naam }: Versieparameter, zin: string): Rebaserest {
  return { soort: 'parameter', element: sleutel, naam, zin };
}
