import { describe, expect, it } from 'vitest';
import { grant } from '../betalen/betaalwereld.ts';
import { GROOT, makeWorld } from '../world.ts';
import { correctBetaald, listVerschillen } from './samen.ts';
import { listRecht } from './uren-wijzigen.ts';
import { A, accept, B, leave, takeOver } from './verhuiswereld.ts';

const nieuw = () => makeWorld({ makeId: () => crypto.randomUUID() });

describe('the wrong day of a move', () => {
  it.each([
    ['earlier', '2026-02-15', '2026-02-02'],
    ['later', '2026-02-15', '2026-04-10'],
  ])(
    'is corrected to %s than told: a besluit that replaces the old, letters, and a package that says what changed',
    async (_wat, was, wordt) => {
      const world = nieuw();
      const oud = await grant(world);
      const alleen = await listRecht(world, { gemeente: A, zaakId: oud }, '2026-06');
      world.setDatum('2026-06-01');
      await leave(world, oud, { datum: was, wijze: 'geen' });
      await world.complete(oud, 'OverdragenDossierTask', { 'verhuizing.overgedragenOp': '2026-06-01' });
      const daar = await accept(world);
      await takeOver(world, daar, was);
      expect(await listVerschillen(world, oud, daar, alleen)).toEqual([]);
      await leave(world, oud, { datum: wordt, wijze: 'geen' });
      const { besluiten, brieven } = await world.zaak(oud);
      const [eerste, tweede] = besluiten.slice(-2);
      expect(tweede).toMatchObject({ soort: 'beeindiging', ingangsdatum: wordt, vervangt: [eerste?.id] });
      expect(brieven.slice(-2).map(({ code }) => code)).toEqual(['BO-B1', 'BO-B3']);
      const [regel] = (await world.usecases.listOverdrachten(GROOT, B)).ontvangen;
      expect(regel).toMatchObject({ bijgewerkt: true, status: 'overgenomen', volgnummer: 2, zaakId: daar });
      expect(await accept(world)).toBe(daar);
      const { taken, gegevens } = await world.zaak(daar, B);
      expect(taken.filter(({ status }) => status === 'open').map(({ element }) => element)).toContain(
        'ControlerenOvernameTask',
      );
      expect(gegevens.overname?.standZin).toContain('Eerst was dat 15 februari 2026');
      await takeOver(world, daar, wordt);
      expect(await listVerschillen(world, oud, daar, alleen)).toEqual([]);
    },
  );

  it('is refused when it is the same day, or about another gemeente', async () => {
    const world = nieuw();
    const oud = await grant(world);
    world.setDatum('2026-06-01');
    await leave(world, oud, { datum: '2026-02-15', wijze: 'geen' });
    await world.complete(oud, 'OverdragenDossierTask', { 'verhuizing.overgedragenOp': '2026-06-01' });
    const meld = async (waarden: object) => {
      const { versie } = await world.zaak(oud);
      const vraag = { gemeente: A, zaakId: oud, proces: 'verhuizing-vertrek' };
      const vast = {
        'verhuizing.datum': '2026-02-15',
        'verhuizing.nieuweGemeente': 'Olst-Wijhe',
        'verhuizing.bron': 'brp',
      };
      const opdrachtId = JSON.stringify(waarden);
      return world.usecases.startVervolg(GROOT, vraag, { versie, waarden: { ...vast, ...waarden }, opdrachtId });
    };
    await expect(meld({})).rejects.toThrow('staat al in het besluit');
    const elders = { 'verhuizing.datum': '2026-03-01', 'verhuizing.nieuweGemeente': 'Deventer' };
    await expect(meld(elders)).rejects.toThrow('alleen de dag');
    expect((await world.zaak(oud)).gegevens.verhuizing).toMatchObject({ datum: '2026-02-15', uitkomst: 'beeindigen' });
  });

  it.each([['LKS_04', '2026-02-02', 'LKS_04']])(
    'settles only the difference of %s when it was %s after all',
    async (wijze, datum, daarna) => {
      expect(await correctBetaald(nieuw(), { was: '2026-02-15', wijze }, { datum, wijze: daarna })).toEqual({
        hier: 0,
        ginds: 0,
      });
    },
  );
});
