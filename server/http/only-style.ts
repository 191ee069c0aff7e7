/** The policy of our own page in a frame of our own: its one style and its pictures, nothing that can act. */
export function onlyStyle(hash: string): string {
  return `default-src 'none'; style-src '${hash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;
}
