import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { loadOwnRules } from './given.ts';

const bestanden = loadOwnRules();
const geldend = selectRegels(bestanden, 'voorbeeldstad', '2026-03-02');
const { parameters } = geldend;
const sleutels = parameters.map((p) => p.sleutel);

const diagrammen = readdirSync('processes')
  .filter((naam) => naam.endsWith('.bpmn'))
  .map((naam) => readFileSync(path.join('processes', naam), 'utf8'))
  .join('\n');

/** The first key of every row of the national catalogue, in its order. */
const RIJEN = `aanvraag.vorm aanvraag.formulier aanvraag.voorinvullen aanvraag.bewijsstukken aanvraag.route_ambtshalve
  aanvraag.termijn_voor_start contact.forfaitair.termijn_dagen brochures.verstrekken ontvangstbevestiging
  doelgroep.vaststelling.door loonwaarde.uitvoerder loonwaarde.aanvraagkanaal loonwaarde.rapporttermijn_wd loonwaarde.planmoment
  forfaitair.inzet forfaitair.duur_maanden forfaitair.signaal_meting_maand proefplaats_en_forfaitair.uitgesloten proefplaats.duur
  contact.uitkomst_loonwaarde contact.toelichting_beschikking praktijkroute.bevestiging_werknemer rappel.aantal rappel.interval_wd
  rappel.bevestiging_telt_mee rappel.laatste_verzoek rappel.eindactie kanaal.brief_1 beslistermijn.preferent_wd
  beslistermijn.start werknemer.kopie_beschikking beschikking.bijlagen beschikking.iban_vermelden bezwaarclausule.tekst
  mandaat.ondertekening huisstijl betaling.dag betaling.dag_niet_werkdag betaling.frequentie_vast betaling.eerste
  betaling.run_sluitdatum_wd betaling.frequentie_variabel betaling.voorschot_variabel bewijs.uren bewijs.aanleverdag
  betaalspecificatie.gebruik betaling.omschrijving betaalkanaal kostenplaats indexatie.momenten leeftijd.ingang prorata.methode
  afronding verrekening.kanaal verrekening.drempel terugvordering.betaaltermijn verhuizing.verrekenwijze
  verhuizing.controle_frequentie verhuizing.overdrachtsset verlenging.signaal_maanden verlenging.kanaal verlenging.hermeting
  eindafrekening.kanaal herplaatsing.starttrigger hermeting.termijn hermeting.significant_pct heronderzoek.soorten uitvoerder
  extra_contactmomenten doorlooptijden.registreren voorzieningen.jobcoach eigen_lks_buiten_doelgroep`.split(/\s+/);

