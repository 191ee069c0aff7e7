import type { Connection, Model, Schema } from 'mongoose';
import type { BewaardeMelding, Storing, Weergave } from '../../ports.ts';
import type { BetaaldeelDocument, BetaalrunDocument } from './betaaldocumenten.ts';
import type {
  AgendaDocument,
  BestandDocument,
  GebruikerDocument,
  InleesverslagDocument,
  Recorddocument,
  TellingDocument,
  VariantDocument,
  VastleggingDocument,
  VerzendingDocument,
  WerkvoorraadDocument,
  ZaakDocument,
  ZaakregelDocument,
} from './documenten.ts';
import {
  betaaldeelSchema,
  betaalrunSchema,
  getal,
  makeSchema,
  tekst,
  vastleggingSchema,
  verzendingSchema,
  vrij,
  werkvoorraadSchema,
  zaakregelSchema,
  zaakSchema,
} from './schemas.ts';

/** The models of one connection: one collection each. The payloads are opaque; only what queries need is a field of its own. */
export function makeModels(connection: Connection) {
  const model = <T>(naam: string, schema: Schema): Model<T> =>
    connection.model(naam, schema, naam) as unknown as Model<T>;
  return {
    zaken: model<ZaakDocument>('zaken', zaakSchema()),
    werkvoorraad: model<WerkvoorraadDocument>('werkvoorraad', werkvoorraadSchema()),
    tellingen: model<TellingDocument>(
      'tellingen',
      makeSchema({ gemeente: tekst, stand: tekst, taken: vrij, uitgesteld: vrij }),
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
    betaaldelen: model<BetaaldeelDocument>('betaaldelen', betaaldeelSchema()),
    verzendingen: model<VerzendingDocument>('verzendingen', verzendingSchema()),
    inleesverslagen: model<InleesverslagDocument>(
      'inleesverslagen',
      makeSchema({ gemeente: tekst, soort: tekst, op: tekst, sha256: tekst, kop: tekst, regels: tekst })
        .index({ gemeente: 1, op: -1, _id: -1 })
        .index({ gemeente: 1, sha256: 1 }),
    ),
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
