import { formatBedrag, formatPercentage } from '../bedrag/bedrag.ts';
import { makeCsv } from '../csv.ts';
import { formatDatum, formatMaand } from '../datum.ts';
import { describeBron } from '../verrekenen/andere-werknemers.ts';
import type { Inhouding } from '../verrekenen/zaakverrekening.ts';
import { countBrutoCent } from '../verrekenen/zaakverrekening.ts';
import { type Betaalrun, type Betaalrunregel, listMeegaand, listTeBetalen } from './betaalrun.ts';
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
  /** Lines of the same werkgever of which nothing is paid: all of it was set off. */
  readonly verrekend: readonly Betaalrunregel[];
}

/** The werkgevers that a run pays, by name; each account apart, so that every one matches its own bank statement. */
export function listWerkgeverdelen(run: Pick<Betaalrun, 'regels'>): readonly Werkgeverdeel[] {
  const groepen = groupWerkgever(listTeBetalen(run));
  const heelVerrekend = groupWerkgever(listMeegaand(run).filter(({ bedragCent }) => bedragCent === 0));
  return [...groepen.values()]
    .flatMap((regels) => (regels[0] === undefined ? [] : [{ werkgever: regels[0].werkgever, regels }]))
    .toSorted(
      ({ werkgever: a }, { werkgever: b }) =>
        a.naam.localeCompare(b.naam, 'nl') || (a.iban ?? '').localeCompare(b.iban ?? ''),
    )
    .map((deel, plaats) => ({
      nummer: plaats + 1,
      ...deel,
      totaalCent: sumBedrag(deel.regels),
      verrekend: (heelVerrekend.get(makeSleutel(deel.werkgever)) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }));
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
      ...listToelichting(deel),
      `Klopt er iets niet, of heeft u een vraag? Bel ${gemeente.telefoon} of mail naar ${gemeente.email}. Noem het zaaknummer.`,
    ],
  };
}

/** The same payments as a table for the administratie of the werkgever. */
export function makeBetaalspecificatieCsv(
  { opRekening, gemeente }: Betaalstukinvoer,
  { regels, verrekend }: Werkgeverdeel,
): string {
  return makeCsv([
    KOLOMMEN,
    ...[...regels, ...verrekend].map((regel) => [
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
      findCel(regel.wmlCent, (cent) => ({ cent })),
      { cent: regel.lksCent },
      { cent: regel.werkgeverslastenCent },
      { cent: countBrutoCent(regel) - regel.bedragCent },
      { cent: regel.bedragCent },
      regel.omschrijving,
      regel.id,
      makeCode(regel),
      describeRegel(regel) ?? '',
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
  'Minimumloon per maand',
  'Subsidie',
  'Werkgeverslasten',
  'Ingehouden',
  'Bedrag',
  'Omschrijving',
  'Kenmerk',
  'Code',
  'Toelichting',
];

const CODES: Readonly<Record<Betaalrunregel['soort'], string>> = { vast: 'V', nabetaling: 'N', verrekening: 'R' };

/** What kind of line it is, for a program: the kind, then A for another amount than last month and I for what was set off. */
function makeCode({ soort, verschilMetVorige, ingehouden }: Betaalrunregel): string {
  return `${CODES[soort]}${verschilMetVorige === undefined ? '' : 'A'}${ingehouden === undefined ? '' : 'I'}`;
}

function groupWerkgever(regels: readonly Betaalrunregel[]): ReadonlyMap<string, readonly Betaalrunregel[]> {
  const groepen = new Map<string, Betaalrunregel[]>();
  for (const regel of regels) {
    const sleutel = makeSleutel(regel.werkgever);
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [regel]);
    else groep.push(regel);
  }
  return groepen;
}

function makeSleutel({ kvkNummer, naam, iban = '' }: Betaalrunregel['werkgever']): string {
  return `${kvkNummer ?? naam.toLowerCase()} ${iban}`;
}

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
      'Minimumloon',
      'Kenmerk van de betaling',
      'Subsidie',
      'Werkgeverslasten',
      'Bedrag',
    ],
    breedtes: [8, 12, 12, 10, 9, 8, 9, 10, 20, 9, 13, 10],
    rechts: [7, 9, 10, 11],
    rijen: regels.map((regel) => [
      regel.werknemer.personeelsnummer ?? '-',
      regel.werknemer.naam,
      regel.zaaknummer,
      formatMaand(regel.maand),
      formatSoort(regel.soort),
      formatUren(regel),
      formatLoonwaarde(regel),
      regel.wmlCent === undefined ? '-' : formatBedrag(regel.wmlCent),
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
function listToelichting({ regels, verrekend }: Werkgeverdeel): readonly string[] {
  const verschillen = [...regels, ...verrekend].flatMap((regel) => {
    const zin = describeRegel(regel);
    return zin === undefined ? [] : [`${regel.id}: ${zin}`];
  });
  return [
    'Vast: de subsidie over de maand zelf. Nabetaling: een eerdere maand. Verrekening uren: uren die achteraf zijn geteld. De werkgeverslasten zijn een vast percentage van de subsidie.',
    ...verschillen,
  ];
}

/** "€ 100,00 voor Jan Bakker, zaak LKS-2026-0007, over april 2026, besluit van 2 mei 2026" */
function describeElders({ bedragCent, van }: Inhouding): string {
  return van === undefined ? '' : `${formatBedrag(bedragCent)} ${describeBron(van)}`;
}

/** Why it is another amount than last month, and what of it was set off. */
function describeRegel(regel: Betaalrunregel): string | undefined {
  const { verschilMetVorige, ingehouden, bedragCent, werknemer, maand } = regel;
  const bruto = countBrutoCent(regel);
  const elders = (ingehouden ?? []).filter(({ van }) => van !== undefined);
  const inhouding =
    ingehouden === undefined
      ? undefined
      : `Over ${formatMaand(maand)} voor ${werknemer.naam} heeft u recht op ${formatBedrag(bruto)}. Daarvan is ${formatBedrag(bruto - bedragCent)} verrekend met wat u eerder te veel kreeg${elders.length === 0 ? '' : ` (${elders.map(describeElders).join('; ')})`}.`;
  const zinnen = [verschilMetVorige, inhouding].filter((zin) => zin !== undefined);
  return zinnen.length === 0 ? undefined : zinnen.join(' ');
}
