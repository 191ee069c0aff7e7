import { isToekennend } from '../../domain/besluit/besluit.ts';
import type { Herzieningsplan } from '../../domain/besluit/herziening.ts';
import { planHerziening } from '../../domain/besluit/herziening.ts';
import type { Betaalzaak } from '../../domain/betalen/betaalzaak.ts';
import type { Datum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { formatLijstnaam } from '../../domain/naam.ts';
import { parameterWaarden } from '../../rules/parameters.ts';
import { walkBesloten } from '../proef/walk-besloten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Zaakregels } from '../zaak/zaakregels.ts';

/** What the herziening of a date is for one zaak with LKS. */
export interface Zaakherziening {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  readonly werknemer: string;
  readonly plan: Herzieningsplan;
  /** Present when the besluit is there: cents per month before and after. */
  readonly gedaan?: { readonly oudCent: number; readonly nieuwCent: number };
}

/** Every zaak of a gemeente that was ever granted LKS, with what a herziening per this date comes to. */
export async function* walkHerzieningen(
  omgeving: Omgeving,
  gemeente: string,
  datum: Datum,
): AsyncGenerator<Zaakherziening> {
  const regels = await omgeving.regelkeuze.selectVandaag(gemeente, omgeving.klok.vandaag());
  for await (const zaak of walkBesloten(omgeving, gemeente)) {
    if (!zaak.besluiten.some(isToekennend)) continue;
    const { id: zaakId, zaaknummer, gegevens } = zaak;
    const gedaan = findGedaan(zaak, datum);
    yield {
      zaakId,
      zaaknummer,
      werkgever: gegevens.werkgever.naam,
      werknemer: formatLijstnaam(gegevens.werknemer),
      plan: await makePlan(regels, zaak, { datum, vandaag: omgeving.klok.vandaag() }),
      ...(gedaan === undefined ? {} : { gedaan }),
    };
  }
}

// helpers

/** By the version in force today: that is what the process follows when it begins now. */
async function makePlan(
  regels: Zaakregels,
  zaak: Betaalzaak,
  { datum, vandaag }: { readonly datum: Datum; readonly vandaag: Datum },
): Promise<Herzieningsplan> {
  const parameters = parameterWaarden(await regels.calculateParameters(zaak, vandaag));
  try {
    return planHerziening(zaak, datum, { rekengegevens: regels.rekengegevens, parameters });
  } catch (fout) {
    if (!(fout instanceof InvoerError)) throw fout;
    return { uitkomst: 'onbekend', reden: fout.message };
  }
}

/** The gegevens keep only the last herziening; of an earlier one the besluit tells the amount. */
function findGedaan({ besluiten, gegevens }: Betaalzaak, datum: Datum): Zaakherziening['gedaan'] {
  const besluit = besluiten.find(({ soort, ingangsdatum }) => soort === 'herziening' && ingangsdatum === datum);
  if (besluit === undefined) return undefined;
  const nieuwCent = besluit.berekening?.bedragPerMaandCent ?? 0;
  const { herziening } = gegevens;
  return { oudCent: herziening?.datum === datum ? (herziening.oudCent ?? nieuwCent) : nieuwCent, nieuwCent };
}
