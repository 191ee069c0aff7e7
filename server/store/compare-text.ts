/** Compares text by its UTF-8 bytes, as SQLite and MongoDB do; JavaScript's own order differs above the basic plane. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Compares two keys part by part; a missing part comes first. */
export function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const links = a[i] as string | number;
    const rechts = b[i] ?? '';
    const verschil =
      typeof links === 'number' && typeof rechts === 'number'
        ? links - rechts
        : compareText(String(links), String(rechts));
    if (verschil !== 0) return verschil;
  }
  return 0;
}
