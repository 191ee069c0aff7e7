import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { BewaardeMelding, Storing, Weergave } from '../../ports.ts';
import type {
  AgendaDocument,
  BestandDocument,
  BetaalrunDocument,
  GebruikerDocument,
  Recorddocument,
  TellingDocument,
  VariantDocument,
  VastleggingDocument,
  WerkvoorraadDocument,
  ZaakDocument,
  ZaakregelDocument,
} from './documenten.ts';

/** Days that a closed task row stays as a marker: longer than any write can be under way. */
const MARKERING_SECONDEN = 7 * 24 * 3600;

const tekst = String;
const getal = Number;
const vrij = Schema.Types.Mixed;
const open = { partialFilterExpression: { open: true } } as const;

const TAAK = { zaaknummer: 1, taakId: 1, rol: 1, opgeschort: 1 } as const;
const RISICO_KOLOMMEN = { gemeente: 1, wettelijkUiterlijk: 1, ...TAAK, uiterlijk: 1, stap: 1 } as const;
/** What counting asks for; with `open` before it in the index, no document has to be read. */
const TELLING = { rol: 1, uiterlijk: 1, opgeschort: 1, stap: 1 } as const;
const NUMMER = { zaaknummer: 1, taakId: 1 } as const;
const DATUM_KOLOMMEN = { gemeente: 1, uiterlijk: 1, ...TAAK, wettelijkUiterlijk: 1, stap: 1 } as const;

function makeSchema(velden: Record<string, unknown>): Schema {
  return new Schema(
    { _id: tekst, ...velden },
    {
      versionKey: false,
      minimize: false,
      strict: 'throw',
      id: false,
      autoIndex: false,
      autoCreate: false,
    },
  );
}

function zaakSchema(): Schema {
  return makeSchema({
    gemeente: tekst,
    zaaknummer: tekst,
    versie: getal,
    zaak: vrij,
    termijnen: [vrij],
    opdrachten: [vrij],
    outbox: [vrij],
    bijwerken: [vrij],
    geteld: vrij,
  })
    .index({ gemeente: 1, zaaknummer: 1 }, { unique: true })
    .index({ gemeente: 1, 'opdrachten.id': 1 }, { unique: true })
    .index({ 'termijnen.einddatum': 1 })
    .index({ 'outbox.vrijOp': 1 })
    .index({ 'outbox.id': 1 })
    .index({ 'bijwerken.versie': 1 });
}

function werkvoorraadSchema(): Schema {
  const kolommen = { rol: tekst, element: tekst, werkgever: tekst, route: tekst, zoektekst: tekst, telsleutel: tekst };
  const sleutels = { werknemerSleutel: tekst, werkgeverSleutel: tekst };
  const datums = {
    wettelijkUiterlijk: tekst,
    uiterlijk: tekst,
    uitgesteldTot: tekst,
    opgeschort: Boolean,
    vervallenOp: Date,
  };
  return makeSchema({
    ...kolommen,
    ...sleutels,
    ...datums,
    gemeente: tekst,
    zaakId: tekst,
    taakId: tekst,
    zaaknummer: tekst,
    versie: getal,
    stap: getal,
    open: Boolean,
    behandelaar: tekst,
    rij: vrij,
  })
    .index(RISICO_KOLOMMEN, { name: 'risico', ...open })
    .index(DATUM_KOLOMMEN, { name: 'datum', ...open })
    .index({ gemeente: 1, werknemerSleutel: 1, ...NUMMER }, { name: 'werknemer', ...open })
    .index({ gemeente: 1, werkgeverSleutel: 1, ...NUMMER }, { name: 'werkgever', ...open })
    .index({ gemeente: 1, ...NUMMER }, { name: 'zaaknummer', ...open })
    .index({ gemeente: 1, stap: 1, ...NUMMER }, { name: 'stap', ...open })
    .index({ gemeente: 1, behandelaar: 1 }, { name: 'behandelaar', ...open })
    .index(
      { gemeente: 1, uitgesteldTot: 1 },
      { name: 'uitgesteld', partialFilterExpression: { open: true, uitgesteldTot: { $exists: true } } },
    )
    .index({ gemeente: 1, open: 1, telsleutel: 1 }, { name: 'telsleutel', ...open })
    .index({ gemeente: 1, open: 1, ...TELLING }, { name: 'telling', ...open })
    .index({ gemeente: 1, open: 1, zoektekst: 1, ...TELLING }, { name: 'zoek', ...open })
    .index({ gemeente: 1, zaakId: 1 })
    .index({ vervallenOp: 1 }, { expireAfterSeconds: MARKERING_SECONDEN });
}

function zaakregelSchema(): Schema {
  return makeSchema({
    gemeente: tekst,
    versie: getal,
    ontvangenOp: tekst,
    zaaknummer: tekst,
    status: tekst,
    stap: getal,
    zoektekst: tekst,
    rij: vrij,
  }).index({ gemeente: 1, ontvangenOp: -1, zaaknummer: -1, status: 1, stap: 1 });
}

