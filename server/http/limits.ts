import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { normalizeGebruikersnaam } from './login.ts';
import { TeVaakError } from './respond.ts';

/** How often something may be done before the answer is 429. */
export interface Limieten {
  /** Calls of one user or address per minute. */
  readonly perMinuut: number;
  /** Failed logins of one account from one address in a quarter of an hour. */
  readonly aanmeldingen: number;
}

export const LIMIETEN: Limieten = { perMinuut: 900, aanmeldingen: 10 };

/** The limit on everything under /api, per user when there is one, so that an office behind one address is not one caller. */
export function limitCalls(limieten: Limieten): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: limieten.perMinuut,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => request.session?.gebruikersnaam ?? addressOf(request),
    handler: (_request, _response, next) => {
      next(new TeVaakError('Er komen te veel verzoeken tegelijk. Wacht een minuut en probeer het opnieuw.'));
    },
  });
}

/** The limit on wrong passwords, per account and address. */
export function limitLogins(limieten: Limieten): RequestHandler {
  return rateLimit({
    windowMs: 15 * 60_000,
    limit: limieten.aanmeldingen,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    keyGenerator: (request) => `${addressOf(request)} ${accountOf(request)}`,
    handler: (_request, _response, next) => {
      next(new TeVaakError('Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over een kwartier opnieuw.'));
    },
  });
}

function addressOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? 'onbekend');
}

function accountOf(request: Request): string {
  const body: unknown = request.body;
  const typed = typeof body === 'object' && body !== null && 'gebruikersnaam' in body ? body.gebruikersnaam : undefined;
  const given = typed ?? request.session?.gebruikersnaam;
  return typeof given === 'string' ? normalizeGebruikersnaam(given).slice(0, 100) : '';
}
