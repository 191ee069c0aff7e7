import type { Request } from 'express';
import { z } from 'zod';
import { emptyRoute, jsonRoute } from '../define-route.ts';
import { type Aangemelde, findAangemelde, login } from '../login.ts';
import { NietAangemeldError, UnavailableError } from '../respond.ts';
import { Gezondheid, Sessie } from '../schemas/beheer.ts';
import type { Services } from '../services.ts';
import { endSession, readCsrfToken, readSessionUser, startSession } from '../session.ts';

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
      const aangemelde = await login(services.gebruikers, body.gebruikersnaam, body.wachtwoord);
      return beginSession(services, request, aangemelde);
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/sessie/wachtwoord',
      summary: 'Eigen wachtwoord wijzigen',
      description: 'Andere sessies van deze gebruiker eindigen. Het antwoord is de nieuwe sessie, met een nieuw token.',
      tag: 'Sessie',
      access: 'ingelogd',
      body: z.strictObject({
        oud: z.string().min(1).max(200).meta({ example: 'het wachtwoord van nu' }),
        nieuw: z.string().min(1).max(200).meta({ example: 'vier losse woorden samen' }),
      }),
      limitsLogin: true,
      answer: Sessie,
    },
    async (services, { actor, body, request }) => {
      await services.usecases.changeWachtwoord(actor, body);
      const aangemelde = await login(services.gebruikers, actor.gebruikersnaam, body.nieuw);
      return beginSession(services, request, aangemelde);
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
    async (services, { request }) => {
      const aangemelde = await findAangemelde(services.gebruikers, readSessionUser(request));
      if (aangemelde === undefined) throw new NietAangemeldError('Meld u aan om verder te gaan.');
      return describeSession(services, aangemelde, readCsrfToken(request));
    },
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

async function beginSession(services: Services, request: Request, aangemelde: Aangemelde) {
  await startSession(request, { gebruikersnaam: aangemelde.actor.gebruikersnaam, merk: aangemelde.merk });
  return describeSession(services, aangemelde, readCsrfToken(request));
}

function describeSession(services: Services, { actor, wachtwoordTijdelijk }: Aangemelde, csrfToken: string) {
  const vandaag = services.klok.vandaag();
  return {
    gebruikersnaam: actor.gebruikersnaam,
    naam: actor.naam,
    rollen: actor.rollen,
    gemeenten: actor.gemeenten.map((slug) => describeGemeente(services, slug)),
    wachtwoordTijdelijk,
    csrfToken,
    demo: services.demo,
    vandaag,
    feestdagen: services.listFeestdagen(vandaag),
  };
}

function describeGemeente({ gemeentenaam, findRegio }: Services, slug: string) {
  const regio = findRegio?.(slug);
  return { slug, naam: gemeentenaam(slug), ...(regio === undefined ? {} : { regio }) };
}
