import type { Versieparameter } from '../../../server/usecases/variant/variantversies.ts';

type Labelparameter = Pick<
  Versieparameter,
  'sleutel' | 'naam' | 'tekst' | 'waarde' | 'eenheid' | 'elementen' | 'afwijking'
>;

/** What stands at an element of the diagram: the values that work there. */
export interface Elementlabel {
  readonly element: string;
  readonly regels: readonly { readonly tekst: string; readonly afwijking: boolean }[];
  /** The parameter that somebody works on touches this element. */
  readonly gekozen: boolean;
}

/** Values that are always shown, in few words; `{sleutel}` is the value, and a line without a value is left out. */
const VAST: readonly (readonly [zin: string, ...sleutels: string[]])[] = [
  ['rappel: {rappel.aantal}x, elke {rappel.interval_wd} werkdagen', 'rappel.aantal', 'rappel.interval_wd'],
  ['eigen termijn: {beslistermijn.preferent_wd} werkdagen', 'beslistermijn.preferent_wd'],
  ['rapport binnen {loonwaarde.rapporttermijn_wd} werkdagen', 'loonwaarde.rapporttermijn_wd'],
  ['gesprek binnen {contact.forfaitair.termijn_dagen} werkdagen', 'contact.forfaitair.termijn_dagen'],
];
const MEESTE = 3;

/** The labels of a version: terms and counts always, other parameters where the gemeente differs or where somebody works on them. */
export function listElementlabels(parameters: readonly Labelparameter[], gekozen?: string): readonly Elementlabel[] {
  const bekend = new Map(parameters.map((parameter) => [parameter.sleutel, parameter]));
  const regels = [...VAST.flatMap((vast) => makeVast(vast, bekend)), ...listAfwijkend(parameters, gekozen)];
  const elementen = [...new Set([...regels.flatMap((regel) => regel.elementen), ...listGeraakt(bekend, gekozen)])];
  return elementen.map((element) => {
    const hier = regels.filter((regel) => regel.elementen.includes(element));
    const rest = hier.length - MEESTE;
    return {
      element,
      regels: [
        ...hier.slice(0, MEESTE).map(({ tekst, afwijking }) => ({ tekst, afwijking })),
        ...(rest > 0 ? [{ tekst: `en nog ${rest}`, afwijking: false }] : []),
      ],
      gekozen: listGeraakt(bekend, gekozen).includes(element),
    };
  });
}

// helpers

interface Regel {
  readonly tekst: string;
  readonly elementen: readonly string[];
  readonly afwijking: boolean;
}

function makeVast(
  [zin, ...sleutels]: (typeof VAST)[number],
  bekend: ReadonlyMap<string, Labelparameter>,
): readonly Regel[] {
  const eigen = sleutels.flatMap((sleutel) => bekend.get(sleutel) ?? []);
  const [eerste] = eigen;
  if (eerste === undefined || eigen.length < sleutels.length || eigen.some(({ waarde }) => waarde === null)) return [];
  const tekst = zin.replaceAll(/{([^}]+)}/g, (_heel, sleutel: string) => String(bekend.get(sleutel)?.waarde ?? ''));
  // On the last element: that is where the term or the letter is.
  return [{ tekst, elementen: eerste.elementen.slice(-1), afwijking: eigen.some(({ afwijking }) => afwijking) }];
}

function listAfwijkend(parameters: readonly Labelparameter[], gekozen: string | undefined): readonly Regel[] {
  const vast = new Set(VAST.flatMap(([, ...sleutels]) => sleutels));
  return parameters
    .filter(({ sleutel, afwijking }) => !vast.has(sleutel) && (afwijking || sleutel === gekozen))
    .map(({ sleutel, naam, tekst, elementen, afwijking }) => ({
      tekst: `${naam}: ${tekst}`,
      elementen: sleutel === gekozen ? elementen : elementen.slice(0, 1),
      afwijking,
    }));
}

function listGeraakt(bekend: ReadonlyMap<string, Labelparameter>, gekozen: string | undefined): readonly string[] {
  return gekozen === undefined ? [] : (bekend.get(gekozen)?.elementen ?? []);
}
