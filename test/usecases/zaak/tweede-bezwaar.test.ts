import { beforeEach, describe, expect, it } from 'vitest';
import { fillLetter } from '../../../server/documents/fill-letter.ts';
import { findUiterlijk } from '../../../server/domain/termijn/uiterlijk.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { findSjabloon } from '../../documents/templates.ts';
import { GEMEENTE, grant } from '../betalen/betaalwereld.ts';
import { makeToegekend, startProces } from '../verlenging/toegekend.ts';
import type { World } from '../world.ts';
import { GROOT, makeWorld, SMIT } from '../world.ts';

const ONTVANGST: Formulierwaarden = {
  'bezwaar.besluitdatum': '2026-01-05',
  'bezwaar.ontvangenOp': '2026-02-02',
  'bezwaar.door': 'werkgever',
  'bezwaar.gronden': 'De uren kloppen niet.',
  'bezwaar.commissie': false,
};
const WERKNEMER: Formulierwaarden = {
  'bezwaar.ontvangenOp': '2026-02-03',
  'bezwaar.door': 'werknemer',
  'bezwaar.gronden': 'Ik verdien meer.',
};
const NIET_HOREN = { 'bezwaar.vervolg': 'niet_horen', 'bezwaar.reden': 'De indiener wil niet gehoord worden.' };
const ONGEGROND: Formulierwaarden = {
  'bezwaar.beslissing': 'beslissen',
  'bezwaar.uitkomst': 'ongegrond',
  'bezwaar.motivering': 'Wij rekenden met de uren van het contract.',
};

let world: World;
let zaakId: string;

async function object(anders: Formulierwaarden = {}, opdrachtId = `b-${JSON.stringify(anders)}`): Promise<void> {
  const { versie } = await world.zaak(zaakId);
  const plaats = { gemeente: GEMEENTE, zaakId, proces: 'bezwaar' };
  await world.usecases.startVervolg(GROOT, plaats, { versie, waarden: { ...ONTVANGST, ...anders }, opdrachtId });
}

async function decide(): Promise<void> {
  await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
  await world.complete(zaakId, 'BeslissenBezwaarTask', ONGEGROND, SMIT);
}

const bezwaren = async () => (await world.zaak(zaakId)).processen.filter(({ naam }) => naam === 'bezwaar');
const termijnen = async () =>
  (await world.zaak(zaakId)).termijnen
    .filter(({ soort }) => soort.startsWith('bezwaar_'))
    .map(({ einddatum, status }) => `${einddatum} ${status}`);
const brieven = async () =>
  (await world.zaak(zaakId)).brieven.map(({ code, aan }) => `${code} ${aan}`).filter((naam) => naam.startsWith('PP-Z'));

beforeEach(async () => {
  world = makeWorld();
  zaakId = await grant(world);
  world.setDatum('2026-02-03');
  await object();
});

