import type { Proefsoort } from '../../../server/domain/proef/proefopdracht.ts';
import type { Proefstand } from '../../../server/usecases/proef/proefusecases.ts';

/** The kinds of zaken as people call them. */
export const SOORTNAMEN: Readonly<Record<Proefsoort, string>> = {
  regulier: 'Regulier',
  forfaitair: 'Forfaitair',
  praktijkroute: 'Praktijkroute',
  tijdens_dienstverband: 'Tijdens dienstverband',
  ambtshalve: 'Ambtshalve',
};

export const STATUSSEN: Readonly<Record<Proefstand['status'], string>> = {
  bezig: 'bezig',
  klaar: 'klaar',
  gestopt: 'gestopt',
  mislukt: 'mislukt',
};
