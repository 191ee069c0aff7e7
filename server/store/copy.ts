/** A deep copy as a database would give it back: plain JSON, so `undefined` disappears and nothing is shared with the caller. */
export function copyJson<T>(waarde: T): T {
  return JSON.parse(JSON.stringify(waarde)) as T;
}

/** The same, but of which nothing can be changed: it can be handed out again and again without a copy. */
export function freezeJson<T>(waarde: T): T {
  return freezeDeep(copyJson(waarde));
}

// helpers

function freezeDeep<T>(waarde: T): T {
  if (typeof waarde !== 'object' || waarde === null || Object.isFrozen(waarde)) return waarde;
  for (const deel of Object.values(waarde)) freezeDeep(deel);
  return Object.freeze(waarde);
}
