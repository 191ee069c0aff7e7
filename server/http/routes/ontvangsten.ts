import { z } from 'zod';
import { VOORBEELD_ONTVANGSTEN } from '../../domain/betalen/ontvangsten.ts';
import { RECHTEN } from '../../usecases/rechten.ts';
import { parseKeuzes, takeBankbestand } from '../bankbestand.ts';
import { fileRoute, jsonRoute } from '../define-route.ts';
import { Bankkeuzes } from '../schemas/bankbestand.ts';
import { Gemeenteslug } from '../schemas/basis.ts';
import { Bestandkeuzes, Ontvangstenverslag, Ontvangstenvoorbeeld } from '../schemas/ontvangsten.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
const PAD = '/api/gemeenten/{gemeente}/ontvangsten';
const CSV = 'text/csv; charset=utf-8';
const tag = 'Betalen';

/** What came in at the bank for what werkgevers owe. */
export const ontvangstRoutes = [
  fileRoute(
    {
      method: 'get',
      path: `${PAD}/voorbeeldbestand`,
      summary: 'Voorbeeld van een bestand met ontvangsten',
      tag,
      access: RECHTEN.previewOntvangsten,
      params: InGemeente,
      mediatypes: [CSV],
    },
    async () => ({
      mediatype: CSV,
      name: 'voorbeeld-ontvangsten.csv',
      content: new TextEncoder().encode(`\uFEFF${VOORBEELD_ONTVANGSTEN}`),
      inline: false,
    }),
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${PAD}/inlezen`,
      summary: 'Bekijk bij welke zaken de ontvangsten van een bankbestand horen',
      description:
        'Eén camt.053 of CSV (datum;bedrag;iban;naam;omschrijving;referentie) van hoogstens 10 MB. Er wordt niets vastgelegd.',
      tag,
      access: RECHTEN.previewOntvangsten,
      params: InGemeente,
      body: z.strictObject({}),
      takesUpload: 'bankbestand',
      answer: Ontvangstenvoorbeeld,
    },
    async ({ usecases, betaalbestanden }, { actor, params: { gemeente }, upload }) => {
      const { content, kenmerk } = takeBankbestand(upload);
      const rekening = await usecases.readOntvangstrekening(actor, gemeente);
      const ontvangsten = await betaalbestanden.readOntvangsten(content, rekening);
      const eerder = await usecases.findEerdereLezing(actor, gemeente, { soort: 'ontvangsten', kenmerk });
      const voorbeeld = await usecases.previewOntvangsten(actor, gemeente, ontvangsten);
      return { ...voorbeeld, kenmerk, ...(eerder === undefined ? {} : { eerder }) };
    },
  ),
  jsonRoute(
    {
      method: 'post',
      path: `${PAD}/vastleggen`,
      summary: 'Leg ontvangsten uit een bankbestand vast',
      description:
        'Het bestand dat u hebt bekeken, met de keuzes: JSON met per ontvangst sleutel, zaakId en eventueel reden. Elke ontvangst telt één keer, ook na herhalen. Het verslag wordt bewaard.',
      tag,
      access: RECHTEN.keepOntvangsten,
      params: InGemeente,
      body: Bankkeuzes,
      takesUpload: 'bankbestand',
      answer: Ontvangstenverslag,
      status: 201,
    },
    async ({ usecases, betaalbestanden }, { actor, params: { gemeente }, body, upload }) => {
      const { content, ...kop } = takeBankbestand(upload, body.kenmerk);
      const keuzes = parseKeuzes(Bestandkeuzes, body.keuzes);
      const rekening = await usecases.readOntvangstrekening(actor, gemeente);
      const gelezen = await betaalbestanden.readOntvangsten(content, rekening);
      return usecases.keepOntvangsten(actor, gemeente, { ...kop, gelezen }, keuzes.map(withoutLeeg));
    },
  ),
];

// helpers

function withoutLeeg({ sleutel, zaakId, reden }: z.output<typeof Bestandkeuzes>[number]) {
  return { sleutel, zaakId, ...(reden === undefined ? {} : { reden }) };
}
