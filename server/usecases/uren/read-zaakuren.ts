import { isToekennend } from '../../domain/besluit/besluit.ts';
import type { Betaalzaak } from '../../domain/betalen/betaalzaak.ts';
import type { Maand } from '../../domain/datum.ts';
import { addAanMaand, readMaand } from '../../domain/datum.ts';
import { calculateRecht } from '../../domain/recht/recht.ts';
import { countMaanduren, splitInMaanden } from '../../domain/uren/maanduren.ts';
import type { Urenkader } from '../../domain/uren/ureninvoer.ts';
import type { Urencontext, Urenmaand } from '../../domain/uren/urenmaand.ts';
import { listUrenmaanden } from '../../domain/uren/urenmaand.ts';
import type { Urenopgave } from '../../domain/uren/urenopgave.ts';
import { nameUrenbron } from '../../domain/uren/urenopgave.ts';
import type { Urenvoorrang } from '../../domain/uren/urenvoorrang.ts';
import { findVoorrang } from '../../domain/uren/urenvoorrang.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { parameterWaarden } from '../../rules/parameters.ts';
import { checkRecht, isToegestaan } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import { readNamen } from '../zaak/show-zaak.ts';
import type { Urenopgaveregel, Urenusecases, Zaakuren } from './urenusecases.ts';

/** The hours of a zaak as they stand today. */
export interface Urenstand {
  readonly zaak: Betaalzaak;
  readonly maanden: readonly Urenmaand[];
  readonly kader: Urenkader;
  readonly context: Urencontext;
}

/** The hours of a zaak: what is in, what misses, and what was told before. */
export function makeReadUren(omgeving: Omgeving): Urenusecases['readUren'] {
  return async (actor, gemeente, zaakId) => {
    checkRecht(actor, 'readUren', gemeente);
    return showUren(omgeving, actor, await readZaak(omgeving, gemeente, zaakId));
  };
}

/** What this actor sees of the hours of a zaak. */
export async function showUren(omgeving: Omgeving, actor: Actor, zaak: Zaak): Promise<Zaakuren> {
  const { maanden, context } = await readUrenstand(omgeving, zaak);
  const namen = await readNamen(omgeving, zaak.gemeente);
  const { begindatum, einddatum, contractsoort } = zaak.gegevens.dienstverband;
  const bewijs = context.parameters['bewijs.uren'];
  const voorrang = context.rekengegevens.urenvoorrang;
  const geldende = findVoorrang(readMaand(context.vandaag), voorrang);
  return {
    vandaag: context.vandaag,
    maanden,
    opgaven: (zaak.urenopgaven ?? [])
      .map((opgave) => toRegel(opgave, zaak.urenopgaven ?? [], { namen, voorrang }))
      .toReversed(),
    dienstverband: { begindatum, ...(einddatum === undefined ? {} : { einddatum }), contractsoort },
    bewijs: typeof bewijs === 'string' ? bewijs : '',
    ...(geldende === undefined ? {} : { voorrang: { uitleg: geldende.uitleg, aanname: geldende.aanname } }),
    magVastleggen: isToegestaan('addUren', actor.rollen),
  };
}

/**
 * Whether hours of a zaak are ever settled afterwards, without calculating anything.
 * The zaken that a list of a whole gemeente looks at.
 */
export function heeftVariabeleUren({ besluiten, gegevens }: Pick<Zaak, 'besluiten' | 'gegevens'>): boolean {
  return besluiten.some(
    (besluit) =>
      isToekennend(besluit) && (besluit.rekenbasis?.contractsoort ?? gegevens.dienstverband.contractsoort) !== 'vast',
  );
}

/** The months of a zaak with hours, calculated until next month: a payslip can run on into it. */
export async function readUrenstand({ regelkeuze, klok }: Omgeving, zaak: Betaalzaak): Promise<Urenstand> {
  const vandaag = klok.vandaag();
  await regelkeuze.prepare(zaak);
  const regels = regelkeuze.ofZaak(zaak);
  const parameters = parameterWaarden(await regels.calculateParameters(zaak, vandaag));
  const { rekengegevens } = regels;
  const tot: Maand = addAanMaand(readMaand(vandaag), 1);
  const recht = calculateRecht(zaak, tot, { rekengegevens, parameters });
  const context = { parameters, rekengegevens, vandaag };
  return {
    zaak,
    maanden: listUrenmaanden(zaak, recht, context),
    kader: { dienstverband: zaak.gegevens.dienstverband, recht, vandaag },
    context,
  };
}

// helpers

function toRegel(
  opgave: Urenopgave,
  alle: readonly Urenopgave[],
  { namen, voorrang }: { readonly namen: Readonly<Record<string, string>>; readonly voorrang: readonly Urenvoorrang[] },
): Urenopgaveregel {
  return {
    ...opgave,
    door: namen[opgave.door] ?? opgave.door,
    maanden: splitInMaanden(opgave),
    ...findGeldt(opgave, alle, voorrang),
  };
}

/** Later hours take the days that they are about. */
function findGeldt(
  opgave: Urenopgave,
  alle: readonly Urenopgave[],
  voorrang: readonly Urenvoorrang[],
): Pick<Urenopgaveregel, 'geldt' | 'gaatVoor'> {
  if (opgave.ingetrokken !== undefined) return { geldt: 'ingetrokken' };
  const geteld = splitInMaanden(opgave).flatMap((deel) => countMaanduren(deel.maand, [deel], alle, voorrang).aandelen);
  const eigen = geteld.filter(({ opgaveId }) => opgaveId === opgave.id);
  if (eigen.length > 0) return { geldt: eigen.length === geteld.length ? 'ja' : 'deels' };
  const ids = new Set(geteld.map(({ opgaveId }) => opgaveId));
  const sterker = alle.slice(0, alle.indexOf(opgave)).find(({ id }) => ids.has(id));
  return sterker === undefined ? { geldt: 'vervangen' } : { geldt: 'voorrang', gaatVoor: nameUrenbron(sterker.bron) };
}
