import type { Model, QueryFilter } from 'mongoose';
import type { Zaakregel } from '../../domain/volgen/overzicht.ts';
import type { Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import type { Pagina, Zaaktelling, ZaakViews } from '../../ports.ts';
import type { Sleutel } from '../cursor.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { VastleggingDocument, ZaakregelDocument } from './documenten.ts';
import type { Models } from './models.ts';
import { zoektekstFilter } from './zoektekst-filter.ts';

/** The other lists in MongoDB: zaken and the audit log, newest first, paged by key. */
export function makeViews(models: Models): Pick<ZaakViews, 'zaken' | 'zaaktellingen' | 'vastleggingen' | 'auditlog'> {
  return {
    async zaken(vraag) {
      const { gemeenten, status, stap } = vraag;
      return paginate<ZaakregelDocument, Zaakregel>(models.zaakregels, ['ontvangenOp', 'zaaknummer', 'gemeente'], {
        waar: {
          gemeente: { $in: gemeenten },
          ...(status === undefined ? {} : { status }),
          ...(stap === undefined ? {} : { stap }),
          ...zoektekstFilter(vraag.zoek),
        },
        aantal: vraag.aantal,
        na: decodeCursor(vraag.na, 'sss'),
        key: (rij) => [rij.ontvangenOp, rij.zaaknummer, rij.gemeente],
      });
    },
    async zaaktellingen(gemeenten) {
      const groepen = await models.zaakregels.aggregate<{
        readonly _id: Omit<Zaaktelling, 'aantal'>;
        readonly n: number;
      }>([
        { $match: { gemeente: { $in: [...gemeenten] } } },
        { $group: { _id: { route: '$rij.route', status: '$status' }, n: { $sum: 1 } } },
        { $sort: { '_id.route': 1, '_id.status': 1 } },
      ]);
      return groepen.map(({ _id: { route, status }, n }) => ({ route, status, aantal: n }));
    },
    async vastleggingen(gemeente, zaakId) {
      const documenten = await models.vastleggingen
        .find({ gemeente, zaakId })
        .sort({ versie: 1, volgnummer: 1 })
        .lean();
      return documenten.map((document) => document.rij);
    },
    async auditlog(vraag) {
      const velden = ['tijdstip', 'zaakId', 'versie', 'volgnummer', 'gemeente'] as const;
      return paginate<VastleggingDocument, Vastlegging>(models.vastleggingen, velden, {
        waar: { gemeente: { $in: vraag.gemeenten } },
        aantal: vraag.aantal,
        na: decodeCursor(vraag.na, 'ssnns'),
        key: (rij) => [rij.tijdstip, rij.zaakId, rij.versie, rij.volgnummer, rij.gemeente],
      });
    },
  };
}

interface Lijstvraag<D, T> {
  readonly waar: QueryFilter<D>;
  readonly aantal: number;
  readonly na: Sleutel | undefined;
  readonly key: (rij: T) => Sleutel;
}

async function paginate<D extends { readonly rij: T }, T>(
  model: Model<D>,
  velden: readonly string[],
  { waar, aantal, na, key }: Lijstvraag<D, T>,
): Promise<Pagina<T>> {
  const [documenten, totaal] = await Promise.all([
    model
      .find({ $and: [waar, ...(na ? [beforeKey<D>(velden, na)] : [])] } as QueryFilter<D>, { rij: 1 })
      .sort(Object.fromEntries(velden.map((veld) => [veld, -1 as const])))
      .limit(aantal + 1)
      .lean<{ rij: T }[]>(),
    model.countDocuments(waar),
  ]);
  const rijen = documenten.slice(0, aantal).map((document) => document.rij);
  const laatste = rijen.at(-1);
  const meer = documenten.length > aantal && laatste !== undefined;
  return { rijen, totaal, ...(meer ? { volgende: encodeCursor(key(laatste)) } : {}) };
}

/** "Comes after this key in a list that runs down": equal in the first fields, smaller in the next. */
function beforeKey<D>(velden: readonly string[], na: Sleutel): QueryFilter<D> {
  const gevallen = velden.map((veld, i) => ({
    ...Object.fromEntries(velden.slice(0, i).map((eerder, j) => [eerder, na[j]])),
    [veld]: { $lt: na[i] },
  }));
  return { $or: gevallen };
}
