import { describe, expect, test } from 'vitest';
import { InvoerError } from '../../../server/domain/fouten.ts';
import type { Loonwaarderapport } from '../../../server/domain/zaak/loonwaarderapport.ts';
import { makeVerzoekbestand, makeVerzoekstuk } from '../../../server/domain/zaak/loonwaardeverzoek.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld } from '../world.ts';

const GEMEENTE = 'voorbeeldstad';

async function given(): Promise<{ readonly world: World; readonly zaakId: string; readonly zaaknummer: string }> {
  const world = makeWorld();
  const zaakId = await world.start();
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  return { world, zaakId, zaaknummer: (await world.zaak(zaakId)).zaaknummer };
}

const rapport = (kenmerk: string, anders: Partial<Loonwaarderapport> = {}): Loonwaarderapport => ({
  kenmerk,
  meetdatum: '2026-01-12',
  rapportdatum: '2026-01-14',
  deskundige: 'L. Kuiper',
  loonwaarde: 60,
  hoofdtaken: [],
  ...anders,
});

describe('a request for a loonwaardemeting', () => {
  test('is kept as it left, with the last day for the report and without a BSN', async () => {
    const { world, zaakId, zaaknummer } = await given();
    const { verzoeken } = await world.usecases.readLoonwaardeverzoeken(GROOT, GEMEENTE, zaakId);
    expect(verzoeken).toMatchObject([
      {
        kenmerk: `${zaaknummer}-M1`,
        soort: 'eerste',
        uiterlijkMeten: '2026-01-20',
        rapportUiterlijk: '2026-02-03',
        organisatie: 'Meetbureau Oost',
        werkgever: { contactpersoon: 'B. de Vries', werkplek: { plaats: 'Wijhe' } },
        dienstverband: { functie: 'bakkershulp', urenPerWeek: 32 },
      },
    ]);
    expect(JSON.stringify(verzoeken)).not.toContain('123456782');
  });

  test('is one paper and one file, which say the same', async () => {
    const { world, zaakId } = await given();
    const { verzoeken, gemeente } = await world.usecases.readLoonwaardeverzoeken(GROOT, GEMEENTE, zaakId);
    const [verzoek] = verzoeken;
    if (verzoek === undefined || gemeente === undefined) throw new Error('Er is geen verzoek.');
    const { titel, feiten, staand } = makeVerzoekstuk(verzoek, gemeente);
    expect([titel, staand]).toEqual(['Aanvraag loonwaardemeting', true]);
    expect(Object.fromEntries(feiten)).toMatchObject({
      'Meten voor of op': '20 januari 2026',
      'Rapport bij ons uiterlijk': '3 februari 2026',
      Werkplek: 'Marktplein 2, 8131 AA Wijhe',
    });
    expect(JSON.parse(makeVerzoekbestand(verzoek, gemeente))).toMatchObject({
      vorm: 'loonwaardeverzoek',
      versie: '1.0',
      kenmerk: verzoek.kenmerk,
      uiterlijkMeten: '2026-01-20',
      gemeente: { naam: gemeente.naam },
    });
  });

  test('is told in the history', async () => {
    const { world, zaakId, zaaknummer } = await given();
    const zinnen = (await world.usecases.readGeschiedenis(GROOT, GEMEENTE, zaakId)).map(({ zin }) => zin);
    expect(zinnen.filter((zin) => zin.startsWith('Loonwaardemeting aangevraagd bij Meetbureau Oost'))).toHaveLength(1);
    expect(zinnen.join()).toContain(`(${zaaknummer}-M1)`);
  });
});

