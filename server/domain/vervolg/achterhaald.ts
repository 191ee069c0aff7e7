import type { Besluit } from '../besluit/besluit.ts';
import { findBeslotenEinde } from '../besluit/besluitketen.ts';
import type { Datum } from '../datum.ts';
import { formatDatum } from '../datum.ts';
import { findAansluiting, findLopendeLks } from '../recht/lopende-lks.ts';
import { dropTermijnen } from '../termijn/zaaktermijn.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Proces, Zaak, Zaaktermijn } from '../zaak/zaak.ts';
import { isTermijnVan, listLopendeProcessen } from '../zaak/zaakproces.ts';

/** What a zaak that was stopped by the end of the LKS has as its uitkomst. */
export const ACHTERHAALD = 'Achterhaald';

/** Kind of the term that keeps the last day of the LKS in sight of what still runs. */
export const LAATSTE_DAG = 'laatste_dag';

/**
 * Ends what a besluit to end the LKS leaves nothing to do: a process of which no day is left that it could change, with its tasks and
 * terms. What is about days before the end goes on, because somebody has a right to its besluit. Each says why in the history.
 */
export function stopAchterhaald(zaak: Zaak, vandaag: Datum): readonly Gebeurtenis[] {
  return listLopendeProcessen(zaak).flatMap((proces): readonly Gebeurtenis[] => {
    const reden = explainAchterhaald(zaak, proces.naam, vandaag, proces);
    if (reden === undefined) return [];
    const taken = zaak.taken.filter(({ procesId, status }) => procesId === proces.id && status === 'open');
    return [
      { soort: 'ProcesBeeindigd', procesId: proces.id, uitkomst: ACHTERHAALD, doorlopen: [], op: vandaag, reden },
      ...taken.map(({ id }): Gebeurtenis => ({ soort: 'TaakVervallen', taakId: id, reden })),
      ...dropTermijnen(zaak, reden, (termijn) => isTermijnVan(zaak, termijn, proces.id)),
    ];
  });
}

/**
 * Why a process of this name has nothing left to do after the end that was decided, in one Dutch sentence; undefined when it has, or when
 * no end was decided. `proces` is absent for one that would begin now.
 */
export function explainAchterhaald(
  zaak: Zaak,
  naam: string,
  vandaag: Datum,
  proces?: Pick<Proces, 'id'>,
): string | undefined {
  const einde = findBeslotenEinde(zaak.besluiten);
  const deel = Object.hasOwn(DELEN, naam) ? DELEN[naam] : undefined;
  if (einde === undefined || deel === undefined || isEigenEinde(zaak.besluiten, proces)) return undefined;
  const eerste = deel.eersteDag(zaak, vandaag, proces !== undefined);
  if (eerste === undefined || eerste <= einde) return undefined;
  return `${deel.titel} is gestopt, omdat de loonkostensubsidie eindigt op ${formatDatum(einde)}. ${deel.uitweg}`;
}

/**
 * The term by which a process that goes on for the days before the end is looked at again on the day after it; nothing when none can
 * become achterhaald by that.
 */
export function watchLaatsteDag(zaak: Zaak, vandaag: Datum, makeId: () => string): readonly Gebeurtenis[] {
  const einde = findBeslotenEinde(zaak.besluiten);
  if (einde === undefined || einde < vandaag) return [];
  return listLopendeProcessen(zaak)
    .filter(({ naam, id }) => Object.hasOwn(DELEN, naam) && !isEigenEinde(zaak.besluiten, { id }))
    .map(({ id }): Gebeurtenis => ({ soort: 'TermijnGestart', termijn: makeTermijn(einde, vandaag, id, makeId()) }));
}

// helpers

/** A process that the end of the LKS can make useless. */
interface Deel {
  readonly titel: string;
  /** First day that it can still change; undefined when that does not depend on the end. */
  readonly eersteDag: (zaak: Zaak, vandaag: Datum, loopt: boolean) => Datum | undefined;
  readonly uitweg: string;
}

