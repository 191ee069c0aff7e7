import type { Bijlage, Bijlagehoofdstap, Bijlageinstelling } from './bijlage.ts';
import { formatDatum, formatDatumKort, formatMaand } from './datum.ts';
import { listWijzigingsblokken } from './bijlage-waswordt.ts';
import type { Documentblok, Documentcel, Tekstdocument } from './tekstdocument.ts';

/** The parts of the bijlage that somebody can leave out. */
export const BIJLAGEDELEN = [
  'stappen',
  'afwijkingen',
  'waswordt',
  'instellingen',
  'diagrammen',
  'termijnen',
  'betalen',
  'brieven',
  'aannames',
] as const;

/** A part of the bijlage. */
export type Bijlagedeel = (typeof BIJLAGEDELEN)[number];

/** The formats that a bijlage comes in: PDF/UA-1 to publish, PDF/A-2a to archive, Word to edit, HTML to read, JSON for programs. */
export const BIJLAGEFORMATEN = ['html', 'pdf', 'pdfa', 'docx', 'json'] as const;

/** A format of the bijlage. */
export type Bijlageformaat = (typeof BIJLAGEFORMATEN)[number];

/** A rendered bijlage. `stijl` is the hash of the style in an HTML page, for the policy that it is shown under. */
export interface Bijlagebestand {
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Uint8Array;
  readonly stijl?: string;
}

/** Lays the bijlage out as headings, paragraphs, tables and diagrams: what every format shows, in the same words and order. */
export function makeBijlagedocument(bijlage: Bijlage, delen: readonly Bijlagedeel[] = BIJLAGEDELEN): Tekstdocument {
  const hoofdstukken: readonly (readonly [titel: string, blokken: readonly Documentblok[]])[] = [
    ['Waar deze bijlage over gaat', introduction(bijlage)],
    ...(delen.includes('afwijkingen')
      ? [[`Waar ${bijlage.gemeente.plaats} afwijkt`, deviations(bijlage)] as const]
      : []),
    ...(delen.includes('waswordt') && bijlage.waswordt !== undefined
      ? [['Wat verandert er', listWijzigingsblokken(bijlage.waswordt, bijlage.klassen)] as const]
      : []),
    ...(delen.includes('stappen') ? [['De stappen', steps(bijlage)] as const] : []),
    ...(delen.includes('termijnen') ? [['Termijnen', terms(bijlage)] as const] : []),
    ...(delen.includes('betalen') ? [['Betalen', payment(bijlage)] as const] : []),
    ...(delen.includes('brieven') ? [['Brieven en formulieren', letters(bijlage)] as const] : []),
    ...(delen.includes('instellingen') ? [['Alle instellingen', settings(bijlage)] as const] : []),
    ...(delen.includes('diagrammen') ? [['Het proces als diagram', diagrams(bijlage)] as const] : []),
    ...(delen.includes('aannames') && bijlage.aannames.length > 0 ? [['Aannames', assumptions(bijlage)] as const] : []),
  ];
  return {
    titel: bijlage.titel,
    ondertitel: `Bijlage bij de ${bijlage.verordening}`,
    afzender: bijlage.gemeente.naam,
    kleur: bijlage.gemeente.kleur,
    voetregel: `versie ${bijlage.variant.versie}`,
    datum: bijlage.variant.geldigVanaf,
    concept: bijlage.status === 'concept',
    feiten: facts(bijlage),
    blokken: hoofdstukken.flatMap(([titel, blokken], plaats) => [
      { soort: 'kop' as const, niveau: 2 as const, tekst: `${plaats + 1} ${titel}` },
      ...blokken,
    ]),
  };
}

// helpers

function facts({ gemeente, verordening, variant, status, processen }: Bijlage): Tekstdocument['feiten'] {
  return [
    ['Gemeente', gemeente.naam],
    ['Hoort bij', verordening],
    ['Versie', `${variant.versie} (${status})`],
    ['Geldig vanaf', formatDatum(variant.geldigVanaf)],
    ...(variant.besluitreferentie === undefined ? [] : [['Besluit', variant.besluitreferentie] as const]),
    ['Landelijke versie', formatDatum(variant.basis)],
    ...processen.map(({ titel, versie }) => ['Proces', `${titel}, versie ${versie}`] as const),
  ];
}

function introduction({ doel, grondslag }: Bijlage): readonly Documentblok[] {
  return [
    ...doel.map((tekst) => ({ soort: 'alinea' as const, tekst })),
    { soort: 'kop', niveau: 3, tekst: 'Op welke wet dit rust' },
    {
      soort: 'tabel',
      bijschrift: 'Wettelijke grondslag',
      koppen: ['Artikel', 'Wat daar staat'],
      breedtes: [2, 4],
      rijen: grondslag.map(({ artikel, tekst }) => [artikel, tekst]),
    },
  ];
}

