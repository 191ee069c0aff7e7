import { join } from 'node:path';
import { makeBetaalbestanden } from '../../../server/betaalbestanden.ts';
import { compose } from '../../../server/compose.ts';
import { makeVerzending } from '../../../server/domain/brief/verzending.ts';
import { STANDAARDMIX } from '../../../server/domain/proef/proefopdracht.ts';
import type { Services } from '../../../server/http/services.ts';
import { makeKluis } from '../../../server/kluis.ts';
import { loadLibrary } from '../../../server/load-library.ts';
import { makePapier } from '../../../server/papier.ts';
import type { Stores } from '../../../server/ports.ts';
import { type Actor, type Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { maakRun } from '../../store/contract/betalen.ts';
import { maakInleesverslag } from '../../store/contract/inlezen.ts';
import { AANVRAAG } from '../../usecases/world.ts';
import { addPakket } from './add-pakket.ts';
import { addVordering } from './add-vordering.ts';
import { BETAALRUN } from './fake-betaalrun.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const library = await loadLibrary(ROOT, { voorbeeldupdate: true });

/** A zaak with something of everything that a route can ask for. */
export interface Fixture {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly taakId: string;
  readonly briefId: string;
  readonly documentId: string;
  readonly storingId: string;
  /** A colleague who never logs in. */
  readonly gebruikersnaam: string;
  /** The version of the variant that came with the product. */
  readonly variantId: string;
  readonly versie: number;
  readonly proefId: string;
  readonly migratieId: string;
  /** A released betaalrun with one line, for a werknemer of that name. */
  readonly runId: string;
  readonly batchId: string;
  /** The report of a file that was read. */
  readonly verslagId: string;
  /** A package that was sent, and one that came in. */
  readonly pakketId: string;
  /** Something that the werkgever owes, of which nothing came in yet. */
  readonly vorderingId: string;
}

export interface RealServer extends TestServer {
  readonly services: Services;
  /** A new zaak of that gemeente. Its werknemer is called after it, so that a leak can be seen. */
  addZaak(gemeente: string): Promise<Fixture>;
}

export const GEHEIM: Readonly<Record<string, string>> = {
  'olst-wijhe': 'Olstgeheim',
  voorbeeldstad: 'Voorbeeldgeheim',
};

/** The real app on the real use cases, rules, diagrams and forms, with a store in memory. */
export async function startRealServer(): Promise<RealServer> {
  let vandaag = '2026-03-02';
  let id = 0;
  let services: Services | undefined;
  const makeServices = (stores: Stores): Services => {
    services = compose({
      library,
      stores,
      klok: { nu: () => `${vandaag}T09:00:00.000Z`, vandaag: () => vandaag },
      makeId: () => `id-${(id += 1)}`,
      kluis: makeKluis(new Uint8Array(32).fill(7)),
      renderBijlage: async (bijlage, formaat) => ({
        naam: `bijlage.${formaat}`,
        mediatype: 'application/json',
        inhoud: new TextEncoder().encode(JSON.stringify(bijlage)),
      }),
      renderBegeleiding: async (begeleiding, soort, formaat) => ({
        naam: `${soort}.${formaat}`,
        mediatype: 'application/json',
        inhoud: new TextEncoder().encode(JSON.stringify(begeleiding)),
      }),
      papier: makePapier(library.sjablonen, {
        make: () => new TextEncoder().encode('%PDF-1.7'),
        countPages: () => 1,
      }),
      betaalbestanden: makeBetaalbestanden({ make: () => new TextEncoder().encode('%PDF-1.7') }),
      renderBrief: async (brief) => new TextEncoder().encode(`%PDF-1.7 ${brief.code}`),
      demo: {
        setVandaag: async (datum) => {
          vandaag = datum;
        },
        deliver: async () => {},
      },
      proef: {
        playAll: async () => ({ oud: [], nieuw: [] }),
        playOne: async (_spel, nummer) => ({
          nummer,
          soort: 'regulier',
          ontvangen: '2026-03-02',
          regels: { oud: [], nieuw: [] },
          meldingen: { oud: null, nieuw: null },
        }),
      },
      versie: '0.0.1',
      opslag: 'geheugen',
    }).services;
    return services;
  };
  const server = await startTestServer({ makeServices });
  if (services === undefined) throw new Error('The services were not made');
  const made = services;
  return { ...server, services: made, addZaak: (gemeente) => addZaak(made, server.stores, gemeente) };
}

async function addZaak(services: Services, stores: Stores, gemeente: string): Promise<Fixture> {
  const { usecases } = services;
  const actor: Actor = {
    gebruikersnaam: `consulent.${gemeente}`,
    naam: 'E. van consulent',
    rollen: ['consulent'],
    gemeenten: [gemeente],
  };
  const waarden: Formulierwaarden = {
    ...AANVRAAG,
    'aanvraag.datumOntvangst': '2026-03-02',
    'dienstverband.aokOntvangenOp': '2026-03-02',
    'werknemer.achternaam': GEHEIM[gemeente],
    'werknemer.woongemeente': gemeente,
  };
  const { zaakId } = await usecases.startZaak(actor, { gemeente, waarden, opdrachtId: services.makeId() });
  const inhoud = new TextEncoder().encode('%PDF-1.7');
  const document = await usecases.addDocument(
    actor,
    { gemeente, zaakId },
    { naam: 'contract.pdf', soort: 'arbeidsovereenkomst', mediatype: 'application/pdf', inhoud },
  );
  const storingId = `storing-${zaakId}`;
  await stores.storingen.report({
    id: storingId,
    gemeente,
    zaakId,
    soort: 'taak',
    omschrijving: 'Een taak is niet afgerond.',
    fout: 'Error',
    pogingen: 1,
    sinds: '2026-03-02T09:00:00.000Z',
    status: 'open',
  });
  const gebruikersnaam = `collega.${gemeente}`;
  const collega = { gebruikersnaam, naam: 'C. Collega', rollen: ['raadpleger' as const], gemeenten: [gemeente] };
  await stores.gebruikers.put({ ...collega, wachtwoordhash: 'geen', actief: true });
  const beheer: Actor = { ...actor, rollen: ['functioneel_beheerder'] };
  const plaats = { gemeente, variantId: `bestand:${gemeente}:2026-01-01` };
  const vraag = { aantal: 1, seed: 1, mix: STANDAARDMIX, tegen: 'geldend' } as const;
  const { id: proefId } = await usecases.startProef(beheer, plaats, vraag);
  const migratieId = `migratie-${zaakId}`;
  const reden = 'Om te zien of het kan.';
  await usecases.migrateZaken(beheer, plaats, { opdrachtId: migratieId, zaakIds: [zaakId], reden });
  const runId = `run-${zaakId}`;
  await addRun(stores, gemeente, runId);
  const achternaam = GEHEIM[gemeente] ?? '';
  const pakketId = await addPakket(services, stores, actor, { gemeente, zaakId, achternaam });
  const vorderingId = await addVordering(stores, gemeente, zaakId);
  const { taken, brieven, versie } = await usecases.readZaak(actor, gemeente, zaakId);
  const batchId = `batch-${zaakId}`;
  await addVerzending(stores, { gemeente, zaakId, batchId });
  const verslag = maakInleesverslag({ gemeente, bestand: `${GEHEIM[gemeente]}.csv` }, inleesteller++);
  await stores.inlezen.save({ verslag, zaken: [] });
  return {
    zaakId,
    taakId: taken.find((taak) => taak.status === 'open')?.id ?? '',
    briefId: brieven[0]?.id ?? '',
    documentId: document.id,
    storingId,
    gebruikersnaam,
    ...plaats,
    proefId,
    migratieId,
    runId,
    batchId,
    verslagId: verslag.id,
    pakketId,
    vorderingId,
    versie,
  };
}

/** Every report has another number: the same file is kept once. */
let inleesteller = 0;

/** The letters of the zaak on their way out, one of them in a print batch. */
async function addVerzending(
  stores: Stores,
  { gemeente, zaakId, batchId }: { readonly gemeente: string; readonly zaakId: string; readonly batchId: string },
): Promise<void> {
  const moment = { nu: '2026-03-02T09:00:00.000Z', vandaag: '2026-03-02', door: 'systeem' };
  const zaak = await stores.zaken.find(gemeente, zaakId);
  for (const brief of zaak?.brieven ?? []) {
    if (zaak) await stores.verzenden.add(makeVerzending(zaak, brief, moment));
  }
  const batch = { id: batchId, op: moment.nu, door: moment.door };
  const [brief] = zaak?.brieven ?? [];
  if (!zaak || !brief) return;
  const geprint = makeVerzending(zaak, { ...brief, id: `${brief.id}-kopie` }, moment);
  await stores.verzenden.add({ ...geprint, wijze: 'post', status: 'geprint', batch });
}

async function addRun(stores: Stores, gemeente: string, id: string): Promise<void> {
  const [regel] = BETAALRUN.regels;
  if (!regel) throw new Error('The fake run has no line.');
  const run = maakRun({
    id,
    gemeente,
    maand: '2026-01',
    volgnummer: (await stores.betalen.list(gemeente)).length + 1,
    status: 'vrijgegeven',
    regels: [{ ...regel, werknemer: { naam: GEHEIM[gemeente] ?? '' } }],
    rekening: { naam: 'Gemeente', iban: 'NL25BNGH0000000001' },
  });
  await stores.betalen.save({ run, verwachteStand: 0, vastleggingen: [], claims: [], berichten: [] });
}
