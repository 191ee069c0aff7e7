import { ConflictError } from '../../domain/fouten.ts';

/** Somebody else took this letter in the meantime: then it is theirs. @throws what is anything else */
export function ignoreConflict(fout: unknown): undefined {
  if (!(fout instanceof ConflictError)) throw fout;
  return undefined;
}
