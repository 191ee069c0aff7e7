import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMaand, type Maand } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Opties } from './opties.ts';

/** Option `--maand`. @throws InvoerError */
export function readMaand(opties: Opties): Maand {
  const maand = opties.readTekst('maand');
  if (isMaand(maand)) return maand;
  throw new InvoerError(`Optie --maand: "${maand}" is geen maand. Geef bijvoorbeeld --maand 2026-03.`);
}

/** Option `--uit`: a folder, which need not be there yet. Nothing is made. @throws InvoerError when a file is in its way */
export async function readUitmap(opties: Opties): Promise<string> {
  const map = path.resolve(opties.readTekst('uit'));
  const info = await stat(map).catch(() => undefined);
  if (info !== undefined && !info.isDirectory())
    throw new InvoerError(`Optie --uit: ${map} is een bestand. Noem een map.`);
  return map;
}

/** Makes the folder where it is not there yet. @throws InvoerError when that cannot be */
export async function makeUitmap(map: string): Promise<void> {
  try {
    await mkdir(map, { recursive: true });
    await access(map, constants.W_OK);
  } catch (oorzaak) {
    throw new InvoerError(
      `Optie --uit: in ${map} kan niet worden geschreven (${readCode(oorzaak)}). Noem een andere map.`,
    );
  }
}

// helpers

function readCode(oorzaak: unknown): string {
  return oorzaak instanceof Error && 'code' in oorzaak ? String(oorzaak.code) : String(oorzaak);
}
