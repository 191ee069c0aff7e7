/** Whether the settings say that this is a real installation: in the demo there is an own date, and the example of a new national version. */
export function isProductie(env: Readonly<Record<string, string | undefined>>): boolean {
  const modus = (env['PREFERENT_MODUS'] ?? '').trim().toLowerCase();
  return modus === 'productie' || (modus === '' && env['NODE_ENV'] === 'production');
}
