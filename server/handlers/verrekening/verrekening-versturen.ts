import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Briefinhoud } from '../brieven.ts';
import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';

/** Tells the werkgever what was settled and how (brief 9): a beschikking when it takes money back. */
export const sendVerrekening: Handler = ({ zaak, context }) =>
  writeBrieven(zaak, 'verrekening', readVerrekeninhoud(zaak), context);

/** What a letter tells of the settlement that was fixed last, and what kind of letter that makes it. */
export function readVerrekeninhoud(zaak: Zaak): Briefinhoud {
  const verrekening = zaak.verrekeningen?.at(-1);
  if (verrekening === undefined) throw new TypeError('Er is nog geen verrekening vastgesteld.');
  const vordering = zaak.vorderingen?.find(({ verrekeningId }) => verrekeningId === verrekening.id);
  const terug = verrekening.brief === 'beschikking';
  const besluit = terug ? zaak.besluiten.findLast(({ soort }) => soort === 'terugvordering') : undefined;
  const bedragTerugCent = verrekening.regels
    .filter(({ verschilCent }) => verschilCent < 0)
    .reduce((som, { verschilCent }) => som - verschilCent, 0);
  return {
    verrekening: { ...verrekening, ...(vordering === undefined ? {} : { vordering }) },
    ...(besluit === undefined ? {} : { besluit }),
    ...(vordering === undefined ? {} : { uiterlijk: vordering.uiterlijk }),
    ...(terug ? { gevolg: { bedragTerugCent } } : {}),
  };
}
