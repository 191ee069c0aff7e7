import gegevens from './gegevens/iso-redenen.json' with { type: 'json' };

const REDENEN = new Map(Object.entries(gegevens.redenen));
/** A bank may say in its own words what it likes; more than this is not kept. */
const MAX_REDEN = 200;

/** Why a bank did not pay, in Dutch: "AC04: de rekening is opgeheven". A code that we do not know is given as it is. */
export function describeReden(code: string | undefined, toelichting: string | undefined): string {
  const woorden = code === undefined ? undefined : REDENEN.get(code);
  const eigen = toelichting?.replaceAll(/\s+/g, ' ').slice(0, MAX_REDEN);
  const delen = [woorden, eigen === undefined || eigen === '' ? undefined : `“${eigen}”`].filter(
    (deel) => deel !== undefined,
  );
  const tekst = delen.length === 0 ? 'de bank heeft geen reden gegeven' : delen.join(', ');
  return (code === undefined ? tekst : `${code}: ${tekst}`).slice(0, MAX_REDEN);
}
