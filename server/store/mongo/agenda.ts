import type { PipelineStage } from 'mongoose';
import type { Agendaregel } from '../../domain/volgen/overzicht.ts';
import type { Agendavraag, ZaakViews } from '../../ports.ts';
import { AGENDA_SLEUTEL, agendaSleutel } from '../agenda-sleutel.ts';
import type { Sleutel } from '../cursor.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Models } from './models.ts';

/** The agenda in MongoDB: the zaken with a moment between the dates are found by index, then their moments are sorted. */
export function makeAgenda({ agenda }: Models): Pick<ZaakViews, 'agenda' | 'agendaMaanden'> {
  const countMaanden = async (vraag: Agendavraag) => {
    const maanden = await agenda.aggregate<{ _id: string; n: number }>([
      ...select(vraag),
      { $group: { _id: { $substrCP: ['$datum', 0, 7] }, n: { $sum: 1 } } },
    ]);
    return Object.fromEntries(maanden.map(({ _id, n }) => [_id, n]));
  };
  return {
    async agenda(vraag) {
      const na = decodeCursor(vraag.na, AGENDA_SLEUTEL);
      const [rijen, maanden] = await Promise.all([
        agenda.aggregate<Agendaregel>([
          ...select(vraag),
          ...(na ? [{ $match: afterKey(na) }] : []),
          { $sort: { datum: 1, zaaknummer: 1, volgnummer: 1, gemeente: 1 } },
          { $limit: vraag.aantal + 1 },
        ]),
        countMaanden(vraag),
      ]);
      const pagina = rijen.slice(0, vraag.aantal);
      const laatste = pagina.at(-1);
      const meer = rijen.length > vraag.aantal && laatste;
      const totaal = Object.values(maanden).reduce((som, n) => som + n, 0);
      return { rijen: pagina, totaal, ...(meer ? { volgende: encodeCursor(agendaSleutel(laatste)) } : {}) };
    },
    agendaMaanden: countMaanden,
  };
}

function select({ gemeenten, van, tot, soort }: Agendavraag): PipelineStage[] {
  const datum = { $gte: van, $lte: tot };
  return [
    { $match: { gemeente: { $in: [...gemeenten] }, regels: { $elemMatch: { datum } } } },
    { $unwind: '$regels' },
    { $replaceWith: '$regels' },
    { $match: soort === undefined ? { datum } : { datum, soort } },
  ];
}

/** "Comes after this key": equal in the first fields, greater in the next. */
function afterKey(na: Sleutel): PipelineStage.Match['$match'] {
  const velden = ['datum', 'zaaknummer', 'volgnummer', 'gemeente'];
  return {
    $or: velden.map((veld, i) => ({
      ...Object.fromEntries(velden.slice(0, i).map((eerder, j) => [eerder, na[j]])),
      [veld]: { $gt: na[i] },
    })),
  };
}
