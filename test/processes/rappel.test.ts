import { beforeAll, describe, expect, it } from 'vitest';
import { loadProcessLibrary } from '../../server/engine/process-library.ts';
import type { Procesbron } from '../../server/engine/process-source.ts';
import { Doorloop, schrijft, schrijftOmDeBeurt } from './doorloop.ts';

let bron: Procesbron;

beforeAll(async () => {
  bron = (await loadProcessLibrary('processes')).get('aanvraag-en-besluit', '2026-01-01');
});

const vervolg = (waarde: string) => ({ 'oordeel.volledig': false, 'oordeel.vervolgRappel': waarde });
const COMPLEET = { 'oordeel.volledig': true };

/** A forfaitaire zaak at its first check of volledigheid, which answers in this order. */
async function controleer(...antwoorden: readonly Readonly<Record<string, unknown>>[]): Promise<Doorloop> {
  const zaak = new Doorloop(bron, {
    'intake-beoordelen': schrijft({ 'oordeel.route': 'forfaitair', 'oordeel.afwijzen': false }),
    'volledigheid-controleren': schrijftOmDeBeurt(...antwoorden),
  });
  await zaak.start();
  await zaak.rondAf('BeoordelenAanvraagTask');
  await zaak.rondAf('OverleggenForfaitairTask', { 'forfaitair.werkgeverAkkoord': true });
  return zaak;
}

function count(zaak: Doorloop, handler: string): number {
  return zaak.gedaan.filter((gedaan) => gedaan === handler).length;
}

describe('rappelleren', () => {
  it.each([0, 1, 2, 3])('reminds %i times, then sends the last request', async (aantal) => {
    const zaak = await controleer(
      ...Array.from({ length: aantal }, () => vervolg('rappel')),
      vervolg('laatste_verzoek'),
    );
    for (let keer = 0; keer < aantal; keer += 1) {
      expect(zaak.taken).toEqual(['OntvangenGegevensTask']);
      await zaak.laatVerstrijken('RappeltermijnVerstreken');
    }
    expect(zaak.taken).toEqual(['OntvangenLaatsteGegevensTask']);
    expect(count(zaak, 'rappel-versturen')).toBe(aantal);
    expect(count(zaak, 'laatste-verzoek-versturen')).toBe(1);
    expect(count(zaak, 'ontvangst-verwerken')).toBe(0);
  });

  it('goes on when the data come in after a reminder', async () => {
    const zaak = await controleer(vervolg('rappel'), COMPLEET);
    await zaak.rondAf('OntvangenGegevensTask');
    expect(zaak.gedaan.slice(-3)).toEqual(['ontvangst-verwerken', 'volledigheid-controleren', 'besluit-voorbereiden']);
    expect(zaak.taken).toEqual(['VaststellenBesluitTask']);
    expect(zaak.berichten).not.toContain('RappeltermijnVerstreken');
  });

  it('keeps waiting for the rest when a part comes in while the term of a reminder runs', async () => {
    const wachten = { ...vervolg('wachten'), 'oordeel.rappelLoopt': true };
    const zaak = await controleer(vervolg('rappel'), wachten, vervolg('laatste_verzoek'));
    await zaak.rondAf('OntvangenGegevensTask');
    expect(zaak.taken).toEqual(['OntvangenGegevensTask']);
    expect(count(zaak, 'rappel-versturen')).toBe(1);
    await zaak.laatVerstrijken('RappeltermijnVerstreken');
    expect(zaak.taken).toEqual(['OntvangenLaatsteGegevensTask']);
  });

  it('keeps waiting for the rest when a part comes in after the last request', async () => {
    const zaak = await controleer(vervolg('laatste_verzoek'), vervolg('wachten'), COMPLEET);
    await zaak.rondAf('OntvangenLaatsteGegevensTask');
    expect(zaak.taken).toEqual(['OntvangenLaatsteGegevensTask']);
    expect(zaak.berichten).toContain('HersteltermijnVerstreken');
    expect(count(zaak, 'laatste-verzoek-versturen')).toBe(1);
    await zaak.rondAf('OntvangenLaatsteGegevensTask');
    expect(zaak.taken).toEqual(['VaststellenBesluitTask']);
  });

  it.each([
    ['buiten_behandeling', 'BuitenBehandelingEnd', ['buiten-behandeling-stellen']],
    ['afwijzen', 'AfgewezenEnd', ['afwijzing-vastleggen', 'afwijzing-versturen']],
    ['niet_toekennen', 'AfgewezenEnd', ['afwijzing-vastleggen', 'afwijzing-versturen']],
  ])('ends with %s after the hersteltermijn', async (eindactie, einde, handlers) => {
    const zaak = await controleer(vervolg('laatste_verzoek'));
    await zaak.laatVerstrijken('HersteltermijnVerstreken');
    expect(zaak.taken).toEqual(['AfhandelenNaLaatsteVerzoekTask']);
    await zaak.rondAf('AfhandelenNaLaatsteVerzoekTask', {
      'rappel.eindactie': eindactie,
      'besluit.uitkomst': 'afwijzen',
    });
    expect(zaak.uitkomst).toBe(einde);
    expect(zaak.gedaan.slice(-handlers.length)).toEqual(handlers);
  });

  it('takes the aanvraag up again when the data have come in after all', async () => {
    const zaak = await controleer(vervolg('laatste_verzoek'), COMPLEET);
    await zaak.laatVerstrijken('HersteltermijnVerstreken');
    await zaak.rondAf('AfhandelenNaLaatsteVerzoekTask', { 'besluit.uitkomst': 'opnieuw_beoordelen' });
    expect(zaak.taken).toEqual(['BeoordelenAanvraagTask']);
  });

  it.each(['afhandelen', 'iets_onbekends'])(
    'lets the consulent decide when no letter follows (%s)',
    async (antwoord) => {
      const zaak = await controleer(vervolg(antwoord));
      expect(zaak.taken).toEqual(['AfhandelenNaLaatsteVerzoekTask']);
      expect(zaak.gedaan).not.toContain('laatste-verzoek-versturen');
    },
  );
});
