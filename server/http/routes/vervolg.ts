import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute } from '../define-route.ts';
import { Formulierwaarden, Gemeenteslug, list, Opdracht, Sleutel, Tijdstip } from '../schemas/basis.ts';
import { Zaakoverzicht } from '../schemas/overzicht.ts';
import { Vervolgformulier, Vervolgkeuze } from '../schemas/vervolg.ts';

const PROCESSEN = '/api/gemeenten/{gemeente}/zaken/{zaakId}/processen';
const InZaak = z.object({ gemeente: Gemeenteslug, zaakId: Sleutel });
const InProces = z.object({ gemeente: Gemeenteslug, zaakId: Sleutel, proces: Sleutel });

export const vervolgRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: PROCESSEN,
      summary: 'Wat kan er beginnen?',
      description: 'Wat u in deze zaak kunt doorgeven of starten. Bij wat nu niet kan, staat waarom.',
      tag: 'Zaken',
      access: RECHTEN.listVervolg,
      params: InZaak,
      answer: list(Vervolgkeuze),
    },
    ({ usecases }, { actor, params }) => usecases.listVervolg(actor, params.gemeente, params.zaakId),
  ),
  jsonRoute(
    {
      method: 'get',
      path: `${PROCESSEN}/{proces}`,
      summary: 'Formulier waarmee het begint',
      tag: 'Zaken',
      access: RECHTEN.readVervolg,
      params: InProces,
      answer: Vervolgformulier,
    },
    ({ usecases }, { actor, params }) => usecases.readVervolg(actor, params),
  ),
  jsonRoute(
    {
      method: 'put',
      path: `${PROCESSEN}/{proces}/concept`,
      summary: 'Concept van het formulier bewaren',
      description: 'Bewaart wat er is ingevuld, zonder iets te starten. Alleen voor uzelf.',
      tag: 'Zaken',
      access: RECHTEN.saveVervolgconcept,
      params: InProces,
      body: z.strictObject({ waarden: Formulierwaarden }),
      answer: z.object({ bewaardOp: Tijdstip }),
    },
    ({ usecases }, { actor, params, body }) => usecases.saveVervolgconcept(actor, params, body.waarden),
  ),
  jsonRoute(
    {
      method: 'post',
      path: PROCESSEN,
      summary: 'Proces starten in een zaak',
      description: 'Geeft iets door over een zaak, bijvoorbeeld een wijziging. Wat daarop volgt, begint meteen.',
      tag: 'Zaken',
      access: RECHTEN.startVervolg,
      params: InZaak,
      body: z.strictObject({
        proces: Sleutel.meta({ description: 'Naam van het proces.', example: 'wijziging' }),
        versie: z.int().min(0).meta({ description: 'Versie van de zaak die u zag.', example: 12 }),
        waarden: Formulierwaarden,
        opdrachtId: Opdracht,
      }),
      answer: Zaakoverzicht,
    },
    ({ usecases, makeId }, { actor, params, body }) =>
      usecases.startVervolg(
        actor,
        { ...params, proces: body.proces },
        { versie: body.versie, waarden: body.waarden, opdrachtId: body.opdrachtId ?? makeId() },
      ),
  ),
];
