import { beforeAll, describe, expect, it } from 'vitest';
import { loadProcessLibrary } from '../../server/engine/process-library.ts';
import type { Procesbron } from '../../server/engine/process-source.ts';
import type { Uitwerking } from './doorloop.ts';
import { Doorloop, schrijft, schrijftOmDeBeurt } from './doorloop.ts';

let bron: Procesbron;

beforeAll(async () => {
  bron = (await loadProcessLibrary('processes')).get('aanvraag-en-besluit', '2026-01-01');
});

const VOLLEDIG = { 'oordeel.volledig': true };

function maakZaak(route: string, meer: Uitwerking = {}, parameters: Record<string, unknown> = {}): Doorloop {
  return new Doorloop(
    bron,
    {
      'intake-beoordelen': schrijft({ 'oordeel.route': route, 'oordeel.afwijzen': false }),
      'loonwaarde-vaststellen': schrijft({ 'oordeel.afwijzen': false }),
      'volledigheid-controleren': schrijft(VOLLEDIG),
      ...meer,
    },
    { 'mandaat.ondertekening': 'consulent', ...parameters },
  );
}

/** From the start to the task "Uitkomst bespreken". */
async function meet(zaak: Doorloop): Promise<void> {
  await zaak.start();
  await zaak.rondAf('BeoordelenAanvraagTask');
  await zaak.rondAf('AanvragenLoonwaardemetingTask');
  await zaak.rondAf('InvoerenLoonwaarderapportTask');
}

async function naarBesluit(zaak: Doorloop): Promise<void> {
  await meet(zaak);
  await zaak.rondAf('BesprekenUitkomstTask');
}

