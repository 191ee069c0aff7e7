import { NietGevondenError } from '../domain/fouten.ts';
import { findKwartaal } from '../domain/verrekenen/kwartaal.ts';
import type { Storing } from '../ports.ts';
import { checkBetaaltermijnen } from './betalen/betaaltermijn.ts';
import { deliverBetaalberichten } from './betalen/deliver-betaalberichten.ts';
import { herzieZaak, readStoringdatum } from './herziening/run-herziening.ts';
import { checkRecht } from './rechten.ts';
import type { Usecases } from './usecases.ts';
import { verrekenZaak } from './verrekenen/run-verrekening.ts';
import type { Omgeving } from './zaak/change-zaak.ts';
import { readZaak } from './zaak/change-zaak.ts';
import { processTermijn } from './zaak/process-due-termijnen.ts';

/** The open incidents of a gemeente. */
export function makeListStoringen({ stores }: Omgeving): Usecases['listStoringen'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'listStoringen', gemeente);
    return stores.storingen.list([gemeente], 'open');
  };
}

/** Tries again what failed: a delivery at once, a passed term by the scheduler's own road. A failed task is done again by its owner. */
export function makeRetryStoring(omgeving: Omgeving): Usecases['retryStoring'] {
  return async (actor, gemeente, id) => {
    checkRecht(actor, 'retryStoring', gemeente);
    const storing = await omgeving.stores.storingen.find(id);
    if (!storing || storing.gemeente !== gemeente) throw new NietGevondenError('Deze storing is er niet (meer).');
    if (storing.status === 'opgelost') return;
    await retry(omgeving, storing);
  };
}

// helpers

async function retry(omgeving: Omgeving, storing: Storing): Promise<void> {
  switch (storing.soort) {
    case 'effect':
      return omgeving.stores.outbox.retry(storing.id);
    case 'betaling':
      await deliverBetaalberichten(omgeving);
      return checkBetaaltermijnen(omgeving, omgeving.klok.vandaag());
    case 'herziening': {
      const { gemeente, zaakId } = storing;
      const moment = { nu: omgeving.klok.nu(), vandaag: omgeving.klok.vandaag(), door: 'systeem' };
      await herzieZaak(omgeving, { gemeente, zaakId }, readStoringdatum(storing.id), moment);
      return;
    }
    case 'verrekening': {
      const { gemeente, zaakId } = storing;
      const ronde = storing.id.slice(storing.id.lastIndexOf(':') + 1);
      const kwartaal = ronde.includes('Q') ? ronde : findKwartaal(ronde);
      const moment = { nu: omgeving.klok.nu(), vandaag: omgeving.klok.vandaag(), door: 'systeem' };
      await verrekenZaak(omgeving, { gemeente, zaakId }, { kwartaal, ronde }, moment);
      return;
    }
    case 'taak':
      return omgeving.stores.storingen.resolve(storing.id);
    case 'termijn': {
      const zaak = await readZaak(omgeving, storing.gemeente, storing.zaakId);
      const vandaag = omgeving.klok.vandaag();
      const termijn = zaak.termijnen.find((t) => t.status === 'lopend' && t.einddatum < vandaag);
      if (!termijn) return omgeving.stores.storingen.resolve(storing.id);
      const { id: termijnId, soort, einddatum } = termijn;
      const { gemeente, zaakId } = storing;
      const moment = { nu: omgeving.klok.nu(), vandaag, door: 'systeem' };
      await processTermijn(omgeving, { termijnId, zaakId, gemeente, soort, einddatum }, moment);
    }
  }
}
