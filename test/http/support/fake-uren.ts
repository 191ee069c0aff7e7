import type { Urenusecases, Zaakuren } from '../../../server/usecases/uren/urenusecases.ts';
import type { Loonwaardeusecases } from '../../../server/usecases/zaak/loonwaarde-uitwisselen.ts';

const ZAAKUREN: Zaakuren = {
  vandaag: '2026-03-02',
  maanden: [],
  opgaven: [],
  dienstverband: { begindatum: '2026-02-01', contractsoort: 'nul_uren' },
  bewijs: 'loonstroken_of_suwinet',
  magVastleggen: true,
};

/** Answers of a gemeente without hours; a file is given back as it was read. */
export function makeFakeUren(): Urenusecases {
  return {
    readUren: async () => ZAAKUREN,
    addUren: async () => ZAAKUREN,
    withdrawUren: async () => ZAAKUREN,
    listUrenaanlevering: async () => ({
      vandaag: '2026-03-02',
      gemeentenaam: 'Gemeente Voorbeeldstad',
      werkgevers: [],
      nietBerekend: [],
    }),
    previewUrenimport: async (_actor, _gemeente, { naam, ...bestand }) => ({
      ...bestand,
      bestand: naam,
      regels: [],
      aantalFouten: 0,
    }),
    importUren: async (_actor, _gemeente, { naam, ...bestand }, op) => ({
      ...bestand,
      bestand: naam,
      regels: [],
      aantalFouten: 0,
      verslagId: 'uren-1',
      verwerkt: { op, door: 'A. Visser' },
    }),
  };
}

/** Answers of a zaak for which nothing was measured. */
export function makeFakeLoonwaarde(): Loonwaardeusecases {
  return {
    readLoonwaardeverzoeken: async () => ({ zaaknummer: 'LKS-2026-0118', gemeente: undefined, verzoeken: [] }),
    previewLoonwaarderapport: async (_actor, _plaats, rapport) => ({ rapport, waarden: {}, opmerkingen: [] }),
    takeLoonwaarderapport: async (_actor, _plaats, rapport) => ({
      rapport,
      waarden: {},
      opmerkingen: [],
      verslagId: 'loonwaarderapport-1',
    }),
  };
}
