import { createHash } from 'node:crypto';
import { type SessionData, Store } from 'express-session';
import type { SessieStore } from '../ports.ts';

const DEFAULT_AGE_MS = 8 * 60 * 60 * 1000;

/**
 * Lets express-session keep its sessions in ours. The id is stored as its hash, so that who reads the database cannot log in with
 * it; the moment comes from the real clock, because the demo date says nothing about a login.
 */
export class SessionStore extends Store {
  readonly #sessies: SessieStore;
  readonly #now: () => number;

  constructor(sessies: SessieStore, now: () => number) {
    super();
    this.#sessies = sessies;
    this.#now = now;
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.#sessies
      .find(keyOf(id), this.#moment(0))
      .then((content) => (content === undefined ? null : (JSON.parse(content) as SessionData)))
      .then(
        (session) => done(null, session),
        (error: unknown) => done(error),
      );
  }

  override set(id: string, session: SessionData, done?: (error?: unknown) => void): void {
    const age = session.cookie.originalMaxAge ?? DEFAULT_AGE_MS;
    // A renewal must not bring back a session that somebody ended while this request ran.
    const write = session.vernieuwdOp === undefined ? 'put' : 'renew';
    this.#sessies[write](keyOf(id), JSON.stringify(session), this.#moment(age)).then(
      () => done?.(),
      (error: unknown) => done?.(error),
    );
  }

  override destroy(id: string, done?: (error?: unknown) => void): void {
    this.#sessies.remove(keyOf(id)).then(
      () => done?.(),
      (error: unknown) => done?.(error),
    );
  }

  /** Nothing to do: the session middleware renews a session by changing it, not at every request. */
  override touch(_id: string, _session: SessionData, done?: () => void): void {
    done?.();
  }

  #moment(laterMs: number): string {
    return new Date(this.#now() + laterMs).toISOString();
  }
}

function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
