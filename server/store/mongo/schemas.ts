import { Schema } from 'mongoose';

/** Days that a closed task row stays as a marker: longer than any write can be under way. */
const MARKERING_SECONDEN = 7 * 24 * 3600;

export const tekst = String;
export const getal = Number;
export const vrij = Schema.Types.Mixed;
const open = { partialFilterExpression: { open: true } } as const;

const TAAK = { zaaknummer: 1, taakId: 1, rol: 1, opgeschort: 1 } as const;
const RISICO_KOLOMMEN = { gemeente: 1, wettelijkUiterlijk: 1, ...TAAK, uiterlijk: 1, stap: 1 } as const;
/** What counting asks for; with `open` before it in the index, no document has to be read. */
const TELLING = { rol: 1, uiterlijk: 1, opgeschort: 1, stap: 1 } as const;
const NUMMER = { zaaknummer: 1, taakId: 1 } as const;
const DATUM_KOLOMMEN = { gemeente: 1, uiterlijk: 1, ...TAAK, wettelijkUiterlijk: 1, stap: 1 } as const;

/** A schema that keeps what it is given, letter for letter, and refuses what it does not know. Indexes are made apart. */
export function makeSchema(velden: Record<string, unknown>): Schema {
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

export function zaakSchema(): Schema {
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
    .index(
      { gemeente: 1, _id: 1 },
      { name: 'besloten', partialFilterExpression: { 'zaak.besluiten.0': { $exists: true } } },
    )
    .index({ 'termijnen.einddatum': 1 })
    .index({ 'outbox.vrijOp': 1 })
    .index({ 'outbox.id': 1 })
    .index({ 'bijwerken.versie': 1 });
}

export function werkvoorraadSchema(): Schema {
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

export function zaakregelSchema(): Schema {
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

export function vastleggingSchema(): Schema {
  return makeSchema({ gemeente: tekst, zaakId: tekst, versie: getal, volgnummer: getal, tijdstip: tekst, rij: vrij })
    .index({ gemeente: 1, tijdstip: -1, zaakId: -1, versie: -1, volgnummer: -1 })
    .index({ gemeente: 1, zaakId: 1, versie: 1, volgnummer: 1 }, { unique: true });
}

export function betaalrunSchema(): Schema {
  return (
    makeSchema({
      gemeente: tekst,
      maand: tekst,
      volgnummer: getal,
      stand: getal,
      open: Boolean,
      kop: tekst,
      rij: tekst,
      vrijgegeven: tekst,
      delen: vrij,
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

export function betaaldeelSchema(): Schema {
  return makeSchema({
    gemeente: tekst,
    run: tekst,
    stand: getal,
    set: tekst,
    plaats: getal,
    sinds: Date,
    regels: tekst,
    vrijgegeven: tekst,
  })
    .index({ run: 1, set: 1, plaats: 1 }, { unique: true })
    .index({ gemeente: 1, stand: 1, sinds: 1 });
}

export function verzendingSchema(): Schema {
  return makeSchema({
    gemeente: tekst,
    zaakId: tekst,
    stand: getal,
    status: tekst,
    sinds: tekst,
    batchId: tekst,
    volgendePoging: tekst,
    onverzonden: Boolean,
    rij: tekst,
  })
    .index({ gemeente: 1, status: 1, sinds: 1, _id: 1 })
    .index({ gemeente: 1, zaakId: 1 })
    .index({ gemeente: 1, batchId: 1 }, { name: 'batch', partialFilterExpression: { batchId: { $exists: true } } })
    .index({ gemeente: 1 }, { name: 'onverzonden', partialFilterExpression: { onverzonden: true } });
}
