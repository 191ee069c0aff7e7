import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bankontvangst } from '../../../server/domain/betalen/ontvangsten.ts';
import { VOORBEELD_ONTVANGSTEN } from '../../../server/domain/betalen/ontvangsten.ts';
import type { Terugmeldbestand } from '../../../server/domain/betalen/terugmelding.ts';
import { VOORBEELD_TERUGMELDING } from '../../../server/domain/betalen/terugmelding.ts';
import { makeInleesverslagCsv } from '../../../server/domain/inlezen/inleesverslag-csv.ts';
import type { Betaalplaats } from '../../../server/usecases/betalen/change-betaalrun.ts';
import { toOntvangstregels } from '../../../server/usecases/inlezen/bankverslag.ts';
import { at, GEMEENTE, given, release } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { ADMIN, SMIT } from '../world.ts';

const KENMERK = 'ab'.repeat(32);
const NAAM = 'CAMT053_NL91ABNA0417164300.xml';

/** A run at the bank with two payments, and a file that is certain of the first and not of the second. */
async function offer() {
  const { world } = await given();
  const weg = await world.usecases.markBetaalrunAangeboden(ADMIN, at(await release(world)));
  const [eerste = '', tweede = ''] = weg.regels.map(({ id }) => id);
  const gelezen: Terugmeldbestand = {
    soort: 'camt.053',
    regels: [
      {
        uitkomst: 'teruggekomen',
        regelId: eerste,
        op: '2026-02-20',
        reden: 'AC04: J. Bakker is weg',
        plaats: 'boeking 1',
        melding: 'Terug.',
      },
      {
        uitkomst: 'onzeker',
        voorstel: { uitkomst: 'uitgevoerd', regelIds: [tweede] },
        op: '2026-02-20',
        bedragCent: 5,
        plaats: 'boeking 2',
        melding: 'Kies.',
      },
      { uitkomst: 'onbekend', plaats: 'boeking 3', bedragCent: 700, melding: 'Niet van deze run.' },
    ],
    zonderBericht: [tweede],
  };
  return { world, weg, plaats: { gemeente: GEMEENTE, runId: weg.id }, gelezen, tweede };
}

const keep = (
  { usecases }: World,
  plaats: Betaalplaats,
  gelezen: Terugmeldbestand,
  keuzes: Record<string, string>,
  wie = ADMIN,
) => usecases.keepTerugmelding(wie, plaats, { naam: NAAM, kenmerk: KENMERK, gelezen }, keuzes);
const list = async ({ usecases }: World) => (await usecases.listInleesverslagen(ADMIN, GEMEENTE, { vanaf: 0 })).rijen;

describe('an answer of the bank on a run', () => {
  it('leaves a report by payment, without names, accounts or the words of the bank', async () => {
    const { world, plaats, gelezen, weg, tweede } = await offer();
    const vraag = { soort: 'terugmelding', kenmerk: KENMERK, runId: weg.id } as const;
    expect(await world.usecases.findEerdereLezing(ADMIN, GEMEENTE, vraag)).toBeUndefined();
    const klaar = await keep(world, plaats, gelezen, { 'boeking 2': tweede });
    expect(klaar.regels.map(({ status }) => status)).toEqual(['teruggekomen', 'uitgevoerd']);
    const verslag = await world.usecases.readInleesverslag(ADMIN, GEMEENTE, klaar.verslagId);
    const [regel] = weg.regels;
    expect(verslag).toMatchObject({
      soort: 'terugmelding',
      bestand: 'CAMT053_rekening-…4300.xml',
      sha256: KENMERK,
      runId: weg.id,
      door: ADMIN.gebruikersnaam,
      tellingen: { vastgelegd: 2, overgeslagen: 1 },
      regels: [
        { zaakId: regel?.zaakId, zaaknummer: regel?.zaaknummer, bedragCent: regel?.bedragCent, uitkomst: 'vastgelegd' },
        { bedragCent: 5, uitkomst: 'vastgelegd', toelichting: 'Door een mens gekozen.' },
        { wat: 'boeking 3: geen betaling van deze betaalrun', bedragCent: 700, uitkomst: 'overgeslagen' },
      ],
    });
    expect(verslag.regels[0]?.wat).toBe(`boeking 1: betaling ${regel?.id} teruggekomen op vr 20 feb 2026`);
    expect(verslag.regels[0]?.toelichting).toBe('Reden van de bank: AC04.');
    expect(JSON.stringify(verslag)).not.toMatch(/Bakker|0417164300/);
    expect(makeInleesverslagCsv(verslag)).toContain(';7,00\r\n');
    expect(await world.usecases.findEerdereLezing(SMIT, GEMEENTE, vraag)).toMatchObject({ verslagId: klaar.verslagId });
  });

  it('is one report: the same file again changes nothing and leads to that', async () => {
    const { world, plaats, gelezen, tweede } = await offer();
    const eerst = await keep(world, plaats, gelezen, { 'boeking 2': tweede });
    const bekend = gelezen.regels.map((regel) =>
      regel.regelId ? { ...regel, uitkomst: 'al_bekend' as const } : regel,
    );
    const nog = await keep(world, plaats, { ...gelezen, regels: bekend }, { 'boeking 2': tweede }, SMIT);
    expect([nog.verslagId, nog.stand]).toEqual([eerst.verslagId, eerst.stand]);
    expect(await list(world)).toHaveLength(1);
  });

  it('that did its work but was cut off before its report, leaves it the next time', async () => {
    const { world, plaats, gelezen, tweede } = await offer();
    const { inlezen } = world.stores;
    const save = async () => {
      throw new Error('De stroom viel uit.');
    };
    Object.assign(world.stores, { inlezen: { ...inlezen, save } });
    await expect(keep(world, plaats, gelezen, { 'boeking 2': tweede })).rejects.toThrow('stroom');
    Object.assign(world.stores, { inlezen });
    expect(await list(world)).toEqual([]);
    const { verslagId, regels } = await keep(world, plaats, gelezen, { 'boeking 2': tweede });
    expect(regels.map(({ status }) => status)).toEqual(['teruggekomen', 'uitgevoerd']);
    expect(await list(world)).toMatchObject([{ id: verslagId, tellingen: { ongewijzigd: 2, overgeslagen: 1 } }]);
  });

  it('does nothing at all when a choice does not fit the file', async () => {
    const { world, plaats, gelezen, tweede } = await offer();
    await expect(keep(world, plaats, gelezen, { 'boeking 3': tweede })).rejects.toThrow('Er is niets vastgelegd');
    expect(await list(world)).toEqual([]);
    expect((await world.usecases.readBetaalrun(ADMIN, plaats)).regels.every(({ status }) => status === 'open')).toBe(
      true,
    );
  });
});