describe('the routes of aanvraag en besluit', () => {
  it.each(['regulier', 'praktijkroute', 'tijdens_dienstverband'])(
    'measures and grants on the route %s',
    async (route) => {
      const zaak = maakZaak(route);
      await naarBesluit(zaak);
      expect(zaak.taken).toEqual(['VaststellenBesluitTask']);
      await zaak.rondAf('VaststellenBesluitTask', { 'besluit.uitkomst': 'toekennen' });
      expect(zaak.uitkomst).toBe('ToegekendEnd');
      expect(zaak.gedaan).toEqual([
        'ontvangst-bevestigen',
        'intake-beoordelen',
        'rapporttermijn-starten',
        'loonwaarde-vaststellen',
        'volledigheid-controleren',
        'besluit-voorbereiden',
        'toekenning-vastleggen',
        'toekenning-versturen',
      ]);
    },
  );

  it('grants forfaitair without measuring when the werkgever agrees', async () => {
    const zaak = maakZaak('forfaitair');
    await zaak.start();
    await zaak.rondAf('BeoordelenAanvraagTask');
    expect(zaak.taken).toEqual(['OverleggenForfaitairTask']);
    await zaak.rondAf('OverleggenForfaitairTask', { 'forfaitair.werkgeverAkkoord': true });
    expect(zaak.taken).toEqual(['VaststellenBesluitTask']);
    expect(zaak.gedaan).toContain('forfaitair-vaststellen');
    expect(zaak.gedaan).not.toContain('loonwaarde-vaststellen');
    await zaak.rondAf('VaststellenBesluitTask', { 'besluit.uitkomst': 'toekennen' });
    expect(zaak.uitkomst).toBe('ToegekendEnd');
  });

  it('measures when the werkgever does not agree with forfaitair', async () => {
    const zaak = maakZaak('forfaitair');
    await zaak.start();
    await zaak.rondAf('BeoordelenAanvraagTask');
    await zaak.rondAf('OverleggenForfaitairTask', { 'forfaitair.werkgeverAkkoord': false });
    expect(zaak.taken).toEqual(['AanvragenLoonwaardemetingTask']);
    expect(zaak.gedaan).not.toContain('forfaitair-vaststellen');
  });

  it('lets a person decide when the intake points to a refusal', async () => {
    const zaak = maakZaak('regulier', { 'intake-beoordelen': schrijft({ 'oordeel.afwijzen': true }) });
    await zaak.start();
    await zaak.rondAf('BeoordelenAanvraagTask');
    expect(zaak.taken).toEqual(['VaststellenAfwijzingTask']);
    await zaak.rondAf('VaststellenAfwijzingTask', { 'besluit.uitkomst': 'afwijzen' });
    expect(zaak.uitkomst).toBe('AfgewezenEnd');
    expect(zaak.gedaan.slice(-2)).toEqual(['afwijzing-vastleggen', 'afwijzing-versturen']);
  });

  it('assesses the aanvraag again when the refusal rests on a mistake, without a second confirmation', async () => {
    const zaak = maakZaak('regulier', {
      'intake-beoordelen': schrijftOmDeBeurt(
        { 'oordeel.afwijzen': true },
        { 'oordeel.afwijzen': false, 'oordeel.route': 'regulier' },
      ),
    });
    await zaak.start();
    await zaak.rondAf('BeoordelenAanvraagTask');
    await zaak.rondAf('VaststellenAfwijzingTask', { 'besluit.uitkomst': 'opnieuw_beoordelen' });
    expect(zaak.taken).toEqual(['BeoordelenAanvraagTask']);
    await zaak.rondAf('BeoordelenAanvraagTask');
    expect(zaak.taken).toEqual(['AanvragenLoonwaardemetingTask']);
    expect(zaak.gedaan.filter((handler) => handler === 'ontvangst-bevestigen')).toHaveLength(1);
  });

  it('refuses at a loonwaarde of 100 percent', async () => {
    const zaak = maakZaak('regulier', { 'loonwaarde-vaststellen': schrijft({ 'oordeel.afwijzen': true }) });
    await meet(zaak);
    await zaak.rondAf('BesprekenUitkomstTask', { 'gesprek.rapportAanpassen': false });
    expect(zaak.taken).toEqual(['VaststellenAfwijzingTask']);
    await zaak.rondAf('VaststellenAfwijzingTask', { 'besluit.uitkomst': 'afwijzen' });
    expect(zaak.uitkomst).toBe('AfgewezenEnd');
  });

  it('sends a wrong report back and establishes the loonwaarde again', async () => {
    const zaak = maakZaak('regulier');
    await meet(zaak);
    await zaak.rondAf('BesprekenUitkomstTask', { 'gesprek.rapportAanpassen': true });
    expect(zaak.taken).toEqual(['InvoerenLoonwaarderapportTask']);
    await zaak.rondAf('InvoerenLoonwaarderapportTask');
    expect(zaak.gedaan.filter((handler) => handler === 'loonwaarde-vaststellen')).toHaveLength(2);
    await zaak.rondAf('BesprekenUitkomstTask', { 'gesprek.rapportAanpassen': false });
    expect(zaak.taken).toEqual(['VaststellenBesluitTask']);
  });

  it('refuses or starts over when the decision-maker says so', async () => {
    const zaak = maakZaak('regulier');
    await naarBesluit(zaak);
    await zaak.rondAf('VaststellenBesluitTask', { 'besluit.uitkomst': 'opnieuw_beoordelen' });
    expect(zaak.taken).toEqual(['BeoordelenAanvraagTask']);
    await zaak.rondAf('BeoordelenAanvraagTask');
    await zaak.rondAf('AanvragenLoonwaardemetingTask');
    await zaak.rondAf('InvoerenLoonwaarderapportTask');
    await zaak.rondAf('BesprekenUitkomstTask');
    await zaak.rondAf('VaststellenBesluitTask', { 'besluit.uitkomst': 'afwijzen' });
    expect(zaak.uitkomst).toBe('AfgewezenEnd');
  });

  it('asks the budgethouder to sign only where the gemeente wants that', async () => {
    const zaak = maakZaak('regulier', {}, { 'mandaat.ondertekening': 'consulent_en_budgethouder' });
    await naarBesluit(zaak);
    await zaak.rondAf('VaststellenBesluitTask', { 'besluit.uitkomst': 'toekennen' });
    expect(zaak.taken).toEqual(['OndertekenenBetaalopdrachtTask']);
    expect(zaak.gedaan).not.toContain('toekenning-versturen');
    await zaak.rondAf('OndertekenenBetaalopdrachtTask', { 'betaalopdracht.akkoord': true });
    expect(zaak.uitkomst).toBe('ToegekendEnd');
    expect(zaak.gedaan.slice(-2)).toEqual(['toekenning-vastleggen', 'toekenning-versturen']);
  });

  it('goes back to the besluit when the budgethouder does not agree, as often as that takes', async () => {
    const zaak = maakZaak('regulier', {}, { 'mandaat.ondertekening': 'consulent_en_budgethouder' });
    await naarBesluit(zaak);
    for (let keer = 0; keer < 2; keer += 1) {
      await zaak.rondAf('VaststellenBesluitTask', { 'besluit.uitkomst': 'toekennen' });
      await zaak.rondAf('OndertekenenBetaalopdrachtTask', { 'betaalopdracht.akkoord': false });
      expect(zaak.taken).toEqual(['VaststellenBesluitTask']);
    }
    expect(zaak.gedaan).not.toContain('toekenning-vastleggen');
    await zaak.rondAf('VaststellenBesluitTask', { 'besluit.uitkomst': 'afwijzen' });
    expect(zaak.uitkomst).toBe('AfgewezenEnd');
  });
});
