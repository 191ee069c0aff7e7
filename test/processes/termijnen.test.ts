import { beforeAll, describe, expect, it } from 'vitest';
import { loadProcessLibrary } from '../../server/engine/process-library.ts';
import type { Procesbron } from '../../server/engine/process-source.ts';
import { Doorloop, schrijft } from './doorloop.ts';

let bron: Procesbron;

beforeAll(async () => {
  bron = (await loadProcessLibrary('processes')).get('aanvraag-en-besluit', '2026-01-01');
});

const WETTELIJK = ['AwbBeslistermijnVerstreken', 'WettelijkeBeslistermijnVerstreken'] as const;

function maakZaak(oordeel: Readonly<Record<string, unknown>> = {}): Doorloop {
  return new Doorloop(bron, {
    'intake-beoordelen': schrijft({ 'oordeel.route': 'regulier', 'oordeel.afwijzen': false, ...oordeel }),
    'volledigheid-controleren': schrijft({ 'oordeel.volledig': true }),
  });
}

/** How to come from the start to each user task of the main flow. */
const WEGEN: Readonly<Record<string, (zaak: Doorloop) => Promise<void>>> = {
  BeoordelenAanvraagTask: (zaak) => zaak.start(),
  AanvragenLoonwaardemetingTask: (zaak) => loop(zaak, 'BeoordelenAanvraagTask'),
  InvoerenLoonwaarderapportTask: (zaak) => loop(zaak, 'BeoordelenAanvraagTask', 'AanvragenLoonwaardemetingTask'),
  BesprekenUitkomstTask: (zaak) =>
    loop(zaak, 'BeoordelenAanvraagTask', 'AanvragenLoonwaardemetingTask', 'InvoerenLoonwaarderapportTask'),
  VaststellenBesluitTask: (zaak) =>
    loop(
      zaak,
      'BeoordelenAanvraagTask',
      'AanvragenLoonwaardemetingTask',
      'InvoerenLoonwaarderapportTask',
      'BesprekenUitkomstTask',
    ),
};

async function loop(zaak: Doorloop, ...taken: readonly string[]): Promise<void> {
  await zaak.start();
  for (const taak of taken) await zaak.rondAf(taak);
}

