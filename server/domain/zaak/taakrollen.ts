import type { Rol } from './zaak.ts';

/** Whose tasks a role may do: a consulent can stand in for the administratie, not the other way round. */
const TAAKROLLEN: Readonly<Partial<Record<Rol, readonly Rol[]>>> = {
  consulent: ['consulent', 'administratie'],
  administratie: ['administratie'],
};

/** The roles of which these roles may do the tasks; none for who only reads. */
export function listTaakrollen(rollen: readonly Rol[]): readonly Rol[] {
  return [...new Set(rollen.flatMap((rol) => TAAKROLLEN[rol] ?? []))];
}
