import { formatDatum, formatDatumKort } from '../datum.ts';
import type { Documentblok, Tekstdocument } from '../tekstdocument.ts';
import type { Analyseregel, Begeleiding, Begeleidingssoort, Oordeel } from './begeleiding.ts';
import { drawGantt } from './draw-gantt.ts';
import { listKickoffblokken } from './kickoff-blokken.ts';
import { describeStand, STATUSNAMEN } from './stand-woorden.ts';

const TITELS: Readonly<Record<Begeleidingssoort, string>> = {
  verschillenanalyse: 'Verschillenanalyse',
  implementatieplan: 'Implementatieplan',
  statusrapportage: 'Statusrapportage',
  'kick-off': 'Kick-off',
  verordening: 'Tekst voor de verordening',
};

const BLOKKEN: Readonly<Record<Begeleidingssoort, (begeleiding: Begeleiding) => readonly Documentblok[]>> = {
  verschillenanalyse: analyse,
  implementatieplan: plan,
  statusrapportage: status,
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

const ORDE: readonly Oordeel[] = ['geblokkeerd', 'strenger', 'anders', 'ruimer', 'gelijk'];

function analyse(begeleiding: Begeleiding): readonly Documentblok[] {
  const { regels, oordelen, verantwoording, stappen } = begeleiding;
  const anders = regels.filter(({ oordeel }) => oordeel !== 'gelijk');
  const gelijk = regels.filter(({ oordeel }) => oordeel === 'gelijk');
  const andereStappen = stappen.filter(({ afwijkingen }) => afwijkingen.length > 0);
  return [
    kop('Samenvatting'),
    {
      soort: 'tabel',
      bijschrift: 'Hoeveel onderdelen gelijk of anders zijn',
      koppen: ['Oordeel', 'Aantal', 'Wat het betekent'],
      breedtes: [1.6, 0.8, 5],
      rijen: ORDE.map((oordeel) => [
        oordelen[oordeel].naam,
        String(regels.filter((regel) => regel.oordeel === oordeel).length),
        oordelen[oordeel].uitleg,
      ]),
    },
    { soort: 'alinea', tekst: verantwoording },
    kop('Wat anders is'),
    ...(anders.length === 0
      ? [{ soort: 'alinea' as const, tekst: 'De gemeente wijkt nergens af.' }]
      : [differenceTable(anders, begeleiding), effortTable(anders, begeleiding)]),
    kop('Wat per stap anders is'),
    ...(andereStappen.length === 0
      ? [{ soort: 'alinea' as const, tekst: 'Alle stappen zijn gelijk aan het preferente proces.' }]
      : [stepTable(andereStappen, stappen.length)]),
    kop('Wat gelijk is'),
    {
      soort: 'tabel',
      bijschrift: 'Instellingen die gelijk zijn aan het preferente proces',
      koppen: ['Instelling', 'Stap', 'Waarde'],
      breedtes: [4, 1, 4],
      rijen: gelijk.map(({ naam, stap, lokaal }) => [naam, formatStap(stap), lokaal]),
    },
  ];
}

function differenceTable(regels: readonly Analyseregel[], { oordelen }: Begeleiding): Documentblok {
  return {
    soort: 'tabel',
    bijschrift: 'Verschillen met het preferente proces',
    koppen: ['Nr.', 'Onderdeel', 'Landelijk', 'Hier', 'Oordeel', 'Reden'],
    breedtes: [1, 2.2, 2, 2.4, 1.6, 2.8],
    rijen: regels.map(({ nummer = '', naam, stap, landelijk, lokaal, oordeel, motivering, blokkades }) => [
      `≠ ${nummer}`,
      { kop: naam, tekst: stap === null ? 'hele proces' : `stap ${stap}` },
      landelijk,
      lokaal,
      oordelen[oordeel].naam,
      [...blokkades, motivering].join(' '),
    ]),
  };
}

function effortTable(regels: readonly Analyseregel[], { acties, klassen }: Begeleiding): Documentblok {
  return {
    soort: 'tabel',
    bijschrift: 'Wat elk verschil raakt',
    koppen: ['Nr.', 'Gevolg', 'Brieven', 'Wie', 'Systemen', 'Actie'],
    breedtes: [1, 1.5, 1.4, 1.6, 2, 3.4],
    rijen: regels.map(({ id, nummer = '', klasse, brieven, rollen, systemen }) => [
      `≠ ${nummer}`,
      klasse === undefined ? '–' : klassen[klasse].naam,
      brieven.join(', ') || '–',
      rollen.join(', ') || '–',
      systemen.join(', ') || '–',
      acties.find((actie) => actie.id === id)?.actie ?? 'Kies een waarde die de wet toestaat.',
    ]),
  };
}

function stepTable(stappen: Begeleiding['stappen'], totaal: number): Documentblok {
  return {
    soort: 'tabel',
    bijschrift: `Stappen met een verschil: ${stappen.length} van de ${totaal}`,
    koppen: ['Nr.', 'Stap', 'Wie', 'Verschillen'],
    breedtes: [0.7, 4, 2, 3],
    rijen: stappen.map(({ code, naam, wie, afwijkingen }) => [code, naam, wie, `≠ ${afwijkingen.join(', ')}`]),
  };
}

function plan({ acties, start, gemeente, verantwoording }: Begeleiding): readonly Documentblok[] {
  if (acties.length === 0)
    return [{ soort: 'alinea', tekst: 'Er zijn geen verschillen, dus er is niets in te voeren.' }];
  const [eerste = start] = acties.map(({ begin }) => begin).toSorted();
  const [laatste = start] = acties
    .map((actie) => actie.eind)
    .toSorted()
    .toReversed();
  return [
    {
      soort: 'alinea',
      tekst: `Er ${acties.length === 1 ? 'is 1 actie' : `zijn ${acties.length} acties`}, één per verschil. Het plan begint op ${formatDatum(eerste)} en eindigt op ${formatDatum(laatste)}. Wie meer acties heeft, doet ze na elkaar. Weekenden en feestdagen tellen niet mee.`,
    },
    kop('Acties'),
    {
      soort: 'tabel',
      bijschrift: 'Acties met eigenaar, begin en einde',
      koppen: ['Nr.', 'Verschil', 'Actie', 'Eigenaar', 'Begin', 'Einde'],
      breedtes: [0.7, 2.4, 4, 1.9, 1.4, 1.4],
      rijen: acties.map(({ nummer, afwijking, onderdeel, actie, eigenaar, begin, eind }) => [
        nummer,
        { kop: onderdeel, merk: `≠ ${afwijking}`, tekst: '' },
        actie,
        eigenaar,
        formatDatumKort(begin),
        formatDatumKort(eind),
      ]),
    },
    kop('Hoe u ziet dat het klaar is'),
    {
      soort: 'tabel',
      bijschrift: 'De toets van elke actie',
      koppen: ['Nr.', 'Verschil', 'Toets'],
      breedtes: [0.7, 3, 6],
      rijen: acties.map(({ nummer, onderdeel, toets }) => [nummer, onderdeel, toets]),
    },
    kop('De planning in beeld'),
    ...drawGantt(acties, gemeente.kleur).map((tekening, plaats, alle) => ({
      soort: 'beeld' as const,
      ...tekening,
      bijschrift: alle.length === 1 ? 'Planning' : `Planning, deel ${plaats + 1} van ${alle.length}`,
      alt: 'Balken van begin tot einde van elke actie. Dezelfde gegevens staan in de tabel met acties.',
    })),
    { soort: 'alinea', tekst: verantwoording },
  ];
}

function status({ acties, vandaag }: Begeleiding): readonly Documentblok[] {
  if (acties.length === 0)
    return [{ soort: 'alinea', tekst: 'Er zijn geen verschillen, dus er is niets in te voeren.' }];
  const telling = Object.entries(STATUSNAMEN).map(([soort, naam]) => [
    naam,
    String(acties.filter(({ stand }) => (stand?.status ?? 'open') === soort).length),
  ]);
  return [
    kop('Stand van de invoering'),
    {
      soort: 'tabel',
      bijschrift: 'Hoe ver de acties zijn',
      koppen: ['Stand', 'Aantal acties'],
      breedtes: [1, 1],
      rijen: telling,
    },
    kop('Per actie'),
    {
      soort: 'tabel',
      bijschrift: `Stand van elke actie op ${formatDatum(vandaag)}`,
      koppen: ['Nr.', 'Actie', 'Stand', 'Wie', 'Klaar op', 'Laatst gewijzigd'],
      breedtes: [0.7, 4, 1.5, 1.8, 1.4, 2.4],
      rijen: acties.map((actie) => [
        actie.nummer,
        { kop: actie.onderdeel, tekst: actie.actie },
        describeStand(actie, vandaag),
        actie.stand === undefined || actie.stand.wie === '' ? actie.eigenaar : actie.stand.wie,
        formatDatumKort(actie.eind),
        actie.stand === undefined
          ? '–'
          : `${formatDatumKort(actie.stand.op)}, ${actie.stand.door}. ${actie.stand.opmerking}`.trim(),
      ]),
    },
  ];
}

function paragraph({ paragraaf }: Begeleiding): readonly Documentblok[] {
  const { titel, inleiding, punten, slot, grondslag } = paragraaf;
  return [
    kop(titel),
    { soort: 'alinea', tekst: inleiding },
    ...(punten.length === 0 ? [] : [{ soort: 'lijst' as const, punten }]),
    ...slot.map((tekst) => ({ soort: 'alinea' as const, tekst })),
    { soort: 'alinea', tekst: `Grondslag: ${grondslag}.` },
  ];
}

function kop(tekst: string): Documentblok {
  return { soort: 'kop', niveau: 2, tekst };
}

function formatStap(stap: number | null): string {
  return stap === null ? 'hele proces' : `stap ${stap}`;
}
