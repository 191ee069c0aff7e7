import { formatDatum } from '../datum.ts';
import type { Documentblok, Tekstdocument } from '../tekstdocument.ts';
import { listAnalyseblokken } from './analyse-blokken.ts';
import type { Begeleiding, Begeleidingssoort } from './begeleiding.ts';
import { listKickoffblokken } from './kickoff-blokken.ts';
import { listPlanblokken } from './plan-blokken.ts';
import { listStatusblokken } from './status-blokken.ts';

const TITELS: Readonly<Record<Begeleidingssoort, string>> = {
  verschillenanalyse: 'Verschillenanalyse',
  implementatieplan: 'Implementatieplan',
  statusrapportage: 'Statusrapportage',
  'kick-off': 'Kick-off',
  verordening: 'Tekst voor de verordening',
};

const BLOKKEN: Readonly<Record<Begeleidingssoort, (begeleiding: Begeleiding) => readonly Documentblok[]>> = {
  verschillenanalyse: listAnalyseblokken,
  implementatieplan: listPlanblokken,
  statusrapportage: listStatusblokken,
  'kick-off': listKickoffblokken,
  verordening: paragraph,
};

/** Lays one of the documents out as headings, paragraphs, tables and pictures, the same for every format. */
export function makeBegeleidingsdocument(begeleiding: Begeleiding, soort: Begeleidingssoort): Tekstdocument {
  const { gemeente, variant, vandaag, verordening } = begeleiding;
  return {
    titel: `${TITELS[soort]} loonkostensubsidie`,
    ondertitel: soort === 'verordening' ? `Bij de ${verordening}` : 'Invoering van het preferente werkproces',
    afzender: gemeente.naam,
    kleur: gemeente.kleur,
    voetregel: `versie ${variant.versie}`,
    datum: soort === 'statusrapportage' ? vandaag : variant.geldigVanaf,
    concept: begeleiding.status === 'concept',
    feiten: [
      ['Gemeente', gemeente.naam],
      ['Versie', `${variant.versie} (${begeleiding.status})`],
      ['Geldig vanaf', formatDatum(variant.geldigVanaf)],
      ...(soort === 'statusrapportage' ? [['Stand op', formatDatum(vandaag)] as const] : []),
    ],
    blokken: BLOKKEN[soort](begeleiding),
  };
}

// helpers

function paragraph({ paragraaf }: Begeleiding): readonly Documentblok[] {
  const { titel, inleiding, punten, slot, grondslag } = paragraaf;
  return [
    { soort: 'kop', niveau: 2, tekst: titel },
    { soort: 'alinea', tekst: inleiding },
    ...(punten.length === 0 ? [] : [{ soort: 'lijst' as const, punten }]),
    ...slot.map((tekst) => ({ soort: 'alinea' as const, tekst })),
    { soort: 'alinea', tekst: `Grondslag: ${grondslag}.` },
  ];
}
