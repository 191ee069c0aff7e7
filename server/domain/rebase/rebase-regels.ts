import type { Variantregel, Voorwaarde } from '../variant/variant.ts';
import { quote } from '../verschil/woorden.ts';
import type { Rebasedeel, Rebaseinvoer, Rebasekeuze, Rebaserest } from './rebase.ts';
import { withAntwoord } from './vraag.ts';

/** The conditional rules of the gemeente: a question for each whose parameter or fact is gone, or whose value is not allowed any more. */
export function rebaseRegels(invoer: Rebaseinvoer): Rebasedeel<Variantregel> {
  const delen = invoer.lokaal.regels.map((regel) => rebaseRegel(regel, invoer));
  return {
    keuzes: delen.flatMap(({ keuze }) => keuze ?? []),
    raaktNiet: delen.flatMap(({ rest }) => rest ?? []),
    inhoud: delen.flatMap(({ regel }) => regel ?? []),
    hoortBij: () => false,
  };
}

/** The facts that a condition looks at, by path ("werkgever.soort"). */
export function listFeitpaden(voorwaarde: Voorwaarde): readonly string[] {
  if ('all' in voorwaarde) return voorwaarde.all.flatMap(listFeitpaden);
  if ('any' in voorwaarde) return voorwaarde.any.flatMap(listFeitpaden);
  if ('not' in voorwaarde) return listFeitpaden(voorwaarde.not);
  return [readPad(voorwaarde), ...(isFeit(voorwaarde.value) ? [readPad(voorwaarde.value)] : [])];
}

// helpers

interface Uitkomst {
  readonly keuze?: Rebasekeuze;
  readonly rest?: Rebaserest;
  readonly regel?: Variantregel;
}

function rebaseRegel(regel: Variantregel, invoer: Rebaseinvoer): Uitkomst {
  const { naam, sleutel, waarde, motivering } = regel;
  const parameter = invoer.landelijk.parameters.find((kandidaat) => kandidaat.sleutel === sleutel);
  const feit = listFeitpaden(regel.conditions).find((pad) => invoer.keuring.vervallenFeiten.has(pad));
  const fout = parameter === undefined ? undefined : invoer.keuring.checkWaarde(sleutel, waarde);
  const houdenNiet = describeNietMeer({ parameter: parameter?.naam, feit, fout });
  if (houdenNiet === undefined) {
    const zin = `Uw eigen regel ${quote(naam)} blijft gelden.`;
    return { regel, rest: { soort: 'regel', element: naam, naam, zin } };
  }
  const keuze = withAntwoord(
    {
      id: `regel:${naam}`,
      soort: 'regel',
      element: naam,
      naam,
      klasse: 'rechtsgevolg',
      vraag: `Wat gebeurt er met uw regel ${quote(naam)}?`,
      uitleg: houdenNiet,
      waarom: 'Een regel bepaalt een instelling op grond van de gegevens van de zaak.',
      lokaal: invoer.keuring.formatWaarde(sleutel, waarde),
      landelijk: 'de regel vervalt',
      houdenNiet,
      motivering,
      elementen: parameter?.elementen ?? [],
      ...(fout !== undefined && feit === undefined ? { anders: 'waarde' as const } : {}),
    },
    invoer.antwoorden,
  );
  const { antwoord } = keuze;
  return { keuze, ...(antwoord?.keuze === 'anders' ? { regel: { ...regel, waarde: antwoord.waarde } } : {}) };
}

function describeNietMeer({
  parameter,
  feit,
  fout,
}: {
  readonly parameter: string | undefined;
  readonly feit: string | undefined;
  readonly fout: string | undefined;
}): string | undefined {
  if (parameter === undefined) return 'De instelling die deze regel zet, bestaat landelijk niet meer.';
  if (feit !== undefined) return `Deze regel kijkt naar ${quote(feit)}. Dat gegeven bestaat landelijk niet meer.`;
  return fout === undefined ? undefined : `De waarde van deze regel mag niet meer: ${parameter} ${fout}.`;
}

interface Feit {
  readonly fact: string;
  readonly path?: string;
}

function readPad({ fact, path }: Feit): string {
  return path === undefined ? fact : `${fact}.${path.replace(/^\$\./, '')}`;
}

function isFeit(waarde: unknown): waarde is Feit {
  return typeof waarde === 'object' && waarde !== null && 'fact' in waarde;
}
