import type { Besluit } from './besluit.ts';

const NAMEN: Readonly<Record<Besluit['soort'], string>> = {
  toekenning_regulier: 'toekenning van de loonkostensubsidie',
  toekenning_forfaitair: 'toekenning van de forfaitaire loonkostensubsidie',
  wijziging: 'wijziging van de loonkostensubsidie',
  herziening: 'nieuw bedrag van de loonkostensubsidie',
  hermeting: 'nieuw bedrag na een loonwaardemeting',
  overname: 'toekenning na een verhuizing',
  beeindiging: 'einde van de loonkostensubsidie',
  afwijzing: 'afwijzing van de aanvraag',
  buiten_behandeling: 'aanvraag niet verder behandeld',
  geen_toekenning: 'geen loonkostensubsidie toegekend',
  verlenging: 'verlenging van de loonkostensubsidie',
  meetmoment: 'moment van de volgende loonwaardemeting',
  terugvordering: 'terugvordering van loonkostensubsidie',
  kwijtschelding: 'kwijtschelding van een terugvordering',
  beslissing_op_bezwaar: 'beslissing op bezwaar',
};

/** What a besluit is called in a letter, in the middle of a sentence. */
export function nameBesluit({ soort }: Pick<Besluit, 'soort'>): string {
  return NAMEN[soort];
}
