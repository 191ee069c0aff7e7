/** A field that is wrong, with what to do about it in Dutch. `veld` is a path such as "werknemer.geboortedatum". */
export interface Veldfout {
  readonly veld: string;
  readonly melding: string;
}

/** The input breaks a rule; nothing was written. HTTP 422. */
export class InvoerError extends Error {
  override readonly name = 'InvoerError';
  readonly velden: readonly Veldfout[];
  constructor(melding: string, velden: readonly Veldfout[] = []) {
    super(melding);
    this.velden = velden;
  }
}

/** Who was first and what that changed: the data of the conflict screen. No BSN in it. */
export interface Conflictgegevens {
  /** User name, or "systeem". */
  readonly door: string;
  /** Display name of that person. */
  readonly doorNaam?: string;
  /** Moment in UTC, ISO 8601. */
  readonly tijdstip: string;
  /** Version of the zaak now: send this one when the user has chosen. */
  readonly zaakversie: number;
  readonly wijzigingen: readonly { readonly pad: string; readonly oud?: unknown; readonly nieuw: unknown }[];
}

/** Somebody else was first, or the thing is not in the state that the command needs; nothing was written. HTTP 409. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly conflict: Conflictgegevens | undefined;
  constructor(melding: string, conflict?: Conflictgegevens) {
    super(melding);
    this.conflict = conflict;
  }
}

/** There is no such thing in this gemeente. HTTP 404. */
export class NietGevondenError extends Error {
  override readonly name = 'NietGevondenError';
}

/** The user may not do this. HTTP 403. */
export class NietToegestaanError extends Error {
  override readonly name = 'NietToegestaanError';
}

/** Something is stored already under this id with other content; a programming error or a collision, never silent. HTTP 409. */
export class DuplicateError extends Error {
  override readonly name = 'DuplicateError';
}
