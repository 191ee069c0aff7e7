import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { emptyRoute, fileRoute, jsonRoute } from '../define-route.ts';
import { makeIcal } from '../make-ical.ts';
import { Gemeenteslug, Tijdstip } from '../schemas/basis.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
const PAD = '/api/gemeenten/{gemeente}/agenda/koppeling';
const tag = 'Agenda';
const GEHEIM_BYTES = 32;

const Geheim = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .meta({ description: 'Het geheim uit de koppeling.', example: 'x'.repeat(43) });

/** The agenda in a calendar program: an address with a secret. The log of requests holds routes, never addresses. */
export const agendafeedRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: PAD,
      summary: 'Of u een koppeling heeft',
      tag,
      access: RECHTEN.readAgendafeedstand,
      params: InGemeente,
      answer: z.object({ sinds: Tijdstip.optional() }),
    },
    ({ usecases }, { actor, params }) => usecases.readAgendafeedstand(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'post',
      path: PAD,
      summary: 'Koppeling maken',
      description: 'Geeft het adres één keer. Een koppeling die u al had, werkt daarna niet meer.',
      tag,
      access: RECHTEN.startAgendafeed,
      params: InGemeente,
      answer: z.object({ pad: z.string() }),
      status: 201,
    },
    async ({ usecases }, { actor, params }) => {
      const geheim = randomBytes(GEHEIM_BYTES).toString('base64url');
      await usecases.startAgendafeed(actor, params.gemeente, hash(geheim));
      return { pad: `/api/agenda/${geheim}` };
    },
  ),
  emptyRoute(
    {
      method: 'delete',
      path: PAD,
      summary: 'Koppeling intrekken',
      tag,
      access: RECHTEN.stopAgendafeed,
      params: InGemeente,
    },
    ({ usecases }, { actor, params }) => usecases.stopAgendafeed(actor, params.gemeente),
  ),
  fileRoute(
    {
      method: 'get',
      path: '/api/agenda/{geheim}',
      summary: 'Agenda voor een kalenderprogramma',
      description: 'iCalendar, zonder namen. Wie het adres heeft, kan de agenda zien.',
      tag,
      access: 'openbaar',
      params: z.object({ geheim: Geheim }),
      mediatypes: ['text/calendar; charset=utf-8'],
    },
    async ({ usecases }, { params }) => ({
      mediatype: 'text/calendar; charset=utf-8',
      name: 'agenda.ics',
      content: new TextEncoder().encode(makeIcal(await usecases.readAgendafeed(hash(params.geheim)))),
      inline: true,
    }),
  ),
];

function hash(geheim: string): string {
  return createHash('sha256').update(geheim).digest('hex');
}
