/** What people call a kind of BPMN element, after "een". */
const TYPEN: Readonly<Record<string, string>> = {
  UserTask: 'taak voor een medewerker',
  ServiceTask: 'automatische stap',
  BusinessRuleTask: 'automatische toets',
  ScriptTask: 'automatische stap met een script',
  SendTask: 'verzendstap',
  ReceiveTask: 'wachtstap',
  ManualTask: 'taak buiten het systeem',
  Task: 'taak',
  CallActivity: 'aangeroepen proces',
  SubProcess: 'deelproces',
  AdHocSubProcess: 'vrij deelproces',
  Transaction: 'deelproces dat in één keer slaagt of niet',
  ExclusiveGateway: 'keuze',
  InclusiveGateway: 'keuze voor een of meer wegen',
  ParallelGateway: 'splitsing of samenkomst',
  EventBasedGateway: 'keuze op wat er het eerst gebeurt',
  ComplexGateway: 'samengestelde keuze',
  StartEvent: 'begin',
  EndEvent: 'einde',
  IntermediateCatchEvent: 'wachtmoment',
  IntermediateThrowEvent: 'tussentijds bericht',
  BoundaryEvent: 'bewaking van een taak',
  Participant: 'deelnemer',
  DataObjectReference: 'document',
  DataStoreReference: 'gegevensbron',
  Group: 'groep',
};

const DUUR = [
  ['jaar', 'jaar'],
  ['maand', 'maanden'],
  ['week', 'weken'],
  ['dag', 'dagen'],
  ['uur', 'uur'],
  ['minuut', 'minuten'],
  ['seconde', 'seconden'],
] as const;

const ISO_DUUR = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A name or text between Dutch quotation marks, cut when it is long. */
export function quote(tekst: string, langste = 160): string {
  return `‘${tekst.length > langste ? `${tekst.slice(0, langste - 1).trimEnd()}…` : tekst}’`;
}

/** "automatische stap" for "bpmn:ServiceTask"; the name of the type itself for one without a Dutch word. */
export function noemType(type: string): string {
  const kort = type.replace(/^\w+:/, '');
  return TYPEN[kort] ?? kort;
}

/** "4 weken" for "P4W", "3 keer, telkens na 10 dagen" for "R3/P10D"; anything else as it stands. */
export function describeTijd(waarde: string): string {
  const [, keer, rest] = /^R(\d*)\/(.+)$/.exec(waarde) ?? [];
  if (rest !== undefined) return `${keer === '' ? 'telkens' : `${keer} keer, telkens`} na ${describeTijd(rest)}`;
  const delen = ISO_DUUR.exec(waarde)?.slice(1);
  const woorden = DUUR.flatMap(([een, meer], plaats) => {
    const aantal = delen?.[plaats];
    return aantal === undefined ? [] : [`${aantal} ${aantal === '1' ? een : meer}`];
  });
  return woorden.length === 0 ? quote(waarde) : joinLijst(woorden);
}

/** "a, b en c" */
export function joinLijst(delen: readonly string[]): string {
  return delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}

/** With a capital, as the begin of a sentence; quotation marks stay in front. */
export function capital(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

/** What came and what went between two lists of words. */
export function compareWoorden(
  oud: readonly string[],
  nieuw: readonly string[],
): { readonly erbij: readonly string[]; readonly eraf: readonly string[] } {
  return {
    erbij: nieuw.filter((woord) => !oud.includes(woord)),
    eraf: oud.filter((woord) => !nieuw.includes(woord)),
  };
}

/** Everything in both lists by its key, in a fixed order: first what the new one has, then what only the old one had. */
export function pairUp<T>(
  oud: readonly T[],
  nieuw: readonly T[],
  sleutel: (deel: T) => string,
): readonly { readonly oud?: T; readonly nieuw?: T }[] {
  const oudeDelen = new Map(oud.map((deel) => [sleutel(deel), deel]));
  const nieuweDelen = new Map(nieuw.map((deel) => [sleutel(deel), deel]));
  return [...new Set([...nieuweDelen.keys(), ...oudeDelen.keys()])].map((naam) => {
    const a = oudeDelen.get(naam);
    const b = nieuweDelen.get(naam);
    return { ...(a === undefined ? {} : { oud: a }), ...(b === undefined ? {} : { nieuw: b }) };
  });
}
