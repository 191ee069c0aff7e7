import { makeAgendaregels } from '../../domain/zaak/leesmodellen.ts';
import { sorteerwaarden } from '../werkvoorraad-volgorde.ts';
import { isDuplicateKey } from './errors.ts';
import { readGetelde } from './getelde.ts';
import type { Models } from './models.ts';
import { makeTelsleutel, recountGemeente } from './tellingen.ts';

/** What a database has had, so that a start looks at its rows once for each number. */
const STAND = 'opslag/bijgewerkt';
const LAATSTE = 2;

/**
 * Gives rows that an earlier program wrote what the program of today reads: the name to sort a task by, the agenda of a zaak, and the
 * counts of a gemeente. Two servers may do it at the same time, and a start that was cut off does it again.
 */
export async function backfill(models: Models): Promise<void> {
  const stand = Number((await models.instellingen.findOne({ _id: STAND }).lean())?.waarde ?? 0);
  if (stand >= LAATSTE) return;
  if (stand < 1) {
    await rewriteSorteernamen(models);
    await addAgendas(models);
  }
  await addTellingen(models);
  await models.instellingen.updateOne({ _id: STAND }, { $set: { waarde: String(LAATSTE) } }, { upsert: true });
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

/** First where each row is counted, then what each zaak has been counted for, and only then the counts: they rest on both. */
async function addTellingen(models: Models): Promise<void> {
  const { zaken, werkvoorraad } = models;
  for await (const { _id, gemeente, versie, rij } of werkvoorraad
    .find({ open: true, telsleutel: { $exists: false } })
    .lean()
    .cursor()) {
    await werkvoorraad.updateOne({ _id, gemeente, versie }, { $set: { telsleutel: makeTelsleutel(rij) } });
  }
  const oud = { geteld: { $exists: false } };
  for await (const { _id, gemeente } of zaken.find(oud, { gemeente: 1 }).lean().cursor()) {
    const geteld = await readGetelde(models, gemeente, _id);
    await zaken.updateOne({ _id, gemeente, ...oud }, { $set: { geteld } });
  }
  for (const gemeente of await zaken.distinct('gemeente')) await recountGemeente(models, gemeente);
}