function deviations(bijlage: Bijlage): readonly Documentblok[] {
  const inleiding: Documentblok = { soort: 'alinea', tekst: bijlage.inleidingAfwijkingen };
  if (bijlage.afwijkingen.length === 0) return [inleiding];
  const { klassen } = bijlage;
  return [
    inleiding,
    {
      soort: 'tabel',
      bijschrift: 'Het preferente proces en de keuze van de gemeente',
      koppen: ['Nr.', 'Onderdeel', 'Landelijk', bijlage.gemeente.plaats, 'Wat verandert er'],
      breedtes: [0.7, 2.6, 2.4, 2.6, 1.6],
      rijen: bijlage.afwijkingen.map(({ nummer, naam, stap, landelijk, lokaal, klasse }) => [
        `≠ ${nummer}`,
        { kop: naam, tekst: stap === null ? 'hele proces' : `stap ${stap}` },
        landelijk,
        lokaal,
        klassen[klasse].naam,
      ]),
    },
    { soort: 'kop', niveau: 3, tekst: 'Waarom de gemeente afwijkt' },
    {
      soort: 'tabel',
      bijschrift: 'De reden van elke afwijking',
      koppen: ['Nr.', 'Onderdeel', 'Reden', 'Artikel'],
      breedtes: [0.7, 2.2, 4.8, 2],
      rijen: bijlage.afwijkingen.map(({ nummer, naam, motivering, grondslag }) => [
        `≠ ${nummer}`,
        naam,
        motivering,
        grondslag,
      ]),
    },
    { soort: 'kop', niveau: 3, tekst: 'Wat een afwijking kan veranderen' },
    { soort: 'lijst', punten: Object.values(klassen).map(({ naam, uitleg }) => `${naam}: ${uitleg}`) },
    ...warnings(bijlage),
  ];
}

function warnings({ waarschuwingen }: Bijlage): readonly Documentblok[] {
  if (waarschuwingen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Let op' },
    { soort: 'lijst', punten: waarschuwingen.map(({ melding, grondslag }) => `${melding} (${grondslag})`) },
  ];
}

function steps({ hoofdstappen }: Bijlage): readonly Documentblok[] {
  const uitleg =
    'Per stap staat hieronder wie iets doet, wat er gebeurt, binnen welke termijn, met welke brief en volgens welk artikel. Het teken ≠ met een nummer betekent: hier wijkt de gemeente af. Een stap met een * mag een gemeente niet weglaten.';
  return [
    { soort: 'alinea', tekst: uitleg },
    ...hoofdstappen.filter(({ stappen }) => stappen.length > 0).flatMap((hoofdstap) => stepTable(hoofdstap)),
  ];
}

function stepTable({ stap, naam, uitleg, stappen }: Bijlagehoofdstap): readonly Documentblok[] {
  return [
    { soort: 'kop', niveau: 3, tekst: `Stap ${stap}: ${naam}` },
    { soort: 'alinea', tekst: uitleg },
    {
      soort: 'tabel',
      bijschrift: `Stap ${stap}: ${naam}`,
      koppen: ['Nr.', 'Wat er gebeurt', 'Wie', 'Termijn', 'Brief', 'Artikel'],
      breedtes: [0.7, 4.4, 1.6, 2, 1, 1.8],
      rijen: stappen.map((deel): readonly Documentcel[] => [
        deel.code,
        { kop: deel.naam + (deel.verplicht ? ' *' : ''), tekst: deel.wat, ...mark(deel.afwijkingen) },
        deel.wie,
        deel.termijnen.join('; ') || '–',
        deel.brieven.join(', ') || '–',
        deel.grondslag || '–',
      ]),
    },
  ];
}

function mark(afwijkingen: readonly string[]): { readonly merk?: string } {
  return afwijkingen.length === 0 ? {} : { merk: `≠ ${afwijkingen.join(', ')}` };
}

function terms({ termijnen }: Bijlage): readonly Documentblok[] {
  return [
    {
      soort: 'tabel',
      bijschrift: 'Termijnen van het proces',
      koppen: ['Termijn', 'Duur', 'Uitleg', 'Soort', 'Grondslag'],
      breedtes: [2.2, 1.3, 4.2, 1.2, 1.6],
      rijen: termijnen.map(({ naam, duur, uitleg, wettelijk, grondslag }) => [
        naam,
        duur,
        uitleg,
        wettelijk ? 'wettelijk' : 'eigen',
        grondslag,
      ]),
    },
  ];
}

