import { describe, expect, it } from 'vitest';
import { listVelden } from '../../../processes/formulier.ts';
import { fillLetter } from '../../../server/documents/fill-letter.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { describeBesluitstand } from '../../../server/domain/zaak/leesmodellen.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { findSjabloon } from '../../documents/templates.ts';
import { makeToegekend, startProces } from '../verlenging/toegekend.ts';
import type { World } from '../world.ts';
import { SMIT } from '../world.ts';

/** Cents per month that the werkgever has a right to. */
async function recht(world: World, zaakId: string, maand: string): Promise<number> {
  const zaak = await world.zaak(zaakId);
  const { rekengegevens } = world.omgeving.regelkeuze.ofZaak(zaak);
  const deel = calculateRecht(zaak, maand, { rekengegevens, parameters: {} }).find((stand) => stand.maand === maand);
  return deel?.bekend === true ? deel.rechtCent : 0;
}

/** A bezwaar against the besluit of that day, up to the decision that it is gegrond. */
async function winBezwaar(
  world: World,
  zaakId: string,
  besluitdatum: string,
  gevolg: string,
  anders: Formulierwaarden = {},
): Promise<void> {
  await startProces(world, zaakId, 'bezwaar', {
    'bezwaar.besluitdatum': besluitdatum,
    'bezwaar.ontvangenOp': world.omgeving.klok.vandaag(),
    'bezwaar.door': 'werkgever',
    'bezwaar.commissie': false,
  });
  const oordeel = { 'bezwaar.vervolg': 'niet_horen', 'bezwaar.reden': 'Het bezwaar wordt toegewezen.' };
  await world.complete(zaakId, 'BeoordelenBezwaarTask', oordeel);
  const beslissing = { 'bezwaar.beslissing': 'beslissen', 'bezwaar.uitkomst': 'gegrond' };
  const waarden = { ...beslissing, 'bezwaar.motivering': 'U heeft gelijk.', 'bezwaar.gevolg': gevolg, ...anders };
  await world.complete(zaakId, 'BeslissenBezwaarTask', waarden, SMIT);
}

async function meldUren(world: World, zaakId: string): Promise<void> {
  await startProces(world, zaakId, 'wijziging', {
    'wijziging.soort': 'uren',
    'wijziging.urenPerWeek': 24,
    'wijziging.melder': 'werkgever',
    'wijziging.bewijs': 'arbeidsovereenkomst',
    'wijziging.gemeldOp': '2026-04-01',
    'wijziging.ingangsdatum': '2026-04-01',
  });
  await world.complete(zaakId, 'NakijkenWijzigingTask');
  await world.complete(zaakId, 'VaststellenWijzigingsbesluitTask');
}

describe('a besluit that is taken back after a bezwaar', () => {
  it('of an end: the LKS runs on as before, with its payments and what is planned', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-04-01');
    await startProces(world, zaakId, 'eindafrekening', { 'einde.datum': '2026-03-31', 'einde.reden': 'anders' });
    await world.complete(zaakId, 'BeoordelenEindeTask', { 'einde.vervolg': 'beeindigen', 'einde.tegenWens': true });
    expect(await recht(world, zaakId, '2026-05')).toBe(0);

    await world.goTo('2026-04-07');
    await winBezwaar(world, zaakId, '2026-04-01', 'herroepen', { 'bezwaar.contractEinde': '2026-08-31' });
    const zaak = await world.zaak(zaakId);
    const einde = zaak.besluiten.find(({ soort }) => soort === 'beeindiging');
    expect(zaak.besluiten.at(-1)).toMatchObject({ soort: 'beslissing_op_bezwaar', herroept: einde?.id });
    expect(await recht(world, zaakId, '2026-05')).toBe(108_810);
    expect(describeBesluitstand(zaak)).toBe('Toegekend');
    const gepland = zaak.termijnen.filter(({ signaal, status }) => signaal === true && status === 'lopend');
    expect(gepland.map(({ soort, signaalVoor }) => [soort, signaalVoor])).toContainEqual(['verlenging', '2026-08-31']);
    const brief = zaak.brieven.findLast(({ code, aan }) => code === 'PP-Z3' && aan === 'werkgever');
    expect(JSON.stringify(brief && fillLetter(brief, findSjabloon))).toContain('alsof het nooit is genomen');
    // What follows goes on as if there had never been an end.
    await startProces(world, zaakId, 'hermeting', { 'hermeting.aanleiding': 'verzoek_werkgever' });
    expect((await world.openTaak(zaakId)).element).toBe('AanvragenHermetingTask');
  });

  it('of other hours: amount and hours are those of before', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-04-01');
    await meldUren(world, zaakId);
    expect(await recht(world, zaakId, '2026-05')).toBe(81_607);
    await world.goTo('2026-04-07');
    await winBezwaar(world, zaakId, '2026-04-01', 'herroepen', { 'bezwaar.contractEinde': '2026-08-31' });
    expect(await recht(world, zaakId, '2026-05')).toBe(108_810);
    expect((await world.zaak(zaakId)).gegevens.dienstverband).toMatchObject({
      urenPerWeek: 32,
      einddatum: '2026-08-31',
    });
  });

  it('is none by which the LKS was granted: the form says why, and what to do', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-04-01');
    const houd = { 'bezwaar.contractEinde': '2026-08-31' };
    await expect(winBezwaar(world, zaakId, '2026-01-05', 'herroepen', houd)).rejects.toThrow(/Controleer één antwoord/);
    const { id: taakId, element } = await world.openTaak(zaakId);
    expect(element).toBe('BeslissenBezwaarTask');
    const { formulier } = await world.usecases.readTaak(SMIT, { gemeente: 'voorbeeldstad', zaakId, taakId });
    const gevolg = listVelden(formulier).find(({ veld }) => veld === 'bezwaar.gevolg');
    const beletsel = (waarde: string) => gevolg?.opties?.find((optie) => optie.waarde === waarde)?.beletsel;
    expect(beletsel('herroepen')).toMatch(/Een toekenning kunt u niet herroepen.*Start een eindafrekening/);
    expect(beletsel('wijzigen')).toBeUndefined();
  });

  it('of a grant that should not have been there: an end on the day before it leaves nothing to pay', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-04-01');
    await winBezwaar(world, zaakId, '2026-01-05', 'wijzigen');
    await startProces(world, zaakId, 'eindafrekening', {
      'einde.datum': '2026-01-31',
      'einde.reden': 'geen_doelgroep',
    });
    await world.complete(zaakId, 'BeoordelenEindeTask', { 'einde.vervolg': 'beeindigen', 'einde.tegenWens': true });
    const { taken } = await world.zaak(zaakId);
    expect(taken.filter(({ status }) => status === 'open').map(({ element }) => element)).toContain(
      'WijzigenNaBezwaarTask',
    );
    expect(await recht(world, zaakId, '2026-02')).toBe(0);
    expect(await recht(world, zaakId, '2026-05')).toBe(0);
  });

  it('is the last one about the LKS: else a new besluit is needed', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-04-01');
    await meldUren(world, zaakId);
    await world.goTo('2026-04-07');
    await startProces(world, zaakId, 'eindafrekening', { 'einde.datum': '2026-04-30', 'einde.reden': 'anders' });
    await world.complete(zaakId, 'BeoordelenEindeTask', { 'einde.vervolg': 'beeindigen', 'einde.tegenWens': true });
    const houd = { 'bezwaar.contractEinde': '2026-08-31' };
    await expect(winBezwaar(world, zaakId, '2026-04-01', 'herroepen', houd)).rejects.toThrow(
      /al een ander besluit genomen/,
    );
  });
});
