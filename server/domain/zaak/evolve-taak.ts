import type { Gebeurtenis } from './gebeurtenis.ts';
import type { Taak } from './zaak.ts';

type Taakgebeurtenis = Extract<
  Gebeurtenis,
  {
    readonly soort:
      | 'TaakOpgepakt'
      | 'TaakTeruggegeven'
      | 'TaakAfgerond'
      | 'TaakVervallen'
      | 'TaakUitgesteld'
      | 'TaakuitstelOpgeheven';
  }
>;

/** A task after what happened to it; the diagram decides when it arises, so that is not here. */
export function changeTaak(taak: Taak, gebeurtenis: Taakgebeurtenis): Taak {
  switch (gebeurtenis.soort) {
    case 'TaakOpgepakt':
      // Whoever gets it plans it anew: what a colleague put off must not stay out of sight.
      return { ...withoutUitstel(taak), behandelaar: gebeurtenis.behandelaar };
    case 'TaakTeruggegeven': {
      const { behandelaar: _behandelaar, ...rest } = withoutUitstel(taak);
      return rest;
    }
    case 'TaakUitgesteld':
      return { ...taak, uitstel: gebeurtenis.uitstel };
    case 'TaakuitstelOpgeheven':
      return withoutUitstel(taak);
    case 'TaakAfgerond':
      return {
        ...taak,
        status: 'afgerond',
        afgerondOp: gebeurtenis.op,
        afgerondDoor: gebeurtenis.door,
      };
    case 'TaakVervallen':
      return { ...taak, status: 'vervallen' };
    default:
      return gebeurtenis satisfies never;
  }
}

// helpers

function withoutUitstel(taak: Taak): Taak {
  const { uitstel: _uitstel, ...rest } = taak;
  return rest;
}