function payment({ betaalregel }: Bijlage): readonly Documentblok[] {
  return [
    { soort: 'alinea', tekst: `${betaalregel.zinnen.join(' ')} (${betaalregel.grondslag})` },
    ...(betaalregel.maanden.length === 0 ? [] : [paymentTable(betaalregel)]),
  ];
}

function paymentTable(betaalregel: Bijlage['betaalregel']): Documentblok {
  return {
    soort: 'tabel',
    bijschrift: `Betaaldagen in ${betaalregel.jaar}`,
    koppen: ['Maand', 'De gemeente betaalt op', 'De wet zegt uiterlijk'],
    breedtes: [1, 1, 1],
    rijen: betaalregel.maanden.map(({ maand, betaaldag, uiterlijk }) => [
      formatMaand(maand),
      formatDatumKort(betaaldag),
      formatDatumKort(uiterlijk),
    ]),
  };
}

function letters({ brieven }: Bijlage): readonly Documentblok[] {
  return [
    {
      soort: 'tabel',
      bijschrift: 'Brieven en formulieren van het proces',
      koppen: ['Code', 'Titel', 'Soort', 'Aan', 'Stap', 'Grondslag'],
      breedtes: [0.9, 3, 1.4, 1.4, 0.7, 3],
      rijen: brieven.map(({ code, titel, soort, aan, stap, grondslag }) => [
        code,
        titel,
        soort,
        aan.join(', '),
        String(stap),
        grondslag,
      ]),
    },
  ];
}

function settings({ hoofdstappen, algemeen }: Bijlage): readonly Documentblok[] {
  return [
    ...hoofdstappen.flatMap(({ stap, naam, instellingen }) => settingTable(`Stap ${stap}: ${naam}`, instellingen)),
    ...settingTable('Het hele proces', algemeen),
  ];
}

function settingTable(titel: string, instellingen: readonly Bijlageinstelling[]): readonly Documentblok[] {
  if (instellingen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: `Instellingen: ${titel}` },
    {
      soort: 'tabel',
      bijschrift: `Instellingen: ${titel}`,
      koppen: ['Instelling', 'Landelijk', 'Hier', 'Grens', 'Artikel'],
      breedtes: [2.4, 1.9, 2.1, 2.8, 1.7],
      rijen: instellingen.map(({ naam, aanname, landelijk, lokaal, afwijking, grens, grondslag }) => [
        aanname ? `${naam} (aanname)` : naam,
        landelijk,
        afwijking === undefined ? lokaal : { tekst: lokaal, merk: `≠ ${afwijking}` },
        grens,
        grondslag,
      ]),
    },
  ];
}

function diagrams(bijlage: Bijlage): readonly Documentblok[] {
  const merken = bijlage.afwijkingen.flatMap(({ nummer, naam, lokaal, elementen }) =>
    elementen.map((element) => ({ element, nummer, tekst: `${nummer} ${naam}: ${lokaal}` })),
  );
  const wat = 'De vakken zijn de stappen, de ruiten de keuzes, de banen de rollen.';
  return [
    {
      soort: 'alinea',
      tekst: `${wat} Het teken ≠ met een nummer staat waar de gemeente afwijkt. Eerst staat hier in woorden wat het diagram laat zien.`,
    },
    { soort: 'kop', niveau: 3, tekst: 'Het diagram in woorden' },
    { soort: 'lijst', punten: bijlage.hoofdstappen.flatMap(({ stappen }) => stappen.map(describeStap)) },
    ...bijlage.processen.map(({ naam, versie, titel, xml }) => ({
      soort: 'diagram' as const,
      proces: naam,
      versie,
      ...(xml === undefined ? {} : { xml }),
      bijschrift: titel,
      alt: `Procesdiagram van ${titel.toLowerCase()}. De stappen en hun volgorde staan in woorden vóór het diagram.`,
      merken,
    })),
  ];
}

function describeStap({ code, naam, wie, vervolg }: Bijlagehoofdstap['stappen'][number]): string {
  return `${code} ${naam} (${wie.toLowerCase()}). ${vervolg.join(' ')}`.trim();
}

function assumptions({ aannames }: Bijlage): readonly Documentblok[] {
  const tekst =
    'Niet alles is in de wet of in het preferente proces vastgelegd. Waar dat zo is, is hieronder een keuze gemaakt.';
  return [
    { soort: 'alinea', tekst },
    { soort: 'lijst', punten: aannames },
  ];
}
