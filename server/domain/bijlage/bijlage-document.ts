import { formatDatum } from '../datum.ts';
import type { Documentblok, Tekstdocument } from '../tekstdocument.ts';
import type { Bijlage } from './bijlage.ts';
import {
  listAannameblokken,
  listBetaalblokken,
  listBriefblokken,
  listInstellingsblokken,
  listTermijnblokken,
} from './bijlage-afspraakblokken.ts';
import { listAfwijkingsblokken } from './bijlage-afwijkingsblokken.ts';
import { listProceshoofdstukken } from './bijlage-procesblokken.ts';
import { listWijzigingsblokken } from './bijlage-waswordt.ts';

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
      ? [[`Waar ${bijlage.gemeente.plaats} afwijkt`, listAfwijkingsblokken(bijlage)] as const]
      : []),
    ...(delen.includes('waswordt') && bijlage.waswordt !== undefined
      ? [['Wat verandert er', listWijzigingsblokken(bijlage.waswordt, bijlage.klassen)] as const]
      : []),
    ...listProceshoofdstukken(bijlage, {
      metStappen: delen.includes('stappen'),
      metDiagram: delen.includes('diagrammen'),
    }),
    ...(delen.includes('termijnen') ? [['Termijnen', listTermijnblokken(bijlage)] as const] : []),
    ...(delen.includes('betalen') ? [['Betalen', listBetaalblokken(bijlage)] as const] : []),
    ...(delen.includes('brieven') ? [['Brieven en formulieren', listBriefblokken(bijlage)] as const] : []),
    ...(delen.includes('instellingen') ? [['Alle instellingen', listInstellingsblokken(bijlage)] as const] : []),
    ...(delen.includes('aannames') && bijlage.aannames.length > 0
      ? [['Aannames', listAannameblokken(bijlage)] as const]
      : []),
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
    ...(variant.regio === undefined
      ? []
      : [['Regio', `${variant.regio.naam}, versie ${variant.regio.versie}`] as const]),
    ['Geldig vanaf', formatDatum(variant.geldigVanaf)],
    ...(variant.besluitreferentie === undefined ? [] : [['Besluit', variant.besluitreferentie] as const]),
    ['Landelijke versie', formatDatum(variant.basis)],
    ...listProcesversies(processen),
  ];
}

/** The versions of the processes, those of one version together. */
function listProcesversies(processen: Bijlage['processen']): Tekstdocument['feiten'] {
  const versies = [...new Set(processen.map(({ versie }) => versie))];
  if (versies.length === 1)
    return versies.map((versie) => ['Processen', `${processen.length}, versie ${versie}`] as const);
  return versies.map((versie) => {
    const titels = processen.filter((proces) => proces.versie === versie).map(({ titel }) => titel);
    return [`Versie ${versie}`, titels.join('; ')] as const;
  });
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
