import type { Regelfeit, Zinsdeel } from '../variant/regelzin.ts';
import { parseUitdrukking, writeUitdrukking } from './uitdrukking.ts';

/** A question of a task form, as far as an arrow can look at its answer. */
export interface Pijlveld {
  /** "lokaal.nabellen" */
  readonly veld: string;
  readonly soort: string;
  readonly label: string;
  readonly opties?: readonly { readonly waarde: string; readonly label: string }[];
  readonly decimalen?: number;
}

/** A parameter, as far as an arrow can look at its value. */
export interface Pijlparameter {
  readonly sleutel: string;
  readonly naam: string;
  readonly type: string;
  readonly eenheid: string | null;
  readonly opties: readonly { readonly waarde: string; readonly naam: string }[];
}

const VERGELIJKINGEN = ['equal', 'notEqual'] as const;

/** What the process itself finds out and the national choices look at; rules of parameters cannot use it, for it comes after them. */
const OORDELEN: readonly Regelfeit[] = [
  janee('oordeel.afwijzen', 'oordeel: de aanvraag moet worden afgewezen'),
  janee('oordeel.rappelLoopt', 'oordeel: de werkgever heeft nog tijd na een herinnering'),
  janee('oordeel.uitstelGeregeld', 'oordeel: het uitstel is al geregeld'),
  {
    pad: 'oordeel.vervolgRappel',
    naam: 'oordeel: wat er na een herinnering gebeurt',
    type: 'keuze',
    bron: 'berekend',
    opties: [
      { waarde: 'rappel', naam: 'nog een herinnering' },
      { waarde: 'laatste_verzoek', naam: 'het laatste verzoek' },
      { waarde: 'wachten', naam: 'wachten' },
      { waarde: 'afhandelen', naam: 'afhandelen' },
    ],
    operatoren: VERGELIJKINGEN,
  },
];

/**
 * The words for the condition of an arrow: own questions first, then the facts of a zaak, then the parameters. The path begins with `case.`
 * or `param.`, as in the diagram. What is calculated for a moment (`afgeleid`) and lists are not there: the diagram does not see them.
 */
export function listPijlfeiten(
  feiten: readonly Regelfeit[],
  velden: readonly Pijlveld[],
  parameters: readonly Pijlparameter[],
): readonly Regelfeit[] {
  const eigen = velden.flatMap((veld) => (veld.veld.startsWith('lokaal.') ? makeVeldfeit(veld, 'eigen vraag') : []));
  const vast = feiten.filter(({ pad, type }) => !pad.startsWith('afgeleid.') && type !== 'lijst');
  const bekend = new Set([...vast, ...OORDELEN].map(({ pad }) => pad));
  // Of the other questions only the answers that somebody chooses: no names and no numbers of people.
  const gekozen = velden
    .filter(({ veld, soort }) => !bekend.has(veld) && !veld.startsWith('lokaal.') && isGekozen(soort))
    .flatMap((veld) => makeVeldfeit(veld, veld.veld.slice(0, veld.veld.indexOf('.'))));
  const vanZaak = [...eigen, ...vast, ...gekozen, ...OORDELEN].map((feit) => ({ ...feit, pad: `case.${feit.pad}` }));
  const alle = [...vanZaak, ...parameters.flatMap(makeParameterfeit)];
  const uniek = new Map(alle.toReversed().map((feit) => [feit.pad, feit]));
  return alle.filter((feit) => uniek.get(feit.pad) === feit).map((feit) => ({ ...feit, operatoren: VERGELIJKINGEN }));
}

/** A condition as a comparison that a form can show; undefined for what the form does not know. */
export function parsePijlvoorwaarde(tekst: string, feiten: readonly Regelfeit[]): Zinsdeel | undefined {
  const gelezen = parseUitdrukking(tekst);
  if (gelezen === undefined) return undefined;
  const pad = `${gelezen.bron}.${gelezen.pad}`;
  const feit = feiten.find((kandidaat) => kandidaat.pad === pad);
  if (feit === undefined || !past(feit, gelezen.waarde)) return undefined;
  return { soort: 'vergelijking', pad, operator: gelezen.gelijk ? 'equal' : 'notEqual', waarde: gelezen.waarde };
}

/** The condition that the engine reads; undefined when the value cannot stand in a diagram. */
export function writePijlvoorwaarde({ pad, operator, waarde }: Zinsdeel): string | undefined {
  const punt = pad.indexOf('.');
  if (typeof waarde !== 'string' && typeof waarde !== 'number' && typeof waarde !== 'boolean') return undefined;
  return writeUitdrukking({
    bron: pad.slice(0, punt) === 'param' ? 'param' : 'case',
    pad: pad.slice(punt + 1),
    gelijk: operator === 'equal',
    waarde,
  });
}

// helpers

function janee(pad: string, naam: string): Regelfeit {
  return { pad, naam, type: 'janee', bron: 'berekend', operatoren: VERGELIJKINGEN };
}

function isGekozen(soort: string): boolean {
  return soort === 'janee' || soort === 'keuze' || soort === 'keuzerondjes';
}

function makeVeldfeit({ veld, soort, label, opties = [], decimalen = 0 }: Pijlveld, groep: string): Regelfeit[] {
  const gedeeld = { pad: veld, naam: `${groep}: ${label}`, bron: 'formulier', operatoren: VERGELIJKINGEN } as const;
  switch (soort) {
    case 'janee':
      return [{ ...gedeeld, type: 'janee' }];
    case 'keuze':
    case 'keuzerondjes':
      return [
        { ...gedeeld, type: 'keuze', opties: opties.map((optie) => ({ waarde: optie.waarde, naam: optie.label })) },
      ];
    case 'getal':
      return [{ ...gedeeld, type: 'getal', geheel: decimalen === 0 }];
    case 'datum':
      return [{ ...gedeeld, type: 'datum' }];
    case 'tekst':
      return [{ ...gedeeld, type: 'tekst' }];
    default:
      return [];
  }
}

function makeParameterfeit({ sleutel, naam, type, eenheid, opties }: Pijlparameter): Regelfeit[] {
  const gedeeld = { pad: `param.${sleutel}`, naam: `instelling: ${naam}`, bron: 'berekend', operatoren: [] } as const;
  switch (type) {
    case 'janee':
      return [{ ...gedeeld, type: 'janee' }];
    case 'keuze':
      return [{ ...gedeeld, type: 'keuze', opties }];
    case 'getal':
      return [{ ...gedeeld, type: 'getal', ...(eenheid === null ? {} : { eenheid }) }];
    case 'tekst':
      return [{ ...gedeeld, type: 'tekst' }];
    default:
      return [];
  }
}

/** Whether a fact can be this; a value outside its list or of another kind stays text. */
function past({ type, opties = [] }: Regelfeit, waarde: string | number | boolean): boolean {
  switch (type) {
    case 'janee':
      return typeof waarde === 'boolean';
    case 'getal':
      return typeof waarde === 'number';
    case 'keuze':
      return opties.some((optie) => optie.waarde === waarde);
    case 'datum':
    case 'tekst':
      return typeof waarde === 'string';
    case 'lijst':
      return false;
  }
}
