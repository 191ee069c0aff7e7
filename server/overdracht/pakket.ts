import { CompactEncrypt, CompactSign, compactDecrypt, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { InvoerError } from '../domain/fouten.ts';
import type { Overdracht } from '../domain/verhuizing/overdracht.ts';
import { OVERDRACHT_VERSIE } from '../domain/verhuizing/overdracht.ts';
import type { Sleutelkaart } from '../domain/verhuizing/sleutelkaart.ts';
import type { Sleutelpaar } from './sleutels.ts';
import { makeVingerafdruk, ONDERTEKENEN, readGeheim, VERSLEUTELEN } from './sleutels.ts';

const INHOUD = 'A256GCM';
/** A package with its papers; more is no package. */
const MAX_TEKENS = 60_000_000;

/** Dutch sentences of what is wrong with the content, by the schema; empty when nothing is. */
export type Vormcontrole = (inhoud: unknown) => readonly string[];

/**
 * A package as the one file that leaves the house: signed by the sender (JWS), then encrypted to the receiver (JWE), so that nobody else can
 * read it and nobody can change it.
 * @throws TypeError when it does not have the form of a package: a fault of ours
 */
export async function sealOverdracht(
  overdracht: Overdracht,
  van: Sleutelpaar,
  naar: Sleutelkaart,
  check: Vormcontrole,
): Promise<string> {
  const fouten = check(overdracht);
  if (fouten.length > 0) throw new TypeError(`Het pakket heeft niet de goede vorm: ${fouten.join('; ')}`);
  const ondertekend = await new CompactSign(new TextEncoder().encode(JSON.stringify(overdracht)))
    .setProtectedHeader({ alg: ONDERTEKENEN, kid: await makeVingerafdruk(van.kaart) })
    .sign(await importJWK(readGeheim(van.geheim).ondertekenen, ONDERTEKENEN));
  return new CompactEncrypt(new TextEncoder().encode(ondertekend))
    .setProtectedHeader({ alg: VERSLEUTELEN, enc: INHOUD, cty: 'JWS', kid: await makeVingerafdruk(naar) })
    .encrypt(await importJWK({ ...naar.versleutelen }, VERSLEUTELEN));
}

/** A package that was opened and found good. */
export interface GeopendPakket {
  readonly overdracht: Overdracht;
  /** Whose signature is under it. */
  readonly afzender: Sleutelkaart;
}

/**
 * Opens a package for its receiver. `bekend` are the keys that this gemeente trusts.
 * @throws InvoerError when it is for somebody else, was changed, comes from an unknown sender, or is of a later version
 */
export async function openOverdracht(
  bestand: string,
  eigen: Sleutelpaar,
  bekend: readonly Sleutelkaart[],
  check: Vormcontrole,
): Promise<GeopendPakket> {
  const ondertekend = await decrypt(bestand.trim(), eigen);
  const afzender = await findAfzender(ondertekend, bekend);
  const inhoud = await verify(ondertekend, afzender);
  checkVersie(inhoud);
  const [fout] = check(inhoud);
  if (fout !== undefined)
    throw weiger(`De inhoud van dit pakket klopt niet: ${fout}. Vraag ${afzender.gemeente.naam} om een nieuw pakket.`);
  const overdracht = inhoud as Overdracht;
  if (overdracht.van.slug !== afzender.gemeente.slug) {
    throw weiger(
      `Dit pakket zegt dat het van ${overdracht.van.naam} komt, maar het is ondertekend door ${afzender.gemeente.naam}. Bel die gemeente.`,
    );
  }
  if (overdracht.naar.slug !== eigen.kaart.gemeente.slug) throw weiger(VOOR_ANDER);
  return { overdracht, afzender };
}

// helpers

const VOOR_ANDER =
  'Dit pakket is voor een andere gemeente, of gemaakt met een oude sleutel van u. Stuur de afzender uw sleutel en vraag om een nieuw pakket.';
const GEWIJZIGD = 'Dit pakket is beschadigd of gewijzigd. Neem het niet over: vraag de afzender om een nieuw pakket.';
const GEEN_PAKKET =
  'Dit bestand is geen overdrachtspakket. Kies het bestand dat u van de andere gemeente kreeg; de naam eindigt op .jwe.';

async function decrypt(bestand: string, { kaart, geheim }: Sleutelpaar): Promise<string> {
  const kop = bestand.length > MAX_TEKENS ? undefined : readKop(bestand);
  if (kop === undefined || bestand.split('.').length !== 5) throw weiger(GEEN_PAKKET);
  if (kop.kid !== (await makeVingerafdruk(kaart))) throw weiger(VOOR_ANDER);
  try {
    const sleutel = await importJWK(readGeheim(geheim).versleutelen, VERSLEUTELEN);
    const { plaintext } = await compactDecrypt(bestand, sleutel, {
      keyManagementAlgorithms: [VERSLEUTELEN],
      contentEncryptionAlgorithms: [INHOUD],
    });
    return new TextDecoder().decode(plaintext);
  } catch {
    throw weiger(GEWIJZIGD);
  }
}

async function findAfzender(ondertekend: string, bekend: readonly Sleutelkaart[]): Promise<Sleutelkaart> {
  const kid = readKop(ondertekend)?.kid;
  if (kid === undefined) throw weiger(GEWIJZIGD);
  for (const kaart of bekend) if ((await makeVingerafdruk(kaart)) === kid) return kaart;
  throw weiger(
    `U kent de afzender van dit pakket nog niet (vingerafdruk ${kid}). Vraag de gemeente om haar sleutel, lees die in op deze pagina en probeer het opnieuw.`,
  );
}

async function verify(ondertekend: string, { ondertekenen }: Sleutelkaart): Promise<unknown> {
  try {
    const sleutel = await importJWK({ ...ondertekenen }, ONDERTEKENEN);
    const { payload } = await compactVerify(ondertekend, sleutel, { algorithms: [ONDERTEKENEN] });
    return JSON.parse(new TextDecoder().decode(payload));
  } catch {
    throw weiger(GEWIJZIGD);
  }
}

/** Before the schema: of a later version nothing else is certain. */
function checkVersie(inhoud: unknown): void {
  const { formaat, versie } = (inhoud ?? {}) as Partial<Overdracht>;
  if (formaat !== 'preferent-overdracht') throw weiger(GEEN_PAKKET);
  if (typeof versie === 'number' && versie > OVERDRACHT_VERSIE) {
    throw weiger(
      `Dit pakket is gemaakt met een nieuwere versie van Preferent (pakketversie ${versie}; deze versie leest tot en met ${OVERDRACHT_VERSIE}). Vraag uw beheerder om Preferent bij te werken.`,
    );
  }
}

function readKop(tekst: string): { readonly kid?: string } | undefined {
  try {
    const { kid } = decodeProtectedHeader(tekst);
    return typeof kid === 'string' ? { kid } : {};
  } catch {
    return undefined;
  }
}

function weiger(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'bestand', melding }]);
}
