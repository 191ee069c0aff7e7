import { z } from 'zod';
import { makeCsv } from '../../domain/csv.ts';
import { NietGevondenError } from '../../domain/fouten.ts';
import { listFormulierrijen, makeDoorlooptijdendocument } from '../../domain/volgen/doorlooptijdenformulier.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Gemeenteslug } from '../schemas/basis.ts';
import { Doorloopperiode, Doorlooptijden, Gemeenteoverzicht } from '../schemas/gemeenteoverzicht.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
const tag = 'Overzicht';

/** What a gemeente follows: today at a glance, and the doorlooptijden. */
export const overzichtRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/overzicht',
      summary: 'Overzicht van vandaag',
      description: 'Open werk, termijnen die dichtbij komen, de betaalrun en de bedragen per maand. Zonder namen.',
      tag,
      access: RECHTEN.readOverzicht,
      params: InGemeente,
      answer: Gemeenteoverzicht,
    },
    ({ usecases }, { actor, params }) => usecases.readOverzicht(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/doorlooptijden',
      summary: 'Doorlooptijden per stap',
      description: 'Mediaan, p90 en aandeel binnen de norm, ook per versie en per werkgever.',
      tag,
      access: RECHTEN.readDoorlooptijden,
      params: InGemeente,
      query: z.strictObject(Doorloopperiode),
      answer: Doorlooptijden,
    },
    ({ usecases }, { actor, params, query }) => usecases.readDoorlooptijden(actor, params.gemeente, query),
  ),
  fileRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/doorlooptijden/formulier',
      summary: 'Doorlooptijdenformulier',
      description: 'Dezelfde cijfers als CSV of als PDF/UA-1.',
      tag,
      access: RECHTEN.readDoorlooptijden,
      params: InGemeente,
      query: z.strictObject({ ...Doorloopperiode, formaat: z.enum(['csv', 'pdf']).default('csv') }),
      mediatypes: ['text/csv; charset=utf-8', 'application/pdf'],
    },
    async ({ usecases, renderDocument }, { actor, params, query: { formaat, ...periode } }) => {
      const formulier = await usecases.readDoorlooptijden(actor, params.gemeente, periode);
      const naam = `doorlooptijden-${params.gemeente}-${formulier.van}-${formulier.tot}.${formaat}`;
      if (formaat === 'csv') {
        const content = new TextEncoder().encode(makeCsv(listFormulierrijen(formulier)));
        return { mediatype: 'text/csv; charset=utf-8', name: naam, content, inline: false };
      }
      if (renderDocument === undefined) throw new NietGevondenError('Hier kan geen PDF worden gemaakt.');
      const content = await renderDocument(makeDoorlooptijdendocument(formulier));
      return { mediatype: 'application/pdf', name: naam, content, inline: false };
    },
  ),
];
