import type { WachtendBetaalbericht } from '../../ports.ts';
import { reportStoring } from '../report-storing.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';

const PER_KEER = 200;

/**
 * Tells the zaken what runs did for them. A bericht may come twice, after a crash: its id is the command in the zaak, so it counts once. A
 * zaak that fails becomes a storing; later berichten for it wait, so that it hears everything in order.
 * @returns how many were delivered.
 */
export async function deliverBetaalberichten(omgeving: Omgeving): Promise<number> {
  const { betalen } = omgeving.stores;
  const gefaald = new Set<string>();
  let bezorgd = 0;
  let wachtend = 0;
  for (;;) {
    // What failed stays in the list, so ask for so much more.
    const lijst = await betalen.listBerichten(PER_KEER + wachtend);
    const nieuw = lijst.filter(({ zaakId }) => !gefaald.has(zaakId));
    const klaar: WachtendBetaalbericht[] = [];
    for (const bericht of nieuw) {
      if (gefaald.has(bericht.zaakId)) continue;
      if (await deliver(omgeving, bericht)) klaar.push(bericht);
      else gefaald.add(bericht.zaakId);
    }
    for (const [gemeente, runId, ids] of groupPerRun(klaar)) await betalen.berichtenBezorgd(gemeente, runId, ids);
    bezorgd += klaar.length;
    wachtend = lijst.length - klaar.length;
    if (klaar.length === 0) return bezorgd;
  }
}

// helpers

async function deliver(omgeving: Omgeving, bericht: WachtendBetaalbericht): Promise<boolean> {
  const { gemeente, zaakId, gebeurtenis, id } = bericht;
  const nu = omgeving.klok.nu();
  const moment = { nu, vandaag: omgeving.klok.vandaag(), door: 'systeem' };
  const storingId = `betaling:${zaakId}`;
  try {
    await changeZaak(omgeving, { gemeente, zaakId }, `betaling:${id}`, moment, () => ({ vooraf: [gebeurtenis] }));
    await omgeving.stores.storingen.resolve(storingId);
    return true;
  } catch (fout) {
    const omschrijving = `De zaak kon niet worden bijgewerkt met een betaling (${gebeurtenis.soort})`;
    const storing = { id: storingId, gemeente, zaakId, soort: 'betaling', omschrijving } as const;
    await reportStoring(omgeving.stores.storingen, storing, fout, nu);
    return false;
  }
}

function groupPerRun(
  berichten: readonly WachtendBetaalbericht[],
): readonly (readonly [gemeente: string, runId: string, ids: readonly string[]])[] {
  const groepen = new Map<string, WachtendBetaalbericht[]>();
  for (const bericht of berichten) {
    const sleutel = JSON.stringify([bericht.gemeente, bericht.runId]);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), bericht]);
  }
  return [...groepen.values()].flatMap((groep) => {
    const eerste = groep[0];
    return eerste ? [[eerste.gemeente, eerste.runId, groep.map(({ id }) => id)] as const] : [];
  });
}
