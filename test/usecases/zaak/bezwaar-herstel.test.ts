import { beforeEach, describe, expect, it } from 'vitest';
import { fillLetter } from '../../../server/documents/fill-letter.ts';
import { findUiterlijk } from '../../../server/domain/termijn/uiterlijk.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { findSjabloon } from '../../documents/templates.ts';
import { grant } from '../betalen/betaalwereld.ts';
import { listOpen, startProces } from '../verlenging/toegekend.ts';
import type { World } from '../world.ts';
import { makeWorld, SMIT } from '../world.ts';
import { adjourn } from './adjourn.ts';

const VRAAG: Formulierwaarden = {
  'bezwaar.vervolg': 'herstellen',
  'bezwaar.verzuim': 'In uw bezwaar staat niet waarom u het niet eens bent met het besluit.',
};
const NIET_HOREN = { 'bezwaar.vervolg': 'niet_horen', 'bezwaar.reden': 'Het bezwaar is niet aangevuld.' };
const NIETS: Formulierwaarden = { 'bezwaar.herstel': 'niet_hersteld' };

let world: World;
let zaakId: string;

/** A bezwaar of 16 February, the last day to object, without grounds: six weken from then end on 30 March. */
beforeEach(async () => {
  world = makeWorld();
  zaakId = await grant(world);
  await world.goTo('2026-02-16');
  await startProces(world, zaakId, 'bezwaar', {
    'bezwaar.besluitdatum': '2026-01-05',
    'bezwaar.ontvangenOp': '2026-02-16',
    'bezwaar.door': 'werknemer',
    'bezwaar.commissie': false,
  });
});

const zaak = () => world.zaak(zaakId);
const open = async () => listOpen(await zaak());
const beslistermijn = async () => (await zaak()).termijnen.findLast(({ soort }) => soort === 'bezwaar_beslissing');
const beslissenVoor = async () => (await zaak()).gegevens.bezwaar?.beslissenVoor;

async function ask(op = '2026-02-20'): Promise<void> {
  await world.goTo(op);
  await world.complete(zaakId, 'BeoordelenBezwaarTask', VRAAG);
}

async function receive(op: string, vandaag = op): Promise<void> {
  await world.goTo(vandaag);
  await world.complete(zaakId, 'OntvangenHerstelTask', {
    'bezwaar.herstel': 'hersteld',
    'bezwaar.hersteldOp': op,
    'bezwaar.gronden': 'De uren kloppen niet.',
  });
}

