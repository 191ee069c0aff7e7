import { REKENPARAMETERS } from '../../domain/bedrag/rekenbasis.ts';
import { isToekennend } from '../../domain/besluit/besluit.ts';
import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import type { Maandstand } from '../../domain/betalen/betaalstand.ts';
import { calculateBetaalstand } from '../../domain/betalen/betaalstand.ts';
import type { Betaalvoorstel, Voorstelzaak } from '../../domain/betalen/betaalvoorstel.ts';
import { joinVoorstel, makeZaakvoorstel } from '../../domain/betalen/betaalvoorstel.ts';
import { type Betaalzaak, type Eerdereregel, groupPerZaak } from '../../domain/betalen/betaalzaak.ts';
import { listZaakbetalingen } from '../../domain/betalen/betaling.ts';
import { type Betaaldemaanden, markDubbelBetaald, toBetaaldemaanden } from '../../domain/betalen/dubbelbetaald.ts';
import type { Datum, Maand } from '../../domain/datum.ts';
import { formatMaand } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { calculateRecht } from '../../domain/recht/recht.ts';
import type { Elderevordering } from '../../domain/verrekenen/andere-werknemers.ts';
import { countElders, listEldere } from '../../domain/verrekenen/andere-werknemers.ts';
import type { Werkgeverkenmerk } from '../../domain/verrekenen/werkgeverkenmerk.ts';
import { makeWerkgeverkenmerk } from '../../domain/verrekenen/werkgeverkenmerk.ts';
import { listZaakboekingen } from '../../domain/verrekenen/zaakverrekening.ts';
import type { BetaalStore, VerzendStore, ZaakStore } from '../../ports.ts';
import { readSignaalgrenzen } from '../../rules/betaalregels.ts';
import {
  calculateParameters,
  type EffectieveParameters,
  type Parameterwaarden,
  parameterWaarden,
} from '../../rules/parameters.ts';
import { isRegelafhankelijk } from '../../rules/regelafhankelijk.ts';
import { walkBesloten } from '../proef/walk-besloten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Zaakregels } from '../zaak/zaakregels.ts';

/** What a proposal is calculated from: nothing of it is written. */
interface Voorstelbron extends Pick<Omgeving, 'regelkeuze'> {
  readonly stores: {
    readonly betalen: Pick<BetaalStore, 'listVrijgegeven'>;
    readonly verzenden: Pick<VerzendStore, 'listOnverzonden'>;
    readonly zaken: Pick<ZaakStore, 'listBesloten'>;
  };
}

/** The run that a proposal is for. */
type Voorstelvraag = Pick<Betaalrun, 'gemeente' | 'maand' | 'betaaldag' | 'uiterlijk'>;

/** The parameters that the amount of a zaak and its line on a bank statement are made of. */
const BETAALPARAMETERS = [...REKENPARAMETERS, 'betaling.omschrijving'] as const;

/**
 * What a run would pay now: every zaak of the gemeente that was ever granted LKS, against what all released runs paid. A zaak that cannot be
 * calculated is named in the proposal and does not hold up the others.
 */
