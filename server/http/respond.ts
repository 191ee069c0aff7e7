import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import {
  ConflictError,
  DuplicateError,
  InvoerError,
  NietGevondenError,
  NietToegestaanError,
  type Veldfout,
} from '../domain/fouten.ts';

/** Nobody is logged in. HTTP 401. */
export class NietAangemeldError extends Error {
  override readonly name = 'NietAangemeldError';
}

/** The server cannot work now; the reason may be shown. HTTP 503. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

/** Too many calls in a short time. HTTP 429. */
export class TeVaakError extends Error {
  override readonly name = 'TeVaakError';
}

/** The file is too big or of a kind that is not taken. HTTP 413 or 415. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly status: 413 | 415;
  constructor(status: 413 | 415, melding: string) {
    super(melding);
    this.status = status;
  }
}

/** An answer by RFC 9457, in Dutch. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly fouten?: readonly Veldfout[];
  readonly conflict?: unknown;
  /** Code that is also in the log: what a user gives to the beheerder. */
  readonly foutcode?: string;
}

const TITLES: Readonly<Record<number, readonly [name: string, title: string]>> = {
  400: ['onleesbaar', 'We kunnen dit verzoek niet lezen'],
  401: ['niet-aangemeld', 'U bent niet aangemeld'],
  403: ['niet-toegestaan', 'Dit mag u niet doen'],
  404: ['niet-gevonden', 'Dit bestaat niet'],
  405: ['niet-gevonden', 'Dit bestaat niet'],
  409: ['conflict', 'Iemand anders was eerder'],
  413: ['te-groot', 'Dit is te groot'],
  415: ['verkeerde-soort', 'Dit soort bestand of gegevens kan niet'],
  422: ['invoer', 'Niet alles is goed ingevuld'],
  429: ['te-vaak', 'Dit gaat te snel'],
  500: ['storing', 'Er ging iets mis bij ons'],
  503: ['niet-beschikbaar', 'De server kan nu niet werken'],
};

/** Makes the problem document of a status. */
export function makeProblem(status: number, detail: string, extra: Partial<Problem> = {}): Problem {
  const [name, title] = TITLES[status] ?? ['storing', 'Er ging iets mis bij ons'];
  return { type: `https://preferent.example/problemen/${name}`, title, status, detail, ...extra };
}

/** The one place where an error becomes an answer. What we did not foresee is a 500 that says nothing but a code. */
export function toProblem(error: unknown): Problem {
  if (error instanceof InvoerError) return makeProblem(422, error.message, { fouten: error.velden });
  if (error instanceof ConflictError) return makeProblem(409, error.message, { conflict: error.conflict });
  if (error instanceof DuplicateError) return makeProblem(409, 'Dit is al vastgelegd, met een andere inhoud.');
  if (error instanceof NietGevondenError) return makeProblem(404, error.message);
  if (error instanceof NietToegestaanError) return makeProblem(403, error.message);
  if (error instanceof NietAangemeldError) return makeProblem(401, error.message);
  if (error instanceof TeVaakError) return makeProblem(429, error.message);
  if (error instanceof UploadError) return makeProblem(error.status, error.message);
  if (error instanceof UnavailableError) return makeProblem(503, error.message);
  return libraryProblem(error) ?? unexpectedProblem();
}

/** Sends every error of the app as a problem document, and logs what a beheerder must know. */
export function makeErrorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = toProblem(error);
    if (problem.status >= 500) {
      log.error({ err: error, foutcode: problem.foutcode, method: request.method }, 'A request failed');
    }
    if (response.headersSent) {
      next(error);
      return;
    }
    sendProblem(response, problem);
  };
}

/** Sends a problem document. */
export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Errors that express and its body parser throw carry a status and a type. */
function libraryProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  switch (error.status) {
    case 413:
      return makeProblem(413, 'Stuur hoogstens 1 MB aan gegevens in één keer.');
    case 415:
      return makeProblem(415, 'Stuur de gegevens als JSON in UTF-8.');
    default:
      return error.status >= 400 && error.status < 500
        ? makeProblem(400, 'Stuur geldige JSON naar een geldig adres.')
        : undefined;
  }
}

function unexpectedProblem(): Problem {
  const foutcode = randomBytes(5).toString('hex').toUpperCase();
  const detail = `Er is niets verloren gegaan. Probeer het opnieuw. Blijft het misgaan? Geef de beheerder foutcode ${foutcode}.`;
  return makeProblem(500, detail, { foutcode });
}