function vastleggingSchema(): Schema {
  return makeSchema({ gemeente: tekst, zaakId: tekst, versie: getal, volgnummer: getal, tijdstip: tekst, rij: vrij })
    .index({ gemeente: 1, tijdstip: -1, zaakId: -1, versie: -1, volgnummer: -1 })
    .index({ gemeente: 1, zaakId: 1, versie: 1, volgnummer: 1 }, { unique: true });
}

function betaalrunSchema(): Schema {
  return (
    makeSchema({
      gemeente: tekst,
      maand: tekst,
      volgnummer: getal,
      stand: getal,
      open: Boolean,
      rij: tekst,
      claims: { type: [tekst], default: undefined },
      log: [tekst],
      berichten: [vrij],
    })
      .index({ gemeente: 1, maand: 1, volgnummer: 1 }, { unique: true })
      // One run of a gemeente at most is open.
      .index({ gemeente: 1 }, { unique: true, name: 'open', ...open })
      // A payment stands in one released run at most, whatever is repeated and on how many servers: this index is the guarantee.
      .index(
        { gemeente: 1, claims: 1 },
        { unique: true, name: 'claims', partialFilterExpression: { claims: { $exists: true } } },
      )
      .index({ 'berichten.id': 1 })
  );
}

/** The models of one connection: one collection each. The payloads are opaque; only what queries need is a field of its own. */
export function makeModels(connection: Connection) {
  const model = <T>(naam: string, schema: Schema): Model<T> =>
    connection.model(naam, schema, naam) as unknown as Model<T>;
  return {
    zaken: model<ZaakDocument>('zaken', zaakSchema()),
    werkvoorraad: model<WerkvoorraadDocument>('werkvoorraad', werkvoorraadSchema()),
    tellingen: model<TellingDocument>(
      'tellingen',
      makeSchema({ gemeente: tekst, stand: getal, taken: vrij, uitgesteld: vrij }),
    ),
    zaakregels: model<ZaakregelDocument>('zaakregels', zaakregelSchema()),
    agenda: model<AgendaDocument>(
      'agenda',
      makeSchema({ gemeente: tekst, versie: getal, regels: [vrij] }).index({ gemeente: 1, 'regels.datum': 1 }),
    ),
    vastleggingen: model<VastleggingDocument>('vastleggingen', vastleggingSchema()),
    nummers: model<{ _id: string; gemeente: string; stand: number }>(
      'nummers',
      makeSchema({ gemeente: tekst, stand: getal }),
    ),
    storingen: model<Recorddocument<Storing>>(
      'storingen',
      makeSchema({ rij: vrij }).index({ 'rij.gemeente': 1, 'rij.status': 1, 'rij.sinds': -1 }),
    ),
    bestanden: model<BestandDocument>(
      'bestanden',
      makeSchema({ gemeente: tekst, zaakId: tekst, mediatype: tekst, naam: tekst, inhoud: Buffer }),
    ),
    weergaven: model<Recorddocument<Weergave>>('weergaven', makeSchema({ rij: vrij }).index({ 'rij.gemeente': 1 })),
    meldingen: model<Recorddocument<BewaardeMelding>>(
      'meldingen',
      makeSchema({ rij: vrij }).index({ 'rij.gemeente': 1, 'rij.aan': 1, 'rij.tijdstip': -1, 'rij.id': -1 }),
    ),
    concepten: model<Recorddocument<string>>('concepten', makeSchema({ rij: tekst })),
    gebruikers: model<GebruikerDocument>(
      'gebruikers',
      makeSchema({ gemeenten: [tekst], versie: getal, rij: tekst, log: [vrij] })
        .index({ gemeenten: 1 })
        .index({ 'log.gemeenten': 1 }),
    ),
    varianten: model<VariantDocument>(
      'varianten',
      makeSchema({
        gemeente: tekst,
        versie: getal,
        stand: getal,
        status: tekst,
        geldigVanaf: tekst,
        rij: tekst,
        log: [tekst],
      }).index({ gemeente: 1, versie: 1 }, { unique: true }),
    ),
    betaalruns: model<BetaalrunDocument>('betaalruns', betaalrunSchema()),
    sessies: model<{ _id: string; inhoud: string; verlooptOp: string }>(
      'sessies',
      makeSchema({ inhoud: tekst, verlooptOp: tekst }).index({ verlooptOp: 1 }),
    ),
    instellingen: model<{ _id: string; waarde: string }>('instellingen', makeSchema({ waarde: tekst })),
  };
}

export type Models = ReturnType<typeof makeModels>;

/** Makes every collection and index that is not there yet; the same call on an existing database changes nothing. */
export async function createIndexes(models: Models): Promise<void> {
  for (const model of Object.values(models) as unknown as readonly Model<unknown>[]) {
    await model.createCollection();
    await model.createIndexes();
  }
}

/** One document id out of several parts; no part holds a slash but the last. */
export function makeId(...delen: readonly (string | number)[]): string {
  return delen.join('/');
}
