import type { Variantformulier } from '../variant/variant.ts';
import type { Versieformulier, Versieveld } from '../verschil/versieinhoud.ts';
import { quote } from '../verschil/woorden.ts';
import { compareDrieweg, listDrietallen } from './drieweg.ts';
import { listVelden, placeVelden, readIndeling } from './formulier-indeling.ts';
import type { Diagramkant, Rebasedeel, Rebaseinvoer, Rebasekeuze, Rebaserest } from './rebase.ts';
import { type Drieluik, type Formuliervraag, type Kies, mergeKoppen } from './rebase-formulierkoppen.ts';
import { isZelfde, withAntwoord } from './vraag.ts';

/** The own forms, field by field: national changes come in, and a question where both changed the same field, title, help or button. */
export function rebaseFormulieren(invoer: Rebaseinvoer): Rebasedeel<Variantformulier> {
  const delen = invoer.lokaal.formulieren.map((formulier) => rebaseFormulier(formulier, invoer));
  const geraakt = new Set(delen.flatMap(({ geraakt: plekken }) => plekken));
  return {
    keuzes: delen.flatMap(({ keuzes }) => keuzes),
    raaktNiet: delen.flatMap(({ rest }) => rest ?? []),
    inhoud: delen.flatMap(({ formulier }) => formulier ?? []),
    hoortBij: ({ soort, element }) => soort === 'formulier' && geraakt.has(element),
  };
}

// helpers

interface Uitkomst {
  readonly keuzes: readonly Rebasekeuze[];
  readonly rest?: Rebaserest;
  readonly formulier?: Variantformulier;
  readonly geraakt: readonly string[];
}

function rebaseFormulier(eigen: Variantformulier, invoer: Rebaseinvoer): Uitkomst {
  const zoek = (lijst: readonly Versieformulier[]) => lijst.find(({ naam }) => naam === eigen.naam);
  const basis = zoek(invoer.basis.formulieren);
  const landelijk = zoek(invoer.landelijk.formulieren);
  // The form was checked when it was saved.
  const lokaal = eigen.inhoud as unknown as Versieformulier;
  if (isZelfde(basis, landelijk)) {
    const zin = `Uw eigen formulier ${quote(lokaal.titel)} blijft zoals het is.`;
    return {
      keuzes: [],
      geraakt: [],
      formulier: eigen,
      rest: { soort: 'formulier', element: eigen.naam, naam: lokaal.titel, zin },
    };
  }
  if (basis === undefined || landelijk === undefined) return askHeel(eigen, { lokaal, landelijk }, invoer);
  return mergeFormulier(eigen, { basis, landelijk, lokaal }, invoer);
}

/** A form that came or went nationally, while the gemeente has its own of that name. */
function askHeel(
  eigen: Variantformulier,
  { lokaal, landelijk }: { readonly lokaal: Versieformulier; readonly landelijk: Versieformulier | undefined },
  invoer: Rebaseinvoer,
): Uitkomst {
  const nieuw = landelijk !== undefined;
  const keuze = makeKeuze(invoer, {
    plek: eigen.naam,
    naam: lokaal.titel,
    vraag: `Welk formulier ${quote(lokaal.titel)} gebruikt u?`,
    uitleg: nieuw ? 'Landelijk komt er een formulier met dezelfde naam bij.' : 'Landelijk vervalt dit formulier.',
    lokaal: 'uw eigen formulier',
    landelijk: nieuw ? 'het landelijke formulier' : 'uw eigen formulier vervalt',
    motivering: eigen.motivering,
  });
  const houdt = keuze.antwoord?.keuze !== 'landelijk';
  return { keuzes: [keuze], geraakt: [eigen.naam], ...(houdt ? { formulier: eigen } : {}) };
}

function mergeFormulier(eigen: Variantformulier, drieluik: Drieluik, invoer: Rebaseinvoer): Uitkomst {
  const keuzes: Rebasekeuze[] = [];
  const kies = (keuze: Rebasekeuze): Diagramkant => {
    keuzes.push(keuze);
    return keuze.antwoord?.keuze === 'landelijk' ? 'landelijk' : 'lokaal';
  };
  const velden = mergeVelden(eigen, drieluik, (vraag) => kies(makeKeuze(invoer, vraag)));
  const koppen = mergeKoppen(eigen, drieluik, (vraag) => kies(makeKeuze(invoer, vraag)));
  const { landelijk, lokaal } = drieluik;
  const eigenIndeling = chooseIndeling(eigen, drieluik, (vraag) => kies(makeKeuze(invoer, vraag))) === 'lokaal';
  const [indeling, ander] = eigenIndeling ? [lokaal, landelijk] : [landelijk, lokaal];
  const { titel: _titel, uitleg: _uitleg, knop: _knop, meldingen: _meldingen, groepen: _groepen, ...rest } = landelijk;
  const inhoud = { ...rest, ...koppen, groepen: placeVelden(velden, indeling, ander) };
  const geraakt = keuzes.map(({ element }) => element);
  return {
    keuzes,
    geraakt,
    ...(isZelfde(inhoud, landelijk) ? {} : { formulier: { ...eigen, ...readVersie(landelijk), inhoud } }),
  };
}

