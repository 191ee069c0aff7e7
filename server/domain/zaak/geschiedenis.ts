import type { Geschiedenisregel } from '../volgen/overzicht.ts';
import type { Vastlegging } from './gebeurtenis.ts';
import { describeGebeurtenis, explainGebeurtenis } from './gebeurteniszinnen.ts';
import { type Geschiedenisnamen, makeZinnamen } from './geschiedenisnamen.ts';

/** The audit log of one zaak as sentences, in the order of the log. What only the engine cares about is left out. */
export function makeGeschiedenis(
  vastleggingen: readonly Vastlegging[],
  namen: Geschiedenisnamen,
): readonly Geschiedenisregel[] {
  const zinnamen = makeZinnamen(vastleggingen, namen);
  return vastleggingen.flatMap((regel) => {
    const zin = describeGebeurtenis(regel.gebeurtenis, zinnamen);
    if (zin === undefined) return [];
    return [
      {
        id: regel.id,
        tijdstip: regel.tijdstip,
        datum: regel.datum,
        door: regel.door === 'systeem' ? 'Systeem' : (namen.gebruikers[regel.door] ?? regel.door),
        soort: regel.gebeurtenis.soort,
        zin,
        toelichting: explainGebeurtenis(regel.gebeurtenis, namen),
      },
    ];
  });
}
