import type { Zaak } from './zaak.ts';

/** True when nobody asked for it: the gemeente began itself, or took over from another gemeente. Then art. 4:5, 4:13 and 4:15 Awb do not apply. */
export function isAmbtshalve(zaak: Pick<Zaak, 'gegevens'>): boolean {
  const { ingediendDoor } = zaak.gegevens.aanvraag;
  return ingediendDoor === 'gemeente' || ingediendDoor === 'andere_gemeente';
}
