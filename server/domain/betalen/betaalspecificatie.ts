import { formatBedrag, formatPercentage } from '../bedrag/bedrag.ts';
import { formatDatum, formatMaand } from '../datum.ts';
import { explainBetaling } from './betaalregel-toelichting.ts';
import { type Betaalrun, type Betaalrunregel, listMeegaand, listTeBetalen } from './betaalrun.ts';
import {
  type Betaalstuk,
  type Betaalstukinvoer,
  type Betaalstuktabel,
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

// helpers

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
    const zin = explainBetaling(regel);
    return zin === undefined ? [] : [`${regel.id}: ${zin}`];
  });
  return [
    'Vast: de subsidie over de maand zelf. Nabetaling: een eerdere maand. Verrekening uren: uren die achteraf zijn geteld. De werkgeverslasten zijn een vast percentage van de subsidie.',
    ...verschillen,
  ];
}
