import { createHash } from 'node:crypto';
import type { JWK } from 'jose';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { InvoerError } from '../domain/fouten.ts';
import type { Sleutelkaart } from '../domain/verhuizing/sleutelkaart.ts';
import { isSleutelkaart, SLEUTEL_FORMAAT } from '../domain/verhuizing/sleutelkaart.ts';

/** Signs what a gemeente sends. */
export const ONDERTEKENEN = 'ES256';
/** Encrypts what a gemeente receives. */
export const VERSLEUTELEN = 'ECDH-ES+A256KW';

/** The public half to hand out, and the secret half as text to keep encrypted. */
export interface Sleutelpaar {
  readonly kaart: Sleutelkaart;
  readonly geheim: string;
}

/** The secret halves. */
export interface Geheim {
  readonly ondertekenen: JWK;
  readonly versleutelen: JWK;
}

/** New keys of a gemeente, never the same twice. */
export async function makeSleutels(gemeente: Sleutelkaart['gemeente']): Promise<Sleutelpaar> {
  const [ondertekenen, versleutelen] = await Promise.all(
    [ONDERTEKENEN, VERSLEUTELEN].map(async (alg) => {
      const paar = await generateKeyPair(alg, { extractable: true, crv: 'P-256' });
      return { publiek: await exportJWK(paar.publicKey), geheim: await exportJWK(paar.privateKey) };
    }),
  );
  if (!ondertekenen || !versleutelen) throw new TypeError('Er zijn geen sleutels gemaakt.');
  return {
    kaart: {
      formaat: SLEUTEL_FORMAAT,
      versie: 1,
      gemeente,
      ondertekenen: toPubliek(ondertekenen.publiek),
      versleutelen: toPubliek(versleutelen.publiek),
    },
    geheim: JSON.stringify({ ondertekenen: ondertekenen.geheim, versleutelen: versleutelen.geheim } satisfies Geheim),
  };
}

/** The secret halves from their text. */
export function readGeheim(tekst: string): Geheim {
  return JSON.parse(tekst) as Geheim;
}

/**
 * What two people read to each other to be sure that a key is the right one: 32 characters in groups of four. It depends on both keys and on
 * the gemeente that they belong to.
 */
export async function makeVingerafdruk({ gemeente, ondertekenen, versleutelen }: Sleutelkaart): Promise<string> {
  const delen = await Promise.all(
    [ondertekenen, versleutelen].map((sleutel) => calculateJwkThumbprint({ ...sleutel })),
  );
  const hash = createHash('sha256')
    .update([gemeente.slug, ...delen].join('.'))
    .digest('hex')
    .slice(0, 32);
  return hash.toUpperCase().replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** A public key that somebody brings. @throws InvoerError when the file is something else */
export function readSleutelkaart(tekst: string): Sleutelkaart {
  const kaart = parse(tekst);
  if (isSleutelkaart(kaart)) return kaart;
  const melding =
    'Dit is geen sleutelbestand. Vraag de andere gemeente om het bestand dat zij op de pagina Overdrachten kan downloaden.';
  throw new InvoerError(melding, [{ veld: 'bestand', melding }]);
}

// helpers

function parse(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

function toPubliek({ kty, crv, x, y }: JWK): Sleutelkaart['ondertekenen'] {
  if (kty !== 'EC' || crv !== 'P-256' || x === undefined || y === undefined) {
    throw new TypeError('De sleutel heeft niet de vorm van P-256.');
  }
  return { kty: 'EC', crv: 'P-256', x, y };
}
