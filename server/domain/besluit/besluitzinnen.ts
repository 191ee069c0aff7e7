import type { Besluit } from './besluit.ts';

/** What each kind of besluit says, as a sentence. */
export const BESLUITZINNEN: Readonly<Record<Besluit['soort'], string>> = {
  toekenning_regulier: 'Loonkostensubsidie toegekend',
  toekenning_forfaitair: 'Forfaitaire loonkostensubsidie toegekend',
  wijziging: 'Loonkostensubsidie gewijzigd',
  herziening: 'Bedrag van de loonkostensubsidie herzien',
  hermeting: 'Loonkostensubsidie opnieuw vastgesteld na een meting',
  verlenging: 'Loonkostensubsidie verlengd',
  meetmoment: 'Volgende meting vastgesteld, het bedrag blijft gelijk',
  terugvordering: 'Te veel betaalde loonkostensubsidie teruggevorderd',
  kwijtschelding: 'Terug te betalen loonkostensubsidie kwijtgescholden',
  beslissing_op_bezwaar: 'Op het bezwaar beslist',
  overname: 'Loonkostensubsidie overgenomen van een andere gemeente',
  beeindiging: 'Loonkostensubsidie beëindigd',
  afwijzing: 'Aanvraag afgewezen',
  buiten_behandeling: 'Aanvraag buiten behandeling gesteld',
  geen_toekenning: 'Geen loonkostensubsidie toegekend',
};
