import { ConflictError } from '../../domain/fouten.ts';
import type { Inleeskop, Inleesverslag } from '../../domain/inlezen/inleesverslag.ts';
import { toInleeskop } from '../../domain/inlezen/inleesverslag.ts';
import type { Inleesopslag, InleesStore } from '../../ports.ts';
import { checkInleesopslag } from '../check-opslag.ts';
import { copyJson } from '../copy.ts';
import { updateReadModels } from './bijwerken.ts';
import type { Database, Sessie } from './database.ts';
import { isDuplicateKey } from './errors.ts';
import { makeId } from './models.ts';
import { writeZaak } from './zaken.ts';

/**
 * The reports of files, in MongoDB: a report and the zaken that it changed are one transaction. A server without a replica set has no
 * transactions: there the zaken are written first and the report last, and the same command does what was left.
 */
export function makeInlezen(database: Database): InleesStore {
  const { models } = database;
  const exists = async ({ gemeente, id }: Inleesverslag): Promise<boolean> =>
    (await models.inleesverslagen.exists({ _id: makeId(gemeente, id), gemeente }).lean()) !== null;
  return {
    async save(opslag) {
      checkInleesopslag(opslag);
      const { verslag, zaken } = opslag;
      if (await exists(verslag)) return;
      try {
        await database.transaction((sessie) => write(database, opslag, sessie));
      } catch (error) {
        // Its twin was first, or the answer got lost on the way: then it is there.
        if (!(await exists(verslag))) throw isDuplicateKey(error) ? new ConflictError(TEGELIJK) : error;
      }
      for (const { zaak } of zaken) {
        await updateReadModels(models, zaak.gemeente, makeId(zaak.gemeente, zaak.id)).catch(leaveToRepair);
      }
    },
    async find(gemeente, id) {
      const document = await models.inleesverslagen.findOne({ _id: makeId(gemeente, id), gemeente }).lean();
      if (!document) return undefined;
      const regels = JSON.parse(document.regels) as Inleesverslag['regels'];
      return { ...(JSON.parse(document.kop) as Inleeskop), regels };
    },
    async list({ gemeente, soort, vanaf, aantal }) {
      const documenten = await models.inleesverslagen
        .find({ gemeente, ...(soort === undefined ? {} : { soort }) }, { kop: 1 })
        .sort({ op: -1, _id: -1 })
        .skip(vanaf)
        .limit(aantal)
        .lean();
      return documenten.map(({ kop }) => JSON.parse(kop) as Inleeskop);
    },
    async listBestand(gemeente, soort, sha256) {
      const documenten = await models.inleesverslagen
        .find({ gemeente, sha256, soort }, { kop: 1 })
        .sort({ op: -1, _id: -1 })
        .lean();
      return documenten.map(({ kop }) => JSON.parse(kop) as Inleeskop);
    },
  };
}

// helpers

const TEGELIJK = 'Dit bestand wordt op dit moment ook door iemand anders ingelezen. Probeer het opnieuw.';

async function write(database: Database, { verslag, zaken }: Inleesopslag, sessie: Sessie): Promise<void> {
  const { gemeente, id, soort, op, sha256, regels } = verslag;
  for (const deel of zaken) {
    const { zaaknummer } = deel.zaak;
    if (!(await writeZaak(database, copyJson(deel), sessie))) {
      throw new ConflictError(`Zaak ${zaaknummer} is intussen door iemand anders gewijzigd.`);
    }
  }
  const document = {
    _id: makeId(gemeente, id),
    gemeente,
    soort,
    op,
    sha256,
    kop: JSON.stringify(toInleeskop(verslag)),
    regels: JSON.stringify(regels),
  };
  await database.models.inleesverslagen.insertMany([document], sessie);
}

/** The zaak is saved and says itself what its lists still miss; the sweep of the outbox does it. */
function leaveToRepair(): void {}
