import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listVelden } from '../../../processes/formulier.ts';
import { fillLetter } from '../../../server/documents/fill-letter.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { isTijdig } from '../../../server/handlers/bezwaar/bezwaar-registreren.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { findSjabloon } from '../../documents/templates.ts';
import { GEMEENTE, grant } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld, SMIT } from '../world.ts';
import { adjourn } from './adjourn.ts';

const ONTVANGST: Formulierwaarden = {
  'bezwaar.besluitdatum': '2026-01-05',
  'bezwaar.ontvangenOp': '2026-02-02',
  'bezwaar.door': 'werkgever',
  'bezwaar.gronden': 'De uren kloppen niet.',
  'bezwaar.commissie': false,
};
const NIET_HOREN = { 'bezwaar.vervolg': 'niet_horen', 'bezwaar.reden': 'De indiener wil niet gehoord worden.' };
const beslis = (uitkomst: string, gevolg?: string): Formulierwaarden => ({
  'bezwaar.beslissing': 'beslissen',
  'bezwaar.uitkomst': uitkomst,
  'bezwaar.motivering': 'Wij rekenden met de uren van het contract.',
  ...(gevolg === undefined ? {} : { 'bezwaar.gevolg': gevolg }),
});

let world: World;
let zaakId: string;
let nummer = 0;

async function object(anders: Formulierwaarden = {}, actor = GROOT): Promise<void> {
  nummer += 1;
  const { versie } = await world.zaak(zaakId);
  const waarden = { ...ONTVANGST, ...anders };
  const plaats = { gemeente: GEMEENTE, zaakId, proces: 'bezwaar' };
  await world.usecases.startVervolg(actor, plaats, { versie, waarden, opdrachtId: `bezwaar-${nummer}` });
}

const codes = async () =>
  (await world.zaak(zaakId)).brieven.map(({ code, aan }) => `${code} ${aan}`).filter((naam) => naam.startsWith('PP-Z'));
const open = async () =>
  (await world.zaak(zaakId)).taken.filter(({ status }) => status === 'open').map(({ element }) => element);
const termijn = async () => (await world.zaak(zaakId)).termijnen.findLast(({ soort }) => soort.startsWith('bezwaar_'));

async function reject(): Promise<string> {
  const id = await world.start({ 'werknemer.kanWmlVerdienen': true });
  await world.complete(id, 'BeoordelenAanvraagTask');
  await world.complete(id, 'VaststellenAfwijzingTask', {
    'besluit.uitkomst': 'afwijzen',
    'besluit.afwijzingsgrond': 'kan_wml_verdienen',
  });
  return id;
}

beforeEach(async () => {
  world = makeWorld();
});