/** The form of the file says its version beside what people see of it. */
function readVersie(formulier: object): { readonly basis?: string } {
  return 'versie' in formulier ? { basis: String(formulier.versie) } : {};
}

function mergeVelden(eigen: Variantformulier, drieluik: Drieluik, kies: Kies): ReadonlyMap<string, Versieveld> {
  const drietallen = listDrietallen(
    {
      basis: readVelden(drieluik.basis),
      landelijk: readVelden(drieluik.landelijk),
      lokaal: readVelden(drieluik.lokaal),
    },
    ({ veld }) => veld,
  );
  return new Map(
    drietallen.flatMap((drietal): readonly (readonly [string, Versieveld])[] => {
      const hoe = compareDrieweg(drietal);
      const label = (drietal.landelijk ?? drietal.lokaal ?? drietal.basis)?.label ?? drietal.id;
      const kant =
        hoe === 'botsing'
          ? kies({
              plek: `${eigen.naam}/${drietal.id}`,
              naam: `${drieluik.lokaal.titel}: ${label}`,
              vraag: `Welke vraag ${quote(label)} staat er in formulier ${quote(drieluik.lokaal.titel)}?`,
              uitleg: 'Landelijk verandert deze vraag. U hebt deze vraag ook veranderd.',
              lokaal: describeVeld(drietal.lokaal),
              landelijk: describeVeld(drietal.landelijk),
              motivering: eigen.motivering,
            })
          : hoe === 'lokaal'
            ? 'lokaal'
            : 'landelijk';
      const veld = drietal[kant];
      return veld === undefined ? [] : [[drietal.id, veld]];
    }),
  );
}

/** Whose headings and order the form has; fields that came or went say nothing about it. */
function chooseIndeling(eigen: Variantformulier, { basis, landelijk, lokaal }: Drieluik, kies: Kies): Diagramkant {
  const overal = [basis, landelijk, lokaal].map((formulier) => new Set(listVelden(formulier)));
  const tellen = new Set(listVelden(basis).filter((veld) => overal.every((namen) => namen.has(veld))));
  const hoe = compareDrieweg({
    basis: readIndeling(basis, tellen),
    landelijk: readIndeling(landelijk, tellen),
    lokaal: readIndeling(lokaal, tellen),
  });
  if (hoe !== 'botsing') return hoe === 'lokaal' ? 'lokaal' : 'landelijk';
  return kies({
    plek: `${eigen.naam}#volgorde`,
    naam: lokaal.titel,
    vraag: `Welke kopjes en volgorde heeft formulier ${quote(lokaal.titel)}?`,
    uitleg: 'Landelijk veranderen de kopjes of de volgorde van de vragen. U hebt die ook veranderd.',
    lokaal: 'uw eigen kopjes en volgorde',
    landelijk: 'de landelijke kopjes en volgorde',
    motivering: eigen.motivering,
  });
}

function makeKeuze({ antwoorden }: Rebaseinvoer, { plek, ...vraag }: Formuliervraag): Rebasekeuze {
  const waarom = 'De medewerker vult bij deze taak iets anders in.';
  return withAntwoord(
    {
      id: `formulier:${plek}`,
      soort: 'formulier',
      element: plek,
      klasse: 'werkgevolg',
      waarom,
      elementen: [],
      ...vraag,
    },
    antwoorden,
  );
}

function readVelden({ groepen }: Versieformulier): readonly Versieveld[] {
  return groepen.flatMap(({ velden }) => velden);
}

/** What people see of a field, in a few words. */
function describeVeld(veld: Versieveld | undefined): string {
  if (veld === undefined) return 'de vraag staat er niet';
  const opties = veld.opties === undefined ? [] : [`keuzes: ${veld.opties.map(({ label }) => label).join(', ')}`];
  const delen = [quote(veld.label), veld.verplicht ? 'verplicht' : 'mag leeg blijven', ...opties];
  return [...delen, ...(veld.hulp === undefined ? [] : [`hulp: ${quote(veld.hulp)}`])].join('; ');
}
