import { addAanMaand, findEersteDagVanMaand, findLaatsteDagVanMaand, readMaand } from '../../domain/datum.ts';
import { checkRecht } from '../rechten.ts';
import type { Usecases } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { limitAantal } from './lijsten.ts';

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
    const [pagina, tellingen] = await Promise.all([
      stores.views.agenda({ ...vraag, ...spanOf(maand, maand), na, aantal: limitAantal(aantal) }),
      stores.views.agendaMaanden({ ...vraag, ...spanOf(reeks[0] ?? maand, reeks.at(-1) ?? maand) }),
    ]);
    return { vandaag, maand, ...pagina, maanden: reeks.map((deel) => ({ maand: deel, aantal: tellingen[deel] ?? 0 })) };
  };
}

// helpers

function spanOf(eerste: string, laatste: string): { readonly van: string; readonly tot: string } {
  return { van: findEersteDagVanMaand(eerste), tot: findLaatsteDagVanMaand(laatste) };
}
