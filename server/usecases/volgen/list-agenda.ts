import type { Datum } from '../../domain/datum.ts';
import { addAanMaand, findEersteDagVanMaand, findLaatsteDagVanMaand, readMaand } from '../../domain/datum.ts';
import type { Agendavraag } from '../../ports.ts';
import { checkRecht } from '../rechten.ts';
import type { Usecases } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { limitAantal } from './lijsten.ts';
import type { Agenda } from './lijstusecases.ts';

/** The counts begin so many months back: what was forgotten stays in sight. */
const MAANDEN_TERUG = 2;
const MAANDEN_VOORUIT = 12;

/** The moments of one month at which a zaak has to be looked at again, and how many the months around it have. */
export function makeListAgenda({ stores, klok }: Omgeving): Usecases['listAgenda'] {
  return async (actor, gemeente, { maand: gevraagd, soort, na, aantal }) => {
    checkRecht(actor, 'listAgenda', gemeente);
    const vandaag = klok.vandaag();
    const maand = gevraagd ?? readMaand(vandaag);
    const vraag = { gemeenten: [gemeente], ...(soort === undefined ? {} : { soort }) };
    const reeks = Array.from({ length: MAANDEN_TERUG + 1 + MAANDEN_VOORUIT }, (_, stap) =>
      addAanMaand(readMaand(vandaag), stap - MAANDEN_TERUG),
    );
    const [pagina, tellingen, dagen] = await Promise.all([
      stores.views.agenda({ ...vraag, ...spanOf(maand, maand), na, aantal: limitAantal(aantal) }),
      stores.views.agendaMaanden({ ...vraag, ...spanOf(reeks[0] ?? maand, reeks.at(-1) ?? maand) }),
      countDagen(stores, { ...vraag, ...spanOf(maand, maand) }),
    ]);
    const maanden = reeks.map((deel) => ({ maand: deel, aantal: tellingen[deel] ?? 0 }));
    return { vandaag, maand, ...pagina, maanden, dagen };
  };
}

// helpers

/** Of how many moments at a time. */
const PER_KEER = 500;

async function countDagen({ views }: Omgeving['stores'], vraag: Agendavraag): Promise<Agenda['dagen']> {
  const dagen = new Map<Datum, number>();
  let na: string | undefined;
  do {
    const { rijen, volgende } = await views.agenda({ ...vraag, aantal: PER_KEER, ...(na === undefined ? {} : { na }) });
    for (const { datum } of rijen) dagen.set(datum, (dagen.get(datum) ?? 0) + 1);
    na = volgende;
  } while (na !== undefined);
  return [...dagen].map(([datum, aantal]) => ({ datum, aantal }));
}

function spanOf(eerste: string, laatste: string): { readonly van: string; readonly tot: string } {
  return { van: findEersteDagVanMaand(eerste), tot: findLaatsteDagVanMaand(laatste) };
}
