import { addDagen } from '../../domain/datum.ts';
import { suspendTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { beginTermijn, findGestart } from '../termijn.ts';
import { writeBezwaarbrieven } from './bezwaarbrieven.ts';

/**
 * Asks who objected for what is missing, with the last day to send it (art. 6:6 Awb). From the day after, the term to decide stands still
 * (art. 7:10 lid 2 Awb), which the other one is told (lid 5).
 */
export const askHerstel: Handler = async ({ zaak, element, context }) => {
  const gestart = beginTermijn(zaak, 'bezwaar_verzuim', context.vandaag, context);
  const termijn = findGestart(gestart);
  if (termijn === undefined) throw new TypeError('De termijn om een bezwaar te herstellen ontbreekt in de regels.');
  const opgeschort = suspendTermijnen(zaak, {
    van: addDagen(context.vandaag, 1),
    reden: 'het bezwaar is niet compleet, de gemeente heeft om herstel gevraagd',
    grondslag: 'art. 7:10 lid 2 Awb',
    uiterlijkMet: termijn.id,
  });
  const gevraagd = recordGegevens(
    zaak,
    {
      'bezwaar.verzuimGevraagdOp': context.vandaag,
      'bezwaar.verzuimTot': termijn.einddatum,
      'bezwaar.herstel': null,
      'bezwaar.hersteldOp': null,
    },
    element.naam,
  );
  const na = evolveAll(zaak, gevraagd);
  return [...gestart, ...opgeschort, ...gevraagd, ...(await writeBezwaarbrieven(na, 'bezwaar_herstel', context))];
};
