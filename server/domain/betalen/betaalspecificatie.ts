import { formatBedrag, formatPercentage } from '../bedrag/bedrag.ts';
import { makeCsv } from '../csv.ts';
import { formatDatum, formatMaand } from '../datum.ts';
import { type Betaalrun, type Betaalrunregel, listTeBetalen } from './betaalrun.ts';
import {
  type Betaalstuk,
  type Betaalstukinvoer,
  type Betaalstuktabel,
  findCel,
  formatAdres,
  formatIban,
  formatSoort,
  formatUren,
  makeKop,
  sumBedrag,
} from './betaalstuk.ts';

/** The payments of a run to one account of one werkgever: what the werkgever sees on the bank statement. */
export interface Werkgeverdeel {
  /** 1 and on, by name; of a released run it never changes. */
  readonly nummer: number;
  readonly werkgever: Betaalrunregel['werkgever'];
  readonly regels: readonly Betaalrunregel[];
  readonly totaalCent: number;
}

/** The werkgevers that a run pays, by name; each account apart, so that every one matches its own bank statement. */
export function listWerkgeverdelen(run: Pick<Betaalrun, 'regels'>): readonly Werkgeverdeel[] {
  const groepen = new Map<string, Betaalrunregel[]>();
  for (const regel of listTeBetalen(run)) {
    const { kvkNummer, naam, iban = '' } = regel.werkgever;
    const sleutel = `${kvkNummer ?? naam.toLowerCase()} ${iban}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), regel]);
  }
  return [...groepen.values()]
    .flatMap((regels) => (regels[0] === undefined ? [] : [{ werkgever: regels[0].werkgever, regels }]))
    .toSorted(
      ({ werkgever: a }, { werkgever: b }) =>
        a.naam.localeCompare(b.naam, 'nl') || (a.iban ?? '').localeCompare(b.iban ?? ''),
    )
    .map((deel, plaats) => ({ nummer: plaats + 1, ...deel, totaalCent: sumBedrag(deel.regels) }));
}

/** The betaalspecificatie of one werkgever: the same columns for every gemeente, and no BSN. */
export function makeBetaalspecificatie(invoer: Betaalstukinvoer, deel: Werkgeverdeel): Betaalstuk {
  const { opRekening, gemeente } = invoer;
  const { werkgever, regels, totaalCent } = deel;
  const { straat, postcode, plaats } = formatAdres(werkgever);
  const aantal = regels.length;
  return {
    ...makeKop(invoer, 'Betaalspecificatie loonkostensubsidie'),
    adres: [werkgever.naam, straat, `${postcode}  ${plaats}`.trim()].filter((regel) => regel !== ''),
    feiten: [
      ['Op uw rekening', `uiterlijk ${formatDatum(opRekening)}`],
      ['Rekening', formatIban(werkgever.iban)],
      ['Totaal', `${formatBedrag(totaalCent)}, in ${aantal} ${aantal === 1 ? 'betaling' : 'betalingen'}`],
    ],
    alineas: [
      'Hieronder staat voor welke werknemers u loonkostensubsidie krijgt. Elke regel is een betaling op uw rekening. U herkent een betaling aan het kenmerk.',
    ],
    tabellen: [tabelBetalingen(deel)],
    slot: [
      ...listToelichting(regels),
      `Klopt er iets niet, of heeft u een vraag? Bel ${gemeente.telefoon} of mail naar ${gemeente.email}. Noem het zaaknummer.`,
    ],
  };
}

/** The same payments as a table for the administratie of the werkgever. */
export function makeBetaalspecificatieCsv(
  { opRekening, gemeente }: Betaalstukinvoer,
  { regels }: Werkgeverdeel,
): string {
  return makeCsv([
    KOLOMMEN,
    ...regels.map((regel) => [
      gemeente.naam,
      { datum: opRekening },
      regel.werkgever.naam,
      regel.werkgever.kvkNummer ?? '',
      regel.werkgever.iban ?? '',
      regel.werknemer.personeelsnummer ?? '',
      regel.werknemer.naam,
      regel.zaaknummer,
      formatMaand(regel.maand),
      formatSoort(regel.soort),
      findCel(regel.uren, ({ aantal }) => ({ getal: aantal })),
      regel.uren?.per ?? '',
      findCel(regel.loonwaardePercentage, (percentage) => ({ getal: percentage })),
      { cent: regel.lksCent },
      { cent: regel.werkgeverslastenCent },
      { cent: regel.bedragCent },
      regel.omschrijving,
      regel.id,
      regel.verschilMetVorige ?? '',
    ]),
  ]);
}

// helpers

const KOLOMMEN = [
  'Gemeente',
  'Betaaldatum',
  'Werkgever',
  'KVK-nummer',
  'IBAN',
  'Uw kenmerk',
  'Werknemer',
  'Zaaknummer',
  'Maand',
  'Soort',
  'Uren',
  'Uren per',
  'Loonwaarde (%)',
  'Subsidie',
  'Werkgeverslasten',
  'Bedrag',
  'Omschrijving',
  'Kenmerk',
  'Toelichting',
];

function tabelBetalingen({ regels, totaalCent }: Werkgeverdeel): Betaalstuktabel {
  return {
    kop: 'Betalingen',
    koppen: [
      'Uw kenmerk',
      'Werknemer',
      'Zaaknummer',
      'Maand',
      'Soort',
      'Uren',
      'Loonwaarde',
      'Kenmerk van de betaling',
      'Subsidie',
      'Werkgeverslasten',
      'Bedrag',
    ],
    breedtes: [10, 14, 11, 11, 10, 10, 10, 18, 9, 14, 9],
    rechts: [8, 9, 10],
    rijen: regels.map((regel) => [
      regel.werknemer.personeelsnummer ?? '-',
      regel.werknemer.naam,
      regel.zaaknummer,
      formatMaand(regel.maand),
      formatSoort(regel.soort),
      formatUren(regel),
      formatLoonwaarde(regel),
      regel.id,
      formatBedrag(regel.lksCent),
      formatBedrag(regel.werkgeverslastenCent),
      formatBedrag(regel.bedragCent),
    ]),
    totaal: [
      'Totaal',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      sum(regels, 'lksCent'),
      sum(regels, 'werkgeverslastenCent'),
      formatBedrag(totaalCent),
    ],
  };
}

function formatLoonwaarde({ loonwaardePercentage }: Betaalrunregel): string {
  return loonwaardePercentage === undefined ? '-' : formatPercentage(loonwaardePercentage);
}

function sum(regels: readonly Betaalrunregel[], veld: 'lksCent' | 'werkgeverslastenCent'): string {
  return formatBedrag(regels.reduce((som, regel) => som + regel[veld], 0));
}

/** Only the words that stand in the table. */
function listToelichting(regels: readonly Betaalrunregel[]): readonly string[] {
  const verschillen = regels.flatMap(({ id, verschilMetVorige }) =>
    verschilMetVorige === undefined ? [] : [`${id}: ${verschilMetVorige}`],
  );
  return [
    'Vast: de subsidie over de maand zelf. Nabetaling: een eerdere maand. Verrekening uren: uren die achteraf zijn geteld. De werkgeverslasten zijn een vast percentage van de subsidie.',
    ...verschillen,
  ];
}
