import { UITLEGTEKST } from './gevolg.ts';
import { compareEigenschap, isGelijk, type Onderwerp } from './maak-verschil.ts';
import { makeVeldonderwerp, readVeldgevolg } from './veld-bestaan.ts';
import type { Verschil } from './verschil.ts';
import type { Versieveld, Versieveldvoorwaarde } from './versieinhoud.ts';
import { compareWoorden, joinLijst, quote } from './woorden.ts';
import type { Woordenboek } from './woordenboek.ts';

const SOORTEN: Readonly<Record<string, string>> = {
  tekst: 'een korte tekst',
  tekstvak: 'een lange tekst',
  getal: 'een getal',
  datum: 'een datum',
  keuze: 'een keuze uit een lijst',
  keuzerondjes: 'een keuze uit rondjes',
  janee: 'ja of nee',
  bsn: 'een BSN',
  iban: 'een rekeningnummer (IBAN)',
  postcode: 'een postcode',
  'e-mail': 'een e-mailadres',
  telefoon: 'een telefoonnummer',
  kvk: 'een KVK-nummer',
};

/** Limits of an answer: what each is called in a sentence. */
const GRENZEN = {
  min: 'de laagste waarde',
  max: 'de hoogste waarde',
  decimalen: 'het aantal cijfers achter de komma',
  maxlengte: 'het hoogste aantal tekens',
  vorm: 'de schrijfwijze',
  datumgrens: 'welke datum mag',
  vanaf: 'het antwoord waar dit niet vóór of onder mag liggen',
  eenheid: 'de eenheid',
  vers: 'of de vraag elke keer opnieuw wordt gesteld',
  standaard: 'het antwoord dat al is ingevuld',
} as const;

type Veldverschil = Omit<Verschil, 'soort'>;
type Tweetal = readonly [Versieveld, Versieveld];

/** Every difference in one field of a form. */
export function compareVeld(formulier: Onderwerp, tweetal: Tweetal, woorden: Woordenboek): readonly Veldverschil[] {
  const [oud, nieuw] = tweetal;
  const onderwerp = makeVeldonderwerp(formulier, nieuw);
  const gevolg = readVeldgevolg(formulier, nieuw.veld, woorden);
  const vraag = `de vraag ${quote(nieuw.label)}`;
  return [
    ...compareTeksten(onderwerp, tweetal),
    ...compareEigenschap(onderwerp, 'soort', [oud.soort, nieuw.soort], (van, naar) => ({
      zin: `Het antwoord op ${vraag} is nu ${noemSoort(naar)} in plaats van ${noemSoort(van)}.`,
      gevolg,
    })),
    ...compareEigenschap(onderwerp, 'verplicht', [oud.verplicht, nieuw.verplicht], (_van, naar) => ({
      zin:
        naar === true ? `${quote(nieuw.label)} moet nu worden ingevuld.` : `${quote(nieuw.label)} mag nu leeg blijven.`,
      gevolg,
    })),
    ...compareOpties(onderwerp, tweetal).map((verschil) => ({ ...verschil, ...gevolg })),
    ...compareEigenschap(onderwerp, 'als', [readVoorwaarde(oud.als), readVoorwaarde(nieuw.als)], () => ({
      zin: `De medewerker ziet ${vraag} nu ${describeAls(nieuw.als, woorden)}. Dat was ${describeAls(oud.als, woorden)}.`,
      gevolg,
    })),
    ...compareEigenschap(
      onderwerp,
      'positiefBij',
      [readVoorwaarde(oud.positiefBij), readVoorwaarde(nieuw.positiefBij)],
      () => ({
        zin: `${quote(nieuw.label)} moet hoger dan 0 zijn ${describeAls(nieuw.positiefBij, woorden, 'in geen geval')}. Dat was ${describeAls(oud.positiefBij, woorden, 'in geen geval')}.`,
        gevolg,
      }),
    ),
    ...Object.entries(GRENZEN).flatMap(([naam, wat]) => {
      const waarden = [oud[naam as keyof typeof GRENZEN], nieuw[naam as keyof typeof GRENZEN]] as const;
      return compareEigenschap(onderwerp, naam, waarden, (van, naar) => ({
        zin: `Bij ${vraag} is ${wat} nu ${noemWaarde(naar)}. Dat was ${noemWaarde(van)}.`,
        gevolg,
      }));
    }),
  ];
}

// helpers

function compareTeksten(onderwerp: Onderwerp, [oud, nieuw]: Tweetal): readonly Veldverschil[] {
  return [
    ...compareEigenschap(onderwerp, 'label', [oud.label, nieuw.label], (van, naar) => ({
      zin: `De vraag ${quote(van ?? '')} luidt nu ${quote(naar ?? '')}.`,
      gevolg: UITLEGTEKST,
    })),
    ...compareEigenschap(onderwerp, 'hulp', [oud.hulp, nieuw.hulp], (_van, naar) => ({
      zin:
        naar === undefined
          ? `De hulptekst bij ${quote(nieuw.label)} vervalt.`
          : `Bij ${quote(nieuw.label)} staat nu als hulp: ${quote(naar)}.`,
      gevolg: UITLEGTEKST,
    })),
  ];
}

function compareOpties(
  onderwerp: Onderwerp,
  [oud, nieuw]: Tweetal,
): readonly Omit<Veldverschil, 'klasse' | 'waarom'>[] {
  if (isGelijk(oud.opties, nieuw.opties)) return [];
  const labels = (veld: Versieveld): readonly string[] => (veld.opties ?? []).map(({ label }) => label);
  const { erbij, eraf } = compareWoorden(labels(oud), labels(nieuw));
  const delen = [
    ...(erbij.length === 0 ? [] : [`erbij: ${joinLijst(erbij.map((label) => quote(label)))}`]),
    ...(eraf.length === 0 ? [] : [`vervallen: ${joinLijst(eraf.map((label) => quote(label)))}`]),
  ];
  const hoe = delen.length === 0 ? 'de volgorde, de hulp of de code is anders' : delen.join('; ');
  const waarde = ({ opties = [] }: Versieveld): readonly string[] =>
    opties.map((optie) => `${optie.waarde}: ${optie.label}${optie.hulp === undefined ? '' : ` (${optie.hulp})`}`);
  const zin = `De keuzes bij ${quote(nieuw.label)} zijn anders (${hoe}).`;
  return [{ ...onderwerp, eigenschap: 'opties', van: waarde(oud), naar: waarde(nieuw), zin }];
}

function noemSoort(soort: string | undefined): string {
  return SOORTEN[soort ?? ''] ?? quote(soort ?? '');
}

function noemWaarde(waarde: string | number | boolean | undefined): string {
  if (waarde === undefined) return 'niet ingesteld';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return quote(String(waarde));
}

function readVoorwaarde(voorwaarde: Versieveldvoorwaarde | undefined): string | undefined {
  return voorwaarde === undefined ? undefined : `${voorwaarde.veld} = ${voorwaarde.is.map(String).join(', ')}`;
}

function describeAls(voorwaarde: Versieveldvoorwaarde | undefined, woorden: Woordenboek, zonder = 'altijd'): string {
  if (voorwaarde === undefined) return zonder;
  const waarden = voorwaarde.is.map((waarde) =>
    typeof waarde === 'boolean' ? quote(waarde ? 'ja' : 'nee') : woorden.noemWaarde(voorwaarde.veld, String(waarde)),
  );
  return `als ${woorden.noemVeld(voorwaarde.veld)} ${waarden.join(' of ')} is`;
}
