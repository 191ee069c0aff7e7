import { makeAgendaregels } from '../../domain/leesmodellen.ts';
import { sorteerwaarden } from '../werkvoorraad-volgorde.ts';
import { isDuplicateKey } from './errors.ts';
import type { Models } from './models.ts';

/** What a database has had, so that a start looks at its rows once for each number. */
const STAND = 'opslag/bijgewerkt';
const LAATSTE = '1';

/**
 * Gives rows that an earlier program wrote what the program of today reads: the name to sort a task by, and the agenda of a zaak. Two
 * servers may do it at the same time, and a start that was cut off does it again.
 */
export async function backfill(models: Models): Promise<void> {
  const stand = await models.instellingen.findOne({ _id: STAND }).lean();
  if (stand?.waarde === LAATSTE) return;
  await rewriteSorteernamen(models);
  await addAgendas(models);
  await models.instellingen.updateOne({ _id: STAND }, { $set: { waarde: LAATSTE } }, { upsert: true });
}

// helpers

async function rewriteSorteernamen({ werkvoorraad }: Models): Promise<void> {
  for await (const taak of werkvoorraad.find({ open: true }).lean().cursor()) {
    const { _id, gemeente, versie, rij } = taak;
    const { werknemer, werkgever } = sorteerwaarden(rij);
    const sleutels = { werknemerSleutel: String(werknemer), werkgeverSleutel: String(werkgever) };
    if (sleutels.werknemerSleutel === taak.werknemerSleutel && sleutels.werkgeverSleutel === taak.werkgeverSleutel)
      continue;
    // Of this version only: a newer save has written its own.
    await werkvoorraad.updateOne({ _id, gemeente, versie }, { $set: sleutels });
  }
}

async function addAgendas({ zaken, agenda }: Models): Promise<void> {
  for await (const { _id, gemeente, versie, zaak } of zaken.find({}).lean().cursor()) {
    if (zaak.heronderzoeken.length === 0 || (await agenda.exists({ _id }))) continue;
    await agenda.create({ _id, gemeente, versie, regels: makeAgendaregels(zaak) }).catch((fout: unknown) => {
      // The other server, or a save in the meantime, was first.
      if (!isDuplicateKey(fout)) throw fout;
    });
  }
}
