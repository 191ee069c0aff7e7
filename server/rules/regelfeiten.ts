import { InvoerError } from '../domain/fouten.ts';
import type { Regelfeit } from '../domain/variant/regelzin.ts';
import { checkFeitwaarde } from '../domain/variant/regelzin.ts';
import { describeVoorwaarde, formatFeitwaarde } from '../domain/variant/regelzin-tekst.ts';
import { readPath } from './feit-waarde.ts';
import type { Feiten } from './feiten.ts';
import { compareFeit } from './operatoren.ts';
import type { Voorwaarde } from './regelbestand.ts';
import type { GeldendeRegels } from './rule-set.ts';

/** The facts that a gemeente can make rules about (`feiten-<date>.json`). @throws RegelbestandError before the first file */
export function listRegelfeiten(geldend: Pick<GeldendeRegels, 'bestand'>): readonly Regelfeit[] {
  // The schema has proved the shape.
  return geldend.bestand('feiten')['feiten'] as readonly Regelfeit[];
}

/**
 * Facts by path, as somebody fills them in to try something, in the shape that rules read. What is null is not known.
 * @throws InvoerError naming each fact that does not exist or cannot have that value
 */
export function readFeiten(ingevuld: Readonly<Record<string, unknown>>, bekend: readonly Regelfeit[]): Feiten {
  const feiten: Record<string, Record<string, unknown>> = {};
  const fouten = Object.entries(ingevuld).flatMap(([pad, waarde]) => {
    if (waarde === null) return [];
    const feit = bekend.find((kandidaat) => kandidaat.pad === pad);
    const melding = feit === undefined ? 'Dit feit bestaat niet.' : checkFeitwaarde(feit, waarde);
    if (melding !== undefined) return [{ veld: `feiten.${pad}`, melding: `${feit?.naam ?? pad}: ${melding}` }];
    const [groep = '', veld = ''] = pad.split('.');
    feiten[groep] = { ...feiten[groep], [veld]: waarde };
    return [];
  });
  if (fouten.length > 0) throw new InvoerError(fouten.map(({ melding }) => melding).join(' '), fouten);
  return feiten;
}

/** One comparison of a rule, with the fact as it is and whether it holds. */
export interface Vergelijkingsuitleg {
  /** "‘werkgever: uitzendbureau’ is ja" */
  readonly tekst: string;
  readonly feit: string;
  readonly klopt: boolean;
}

/** Why conditions hold or not: each comparison in them, in the order of the sentence. */
export function explainVoorwaarde(
  voorwaarde: Voorwaarde,
  feiten: Feiten,
  bekend: readonly Regelfeit[],
): readonly Vergelijkingsuitleg[] {
  const verder = (deel: Voorwaarde): readonly Vergelijkingsuitleg[] => explainVoorwaarde(deel, feiten, bekend);
  if ('all' in voorwaarde) return voorwaarde.all.flatMap(verder);
  if ('any' in voorwaarde) return voorwaarde.any.flatMap(verder);
  if ('not' in voorwaarde) return verder(voorwaarde.not);
  const { fact, path, operator, value } = voorwaarde;
  const pad = joinPad(fact, path);
  const waarde = readPath(feiten, pad);
  return [
    {
      tekst: describeVoorwaarde(voorwaarde, bekend),
      feit: formatFeitwaarde(
        bekend.find((feit) => feit.pad === pad),
        waarde,
      ),
      klopt: compareFeit(operator, waarde, resolve(value, feiten)),
    },
  ];
}

// helpers

function resolve(value: unknown, feiten: Feiten): unknown {
  if (typeof value !== 'object' || value === null || !('fact' in value)) return value;
  const { fact, path } = value as { readonly fact: string; readonly path?: string };
  return readPath(feiten, joinPad(fact, path));
}

function joinPad(fact: string, path: string | undefined): string {
  return path === undefined ? fact : `${fact}.${path}`;
}
