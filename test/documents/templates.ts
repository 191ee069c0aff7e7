import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefsjabloon } from '../../server/domain/brief/brief.ts';

const FOLDER = join(import.meta.dirname, '../../rules/landelijk/brieven');

/** The national letter templates as they ship, with their file names. */
export const templateFiles: readonly { readonly file: string; readonly sjabloon: Briefsjabloon }[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, sjabloon: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Briefsjabloon }));

export const sjablonen = templateFiles.map(({ sjabloon }) => sjabloon);

/** Finds a shipped template by code, as the renderer does. */
export function findSjabloon(code: string): Briefsjabloon {
  const found = sjablonen.find((sjabloon) => sjabloon.code === code);
  if (found === undefined) throw new Error(`no template ${code}`);
  return found;
}
