import type { Besluit } from '../../domain/besluit/besluit.ts';
import { isToekennend } from '../../domain/besluit/besluit.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { findBeroepTot } from './bezwaar.ts';
import { readBestreden, readBezwaar } from './bezwaar-registreren.ts';

/** Records the decision on the bezwaar. @throws InvoerError when the same person took the besluit (art. 10:3 lid 3 Awb). */
export const recordBezwaarbeslissing: Handler = ({ zaak, context }) => {
  const { uitkomst, motivering, gevolg } = readBezwaar(zaak);
  const bestreden = readBestreden(zaak);
  if (uitkomst === undefined) throw new TypeError(`Zaak ${zaak.id}: op het bezwaar is nog niet beslist.`);
  if (bestreden.door === context.door) {
    throw fout(
      'beslissing',
      'U heeft het besluit genomen waartegen bezwaar is gemaakt. Een collega moet op het bezwaar beslissen (art. 10:3 lid 3 Awb).',
    );
  }
  if (gevolg === 'toekennen' && zaak.besluiten.some(isToekennend)) {
    throw fout('gevolg', 'Er is al loonkostensubsidie toegekend. Kies “Het besluit wijzigen”.');
  }
  const route = currentRoute(zaak);
  const besluit: Besluit = {
    id: context.makeId(),
    soort: 'beslissing_op_bezwaar',
    datum: context.vandaag,
    door: context.door,
    grondslag: context.readBesluitgrond('beslissing_op_bezwaar', route),
    route,
    ...(motivering === undefined ? {} : { toelichting: motivering }),
    betaalschema: [],
    beroepTot: findBeroepTot(context),
  };
  return [
    { soort: 'BesluitGenomen', besluit },
    ...(gevolg === 'toekennen' ? recordGegevens(zaak, { 'besluit.uitkomst': 'toekennen' }, 'bezwaar') : []),
  ];
};

// helpers

function fout(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: `bezwaar.${veld}`, melding }]);
}
