import type { Request } from 'express';
import { NietGevondenError, NietToegestaanError } from '../domain/fouten.ts';
import { isRegio } from '../domain/variant/eigenaar.ts';
import type { Actor } from '../usecases/usecases.ts';
import { findAangemelde } from './login.ts';
import { NietAangemeldError } from './respond.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';
import { hasCsrfToken, readSessionUser } from './session.ts';

/** Stands for whoever calls a route that is open to everybody; may do nothing. */
const NOBODY: Actor = { gebruikersnaam: '', naam: '', rollen: [], gemeenten: [] };

/**
 * Who calls, and whether that person may call this route in this gemeente. Read from the store at every call, so that a closed
 * account or a lost role counts at once. The use cases check again: this is the door, they are the safe.
 */
export async function admit(services: Services, route: Route, request: Request): Promise<Actor> {
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (changes) checkOrigin(request);
  if (route.access === 'openbaar') return NOBODY;
  const actor = await readActor(services, route, request);
  if (changes && !hasCsrfToken(request)) {
    throw new NietToegestaanError('Dit verzoek kwam niet uit uw eigen venster. Laad de bladzijde opnieuw.');
  }
  checkGemeente(request, actor);
  checkRole(route, actor);
  return actor;
}

async function readActor(services: Services, route: Route, request: Request): Promise<Actor> {
  const aangemelde = await findAangemelde(services.gebruikers, readSessionUser(request));
  if (aangemelde === undefined) throw new NietAangemeldError('Meld u aan om verder te gaan.');
  if (aangemelde.wachtwoordTijdelijk && !route.path.startsWith('/api/sessie')) {
    throw new NietToegestaanError('U hebt een tijdelijk wachtwoord. Kies eerst een eigen wachtwoord.');
  }
  return aangemelde.actor;
}

function checkRole(route: Route, actor: Actor): void {
  if (typeof route.access === 'string') return;
  if (!route.access.some((rol) => actor.rollen.includes(rol))) {
    throw new NietToegestaanError('Uw rol geeft hier geen toegang toe. Vraag de beheerder als dat wel zou moeten.');
  }
}

/** The gemeente of somebody else does not exist for this actor. Whose regio it is, only the use cases of versions know. */
function checkGemeente(request: Request, actor: Actor): void {
  const { gemeente } = request.params;
  if (typeof gemeente === 'string' && isRegio(gemeente)) return;
  if (gemeente !== undefined && !actor.gemeenten.some((own) => own === gemeente)) {
    throw new NietGevondenError('Wat u zoekt, is er niet of hoort niet bij uw gemeente.');
  }
}

/** A change that a browser sends from another site is refused, also the login, which has no token yet. */
function checkOrigin(request: Request): void {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const foreignOrigin = origin !== undefined && hostOf(origin) !== request.host;
  if (foreignSite || foreignOrigin) {
    throw new NietToegestaanError('Dit verzoek kwam van een andere website en is geweigerd.');
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
