import type { Overdrachtgemeente } from './overdracht.ts';

/** Says that a file holds a public key of a gemeente. */
export const SLEUTEL_FORMAAT = 'preferent-sleutel';

/** Public half of a key on the curve P-256, as RFC 7517 writes it. */
export interface PubliekeSleutel {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

/** What a gemeente hands out so that others can send it packages and check where hers come from. Holds nothing secret. */
export interface Sleutelkaart {
  readonly formaat: typeof SLEUTEL_FORMAAT;
  readonly versie: 1;
  readonly gemeente: Overdrachtgemeente;
  /** Checks what she signed. */
  readonly ondertekenen: PubliekeSleutel;
  /** Encrypts what is for her. */
  readonly versleutelen: PubliekeSleutel;
}

/** Whether it has the form of a public key of a gemeente; a secret half in it is refused. */
export function isSleutelkaart(waarde: unknown): waarde is Sleutelkaart {
  if (!isObject(waarde)) return false;
  const { formaat, versie, gemeente, ondertekenen, versleutelen } = waarde;
  return (
    formaat === SLEUTEL_FORMAAT &&
    versie === 1 &&
    isObject(gemeente) &&
    typeof gemeente['slug'] === 'string' &&
    /^[a-z0-9-]{2,60}$/.test(gemeente['slug']) &&
    typeof gemeente['naam'] === 'string' &&
    gemeente['naam'].length > 0 &&
    gemeente['naam'].length <= 80 &&
    [ondertekenen, versleutelen].every(isPubliek)
  );
}

// helpers

const COORDINAAT = /^[A-Za-z0-9_-]{43}$/;

function isPubliek(waarde: unknown): waarde is PubliekeSleutel {
  return (
    isObject(waarde) &&
    Object.keys(waarde).toSorted().join() === 'crv,kty,x,y' &&
    waarde['kty'] === 'EC' &&
    waarde['crv'] === 'P-256' &&
    [waarde['x'], waarde['y']].every((deel) => typeof deel === 'string' && COORDINAAT.test(deel))
  );
}

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