export async function calculateVoorstel(
  bron: Voorstelbron,
  run: Voorstelvraag,
  vandaag: Datum,
): Promise<Betaalvoorstel> {
  const { stores, regelkeuze } = bron;
  const vrijgegeven = await stores.betalen.listVrijgegeven(run.gemeente);
  const eerder = groupPerZaak(vrijgegeven);
  const elders = countElders(vrijgegeven);
  const onverzonden = await stores.verzenden.listOnverzonden(run.gemeente);
  const grenzen = readSignaalgrenzen(regelkeuze.select(run.gemeente, vandaag).geldend);
  const delen: Betaalvoorstel[] = [];
  const betaald: Betaaldemaanden[] = [];
  const nietBerekend: Betaalvoorstel['nietBerekend'][number][] = [];
  const vorderingen: Elderevordering[] = [];
  const werkgevers = new Map<string, Werkgeverkenmerk>();
  for await (const zaak of walkBesloten(bron, run.gemeente)) {
    const regels = eerder.get(zaak.id) ?? [];
    vorderingen.push(...listEldere(zaak, elders));
    werkgevers.set(zaak.id, makeWerkgeverkenmerk(zaak));
    if (!zaak.besluiten.some(isToekennend) && regels.length === 0) continue;
    try {
      const deel = await calculateZaak(bron, zaak, run, regels, vandaag);
      delen.push(makeZaakvoorstel(deel, { ...run, onverzonden, grenzen }));
      betaald.push(toBetaaldemaanden(zaak, deel.stand));
    } catch (fout) {
      if (!isRekenfout(fout)) throw fout;
      const { id: zaakId, zaaknummer, gegevens } = zaak;
      nietBerekend.push({ zaakId, zaaknummer, werkgever: gegevens.werkgever.naam, reden: fout.message });
    }
  }
  const voorstel = joinVoorstel(delen, { vorderingen, werkgevers });
  return {
    ...voorstel,
    regels: markDubbelBetaald(voorstel.regels, betaald),
    nietBerekend: [...voorstel.nietBerekend, ...nietBerekend],
  };
}

/**
 * How every month of a zaak stands until `maand`: what is owed against what was released and settled. Of the parameters only those that a
 * payment is made of are those of the zaak.
 * @throws InvoerError when the gegevens of an old besluit cannot be calculated with
 */
export async function calculateZaakstand(
  { regelkeuze }: Pick<Omgeving, 'regelkeuze'>,
  zaak: Betaalzaak,
  {
    maand,
    eerder,
    vandaag,
  }: { readonly maand: Maand; readonly eerder: readonly Eerdereregel[]; readonly vandaag: Datum },
): Promise<{ readonly stand: readonly Maandstand[]; readonly parameters: Parameterwaarden }> {
  await regelkeuze.prepare(zaak);
  const regels = regelkeuze.ofZaak(zaak);
  const parameters = parameterWaarden(await readParameters(regels, zaak, vandaag));
  const recht = calculateRecht(zaak, maand, { rekengegevens: regels.rekengegevens, parameters });
  const betalingen = [...listZaakbetalingen({ betalingen: eerder }), ...listZaakboekingen(zaak)];
  return { stand: calculateBetaalstand(recht, betalingen), parameters };
}

/** The name of a run for people: "betaalrun maart 2026", "betaalrun maart 2026 (2)". */
export function nameRun({ maand, volgnummer }: Pick<Betaalrun, 'maand' | 'volgnummer'>): string {
  return `betaalrun ${formatMaand(maand)}${volgnummer === 1 ? '' : ` (${volgnummer})`}`;
}

// helpers

/** Where no rule of the gemeente sets what is paid, every zaak has the parameters of its variant: nothing to work out for each of thousands. */
function readParameters(regels: Zaakregels, zaak: Betaalzaak, vandaag: Datum): Promise<EffectieveParameters> {
  if (isRegelafhankelijk(regels.geldend, BETAALPARAMETERS)) return regels.calculateParameters(zaak, vandaag);
  return calculateParameters(regels.geldend);
}

async function calculateZaak(
  bron: Voorstelbron,
  zaak: Betaalzaak,
  { maand }: Pick<Betaalrun, 'maand'>,
  eerder: readonly Eerdereregel[],
  vandaag: Datum,
): Promise<Voorstelzaak> {
  const { stand, parameters } = await calculateZaakstand(bron, zaak, { maand, eerder, vandaag });
  return { zaak, stand, eerder, omschrijving: parameters['betaling.omschrijving'] };
}

/** What is wrong with the data of one zaak, in a Dutch sentence; anything else is a fault of the program. */
function isRekenfout(fout: unknown): fout is Error {
  return fout instanceof InvoerError || (fout instanceof Error && fout.name === 'MinimumloonOnbekendError');
}
