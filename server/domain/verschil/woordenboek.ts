import { parseUitdrukking } from '../diagram/uitdrukking.ts';
import type { Versieinhoud, Versieveld } from './versieinhoud.ts';
import { quote } from './woorden.ts';

/** The words for paths such as "besluit.uitkomst": from the forms and the catalogue of both versions. */
export interface Woordenboek {
  /** "‘Wat is het besluit?’" */
  noemVeld(pad: string): string;
  /** "‘Aantal keer herinneren’" for a key of the catalogue. */
  noemParameter(sleutel: string): string;
  /** "‘toekennen’": the label of an option, else the value. */
  noemWaarde(pad: string, waarde: string): string;
  /** Whether an answer decides which way a zaak goes. */
  isBeslissend(pad: string): boolean;
}

/** Makes the words from everything that both versions hold; the newer wording wins. */
export function makeWoordenboek(...versies: readonly Versieinhoud[]): Woordenboek {
  const velden = new Map<string, Versieveld>(
    versies
      .flatMap(({ formulieren }) => formulieren)
      .flatMap(({ groepen }) => groepen.flatMap((groep) => groep.velden))
      .map((veld) => [veld.veld, veld]),
  );
  const parameters = new Map(versies.flatMap((versie) => versie.parameters).map((deel) => [deel.sleutel, deel.naam]));
  const beslissend = new Set(
    versies
      .flatMap(({ diagrammen }) => diagrammen)
      .flatMap(({ stromen }) => stromen)
      .flatMap(({ voorwaarde }) => (voorwaarde === undefined ? [] : (parseUitdrukking(voorwaarde)?.pad ?? []))),
  );
  return {
    noemVeld: (pad) => quote(velden.get(pad)?.label ?? parameters.get(pad) ?? readable(pad)),
    noemParameter: (sleutel) => quote(parameters.get(sleutel) ?? sleutel),
    noemWaarde: (pad, waarde) =>
      quote(velden.get(pad)?.opties?.find((optie) => optie.waarde === waarde)?.label ?? waarde.replaceAll('_', ' ')),
    isBeslissend: (pad) => beslissend.has(pad),
  };
}

/** A condition of the diagram as the end of a sentence after "als": "‘Wat is het besluit?’ ‘toekennen’ is". */
export function describeUitdrukking(uitdrukking: string, woorden: Woordenboek): string {
  const gelezen = parseUitdrukking(uitdrukking);
  if (gelezen === undefined) return `de voorwaarde ${quote(uitdrukking)} klopt`;
  const { pad, gelijk, waarde } = gelezen;
  return `${woorden.noemVeld(pad)} ${gelijk ? '' : 'niet '}${nameWaarde(pad, waarde, woorden)} is`;
}

// helpers

/** "oordeel: vervolg rappel" for "oordeel.vervolgRappel". */
function readable(pad: string): string {
  return pad
    .replace(/([a-z])([A-Z])/g, (_heel, voor: string, na: string) => `${voor} ${na.toLowerCase()}`)
    .replace('.', ': ')
    .replaceAll('_', ' ');
}

function nameWaarde(pad: string, waarde: string | number | boolean, woorden: Woordenboek): string {
  if (typeof waarde === 'string') return woorden.noemWaarde(pad, waarde);
  return quote(typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde).replace('.', ','));
}