describe('a bezwaar of the werknemer while that of the werkgever runs', () => {
  it('is registered at once: its term runs and its receipt is confirmed, and it waits', async () => {
    await object(WERKNEMER);
    const zaak = await world.zaak(zaakId);
    expect(await bezwaren()).toHaveLength(1);
    expect(await termijnen()).toEqual(['2026-03-30 lopend', '2026-03-30 lopend']);
    expect(zaak.termijnen.findLast(({ soort }) => soort === 'bezwaar_beslissing')).toMatchObject({
      naam: 'Beslissen op het volgende bezwaar, van de werknemer',
      wettelijk: true,
    });
    expect(await brieven()).toEqual(['PP-Z1 werkgever', 'PP-Z1 werknemer']);
    expect(zaak.gegevens.bezwaar).toMatchObject({ door: 'werkgever', gronden: 'De uren kloppen niet.' });
  });

  it('is offered, and the form says that it waits', async () => {
    const plaats = { gemeente: GEMEENTE, zaakId, proces: 'bezwaar' };
    const keuze = (await world.usecases.listVervolg(GROOT, GEMEENTE, zaakId)).find(
      ({ proces }) => proces === 'bezwaar',
    );
    expect(keuze?.reden).toBeUndefined();
    expect(keuze?.uitleg).toContain('Er loopt al een bezwaar in deze zaak.');
    expect((await world.usecases.readVervolg(GROOT, plaats)).formulier.uitleg).toContain('meteen geregistreerd');
  });

  it('changes nothing when it is sent twice', async () => {
    await object(WERKNEMER, 'zelfde');
    const { versie } = await world.zaak(zaakId);
    await object(WERKNEMER, 'zelfde');
    expect((await world.zaak(zaakId)).versie).toBe(versie);
    expect(await termijnen()).toHaveLength(2);
  });

  it.each([
    [{ 'bezwaar.besluitdatum': '2026-01-06' }, /besluiten van 5 januari 2026/],
    [{ 'bezwaar.ontvangenOp': '2026-02-04' }, /toekomst/],
    [{ 'bezwaar.postOp': '2026-02-04' }, /poststempel|toekomst/],
  ])('is refused at once when it cannot be: %o', async (anders, melding) => {
    await expect(object({ ...WERKNEMER, ...anders })).rejects.toThrow(melding);
    expect(await termijnen()).toHaveLength(1);
  });

  it('begins by itself when the first has ended, with its own answers and its last day', async () => {
    await object({ ...WERKNEMER, 'bezwaar.commissie': true });
    expect(await termijnen()).toEqual(['2026-03-30 lopend', '2026-05-11 lopend']);
    const brief = (await world.zaak(zaakId)).brieven.findLast(({ code }) => code === 'PP-Z1');
    expect(brief && JSON.stringify(fillLetter(brief, findSjabloon))).toContain('11 mei 2026');
    world.setDatum('2026-02-20');
    await decide();
    const zaak = await world.zaak(zaakId);
    expect((await bezwaren()).map(({ status }) => status)).toEqual(['beeindigd', 'lopend']);
    expect(zaak.status).toBe('lopend');
    expect(zaak.gegevens.bezwaar).toMatchObject({
      door: 'werknemer',
      gronden: 'Ik verdien meer.',
      besluitId: zaak.besluiten[0]?.id,
      beslissenVoor: '2026-05-11',
      tijdig: true,
    });
    expect(zaak.gegevens.bezwaar?.uitkomst).toBeUndefined();
    expect(await termijnen()).toEqual(['2026-03-30 gehaald', '2026-05-11 lopend']);
    // Nothing of the first is lost, and the receipt of the second is not confirmed again.
    expect(zaak.besluiten.map(({ soort }) => soort)).toContain('beslissing_op_bezwaar');
    expect(await brieven()).toEqual(['PP-Z1 werkgever', 'PP-Z1 werknemer', 'PP-Z3 werkgever', 'PP-Z3 werknemer']);
    await decide();
    expect(await termijnen()).toEqual(['2026-03-30 gehaald', '2026-05-11 gehaald']);
    expect((await world.zaak(zaakId)).status).toBe('afgerond');
    expect((await world.zaak(zaakId)).besluiten.filter(({ soort }) => soort === 'beslissing_op_bezwaar')).toHaveLength(
      2,
    );
  });

  it('is late when its last day passes, on the tasks that it waits for as well', async () => {
    await object({ ...WERKNEMER, 'bezwaar.ontvangenOp': '2026-02-03' });
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    const verdaag = {
      'bezwaar.beslissing': 'verdagen',
      'bezwaar.verdaagdTot': '2026-05-11',
      'bezwaar.verdagingsreden': 'Er is een nieuwe meting nodig.',
    };
    await world.complete(zaakId, 'BeslissenBezwaarTask', verdaag);
    // Putting off the first leaves the second as it is.
    expect(await termijnen()).toEqual(['2026-05-11 lopend', '2026-03-30 lopend']);
    expect(findUiterlijk(await world.zaak(zaakId), 'BeslissenBezwaarTask')?.einddatum).toBe('2026-03-30');
    await world.goTo('2026-03-31');
    expect(await termijnen()).toEqual(['2026-05-11 lopend', '2026-03-30 verstreken']);
    expect(findUiterlijk(await world.zaak(zaakId))).toMatchObject({ einddatum: '2026-03-30', status: 'verstreken' });
    await world.complete(zaakId, 'BeslissenBezwaarTask', ONGEGROND, SMIT);
    expect(await bezwaren()).toHaveLength(2);
    // The one that begins late is late: its term was not given anew.
    expect(await termijnen()).toEqual(['2026-05-11 gehaald', '2026-03-30 verstreken']);
    expect(findUiterlijk(await world.zaak(zaakId), 'BeoordelenBezwaarTask')?.einddatum).toBe('2026-03-30');
  });

  it('leaves a third waiting for its turn', async () => {
    await object(WERKNEMER);
    await object({ ...WERKNEMER, 'bezwaar.gronden': 'Nog een brief.' });
    await decide();
    expect(await bezwaren()).toHaveLength(2);
    expect((await world.zaak(zaakId)).gegevens.bezwaar?.gronden).toBe('Ik verdien meer.');
    await decide();
    expect(await bezwaren()).toHaveLength(3);
    expect((await world.zaak(zaakId)).gegevens.bezwaar?.gronden).toBe('Nog een brief.');
    expect(await termijnen()).toEqual(['2026-03-30 gehaald', '2026-03-30 gehaald', '2026-03-30 lopend']);
  });
});

it('a bezwaar against another besluit waits with the term of that besluit, and keeps to it', async () => {
  ({ world, zaakId } = await makeToegekend());
  await world.goTo('2026-04-01');
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
  const [toekenning, wijziging] = (await world.zaak(zaakId)).besluiten;
  await object({ 'bezwaar.besluitdatum': wijziging?.datum, 'bezwaar.ontvangenOp': '2026-04-01' });
  const anders = { 'bezwaar.door': 'werknemer', 'bezwaar.ontvangenOp': '2026-04-01' };
  await object({ ...anders, 'bezwaar.besluitdatum': toekenning?.datum });
  const [eerste, tweede] = (await world.zaak(zaakId)).termijnen.filter(({ soort }) => soort === 'bezwaar_beslissing');
  // In time until six weken after 1 April; the other came in long after its last day, and counts from its receipt.
  expect([eerste?.van, tweede?.van]).toEqual(['2026-05-13', '2026-04-01']);
  await decide();
  const { gegevens } = await world.zaak(zaakId);
  expect(gegevens.bezwaar).toMatchObject({
    besluitId: toekenning?.id,
    tijdig: false,
    beslissenVoor: tweede?.einddatum,
  });
});
