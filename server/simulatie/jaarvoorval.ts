import { makeTestIban } from '../demo/demo-nummers.ts';
import { isToekennend } from '../domain/besluit/besluit.ts';
import type { Datum } from '../domain/datum.ts';
import { addDagen, addMaanden, findEersteDagVanMaand, readMaand } from '../domain/datum.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import type { Jaarrol } from './jaarplan.ts';
import type { Jaaropdracht } from './jaarzaak.ts';
import type { Toeval } from './toeval.ts';
import { makeToeval } from './toeval.ts';

/** Something that happens to a zaak in the year: from a day on, as soon as it can be, a process begins with these answers. */
export interface Voorval {
  readonly nummer: number;
  readonly vanaf: Datum;
  readonly proces: string;
  /** What somebody fills in; undefined as long as what it is about is not there. */
  readonly readWaarden: (zaak: Zaak, dag: Datum) => Formulierwaarden | undefined;
}

const EERSTE_MAAND = 5;
const LAATSTE_MAAND = 11;
const RUIMTE_DAGEN = 20;
/** Some things are told long after they happened. */
const LAAT_DAGEN = 70;
const BEZWAAR_DAGEN = 20;
/** Where somebody who moves goes to: the first one that is not their own gemeente. */
const NIEUWE_GEMEENTEN = ['voorbeeldstad', 'olst-wijhe'];
/** New accounts are none of those that werkgevers had before. */
const NIEUWE_REKENING = 7_000_000;

/** Everything that happens in the year to whom a part was given, the same for the same seed. */
export function planVoorvallen(opdracht: Jaaropdracht, rollen: ReadonlyMap<number, Jaarrol>): readonly Voorval[] {
  return [...rollen]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([nummer, rol]) => VOORVALLEN[rol.soort](makeVraag(opdracht, nummer, rol)));
}

// helpers

interface Voorvalvraag extends Jaarrol {
  readonly nummer: number;
  readonly gemeente: string;
  readonly vanaf: Datum;
  readonly toeval: Toeval;
}

function makeVraag({ seed, jaar, gemeente }: Jaaropdracht, nummer: number, rol: Jaarrol): Voorvalvraag {
  const toeval = makeToeval(seed, nummer, 'voorval');
  const maand = String(toeval.between(EERSTE_MAAND, LAATSTE_MAAND)).padStart(2, '0');
  const vanaf = `${jaar}-${maand}-${String(toeval.between(1, 28)).padStart(2, '0')}`;
  return { ...rol, nummer, gemeente, vanaf, toeval };
}

const VOORVALLEN: Readonly<Record<Jaarrol['soort'], (vraag: Voorvalvraag) => readonly Voorval[]>> = {
  verhuizing: ({ nummer, vanaf, gemeente, toeval }) => {
    const ruimte = toeval.between(-RUIMTE_DAGEN, RUIMTE_DAGEN);
    return [
      {
        nummer,
        vanaf,
        proces: 'verhuizing-vertrek',
        readWaarden: whenLopend((_zaak, dag) => ({
          'verhuizing.datum': addDagen(dag, ruimte),
          'verhuizing.nieuweGemeente': NIEUWE_GEMEENTEN.find((naam) => naam !== gemeente) ?? '',
          'verhuizing.bron': 'brp',
        })),
      },
    ];
  },
  // The end of the contract is known from the aanvraag: the signal does it.
  verlenging: () => [],
  einde: (vraag) => [planEinde(vraag)],
  uren: ({ nummer, vanaf, volgnummer, toeval }) => [
    planUren(
      nummer,
      vanaf,
      (dag) => pickIngang(volgnummer, dag),
      toeval,
      volgnummer % 2 === 0 ? 'werkgever' : 'gemeente',
    ),
  ],
  bezwaar: ({ nummer, volgnummer, toeval, vanaf }) => [
    {
      nummer,
      vanaf: `${vanaf.slice(0, 4)}-01-01`,
      proces: 'bezwaar',
      readWaarden: tellBezwaar(volgnummer % 2 === 0 ? 'Het aantal uren klopt niet.' : 'De loonwaarde is te hoog.'),
    },
    // Gegrond: the besluit is changed from its first day on.
    ...(volgnummer % 2 === 0 ? [planNaBezwaar(nummer, vanaf, toeval)] : []),
  ],
  iban: ({ nummer, vanaf }) => [
    {
      nummer,
      vanaf,
      proces: 'wijziging',
      readWaarden: whenLopend((zaak, dag) => ({
        'wijziging.melder': 'werkgever',
        'wijziging.gemeldOp': dag,
        'wijziging.soort': 'iban',
        'wijziging.ingangsdatum': dag,
        'wijziging.iban': makeTestIban(NIEUWE_REKENING + nummer),
        'wijziging.tenaamstelling': zaak.gegevens.werkgever.naam,
        'wijziging.bewijs': 'bankbewijs',
      })),
    },
  ],
};

