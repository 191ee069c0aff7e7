import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDiagramlezer } from './diagramlezer.ts';
import { listKenmerken } from './engine/codec.ts';
import { hashTekening } from './engine/state-dictionary.ts';
import type { Library } from './load-library.ts';
import type { InstellingStore } from './ports.ts';
import { nameLokaleVersie } from './usecases/zaak/proceskeuze.ts';
import { keepTekeningen, type Tekening } from './usecases/zaak/tekeningen.ts';

const EERDER = join('processes', 'eerder');

/** `<naam>-<versie>-<dictionary>.bpmn`: a drawing of before the store kept them, with the dictionary that the states of it name. */
const BESTAND = /^(?<naam>[a-z0-9-]+)-(?<versie>\d{4}-\d{2}-\d{2})-(?<id>[0-9a-f]{8})\.bpmn$/u;

/**
 * Keeps the drawings of the product and of the gemeenten and regio's that stand in files, and those that the product had before.
 * @returns what is worth telling whoever starts the server, in Dutch
 */
export async function keepDrawings(
  root: string,
  library: Library,
  instellingen: InstellingStore,
): Promise<readonly string[]> {
  const nu = [...library.processen.processen, ...(await compileLokaal(library))];
  return keepTekeningen(instellingen, { nu, eerder: await readEerdere(root) });
}

/** The drawings that the product had before under a version that it still has. */
export async function readEerdere(root: string): Promise<readonly Tekening[]> {
  const bestanden = (await readdir(join(root, EERDER))).toSorted();
  return Promise.all(
    bestanden.flatMap((bestand) => {
      const { naam, versie, id } = BESTAND.exec(bestand)?.groups ?? {};
      if (naam === undefined || versie === undefined || id === undefined) return [];
      return [readTekening(join(root, EERDER, bestand), { naam, versie, id })];
    }),
  );
}

// helpers

async function readTekening(
  pad: string,
  { id, ...versie }: { readonly naam: string; readonly versie: string; readonly id: string },
): Promise<Tekening> {
  const xml = await readFile(pad, 'utf8');
  return { ...versie, xml, kenmerken: listKenmerken({ id, tekening: hashTekening(xml) }) };
}

/** A version that was published in the product never changes and stays there; one in a file can. */
async function compileLokaal({ regels: { gemeenten, regios }, lks }: Library): Promise<readonly Tekening[]> {
  const lezer = makeDiagramlezer(lks);
  const varianten = [
    ...Object.values(gemeenten).flatMap((gemeente) => gemeente.varianten),
    ...Object.values(regios).flat(),
  ];
  return Promise.all(
    varianten.flatMap((variant) =>
      variant.diagrammen.map(({ proces, basis, xml }) =>
        lezer.compile(xml, { naam: proces, versie: nameLokaleVersie(basis, variant) }),
      ),
    ),
  );
}
