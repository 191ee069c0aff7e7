import { expect, test } from 'vitest';
import { InvoerError } from '../../server/domain/fouten.ts';
import { evolveAll } from '../../server/domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../server/domain/zaak/gebeurtenis.ts';
import { calculateToekenning, checkPeriode, proposePeriode } from '../../server/handlers/aanvraag/toekenning.ts';
import { planHeronderzoeken } from '../../server/handlers/hermeting/heronderzoeken.ts';
import { gestart, termijn } from '../domain/example-zaak.ts';
import { makeContext, run, zaak } from './given.ts';

const soorten = (gebeurtenissen: readonly Gebeurtenis[]) => gebeurtenissen.map((g) => g.soort);

test('the receipt starts eight weken for who asked, and nothing for who did not', async () => {
  expect(
    (await run('ontvangst-bevestigen', zaak())).flatMap((g) =>
      g.soort === 'TermijnGestart' ? [g.termijn.einddatum] : [],
    ),
  ).toEqual(['2026-03-02']);
  for (const door of ['gemeente', 'andere_gemeente']) {
    const gebeurd = await run('ontvangst-bevestigen', zaak({ 'aanvraag.ingediendDoor': door }));
    expect(soorten(gebeurd)).not.toContain('TermijnGestart');
  }
});

test('the intake leaves a trace of every rule set, and replaces an earlier oordeel', async () => {
  const bij = zaak({
    'oordeel.afwijzen': true,
    'oordeel.afwijzingsgrond': 'wsw',
    'werknemer.woongemeente': 'voorbeeldstad',
  });
  const gebeurd = await run('intake-beoordelen', bij);
  expect(gebeurd.flatMap((g) => (g.soort === 'RegelsToegepast' ? [g.toepassing.regelset] : []))).toEqual([
    'bevoegde-gemeente',
    'doelgroep',
    'route',
    'afwijzen',
  ]);
  expect(evolveAll(bij, gebeurd).gegevens.oordeel).toEqual({
    bevoegd: true,
    doelgroep: true,
    route: 'regulier',
    afwijzen: false,
  });
});

test('the five weken run from the day on which the loonwaarde is established, and only once', async () => {
  const bij = zaak({ 'loonwaarde.percentage': 60 }, gestart(termijn('rapporttermijn', '2026-01-10')));
  const na = evolveAll(bij, await run('loonwaarde-vaststellen', bij));
  expect(na.termijnen.map((t) => [t.soort, t.status, t.einddatum])).toEqual([
    ['rapporttermijn', 'verstreken', '2026-01-10'],
    ['beslistermijn_wettelijk', 'lopend', '2026-02-16'],
  ]);
  const opnieuw = await run('loonwaarde-vaststellen', na, await makeContext(na, '2026-01-20'));
  expect(soorten(opnieuw)).not.toContain('TermijnGestart');
});

test('a last request stops the clock the day after, but not when the gemeente began itself', async () => {
  const wettelijk = termijn('beslistermijn_awb', '2026-03-02', { wettelijk: true });
  const na = await run('laatste-verzoek-versturen', zaak({}, gestart(wettelijk)));
  const stop = na.find((g) => g.soort === 'TermijnOpgeschort');
  expect(stop).toMatchObject({
    termijnId: 'beslistermijn_awb',
    opschorting: { van: '2026-01-13', uiterlijkMet: 'n1' },
  });
  const ambtshalve = await run(
    'laatste-verzoek-versturen',
    zaak({ 'aanvraag.ingediendDoor': 'gemeente' }, gestart(wettelijk)),
  );
  expect(soorten(ambtshalve)).not.toContain('TermijnOpgeschort');
});

test('the period runs from the start of the job, or the aanvraag when that came later, to the first of contract and measurement', async () => {
  const context = await makeContext(zaak());
  const velden = { 'dienstverband.einddatum': '2027-01-31', 'loonwaarde.volgendeMeting': '2026-11-01' };
  expect(proposePeriode(zaak(velden), context)).toEqual({ ingangsdatum: '2026-02-01', einddatum: '2026-11-01' });
  expect(proposePeriode(zaak({ 'dienstverband.begindatum': '2025-12-01' }), context)).toEqual({
    ingangsdatum: '2026-01-05',
  });
  const forfaitair = { ...velden, 'oordeel.route': 'forfaitair', 'dienstverband.begindatum': '2025-12-15' };
  expect(proposePeriode(zaak(forfaitair), context)).toEqual({ ingangsdatum: '2026-01-05', einddatum: '2026-06-14' });
});

test('what the law does not allow is refused at the field of the besluit', async () => {
  const bij = zaak({ 'dienstverband.einddatum': '2027-01-31' });
  const context = await makeContext(bij);
  const veld = (periode: { ingangsdatum: string; einddatum?: string }) => {
    try {
      checkPeriode(bij, periode, context);
      return undefined;
    } catch (fout) {
      return fout instanceof InvoerError ? fout.velden[0]?.veld : String(fout);
    }
  };
  expect(veld({ ingangsdatum: '2026-01-31', einddatum: '2026-12-31' })).toBe('besluit.ingangsdatum');
  expect(veld({ ingangsdatum: '2026-03-01', einddatum: '2026-02-01' })).toBe('besluit.einddatum');
  expect(veld({ ingangsdatum: '2026-02-01', einddatum: '2027-02-01' })).toBe('besluit.einddatum');
  expect(veld({ ingangsdatum: '2026-02-01' })).toBe('besluit.einddatum');
  expect(veld({ ingangsdatum: '2026-02-01', einddatum: '2027-01-31' })).toBeUndefined();
});

