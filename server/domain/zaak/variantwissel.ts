import type { VariantVerwijzing } from './zaak.ts';

/** What really changed: the version of the gemeente, or only what the regio or the product brought under it. */
export function describeOverzetten(van: VariantVerwijzing, naar: VariantVerwijzing): string {
  if (van.versie !== naar.versie || van.naam !== naar.naam) {
    return `Overgezet van variant ${van.naam}, ${nameVersie(van)}, naar ${nameVersie(naar)}`;
  }
  const [eerst, nu] = [van.regio?.versie, naar.regio?.versie];
  const hier = `variant ${naar.naam}, versie ${naar.versie}`;
  if (eerst === nu) return `Opnieuw gezet op ${hier}, met de regels van nu`;
  if (nu === undefined) return `Overgezet naar ${hier}, zonder versie van de regio`;
  const daarvoor = eerst === undefined ? '' : `van versie ${eerst} `;
  return `Overgezet ${daarvoor}naar versie ${nu} van de regio, met ${hier}`;
}

/** "versie 2, met versie 1 van de regio" */
export function nameVersie({ versie, regio }: VariantVerwijzing): string {
  return regio === undefined ? `versie ${versie}` : `versie ${versie}, met versie ${regio.versie} van de regio`;
}
