import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import type { SessieStore } from '../ports.ts';
import type { Sessiegebruiker } from './login.ts';
import { SessionStore } from './session-store.ts';

declare module 'express-session' {
  interface SessionData {
    gebruikersnaam?: string;
    merk?: string;
    csrfToken?: string;
    /** When the session was last written, in milliseconds. */
    vernieuwdOp?: number;
  }
}

export interface Sessioninstellingen {
  readonly sessies: SessieStore;
  readonly geheim: string;
  /** Only over https. */
  readonly secure: boolean;
  readonly now: () => number;
}

const EIGHT_HOURS_MS = 8 * 60 * 60 * 1000;
const FIVE_MINUTES_MS = 5 * 60 * 1000;

/** Sessions of 8 hours that every use renews; written at most once in five minutes, because each write goes to disk. */
export function makeSession(instellingen: Sessioninstellingen): RequestHandler {
  const inner = session({
    name: instellingen.secure ? '__Host-preferent' : 'preferent',
    secret: instellingen.geheim,
    store: new SessionStore(instellingen.sessies, instellingen.now),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure: instellingen.secure, maxAge: EIGHT_HOURS_MS, path: '/' },
  });
  return (request, response, next) => {
    inner(request, response, (error?: unknown) => {
      if (error !== undefined) {
        next(error);
        return;
      }
      renew(request, instellingen.now());
      next();
    });
  };
}

/** Begins a session under a new id: an id that somebody planted before the login is worth nothing. */
export async function startSession(request: Request, { gebruikersnaam, merk }: Sessiegebruiker): Promise<void> {
  await promised((done) => request.session.regenerate(done));
  request.session.gebruikersnaam = gebruikersnaam;
  request.session.merk = merk;
  request.session.csrfToken = randomBytes(32).toString('base64url');
  await promised((done) => request.session.save(done));
}

/** Whose session this is; undefined when nobody is logged in. */
export function readSessionUser({ session: { gebruikersnaam, merk } }: Request): Sessiegebruiker | undefined {
  return gebruikersnaam === undefined || merk === undefined ? undefined : { gebruikersnaam, merk };
}

/** Ends the session on the server. */
export function endSession(request: Request): Promise<void> {
  return promised((done) => request.session.destroy(done));
}

/** The token that the browser has to send with every change. */
export function readCsrfToken(request: Request): string {
  return request.session.csrfToken ?? '';
}

/** Whether the header carries the token of this session. */
export function hasCsrfToken(request: Request): boolean {
  const expected = Buffer.from(readCsrfToken(request));
  const given = Buffer.from(request.get('x-csrf-token') ?? '');
  return expected.length > 0 && expected.length === given.length && timingSafeEqual(expected, given);
}

function renew(request: Request, now: number): void {
  const { session: current } = request;
  if (current.gebruikersnaam === undefined) return;
  if (now - (current.vernieuwdOp ?? 0) > FIVE_MINUTES_MS) current.vernieuwdOp = now;
}

function promised(start: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => (error === undefined || error === null ? resolve() : reject(error)));
  });
}

/**
 * Whose session a socket was opened with, read again from the store: undefined when it has ended since. Only for requests that went
 * through the session middleware.
 */
export async function findSessionUser(request: IncomingMessage): Promise<Sessiegebruiker | undefined> {
  const { session: current } = request as Request;
  if (current === undefined) return undefined;
  const alive = await new Promise<boolean>((resolve, reject) => {
    current.reload((error: unknown) => {
      if (error === undefined || error === null) resolve(true);
      else if (error instanceof Error && error.message === 'failed to load session') resolve(false);
      else reject(error);
    });
  });
  return alive ? readSessionUser(request as Request) : undefined;
}
