import { describe, expect, it } from 'vitest';
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
    await winBezwaar(world, zaakId, '2026-04-01', 'herroepen', { 'dienstverband.einddatum': '2026-08-31' });
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
    await winBezwaar(world, zaakId, '2026-04-01', 'herroepen', { 'dienstverband.einddatum': '2026-08-31' });
    expect(await recht(world, zaakId, '2026-05')).toBe(108_810);
    expect((await world.zaak(zaakId)).gegevens.dienstverband).toMatchObject({
      urenPerWeek: 32,
      einddatum: '2026-08-31',
    });
  });

  it('is the last one about the LKS, and one that changed something: else a new besluit is needed', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-04-01');
    const houd = { 'dienstverband.einddatum': '2026-08-31' };
    await expect(winBezwaar(world, zaakId, '2026-01-05', 'herroepen', houd)).rejects.toThrow(
      'Alleen een wijziging, een nieuw bedrag of een einde van de subsidie kunt u herroepen.',
    );
    expect((await world.openTaak(zaakId)).element).toBe('BeslissenBezwaarTask');
  });
});
