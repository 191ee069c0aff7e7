import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute } from '../define-route.ts';
import { Gemeenteslug, Sleutel } from '../schemas/basis.ts';
import {
  Betaalredeninvoer,
  Betaalrundetail,
  Betaalruninvoer,
  Betaalrunlijst,
  Betaalstandinvoer,
  Regelsleutel,
} from '../schemas/betalen.ts';
import { Zaakbetalingen } from '../schemas/zaakbetalingen.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
const VanRun = InGemeente.extend({ runId: Sleutel });
const VanRegel = VanRun.extend({ regelId: Regelsleutel });
const LIJST = '/api/gemeenten/{gemeente}/betaalruns';
const RUN = `${LIJST}/{runId}`;
const tag = 'Betalen';

const lijstRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: LIJST,
      summary: 'Betaalruns van een gemeente',
      description: 'Nieuwste eerst, met een waarschuwing als de uiterste betaaldag dichtbij komt.',
      tag,
      access: RECHTEN.listBetaalruns,
      params: InGemeente,
      answer: Betaalrunlijst,
    },
    ({ usecases }, { actor, params }) => usecases.listBetaalruns(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'post',
      path: LIJST,
      summary: 'Betaalrun beginnen',
      description: 'Berekent het voorstel van een maand. Er staat er hooguit één open.',
      tag,
      access: RECHTEN.startBetaalrun,
      params: InGemeente,
      body: Betaalruninvoer,
      answer: Betaalrundetail,
      status: 201,
    },
    ({ usecases }, { actor, params, body }) => usecases.startBetaalrun(actor, params.gemeente, body.maand),
  ),
  jsonRoute(
    {
      method: 'get',
      path: RUN,
      summary: 'Een betaalrun met alle regels',
      tag,
      access: RECHTEN.readBetaalrun,
      params: VanRun,
      answer: Betaalrundetail,
    },
    ({ usecases }, { actor, params }) => usecases.readBetaalrun(actor, params),
  ),
];

const zaakRoute = jsonRoute(
  {
    method: 'get',
    path: '/api/gemeenten/{gemeente}/zaken/{zaakId}/betalingen',
    summary: 'Recht, betaald en verschil van een zaak',
    description: 'Per maand tot nu: waar de werkgever recht op heeft, wat is betaald en waarom er een verschil is.',
    tag,
    access: RECHTEN.readZaakbetalingen,
    params: InGemeente.extend({ zaakId: Sleutel }),
    answer: Zaakbetalingen,
  },
  ({ usecases }, { actor, params }) => usecases.readZaakbetalingen(actor, params.gemeente, params.zaakId),
);

/** A step of a run that needs nothing but the stand that the user saw. */
function standRoute(
  pad: string,
  recht: 'refreshBetaalrun' | 'offerBetaalrun' | 'approveBetaalrun' | 'markBetaalrunAangeboden',
  tekst: { readonly summary: string; readonly description: string },
) {
  return jsonRoute(
    {
      method: 'post',
      path: `${RUN}/${pad}`,
      ...tekst,
      tag,
      access: RECHTEN[recht],
      params: VanRun,
      body: Betaalstandinvoer,
      answer: Betaalrundetail,
    },
    ({ usecases }, { actor, params, body }) => usecases[recht](actor, { ...params, ...body }),
  );
}

/** A step that somebody explains. */
function redenRoute(
  pad: string,
  recht: 'returnBetaalrun' | 'withdrawBetaalrun',
  tekst: { readonly summary: string; readonly description: string },
) {
  return jsonRoute(
    {
      method: 'post',
      path: `${RUN}/${pad}`,
      ...tekst,
      tag,
      access: RECHTEN[recht],
      params: VanRun,
      body: Betaalredeninvoer,
      answer: Betaalrundetail,
    },
    ({ usecases }, { actor, params, body: { stand, reden } }) => usecases[recht](actor, { ...params, stand }, reden),
  );
}

const stapRoutes = [
  standRoute('opnieuw', 'refreshBetaalrun', {
    summary: 'Voorstel opnieuw berekenen',
    description: 'Regels die eruit zijn gehaald, blijven eruit.',
  }),
  standRoute('aanbieden', 'offerBetaalrun', {
    summary: 'Voorstel ter goedkeuring aanbieden',
    description: 'Kan niet als er sinds het voorstel iets is veranderd in de zaken.',
  }),
  redenRoute('terugsturen', 'returnBetaalrun', {
    summary: 'Voorstel terugsturen',
    description: 'Ook wie het heeft aangeboden, kan het zo terugnemen.',
  }),
  standRoute('goedkeuren', 'approveBetaalrun', {
    summary: 'Goedkeuren en het geld vrijgeven',
    description: 'Door iemand die niet aan het voorstel heeft gewerkt. Daarna verandert de betaalrun niet meer.',
  }),
  standRoute('aangeboden', 'markBetaalrunAangeboden', {
    summary: 'Vastleggen dat het bestand bij de bank is',
    description: 'Daarna kan het bericht van de bank worden verwerkt.',
  }),
  redenRoute('intrekken', 'withdrawBetaalrun', {
    summary: 'Betaalrun intrekken',
    description: 'Kan alleen zolang het een voorstel is. Er wordt dan niets betaald.',
  }),
];

const regelRoutes = [
  jsonRoute(
    {
      method: 'put',
      path: `${RUN}/regels/{regelId}/uitsluiting`,
      summary: 'Een regel uit de betaalrun halen',
      description: 'De regel wordt nu niet betaald en komt terug in het volgende voorstel.',
      tag,
      access: RECHTEN.excludeBetaalregel,
      params: VanRegel,
      body: Betaalredeninvoer,
      answer: Betaalrundetail,
    },
    ({ usecases }, { actor, params: { regelId: id, ...plaats }, body: { stand, reden } }) =>
      usecases.excludeBetaalregel(actor, { ...plaats, stand }, { id, reden }),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${RUN}/regels/{regelId}/terugzetten`,
      summary: 'Een regel terugzetten in de betaalrun',
      tag,
      access: RECHTEN.includeBetaalregel,
      params: VanRegel,
      body: Betaalstandinvoer,
      answer: Betaalrundetail,
    },
    ({ usecases }, { actor, params: { regelId, ...plaats }, body }) =>
      usecases.includeBetaalregel(actor, { ...plaats, ...body }, regelId),
  ),
];

/** The betaalruns: from proposal, by two people, to the word of the bank. */
export const betaalRoutes = [...lijstRoutes, ...stapRoutes, ...regelRoutes, zaakRoute];
