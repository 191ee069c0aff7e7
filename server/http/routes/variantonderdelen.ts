import { z } from 'zod';
import type { Voorwaarde } from '../../domain/variant/variant.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Eigenaarsleutel, Sleutel } from '../schemas/basis.ts';
import { Onderdeelnaam } from '../schemas/onderdeelbasis.ts';
import { Variantdetail } from '../schemas/variant.ts';
import { Briefcode, Tekstinvoer, Tekstvoorbeeld } from '../schemas/variantbrief.ts';
import { Diagraminvoer, Formulierinvoer, Regelinvoer, Variantinhoud } from '../schemas/variantonderdeel.ts';
import { eigenBriefRoutes } from './eigen-brieven.ts';

const VanVersie = z.object({ gemeente: Eigenaarsleutel, variantId: Sleutel });
const VanProces = VanVersie.extend({ proces: Onderdeelnaam.meta({ example: 'aanvraag-en-besluit' }) });
const VanNaam = VanVersie.extend({ naam: Onderdeelnaam });
const VanTekst = VanVersie.extend({ brief: Briefcode, blok: Onderdeelnaam.meta({ example: 'betaling' }) });
const VERSIE = '/api/gemeenten/{gemeente}/varianten/{variantId}';
const tag = 'Varianten';

/** The version with the stand that the user saw, when it was sent. */
function at<P extends object>(plaats: P, stand: number | undefined): P & { readonly stand?: number } {
  return stand === undefined ? plaats : { ...plaats, stand };
}

const diagramRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: `${VERSIE}/inhoud`,
      summary: 'Diagrammen, formulieren, brieven en regels van een versie',
      description: 'Zoals ze in deze versie zijn, naast de landelijke.',
      tag,
      access: RECHTEN.readVariantinhoud,
      params: VanVersie,
      answer: Variantinhoud,
    },
    ({ usecases }, { actor, params }) => usecases.readVariantinhoud(actor, params),
  ),
  jsonRoute(
    {
      method: 'put',
      path: `${VERSIE}/diagrammen/{proces}`,
      summary: 'Eigen diagram vastleggen',
      description:
        'Wat niet mag, blijft staan met de reden en het artikel. De versie kan dan niet worden gepubliceerd.',
      tag,
      access: RECHTEN.saveVariantdiagram,
      params: VanProces,
      body: Diagraminvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { proces, ...plaats }, body: { stand, ...diagram } }) =>
      usecases.saveVariantdiagram(actor, at(plaats, stand), { proces, ...diagram }),
  ),
  jsonRoute(
    {
      method: 'delete',
      path: `${VERSIE}/diagrammen/{proces}`,
      summary: 'Terug naar het landelijke diagram',
      tag,
      access: RECHTEN.removeVariantdiagram,
      params: VanProces,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { proces, ...plaats } }) => usecases.removeVariantdiagram(actor, plaats, proces),
  ),
];

const formulierRoutes = [
  jsonRoute(
    {
      method: 'put',
      path: `${VERSIE}/formulieren/{naam}`,
      summary: 'Eigen formulier vastleggen',
      description: 'Vervangt het landelijke formulier met die naam, of hoort bij een eigen taak.',
      tag,
      access: RECHTEN.saveVariantformulier,
      params: VanNaam,
      body: Formulierinvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { naam, ...plaats }, body: { stand, ...formulier } }) =>
      usecases.saveVariantformulier(actor, at(plaats, stand), { naam, ...formulier }),
  ),
  jsonRoute(
    {
      method: 'delete',
      path: `${VERSIE}/formulieren/{naam}`,
      summary: 'Terug naar het landelijke formulier',
      tag,
      access: RECHTEN.removeVariantformulier,
      params: VanNaam,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { naam, ...plaats } }) => usecases.removeVariantformulier(actor, plaats, naam),
  ),
];

const tekstRoutes = [
  jsonRoute(
    {
      method: 'put',
      path: `${VERSIE}/teksten/{brief}/{blok}`,
      summary: 'Eigen tekst in een brief vastleggen',
      tag,
      access: RECHTEN.saveVarianttekst,
      params: VanTekst,
      body: Tekstinvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { brief, blok, ...plaats }, body: { stand, ...tekst } }) =>
      usecases.saveVarianttekst(actor, at(plaats, stand), { brief, blok, ...tekst }),
  ),
  jsonRoute(
    {
      method: 'delete',
      path: `${VERSIE}/teksten/{brief}/{blok}`,
      summary: 'Terug naar de landelijke tekst',
      tag,
      access: RECHTEN.removeVarianttekst,
      params: VanTekst,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { brief, blok, ...plaats } }) =>
      usecases.removeVarianttekst(actor, plaats, { brief, blok }),
  ),
  fileRoute(
    {
      method: 'post',
      path: `${VERSIE}/briefvoorbeeld`,
      summary: 'Voorbeeld van een brief met een eigen tekst',
      description: 'Ingevuld met een verzonnen zaak. Legt niets vast.',
      tag,
      access: RECHTEN.previewVarianttekst,
      params: VanVersie,
      body: Tekstvoorbeeld,
      mediatypes: ['application/pdf'],
    },
    async ({ usecases }, { actor, params, body }) => ({
      mediatype: 'application/pdf',
      name: `voorbeeld-${body.brief}.pdf`,
      content: await usecases.previewVarianttekst(actor, params, body),
      inline: true,
    }),
  ),
];

const regelRoutes = [
  jsonRoute(
    {
      method: 'put',
      path: `${VERSIE}/regels/{naam}`,
      summary: 'Voorwaardelijke regel vastleggen',
      tag,
      access: RECHTEN.saveVariantregel,
      params: VanNaam,
      body: Regelinvoer,
      answer: Variantdetail,
    },
    // The use case checks the condition tree against its JSON schema.
    ({ usecases }, { actor, params: { naam, ...plaats }, body: { conditions, stand, ...regel } }) =>
      usecases.saveVariantregel(actor, at(plaats, stand), {
        naam,
        ...regel,
        conditions: conditions as unknown as Voorwaarde,
      }),
  ),
  jsonRoute(
    {
      method: 'delete',
      path: `${VERSIE}/regels/{naam}`,
      summary: 'Voorwaardelijke regel verwijderen',
      tag,
      access: RECHTEN.removeVariantregel,
      params: VanNaam,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { naam, ...plaats } }) => usecases.removeVariantregel(actor, plaats, naam),
  ),
];

/** What a version changes beside its parameters: diagrams, forms, letter texts and conditional rules. */
export const variantonderdeelRoutes = [
  ...diagramRoutes,
  ...formulierRoutes,
  ...tekstRoutes,
  ...eigenBriefRoutes,
  ...regelRoutes,
];
