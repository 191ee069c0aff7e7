import { createHash } from 'node:crypto';
import { STANDAARDMIX } from '../../../server/domain/proef/proefopdracht.ts';
import { makeVoorbeeldrapport } from '../../../server/domain/zaak/loonwaarderapport.ts';
import type { Fixture } from './real-server.ts';

/** One operation of the OpenAPI description, as far as the tests look at it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly access: string;
  readonly roles: readonly string[];
  readonly takesUpload: boolean;
  readonly bodyFields: readonly string[];
  readonly queryFields: readonly string[];
}

interface RawOperation {
  readonly operationId: string;
  readonly 'x-toegang': string;
  readonly 'x-rollen'?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: RawSchema }>> };
}

interface RawSchema {
  readonly $ref?: string;
  readonly properties?: object;
}

interface RawDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, RawSchema>> };
}

/** Every operation of a served OpenAPI document. */
export function listOperations(document: unknown): readonly Operation[] {
  const { paths, components } = document as RawDocument;
  // A schema with a name of its own stands among the components.
  const resolve = (schema: RawSchema | undefined): RawSchema | undefined =>
    schema?.$ref === undefined ? schema : components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''];
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => {
      const content = raw.requestBody?.content ?? {};
      const schema = resolve(Object.values(content)[0]?.schema);
      return {
        id: raw.operationId,
        method: method.toUpperCase(),
        path,
        access: raw['x-toegang'],
        roles: raw['x-rollen'] ?? [],
        takesUpload: 'multipart/form-data' in content,
        bodyFields: Object.keys(schema?.properties ?? {}),
        queryFields: (raw.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name),
      };
    }),
  );
}

/** The address of an operation on this zaak. */
export function fillPath(path: string, fixture: Fixture): string {
  const values: Readonly<Record<string, string>> = {
    gemeente: fixture.gemeente,
    zaakId: fixture.zaakId,
    taakId: fixture.taakId,
    briefId: fixture.briefId,
    documentId: fixture.documentId,
    storingId: fixture.storingId,
    gebruikersnaam: fixture.gebruikersnaam,
    variantId: fixture.variantId,
    naar: '2026-07-01',
    sleutel: 'rappel.aantal',
    proefId: fixture.proefId,
    nummer: '1',
    runId: fixture.runId,
    batchId: fixture.batchId,
    verslagId: fixture.verslagId,
    pakketId: fixture.pakketId,
    vorderingId: fixture.vorderingId,
    schuldId: fixture.vorderingId,
    bestand: 'journaal.csv',
    regelId: 'LKS-2026-0118-202603-V1',
    nr: 'G35',
    migratieId: fixture.migratieId,
    kenmerk: '4b0f9e6a-6a53-4a55-9c4e-0d4b1f0f7a11',
    code: path.includes('/varianten/') ? 'EB-3' : 'PP-2',
    proces: path.includes('/zaken/') ? 'wijziging' : 'aanvraag-en-besluit',
    brief: 'PP-6',
    blok: 'betaling',
    naam: path.includes('/processen/') ? 'aanvraag-en-besluit' : 'beoordelen-aanvraag',
    versie: '2026-01-01',
    soort: 'implementatieplan',
    actie: 'instelling.betaling.dag',
    opgaveId: 'opgave-1',
  };
  return path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => encodeURIComponent(values[name] ?? name));
}

