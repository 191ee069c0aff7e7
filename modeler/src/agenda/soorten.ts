import type { Heronderzoek } from '../../../server/domain/zaak/zaak.ts';

/** What can come back, as the agenda names it. */
export const SOORTNAMEN: Readonly<Record<Heronderzoek['soort'], string>> = {
  einde_arbeidsovereenkomst: 'Einde arbeidsovereenkomst',
  einde_lks: 'Einde loonkostensubsidie',
  volgende_meting: 'Volgende loonwaardemeting',
  verjaardag: 'Verjaardag',
  einde_forfaitair: 'Einde forfaitaire LKS',
  meting_plannen: 'Loonwaardemeting plannen',
};