describe('the catalogue of parameters', () => {
  it('holds all 72 rows of the national list, under their own keys', () => {
    expect(RIJEN).toHaveLength(72);
    expect(Object.fromEntries(RIJEN.map((sleutel, i) => [sleutel, i + 1]))).toEqual(
      Object.fromEntries(RIJEN.map((sleutel) => [sleutel, parameters.find((p) => p.sleutel === sleutel)?.nr])),
    );
  });

  it('numbers them from 1 to 72 in the order of the list', () => {
    const nummers = parameters.map((p) => p.nr);
    expect([...new Set(nummers)]).toEqual(Array.from({ length: 72 }, (_, i) => i + 1));
    expect(nummers).toEqual([...nummers].sort((a, b) => a - b));
  });

  it('has the values that the handlers count on', () => {
    const waarde = (sleutel: string): unknown => parameters.find((p) => p.sleutel === sleutel)?.standaard;
    expect(waarde('betaling.dag')).toBe('laatste_werkdag_voor_21');
    expect(waarde('betaling.dag_niet_werkdag')).toBe('vorige_werkdag');
    expect(waarde('rappel.aantal')).toBe(2);
    expect(waarde('rappel.interval_wd')).toBe(10);
    expect(waarde('rappel.eindactie')).toBe('buiten_behandeling');
    expect(waarde('beslistermijn.preferent_wd')).toBe(10);
    expect(waarde('loonwaarde.rapporttermijn_wd')).toBe(10);
    expect(waarde('contact.forfaitair.termijn_dagen')).toBeNull();
    expect(waarde('mandaat.ondertekening')).toBe('consulent');
  });

  it.each(parameters)('$sleutel is explained in one to three Dutch sentences', ({ uitleg, grens, grondslag, naam }) => {
    const zinnen = uitleg.split(/(?<=[.?!])\s+/);
    expect(zinnen.length).toBeGreaterThanOrEqual(1);
    expect(zinnen.length).toBeLessThanOrEqual(3);
    expect(uitleg).toMatch(/[.?]$/);
    expect(grens).toMatch(/\.$/);
    expect(grondslag).toMatch(/art\.|Preferent proces/);
    expect(naam).toMatch(/^[A-Z]/);
  });

  it('offers a choice wherever the value is a choice, each with a label', () => {
    for (const { type, opties, sleutel } of parameters) {
      const moetOpties = ['keuze', 'lijst', 'datum-regel'].includes(type);
      expect([sleutel, opties.length > 0]).toEqual([sleutel, moetOpties]);
    }
  });

  it('names only elements that are in a diagram and letters that have a template', () => {
    const elementen = [...new Set(parameters.flatMap((p) => p.elementen))];
    expect(elementen.filter((id) => !diagrammen.includes(`id="${id}"`))).toEqual([]);

    // Letters of stap 6 and 7 come with those steps.
    const codes = [...new Set(parameters.flatMap((p) => p.brieven))].filter(
      (c) => !['PP-8', 'PP-9', 'PP-10'].includes(c),
    );
    const sjablonen = (bestanden.overig['brieven'] ?? []).map(({ inhoud }) => inhoud['code']);
    expect(codes.filter((code) => !sjablonen.includes(code))).toEqual([]);
  });

  it('knows every parameter that a diagram names', () => {
    const genoemd = [...diagrammen.matchAll(/parameters="([^"]*)"/g)].flatMap((m) => (m[1] ?? '').split(/\s+/));
    const voorwaarden = [...diagrammen.matchAll(/\$\{param\.([a-z0-9_.]+)/g)].map((m) => m[1] ?? '');
    const gebruikt = [...new Set([...genoemd, ...voorwaarden])].filter((sleutel) => sleutel !== '');

    expect(gebruikt.length).toBeGreaterThan(20);
    expect(gebruikt.filter((sleutel) => !sleutels.includes(sleutel))).toEqual([]);
  });
});

describe('the kinds of terms', () => {
  it.each([
    ['beslistermijn_awb', 8, 'weken', true, 'AwbBeslistermijnVerstreken'],
    ['beslistermijn_wettelijk', 5, 'weken', true, 'WettelijkeBeslistermijnVerstreken'],
    ['beslistermijn_preferent', 'beslistermijn.preferent_wd', 'werkdagen', false, 'PreferenteBeslistermijnVerstreken'],
    ['rapporttermijn', 'loonwaarde.rapporttermijn_wd', 'werkdagen', false, 'RapporttermijnVerstreken'],
    ['rappel', 'rappel.interval_wd', 'werkdagen', false, 'RappeltermijnVerstreken'],
    ['hersteltermijn', 10, 'werkdagen', true, 'HersteltermijnVerstreken'],
    [
      'forfaitair_contact',
      'contact.forfaitair.termijn_dagen',
      'werkdagen',
      false,
      'ForfaitairContacttermijnVerstreken',
    ],
  ])('%s lasts %s %s', (soort, lengte, eenheid, wettelijk, bericht) => {
    const termijn = geldend.termijn(soort);

    expect(termijn.aantal ?? termijn.parameter).toBe(lengte);
    expect(termijn).toMatchObject({ eenheid, wettelijk, bericht, atw: wettelijk && eenheid === 'weken' });
    expect(diagrammen).toContain(`name="${bericht}"`);
    for (const element of termijn.elementen) expect(diagrammen).toContain(`id="${element}"`);
  });

  it('binds the gemeente to the four weken of a besluit not to handle, in one task', () => {
    const termijn = geldend.termijn('besluit_buiten_behandeling');

    expect(termijn).toMatchObject({ aantal: 4, eenheid: 'weken', wettelijk: true, vanGemeente: true, atw: true });
    expect(termijn.grondslag).toBe('art. 4:5 lid 4 Awb');
    for (const element of termijn.elementen) expect(diagrammen).toContain(`id="${element}"`);
  });

  it('marks what no source settles as an assumption', () => {
    expect(geldend.termijn('hersteltermijn').aanname).toBe(true);
    expect(geldend.termijn('beslistermijn_wettelijk').aanname).toBe(false);
  });
});
