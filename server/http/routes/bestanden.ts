import { z } from 'zod';
import { NietGevondenError } from '../../domain/fouten.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Gemeenteslug, Sleutel } from '../schemas/basis.ts';
import { DOCUMENTSOORTEN, DocumentVerwijzing } from '../schemas/zaak.ts';
import { UPLOADTYPES } from '../upload.ts';

const ZAAK = '/api/gemeenten/{gemeente}/zaken/{zaakId}';
const InZaak = z.object({ gemeente: Gemeenteslug, zaakId: Sleutel });

export const bestandRoutes = [
  fileRoute(
    {
      method: 'get',
      path: `${ZAAK}/brieven/{briefId}`,
      summary: 'Een verstuurde brief',
      description: 'De brief zoals hij verstuurd is, byte voor byte.',
      tag: 'Brieven en documenten',
      access: RECHTEN.readBestand,
      params: InZaak.extend({ briefId: Sleutel }),
      mediatypes: ['application/pdf'],
    },
    async ({ usecases }, { actor, params }) => {
      const bestand = await usecases.readBestand(actor, { ...params, bestandId: params.briefId });
      if (bestand.mediatype !== 'application/pdf') throw new NietGevondenError('Deze brief bestaat niet.');
      return { mediatype: bestand.mediatype, name: bestand.naam, content: bestand.inhoud, inline: true };
    },
  ),
  fileRoute(
    {
      method: 'get',
      path: `${ZAAK}/documenten/{documentId}`,
      summary: 'Een toegevoegd document',
      description: 'Het document als download.',
      tag: 'Brieven en documenten',
      access: RECHTEN.readBestand,
      params: InZaak.extend({ documentId: Sleutel }),
      mediatypes: UPLOADTYPES,
    },
    async ({ usecases }, { actor, params }) => {
      const bestand = await usecases.readBestand(actor, { ...params, bestandId: params.documentId });
      return { mediatype: bestand.mediatype, name: bestand.naam, content: bestand.inhoud, inline: false };
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${ZAAK}/documenten`,
      summary: 'Document toevoegen',
      description: 'Eén bestand van hoogstens 10 MB: pdf, png, jpg, docx of odt.',
      tag: 'Brieven en documenten',
      access: RECHTEN.addDocument,
      params: InZaak,
      body: z.strictObject({ soort: z.enum(DOCUMENTSOORTEN) }),
      takesUpload: 'document',
      status: 201,
      answer: DocumentVerwijzing,
    },
    async ({ usecases }, { actor, params, body, upload }) => {
      if (upload === undefined) throw new TypeError('The router lets no upload route through without a file');
      return usecases.addDocument(actor, params, {
        naam: upload.name,
        soort: body.soort,
        mediatype: upload.mediatype,
        inhoud: upload.content,
      });
    },
  ),
];
