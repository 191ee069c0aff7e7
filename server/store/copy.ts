/** A deep copy as a database would give it back: plain JSON, so `undefined` disappears and nothing is shared with the caller. */
export function copyJson<T>(waarde: T): T {
  return JSON.parse(JSON.stringify(waarde)) as T;
}