const OPNIEUW = 'Gaat het werk toch door? Begin dan een nieuwe aanvraag.';
const MELDING = 'Gaat het over dagen tot en met die dag? Begin dan opnieuw en noem die dagen.';

/** What runs on for the werkgever whatever happens to the LKS (a bezwaar, a settlement, another IBAN) is not in it. */
const DELEN: Readonly<Record<string, Deel>> = {
  verlenging: { titel: 'De verlenging', eersteDag: findVolgendeDag, uitweg: OPNIEUW },
  'forfaitair-naar-regulier': { titel: 'De eerste meting', eersteDag: findVolgendeDag, uitweg: OPNIEUW },
  hermeting: { titel: 'De hermeting', eersteDag: findMetingdag, uitweg: OPNIEUW },
  wijziging: { titel: 'De wijziging', eersteDag: findWijzigingsdag, uitweg: MELDING },
  buitenland: {
    titel: 'De melding van het buitenland',
    eersteDag: ({ gegevens }, _vandaag, loopt) => (loopt ? gegevens.buitenland?.datum : undefined),
    uitweg: 'Dat besluit blijft gelden.',
  },
  'herziening-1-januari': {
    titel: 'De herziening',
    eersteDag: ({ gegevens }, _vandaag, loopt) => (loopt ? gegevens.herziening?.datum : undefined),
    uitweg: 'Vanaf die dag is er geen bedrag meer om te herzien.',
  },
  eindafrekening: {
    titel: 'De eindafrekening',
    eersteDag: ({ gegevens }, _vandaag, loopt) => (loopt ? gegevens.einde?.datum : undefined),
    uitweg: 'Dat einde is al met een ander besluit geregeld.',
  },
};

/** Where the next period would follow on. */
function findVolgendeDag(zaak: Zaak): Datum | undefined {
  return findAansluiting(findLopendeLks(zaak));
}

/** What was measured on a day with LKS still gets its besluit; what was not measured yet changes nothing before today. */
function findMetingdag({ gegevens }: Zaak, vandaag: Datum, loopt: boolean): Datum {
  const { vastgesteldOp, ingangsdatum, meetdatum } = loopt ? (gegevens.hermeting ?? {}) : {};
  return (vastgesteldOp === undefined ? undefined : ingangsdatum) ?? meetdatum ?? vandaag;
}

/** Kinds of change that matter only while there is LKS; an IBAN or an address can change after it as well. */
const MET_BEDRAG: readonly unknown[] = ['uren', 'functie', 'contract', 'onderbreking'];

function findWijzigingsdag({ gegevens }: Zaak, _vandaag: Datum, loopt: boolean): Datum | undefined {
  const { soort, ingangsdatum } = gegevens.wijziging ?? {};
  return loopt && MET_BEDRAG.includes(soort) ? ingangsdatum : undefined;
}

/** The process that decided on the end goes on with its letters and what follows. */
function isEigenEinde(besluiten: readonly Besluit[], proces: Pick<Proces, 'id'> | undefined): boolean {
  return besluiten.some(({ soort, procesId }) => soort === 'beeindiging' && procesId === (proces?.id ?? ''));
}

function makeTermijn(einde: Datum, vandaag: Datum, procesId: string, id: string): Zaaktermijn {
  const grondslag = 'art. 10d Pw';
  return {
    id,
    soort: LAATSTE_DAG,
    naam: 'Laatste dag van de subsidie',
    wettelijk: false,
    grondslag,
    van: vandaag,
    aantal: 0,
    eenheid: 'dagen',
    atw: false,
    opschortingen: [],
    einddatum: einde,
    uitleg: [
      { omschrijving: 'Na deze dag is er geen loonkostensubsidie meer', uitkomst: formatDatum(einde), grondslag },
    ],
    bericht: 'LaatsteDagVerstreken',
    elementen: [],
    procesId,
    status: 'lopend',
  };
}