/** A body that a user could really send to this operation. */
export function makeBody(operation: Operation, fixture: Fixture): unknown {
  if (operation.takesUpload) {
    const form = new FormData();
    if (/\/(terugmelding-(lezen|vastleggen)|ontvangsten\/(inlezen|vastleggen))$/.test(operation.path)) {
      const csv = 'kenmerk;status;datum\nLKS-2026-0118-202603-V1;uitgevoerd;20-3-2026\n';
      form.set('bestand', new Blob([csv], { type: 'text/csv' }), 'bank.csv');
      if (operation.path.endsWith('/vastleggen') || operation.path.endsWith('-vastleggen')) {
        form.set('kenmerk', createHash('sha256').update(csv).digest('hex'));
        form.set('keuzes', operation.path.endsWith('-vastleggen') ? '{}' : '[]');
      }
      return form;
    }
    if (/\/loonwaarderapport\/(lezen|overnemen)$/.test(operation.path)) {
      form.set('bestand', new Blob([makeVoorbeeldrapport('LKS-2026-9999')]), 'rapport.json');
      return form;
    }
    if (operation.path.includes('/brp-controle/')) {
      const csv = 'zaaknummer;woongemeente;datum\nLKS-2026-0118;Deventer;2-3-2026\n';
      form.set('bestand', new Blob([csv], { type: 'text/csv' }), 'brp.csv');
      if (operation.path.endsWith('/starten')) {
        form.set('kenmerk', createHash('sha256').update(csv).digest('hex'));
        form.set('regels', '2');
      }
      return form;
    }
    if (operation.path.includes('/overdrachten/')) {
      form.set('bestand', new Blob(['a.b.c.d.e']), 'pakket.jwe');
      return form;
    }
    if (operation.path.includes('/uren/')) {
      const csv = 'zaaknummer;maand;uren\nLKS-2026-0118;2026-02;10\n';
      form.set('bestand', new Blob([csv], { type: 'text/csv' }), 'uren.csv');
      form.set('bron', 'csv');
      form.set('ontvangenOp', '2026-03-02');
      if (operation.path.endsWith('/vastleggen')) form.set('kenmerk', createHash('sha256').update(csv).digest('hex'));
      return form;
    }
    form.set('soort', 'overig');
    form.set('bestand', new Blob(['%PDF-1.7\n']), 'bewijs.pdf');
    return form;
  }
  const account = { naam: 'N. Nieuw', rollen: ['consulent'], gemeenten: [fixture.gemeente] };
  const bodies: Readonly<Record<string, unknown>> = {
    actief: { ...account, actief: true, versie: 0 },
    rollen: { ...account, gebruikersnaam: `nieuw.${fixture.gemeente}` },
    oud: { oud: 'niet het wachtwoord', nieuw: 'vier losse woorden samen' },
    ids: { ids: ['zaak-1:2:1'] },
    haalTerug: { haalTerug: true },
    naar: { naar: `administratie.${fixture.gemeente}` },
    tot: { tot: '2026-03-09', reden: 'Werkgever belt terug.' },
    stap: { stap: 'werkdag' },
    peildatum: {
      peildatum: '2026-01-01',
      geboortedatum: '1990-05-01',
      loonwaarde: 60,
      urenPerWeek: 32,
      voltijdUren: 38,
    },
    gemeente: { gemeente: fixture.gemeente, jaar: 2026 },
    van: { van: '2026-04-01', aantal: 5, eenheid: 'weken' },
    geldigVanaf: { geldigVanaf: '2026-03-01' },
    xml: { xml: '<definitions />', motiveringen: [] },
    inhoud: { inhoud: {}, motivering: '' },
    tekst: { tekst: 'Wij betalen op tijd.', motivering: '' },
    prioriteit: {
      prioriteit: 1,
      conditions: { fact: 'werkgever', path: 'uitzendbureau', operator: 'equal', value: true },
      sleutel: 'rappel.interval_wd',
      waarde: 5,
      motivering: '',
    },
    waarde: { waarde: 3, motivering: '' },
    seed: { aantal: 1, seed: 1, mix: STANDAARDMIX, tegen: 'geldend' },
    zaakIds: { opdrachtId: '4b0f9e6a-6a53-4a55-9c4e-0d4b1f0f7a12', zaakIds: [], reden: '' },
    reden: { reden: '', stand: 1 },
    stand: { stand: 1 },
    bestand: { bestand: '{}' },
    vierOgen: { vierOgen: true },
    maand: { maand: '2026-03' },
    vraag: { naam: 'Rappels', vraag: 'lijst=groep&stap=4', gedeeld: true },
    aan: { waarden: {}, aan: 'werkgever' },
    status: { status: 'bezig', wie: 'Team Participatie', opmerking: '' },
    versie: { versie: fixture.versie, waarden: {} },
    waarden: { waarden: {} },
  };
  if (operation.bodyFields.includes('onderwerp')) {
    const brief = {
      titel: 'Uitnodiging',
      soort: 'kennisgeving',
      aan: ['werkgever'],
      kanaal: 'brief',
      stap: 1,
      onderwerp: 'Kennismaken',
      blokken: [{ naam: 'bericht', soort: 'alinea', tekst: 'Wij maken graag kennis.' }],
      motivering: '',
    };
    return operation.bodyFields.includes('code') ? { ...brief, code: 'EB-3' } : brief;
  }
  if (operation.path.includes('/migraties/')) {
    return { opdrachtId: '4b0f9e6a-6a53-4a55-9c4e-0d4b1f0f7a13', reden: '' };
  }
  if (/\/regel(keuring|bereik)$/.test(operation.path))
    return { naam: 'uitzendbureau', ...(bodies['prioriteit'] as object) };
  if (operation.method === 'POST' && operation.path.endsWith('/processen')) {
    return { proces: 'wijziging', versie: fixture.versie, waarden: {} };
  }
  if (operation.path.endsWith('/sleutels')) return { tekst: '{}', bewaar: false };
  if (operation.path.includes('/waarschuwingen/')) return { reden: '' };
  const verrekening = findVerrekening(operation.path);
  if (verrekening !== undefined && operation.method !== 'GET') return verrekening;
  if (operation.path.endsWith('/briefvoorbeeld')) return { brief: 'PP-6', blok: 'betaling', tekst: 'Wij betalen.' };
  if (operation.path.endsWith('/acties/{actie}')) return { status: 'bezig' };
  if (operation.method === 'POST' && operation.path.endsWith('/uren')) {
    return { bron: 'werkgever', van: '2026-02-01', totEnMet: '2026-02-28', uren: 10, ontvangenOp: '2026-03-02' };
  }
  if (operation.path.endsWith('/intrekken') && operation.path.includes('/uren/')) return { reden: 'Andere zaak.' };
  if (operation.method === 'POST' && operation.path.endsWith('/herziening/tekenen')) {
    const zaken = [{ zaakId: 'zaak-1', taakId: 'taak-1', oudCent: 102_320, nieuwCent: 107_109 }];
    return { datum: '2026-01-01', budgethouder: 'B. Houder', ondertekendOp: '2026-01-02', zaken };
  }
  if (operation.method === 'POST' && operation.path.endsWith('/herziening')) return { datum: '2026-01-01' };
  if (operation.path.endsWith('/proberen')) return { feiten: {} };
  if (operation.path.endsWith('/keuzes'))
    return { keuze: 'parameter:contact.forfaitair.termijn_dagen', antwoord: { keuze: 'landelijk' } };
  if (operation.path.endsWith('/concept') && operation.path.includes('/updates/')) return { geldigVanaf: '2026-07-01' };
  const uitgaand = findUitgaand(operation.path);
  if (uitgaand !== undefined && operation.method !== 'GET') return uitgaand;
  const field = Object.keys(bodies).find((name) => operation.bodyFields.includes(name));
  return field === undefined ? undefined : bodies[field];
}