describe('a report that comes in as a file', () => {
  test('fills the form and records nothing', async () => {
    const { world, zaakId, zaaknummer } = await given();
    world.setDatum('2026-01-15');
    const { versie } = await world.zaak(zaakId);
    const voorstel = await world.usecases.previewLoonwaarderapport(
      ADMIN,
      { gemeente: GEMEENTE, zaakId },
      rapport(`${zaaknummer}-M1`, { volgendeMeting: '2029-01-12' }),
    );
    expect(voorstel.waarden).toEqual({
      meetdatum: '2026-01-12',
      rapportdatum: '2026-01-14',
      deskundige: 'L. Kuiper',
      percentage: 60,
      volgendeMeting: '2029-01-12',
    });
    expect(voorstel.opmerkingen).toEqual([]);
    const zaak = await world.zaak(zaakId);
    expect([zaak.versie, zaak.gegevens.loonwaarde.percentage]).toEqual([versie, undefined]);
  });

  test('says what does not fit the request', async () => {
    const { world, zaakId, zaaknummer } = await given();
    world.setDatum('2026-02-02');
    const { opmerkingen } = await world.usecases.previewLoonwaarderapport(
      ADMIN,
      { gemeente: GEMEENTE, zaakId },
      rapport(zaaknummer, {
        meetdatum: '2026-01-26',
        rapportdatum: '2026-01-30',
        organisatie: 'Meetbureau West',
        hoofdtaken: [{ omschrijving: 'Inpakken', aandeel: 70, tempo: 60, kwaliteit: 90, nettoWerktijd: 100 }],
      }),
    );
    expect(opmerkingen).toEqual([
      'De meting was later dan gevraagd: uiterlijk 20 januari 2026.',
      'Het rapport is van Meetbureau West. Gevraagd was Meetbureau Oost.',
      'De hoofdtaken zijn samen 70%, geen 100%.',
    ]);
  });

  test.each([
    ['LKS-2026-9999-M1', {}, 'kenmerk'],
    [undefined, { meetdatum: '2026-01-16' }, 'meetdatum,rapportdatum'],
    [undefined, { rapportdatum: '2026-01-11' }, 'rapportdatum'],
    [undefined, { volgendeMeting: '2026-01-12' }, 'volgendeMeting'],
  ])('is refused when it is of another zaak or its dates cannot be (%s %o)', async (kenmerk, anders, velden) => {
    const { world, zaakId, zaaknummer } = await given();
    world.setDatum('2026-01-15');
    const plaats = { gemeente: GEMEENTE, zaakId };
    const fout = await world.usecases
      .previewLoonwaarderapport(ADMIN, plaats, rapport(kenmerk ?? zaaknummer, anders))
      .catch((deel: unknown) => deel);
    expect(fout).toBeInstanceOf(InvoerError);
    expect((fout as InvoerError).velden.map(({ veld }) => veld).join()).toBe(velden);
  });
});

describe('a report that is taken over', () => {
  const BESTAND = { naam: 'rapport.json', kenmerk: 'ab'.repeat(32) };

  test('leaves a kept report of the file, once, without the name of who measured', async () => {
    const { world, zaakId, zaaknummer } = await given();
    world.setDatum('2026-01-15');
    const neemOver = () =>
      world.usecases.takeLoonwaarderapport(GROOT, { gemeente: GEMEENTE, zaakId }, rapport(zaaknummer), BESTAND);
    const { waarden, verslagId } = await neemOver();
    expect(waarden).toMatchObject({ percentage: 60 });
    expect((await neemOver()).verslagId).toBe(verslagId);
    const verslag = await world.usecases.readInleesverslag(GROOT, GEMEENTE, verslagId);
    expect(verslag).toMatchObject({
      soort: 'loonwaarderapport',
      bestand: 'rapport.json',
      sha256: BESTAND.kenmerk,
      regels: [{ zaakId, zaaknummer, uitkomst: 'ingevuld' }],
    });
    expect(verslag.regels[0]?.wat).toContain('loonwaarde 60%');
    expect(JSON.stringify(verslag)).not.toContain('Kuiper');
  });

  test('leaves nothing when it is of another zaak', async () => {
    const { world, zaakId } = await given();
    world.setDatum('2026-01-15');
    const plaats = { gemeente: GEMEENTE, zaakId };
    const ander = rapport('LKS-2026-9999');
    await expect(world.usecases.takeLoonwaarderapport(GROOT, plaats, ander, BESTAND)).rejects.toThrow(InvoerError);
    expect((await world.usecases.listInleesverslagen(GROOT, GEMEENTE, { vanaf: 0 })).rijen).toEqual([]);
  });
});
