import { listGeldendeTermijnen } from '../../../server/domain/termijn/uiterlijk.ts';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { listTaakrollen } from '../../../server/domain/zaak/taakrollen.ts';
import type { Rol, Taak, Zaaktermijn } from '../../../server/domain/zaak/zaak.ts';

/** The task to show: the one of the address, else my own, else one for my role, else one that I may stand in for, else the first open one. */
export function chooseTaak(
  zaak: Zaakoverzicht,
  gevraagd: string | null,
  ik: { readonly gebruikersnaam: string; readonly rollen: readonly Rol[] },
): Taak | undefined {
  const open = listOpenTaken(zaak);
  return (
    open.find((taak) => taak.id === gevraagd) ??
    open.find((taak) => taak.behandelaar === ik.gebruikersnaam) ??
    open.find((taak) => ik.rollen.includes(taak.rol)) ??
    open.find((taak) => listTaakrollen(ik.rollen).includes(taak.rol)) ??
    open[0]
  );
}

export function listOpenTaken(zaak: Zaakoverzicht): readonly Taak[] {
  return zaak.taken.filter((taak) => taak.status === 'open');
}

/** Terms that still count, the first end date first; a suspended one comes last, because its date is not fixed. */
export function listLopendeTermijnen(zaak: Zaakoverzicht): readonly Zaaktermijn[] {
  const rang = (termijn: Zaaktermijn) => `${termijn.status === 'opgeschort' ? 1 : 0}${termijn.einddatum}`;
  return listGeldendeTermijnen(zaak).toSorted((a, b) => rang(a).localeCompare(rang(b)));
}

/** The term for the head of the page: the first statutory one that an open task has to keep, else the first of any kind. */
export function chooseTermijn(zaak: Zaakoverzicht): Zaaktermijn | undefined {
  const open = new Set(listOpenTaken(zaak).map(({ element }) => element));
  const lopend = listLopendeTermijnen(zaak).filter(
    ({ elementen = [] }) => elementen.length === 0 || elementen.some((element) => open.has(element)),
  );
  return lopend.find((termijn) => termijn.wettelijk) ?? lopend[0];
}

/** The stap in which the zaak is now, 1 to 7: that of its work; with nothing to do the one that goes on by itself, which is paying. */
export function findStap(zaak: Zaakoverzicht): { readonly stap: number; readonly naam: string } | undefined {
  const bezig = zaak.verloop.filter(({ status }) => status === 'nu');
  const werk = new Set(listOpenTaken(zaak).map((taak) => taak.stap));
  return bezig.find(({ stap }) => werk.has(stap)) ?? bezig[0];
}
