import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute } from '../define-route.ts';
import { Gemeenteslug, Sleutel } from '../schemas/basis.ts';
import { Lopendezaken, Migratieinvoer, Migratierapport, Terugzetinvoer } from '../schemas/migratie.ts';
import { Proef, Proefstand, Proefvraag, Proefzaakverloop, Proevenlijst } from '../schemas/proef.ts';

const VanVersie = z.object({ gemeente: Gemeenteslug, variantId: Sleutel });
const VanProef = VanVersie.extend({ proefId: Sleutel });
const VERSIE = '/api/gemeenten/{gemeente}/varianten/{variantId}';
const PROEVEN = `${VERSIE}/proefdraaien`;
const tag = 'Proefdraaien';

const proeven = [
  jsonRoute(
    {
      method: 'get',
      path: PROEVEN,
      summary: 'Proeven van deze versie',
      description: 'Alleen wat de server nog weet: de laatste drie per gemeente, en na een herstart geen enkele.',
      tag,
      access: RECHTEN.listProeven,
      params: VanVersie,
      answer: Proevenlijst,
    },
    ({ usecases }, { actor, params }) => usecases.listProeven(actor, params),
  ),
  jsonRoute(
    {
      method: 'post',
      path: PROEVEN,
      summary: 'Proef starten',
      description: 'Antwoordt meteen; lees daarna hoe ver de proef is. Per gemeente loopt er één tegelijk.',
      tag,
      access: RECHTEN.startProef,
      params: VanVersie,
      body: Proefvraag,
      answer: Proefstand,
      status: 201,
    },
    ({ usecases }, { actor, params, body }) => usecases.startProef(actor, params, body),
  ),
  jsonRoute(
    {
      method: 'get',
      path: `${PROEVEN}/{proefId}`,
      summary: 'Stand en uitkomst van een proef',
      tag,
      access: RECHTEN.readProef,
      params: VanProef,
      answer: Proef,
    },
    ({ usecases }, { actor, params }) => usecases.readProef(actor, params),
  ),
  jsonRoute(
    {
      method: 'delete',
      path: `${PROEVEN}/{proefId}`,
      summary: 'Proef stoppen',
      tag,
      access: RECHTEN.stopProef,
      params: VanProef,
      answer: Proefstand,
    },
    ({ usecases }, { actor, params }) => usecases.stopProef(actor, params),
  ),
  jsonRoute(
    {
      method: 'get',
      path: `${PROEVEN}/{proefId}/zaken/{nummer}`,
      summary: 'Eén verzonnen zaak onder beide versies',
      tag,
      access: RECHTEN.readProefzaak,
      params: VanProef.extend({ nummer: z.coerce.number().int().meta({ example: 1 }) }),
      answer: Proefzaakverloop,
    },
    ({ usecases }, { actor, params }) => usecases.readProefzaak(actor, params),
  ),
];

const lopend = [
  jsonRoute(
    {
      method: 'get',
      path: `${VERSIE}/lopende-zaken`,
      summary: 'Gevolgen voor lopende zaken',
      description: 'Publiceren verandert geen zaak die al loopt. Dit laat zien wat overzetten zou doen.',
      tag,
      access: RECHTEN.readLopendeZaken,
      params: VanVersie,
      answer: Lopendezaken,
    },
    ({ usecases }, { actor, params }) => usecases.readLopendeZaken(actor, params),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${VERSIE}/migraties`,
      summary: 'Lopende zaken overzetten naar deze versie',
      tag,
      access: RECHTEN.migrateZaken,
      params: VanVersie,
      body: Migratieinvoer,
      answer: Migratierapport,
    },
    ({ usecases }, { actor, params, body }) => usecases.migrateZaken(actor, params, body),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${VERSIE}/migraties/{migratieId}/terugzetten`,
      summary: 'Overzetten ongedaan maken',
      description: 'Per zaak, als er sindsdien niets is gebeurd volgens de nieuwe versie.',
      tag,
      access: RECHTEN.undoMigratie,
      params: VanVersie.extend({ migratieId: Sleutel }),
      body: Terugzetinvoer,
      answer: Migratierapport,
    },
    ({ usecases }, { actor, params, body }) => usecases.undoMigratie(actor, params, body),
  ),
];

/** Trying a version on invented zaken, and what it means for zaken that run already. */
export const proefRoutes = [...proeven, ...lopend];
