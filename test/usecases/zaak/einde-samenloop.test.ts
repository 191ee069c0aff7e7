import { describe, expect, it } from 'vitest';
import type { Datum } from '../../../server/domain/datum.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { describeBesluitstand } from '../../../server/domain/zaak/leesmodellen.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import {
  findUitkomst,
  listBrieven,
  listOpen,
  makeForfaitair,
  makeToegekend,
  meet,
  startProces,
} from '../verlenging/toegekend.ts';
import type { World } from '../world.ts';
import { GROOT } from '../world.ts';

const METEN = ['AanvragenHermetingTask', 'InvoerenHermetingTask', 'BesprekenHermetingTask'] as const;
const EERSTE = ['AanvragenEersteMetingTask', 'InvoerenEersteMetingTask', 'BesprekenEersteMetingTask'] as const;
const STAD = 'voorbeeldstad';

/** Reports the end, and decides on it at once. */
async function beeindig(world: World, zaakId: string, datum: Datum, reden = 'dienstverband_beeindigd'): Promise<void> {
  await startProces(world, zaakId, 'eindafrekening', { 'einde.datum': datum, 'einde.reden': reden });
  await besluitEinde(world, zaakId);
}

async function besluitEinde(world: World, zaakId: string): Promise<void> {
  const keuze = { 'einde.vervolg': 'beeindigen', 'einde.tegenWens': false };
  await world.complete(zaakId, 'BeoordelenEindeTask', keuze);
}

const UREN: Formulierwaarden = {
  'wijziging.soort': 'uren',
  'wijziging.urenPerWeek': 24,
  'wijziging.melder': 'werkgever',
  'wijziging.bewijs': 'arbeidsovereenkomst',
};

async function zinnen(world: World, zaakId: string): Promise<readonly string[]> {
  const regels = await world.usecases.readGeschiedenis(GROOT, STAD, zaakId);
  return regels.map(({ zin }) => zin);
}

/** Cents that the werkgever has a right to in a month. */
async function recht(world: World, zaakId: string, maand: string): Promise<number> {
  const zaak = await world.zaak(zaakId);
  const rekengegevens = world.omgeving.regelkeuze.ofZaak(zaak).rekengegevens;
  const maanden = calculateRecht(zaak, maand, { rekengegevens, parameters: {} });
  const deel = maanden.find((kandidaat) => kandidaat.maand === maand);
  return deel?.bekend === true ? deel.rechtCent : 0;
}

