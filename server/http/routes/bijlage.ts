import { z } from 'zod';
import { BIJLAGEDELEN, BIJLAGEFORMATEN, type Bijlagedeel } from '../../domain/bijlage/bijlage-document.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute } from '../define-route.ts';
import { onlyStyle } from '../only-style.ts';
import { Datuminvoer, Gemeenteslug, Sleutel } from '../schemas/basis.ts';

const JaNee = z.enum(['ja', 'nee']).default('nee');
const DELEN = new RegExp(
  `^(?:${BIJLAGEDELEN.join('|')})(?:,(?:${BIJLAGEDELEN.join('|')})){0,${BIJLAGEDELEN.length - 1}}$`,
);

const Keuzes = z.strictObject({
  formaat: z.enum(BIJLAGEFORMATEN).default('html').meta({ description: 'pdf is PDF/UA-1, pdfa is PDF/A-2a.' }),
  concept: JaNee.meta({ description: 'Zet CONCEPT op elke bladzijde.' }),
  tonen: JaNee.meta({ description: 'In het venster laten zien in plaats van downloaden.' }),
  peildatum: Datuminvoer.optional().meta({ description: 'De variant die op deze dag geldt; anders die van vandaag.' }),
  versie: Sleutel.optional().meta({
    description: 'Kenmerk van een versie van de gemeente, ook een concept. Gaat voor de peildatum.',
    example: 'bestand:olst-wijhe:2026-01-01',
  }),
  was: Sleutel.optional().meta({
    description: 'Ook wat er verandert sinds deze versie: een kenmerk, `landelijk` of `landelijk-` met een datum.',
    example: 'landelijk',
  }),
  delen: z
    .string()
    .regex(DELEN, `Kies uit ${BIJLAGEDELEN.join(', ')}, met een komma ertussen.`)
    .optional()
    .meta({ description: 'Alleen deze hoofdstukken, met een komma ertussen.', example: 'stappen,afwijkingen' }),
});

export const bijlageRoutes = [
  fileRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/bijlage',
      summary: 'De bijlage bij de verordening',
      description:
        'Het werkproces van deze gemeente als document, gemaakt uit de variant die geldt. JSON bevat altijd alles.',
      tag: 'Proces',
      access: RECHTEN.readBijlage,
      params: z.object({ gemeente: Gemeenteslug }),
      query: Keuzes,
      mediatypes: [
        'text/html; charset=utf-8',
        'application/pdf',
        'application/json',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
    },
    async ({ usecases, renderBijlage }, { actor, params, query }) => {
      const { peildatum, versie, was } = query;
      const bijlage = await usecases.readBijlage(actor, params.gemeente, {
        concept: query.concept === 'ja',
        ...(peildatum === undefined ? {} : { peildatum }),
        ...(versie === undefined ? {} : { versie }),
        ...(was === undefined ? {} : { was }),
      });
      const bestand = await renderBijlage(bijlage, query.formaat, readDelen(query.delen));
      return {
        mediatype: bestand.mediatype,
        name: bestand.naam,
        content: bestand.inhoud,
        inline: query.tonen === 'ja',
        ...(bestand.stijl === undefined ? {} : { policy: onlyStyle(bestand.stijl) }),
      };
    },
  ),
];

function readDelen(delen: string | undefined): readonly Bijlagedeel[] {
  const gekozen = delen?.split(',');
  return BIJLAGEDELEN.filter((deel) => gekozen?.includes(deel) ?? true);
}
