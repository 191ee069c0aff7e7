import { stat } from 'node:fs/promises';
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

/** Option `--uit`: a folder that is there. @throws InvoerError */
export async function readUitmap(opties: Opties): Promise<string> {
  const map = path.resolve(opties.readTekst('uit'));
  const info = await stat(map).catch(() => undefined);
  if (info === undefined) throw new InvoerError(`Optie --uit: de map ${map} is er niet. Maak de map eerst.`);
  if (!info.isDirectory()) throw new InvoerError(`Optie --uit: ${map} is een bestand. Noem een map.`);
  return map;
}
