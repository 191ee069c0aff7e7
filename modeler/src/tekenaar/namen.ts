/** Kinds of steps that a gemeente may add. */
export type Stapsoort = 'taak' | 'email' | 'wachten' | 'keuze' | 'tegelijk';

const EINDES: readonly (readonly [type: RegExp, einde: string])[] = [
  [/Task$/, 'Task'],
  [/Gateway$/, 'Gateway'],
  [/StartEvent$/, 'Start'],
  [/EndEvent$/, 'End'],
  [/Event$/, 'Event'],
];
const RANGEN = ['', 'Tweede', 'Derde', 'Vierde', 'Vijfde', 'Zesde', 'Zevende', 'Achtste', 'Negende', 'Tiende'] as const;

/** How a new step is called until somebody names it. */
export const SOORTNAMEN: Readonly<Record<Stapsoort, string>> = {
  taak: 'Nieuwe taak',
  email: 'E-mail versturen',
  wachten: 'Wachten',
  keuze: 'Is dit nodig?',
  tegelijk: 'Nieuwe taak',
};

/** Whether a program made up this id ("Activity_0x1abc"). */
export function isGemaaktId(id: string): boolean {
  return /^[A-Z][A-Za-z]*_[0-9a-z]{7}$/.test(id);
}

/** Whether the id comes from the name that a new step had before somebody named it. */
export function isVoorlopigId(id: string): boolean {
  return /^(NieuweTaak|EMailVersturen|Wachten)(Tweede|Derde|Vierde|Vijfde|Zesde|Zevende|Achtste|Negende|Tiende)?(Task|Event)$/.test(
    id,
  );
}

/** A readable id that nothing has yet: "Bel de werkgever" becomes "BelDeWerkgeverTask". Only letters, as the lint rule asks. */
export function makeLeesbaarId(naam: string, type: string, bezet: (id: string) => boolean): string {
  const woorden = naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^A-Za-z]+/)
    .filter((woord) => woord !== '');
  const stam = woorden.map((woord) => woord.charAt(0).toUpperCase() + woord.slice(1)).join('');
  const lang = stam.length < 4 ? `${stam}Stap` : stam;
  const einde = EINDES.find(([vorm]) => vorm.test(type))?.[1] ?? '';
  for (let ronde = 0; ; ronde += 1) {
    const id = `${lang}${'Nogmaals'.repeat(Math.floor(ronde / RANGEN.length))}${RANGEN[ronde % RANGEN.length]}${einde}`;
    if (!bezet(id)) return id;
  }
}

/** Id of the arrow between two elements, without their endings: "AaaNaarBbbFlow". */
export function makePijlId(van: string, naar: string, bezet: (id: string) => boolean): string {
  const kort = (id: string) => id.replace(/(Task|Gateway|Merge|Start|End|Event)$/, '');
  return makeLeesbaarId(`${kort(van)}Naar${kort(naar)}Flow`, '', bezet);
}

/** The next code in a step: after 5.1 and 5.12 comes 5.13. */
export function makeCode(stap: number, codes: readonly string[]): string {
  const nummers = codes
    .filter((code) => code.startsWith(`${stap}.`))
    .map((code) => Number(code.slice(`${stap}.`.length)))
    .filter((nummer) => Number.isInteger(nummer));
  return `${stap}.${Math.max(0, ...nummers) + 1}`;
}
