import { makeTestIban } from '../demo/demo-nummers.ts';
import { isToekennend } from '../domain/besluit/besluit.ts';
import type { Datum } from '../domain/datum.ts';
import { addDagen, addMaanden, findEersteDagVanMaand, minDatum, readMaand } from '../domain/datum.ts';
import type { Jaarrol } from './jaarplan.ts';
import { planEinde, planVerhuizing } from './jaarvertrek.ts';
import type { Voorval, Voorvalvraag } from './jaarvoorvalvraag.ts';
import { LAAT_DAGEN, laterThanBegin, NA_ANDERE_UREN, whenLopend } from './jaarvoorvalvraag.ts';
import type { Jaaropdracht } from './jaarzaak.ts';
import { makeToeval } from './toeval.ts';

const EERSTE_MAAND = 5;
const LAATSTE_MAAND = 11;
const BEZWAAR_DAGEN = 20;
/** New accounts are none of those that werkgevers had before. */
const NIEUWE_REKENING = 7_000_000;

/** Everything that happens in the year to whom a part was given, the same for the same seed. */
export function planVoorvallen(
  opdracht: Jaaropdracht,
  rollen: ReadonlyMap<number, Jaarrol>,
  buur: string,
): readonly Voorval[] {
  return [...rollen]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([nummer, rol]) => VOORVALLEN[rol.soort](makeVraag(opdracht, buur, nummer, rol)));
}

// helpers

function makeVraag({ seed, jaar }: Jaaropdracht, buur: string, nummer: number, rol: Jaarrol): Voorvalvraag {
  const toeval = makeToeval(seed, nummer, 'voorval');
  const maand = String(toeval.between(EERSTE_MAAND, LAATSTE_MAAND)).padStart(2, '0');
  const vanaf = `${jaar}-${maand}-${String(toeval.between(1, 28)).padStart(2, '0')}`;
  return { ...rol, nummer, buur, vanaf, toeval };
}

const VOORVALLEN: Readonly<Record<Jaarrol['soort'], (vraag: Voorvalvraag) => readonly Voorval[]>> = {
  verhuizing: (vraag) => [
    // Just before some of them move, they get other hours.
    ...(vraag.volgnummer % 5 === NA_ANDERE_UREN ? [planUren(vraag, (dag) => dag, 'werkgever')] : []),
    planVerhuizing(vraag),
  ],
  // The end of the contract is known from the aanvraag: the signal does it.
  verlenging: () => [],
  einde: (vraag) => [planEinde(vraag)],
  uren: (vraag) => [
    planUren(vraag, (dag) => pickIngang(vraag.volgnummer, dag), vraag.volgnummer % 2 === 0 ? 'werkgever' : 'gemeente'),
    // Of some the hours change again, from a day before the first change.
    ...(vraag.volgnummer % 4 === 2
      ? [
          planUren(
            { ...vraag, vanaf: addDagen(vraag.vanaf, LAAT_DAGEN) },
            (dag) => addDagen(dag, -2 * LAAT_DAGEN),
            'werkgever',
          ),
        ]
      : []),
  ],
  hermeting: ({ nummer, vanaf, volgnummer }) => [
    {
      nummer,
      vanaf: minDatum(vanaf, `${vanaf.slice(0, 4)}-10-01`),
      proces: 'hermeting',
      readWaarden: whenLopend(() => ({
        'hermeting.aanleiding': volgnummer % 2 === 0 ? 'verzoek_werkgever' : 'verzoek_werknemer',
      })),
    },
  ],
  bezwaar: ({ nummer, volgnummer, vanaf, ...vraag }) => [
    {
      nummer,
      vanaf: `${vanaf.slice(0, 4)}-01-01`,
      proces: 'bezwaar',
      readWaarden: tellBezwaar(volgnummer % 2 === 0 ? 'Het aantal uren klopt niet.' : 'De loonwaarde is te hoog.'),
    },
    // Gegrond: the besluit is changed from its first day on.
    ...(volgnummer % 2 === 0 ? [planNaBezwaar({ ...vraag, nummer, volgnummer, vanaf })] : []),
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

/** Other hours: from the next month, long ago, or from today. */
function pickIngang(volgnummer: number, dag: Datum): Datum {
  const keuzes = [findEersteDagVanMaand(readMaand(addMaanden(dag, 1))), addDagen(dag, -LAAT_DAGEN), dag];
  return keuzes[volgnummer % keuzes.length] ?? dag;
}

function planUren(
  { nummer, vanaf, toeval }: Voorvalvraag,
  pick: (dag: Datum) => Datum,
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

function planNaBezwaar(vraag: Voorvalvraag): Voorval {
  const uren = planUren({ ...vraag, vanaf: `${vraag.vanaf.slice(0, 4)}-01-01` }, () => '', 'werkgever');
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
