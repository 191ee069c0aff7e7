import type { Datum } from '../../domain/datum.ts';
import { addDagen, addMaanden } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { calculateDoorlooptijden } from '../../domain/volgen/doorlooptijden.ts';
import type { Mijlpalen } from '../../domain/volgen/mijlpalen.ts';
import { Mijlpalenboek } from '../../domain/volgen/mijlpalen.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Overzichtusecases } from './overzichtusecases.ts';

const PER_KEER = 100;

/** How long the stretches of the process took, from the audit log of each zaak. */
export function makeReadDoorlooptijden(omgeving: Omgeving): Overzichtusecases['readDoorlooptijden'] {
  return async (actor, gemeente, gevraagd) => {
    checkRecht(actor, 'readDoorlooptijden', gemeente);
    const vandaag = omgeving.klok.vandaag();
    const tot = gevraagd.tot ?? vandaag;
    const periode = { van: gevraagd.van ?? addDagen(addMaanden(tot, -12), 1), tot };
    checkPeriode(periode);
    const { geldend, kalender } = omgeving.regelkeuze.select(gemeente, vandaag);
    const { naam, kleur, slug } = geldend.gemeente;
    const zaken = await collectMijlpalen(omgeving, gemeente);
    return {
      gemeente: { naam, kleur, slug },
      ...periode,
      vandaag,
      ...calculateDoorlooptijden(zaken, { ...periode, vandaag }, kalender),
    };
  };
}

/** The mijlpalen of every zaak of a gemeente, a few zaken at a time. */
export async function collectMijlpalen(
  { stores }: Pick<Omgeving, 'stores'>,
  gemeente: string,
): Promise<readonly Mijlpalen[]> {
  const boek = new Mijlpalenboek();
  let na: string | undefined;
  do {
    const vraag = { gemeenten: [gemeente], aantal: PER_KEER, ...(na === undefined ? {} : { na }) };
    const { rijen, volgende } = await stores.views.zaken(vraag);
    const logs = await Promise.all(rijen.map(({ zaakId }) => stores.views.vastleggingen(gemeente, zaakId)));
    for (const vastlegging of logs.flat()) boek.add(vastlegging);
    na = volgende;
  } while (na !== undefined);
  return boek.list();
}

// helpers

function checkPeriode({ van, tot }: { readonly van: Datum; readonly tot: Datum }): void {
  if (van <= tot) return;
  const melding = 'De eerste dag ligt na de laatste. Controleer beide datums.';
  throw new InvoerError(melding, [{ veld: 'van', melding }]);
}
