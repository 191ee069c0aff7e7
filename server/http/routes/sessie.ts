import { z } from 'zod';
import { emptyRoute, jsonRoute } from '../define-route.ts';
import { login } from '../login.ts';
import { Gezondheid, Sessie } from '../schemas/beheer.ts';
import { endSession, readCsrfToken, startSession } from '../session.ts';
import { UnavailableError } from '../respond.ts';
import type { Actor } from '../../usecases/usecases.ts';
import type { Services } from '../services.ts';

export const sessieRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: '/health',
      summary: 'Kan de server werken?',
      description: 'Antwoordt 503 met de reden zolang de opslag weg is.',
      tag: 'Server',
      access: 'openbaar',
      answer: Gezondheid,
    },
    async ({ check, versie, opslag }) => {
      await check().catch((error: unknown) => {
        throw new UnavailableError('De opslag is niet bereikbaar.', { cause: error });
      });
      return { status: 'goed' as const, versie, store: opslag };
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/sessie',
      summary: 'Aanmelden',
      tag: 'Sessie',
      access: 'openbaar',
      body: z.strictObject({
        gebruikersnaam: z.string().min(1).max(100).meta({ example: 'consulent.olst-wijhe' }),
        wachtwoord: z.string().min(1).max(200).meta({ example: 'demo' }),
      }),
      limitsLogin: true,
      answer: Sessie,
    },
    async (services, { body, request }) => {
      const actor = await login(services.gebruikers, body.gebruikersnaam, body.wachtwoord);
      await startSession(request, actor.gebruikersnaam);
      return describeSession(services, actor, readCsrfToken(request));
    },
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/sessie',
      summary: 'Wie ben ik?',
      tag: 'Sessie',
      access: 'ingelogd',
      answer: Sessie,
    },
    async (services, { actor, request }) => describeSession(services, actor, readCsrfToken(request)),
  ),
  emptyRoute(
    {
      method: 'delete',
      path: '/api/sessie',
      summary: 'Afmelden',
      tag: 'Sessie',
      access: 'ingelogd',
    },
    (_services, { request }) => endSession(request),
  ),
];

function describeSession(services: Services, actor: Actor, csrfToken: string) {
  const vandaag = services.klok.vandaag();
  return {
    gebruikersnaam: actor.gebruikersnaam,
    naam: actor.naam,
    rollen: actor.rollen,
    gemeenten: actor.gemeenten.map((slug) => ({ slug, naam: services.gemeentenaam(slug) })),
    csrfToken,
    demo: services.demo,
    vandaag,
    feestdagen: services.listFeestdagen(vandaag),
  };
}
