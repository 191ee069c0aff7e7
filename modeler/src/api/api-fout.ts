import type { Conflictgegevens, Veldfout } from '../../../server/domain/fouten.ts';

/** An answer of the server that is not the one asked for, as problem+json describes it; status 0 means: no answer at all. */
export class ApiFout extends Error {
  override readonly name = 'ApiFout';
  readonly status: number;
  readonly titel: string;
  readonly velden: readonly Veldfout[];
  /** Code that is also in the log: what a user gives to the beheerder. */
  readonly code: string | undefined;
  readonly conflict: Conflictgegevens | undefined;

  constructor(status: number, titel: string, detail: string, extra: Foutextra = {}) {
    super(detail);
    this.status = status;
    this.titel = titel;
    this.velden = extra.velden ?? [];
    this.code = extra.code;
    this.conflict = extra.conflict;
  }
}

interface Foutextra {
  readonly velden?: readonly Veldfout[];
  readonly code?: string;
  readonly conflict?: Conflictgegevens;
}

/** What can be said to a person about any error. */
export function describeFout(fout: unknown): string {
  if (fout instanceof ApiFout) return fout.message || fout.titel;
  return 'Er ging iets mis in de browser. Laad de pagina opnieuw. Wat u bewaarde, is er nog.';
}
