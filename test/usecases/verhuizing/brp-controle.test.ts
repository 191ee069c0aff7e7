import { describe, expect, it } from 'vitest';
import { readBrpbestand } from '../../../server/inlezen/read-brpbestand.ts';
import { given, grant } from '../betalen/betaalwereld.ts';
import { GROOT, makeWorld } from '../world.ts';

const A = 'voorbeeldstad';
const lees = (...regels: string[]) =>
  readBrpbestand(new TextEncoder().encode(['zaaknummer;bsn;woongemeente;datum;land', ...regels].join('\n')));

describe('a list of the BRP', () => {
  it('says of each werknemer with LKS where he lives, and of nobody else', async () => {
    const world = makeWorld();
    const zaakId = await grant(world);
    const tweede = await grant(world, { 'werknemer.bsn': '111222333' });
    const { bevindingen, zonderLks, fouten } = await world.usecases.compareBrp(
      GROOT,
      A,
      lees(';123456782;Gemeente Olst-Wijhe;15-2-2026;', ';100000009;Deventer;1-1-2026;'),
    );
    expect(fouten).toEqual([]);
    expect(zonderLks).toBe(1);
    expect(bevindingen.map(({ zaakId: id, uitkomst, waar, datum }) => [id, uitkomst, waar, datum])).toEqual([
      [zaakId, 'verhuisd', 'Gemeente Olst-Wijhe', '2026-02-15'],
      [tweede, 'niet_gevonden', undefined, undefined],
    ]);
  });

  it('is used as a whole or not at all, and its faults never repeat a BSN', async () => {
    const { world } = await given();
    const bestand = lees(';123456789;Deventer;1-2-2026;', 'LKS-2026-0001;;;;', ';123456782;Deventer;32-1-2026;');
    const { fouten, bevindingen } = await world.usecases.compareBrp(GROOT, A, bestand);
    expect(bevindingen).toEqual([]);
    expect(fouten.map(({ regel, kolom }) => [regel, kolom])).toEqual([
      [2, 'bsn'],
      [3, 'woongemeente'],
      [3, 'datum'],
      [4, 'datum'],
    ]);
    expect(JSON.stringify(fouten)).not.toMatch(/\d{8,9}/);
  });

  it('finds who still lives here, by name or slug, and who went abroad', async () => {
    const { world } = await given();
    const uitkomst = async (regel: string) =>
      (await world.usecases.compareBrp(GROOT, A, lees(regel))).bevindingen[0]?.uitkomst;
    expect(await uitkomst('LKS-2026-0001;;Gemeente Voorbeeldstad;1-1-2020;')).toBe('hier');
    expect(await uitkomst('LKS-2026-0001;;voorbeeldstad;20200101;Nederland')).toBe('hier');
    expect(await uitkomst('LKS-2026-0001;;;1-2-2026;België')).toBe('buitenland');
  });

  it('refuses a file with the same werknemer twice', async () => {
    const { world } = await given();
    const { fouten } = await world.usecases.compareBrp(
      GROOT,
      A,
      lees(';123456782;Deventer;1-2-2026;', ';123456782;Zwolle;1-2-2026;'),
    );
    expect(fouten).toEqual([{ regel: 3, kolom: 'bsn', melding: expect.stringContaining('regel 2') }]);
  });
});

describe('what follows from a list', () => {
  it('starts the move of a chosen werknemer once, however often it is asked, and remembers the day', async () => {
    const { world, zaakId } = await given();
    const { usecases } = world;
    expect((await usecases.readBrpcontrole(GROOT, A)).laatste).toBeUndefined();
    const keuze = { zaakId, uitkomst: 'verhuisd', waar: 'Gemeente Olst-Wijhe', datum: '2026-02-15' } as const;
    const start = () => usecases.startBrpgevolgen(GROOT, A, { keuzes: [keuze], regels: 1 });
    expect((await start()).map(({ gestart }) => gestart)).toEqual([true]);
    expect(await start()).toEqual([expect.objectContaining({ gestart: false, reden: 'Dit is al eerder gestart.' })]);
    const zaak = await world.zaak(zaakId);
    expect(zaak.taken.filter(({ element }) => element === 'ControlerenVertrekTask')).toHaveLength(1);
    expect(zaak.gegevens.verhuizing).toMatchObject({ nieuweGemeente: 'olst-wijhe', bron: 'brp', datum: '2026-02-15' });
    expect(await usecases.readBrpcontrole(GROOT, A)).toMatchObject({
      laatste: { op: '2026-02-09', regels: 1 },
      volgende: '2026-03-09',
      aantal: 1,
    });
    const { bevindingen } = await usecases.compareBrp(GROOT, A, lees('LKS-2026-0001;;Olst-Wijhe;15-2-2026;'));
    expect(bevindingen[0]?.beletsel).toContain('loopt al');
  });

  it('cannot be asked for a zaak of another gemeente', async () => {
    const { world, zaakId } = await given();
    const keuze = { zaakId, uitkomst: 'verhuisd', waar: 'Deventer', datum: '2026-02-15' } as const;
    await expect(world.usecases.startBrpgevolgen(GROOT, 'olst-wijhe', { keuzes: [keuze], regels: 1 })).rejects.toThrow(
      'hoort niet bij uw gemeente',
    );
  });
});
