import type { Formulier, Formulierveld } from '../../../processes/formulier.ts';
import { listVelden } from '../../../processes/formulier.ts';
import type { Voorwaarde } from '../../domain/variant/variant.ts';
import { factPaths } from '../../rules/evaluate.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

/** A field that cannot be removed from a national form, with the reason. */
export interface NodigVeld {
  readonly veld: string;
  readonly label: string;
  /** "de regels ‘volledigheid’ kijken ernaar" */
  readonly reden: string;
  readonly grondslag: string;
  readonly landelijk: Formulierveld;
}

interface Gebruik {
  readonly reden: string;
  readonly grondslag: string;
}

type Bronnen = Pick<Omgeving, 'regels' | 'processen' | 'formulieren'>;

/**
 * The fields of a national form that something needs later: a decision rule, a rule of the gemeente, a condition in a diagram, a letter, or
 * another question. So does every field that the national form must have an answer to.
 */
export function listNodigeVelden(
  bronnen: Bronnen,
  formulier: Formulier,
  eigenRegels: readonly { readonly naam: string; readonly conditions: Voorwaarde }[] = [],
): readonly NodigVeld[] {
  const gebruik = listGebruik(bronnen, eigenRegels);
  return listVelden(formulier).flatMap((veld) => {
    const gevonden = gebruik.get(veld.veld) ?? (veld.verplicht ? VERPLICHT : undefined);
    if (gevonden === undefined) return [];
    return [{ veld: veld.veld, label: veld.label, ...gevonden, landelijk: veld }];
  });
}

// helpers

const PREFERENT = 'Preferent proces loonkostensubsidie';
const VERPLICHT: Gebruik = { reden: 'het landelijke proces vraagt dit altijd', grondslag: PREFERENT };

/** Who reads which field; of several readers the first, the law before the letters. */
function listGebruik(
  { regels, processen, formulieren }: Bronnen,
  eigenRegels: readonly { readonly naam: string; readonly conditions: Voorwaarde }[],
): ReadonlyMap<string, Gebruik> {
  const lijst: readonly (readonly [string, Gebruik])[] = [
    ...regels.regelsets.flatMap((set) =>
      set.regels.flatMap(({ conditions, grondslag }) =>
        factPaths(conditions).map((pad) => use(pad, `de regels “${set.naam}” kijken ernaar`, grondslag)),
      ),
    ),
    ...processen.processen.flatMap(({ xml }) =>
      Array.from(xml.matchAll(/\bcase\.([A-Za-z0-9_.]+)/g), ([, pad = '']) =>
        use(pad, 'een keuze in het diagram hangt ervan af', PREFERENT),
      ),
    ),
    ...eigenRegels.flatMap(({ naam, conditions }) =>
      factPaths(conditions).map((pad) => use(pad, `uw eigen regel “${naam}” kijkt ernaar`, PREFERENT)),
    ),
    ...(regels.overig['brieven'] ?? []).flatMap(({ inhoud }) =>
      listPaden(JSON.stringify(inhoud)).map((pad) =>
        use(pad, `brief ${String(inhoud['code'])} gebruikt het antwoord`, 'art. 3:46 Awb'),
      ),
    ),
    ...Object.values(formulieren).flatMap((formulier) =>
      listVelden(formulier).flatMap((veld) =>
        listVerwijzingen(veld).map((pad) => use(pad, `de vraag “${veld.label}” gaat ervan uit`, PREFERENT)),
      ),
    ),
  ];
  return new Map(lijst.toReversed());
}

function use(pad: string, reden: string, grondslag: string): readonly [string, Gebruik] {
  return [pad, { reden, grondslag }];
}

/** Paths that a letter asks for: "{{ dienstverband.begindatum | datum }}" and `"als": "werkgever.kenmerk"`. */
function listPaden(tekst: string): readonly string[] {
  return Array.from(tekst.matchAll(/(?:\{\{\s*|"als":")([a-z][A-Za-z0-9_]*\.[A-Za-z0-9_.]+)/g), ([, pad = '']) => pad);
}

function listVerwijzingen({ als, vanaf, positiefBij, standaard }: Formulierveld): readonly string[] {
  const begin = typeof standaard === 'string' && standaard.startsWith('=') ? [standaard.slice(1)] : [];
  return [als?.veld, vanaf, positiefBij?.veld, ...begin].filter((pad) => pad !== undefined);
}