describe('the end of the LKS', () => {
  it('stops a hermeting that has nothing to measure any more: its task and terms are gone, and the history says why', async () => {
    const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': '2026-12-31' });
    await world.goTo('2026-05-04');
    await startProces(world, zaakId, 'hermeting', { 'hermeting.aanleiding': 'verzoek_werkgever' });
    await beeindig(world, zaakId, '2026-04-30');
    const zaak = await world.zaak(zaakId);
    expect(findUitkomst(zaak, 'hermeting')).toBe('Achterhaald');
    expect(listOpen(zaak)).not.toContain('AanvragenHermetingTask');
    expect(zaak.termijnen.filter(({ status }) => status === 'lopend')).toEqual([]);
    const zin =
      'De hermeting is gestopt, omdat de loonkostensubsidie eindigt op 30 april 2026. Gaat het werk toch door? Begin dan een nieuwe aanvraag.';
    expect(await zinnen(world, zaakId)).toContain(zin);
    expect(await world.stores.storingen.list([STAD], 'open')).toEqual([]);
  });

  it('leaves a measured hermeting its besluit on the days before, and that besluit leaves the end as it is', async () => {
    const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': undefined });
    await world.goTo('2026-05-04');
    await startProces(world, zaakId, 'hermeting', { 'hermeting.aanleiding': 'verzoek_werkgever' });
    await meet(world, zaakId, METEN, { op: '2026-05-04', percentage: 45, volgendeMeting: '2028-05-04' });
    await beeindig(world, zaakId, '2026-06-30', 'geen_doelgroep');
    expect(listOpen(await world.zaak(zaakId))).toEqual(['VaststellenHermetingsbesluitTask']);

    const teLang = { 'hermeting.ingangsdatum': '2026-05-04', 'hermeting.einddatum': '2028-05-04' };
    await expect(world.complete(zaakId, 'VaststellenHermetingsbesluitTask', teLang)).rejects.toThrow(
      'Er is besloten dat de subsidie stopt na 30 juni 2026.',
    );
    const goed = { 'hermeting.ingangsdatum': '2026-05-04', 'hermeting.einddatum': '2026-06-30' };
    await world.complete(zaakId, 'VaststellenHermetingsbesluitTask', goed);
    const zaak = await world.zaak(zaakId);
    expect(zaak.besluiten.map(({ soort }) => soort)).toEqual(['toekenning_regulier', 'beeindiging', 'hermeting']);
    expect(await recht(world, zaakId, '2026-06')).toBe(149_613);
    expect(await recht(world, zaakId, '2026-07')).toBe(0);
    // Nothing is planned behind the end, and it is still what the zaak says of itself.
    expect(zaak.termijnen.filter(({ signaal, status }) => signaal === true && status === 'lopend')).toEqual([]);
    expect(describeBesluitstand(await world.zaak(zaakId))).toBe('Beëindigd');
  });

  it('looks again on the day after the last one: what was not measured by then stops', async () => {
    const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': '2026-12-31' });
    await world.goTo('2026-05-04');
    await startProces(world, zaakId, 'hermeting', { 'hermeting.aanleiding': 'verzoek_werkgever' });
    await beeindig(world, zaakId, '2026-05-31');
    await world.goTo('2026-05-31');
    expect(listOpen(await world.zaak(zaakId))).toContain('AanvragenHermetingTask');
    await world.goTo('2026-06-01');
    expect(findUitkomst(await world.zaak(zaakId), 'hermeting')).toBe('Achterhaald');
    expect(listOpen(await world.zaak(zaakId))).not.toContain('AanvragenHermetingTask');
  });

  it('does not let a measurement that changes nothing carry the LKS past the end', async () => {
    const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': undefined });
    await world.goTo('2026-05-04');
    await startProces(world, zaakId, 'hermeting', { 'hermeting.aanleiding': 'verzoek_werkgever' });
    await beeindig(world, zaakId, '2026-06-30', 'geen_doelgroep');
    await meet(world, zaakId, METEN, { op: '2026-05-04', percentage: 62, volgendeMeting: '2028-05-04' });
    expect((await world.zaak(zaakId)).besluiten.at(-1)?.soort).toBe('meetmoment');
    expect(await recht(world, zaakId, '2026-07')).toBe(0);
  });

  it('leaves a wijziging of days before it open, and stops one of later days', async () => {
    for (const [ingangsdatum, open] of [
      ['2026-03-01', ['NakijkenWijzigingTask']],
      ['2026-06-01', []],
    ] as const) {
      const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': '2026-12-31' });
      await world.goTo('2026-05-04');
      const melding = { ...UREN, 'wijziging.gemeldOp': '2026-05-01', 'wijziging.ingangsdatum': ingangsdatum };
      await startProces(world, zaakId, 'wijziging', melding);
      await beeindig(world, zaakId, '2026-04-30', 'overleden');
      expect(listOpen(await world.zaak(zaakId))).toEqual(open);
      if (open.length === 0) continue;
      const voor = await recht(world, zaakId, '2026-04');
      await world.complete(zaakId, 'NakijkenWijzigingTask');
      await world.complete(zaakId, 'VaststellenWijzigingsbesluitTask');
      expect(await recht(world, zaakId, '2026-04')).toBe(Math.floor(voor * 0.75));
      expect(await recht(world, zaakId, '2026-05')).toBe(0);
      expect(describeBesluitstand(await world.zaak(zaakId))).toBe('Beëindigd');
    }
  });

  it('reported while the question about verlenging is out: nobody is reminded, and both are settled by one besluit', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-06-30');
    expect(listBrieven(await world.zaak(zaakId), '2026-06-30')).toEqual(['PP-8 werkgever']);
    const einde = { 'einde.datum': '2026-07-31', 'einde.reden': 'dienstverband_beeindigd' };
    await startProces(world, zaakId, 'eindafrekening', einde);
    await world.goTo('2026-07-20');
    const wacht = await world.zaak(zaakId);
    expect(wacht.brieven.filter(({ code }) => code === 'PP-8' || code === 'PP-11V')).toHaveLength(1);
    expect(listOpen(wacht)).toEqual(['AfhandelenGeenAntwoordTask', 'BeoordelenEindeTask']);

    await besluitEinde(world, zaakId);
    const zaak = await world.zaak(zaakId);
    expect(findUitkomst(zaak, 'verlenging')).toBe('Achterhaald');
    expect(listOpen(zaak)).toEqual(['HerplaatsenWerknemerTask']);
    expect(await recht(world, zaakId, '2026-08')).toBe(0);
  });

  it('drops what waited for its turn, and what is asked for later', async () => {
    const { world, zaakId } = await makeForfaitair();
    await world.goTo('2026-06-01');
    expect(listOpen(await world.zaak(zaakId))).toContain('AanvragenEersteMetingTask');
    const melding = { ...UREN, 'wijziging.soort': 'functie', 'wijziging.functie': 'chauffeur' };
    await startProces(world, zaakId, 'wijziging', {
      ...melding,
      'wijziging.gemeldOp': '2026-06-01',
      'wijziging.ingangsdatum': '2026-06-01',
    });
    await world.complete(zaakId, 'NakijkenWijzigingTask', { 'wijziging.gevolg': 'nieuwe_meting' });
    expect((await world.zaak(zaakId)).termijnen.some(({ bericht }) => bericht === 'HermetingGesignaleerd')).toBe(true);
    await beeindig(world, zaakId, '2026-05-31', 'overleden');
    const zaak = await world.zaak(zaakId);
    expect(listOpen(zaak)).toEqual([]);
    expect(zaak.status).toBe('afgerond');
    await world.goTo('2026-08-10');
    expect(listOpen(await world.zaak(zaakId))).toEqual([]);
  });

  it('after the forfaitaire months still takes the measurement for the months between', async () => {
    const { world, zaakId } = await makeForfaitair();
    await world.goTo('2026-05-11');
    await beeindig(world, zaakId, '2026-10-31');
    await world.goTo('2026-06-01');
    await meet(world, zaakId, EERSTE, { op: '2026-06-01', percentage: 60, volgendeMeting: '2028-06-01' });
    await world.complete(zaakId, 'VaststellenOvergangTask');
    expect((await world.zaak(zaakId)).besluiten.at(-1)).toMatchObject({
      soort: 'toekenning_regulier',
      ingangsdatum: '2026-08-01',
      einddatum: '2026-10-31',
    });
    expect(await recht(world, zaakId, '2026-10')).toBeGreaterThan(0);
    expect(await recht(world, zaakId, '2026-11')).toBe(0);
  });
});
