import type { Formulierveld } from '../../../processes/formulier.ts';
import { listVelden } from '../../../processes/formulier.ts';
import type { Geschiedenisnamen } from '../../domain/zaak/geschiedenisnamen.ts';
import { readEigen } from '../variant/lokale-formulieren.ts';
import type { Omgeving } from './change-zaak.ts';

/** The words for what is asked: the labels of the fields, and those of the answers, of every form that this gemeente uses or used. */
type Veldwoorden = Required<Pick<Geschiedenisnamen, 'velden' | 'opties'>>;

/** Reads them; a form of the product goes before an own one of the same field. */
export async function readVeldwoorden(
  { formulieren, regelkeuze }: Pick<Omgeving, 'formulieren' | 'regelkeuze'>,
  gemeente: string,
): Promise<Veldwoorden> {
  const { gemeenten, regios } = await regelkeuze.readBestanden(gemeente);
  const { varianten = [], gegevens } = gemeenten[gemeente] ?? {};
  const vanRegio = gegevens?.regio === undefined ? [] : (regios[gegevens.regio] ?? []);
  const velden = [...Object.values(readEigen([...vanRegio, ...varianten])), ...Object.values(formulieren)].flatMap(
    listVelden,
  );
  return {
    velden: Object.fromEntries(velden.map(({ veld, label }) => [veld, label])),
    opties: collectOpties(velden),
  };
}

// helpers

/** Every answer that any form offers for a field: a field can be asked in more than one. */
function collectOpties(velden: readonly Formulierveld[]): Veldwoorden['opties'] {
  const opties: Record<string, Record<string, string>> = {};
  for (const { veld, opties: keuzes = [] } of velden) {
    if (keuzes.length === 0) continue;
    opties[veld] = { ...opties[veld], ...Object.fromEntries(keuzes.map(({ waarde, label }) => [waarde, label])) };
  }
  return opties;
}
