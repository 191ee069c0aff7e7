import {
  dateBezwaren,
  findBesluitbekendmaking,
  findBestreden,
  type Gedateerdbesluit,
} from '../../domain/besluit/bezwaartermijn.ts';
import type { Veldwijziging } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { countBezwaarTot } from '../../handlers/bezwaar/bezwaar.ts';
import { parameterWaarden } from '../../rules/parameters.ts';
import type { Formulierwaarden } from '../usecases.ts';
import type { Omgeving } from './change-zaak.ts';

/** The besluiten of a zaak with the last day to object, counted from the day on which their letters really left. */
export async function readGedateerdeBesluiten(
  { stores, regelkeuze, klok }: Omgeving,
  zaak: Zaak,
): Promise<readonly Gedateerdbesluit[]> {
  if (zaak.besluiten.length === 0) return [];
  const regels = regelkeuze.ofZaak(zaak);
  const parameters = parameterWaarden(await regels.calculateParameters(zaak, klok.vandaag()));
  const findTermijn = (soort: string) => regels.findTermijn(soort, parameters);
  return dateBezwaren(zaak, {
    verzendingen: await stores.verzenden.listZaak(zaak.gemeente, zaak.id),
    countTot: (bekendgemaakt) => countBezwaarTot(bekendgemaakt, { findTermijn, kalender: regels.kalender }),
  });
}

/** What the registration of a bezwaar has to know of the post: when the besluit was made known to the one who objects. */
export async function listBezwaarfeiten(
  { stores }: Omgeving,
  zaak: Zaak,
  waarden: Formulierwaarden,
): Promise<readonly Veldwijziging[]> {
  const besluit = findBestreden(zaak, String(waarden['bezwaar.besluitdatum']));
  if (besluit === undefined) return [];
  const verzendingen = await stores.verzenden.listZaak(zaak.gemeente, zaak.id);
  const aan = waarden['bezwaar.door'] === 'werknemer' ? 'werknemer' : 'werkgever';
  const { op, wacht } = findBesluitbekendmaking(besluit, zaak.brieven, verzendingen, aan);
  return [
    ...(op === undefined ? [] : [{ pad: 'bezwaar.bekendgemaaktOp', nieuw: op }]),
    ...(wacht ? [{ pad: 'bezwaar.nietBekendgemaakt', nieuw: true }] : []),
  ];
}
