import type { Regelfeit } from '../domain/variant/regelzin.ts';
import type { Literaal } from './overlap-gebied.ts';
import { listProefwaarden, meetsLiteraal } from './overlap-gebied.ts';
import type { Voorwaarde } from './regelbestand.ts';

/** Facts by path for which conditions hold. */
export type Getuige = Readonly<Record<string, unknown>>;

/** A condition that must hold, or must not. */
export interface Eis {
  readonly voorwaarde: Voorwaarde;
  readonly geldt: boolean;
}

/** More choices than this are not tried: the answer is then "it may". */
const MAX_STAPPEN = 20_000;

/**
 * Looks for facts with which all demands are met. Facts are taken as independent of each other: age and date of birth, say, are not
 * compared. So `kan: false` is certain, and `kan: true` may say too much. Without `feiten` nothing could be found in a reasonable time,
 * or the conditions look at something outside the vocabulary.
 */
export function findGetuige(
  eisen: readonly Eis[],
  feiten: readonly Regelfeit[],
): { readonly kan: boolean; readonly feiten?: Getuige } {
  const zoeker = new Zoeker(eisen, feiten);
  const gevonden = zoeker.search(eisen, new Map());
  if (gevonden === undefined) return { kan: false };
  return gevonden === 'te_veel' ? { kan: true } : { kan: true, feiten: gevonden };
}

// helpers

/** The values that each fact can still have. */
type Ruimte = ReadonlyMap<string, readonly unknown[]>;

class Zoeker {
  readonly #waarden: ReadonlyMap<string, readonly unknown[] | undefined>;
  #stappen = 0;

  constructor(eisen: readonly Eis[], feiten: readonly Regelfeit[]) {
    const literalen = eisen.flatMap(({ voorwaarde }) => listLiteralen(voorwaarde));
    const paden = [...new Set(literalen.map(({ pad }) => pad))];
    this.#waarden = new Map(
      paden.map((pad) => [
        pad,
        listProefwaarden(
          feiten.find((feit) => feit.pad === pad),
          literalen.filter((literaal) => literaal.pad === pad),
        ),
      ]),
    );
  }

  /** Takes the demands one by one; each comparison leaves fewer values for its fact, and none left is a dead end. */
  search(open: readonly Eis[], ruimte: Ruimte): Getuige | 'te_veel' | undefined {
    this.#stappen += 1;
    if (this.#stappen > MAX_STAPPEN) return 'te_veel';
    const [eerste, ...rest] = open;
    if (eerste === undefined) return describeRuimte(ruimte);
    const { voorwaarde, geldt } = eerste;
    if ('not' in voorwaarde) return this.search([{ voorwaarde: voorwaarde.not, geldt: !geldt }, ...rest], ruimte);
    if ('fact' in voorwaarde) {
      const verder = this.#narrow({ ...makeLiteraal(voorwaarde), geldt }, ruimte);
      return verder === undefined ? undefined : this.search(rest, verder);
    }
    const delen = 'all' in voorwaarde ? voorwaarde.all : voorwaarde.any;
    const eisen = delen.map((deel) => ({ voorwaarde: deel, geldt }));
    if ('all' in voorwaarde === geldt) return this.search([...eisen, ...rest], ruimte);
    for (const eis of eisen) {
      const gevonden = this.search([eis, ...rest], ruimte);
      if (gevonden !== undefined) return gevonden;
    }
    return undefined;
  }

  /** What is left for the fact; undefined when nothing is. Of what is outside the vocabulary only the comparison itself is known. */
  #narrow(literaal: Literaal, ruimte: Ruimte): Ruimte | undefined {
    const waarden = this.#waarden.get(literaal.pad);
    if (waarden === undefined) {
      const sleutel = JSON.stringify([literaal.pad, literaal.operator, literaal.waarde]);
      const eerder = ruimte.get(sleutel);
      if (eerder !== undefined) return eerder[0] === literaal.geldt ? ruimte : undefined;
      return new Map([...ruimte, [sleutel, [literaal.geldt]]]);
    }
    const over = (ruimte.get(literaal.pad) ?? waarden).filter((waarde) => meetsLiteraal(literaal, waarde));
    return over.length === 0 ? undefined : new Map([...ruimte, [literaal.pad, over]]);
  }
}

function describeRuimte(ruimte: Ruimte): Getuige {
  const bekend = [...ruimte].filter(([pad]) => !pad.startsWith('['));
  return Object.fromEntries(bekend.map(([pad, [eerste]]) => [pad, eerste]));
}

function listLiteralen(voorwaarde: Voorwaarde): readonly Literaal[] {
  if ('all' in voorwaarde) return voorwaarde.all.flatMap(listLiteralen);
  if ('any' in voorwaarde) return voorwaarde.any.flatMap(listLiteralen);
  if ('not' in voorwaarde) return listLiteralen(voorwaarde.not);
  return [makeLiteraal(voorwaarde)];
}

function makeLiteraal({ fact, path, operator, value }: Extract<Voorwaarde, { readonly fact: string }>): Literaal {
  return { pad: path === undefined ? fact : `${fact}.${path}`, operator, waarde: value, geldt: true };
}
