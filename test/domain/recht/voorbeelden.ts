import { makeBedragverloop } from '../../../server/domain/bedrag/bedragperioden.ts';
import type { Rekenbasis } from '../../../server/domain/bedrag/rekenbasis.ts';
import { toLksInvoer, toLooptijd, withBedragen } from '../../../server/domain/bedrag/rekenbasis.ts';
import type { Rekengegevens } from '../../../server/domain/bedrag/rekengegevens.ts';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import type { Datum, Maand } from '../../../server/domain/datum.ts';
import { addMaanden, findEersteDagVanMaand, findLaatsteDagVanMaand } from '../../../server/domain/datum.ts';
import type { BekendMaandrecht, Maandrecht } from '../../../server/domain/recht/recht.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import type { Rechtbron } from '../../../server/domain/recht/rechtperioden.ts';
import type { Urenbron, Urenopgave } from '../../../server/domain/uren/urenopgave.ts';
import { GEGEVENS } from '../example-zaak.ts';
import { gegevens } from '../gegevens.ts';

export const PARAMETERS = { 'indexatie.momenten': ['1_januari'], 'leeftijd.ingang': 'verjaardag' };
export const CONTEXT = { rekengegevens: gegevens, parameters: PARAMETERS };

/** The same legal data with the other month basis: every vector of the specification is given for both. */
export const CONTEXT_U = {
  ...CONTEXT,
  rekengegevens: {
    ...gegevens,
    rekenregels: gegevens.rekenregels.map((regels) => ({
      ...regels,
      maandbasis: { ...regels.maandbasis, waarde: 'U' as const },
    })),
  },
};

const BASIS: Omit<Rekenbasis, 'bedragen'> = {
  geboortedatum: '1990-05-01',
  bbl: false,
  soort: 'regulier',
  route: 'regulier',
  begindatumDienstverband: '2025-01-01',
  loonwaarde: 60,
  contractsoort: 'vast',
  urenPerWeek: 32,
  voltijdUren: 40,
  leeftijdIngang: 'verjaardag',
  indexatieJuli: false,
};

let volgende = 0;

/** A besluit with the amounts fixed that were known then, as the handler makes it. */
export function besluit(
  ingangsdatum: Datum,
  anders: Partial<Omit<Rekenbasis, 'bedragen'>> = {},
  rest: Partial<Besluit> = {},
  rekengegevens: Rekengegevens = gegevens,
): Besluit {
  const basis = { ...BASIS, ...anders };
  const laatste = rest.einddatum ?? addMaanden(ingangsdatum, 24);
  const verloop = makeBedragverloop(toLksInvoer(basis), toLooptijd(basis, ingangsdatum, laatste), rekengegevens);
  volgende += 1;
  return {
    id: `b${volgende}`,
    soort: basis.soort === 'forfaitair' ? 'toekenning_forfaitair' : 'toekenning_regulier',
    datum: ingangsdatum,
    door: 'consulent',
    grondslag: 'art. 10d Pw',
    route: basis.route,
    ingangsdatum,
    betaalschema: [],
    rekenbasis: withBedragen(basis, verloop.perioden),
    ...rest,
  };
}

/** A forfaitair besluit. */
export function forfaitair(
  ingangsdatum: Datum,
  anders: Partial<Omit<Rekenbasis, 'bedragen'>> = {},
  rekengegevens: Rekengegevens = gegevens,
): Besluit {
  const { loonwaarde: _loonwaarde, ...zonder } = { ...BASIS, ...anders };
  const basis = { ...zonder, soort: 'forfaitair', route: 'forfaitair' } as const;
  const einddatum = addMaanden(ingangsdatum, 7);
  const gemaakt = besluit(
    ingangsdatum,
    { ...basis, begindatumDienstverband: ingangsdatum },
    { einddatum },
    rekengegevens,
  );
  const { loonwaarde: _gemeten, ...rekenbasis } = gemaakt.rekenbasis ?? { bedragen: [], ...BASIS };
  return { ...gemaakt, rekenbasis: { ...rekenbasis, ...basis, begindatumDienstverband: ingangsdatum } };
}

export function beeindiging(per: Datum, datum: Datum = per): Besluit {
  volgende += 1;
  return {
    id: `b${volgende}`,
    soort: 'beeindiging',
    datum,
    door: 'consulent',
    grondslag: 'art. 10d Pw',
    route: 'regulier',
    ingangsdatum: per,
    betaalschema: [],
  };
}

/** Hours as a test writes them: of a whole month, unless it says which days. */
export interface Uren extends Partial<Pick<Urenopgave, 'van' | 'totEnMet'>> {
  readonly maand: Maand;
  readonly uren: number;
  readonly bron: Urenbron;
}

export function bron(besluiten: readonly Besluit[], uren: readonly Uren[] = []): Rechtbron {
  return { besluiten, gegevens: GEGEVENS, urenopgaven: uren.map(opgave) };
}

/** What came in, as the zaak keeps it. */
export function opgave({ maand, ...uren }: Uren, plaats = 0): Urenopgave {
  return {
    id: `u${plaats}`,
    van: findEersteDagVanMaand(maand),
    totEnMet: findLaatsteDagVanMaand(maand),
    ontvangenOp: '2026-04-01',
    vastgelegdOp: '2026-04-01',
    door: 'administratie',
    ...uren,
  };
}

/** The month, which has to be known. */
export function bekend(recht: readonly Maandrecht[], maand: Maand): BekendMaandrecht {
  const gevonden = recht.find((deel) => deel.maand === maand);
  if (gevonden?.bekend !== true) throw new Error(`${maand} is niet bekend: ${JSON.stringify(gevonden)}`);
  return gevonden;
}

/** Cents per month: { '2026-02': 90837 }. */
export function centen(recht: readonly Maandrecht[]): Readonly<Record<Maand, number | 'onbekend'>> {
  return Object.fromEntries(recht.map((deel) => [deel.maand, deel.bekend ? deel.rechtCent : 'onbekend']));
}

/** Straight from besluiten to cents. */
export function reken(
  besluiten: readonly Besluit[],
  totEnMet: Maand,
  context = CONTEXT,
  uren: readonly Uren[] = [],
): Readonly<Record<Maand, number | 'onbekend'>> {
  return centen(calculateRecht(bron(besluiten, uren), totEnMet, context));
}