describe('the terms in the diagram', () => {
  const plaatsen = Object.keys(WEGEN).flatMap((taak) => WETTELIJK.map((bericht) => [taak, bericht] as const));
  it.each(plaatsen)('at %s, %s asks for uitstel and leaves the task open', async (taak, bericht) => {
    const zaak = maakZaak();
    await WEGEN[taak]?.(zaak);
    await zaak.laatVerstrijken(bericht);
    expect(zaak.taken).toEqual([taak, 'MeedelenUitstelTask'].sort());
    await zaak.rondAf('MeedelenUitstelTask', { 'uitstel.nieuweDatum': '2026-05-01', 'uitstel.motivering': 'Ziekte' });
    expect(zaak.gedaan.at(-1)).toBe('termijn-verdagen');
    expect(zaak.taken).toEqual([taak]);
  });

  it.each([
    ['rappel', 'OntvangenGegevensTask'],
    ['laatste_verzoek', 'OntvangenLaatsteGegevensTask'],
  ])('also asks for uitstel while waiting for data (%s)', async (vervolg, taak) => {
    const zaak = new Doorloop(bron, {
      'intake-beoordelen': schrijft({ 'oordeel.route': 'regulier', 'oordeel.afwijzen': false }),
      'volledigheid-controleren': schrijft({ 'oordeel.volledig': false, 'oordeel.vervolgRappel': vervolg }),
    });
    await WEGEN.VaststellenBesluitTask?.(zaak);
    expect(zaak.taken).toEqual([taak]);
    await zaak.laatVerstrijken('WettelijkeBeslistermijnVerstreken');
    expect(zaak.taken).toContain('MeedelenUitstelTask');
  });

  it('asks for uitstel while a refusal waits for its decision', async () => {
    const zaak = maakZaak({ 'oordeel.afwijzen': true });
    await loop(zaak, 'BeoordelenAanvraagTask');
    await zaak.laatVerstrijken('AwbBeslistermijnVerstreken');
    expect(zaak.taken).toEqual(['MeedelenUitstelTask', 'VaststellenAfwijzingTask']);
  });

  it('hears the same term again after a verdaging', async () => {
    const zaak = maakZaak();
    await WEGEN.VaststellenBesluitTask?.(zaak);
    for (let keer = 0; keer < 3; keer += 1) {
      await zaak.laatVerstrijken('WettelijkeBeslistermijnVerstreken');
      await zaak.rondAf('MeedelenUitstelTask');
    }
    expect(zaak.gedaan.filter((handler) => handler === 'termijn-verdagen')).toHaveLength(3);
    expect(zaak.berichten).toContain('WettelijkeBeslistermijnVerstreken');
  });

  it('does not ask again for a term of which the aanvrager knows, or is about to hear, when the besluit comes', async () => {
    const zaak = maakZaak();
    await WEGEN.VaststellenBesluitTask?.(zaak);
    await zaak.laatVerstrijken('AwbBeslistermijnVerstreken');
    zaak.gegevens = schrijft({ 'oordeel.uitstelGeregeld': true })(zaak.gegevens);
    await zaak.laatVerstrijken('WettelijkeBeslistermijnVerstreken');
    expect(zaak.gedaan.filter((handler) => handler === 'uitstel-beoordelen')).toHaveLength(2);
    await zaak.rondAf('MeedelenUitstelTask');
    expect(zaak.taken).toEqual(['VaststellenBesluitTask']);
  });

  it('signals the end of the four weken not to handle an aanvraag, and leaves the task open', async () => {
    const zaak = new Doorloop(bron, {
      'intake-beoordelen': schrijft({ 'oordeel.route': 'regulier', 'oordeel.afwijzen': false }),
      'volledigheid-controleren': schrijft({ 'oordeel.volledig': false, 'oordeel.vervolgRappel': 'afhandelen' }),
    });
    await WEGEN.VaststellenBesluitTask?.(zaak);
    expect(zaak.berichten).toContain('BuitenBehandelingtermijnVerstreken');
    await zaak.laatVerstrijken('BuitenBehandelingtermijnVerstreken');
    expect([zaak.gedaan.at(-1), zaak.taken]).toEqual(['termijn-signaleren', ['AfhandelenNaLaatsteVerzoekTask']]);
  });

  it('ends with the besluit even when uitstel was still to be told', async () => {
    const zaak = maakZaak();
    await WEGEN.VaststellenBesluitTask?.(zaak);
    await zaak.laatVerstrijken('WettelijkeBeslistermijnVerstreken');
    await zaak.rondAf('VaststellenBesluitTask', { 'besluit.uitkomst': 'toekennen' });
    expect([zaak.uitkomst, zaak.isAfgelopen, zaak.taken, zaak.berichten]).toEqual(['ToegekendEnd', true, [], []]);
  });

  it('signals the preferente term without touching the task', async () => {
    const zaak = maakZaak();
    await WEGEN.VaststellenBesluitTask?.(zaak);
    await zaak.laatVerstrijken('PreferenteBeslistermijnVerstreken');
    expect(zaak.gedaan.at(-1)).toBe('termijn-signaleren');
    expect(zaak.taken).toEqual(['VaststellenBesluitTask']);
  });

  it('signals a late report and a late contact', async () => {
    const rapport = maakZaak();
    await WEGEN.InvoerenLoonwaarderapportTask?.(rapport);
    await rapport.laatVerstrijken('RapporttermijnVerstreken');
    expect([rapport.gedaan.at(-1), rapport.taken]).toEqual(['termijn-signaleren', ['InvoerenLoonwaarderapportTask']]);
    const contact = maakZaak({ 'oordeel.route': 'forfaitair' });
    await loop(contact, 'BeoordelenAanvraagTask');
    await contact.laatVerstrijken('ForfaitairContacttermijnVerstreken');
    expect([contact.gedaan.at(-1), contact.taken]).toEqual(['termijn-signaleren', ['OverleggenForfaitairTask']]);
  });

  it('listens for each term only where it counts', async () => {
    const zaak = maakZaak();
    await zaak.start();
    expect(zaak.berichten).toEqual([
      'AwbBeslistermijnVerstreken',
      'BewakingBeeindigd',
      'WettelijkeBeslistermijnVerstreken',
    ]);
  });
});
