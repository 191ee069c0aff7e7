import type { Betaalopdrachtgegevens } from '../betalen/betaalopdrachtgegevens.ts';
import { readVeld } from '../veldpad.ts';
import type { Zaakgegevens } from '../zaak/zaakgegevens.ts';

/** Where the second signature under a besluit stands in the gegevens, by the last part of the ids of its steps. */
const PADEN: Readonly<Record<string, string>> = {
  Betaalopdracht: 'betaalopdracht',
  Wijziging: 'wijziging.ondertekening',
  Verlenging: 'verlenging.ondertekening',
  Hermeting: 'hermeting.ondertekening',
  Overgang: 'hermeting.ondertekening',
  Herziening: 'herziening.ondertekening',
  Overname: 'overname.ondertekening',
  AlsnogToekennen: 'bezwaar.ondertekening',
};

/** Path of the signature that a task asks for ("OndertekenenWijzigingTask"); undefined for any other task. */
export function findOndertekenpad(element: string): string | undefined {
  const naam = /^Ondertekenen(\w+)Task$/.exec(element)?.[1] ?? '';
  return Object.hasOwn(PADEN, naam) ? PADEN[naam] : undefined;
}

/** The signature at a path; undefined when nobody was asked to sign. */
export function readOndertekening(
  gegevens: Pick<Zaakgegevens, 'betaalopdracht'>,
  pad: string,
): Betaalopdrachtgegevens | undefined {
  return readVeld(gegevens, pad) as Betaalopdrachtgegevens | undefined;
}