describe('a bezwaar that is not complete', () => {
  it('gives who objected two weken to complete it, tells the other one, and stops the clock from the day after', async () => {
    await ask();
    expect(await open()).toEqual(['OntvangenHerstelTask']);
    expect((await zaak()).gegevens.bezwaar).toMatchObject({
      verzuimGevraagdOp: '2026-02-20',
      verzuimTot: '2026-03-06',
    });
    expect(await beslistermijn()).toMatchObject({
      status: 'opgeschort',
      opschortingen: [{ van: '2026-02-21', grondslag: 'art. 7:10 lid 2 Awb' }],
    });
    // The last day that counts for the open task is that of who objected.
    expect(findUiterlijk(await zaak(), 'OntvangenHerstelTask')?.einddatum).toBe('2026-03-06');
    const brieven = (await zaak()).brieven.filter(({ code }) => code === 'PP-Z6' || code === 'PP-Z7');
    expect(brieven.map(({ code, aan }) => `${code} ${aan}`)).toEqual(['PP-Z6 werknemer', 'PP-Z7 werkgever']);
    const [vraag, bericht] = brieven.map((brief) => JSON.stringify(fillLetter(brief, findSjabloon)));
    expect(vraag).toContain('waarom u het niet eens bent');
    expect(vraag).toContain('6 maart 2026');
    expect(vraag).toContain('niet-ontvankelijk');
    expect(bericht).toContain('De werknemer maakte bezwaar');
    expect(bericht).not.toContain('waarom u het niet eens bent');
  });

  it('has its term again from the day on which it was completed', async () => {
    await ask();
    await receive('2026-03-02');
    // From 21 February up to and including 1 March: nine days more.
    expect(await beslistermijn()).toMatchObject({ status: 'lopend', einddatum: '2026-04-08' });
    expect(await beslissenVoor()).toBe('2026-04-08');
    expect((await zaak()).gegevens.bezwaar?.gronden).toBe('De uren kloppen niet.');
    expect((await zaak()).termijnen.find(({ soort }) => soort === 'bezwaar_verzuim')?.status).toBe('gehaald');
    expect(await open()).toEqual(['BeoordelenBezwaarTask']);
  });

  it('has its term again after the last day when nothing came, and can be refused for it', async () => {
    await ask();
    await expect(world.complete(zaakId, 'OntvangenHerstelTask', NIETS)).rejects.toThrow(/tot en met 6 maart 2026/);
    await world.goTo('2026-03-09');
    // From 21 February up to and including 6 March: fourteen days more. The task stays open until somebody says so.
    expect(await beslistermijn()).toMatchObject({ status: 'lopend', einddatum: '2026-04-13' });
    expect(await open()).toEqual(['OntvangenHerstelTask']);
    await world.complete(zaakId, 'OntvangenHerstelTask', NIETS);
    expect(await beslissenVoor()).toBe('2026-04-13');
    const { formulier } = await world.usecases.readTaak(SMIT, {
      gemeente: 'voorbeeldstad',
      zaakId,
      taakId: (await world.openTaak(zaakId)).id,
    });
    expect(formulier.meldingen?.map(({ tekst }) => tekst).join(' ')).toContain('art. 6:6 Awb');
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    const beslissing = { 'bezwaar.beslissing': 'beslissen', 'bezwaar.uitkomst': 'niet_ontvankelijk' };
    const waarden = { ...beslissing, 'bezwaar.motivering': 'U stuurde ons geen redenen.' };
    await world.complete(zaakId, 'BeslissenBezwaarTask', waarden, SMIT);
    expect((await zaak()).besluiten.at(-1)?.soort).toBe('beslissing_op_bezwaar');
    expect((await beslistermijn())?.status).toBe('gehaald');
  });

  it('counts from the day that it came in, also when that is recorded after the last day', async () => {
    await ask();
    await receive('2026-03-02', '2026-03-10');
    expect(await beslistermijn()).toMatchObject({
      status: 'lopend',
      einddatum: '2026-04-08',
      opschortingen: [{ van: '2026-02-21', tot: '2026-03-02' }],
    });
    expect(await beslissenVoor()).toBe('2026-04-08');
  });

  it('stands still no longer than the time to complete it, whatever comes in later', async () => {
    await ask();
    await receive('2026-03-09', '2026-03-10');
    expect(await beslistermijn()).toMatchObject({ einddatum: '2026-04-13' });
    expect((await zaak()).termijnen.find(({ soort }) => soort === 'bezwaar_verzuim')?.status).toBe('verstreken');
  });

  it.each([
    ['2026-02-19', /gevraagd op 20 februari 2026/],
    ['2026-02-24', /toekomst/],
  ])('is not completed on %s', async (op, melding) => {
    await ask();
    await expect(receive(op, '2026-02-23')).rejects.toThrow(melding);
    expect((await beslistermijn())?.status).toBe('opgeschort');
  });

  it('can be put off by six weken from the longer term, and further only with consent', async () => {
    await ask();
    await receive('2026-03-02');
    await world.complete(zaakId, 'BeoordelenBezwaarTask', NIET_HOREN);
    const verdaag = (tot: string, rest?: Formulierwaarden) => adjourn(world, zaakId, tot, rest);
    await expect(verdaag('2026-05-21')).rejects.toThrow(/20 mei 2026/);
    await verdaag('2026-05-20');
    expect((await beslistermijn())?.uitleg.at(-1)?.grondslag).toBe('art. 7:10 lid 3 Awb');
    await verdaag('2026-06-10', { 'bezwaar.instemming': true });
    expect((await beslistermijn())?.uitleg.at(-1)?.grondslag).toBe('art. 7:10 lid 4 Awb');
  });
});

it('a bezwaar that is completed while others can still object gains only the days of its own term', async () => {
  world = makeWorld();
  zaakId = await grant(world);
  await world.goTo('2026-02-03');
  await startProces(world, zaakId, 'bezwaar', {
    'bezwaar.besluitdatum': '2026-01-05',
    'bezwaar.ontvangenOp': '2026-02-02',
    'bezwaar.door': 'werkgever',
    'bezwaar.commissie': true,
  });
  await world.complete(zaakId, 'BeoordelenBezwaarTask', VRAAG);
  // Twaalf weken with a committee, from 17 February on; the clock stood still from 4 February up to and including the 17th.
  await world.goTo('2026-02-18');
  await receive('2026-02-18');
  const { termijnen } = await zaak();
  const termijn = termijnen.findLast(({ soort }) => soort === 'bezwaar_beslissing_commissie');
  expect(termijn).toMatchObject({ status: 'lopend', van: '2026-02-16', einddatum: '2026-05-12' });
});
