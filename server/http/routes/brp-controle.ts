import { z } from 'zod';
import { ConflictError } from '../../domain/fouten.ts';
import type { Brpbestand } from '../../domain/verhuizing/brp-vergelijking.ts';
import { BRP_VOORBEELD } from '../../inlezen/read-brpbestand.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import type { Upload } from '../route.ts';
import { Brpcontrole, Brpkeuzes, Brpvergelijking, Brpverslag, InGemeente } from '../schemas/verhuizing.ts';
import type { Services } from '../services.ts';

const TAG = 'Verhuizing';
const BRP = '/api/gemeenten/{gemeente}/brp-controle';
const CSV = 'text/csv; charset=utf-8';

/** Who moved, by a list from the BRP: compare it, and begin what follows for the werknemers that were chosen. */
export const brpRoutes = [
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
    async () => ({
      mediatype: CSV,
      name: 'voorbeeld-brp-lijst.csv',
      content: Buffer.from(`\uFEFF${BRP_VOORBEELD}`),
      inline: false,
    }),
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

// helpers

function readBestand({ readBrpbestand }: Services, upload: Upload | undefined): Brpbestand {
  if (upload === undefined) throw new TypeError('The router lets no upload route through without a file');
  return readBrpbestand(upload.name, upload.content);
}

/** "2,5,9" as the form sends them. */
function readRegelnummers(regels: string): readonly number[] {
  return regels === '' ? [] : regels.split(',').map(Number);
}
