import { exact, roundToCent } from '../domain/bedrag/bedrag.ts';
import { makeBedragverloop } from '../domain/bedrag/bedragperioden.ts';
import { calculateLoonkostensubsidie } from '../domain/bedrag/loonkostensubsidie.ts';
import type { LksInvoer } from '../domain/bedrag/loonkostensubsidie-invoer.ts';
import type { Rekengegevens } from '../domain/bedrag/rekengegevens.ts';
import { calculateVariabeleUren } from '../domain/bedrag/variabele-uren.ts';
import { calculateBetaalmaand, makeBetaalafspraak } from '../domain/betalen/betaalkalender.ts';
import { addAanMaand, addMaanden, findEersteDagVanMaand, type Maand, maxDatum } from '../domain/datum.ts';
import { NietGevondenError } from '../domain/fouten.ts';
import { checkBekendJaar, describeVerJaar } from '../domain/termijn/bekende-jaren.ts';
import { answerTermijnvraag } from '../domain/termijn/calculate-termijn.ts';
import { calculateParameters } from '../rules/parameters.ts';
import type { Gemeentebestanden, Regelbestanden } from '../rules/regelbestand.ts';
import { selectRegels } from '../rules/rule-set.ts';
import type { Rekentool, Rekenverloop } from './services.ts';

const VERLOOP_MAANDEN = 24;

/** The calculator on the rules of a gemeente as they are now, with the legal data of all years. */
export function makeRekentool(
  readRegels: (gemeente: string) => Promise<Regelbestanden>,
  rekengegevens: Rekengegevens,
): Rekentool {
  return {
    subsidie: (vraag) => calculateLoonkostensubsidie(vraag, rekengegevens),
    verloop: (vraag) => calculateVerloop(vraag, rekengegevens),
    termijn: (vraag) => answerTermijnvraag(vraag, rekengegevens.kalender),
    kalender: async ({ gemeente, jaar }) => {
      checkBekendJaar('jaar', `${jaar}-01-01`, rekengegevens.kalender, `Het jaar ${jaar} ligt buiten`);
      const regels = await readRegels(gemeente);
      const bestanden = regels.gemeenten[gemeente];
      if (bestanden === undefined) throw new NietGevondenError('Deze gemeente bestaat hier niet.');
      const maanden = Array.from({ length: 12 }, (_, nummer) => addAanMaand(`${jaar}-01`, nummer));
      return Promise.all(maanden.map((maand) => calculateMaand(maand, gemeente, bestanden, regels, rekengegevens)));
    },
  };
}

/** Two years ahead; also per 1 July, because a gemeente may choose that. */
function calculateVerloop(vraag: LksInvoer, rekengegevens: Rekengegevens): Rekenverloop {
  const looptijd = {
    ingangsdatum: vraag.peildatum,
    totEnMet: addMaanden(vraag.peildatum, VERLOOP_MAANDEN),
    indexatieJuli: true,
  };
  const { perioden, onbekendVanaf } = makeBedragverloop(vraag, looptijd, rekengegevens);
  const voltijd = calculateLoonkostensubsidie({ ...vraag, urenPerWeek: vraag.voltijdUren }, rekengegevens);
  const einde = vraag.soort === 'forfaitair' ? perioden.at(-1)?.totEnMet : undefined;
  return {
    perUurCent: roundToCent(exact(calculateVariabeleUren(vraag, 1, rekengegevens).exactPerUurCent)),
    bijVoltijdCent: voltijd.bedragPerMaandCent,
    perioden: perioden.map(({ van, aanleiding, berekening }) => {
      return { van, aanleiding, bedragPerMaandCent: berekening.bedragPerMaandCent };
    }),
    ...(onbekendVanaf === undefined ? {} : { onbekendVanaf }),
    ...(einde === undefined || onbekendVanaf !== undefined ? {} : { eindeForfaitair: einde }),
  };
}

/** A variant may begin in the middle of the year, so each month follows the rules of its own first day. */
async function calculateMaand(
  maand: Maand,
  gemeente: string,
  { varianten }: Gemeentebestanden,
  regels: Regelbestanden,
  rekengegevens: Rekengegevens,
) {
  const peildatum = maxDatum(findEersteDagVanMaand(maand), varianten[0]?.geldigVanaf ?? '');
  const parameters = await calculateParameters(selectRegels(regels, gemeente, peildatum));
  const afspraak = makeBetaalafspraak(
    parameters['betaling.dag']?.waarde,
    parameters['betaling.dag_niet_werkdag']?.waarde,
  );
  const betaalmaand = calculateBetaalmaand(maand, afspraak, rekengegevens);
  const voorbehoud = describeVerJaar(betaalmaand.uiterlijk, rekengegevens.kalender);
  return { ...betaalmaand, uitleg: [...betaalmaand.uitleg, ...voorbehoud] };
}
