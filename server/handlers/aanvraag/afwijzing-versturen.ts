import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { BESLISTERMIJNEN, readBesluit } from '../besluit.ts';
import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';

/** Sends the afwijzing to werkgever and werknemer on the same day; with that the beslistermijnen are kept. */
export const sendAfwijzing: Handler = async ({ zaak, context }) => {
  const besluit = readBesluit(zaak);
  const label = context.readLabel('afwijzen', besluit.afwijzingsgrond ?? 'anders');
  const inhoud = { besluit, afwijzingsreden: label.tekst, afwijzingsgrondslag: besluit.grondslag };
  return [
    ...(await writeBrieven(zaak, 'afwijzing', inhoud, context)),
    ...keepTermijnen(zaak, BESLISTERMIJNEN, context.vandaag),
  ];
};
