import { describe, expect, it } from 'vitest';
import { readBrpbestand } from '../../../server/inlezen/read-brpbestand.ts';
import { given, grant } from '../betalen/betaalwereld.ts';
import { GROOT, makeWorld } from '../world.ts';

const A = 'voorbeeldstad';
const lees = (...regels: string[]) =>
  readBrpbestand('brp.csv', new TextEncoder().encode(['zaaknummer;bsn;woongemeente;datum;land', ...regels].join('\n')));

describe('a list of the BRP', () => {
  it('says of each werknemer with LKS where he lives, and of nobody else', async () => {
    const world = makeWorld();
    const zaakId = await grant(world);
    const tweede = await grant(world, { 'werknemer.bsn': '111222333' });
    const { bevindingen, zonderLks, fouten } = await world.usecases.compareBrp(
      GROOT,
      A,
      lees(';123456782;Gemeente Olst-Wijhe;1-1-2026;', ';100000009;Deventer;1-1-2026;'),
    );
    expect(fouten).toEqual([]);
    expect(zonderLks).toEqual([3]);
    expect(bevindingen.map(({ zaakId: id, uitkomst, waar, datum }) => [id, uitkomst, waar, datum])).toEqual([
      [zaakId, 'verhuisd', 'Gemeente Olst-Wijhe', '2026-01-01'],
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
    const lijst = lees('lks-2026-0001;;Gemeente Olst-Wijhe;5-2-2026;', ';100000009;Deventer;1-1-2026;');
    const start = () => usecases.startBrpgevolgen(GROOT, A, lijst, [2]);
    const eerste = await start();
    expect(eerste.uitkomsten.map(({ gestart }) => gestart)).toEqual([true]);
    expect((await start()).uitkomsten).toEqual([expect.objectContaining({ gestart: false })]);
    const zaak = await world.zaak(zaakId);
    expect(zaak.taken.filter(({ element }) => element === 'ControlerenVertrekTask')).toHaveLength(1);
    expect(zaak.gegevens.verhuizing).toMatchObject({ nieuweGemeente: 'olst-wijhe', bron: 'brp', datum: '2026-02-05' });
    expect(await usecases.readBrpcontrole(GROOT, A)).toMatchObject({
      laatste: { op: '2026-02-09', regels: 1, gestart: 0 },
      volgende: '2026-03-09',
      aantal: 1,
    });
    const { bevindingen } = await usecases.compareBrp(GROOT, A, lees('LKS-2026-0001;;Olst-Wijhe;5-2-2026;'));
    expect(bevindingen[0]?.beletsel).toContain('loopt al');
  });

  it('is kept as a report of every line, without a BSN or a name', async () => {
    const { world } = await given();
    const { usecases } = world;
    const lijst = lees(';123456782;Olst-Wijhe;5-2-2026;', ';100000009;Deventer;1-1-2026;');
    const { verslagId } = await usecases.startBrpgevolgen(GROOT, A, lijst, [2]);
    const verslag = await usecases.readInleesverslag(GROOT, A, verslagId);
    expect(verslag).toMatchObject({ soort: 'brp', bestand: 'brp.csv', tellingen: { gestart: 1, overgeslagen: 1 } });
    expect(verslag.regels).toMatchObject([
      { regel: 2, zaaknummer: 'LKS-2026-0001', uitkomst: 'gestart' },
      { regel: 3, wat: 'iemand zonder loonkostensubsidie hier', uitkomst: 'overgeslagen' },
    ]);
    expect(JSON.stringify(verslag)).not.toMatch(/\d{9}(?![0-9a-f])|Jansen/);
    const { rijen } = await usecases.listInleesverslagen(GROOT, A, { soort: 'brp', vanaf: 0 });
    expect(rijen.map(({ id }) => id)).toEqual([verslagId]);
    await expect(usecases.readInleesverslag(GROOT, 'olst-wijhe', verslagId)).rejects.toThrow();
  });

  it('is nothing when a line is wrong', async () => {
    const { world, zaakId } = await given();
    const lijst = lees('LKS-2026-0001;;Olst-Wijhe;5-2-2026;', 'LKS-2026-7777;;Deventer;1-1-2026;');
    await expect(world.usecases.startBrpgevolgen(GROOT, A, lijst, [2])).rejects.toThrow('Er is niets gestart');
    expect((await world.zaak(zaakId)).gegevens.verhuizing).toBeUndefined();
    expect((await world.usecases.listInleesverslagen(GROOT, A, { vanaf: 0 })).rijen).toEqual([]);
  });
});

describe('a line of a list', () => {
  const meldingen = async (...regels: string[]) => {
    const { world } = await given();
    const { fouten } = await world.usecases.compareBrp(GROOT, A, lees(...regels));
    return fouten.map(({ regel, kolom, melding }) => `${regel} ${kolom}: ${melding}`);
  };

  it.each([
    ['LKS-2026-7777;;Deventer;1-1-2026;', '2 zaaknummer: Deze zaak is er niet'],
    ['LKS-2026-0001;111222333;Deventer;1-1-2026;', '2 bsn: Dit BSN hoort niet bij zaak LKS-2026-0001'],
    ['LKS-2026-0001;;Deventer;1-1-2027;', '2 datum: Deze dag is nog niet geweest'],
    ['LKS-2026-0001;;1773;1-1-2026;', '2 woongemeente: Schrijf de naam van de gemeente'],
    ['LKS-2026-0001;;123456782;1-1-2026;', '2 woongemeente: Schrijf de naam van de gemeente'],
    ['LKS-2026-0001;;;1-1-2026;5010', '2 land: Schrijf de naam van het land'],
  ])('that cannot be right is named with the way out: %s', async (regel, melding) => {
    expect(await meldingen(regel)).toEqual([expect.stringContaining(melding)]);
  });

  it('is of one person, by zaaknummer or by BSN', async () => {
    const dubbel = await meldingen('LKS-2026-0001;;Deventer;1-1-2026;', ';123456782;Zwolle;1-1-2026;');
    expect(dubbel).toEqual(['3 bsn: Deze werknemer staat ook op regel 2. Laat één regel staan.']);
  });

  it('of before the LKS began is to be looked at', async () => {
    const { world } = await given();
    const { bevindingen } = await world.usecases.compareBrp(GROOT, A, lees('LKS-2026-0001;;Deventer;1-1-1999;'));
    expect(bevindingen[0]?.opmerking).toContain('voor het begin van de loonkostensubsidie');
  });
});
