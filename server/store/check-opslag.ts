import type { Inleesopslag, Opslag } from '../ports.ts';

/**
 * Refuses a save that contradicts itself, before anything is written; each adapter relies on it.
 * @throws Error naming what is wrong: always a programming error, never something a user did.
 */
export function checkOpslag(opslag: Opslag): void {
  const { zaak, verwachteVersie } = opslag;
  if (zaak.versie !== verwachteVersie + 1) {
    throw new Error(`Zaak ${zaak.id}: versie ${zaak.versie} volgt niet op ${verwachteVersie}.`);
  }
  const delen = [
    opslag.zaakregel,
    ...opslag.werkvoorraad,
    ...opslag.termijnen,
    ...opslag.agenda,
    ...opslag.vastleggingen,
    ...opslag.effecten,
  ];
  for (const deel of delen) {
    if (deel.zaakId !== zaak.id || deel.gemeente !== zaak.gemeente) {
      throw new Error(`Zaak ${zaak.id}: in de opslag staat iets van zaak ${deel.zaakId} (${deel.gemeente}).`);
    }
  }
  for (const vastlegging of opslag.vastleggingen) {
    if (vastlegging.versie !== zaak.versie) {
      throw new Error(`Zaak ${zaak.id}: vastlegging ${vastlegging.id} hoort bij versie ${vastlegging.versie}.`);
    }
  }
  checkUnique(zaak.id, 'taak', opslag.werkvoorraad, (regel) => regel.taakId);
  checkUnique(zaak.id, 'termijn', opslag.termijnen, (regel) => regel.termijnId);
  checkUnique(zaak.id, 'moment', opslag.agenda, (regel) => regel.volgnummer);
  checkUnique(zaak.id, 'vastlegging', opslag.vastleggingen, (regel) => regel.volgnummer);
  checkUnique(zaak.id, 'effect', opslag.effecten, (effect) => effect.id);
}

function checkUnique<T>(zaakId: string, soort: string, rijen: readonly T[], key: (rij: T) => string | number): void {
  if (new Set(rijen.map(key)).size !== rijen.length) {
    throw new Error(`Zaak ${zaakId}: dezelfde ${soort} staat twee keer in de opslag.`);
  }
}

/**
 * The same for a report with the zaken that it changed: all of one gemeente, each of them once.
 * @throws Error naming what is wrong: always a programming error
 */
export function checkInleesopslag({ verslag, zaken }: Inleesopslag): void {
  for (const deel of zaken) checkOpslag(deel);
  if (zaken.some(({ zaak }) => zaak.gemeente !== verslag.gemeente)) {
    throw new Error(`Inleesverslag ${verslag.id}: er is een zaak van een andere gemeente bij.`);
  }
  if (new Set(zaken.map(({ zaak }) => zaak.id)).size !== zaken.length) {
    throw new Error(`Inleesverslag ${verslag.id}: dezelfde zaak staat er twee keer in.`);
  }
}
