import type { Diagramelement } from './diagrammodel.ts';
import type { Verschil } from './verschil.ts';
import type { Versieinhoud, Versieveld } from './versieinhoud.ts';
import { compareWoorden } from './woorden.ts';

/** What a change of a step, form or letter comes down to for the werkgever and the werknemer; how good that is, is data. */
export const WIJZIGINGSAARDEN = [
  'uitleg',
  'werk_intern',
  'taak_werkgever_erbij',
  'taak_werkgever_weg',
  'wachten_langer',
  'wachten_korter',
  'brief_erbij',
  'brief_weg',
  'vraag_intern',
  'vraag_verplicht_erbij',
  'vraag_vrij_erbij',
  'vraag_weg',
  'keuze_erbij',
  'keuze_weg',
  'vraag_anders',
  'gegeven_erbij',
  'gegeven_weg',
  'woorden',
  'weg_anders',
] as const;

/** What a change comes down to. */
export type Wijzigingsaard = (typeof WIJZIGINGSAARDEN)[number];

/** Where the two sides of a difference can be looked up. */
export interface Aardbron {
  readonly landelijk: Versieinhoud;
  readonly lokaal: Versieinhoud;
  /** Forms of which the werkgever gives the answers; the others are work inside the gemeente. */
  readonly werkgeversformulieren: readonly string[];
}

/** What one difference of a diagram or form comes down to. */
export function classifyVerschil(verschil: Verschil, bron: Aardbron): Wijzigingsaard {
  return verschil.soort === 'formulier' ? classifyFormulier(verschil, bron) : classifyDiagram(verschil, bron);
}

// helpers

/** What people read, where it is drawn, and in which order questions stand. */
const TEKSTEN: ReadonlySet<string> = new Set(
  (
    'naam documentatie tekening label hulp titel uitleg knop volgorde indeling tekst bij eenheid standaard vers ' +
    'lks:code lks:stap lks:grondslag'
  ).split(' '),
);
/** Who in the gemeente does it, and with what. */
const INTERN: ReadonlySet<string> = new Set(
  'baan lks:rol lks:vierOgen lks:formulier lks:parameters lks:verplicht'.split(' '),
);
/** What the werkgever does himself, should a gemeente draw that. */
const WERKGEVER = 'werkgever';

function classifyDiagram({ element, eigenschap, van, naar, proces }: Verschil, bron: Aardbron): Wijzigingsaard {
  if (TEKSTEN.has(eigenschap)) return 'uitleg';
  if (INTERN.has(eigenschap)) return 'werk_intern';
  if (eigenschap === 'lks:werkdagen') return Number(naar ?? 0) > Number(van ?? 0) ? 'wachten_langer' : 'wachten_korter';
  if (eigenschap === 'lks:brief') return classifyBrieven(van, naar);
  if (eigenschap === 'toegevoegd') return classifyBestaan({ element, proces }, bron.lokaal, true);
  if (eigenschap === 'vervallen') return classifyBestaan({ element, proces }, bron.landelijk, false);
  return 'weg_anders';
}

/** Less to read is the heavier of the two, when letters came and went. */
function classifyBrieven(van: Verschil['van'], naar: Verschil['naar']): Wijzigingsaard {
  const codes = (brieven: Verschil['van']): readonly string[] =>
    typeof brieven === 'string' ? brieven.split(' ') : [];
  return compareWoorden(codes(van), codes(naar)).eraf.length > 0 ? 'brief_weg' : 'brief_erbij';
}

function classifyBestaan(
  { element: id, proces }: Pick<Verschil, 'element' | 'proces'>,
  { diagrammen }: Versieinhoud,
  erbij: boolean,
): Wijzigingsaard {
  // Two processes can have a gateway of the same id.
  const hier = diagrammen.filter((kandidaat) => proces === undefined || kandidaat.proces === proces);
  const diagram = hier.find(({ elementen }) => elementen.some((deel) => deel.id === id));
  const element = diagram?.elementen.find((deel) => deel.id === id);
  if (diagram === undefined || element === undefined) return 'weg_anders';
  if (element.lks['rol'] === WERKGEVER) return erbij ? 'taak_werkgever_erbij' : 'taak_werkgever_weg';
  if (element.lks['werkdagen'] !== undefined) return erbij ? 'wachten_langer' : 'wachten_korter';
  if (element.lks['brief'] !== undefined) return erbij ? 'brief_erbij' : 'brief_weg';
  if (element.type.endsWith('Task')) return 'werk_intern';
  if (isTekening(element)) return 'uitleg';
  // A join only brings together what was split elsewhere.
  const wegen = diagram.stromen.filter(({ van }) => van === id).length;
  return element.type.endsWith('Gateway') && wegen < 2 ? 'uitleg' : 'weg_anders';
}

function isTekening({ type }: Diagramelement): boolean {
  return ['bpmn:Group', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference', 'bpmn:TextAnnotation'].includes(type);
}

function classifyFormulier({ element, eigenschap, van, naar }: Verschil, bron: Aardbron): Wijzigingsaard {
  const [naam = '', ...pad] = element.split('/');
  const veld = pad.join('/');
  if (TEKSTEN.has(eigenschap)) return 'uitleg';
  if (veld === '' || !bron.werkgeversformulieren.includes(naam)) return 'vraag_intern';
  switch (eigenschap) {
    case 'toegevoegd':
      return findVeld(naam, veld, bron.lokaal)?.verplicht === true ? 'vraag_verplicht_erbij' : 'vraag_vrij_erbij';
    case 'vervallen':
      return 'vraag_weg';
    case 'verplicht':
      return naar === true ? 'vraag_verplicht_erbij' : 'vraag_weg';
    case 'opties':
      return compareWoorden(toLijst(van), toLijst(naar)).eraf.length > 0 ? 'keuze_weg' : 'keuze_erbij';
    default:
      return 'vraag_anders';
  }
}

function findVeld(formulier: string, veld: string, { formulieren }: Versieinhoud): Versieveld | undefined {
  return formulieren
    .find(({ naam }) => naam === formulier)
    ?.groepen.flatMap(({ velden }) => velden)
    .find((kandidaat) => kandidaat.veld === veld);
}

function toLijst(waarde: Verschil['van']): readonly string[] {
  return Array.isArray(waarde) ? waarde.map(String) : [];
}
