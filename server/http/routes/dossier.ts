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
        'Eén PDF met het verloop, de regels, de berekeningen, de betalingen, de termijnen, de besluiten, alle brieven en de ontvangen documenten; `pdf_toegankelijk` tekent ontvangen PDF’s niet maar sluit ze in, en voldoet aan PDF/UA; of een zip met ook de documenten los en alles als JSON. Zonder BSN, tenzij u erom vraagt: dat komt in het logboek.',
      tag: 'Brieven en documenten',
      access: RECHTEN.readDossier,
      params: z.object({ gemeente: Gemeenteslug, zaakId: Sleutel }),
      body: z.strictObject({ formaat: z.enum(['pdf', 'pdf_toegankelijk', 'zip']), metBsn: z.boolean().default(false) }),
      mediatypes: ['application/pdf', 'application/zip'],
    },
    async ({ usecases, papier }, { actor, params, body: { formaat, metBsn } }) => {
      const inhoud = await usecases.readDossier(actor, { ...params, metBsn, metBestanden: formaat === 'zip' });
      const name = `dossier-${inhoud.bron.zaak.zaaknummer}`;
      if (formaat === 'zip') {
        const content = papier.dossierzip(inhoud);
        return { mediatype: 'application/zip', name: `${name}.zip`, content, inline: false };
      }
      const content = papier.dossier(inhoud, formaat === 'pdf_toegankelijk');
      return { mediatype: 'application/pdf', name: `${name}.pdf`, content, inline: false };
    },
  ),
];