/** Ends for different reasons: of somebody who died, told by the werkgever as a change, against the wish of the werkgever, or told late. */
function planEinde({ nummer, vanaf, volgnummer, toeval }: Voorvalvraag): Voorval {
  const ruimte = toeval.between(-RUIMTE_DAGEN, RUIMTE_DAGEN);
  if (volgnummer % 4 === 2) {
    const readWaarden = whenLopend((_zaak, dag) => ({
      'wijziging.melder': 'werkgever',
      'wijziging.gemeldOp': dag,
      'wijziging.soort': 'einde',
      'wijziging.ingangsdatum': addDagen(dag, ruimte),
      'wijziging.laatsteDag': addDagen(dag, ruimte),
      'wijziging.bewijs': 'bericht',
    }));
    return { nummer, vanaf, proces: 'wijziging', readWaarden };
  }
  const reden = ['dienstverband_beeindigd', 'overleden', '', 'anders'][volgnummer % 4];
  const laat = volgnummer % 8 === 4 ? -LAAT_DAGEN : ruimte;
  const readWaarden = whenLopend((zaak, dag) => ({
    'einde.datum': addDagen(
      reden === 'overleden' ? dag : laterThanBegin(zaak, addDagen(dag, laat)),
      reden === 'overleden' ? -2 : 0,
    ),
    'einde.reden': reden,
    'einde.toelichting': 'Gemeld door de werkgever.',
  }));
  return { nummer, vanaf, proces: 'eindafrekening', readWaarden };
}

/** Other hours: from the next month, long ago, or from today. */
function pickIngang(volgnummer: number, dag: Datum): Datum {
  const keuzes = [findEersteDagVanMaand(readMaand(addMaanden(dag, 1))), addDagen(dag, -LAAT_DAGEN), dag];
  return keuzes[volgnummer % keuzes.length] ?? dag;
}

function planUren(
  nummer: number,
  vanaf: Datum,
  pick: (dag: Datum) => Datum,
  toeval: Toeval,
  melder: 'werkgever' | 'gemeente',
): Voorval {
  const verschil = toeval.between(2, 8) * (toeval.chance(50) ? 1 : -1);
  const readWaarden = whenLopend((zaak, dag) => ({
    'wijziging.melder': melder,
    'wijziging.gemeldOp': dag,
    'wijziging.soort': 'uren',
    'wijziging.ingangsdatum': laterThanBegin(zaak, pick(dag)),
    'wijziging.urenPerWeek': Math.max(4, Math.min(40, zaak.gegevens.dienstverband.urenPerWeek + verschil)),
    'wijziging.bewijs': 'arbeidsovereenkomst',
  }));
  return { nummer, vanaf, proces: 'wijziging', readWaarden };
}

function planNaBezwaar(nummer: number, vanaf: Datum, toeval: Toeval): Voorval {
  const uren = planUren(nummer, `${vanaf.slice(0, 4)}-01-01`, () => '', toeval, 'werkgever');
  return {
    ...uren,
    readWaarden: (zaak, dag) =>
      zaak.gegevens.bezwaar?.uitkomst === 'gegrond' ? uren.readWaarden(zaak, dag) : undefined,
  };
}

/** In time: some weeks after the first besluit that grants. */
function tellBezwaar(gronden: string): Voorval['readWaarden'] {
  return ({ besluiten }, dag) => {
    const besluit = besluiten.find(isToekennend);
    if (besluit === undefined || dag < addDagen(besluit.datum, BEZWAAR_DAGEN)) return undefined;
    return {
      'bezwaar.besluitdatum': besluit.datum,
      'bezwaar.ontvangenOp': dag,
      'bezwaar.door': 'werkgever',
      'bezwaar.gronden': gronden,
      'bezwaar.commissie': false,
    };
  };
}

/** Only once LKS is paid: what happens before that is another story. */
function whenLopend(readWaarden: Voorval['readWaarden']): Voorval['readWaarden'] {
  return (zaak, dag) => (zaak.besluiten.some(isToekennend) ? readWaarden(zaak, dag) : undefined);
}

function laterThanBegin({ besluiten }: Zaak, datum: Datum): Datum {
  const begin = besluiten.find(isToekennend)?.ingangsdatum ?? datum;
  return datum < begin ? begin : datum;
}
