import { describe, expect, test } from 'vitest';
import { InvoerError } from '../../../server/domain/fouten.ts';
import { makeInleesverslagCsv } from '../../../server/domain/inlezen/inleesverslag-csv.ts';
import { readUrenbestand } from '../../../server/inlezen/read-urenbestand.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { GEMEENTE, grant } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld } from '../world.ts';

const NUL_UREN: Formulierwaarden = { 'dienstverband.contractsoort': 'nul_uren', 'dienstverband.urenPerWeek': 0 };
const MAART = { bron: 'polisadministratie', van: '2026-03-01', totEnMet: '2026-03-31', uren: 60 } as const;
const OP = '2026-04-02';

/** A 0-urencontract from 23 January, looked at on 2 April. */
async function given(): Promise<{ readonly world: World; readonly zaakId: string; readonly zaaknummer: string }> {
  const world = makeWorld();
  const zaakId = await grant(world, NUL_UREN);
  world.setDatum(OP);
  return { world, zaakId, zaaknummer: (await world.zaak(zaakId)).zaaknummer };
}

const plaats = (zaakId: string) => ({ gemeente: GEMEENTE, zaakId, opdrachtId: 'opdracht-1' });
const lijst = (naam: string, ...regels: readonly string[]) =>
  readUrenbestand('csv', naam, new TextEncoder().encode(['zaaknummer;werknemer;maand;uren', ...regels].join('\n')));
const opgaven = async (world: World, zaakId: string) => (await world.zaak(zaakId)).urenopgaven ?? [];
const verslagen = async (world: World) =>
  (await world.usecases.listInleesverslagen(ADMIN, GEMEENTE, { vanaf: 0 })).rijen;

describe('the report of a file of hours', () => {
  test('is kept with the hours: who, when, which file and what became of each line', async () => {
    const { world, zaakId, zaaknummer } = await given();
    const bestand = lijst('maart.csv', `${zaaknummer};A. Jansen;2026-03;62,5`, `${zaaknummer};;2026-02;`);
    const { verslagId = '' } = await world.usecases.importUren(ADMIN, GEMEENTE, bestand, '2026-04-01');
    const verslag = await world.usecases.readInleesverslag(ADMIN, GEMEENTE, verslagId);
    expect(verslag).toMatchObject({
      soort: 'uren',
      datum: OP,
      doorNaam: 'A. Visser',
      bestand: 'maart.csv',
      sha256: bestand.kenmerk,
      ontvangenOp: '2026-04-01',
      tellingen: { vastgelegd: 1, overgeslagen: 1 },
      regels: [
        { regel: 2, zaakId, zaaknummer, uitkomst: 'vastgelegd' },
        { regel: 3, uitkomst: 'overgeslagen' },
      ],
    });
    expect(JSON.stringify(verslag)).not.toContain('Jansen');
    const csv = makeInleesverslagCsv(verslag);
    expect(csv).toContain(`;2;"${zaaknummer}";"62,5 uur van `);
    expect(csv.split('\r\n')).toHaveLength(4);
  });

  test('is not made for a file that is refused, and nothing of it is recorded', async () => {
    const { world, zaakId, zaaknummer } = await given();
    const bestand = lijst('fout.csv', `${zaaknummer};;2026-03;62,5`, 'LKS-2026-9999;;2026-03;10');
    await expect(world.usecases.importUren(ADMIN, GEMEENTE, bestand, OP)).rejects.toThrow(InvoerError);
    expect(await verslagen(world)).toEqual([]);
    expect(await opgaven(world, zaakId)).toEqual([]);
  });

  test('is the first one when the same file comes again, and says so', async () => {
    const { world, zaaknummer } = await given();
    const bestand = lijst('maart.csv', `${zaaknummer};;2026-03;62,5`);
    const eerste = await world.usecases.importUren(ADMIN, GEMEENTE, bestand, OP);
    const voorbeeld = await world.usecases.previewUrenimport(ADMIN, GEMEENTE, bestand, OP);
    expect(voorbeeld.eerder).toMatchObject({ verslagId: eerste.verslagId, door: 'A. Visser' });
    const tweede = await world.usecases.importUren(GROOT, GEMEENTE, bestand, OP);
    expect(tweede.verslagId).toBe(eerste.verslagId);
    expect(await verslagen(world)).toHaveLength(1);
  });

  test('is a new one when hours were taken back since: the same file records them again', async () => {
    const { world, zaakId, zaaknummer } = await given();
    const bestand = lijst('maart.csv', `${zaaknummer};;2026-03;62,5`);
    const eerste = await world.usecases.importUren(ADMIN, GEMEENTE, bestand, OP);
    const [opgave] = await opgaven(world, zaakId);
    const weg = { opgaveId: opgave?.id ?? '', reden: 'Vergissing' };
    await world.usecases.withdrawUren(ADMIN, plaats(zaakId), weg);
    const tweede = await world.usecases.importUren(ADMIN, GEMEENTE, bestand, OP);
    expect(tweede.verslagId).not.toBe(eerste.verslagId);
    const geldig = (await opgaven(world, zaakId)).filter(({ ingetrokken }) => ingetrokken === undefined);
    expect(geldig).toMatchObject([{ uren: 62.5 }]);
  });

  test('is one for all zaken of a file, also when it is sent twice at the same moment', async () => {
    const { world, zaakId, zaaknummer } = await given();
    const regel = (nummer: string) => `${nummer};;2026-03;10`;
    const bestand = lijst('maart.csv', regel(zaaknummer));
    const twee = await Promise.all([1, 2].map(() => world.usecases.importUren(ADMIN, GEMEENTE, bestand, OP)));
    expect(new Set(twee.map(({ verslagId }) => verslagId)).size).toBe(1);
    expect(await opgaven(world, zaakId)).toHaveLength(1);
  });
});

describe('a line that somebody should look at', () => {
  const opmerking = async (world: World, regel: string) => {
    const { regels } = await world.usecases.previewUrenimport(ADMIN, GEMEENTE, lijst('a.csv', regel), OP);
    return regels[0]?.opmerking;
  };

  test('says that it has more hours than a full-time job', async () => {
    const { world, zaaknummer } = await given();
    expect(await opmerking(world, `${zaaknummer};;2026-03;300`)).toContain('meer dan een voltijdbaan');
    expect(await opmerking(world, `${zaaknummer};;2026-03;120`)).toBeUndefined();
  });

  test('says that hours of another source no longer count', async () => {
    const { world, zaakId, zaaknummer } = await given();
    await world.usecases.addUren(GROOT, plaats(zaakId), { ...MAART, ontvangenOp: OP });
    expect(await opmerking(world, `${zaaknummer};;2026-03;62,5`)).toBe(
      'Over deze dagen zijn er ook uren volgens Suwinet. Die tellen dan niet meer.',
    );
    expect((await world.usecases.readUren(GROOT, GEMEENTE, zaakId)).voorrang).toMatchObject({ aanname: true });
  });
});