describe('a bezwaar against a toekenning', () => {
  beforeEach(async () => {
    zaakId = await grant(world);
    world.setDatum('2026-02-03');
  });

  it('has six weken after the end of the bezwaartermijn, and confirms the receipt to who objected', async () => {
    await object();
    // Sent on 5 January: until 16 February. Six weken after that: 30 March.
    expect((await world.zaak(zaakId)).gegevens.bezwaar).toMatchObject({
      tijdig: true,
      bezwaarTot: '2026-02-16',
      beslissenVoor: '2026-03-30',
    });
    expect(await termijn()).toMatchObject({
      wettelijk: true,
      grondslag: 'art. 7:10 lid 1 Awb',
      einddatum: '2026-03-30',
    });
    expect(await codes()).toEqual(['PP-Z1 werkgever']);
    expect(await open()).toEqual(['BeoordelenBezwaarTask']);
  });

  it('is registered by a choice from the besluiten of the zaak, and not by a date that is typed', async () => {
    const plaats = { gemeente: GEMEENTE, zaakId, proces: 'bezwaar' };
    const { formulier, waarden } = await world.usecases.readVervolg(GROOT, plaats);
    expect(listVelden(formulier).find(({ veld }) => veld === 'bezwaar.besluitdatum')).toMatchObject({
      soort: 'keuze',
      opties: [{ waarde: '2026-01-05', label: '5 januari 2026: toekenning van de loonkostensubsidie' }],
    });
    // One besluit is no choice: it is filled in.
    expect(waarden['bezwaar.besluitdatum']).toBe('2026-01-05');
    await object();
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    await world.complete(zaakId, 'BeslissenBezwaarTask', beslis('ongegrond'), SMIT);
    const daarna = await world.usecases.readVervolg(GROOT, plaats);
    const [veld] = listVelden(daarna.formulier);
    expect(veld?.opties?.map(({ waarde }) => waarde)).toEqual(['2026-01-05']);
  });

  it('has twelve weken with a committee', async () => {
    await object({ 'bezwaar.commissie': true, 'bezwaar.door': 'werknemer' });
    expect(await termijn()).toMatchObject({ einddatum: '2026-05-11', aantal: 12 });
    expect(await codes()).toEqual(['PP-Z1 werknemer']);
  });

  it('says in the letter that it came too late, and what is still missing', async () => {
    world.setDatum('2026-03-02');
    await object({ 'bezwaar.ontvangenOp': '2026-03-02', 'bezwaar.gronden': undefined });
    const zaak = await world.zaak(zaakId);
    expect(zaak.gegevens.bezwaar).toMatchObject({ tijdig: false, beslissenVoor: '2026-04-13' });
    const brief = zaak.brieven.find(({ code }) => code === 'PP-Z1');
    const tekst = brief && JSON.stringify(fillLetter(brief, findSjabloon));
    expect(tekst).toContain('na de laatste dag binnen');
    expect(tekst).toContain('tot wanneer u de redenen kunt sturen');
  });

  it.each([
    [{ 'bezwaar.besluitdatum': '2026-01-06' }, /besluiten van 5 januari 2026/],
    [{ 'bezwaar.ontvangenOp': '2026-02-04' }, /toekomst/],
    [{ 'bezwaar.ontvangenOp': '2026-01-04' }, /niet eerder/],
    [{ 'bezwaar.postOp': '2026-02-03' }, /poststempel/],
  ])('refuses what cannot be: %o', async (anders, melding) => {
    await expect(object(anders)).rejects.toThrow(melding);
    expect((await world.zaak(zaakId)).processen).toHaveLength(1);
  });

  it('hears both, decides and tells both how to go to court', async () => {
    await object();
    await world.complete(zaakId, 'BeoordelenBezwaarTask', {
      'bezwaar.vervolg': 'horen',
      'bezwaar.hoorzittingOp': '2026-02-20',
      'bezwaar.hoorzittingTijd': '10.00 uur',
      'bezwaar.hoorzittingPlaats': 'Gemeentehuis, kamer 1',
    });
    await world.complete(zaakId, 'VastleggenHoorzittingTask', { 'bezwaar.verslag': 'Beiden zijn gehoord.' });
    world.setDatum('2026-03-02');
    await world.complete(zaakId, 'BeslissenBezwaarTask', beslis('ongegrond'), SMIT);
    const zaak = await world.zaak(zaakId);
    expect(zaak.besluiten.at(-1)).toMatchObject({
      soort: 'beslissing_op_bezwaar',
      door: SMIT.gebruikersnaam,
      beroepTot: '2026-04-13',
    });
    expect((await codes()).slice(1)).toEqual([
      'PP-Z2 werkgever',
      'PP-Z2 werknemer',
      'PP-Z3 werkgever',
      'PP-Z3 werknemer',
    ]);
    expect((await termijn())?.status).toBe('gehaald');
    expect(zaak.status).toBe('afgerond');
    const brief = zaak.brieven.find(({ code }) => code === 'PP-Z3');
    const tekst = brief && JSON.stringify(fillLetter(brief, findSjabloon));
    expect(tekst).toContain('rechtbank');
    // The term begins on the day after the sending (art. 6:8 Awb), so that no last day stands in the letter.
    expect(tekst).toContain('binnen zes weken');
    expect(tekst).not.toContain('13 april 2026');
  });

  it('changes nothing in what is paid when it is ongegrond', async () => {
    const recht = async () => {
      const zaak = await world.zaak(zaakId);
      const { rekengegevens } = world.omgeving.regelkeuze.ofZaak(zaak);
      return calculateRecht(zaak, '2026-06', { rekengegevens, parameters: { 'leeftijd.ingang': 'verjaardag' } });
    };
    const voor = await recht();
    const { dienstverband } = (await world.zaak(zaakId)).gegevens;
    await object();
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    await world.complete(zaakId, 'BeslissenBezwaarTask', beslis('ongegrond'), SMIT);
    expect(await recht()).toEqual(voor);
    expect((await world.zaak(zaakId)).gegevens.dienstverband).toEqual(dienstverband);
    expect(dienstverband.einddatum).toBeDefined();
  });

  it('is not decided by who took the besluit', async () => {
    await object();
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    await expect(world.complete(zaakId, 'BeslissenBezwaarTask', beslis('ongegrond'), GROOT)).rejects.toThrow(/10:3/);
    expect(await open()).toEqual(['BeslissenBezwaarTask']);
  });

  it('can be put off by six weken, longer only with consent', async () => {
    await object();
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    const verdaag = (tot: string, rest?: Formulierwaarden) => adjourn(world, zaakId, tot, rest);
    await expect(verdaag('2026-05-12')).rejects.toThrow(/11 mei 2026/);
    await verdaag('2026-05-11');
    expect(await termijn()).toMatchObject({ einddatum: '2026-05-11', status: 'lopend' });
    expect((await codes()).slice(1)).toEqual(['PP-Z4 werkgever', 'PP-Z4 werknemer']);
    await expect(verdaag('2026-05-20')).rejects.toThrow(/instemming/);
    await verdaag('2026-06-01', { 'bezwaar.instemming': true });
    expect(await termijn()).toMatchObject({ einddatum: '2026-06-01' });
  });

  it('stands on top when its term passes, and stays open', async () => {
    await object();
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    await world.goTo('2026-03-31');
    expect((await termijn())?.status).toBe('verstreken');
    expect(await open()).toContain('BeslissenBezwaarTask');
  });

  it('ends without a besluit when it is withdrawn', async () => {
    await object();
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    await world.complete(zaakId, 'BeslissenBezwaarTask', { 'bezwaar.beslissing': 'ingetrokken' });
    expect((await codes()).slice(1)).toEqual(['PP-Z5 werkgever']);
    expect((await world.zaak(zaakId)).besluiten).toHaveLength(1);
    expect((await world.zaak(zaakId)).processen.at(-1)?.uitkomst).toBe('BezwaarIngetrokkenEnd');
  });

  it('asks for a wijziging when it is gegrond, and stays open until it is made', async () => {
    await object();
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    await world.complete(zaakId, 'BeslissenBezwaarTask', beslis('gegrond', 'wijzigen'), SMIT);
    expect(await open()).toEqual(['WijzigenNaBezwaarTask']);
    await world.complete(zaakId, 'WijzigenNaBezwaarTask', { 'bezwaar.uitvoering': '28 uur per week' });
    expect((await world.zaak(zaakId)).processen.at(-1)?.uitkomst).toBe('BesluitGewijzigdEnd');
  });

  it('cannot lead to a second toekenning', async () => {
    await object();
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    const toekennen = { ...beslis('gegrond', 'toekennen'), 'besluit.ingangsdatum': '2026-01-23' };
    await expect(world.complete(zaakId, 'BeslissenBezwaarTask', toekennen, SMIT)).rejects.toThrow(
      /al loonkostensubsidie/,
    );
  });

  it('begins with empty answers the second time', async () => {
    await object();
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    await world.complete(zaakId, 'BeslissenBezwaarTask', beslis('ongegrond'), SMIT);
    await object({ 'bezwaar.door': 'werknemer', 'bezwaar.gronden': 'Ik hoor bij een andere werkgever.' }, ADMIN).catch(
      () => object(),
    );
    expect((await world.zaak(zaakId)).gegevens.bezwaar?.uitkomst).toBeUndefined();
  });
});

