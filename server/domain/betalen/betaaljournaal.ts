import { type Csvcel, makeCsv } from '../csv.ts';
import { type Datum, formatMaand } from '../datum.ts';
import type { Inhouding } from '../verrekenen/zaakverrekening.ts';
import { readBruto } from './betaalregel-delen.ts';
import { type Betaalrunregel, listMeegaand } from './betaalrun.ts';
import { type Betaalstukinvoer, formatSoort, readOpdrachtdatum } from './betaalstuk.ts';

/** One entry in the grootboek: either debet or credit. */
export interface Journaalpost {
  readonly datum: Datum;
  /** The kostensoort of the gemeente, or its bank account. */
  readonly rekening: string;
  readonly onderdeel: 'loonkostensubsidie' | 'werkgeverslasten' | 'verrekend' | 'te betalen';
  readonly regel: Betaalrunregel;
  /** Of an entry `verrekend`: what was set off. */
  readonly inhouding?: Inhouding;
  readonly debetCent: number;
  readonly creditCent: number;
}

/**
 * The entries of a run: of each line the whole subsidy and the whole werkgeverslasten as costs, everything that was set off as an entry of
 * its own, and what the bank pays. What is set off lowers the kostensoort: there it was booked when it was paid too much. A line that is
 * set off as a whole is booked without the bank.
 * @throws RangeError when debet and credit of a line differ
 */
export function listJournaalposten({ run, kostensoort }: Betaalstukinvoer): readonly Journaalpost[] {
  const datum = readOpdrachtdatum(run);
  const bank = run.rekening?.iban ?? '';
  return listMeegaand(run).flatMap((regel): readonly Journaalpost[] => {
    const { lksCent, werkgeverslastenCent } = readBruto(regel);
    const kosten = { datum, rekening: kostensoort, regel, debetCent: 0, creditCent: 0 };
    const verrekend = (regel.ingehouden ?? []).map((inhouding): Journaalpost => {
      return { ...kosten, onderdeel: 'verrekend', inhouding, creditCent: inhouding.bedragCent };
    });
    const posten: readonly Journaalpost[] = [
      { ...kosten, onderdeel: 'loonkostensubsidie', debetCent: lksCent },
      { ...kosten, onderdeel: 'werkgeverslasten', debetCent: werkgeverslastenCent },
      ...verrekend,
      { ...kosten, rekening: bank, onderdeel: 'te betalen', creditCent: regel.bedragCent },
    ];
    const verschil = posten.reduce((som, { debetCent, creditCent }) => som + debetCent - creditCent, 0);
    if (verschil !== 0) throw new RangeError(`Debet en credit van betaling ${regel.id} verschillen ${verschil} cent.`);
    return posten.filter(({ debetCent, creditCent }) => debetCent !== 0 || creditCent !== 0);
  });
}

/** The entries as a table that a financieel pakket can read. */
export function makeJournaalCsv(invoer: Betaalstukinvoer): string {
  return makeCsv([KOLOMMEN, ...listJournaalposten(invoer).map((post, plaats) => makeRij(invoer, post, plaats + 1))]);
}

// helpers

const KOLOMMEN = [
  'Boekstuk',
  'Regel',
  'Datum',
  'Periode',
  'Rekening of kostensoort',
  'Onderdeel',
  'Omschrijving',
  'Werkgever',
  'Crediteurnummer',
  'Zaaknummer',
  'Maand',
  'Soort',
  'Kenmerk',
  'Vordering',
  'Debet',
  'Credit',
];

function makeRij({ opdracht, run }: Betaalstukinvoer, post: Journaalpost, nummer: number): readonly Csvcel[] {
  const { datum, rekening, onderdeel, regel, inhouding, debetCent, creditCent } = post;
  return [
    opdracht,
    { getal: nummer },
    { datum },
    formatMaand(run.maand),
    rekening,
    onderdeel,
    describe(post),
    regel.werkgever.naam,
    regel.werkgever.crediteurnummer ?? '',
    regel.zaaknummer,
    formatMaand(regel.maand),
    formatSoort(regel.soort),
    regel.id,
    inhouding?.vorderingId ?? '',
    { cent: debetCent },
    { cent: creditCent },
  ];
}

function describe({ regel, inhouding }: Journaalpost): string {
  if (inhouding === undefined) return `Loonkostensubsidie ${regel.zaaknummer} ${formatMaand(regel.maand)}`;
  return `Verrekend met te veel betaald ${inhouding.van?.zaaknummer ?? regel.zaaknummer}`;
}
