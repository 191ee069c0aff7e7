import { z } from 'zod';
import { ACTIESTATUSSEN, BEGELEIDINGSFORMATEN, BEGELEIDINGSSOORTEN } from '../../domain/begeleiding/begeleiding.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { emptyRoute, fileRoute, jsonRoute } from '../define-route.ts';
import { onlyStyle } from '../only-style.ts';
import { Datuminvoer, Gemeenteslug, list, Sleutel, Tijdstip } from '../schemas/basis.ts';

const Versie = Sleutel.optional().meta({
  description: 'Kenmerk van een versie van de gemeente, ook een concept; anders de versie die vandaag geldt.',
  example: 'bestand:olst-wijhe:2026-01-01',
});

const Keuzes = z.strictObject({
  formaat: z.enum(BEGELEIDINGSFORMATEN).default('html').meta({
    description: 'pdf is PDF/UA-1, de kick-off als presentatie. csv is er voor de analyse, het plan en de rapportage.',
  }),
  tonen: z.enum(['ja', 'nee']).default('nee').meta({ description: 'In het venster laten zien.' }),
  versie: Versie,
  start: Datuminvoer.optional().meta({ description: 'Eerste dag van het plan; anders vandaag.' }),
});

const Stand = z
  .strictObject({
    versie: Versie,
    status: z.enum(ACTIESTATUSSEN).meta({ example: 'bezig' }),
    wie: z.string().max(100).default('').meta({ description: 'Wie de actie doet.', example: 'Team Participatie' }),
    opmerking: z.string().max(500).default('').meta({ example: 'Wacht op de crediteurenadministratie.' }),
    verwachteVersie: z.int().min(0).max(100_000).meta({
      description:
        'De versie van de stand die u zag; 0 als er nog niets over is gezegd. Was een collega eerder, dan 409.',
      example: 0,
    }),
  })
  .meta({ id: 'Actiestand', description: 'Hoe ver een actie van het implementatieplan is.' });

const Actielogregel = z
  .object({
    tijdstip: Tijdstip,
    door: z.string(),
    doorNaam: z.string(),
    variantversie: z.string(),
    actie: z.string(),
    onderdeel: z.string(),
    status: z.enum(ACTIESTATUSSEN),
    wie: z.string(),
    opmerking: z.string(),
  })
  .meta({ id: 'Actielogregel', description: 'Wat iemand over een actie van het implementatieplan zei.' });

export const begeleidingRoutes = [
  fileRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/begeleiding/{soort}',
      summary: 'Begeleiding van de invoering',
      description:
        'Verschillenanalyse, implementatieplan, statusrapportage, kick-off of de tekst voor de verordening, gemaakt uit een versie. JSON bevat altijd alles.',
      tag: 'Varianten',
      access: RECHTEN.readBegeleiding,
      params: z.object({
        gemeente: Gemeenteslug,
        soort: z.enum(BEGELEIDINGSSOORTEN).meta({ example: 'implementatieplan' }),
      }),
      query: Keuzes,
      mediatypes: [
        'text/html; charset=utf-8',
        'application/pdf',
        'application/json',
        'text/csv; charset=utf-8',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
    },
    async ({ usecases, renderBegeleiding }, { actor, params, query }) => {
      const { versie, start } = query;
      const begeleiding = await usecases.readBegeleiding(actor, params.gemeente, {
        ...(versie === undefined ? {} : { versie }),
        ...(start === undefined ? {} : { start }),
      });
      const bestand = await renderBegeleiding(begeleiding, params.soort, query.formaat);
      return {
        mediatype: bestand.mediatype,
        name: bestand.naam,
        content: bestand.inhoud,
        inline: query.tonen === 'ja',
        ...(bestand.stijl === undefined ? {} : { policy: onlyStyle(bestand.stijl) }),
      };
    },
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/actielog',
      summary: 'Logboek van het implementatieplan',
      description: 'Wie wat zei over welke actie, van alle versies, nieuwste eerst.',
      tag: 'Varianten',
      access: RECHTEN.listActielog,
      params: z.object({ gemeente: Gemeenteslug }),
      answer: list(Actielogregel),
    },
    ({ usecases }, { actor, params }) => usecases.listActielog(actor, params.gemeente),
  ),
  emptyRoute(
    {
      method: 'put',
      path: '/api/gemeenten/{gemeente}/begeleiding/acties/{actie}',
      summary: 'Zeg hoe ver een actie is',
      tag: 'Varianten',
      access: RECHTEN.saveActiestand,
      params: z.object({ gemeente: Gemeenteslug, actie: Sleutel }),
      body: Stand,
    },
    async ({ usecases }, { actor, params, body: { versie, ...stand } }) =>
      usecases.saveActiestand(actor, params.gemeente, {
        actie: params.actie,
        ...stand,
        ...(versie === undefined ? {} : { versie }),
      }),
  ),
];
