import { type Csvcel, makeCsv } from '../csv.ts';
import { type Datum, formatMaand } from '../datum.ts';
import { type Betaalrunregel, listTeBetalen } from './betaalrun.ts';
import { type Betaalstukinvoer, formatSoort, readOpdrachtdatum } from './betaalstuk.ts';

/** One entry in the grootboek: either debet or credit. */
export interface Journaalpost {
  readonly datum: Datum;
  /** The kostensoort of the gemeente, or its bank account. */
  readonly rekening: string;
  readonly onderdeel: 'loonkostensubsidie' | 'werkgeverslasten' | 'te betalen';
  readonly regel: Betaalrunregel;
  readonly debetCent: number;
  readonly creditCent: number;
}

/**
 * The entries of a run: of each payment the subsidy and the werkgeverslasten as costs, and together what the bank pays.
 * @throws RangeError when debet and credit differ
 */
export function listJournaalposten({ run, kostensoort }: Betaalstukinvoer): readonly Journaalpost[] {
  const datum = readOpdrachtdatum(run);
  const bank = run.rekening?.iban ?? '';
  const posten = listTeBetalen(run).flatMap((regel): readonly Journaalpost[] => {
    const kosten = { datum, rekening: kostensoort, regel, creditCent: 0 };
    return [
      { ...kosten, onderdeel: 'loonkostensubsidie' as const, debetCent: regel.lksCent },
      { ...kosten, onderdeel: 'werkgeverslasten' as const, debetCent: regel.werkgeverslastenCent },
      { datum, rekening: bank, onderdeel: 'te betalen' as const, regel, debetCent: 0, creditCent: regel.bedragCent },
    ].filter(({ debetCent, creditCent }) => debetCent !== 0 || creditCent !== 0);
  });
  const verschil = posten.reduce((som, { debetCent, creditCent }) => som + debetCent - creditCent, 0);
  if (verschil !== 0) throw new RangeError(`Debet en credit van betaalrun ${run.id} verschillen ${verschil} cent.`);
  return posten;
}

/** The entries as a table that a financieel pakket can read. */
export function makeJournaalCsv(invoer: Betaalstukinvoer): string {
  const rijen = listJournaalposten(invoer).map(
    ({ datum, rekening, onderdeel, regel, debetCent, creditCent }, plaats): readonly Csvcel[] => [
      invoer.opdracht,
      { getal: plaats + 1 },
      { datum },
      formatMaand(invoer.run.maand),
      rekening,
      onderdeel,
      `Loonkostensubsidie ${regel.zaaknummer} ${formatMaand(regel.maand)}`,
      regel.werkgever.naam,
      regel.werkgever.crediteurnummer ?? '',
      regel.zaaknummer,
      formatMaand(regel.maand),
      formatSoort(regel.soort),
      regel.id,
      { cent: debetCent },
      { cent: creditCent },
    ],
  );
  return makeCsv([
    [
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
      'Debet',
      'Credit',
    ],
    ...rijen,
  ]);
}
