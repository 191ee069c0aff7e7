import { z } from 'zod';
import { ConflictError } from '../../domain/fouten.ts';
import type { Brpbestand } from '../../domain/verhuizing/brp-vergelijking.ts';
import { BRP_VOORBEELD } from '../../inlezen/read-brpbestand.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import type { Filereply, Upload } from '../route.ts';
import {
  Brpcontrole,
  Brpkeuzes,
  Brpvergelijking,
  Brpverslag,
  InGemeente,
  InPakket,
  Overdrachtoverzicht,
  Overdrachtvoorbeeld,
  Overname,
  Sleutelinvoer,
  Sleuteluitkomst,
} from '../schemas/verhuizing.ts';
import type { Services } from '../services.ts';

const TAG = 'Verhuizing';
const GEMEENTE = '/api/gemeenten/{gemeente}/overdrachten';
const BRP = '/api/gemeenten/{gemeente}/brp-controle';
const CSV = 'text/csv; charset=utf-8';

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

const brpRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: BRP,
      summary: 'Wanneer de laatste BRP-controle was',
      tag: TAG,
      access: RECHTEN.readBrpcontrole,
      params: InGemeente,
      answer: Brpcontrole,
    },
    ({ usecases }, { actor, params }) => usecases.readBrpcontrole(actor, params.gemeente),
  ),
  fileRoute(
    {
      method: 'get',
      path: `${BRP}/voorbeeldbestand`,
      summary: 'Voorbeeld van een BRP-lijst',
      tag: TAG,
      access: RECHTEN.compareBrp,
      params: InGemeente,
      mediatypes: [CSV],
    },
    async () => toFile('voorbeeld-brp-lijst.csv', CSV, `\uFEFF${BRP_VOORBEELD}`),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${BRP}/vergelijken`,
      summary: 'Een BRP-lijst vergelijken met de lopende zaken',
      description:
        'Eén CSV-bestand van hoogstens 5 MB. Er begint niets. Fouten noemen de regel en de kolom, nooit een BSN.',
      tag: TAG,
      access: RECHTEN.compareBrp,
      params: InGemeente,
      body: z.strictObject({}),
      takesUpload: 'tabel',
      answer: Brpvergelijking,
    },
    (services, { actor, params, upload }) =>
      services.usecases.compareBrp(actor, params.gemeente, readBestand(services, upload)),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${BRP}/starten`,
      summary: 'Voor de gekozen werknemers de verhuizing starten',
      description:
        'Alles wat gekozen is, of niets. Elke regel één keer, ook als u het vaker vraagt. Het verslag wordt bewaard.',
      tag: TAG,
      access: RECHTEN.startBrpgevolgen,
      params: InGemeente,
      body: Brpkeuzes,
      takesUpload: 'tabel',
      answer: Brpverslag,
    },
    async (services, { actor, params, body: { kenmerk, regels }, upload }) => {
      const bestand = readBestand(services, upload);
      if (bestand.kenmerk !== kenmerk) {
        throw new ConflictError('Dit is een andere lijst dan u hebt bekeken. Vergelijk hem eerst opnieuw.');
      }
      return services.usecases.startBrpgevolgen(actor, params.gemeente, bestand, readRegelnummers(regels));
    },
  ),
];

/** Moving from one gemeente to the next: keys, packages and the comparison with the BRP. */
export const verhuisRoutes = [...sleutelRoutes, ...pakketRoutes, ...brpRoutes];

// helpers

function readBestand({ readBrpbestand }: Services, upload: Upload | undefined): Brpbestand {
  if (upload === undefined) throw new TypeError('The router lets no upload route through without a file');
  return readBrpbestand(upload.name, upload.content);
}

/** "2,5,9" as the form sends them. */
function readRegelnummers(regels: string): readonly number[] {
  return regels === '' ? [] : regels.split(',').map(Number);
}

function toFile(name: string, mediatype: string, inhoud: string | Uint8Array): Filereply {
  return { mediatype, name, content: Buffer.from(inhoud), inline: false };
}
