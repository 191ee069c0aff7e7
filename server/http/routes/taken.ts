import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Formulierwaarden, Gemeenteslug, Opdracht, Sleutel, Tijdstip } from '../schemas/basis.ts';
import { Taakvoorbeeld, Zaakoverzicht } from '../schemas/overzicht.ts';
import { Uitstel } from '../schemas/persoonlijk.ts';
import { Taakformulier } from '../schemas/taak.ts';

const TAAK = '/api/gemeenten/{gemeente}/zaken/{zaakId}/taken/{taakId}';
const InTaak = z.object({ gemeente: Gemeenteslug, zaakId: Sleutel, taakId: Sleutel });
const MetWaarden = z.strictObject({ waarden: Formulierwaarden });

export const taakRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: TAAK,
      summary: 'Taak met formulier',
      tag: 'Taken',
      access: RECHTEN.readTaak,
      params: InTaak,
      answer: Taakformulier,
    },
    ({ usecases }, { actor, params }) => usecases.readTaak(actor, params),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${TAAK}/oppakken`,
      summary: 'Taak oppakken',
      tag: 'Taken',
      access: RECHTEN.claimTaak,
      params: InTaak,
      answer: Zaakoverzicht,
    },
    ({ usecases }, { actor, params }) => usecases.claimTaak(actor, params),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${TAAK}/teruggeven`,
      summary: 'Taak teruggeven',
      tag: 'Taken',
      access: RECHTEN.releaseTaak,
      params: InTaak,
      answer: Zaakoverzicht,
    },
    ({ usecases }, { actor, params }) => usecases.releaseTaak(actor, params),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${TAAK}/toewijzen`,
      summary: 'Taak toewijzen aan een collega',
      tag: 'Taken',
      access: RECHTEN.assignTaak,
      params: InTaak,
      body: z.strictObject({ naar: Sleutel.meta({ description: 'Gebruikersnaam van de collega.' }) }),
      answer: Zaakoverzicht,
    },
    ({ usecases }, { actor, params, body }) => usecases.assignTaak(actor, params, body.naar),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${TAAK}/uitstellen`,
      summary: 'Taak uitstellen',
      description:
        'Haalt de taak tot die dag uit de lijst. Termijnen blijven gelijk; komt een wettelijke termijn dichtbij, dan staat de taak er weer.',
      tag: 'Taken',
      access: RECHTEN.postponeTaak,
      params: InTaak,
      body: Uitstel,
      answer: Zaakoverzicht,
    },
    ({ usecases }, { actor, params, body }) => usecases.postponeTaak(actor, params, body),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${TAAK}/hervatten`,
      summary: 'Uitstel van een taak opheffen',
      tag: 'Taken',
      access: RECHTEN.resumeTaak,
      params: InTaak,
      answer: Zaakoverzicht,
    },
    ({ usecases }, { actor, params }) => usecases.resumeTaak(actor, params),
  ),
  jsonRoute(
    {
      method: 'put',
      path: `${TAAK}/concept`,
      summary: 'Concept bewaren',
      description: 'Bewaart wat er is ingevuld, zonder de taak af te ronden. Alleen voor uzelf.',
      tag: 'Taken',
      access: RECHTEN.saveConcept,
      params: InTaak,
      body: MetWaarden,
      answer: z.object({ bewaardOp: Tijdstip }),
    },
    ({ usecases }, { actor, params, body }) => usecases.saveConcept(actor, params, body.waarden),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${TAAK}/voorbeeld`,
      summary: 'Wat gebeurt er als ik afrond?',
      description: 'Legt niets vast.',
      tag: 'Taken',
      access: RECHTEN.previewTaak,
      params: InTaak,
      body: MetWaarden,
      answer: Taakvoorbeeld,
    },
    ({ usecases }, { actor, params, body }) => usecases.previewTaak(actor, params, body.waarden),
  ),
  fileRoute(
    {
      method: 'post',
      path: `${TAAK}/voorbeeld/brieven/{code}`,
      summary: 'Voorbeeld van een brief',
      description: 'De brief zoals die verstuurd zou worden. Legt niets vast.',
      tag: 'Taken',
      access: RECHTEN.previewBrief,
      params: InTaak.extend({ code: Sleutel }),
      body: MetWaarden.extend({ aan: z.enum(['werkgever', 'werknemer']) }),
      mediatypes: ['application/pdf'],
    },
    async ({ usecases }, { actor, params, body }) => ({
      mediatype: 'application/pdf',
      name: `voorbeeld-${params.code}.pdf`,
      content: await usecases.previewBrief(actor, params, body.waarden, { code: params.code, aan: body.aan }),
      inline: true,
    }),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${TAAK}/afronden`,
      summary: 'Taak afronden',
      description:
        'Stuur de versie van de zaak mee die op het scherm stond. Was een ander eerder, dan komt er een conflict (409).',
      tag: 'Taken',
      access: RECHTEN.completeTaak,
      params: InTaak,
      body: z.strictObject({
        versie: z.number().int().min(0).max(1_000_000_000).meta({ example: 4 }),
        waarden: Formulierwaarden,
        opdrachtId: Opdracht,
      }),
      answer: Zaakoverzicht,
    },
    ({ usecases, makeId }, { actor, params, body }) =>
      usecases.completeTaak(actor, params, { ...body, opdrachtId: body.opdrachtId ?? makeId() }),
  ),
];
