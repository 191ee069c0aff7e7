import { isVrijgegeven, listMeegaand } from '../../domain/betalen/betaalrun.ts';
import type { Maandstand } from '../../domain/betalen/betaalstand.ts';
import { calculateBetaalstand } from '../../domain/betalen/betaalstand.ts';
import { listBetalingen } from '../../domain/betalen/betaling.ts';
import type { Maand } from '../../domain/datum.ts';
import { readMaand } from '../../domain/datum.ts';
import { calculateRecht } from '../../domain/recht/recht.ts';
import { explainMaandrecht } from '../../domain/recht/rechtuitleg.ts';
import type { Verrekenbareregel } from '../../domain/verrekenen/zaakverrekening.ts';
import { listOpenSaldi, listVorderingen, listZaakboekingen } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { parameterWaarden } from '../../rules/parameters.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import type { Betaalusecases, Zaakbetaalmaand, Zaakbetaling, Zaakbetalingen } from './betaalusecases.ts';

/** Month by month until now: what a zaak is entitled to, what was paid of it, and why there is a difference. */
export function makeReadZaakbetalingen(omgeving: Omgeving): Betaalusecases['readZaakbetalingen'] {
  return async (actor, gemeente, zaakId) => {
    checkRecht(actor, 'readZaakbetalingen', gemeente);
    const zaak = await readZaak(omgeving, gemeente, zaakId);
    const runs = (await omgeving.stores.betalen.list(gemeente)).filter(isVrijgegeven);
    const vandaag = omgeving.klok.vandaag();
    await omgeving.regelkeuze.prepare(zaak);
    const regels = omgeving.regelkeuze.ofZaak(zaak);
    const parameters = parameterWaarden(await regels.calculateParameters(zaak, vandaag));
    const recht = calculateRecht(zaak, readMaand(vandaag), { rekengegevens: regels.rekengegevens, parameters });
    const betalingen = runs.flatMap((run) =>
      listBetalingen(zaakId, [run]).map((betaling): Zaakbetaling & { readonly maand: Maand } => ({
        ...betaling,
        runId: run.id,
      })),
    );
    const stand = calculateBetaalstand(recht, [...betalingen, ...listZaakboekingen(zaak)]);
    const vrijgegeven = runs.flatMap(listMeegaand).filter((regel) => regel.zaakId === zaakId);
    return {
      maanden: stand.map((deel) => toMaand(deel, betalingen)),
      verrekeningen: listVerrekeningen(zaak, vrijgegeven),
      vorderingen: listVorderingen(zaak, vrijgegeven),
      schulden: zaak.gemeenteschulden ?? [],
    };
  };
}

// helpers

function listVerrekeningen(zaak: Zaak, regels: readonly Verrekenbareregel[]): Zaakbetalingen['verrekeningen'] {
  const open = new Set(listOpenSaldi(zaak, regels).map(({ id }) => id));
  return (zaak.verrekeningen ?? [])
    .filter((verrekening) => verrekening.regels.length > 0)
    .map((verrekening) => ({ ...verrekening, wachtOpBetaling: open.has(verrekening.id) }));
}

function toMaand(
  stand: Maandstand,
  betalingen: readonly (Zaakbetaling & { readonly maand: Maand })[],
): Zaakbetaalmaand {
  const {
    maand,
    recht,
    rechtCent,
    betaaldCent,
    verrekendCent,
    verschilCent,
    teBetalenCent,
    teVerrekenenCent,
    redenen,
  } = stand;
  return {
    maand,
    ...(rechtCent === undefined ? {} : { rechtCent }),
    ...(recht?.bekend === false ? { onbekend: recht.reden } : {}),
    betaaldCent,
    verrekendCent,
    verschilCent,
    teBetalenCent,
    teVerrekenenCent,
    redenen: redenen.map(({ zin }) => zin),
    uitleg: recht?.bekend === true ? explainMaandrecht(recht) : [],
    betalingen: betalingen
      .filter((betaling) => betaling.maand === maand)
      .map(({ maand: _maand, ...betaling }) => betaling),
  };
}
