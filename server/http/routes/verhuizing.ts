import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import type { Filereply } from '../route.ts';
import {
  InGemeente,
  InPakket,
  Overdrachtoverzicht,
  Overdrachtvoorbeeld,
  Overname,
  Sleutelinvoer,
  Sleuteluitkomst,
} from '../schemas/verhuizing.ts';

const TAG = 'Verhuizing';
const GEMEENTE = '/api/gemeenten/{gemeente}/overdrachten';

const sleutelRoutes = [
  fileRoute(
    {
      method: 'get',
      path: `${GEMEENTE}/sleutel`,
      summary: 'Uw openbare sleutel',
      description:
        'Geef dit bestand aan een andere gemeente. Daarmee kan zij pakketten voor u versleutelen en uw handtekening controleren.',
      tag: TAG,
      access: RECHTEN.readEigenSleutel,
      params: InGemeente,
      mediatypes: ['application/json'],
    },
    async ({ usecases }, { actor, params: { gemeente } }) => {
      const kaart = await usecases.readEigenSleutel(actor, gemeente);
      return toFile(`lks-sleutel-${gemeente}.json`, 'application/json', `${JSON.stringify(kaart, null, 2)}\n`);
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${GEMEENTE}/sleutels`,
      summary: 'De sleutel van een andere gemeente bekijken of bewaren',
      description: 'Vergelijk de vingerafdruk met die gemeente voordat u hem bewaart.',
      tag: TAG,
      access: RECHTEN.addSleutel,
      params: InGemeente,
      body: Sleutelinvoer,
      answer: Sleuteluitkomst,
    },
    ({ usecases }, { actor, params, body }) => usecases.addSleutel(actor, params.gemeente, body),
  ),
];

const pakketRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: GEMEENTE,
      summary: 'Pakketten die zijn verzonden en ontvangen',
      tag: TAG,
      access: RECHTEN.listOverdrachten,
      params: InGemeente,
      answer: Overdrachtoverzicht,
    },
    ({ usecases }, { actor, params }) => usecases.listOverdrachten(actor, params.gemeente),
  ),
  fileRoute(
    {
      method: 'get',
      path: `${GEMEENTE}/{pakketId}/bestand`,
      summary: 'Een pakket downloaden voor de nieuwe gemeente',
      description: 'Ondertekend en versleuteld. De naam van het bestand zegt niets over de persoon.',
      tag: TAG,
      access: RECHTEN.downloadOverdracht,
      params: InPakket,
      mediatypes: ['application/jose'],
    },
    async ({ usecases }, { actor, params: { gemeente, pakketId } }) => {
      const { naam, inhoud } = await usecases.downloadOverdracht(actor, gemeente, pakketId);
      return toFile(naam, 'application/jose', inhoud);
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${GEMEENTE}/{pakketId}/opnieuw`,
      summary: 'Een pakket opnieuw maken',
      description:
        'Met de gegevens van nu en de laatste sleutel van de ontvanger: als het pakket te oud is of niet opengaat.',
      tag: TAG,
      access: RECHTEN.renewOverdracht,
      params: InPakket,
      status: 201,
      answer: Overdrachtoverzicht,
    },
    ({ usecases }, { actor, params }) => usecases.renewOverdracht(actor, params.gemeente, params.pakketId),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${GEMEENTE}/inlezen`,
      summary: 'Een pakket van een andere gemeente inlezen',
      description: 'Het komt in de lijst na controle van ontvanger, handtekening en inhoud. Er begint nog geen zaak.',
      tag: TAG,
      access: RECHTEN.receiveOverdracht,
      params: InGemeente,
      body: z.strictObject({}),
      takesUpload: 'pakket',
      answer: Overdrachtvoorbeeld,
    },
    ({ usecases }, { actor, params, upload }) =>
      usecases.receiveOverdracht(actor, params.gemeente, new TextDecoder().decode(upload?.content)),
  ),
  jsonRoute(
    {
      method: 'get',
      path: `${GEMEENTE}/{pakketId}`,
      summary: 'Wat er in een ontvangen pakket staat',
      tag: TAG,
      access: RECHTEN.previewOverdracht,
      params: InPakket,
      answer: Overdrachtvoorbeeld,
    },
    ({ usecases }, { actor, params }) => usecases.previewOverdracht(actor, params.gemeente, params.pakketId),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${GEMEENTE}/{pakketId}/overnemen`,
      summary: 'Een ontvangen pakket overnemen',
      description: 'Er begint één zaak, ook als u het vaker vraagt.',
      tag: TAG,
      access: RECHTEN.acceptOverdracht,
      params: InPakket,
      status: 201,
      answer: Overname,
    },
    ({ usecases }, { actor, params }) => usecases.acceptOverdracht(actor, params.gemeente, params.pakketId),
  ),
];

/** What one gemeente hands to the next when a werknemer moves: keys and packages. */
export const verhuisRoutes = [...sleutelRoutes, ...pakketRoutes];

// helpers

function toFile(name: string, mediatype: string, inhoud: string | Uint8Array): Filereply {
  return { mediatype, name, content: Buffer.from(inhoud), inline: false };
}
