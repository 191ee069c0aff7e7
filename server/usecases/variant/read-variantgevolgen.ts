import type { Rekengegevens } from '../../domain/bedrag/rekengegevens.ts';
import { calculateBetaalmaand, makeBetaalafspraak } from '../../domain/betalen/betaalkalender.ts';
import type { Datum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { listGemeenten } from '../../rules/eigenaar.ts';
import type { EffectieveParameters } from '../../rules/parameters.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readVersie } from './change-variant.ts';
import { checkVersie } from './check-variantversie.ts';
import { checkEigenaarrecht } from './eigenaarrecht.ts';
import type { Variantgevolgen, Variantregelusecases } from './variantregels.ts';

const STAPPEN = [1, 2, 3, 4, 5, 6, 7] as const;
const MAANDEN = 12;

/** What a version means: the payment days of the year, and where the running zaken of the gemeente are. */
export function makeReadVariantgevolgen(omgeving: Omgeving): Variantregelusecases['readVariantgevolgen'] {
  return async (actor, plaats) => {
    checkEigenaarrecht(omgeving, actor, 'readVariantgevolgen', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    const { zonder, effectief } = await checkVersie(
      await omgeving.regelkeuze.readBestanden(plaats.gemeente),
      plaats.gemeente,
      variant,
      omgeving.klok.vandaag(),
    );
    const vandaag = omgeving.klok.vandaag();
    const dag = variant.geldigVanaf > vandaag ? variant.geldigVanaf : vandaag;
    const jaar = Number(dag.slice(0, 4));
    const { rekengegevens } = omgeving.regelkeuze.select(plaats.gemeente, vandaag);
    return {
      ...(await countZaken(omgeving, plaats.gemeente)),
      jaar,
      betaaldagen: listBetaaldagen(jaar, { zonder, effectief }, rekengegevens),
    };
  };
}

// helpers

async function countZaken(
  { stores, regels }: Omgeving,
  eigenaar: string,
): Promise<Pick<Variantgevolgen, 'lopend' | 'perStap'>> {
  const count = async (stap?: number): Promise<number> => {
    const vraag = {
      gemeenten: listGemeenten(regels, eigenaar),
      status: 'lopend',
      aantal: 1,
      ...(stap === undefined ? {} : { stap }),
    } as const;
    return (await stores.views.zaken(vraag)).totaal;
  };
  const perStap = await Promise.all(STAPPEN.map(async (stap) => ({ stap, aantal: await count(stap) })));
  return { lopend: await count(), perStap };
}

function listBetaaldagen(
  jaar: number,
  { zonder, effectief }: Readonly<Record<'zonder' | 'effectief', EffectieveParameters>>,
  rekengegevens: Rekengegevens,
): Variantgevolgen['betaaldagen'] {
  return Array.from({ length: MAANDEN }, (_, index) => {
    const maand = `${jaar}-${String(index + 1).padStart(2, '0')}`;
    const landelijk = findBetaaldag(maand, zonder, rekengegevens);
    const hier = findBetaaldag(maand, effectief, rekengegevens);
    const gekozen = effectief['betaling.dag']?.waarde;
    const verschoven = typeof gekozen === 'number' && hier !== undefined && Number(hier.slice(8)) !== gekozen;
    return {
      maand,
      ...(landelijk === undefined ? {} : { landelijk }),
      ...(hier === undefined ? {} : { hier }),
      verschoven,
    };
  });
}

/** Undefined for a day that the law forbids. */
function findBetaaldag(
  maand: string,
  parameters: EffectieveParameters,
  rekengegevens: Rekengegevens,
): Datum | undefined {
  try {
    const afspraak = makeBetaalafspraak(
      parameters['betaling.dag']?.waarde,
      parameters['betaling.dag_niet_werkdag']?.waarde,
    );
    return calculateBetaalmaand(maand, afspraak, rekengegevens).betaaldag;
  } catch (fout) {
    if (fout instanceof InvoerError) return undefined;
    throw fout;
  }
}
