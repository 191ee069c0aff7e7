import { ConflictError, InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import { isRegio, LEGE_VERSIE } from '../../domain/variant/eigenaar.ts';
import { readInhoud } from '../../domain/variant/variant.ts';
import type { Variantkop, Variantversie } from '../../domain/variant/variantversie.ts';
import { checkGeldigVanaf } from '../../domain/variant/variantversie.ts';
import { listVarianten, nameRegiovariant } from '../../rules/eigenaar.ts';
import { readVariantbestand } from '../../rules/read-variantbestand.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import { RegelbestandError } from '../../rules/regelbestand.ts';
import { checkRecht, isToegestaan } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import { readVierOgen, readWisselingen } from '../vier-ogen.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Versie } from './change-variant.ts';
import { listVersies, readVersie, saveVariant } from './change-variant.ts';
import { checkVariantimport } from './check-variantimport.ts';
import { describeReikwijdte } from './describe-reikwijdte.ts';
import { checkEigenaarrecht } from './eigenaarrecht.ts';
import { listPublicaties } from './list-publicaties.ts';
import { attemptActie, describeHerkomst, readNamen, showVersie } from './show-variant.ts';
import type { Variantenlijst, Variantusecases, Versieregel } from './variantversies.ts';

/** The versions of a gemeente with their status, newest first. */
export function makeListVarianten(omgeving: Omgeving): Variantusecases['listVarianten'] {
  return async (actor, gemeente) => {
    checkEigenaarrecht(omgeving, actor, 'listVarianten', gemeente);
    return showLijst(omgeving, actor, gemeente);
  };
}

/** The list as this user sees it. */
export async function showLijst(omgeving: Omgeving, actor: Actor, gemeente: string): Promise<Variantenlijst> {
  await omgeving.regelkeuze.refresh(gemeente);
  const { geldend } = omgeving.regelkeuze.select(gemeente, omgeving.klok.vandaag());
  const [versies, namen, vierOgen, wisselingen, publicaties] = await Promise.all([
    listVersies(omgeving, gemeente),
    readNamen(omgeving, gemeente),
    readVierOgen(omgeving, gemeente),
    readWisselingen(omgeving, gemeente),
    listPublicaties(omgeving, gemeente),
  ]);
  const starten = attemptActie(() => {
    checkRecht(actor, 'startVariant');
    checkGeenOpen(versies);
  });
  return {
    gemeente,
    gemeentenaam: geldend.gemeente.naam,
    ...describeReikwijdte(omgeving.regels, gemeente),
    vierOgen,
    vierOgenLog: wisselingen.toReversed().map(({ aan, door, tijdstip }) => {
      return { aan, tijdstip, doorNaam: namen.get(door) ?? door };
    }),
    publicaties,
    mag: { starten, vierOgen: !isRegio(gemeente) && isToegestaan('setVierOgen', actor.rollen) },
    versies: versies.map((versie) => describeRegel(versie, namen, geldend.variant.versie)),
  };
}

/** One version with everything about it. */
export function makeReadVariantversie(omgeving: Omgeving): Variantusecases['readVariantversie'] {
  return async (actor, plaats) => {
    checkEigenaarrecht(omgeving, actor, 'readVariantversie', plaats.gemeente);
    return showVersie(omgeving, actor, plaats.gemeente, await readVersie(omgeving, plaats));
  };
}

/** A concept, copied from the version that is in force on its first day. */
export function makeStartVariant(omgeving: Omgeving): Variantusecases['startVariant'] {
  return async (actor, gemeente, kop) => {
    checkEigenaarrecht(omgeving, actor, 'startVariant', gemeente);
    await omgeving.regelkeuze.refresh(gemeente);
    const bron = selectBron(omgeving, gemeente, kop);
    const uit = bron.versie === LEGE_VERSIE ? 'het landelijke proces' : `versie ${bron.versie}`;
    return openConcept(omgeving, actor, gemeente, { kop, bron, uit });
  };
}

/** A concept with the content of a file; its name and number are those of this gemeente. */
export function makeImportVariant(omgeving: Omgeving): Variantusecases['importVariant'] {
  return async (actor, gemeente, bestand) => {
    checkEigenaarrecht(omgeving, actor, 'importVariant', gemeente);
    const bron = readBestand(omgeving, bestand);
    await checkVariantimport(omgeving, bron);
    const { geldigVanaf, besluitreferentie } = bron;
    const kop = { geldigVanaf, ...(besluitreferentie === undefined ? {} : { besluitreferentie }) };
    const uit = `een bestand (${bron.naam}, versie ${bron.versie})`;
    return openConcept(omgeving, actor, gemeente, { kop, bron, uit });
  };
}

/** The version as a file that can be imported again. */
export function makeExportVariant(omgeving: Omgeving): Variantusecases['exportVariant'] {
  return async (actor, plaats) => {
    checkEigenaarrecht(omgeving, actor, 'exportVariant', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    const inhoud = `${JSON.stringify({ $schema: '../../schema/variant.json', ...variant }, undefined, 2)}\n`;
    return { naam: `variant-${plaats.gemeente.replace(':', '-')}-versie-${variant.versie}.json`, inhoud };
  };
}

/** What a concept begins with: its first day, its content, and where that comes from. */
export interface Begin {
  readonly kop: Variantkop;
  readonly bron: Variant;
  readonly uit: string;
}

/** Starts the concept of a gemeente. @throws ConflictError while another one is open */
export async function openConcept(omgeving: Omgeving, actor: Actor, gemeente: string, { kop, bron, uit }: Begin) {
  const versies = await listVersies(omgeving, gemeente);
  checkGeenOpen(versies);
  checkGeldigVanaf(kop.geldigVanaf, bron.basis);
  const start = {
    id: omgeving.makeId(),
    gemeente,
    naam: nameVariant(omgeving, gemeente),
    versie: nextVersie(omgeving, gemeente, versies),
    basis: bron.basis,
    ...kop,
    ...readInhoud(bron),
  };
  const versie = await saveVariant(omgeving, undefined, [
    { soort: 'VariantGestart', start, uit, door: actor.gebruikersnaam },
  ]);
  return showVersie(omgeving, actor, gemeente, versie);
}

// helpers

/** @throws InvoerError when no version is in force on that day. */
function selectBron(omgeving: Omgeving, gemeente: string, { geldigVanaf }: Variantkop): Variant {
  try {
    return omgeving.regelkeuze.select(gemeente, geldigVanaf).geldend.variantbestand;
  } catch (fout) {
    if (!(fout instanceof RegelbestandError || fout instanceof NietGevondenError)) throw fout;
    const melding = 'Op deze datum gold er nog geen versie om van uit te gaan. Kies een latere datum.';
    throw new InvoerError(melding, [{ veld: 'geldigVanaf', melding }]);
  }
}

/** @throws InvoerError naming every field that is wrong. */
function readBestand({ regels }: Omgeving, bestand: string): Variant {
  try {
    return readVariantbestand(bestand, regels);
  } catch (fout) {
    if (!(fout instanceof RegelbestandError)) throw fout;
    const velden = fout.problemen.slice(0, 20).map((probleem) => {
      const [veld = 'bestand', ...rest] = probleem.split(': ');
      return { veld, melding: `${veld}: ${rest.join(': ')}.` };
    });
    throw new InvoerError('Dit bestand kan niet worden gebruikt. Er is niets vastgelegd.', velden);
  }
}

/** Two concepts side by side would each undo the other when they are published. @throws ConflictError */
function checkGeenOpen(versies: readonly Versie[]): void {
  const open = versies.find(
    ({ opgeslagen }) => opgeslagen?.status === 'concept' || opgeslagen?.status === 'ter_controle',
  );
  if (open === undefined) return;
  throw new ConflictError(
    `Versie ${open.variant.versie} is nog niet klaar. Werk daarin verder, of trek die versie eerst in.`,
  );
}

function nameVariant({ regels }: Omgeving, gemeente: string): string {
  return listVarianten(regels, gemeente).at(-1)?.naam ?? (isRegio(gemeente) ? nameRegiovariant(gemeente) : gemeente);
}

/** The versions from files come first, so the first of the gemeente itself is one higher. */
function nextVersie({ regels }: Omgeving, gemeente: string, versies: readonly Versie[]): number {
  const bestanden = listVarianten(regels, gemeente).length;
  return Math.max(bestanden, ...versies.map(({ opgeslagen }) => opgeslagen?.versie ?? 0)) + 1;
}

function describeRegel(
  { id, variant, opgeslagen }: Versie,
  namen: ReadonlyMap<string, string>,
  nu: string,
): Versieregel {
  const { versie, geldigVanaf, besluitreferentie, afwijkingen } = variant;
  const { stand: _stand, ...herkomst } = describeHerkomst(opgeslagen, namen);
  return {
    id,
    versie,
    geldigVanaf,
    ...(besluitreferentie === undefined ? {} : { besluitreferentie }),
    ...herkomst,
    afwijkingen: afwijkingen.length,
    vanKracht: isPublished(opgeslagen) && versie === nu,
  };
}

function isPublished(opgeslagen: Variantversie | undefined): boolean {
  return opgeslagen === undefined || opgeslagen.status === 'gepubliceerd';
}
