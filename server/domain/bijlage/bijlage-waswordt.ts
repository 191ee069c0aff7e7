import type { Documentblok } from '../tekstdocument.ts';
import type { Verschilsoort } from '../verschil/verschil.ts';
import type { Bijlage, Bijlagewaswordt, Bijlagewijziging } from './bijlage.ts';

const ONDERDELEN: readonly (readonly [soort: Verschilsoort, titel: string])[] = [
  ['regel', 'Regels voor bepaalde gevallen'],
  ['diagram', 'Stappen van het proces'],
  ['formulier', 'Formulieren'],
  ['brief', 'Brieven'],
  ['waarschuwing', 'Redenen bij waarschuwingen'],
];

/** The was/wordt-overzicht for the raad: settings with both values, everything else in sentences. */
export function listWijzigingsblokken(
  { was, wordt, regels }: Bijlagewaswordt,
  klassen: Bijlage['klassen'],
): readonly Documentblok[] {
  const inleiding = `Dit overzicht vergelijkt twee versies. Was: ${was}. Wordt: ${wordt}.`;
  if (regels.length === 0) {
    return [{ soort: 'alinea', tekst: `${inleiding} Er is geen verschil.` }];
  }
  const aantal = regels.length === 1 ? 'Er is 1 verschil.' : `Er zijn ${regels.length} verschillen.`;
  return [
    { soort: 'alinea', tekst: `${inleiding} ${aantal}` },
    ...settingTable(
      regels.filter(({ soort }) => soort === 'parameter'),
      klassen,
    ),
    ...ONDERDELEN.flatMap(([onderdeel, titel]) =>
      sentenceTable(
        titel,
        regels.filter(({ soort }) => soort === onderdeel),
        klassen,
      ),
    ),
  ];
}

// helpers

function settingTable(regels: readonly Bijlagewijziging[], klassen: Bijlage['klassen']): readonly Documentblok[] {
  if (regels.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Instellingen' },
    {
      soort: 'tabel',
      bijschrift: 'Was en wordt: instellingen',
      koppen: ['Nr.', 'Instelling', 'Was', 'Wordt', 'Gevolg', 'Waarom'],
      breedtes: [0.8, 2.2, 2, 2, 1.4, 2.8],
      rijen: regels.map(({ nummer, naam, was = '', wordt = '', klasse, waarom }) => [
        nummer,
        naam,
        was,
        wordt,
        klassen[klasse].naam,
        waarom,
      ]),
    },
  ];
}

function sentenceTable(
  titel: string,
  regels: readonly Bijlagewijziging[],
  klassen: Bijlage['klassen'],
): readonly Documentblok[] {
  if (regels.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: titel },
    {
      soort: 'tabel',
      bijschrift: `Wat verandert er: ${titel.toLowerCase()}`,
      koppen: ['Nr.', 'Onderdeel', 'Wat verandert er', 'Gevolg', 'Waarom'],
      breedtes: [0.8, 2, 4, 1.4, 3],
      rijen: regels.map(({ nummer, naam, zin, klasse, waarom }) => [nummer, naam, zin, klassen[klasse].naam, waarom]),
    },
  ];
}
