/** A random UUID, also on a page that did not come over https: there `crypto.randomUUID` does not exist. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const tekens = Array.from(bytes, (byte, plaats) => {
    const waarde = plaats === 6 ? (byte & 0x0f) | 0x40 : plaats === 8 ? (byte & 0x3f) | 0x80 : byte;
    return waarde.toString(16).padStart(2, '0');
  }).join('');
  return [tekens.slice(0, 8), tekens.slice(8, 12), tekens.slice(12, 16), tekens.slice(16, 20), tekens.slice(20)].join(
    '-',
  );
}