describe('a bezwaar against an afwijzing', () => {
  beforeEach(async () => {
    zaakId = await reject();
    world.setDatum('2026-02-03');
    await object({ 'bezwaar.door': 'werknemer' });
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
  });

  it('stays open until the aanvraag is treated again', async () => {
    await world.complete(zaakId, 'BeslissenBezwaarTask', beslis('gegrond', 'opnieuw_behandelen'), SMIT);
    expect(await open()).toEqual(['UitvoerenBeslissingTask']);
    await world.complete(zaakId, 'UitvoerenBeslissingTask', { 'bezwaar.uitvoering': 'LKS-2026-0007' });
    expect((await world.zaak(zaakId)).processen.at(-1)?.uitkomst).toBe('OpnieuwBehandeldEnd');
  });

  it('cannot grant what was never measured', async () => {
    const toekennen = {
      ...beslis('gegrond', 'toekennen'),
      'besluit.ingangsdatum': '2026-02-01',
      'besluit.einddatum': '2027-01-31',
    };
    await expect(world.complete(zaakId, 'BeslissenBezwaarTask', toekennen, SMIT)).rejects.toThrow(/loonwaarde/);
    expect(await open()).toEqual(['BeslissenBezwaarTask']);
  });
});

describe('in time', () => {
  let tot: string;
  beforeAll(() => {
    tot = '2026-02-16';
  });

  it.each([
    ['on the last day', { ontvangenOp: '2026-02-16' }, true],
    ['a day later', { ontvangenOp: '2026-02-17' }, false],
    ['posted in time and within a week', { ontvangenOp: '2026-02-23', postOp: '2026-02-16' }, true],
    ['posted in time, but after the week', { ontvangenOp: '2026-02-24', postOp: '2026-02-16' }, false],
    ['posted too late', { ontvangenOp: '2026-02-18', postOp: '2026-02-17' }, false],
  ])('%s', (_naam, bezwaar, verwacht) => {
    expect(isTijdig(bezwaar, tot)).toBe(verwacht);
  });
});