describe('receipts at the bank', () => {
  const ontvangst: Bankontvangst = {
    sleutel: `bank-${'a'.repeat(40)}`,
    plaats: 'regel 2',
    op: '2026-03-09',
    bedragCent: 500,
    naam: 'J. Bakker',
    iban: 'NL91ABNA0417164300',
    omschrijving: 'Voor J. Bakker',
  };

  it('leave a report once, also when nobody chose a zaak', async () => {
    const { world } = await given();
    const bestand = { naam: 'maart.csv', kenmerk: KENMERK, gelezen: [ontvangst] };
    const { verslagId, regels } = await world.usecases.keepOntvangsten(ADMIN, GEMEENTE, bestand, []);
    expect(regels).toEqual([]);
    expect((await world.usecases.keepOntvangsten(SMIT, GEMEENTE, bestand, [])).verslagId).toBe(verslagId);
    const verslag = await world.usecases.readInleesverslag(ADMIN, GEMEENTE, verslagId);
    expect(verslag.regels).toEqual([
      {
        regel: 2,
        wat: 'ontvangen op ma 9 mrt 2026',
        bedragCent: 500,
        uitkomst: 'overgeslagen',
        toelichting: 'Er is geen zaak gekozen.',
      },
    ]);
    expect(JSON.stringify(verslag)).not.toMatch(/Bakker|NL91/);
    const vreemd = [{ sleutel: `bank-${'b'.repeat(40)}`, zaakId: 'zaak-1' }];
    await expect(world.usecases.keepOntvangsten(ADMIN, GEMEENTE, bestand, vreemd)).rejects.toThrow('Lees het bestand');
  });

  it('say what was booked, what was there already and what is too much', () => {
    const gedaan = {
      plaats: 'regel 2',
      zaakId: 'zaak-1',
      zaaknummer: 'LKS-2026-000001',
      werkgever: 'Bakkerij',
      bedragCent: 500,
      openCent: 0,
    };
    const maak = (uitkomst: 'vastgelegd' | 'al_vastgelegd', teVeelCent: number) =>
      toOntvangstregels([ontvangst], [{ ...gedaan, uitkomst, teVeelCent }])[0];
    expect(maak('vastgelegd', 100)).toMatchObject({ zaaknummer: 'LKS-2026-000001', uitkomst: 'vastgelegd' });
    expect(maak('vastgelegd', 100)?.toelichting).toMatch(/^€\s1,00 te veel/);
    expect(maak('al_vastgelegd', 0)).toMatchObject({ uitkomst: 'ongewijzigd' });
  });
});

it('the samples in the page are those in the documentation', () => {
  const read = (naam: string) =>
    readFileSync(new URL(`../../../docs/voorbeelden/${naam}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  expect(read('terugmelding.csv')).toBe(VOORBEELD_TERUGMELDING.replaceAll('\r\n', '\n'));
  expect(read('ontvangsten.csv')).toBe(VOORBEELD_ONTVANGSTEN.replaceAll('\r\n', '\n'));
});
