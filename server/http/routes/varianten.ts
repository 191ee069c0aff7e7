import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Eigenaarsleutel, Sleutel } from '../schemas/basis.ts';
import {
  Afwijkinginvoer,
  Guardrailnummer,
  Kopinvoer,
  Parametersleutel,
  Redeninvoer,
  Variantbestand,
  Variantdetail,
  Variantenlijst,
  VierOgeninvoer,
} from '../schemas/variant.ts';

const InGemeente = z.object({ gemeente: Eigenaarsleutel });
const VanVersie = InGemeente.extend({ variantId: Sleutel });
const VanAfwijking = VanVersie.extend({ sleutel: Parametersleutel });
const LIJST = '/api/gemeenten/{gemeente}/varianten';
const VERSIE = `${LIJST}/{variantId}`;
const tag = 'Varianten';

const lijstRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: LIJST,
      summary: 'Versies van de variant',
      description: 'Ook de versies die bij het product horen. Nieuwste eerst.',
      tag,
      access: RECHTEN.listVarianten,
      params: InGemeente,
      answer: Variantenlijst,
    },
    ({ usecases }, { actor, params }) => usecases.listVarianten(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'post',
      path: LIJST,
      summary: 'Concept beginnen',
      description: 'Gaat uit van de versie die op de eerste dag geldt. Die dag mag in het verleden liggen.',
      tag,
      access: RECHTEN.startVariant,
      params: InGemeente,
      body: Kopinvoer,
      answer: Variantdetail,
      status: 201,
    },
    ({ usecases }, { actor, params, body }) => usecases.startVariant(actor, params.gemeente, body),
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/gemeenten/{gemeente}/variantbestanden',
      summary: 'Concept maken uit een bestand',
      description: 'Neemt de inhoud van een geëxporteerd bestand over, ook van een andere gemeente.',
      tag,
      access: RECHTEN.importVariant,
      params: InGemeente,
      body: Variantbestand,
      answer: Variantdetail,
      status: 201,
    },
    ({ usecases }, { actor, params, body }) => usecases.importVariant(actor, params.gemeente, body.bestand),
  ),
  jsonRoute(
    {
      method: 'put',
      path: '/api/gemeenten/{gemeente}/vier-ogen',
      summary: 'Controle door een tweede persoon aan- of uitzetten',
      tag,
      access: RECHTEN.setVierOgen,
      params: InGemeente,
      body: VierOgeninvoer,
      answer: Variantenlijst,
    },
    ({ usecases }, { actor, params, body }) => usecases.setVierOgen(actor, params.gemeente, body.vierOgen),
  ),
];

const versieRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: VERSIE,
      summary: 'Een versie van de variant',
      tag,
      access: RECHTEN.readVariantversie,
      params: VanVersie,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params }) => usecases.readVariantversie(actor, params),
  ),
  fileRoute(
    {
      method: 'get',
      path: `${VERSIE}/bestand`,
      summary: 'Een versie exporteren',
      description: 'Eén JSON-bestand dat een andere gemeente kan importeren.',
      tag,
      access: RECHTEN.exportVariant,
      params: VanVersie,
      mediatypes: ['application/json'],
    },
    async ({ usecases }, { actor, params }) => {
      const { naam, inhoud } = await usecases.exportVariant(actor, params);
      return { mediatype: 'application/json', name: naam, content: new TextEncoder().encode(inhoud), inline: false };
    },
  ),
  jsonRoute(
    {
      method: 'put',
      path: VERSIE,
      summary: 'Ingangsdatum en besluit vastleggen',
      tag,
      access: RECHTEN.changeVariantkop,
      params: VanVersie,
      body: Kopinvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params, body }) => usecases.changeVariantkop(actor, params, body),
  ),
  jsonRoute(
    {
      method: 'put',
      path: `${VERSIE}/afwijkingen/{sleutel}`,
      summary: 'Afwijking vastleggen',
      description:
        'Een waarde die niet mag, blijft staan met de reden erbij. De versie kan dan niet worden gepubliceerd.',
      tag,
      access: RECHTEN.setAfwijking,
      params: VanAfwijking,
      body: Afwijkinginvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { sleutel, ...plaats }, body }) =>
      usecases.setAfwijking(actor, plaats, { sleutel, ...body }),
  ),
  jsonRoute(
    {
      method: 'delete',
      path: `${VERSIE}/afwijkingen/{sleutel}`,
      summary: 'Terug naar landelijk',
      tag,
      access: RECHTEN.removeAfwijking,
      params: VanAfwijking,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { sleutel, ...plaats } }) => usecases.removeAfwijking(actor, plaats, sleutel),
  ),
  jsonRoute(
    {
      method: 'put',
      path: `${VERSIE}/waarschuwingen/{nr}`,
      summary: 'Reden bij een waarschuwing vastleggen',
      description:
        'Een waarschuwing van de wet heeft een reden nodig voordat de versie ter controle kan. Leeg: weghalen.',
      tag,
      access: RECHTEN.setWaarschuwingsreden,
      params: VanVersie.extend({ nr: Guardrailnummer }),
      body: Redeninvoer,
      answer: Variantdetail,
    },
    ({ usecases }, { actor, params: { nr, ...plaats }, body: { reden } }) =>
      usecases.setWaarschuwingsreden(actor, plaats, { nr, reden }),
  ),
];

/** The versions of the variant of a gemeente: listed, made, filled and shared. What is decided about one is in variantbesluiten. */
export const variantRoutes = [...lijstRoutes, ...versieRoutes];