test('of a 0-urencontract nothing is paid in advance', async () => {
  const bij = zaak({
    'loonwaarde.percentage': 60,
    'dienstverband.contractsoort': 'nul_uren',
    'dienstverband.urenPerWeek': 0,
  });
  const toekenning = calculateToekenning(bij, { ingangsdatum: '2026-02-01' }, await makeContext(bij));
  expect(toekenning.berekening.bedragPerMaandCent).toBe(0);
  expect(toekenning.betaalschema).toEqual([]);
});

test('a gemeente that leaves out 1 July keeps the amount until January', async () => {
  const bij = zaak({ 'loonwaarde.percentage': 60 });
  const bedragen = async (momenten: readonly string[]) => {
    const context = await makeContext(bij, '2026-01-12', { 'indexatie.momenten': momenten });
    const { betaalschema } = calculateToekenning(bij, { ingangsdatum: '2026-02-01', einddatum: '2026-09-30' }, context);
    return [...new Set(betaalschema.map((regel) => regel.bedragCent))];
  };
  expect(await bedragen(['1_januari'])).toEqual([108_810]);
  expect(await bedragen(['1_januari', '1_juli'])).toEqual([108_810, 110_830]);
});

test('no toekenning on a loonwaarde that leaves no difference, nor without a loonwaarde', async () => {
  const honderd = zaak({ 'loonwaarde.percentage': 100 });
  const context = await makeContext(honderd);
  expect(() => calculateToekenning(honderd, { ingangsdatum: '2026-02-01' }, context)).toThrow('Wijs de aanvraag af');
  expect(() => calculateToekenning(zaak(), { ingangsdatum: '2026-02-01' }, context)).toThrow(InvoerError);
});

test('heronderzoeken come on a werkdag two months before an end, and never in the past', async () => {
  const bij = zaak({ 'dienstverband.einddatum': '2026-12-31' });
  const periode = { ingangsdatum: '2026-02-01', einddatum: '2026-12-31' };
  const plan = planHeronderzoeken(bij, periode, await makeContext(bij));
  expect(plan).toMatchObject([
    { soort: 'einde_arbeidsovereenkomst', datum: '2026-10-30' },
    { soort: 'einde_lks', datum: '2026-10-30' },
  ]);
  const laat = planHeronderzoeken(bij, periode, await makeContext(bij, '2026-12-01'));
  expect(laat.every(({ datum }) => datum === '2026-12-01')).toBe(true);
});

test('an afwijzing after an unanswered request of a zaak says so, with its own kind of besluit', async () => {
  const besluit = async (velden: Readonly<Record<string, unknown>>) =>
    (await run('afwijzing-vastleggen', zaak(velden))).flatMap((g) =>
      g.soort === 'BesluitGenomen' ? [g.besluit] : [],
    )[0];
  expect(await besluit({ 'rappel.eindactie': 'niet_toekennen' })).toMatchObject({
    soort: 'geen_toekenning',
    afwijzingsgrond: 'gegevens_ontbreken',
  });
  expect(await besluit({ 'rappel.eindactie': 'afwijzen' })).toMatchObject({ soort: 'afwijzing' });
  expect(await besluit({ 'oordeel.afwijzingsgrond': 'wsw' })).toMatchObject({
    grondslag: 'art. 10d lid 3 Pw',
    bezwaarTot: '2026-02-23',
  });
});

test('what cannot go by e-mail goes by post', async () => {
  const kanalen = async (email?: string) =>
    (await run('ontvangst-bevestigen', zaak(email ? { 'werknemer.email': email } : {}))).flatMap((g) =>
      g.soort === 'BriefOpgesteld' ? [[g.brief.aan, g.brief.kanaal]] : [],
    );
  expect(await kanalen()).toEqual([
    ['werkgever', 'e-mail'],
    ['werknemer', 'brief'],
  ]);
  expect(await kanalen('m@voorbeeld.example')).toEqual([
    ['werkgever', 'e-mail'],
    ['werknemer', 'e-mail'],
  ]);
});

test('the letter about uitstel gives the reason that the consulent typed, to werkgever and werknemer', async () => {
  const velden = {
    'uitstel.nieuweDatum': '2026-03-20',
    'uitstel.motivering': 'Het loonwaarderapport is er nog niet.',
  };
  const te = zaak(velden, gestart(termijn('beslistermijn_awb', '2026-01-10', { wettelijk: true })));
  const brieven = (await run('termijn-verdagen', te)).flatMap((g) => (g.soort === 'BriefOpgesteld' ? [g.brief] : []));
  expect(brieven.map(({ aan, gegevens }) => [aan, gegevens['uiterlijk'], gegevens['uitstelreden']])).toEqual([
    ['werkgever', '2026-03-20', 'Het loonwaarderapport is er nog niet.'],
    ['werknemer', '2026-03-20', 'Het loonwaarderapport is er nog niet.'],
  ]);
});

test('the schedule keeps what the gemeente promises about the first payment', async () => {
  const bij = zaak({ 'loonwaarde.percentage': 60, 'dienstverband.einddatum': '2026-12-31' });
  const periode = { ingangsdatum: '2026-02-01', einddatum: '2026-12-31' };
  const uiterlijk = async (parameters: Readonly<Record<string, unknown>>) => {
    const { betaalschema } = calculateToekenning(bij, periode, await makeContext(bij, '2026-01-12', parameters));
    return [betaalschema[0]?.betaaldag, betaalschema[0]?.uiterlijk];
  };
  expect(await uiterlijk({})).toEqual(['2026-02-20', '2026-03-20']);
  expect(await uiterlijk({ 'betaling.eerste': 'zelfde_maand' })).toEqual(['2026-02-20', '2026-02-20']);
});