/** Of the settlement of a quarter and what werkgevers owe by it. */
function findVerrekening(path: string): unknown {
  if (path.endsWith('/verrekeningen')) return { kwartaal: '2025-Q4' };
  if (path.endsWith('/betalingen')) return { op: '2026-03-02' };
  if (path.endsWith('/ontvangsten')) return { bedragCent: 100, op: '2026-03-02' };
  return path.endsWith('/kwijtscheldingen') ? { bedragCent: 100, reden: 'Het is te weinig om te vragen.' } : undefined;
}

/** Of what leaves the house, by the end of its path. */
function findUitgaand(path: string): unknown {
  const bodies: Readonly<Record<string, unknown>> = {
    '/verzending/{briefId}': { stand: 1, actie: { soort: 'post' } },
    '/verzending-mails': {},
    '/verzending-opnieuw': {},
    '/printbatches': { opdrachtId: '4b0f9e6a-6a53-4a55-9c4e-0d4b1f0f7a14' },
    '/printbatches/{batchId}/post': { op: '2026-03-02' },
    '/crediteurnummer': { crediteurnummer: '40017' },
    '/digitaal-akkoord': { van: 'werkgever', akkoord: true },
    '/dossier': { formaat: 'pdf', metBsn: false },
    '/gws/{besluitId}': { punt: 'uren', gedaan: true },
  };
  const eind = Object.keys(bodies).find((deel) => path.endsWith(deel));
  return eind === undefined ? undefined : bodies[eind];
}
