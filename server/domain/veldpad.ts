import type { Veldwijziging } from './zaak/gebeurtenis.ts';

const VERBODEN = new Set(['__proto__', 'prototype', 'constructor']);

/** The value at a path such as "dienstverband.urenPerWeek"; undefined when a part of the path is missing. Own properties only. */
export function readVeld(gegevens: unknown, pad: string): unknown {
  let waarde = gegevens;
  for (const deel of pad.split('.')) {
    if (typeof waarde !== 'object' || waarde === null || !Object.hasOwn(waarde, deel)) return undefined;
    waarde = (waarde as Readonly<Record<string, unknown>>)[deel];
  }
  return waarde;
}

/**
 * A copy of `gegevens` with `waarde` at `pad`; `null` or `undefined` removes the field. Groups on the way are made when missing.
 * @throws TypeError when the path names a part of the JavaScript object model.
 */
export function writeVeld<T extends object>(gegevens: T, pad: string, waarde: unknown): T {
  const delen = pad.split('.');
  if (delen.some((deel) => deel === '' || VERBODEN.has(deel))) throw new TypeError(`Ongeldig veldpad: ${pad}`);
  return writeDelen(gegevens as Readonly<Record<string, unknown>>, delen, waarde) as T;
}

/** The changes that turn the fields of `gegevens` into `waarden` (by path); fields that stay the same are left out. */
export function diffVelden(gegevens: unknown, waarden: Readonly<Record<string, unknown>>): readonly Veldwijziging[] {
  return Object.entries(waarden).flatMap(([pad, nieuw]) => {
    const oud = readVeld(gegevens, pad);
    if (isGelijk(oud ?? null, nieuw ?? null)) return [];
    return [oud === undefined ? { pad, nieuw: nieuw ?? null } : { pad, oud, nieuw: nieuw ?? null }];
  });
}

// helpers

function writeDelen(
  groep: Readonly<Record<string, unknown>>,
  delen: readonly string[],
  waarde: unknown,
): Readonly<Record<string, unknown>> {
  const [eerste = '', ...rest] = delen;
  const overig = Object.fromEntries(Object.entries(groep).filter(([sleutel]) => sleutel !== eerste));
  if (rest.length > 0) {
    const onder = groep[eerste];
    const basis = typeof onder === 'object' && onder !== null ? (onder as Readonly<Record<string, unknown>>) : {};
    return { ...groep, [eerste]: writeDelen(basis, rest, waarde) };
  }
  return waarde === undefined || waarde === null ? overig : { ...groep, [eerste]: waarde };
}

function isGelijk(links: unknown, rechts: unknown): boolean {
  if (Object.is(links, rechts)) return true;
  if (typeof links !== 'object' || typeof rechts !== 'object' || links === null || rechts === null) return false;
  const sleutels = Object.keys(links);
  if (sleutels.length !== Object.keys(rechts).length || Array.isArray(links) !== Array.isArray(rechts)) return false;
  return sleutels.every(
    (sleutel) =>
      Object.hasOwn(rechts, sleutel) &&
      isGelijk(
        (links as Readonly<Record<string, unknown>>)[sleutel],
        (rechts as Readonly<Record<string, unknown>>)[sleutel],
      ),
  );
}
