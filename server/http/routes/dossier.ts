import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute } from '../define-route.ts';
import { Gemeenteslug, Sleutel } from '../schemas/basis.ts';

export const dossierRoutes = [
  fileRoute(
    {
      method: 'post',
      path: '/api/gemeenten/{gemeente}/zaken/{zaakId}/dossier',
      summary: 'Het hele dossier van een zaak',
      description:
        'Eén PDF met het verloop, de regels, de berekeningen, de termijnen, de besluiten en alle brieven; of een zip met ook de documenten en alles als JSON. Zonder BSN, tenzij u erom vraagt: dat komt in het logboek.',
      tag: 'Brieven en documenten',
      access: RECHTEN.readDossier,
      params: z.object({ gemeente: Gemeenteslug, zaakId: Sleutel }),
      body: z.strictObject({ formaat: z.enum(['pdf', 'zip']), metBsn: z.boolean().default(false) }),
      mediatypes: ['application/pdf', 'application/zip'],
    },
    async ({ usecases, papier }, { actor, params, body: { formaat, metBsn } }) => {
      const inhoud = await usecases.readDossier(actor, { ...params, metBsn, metBestanden: formaat === 'zip' });
      const name = `dossier-${inhoud.bron.zaak.zaaknummer}.${formaat}`;
      return formaat === 'pdf'
        ? { mediatype: 'application/pdf', name, content: papier.dossier(inhoud), inline: false }
        : { mediatype: 'application/zip', name, content: papier.dossierzip(inhoud), inline: false };
    },
  ),
];
