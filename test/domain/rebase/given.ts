import type { Rebaseantwoord, Rebaseinvoer } from '../../../server/domain/rebase/rebase.ts';
import { readInhoud, type Variantinhoud } from '../../../server/domain/variant/variant.ts';
import type { Versieinhoud } from '../../../server/domain/verschil/versieinhoud.ts';
import { landelijk } from '../verschil/given.ts';

export const HOUDEN: Rebaseantwoord = { keuze: 'houden' };
export const LANDELIJK: Rebaseantwoord = { keuze: 'landelijk' };

export const anders = (waarde: string | number): Rebaseantwoord => ({ keuze: 'anders', waarde });

/** The national process onto itself, for a gemeente without deviations; each test changes what it is about. */
export function makeInvoer(
  gewijzigd: Partial<Omit<Rebaseinvoer, 'lokaal' | 'keuring'>> & {
    readonly lokaal?: Partial<Variantinhoud>;
    readonly keuring?: Partial<Rebaseinvoer['keuring']>;
  } = {},
): Rebaseinvoer {
  const { lokaal = {}, keuring = {}, ...rest } = gewijzigd;
  return {
    basis: landelijk,
    landelijk,
    lokaleDiagrammen: [],
    nieuweBasis: '2026-07-01',
    antwoorden: {},
    ...rest,
    lokaal: readInhoud(lokaal),
    keuring: {
      checkWaarde: () => undefined,
      checkTekst: () => undefined,
      formatWaarde: (_sleutel, waarde) => String(waarde),
      vervallenFeiten: new Set(),
      verboden: {},
      ...keuring,
    },
  };
}

/** The national version in which one parameter has another value. */
export function withParameter(sleutel: string, waarde: number): Versieinhoud {
  return {
    ...landelijk,
    parameters: landelijk.parameters.map((deel) =>
      deel.sleutel === sleutel ? { ...deel, waarde, tekst: `${waarde} keer` } : deel,
    ),
  };
}

/** The national version without a parameter. */
export function withoutParameter(sleutel: string): Versieinhoud {
  return { ...landelijk, parameters: landelijk.parameters.filter((deel) => deel.sleutel !== sleutel) };
}

/** The national version in which one block of a letter has another text. */
export function withTekst(code: string, naam: string, tekst: string): Versieinhoud {
  return {
    ...landelijk,
    brieven: landelijk.brieven.map((brief) =>
      brief.code !== code
        ? brief
        : {
            ...brief,
            blokken: brief.blokken.map((blok) =>
              blok.naam === naam && (blok.soort === 'alinea' || blok.soort === 'kop') ? { ...blok, tekst } : blok,
            ),
          },
    ),
  };
}
