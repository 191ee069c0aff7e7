import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Formulier } from '../../processes/formulier.ts';
import { listVelden } from '../../processes/formulier.ts';
import { FormulierError, loadFormulieren, parseFormulier } from '../../processes/formulieren.ts';
import { startwaarden } from '../../processes/startwaarden.ts';
import { validateFormulier } from '../../processes/validate-formulier.ts';
import { readVeld } from '../../server/domain/veldpad.ts';
import { DIAGRAMMEN } from './diagram.ts';
import { GEGEVENS } from './gegevens.ts';

const SCHEMA = 'rules/schema/formulier.json';
const vandaag = '2026-03-31';

let formulieren: Readonly<Record<string, Formulier>>;

beforeAll(async () => {
  formulieren = await loadFormulieren('processes/formulieren', SCHEMA);
});

const alle = () => Object.values(formulieren);

describe('the task forms', () => {
  it('are the aanvraag and those that a step names', () => {
    const genoemd = DIAGRAMMEN.flatMap(({ tekst }) =>
      Array.from(tekst.matchAll(/formulier="([^"]+)"/g), ([, naam]) => naam),
    );
    expect(new Set(Object.keys(formulieren))).toEqual(new Set(['aanvraag', ...genoemd]));
    expect(formulieren['aanvraag']?.knop).toBe('Aanvraag indienen');
  });

  it('have a button that says what it does', () => {
    expect(alle().flatMap(({ naam, knop }) => (/^(?:Vastleggen|Opslaan|Verder)$/.test(knop) ? [naam] : []))).toEqual(
      [],
    );
  });

  it('ask only for fields that a zaak has', () => {
    const onbekend = alle().flatMap((formulier) =>
      listVelden(formulier)
        .filter(({ veld }) => readVeld(GEGEVENS, veld) === undefined)
        .map(({ veld }) => `${formulier.naam}: ${veld}`),
    );
    expect(onbekend).toEqual([]);
  });

  it('never repeat an earlier choice to go back', () => {
    const terug = alle()
      .flatMap(listVelden)
      .filter(({ veld }) => veld === 'besluit.uitkomst' || veld === 'gesprek.rapportAanpassen');
    expect(
      terug.map(({ vers, standaard }) => [vers, standaard !== 'opnieuw_beoordelen' && standaard !== true]),
    ).toEqual(terug.map(() => [true, true]));
    expect(terug).toHaveLength(4);
  });

  it('fetch their defaults from fields that a zaak has', () => {
    const paden = alle()
      .flatMap(listVelden)
      .flatMap(({ standaard }) =>
        typeof standaard === 'string' && standaard.startsWith('=') ? [standaard.slice(1)] : [],
      );
    expect(paden.length).toBeGreaterThan(2);
    for (const pad of paden)
      expect(pad.startsWith('oordeel.') || readVeld(GEGEVENS, pad) !== undefined, pad).toBe(true);
  });

  it('accept what a complete zaak holds', () => {
    for (const formulier of alle()) {
      // What is asked afresh each time has no answer to begin with.
      const vers = listVelden(formulier).filter((veld) => veld.vers === true && veld.standaard === undefined);
      const opnieuw = Object.fromEntries(vers.map(({ veld }) => [veld, readVeld(GEGEVENS, veld)]));
      const waarden: Record<string, unknown> = { ...startwaarden(formulier, GEGEVENS), ...opnieuw };
      if (formulier.naam === 'meedelen-uitstel') {
        Object.assign(waarden, { 'uitstel.nieuweDatum': '2026-05-01', 'uitstel.motivering': 'Er is meer tijd nodig.' });
      }
      if (formulier.naam.startsWith('ondertekenen-')) {
        const akkoord = listVelden(formulier).find(({ veld }) => veld.endsWith('.akkoord'))?.veld ?? '';
        const op = akkoord.replace(/akkoord$/, 'ondertekendOp');
        Object.assign(waarden, { [akkoord]: true, [op]: '2026-03-25' });
      }
      if (formulier.naam === 'aanvraag') waarden['werknemer.bsn'] = '123456782';
      if (formulier.naam === 'aanvragen-loonwaardemeting') waarden['loonwaarde.uiterlijkMeten'] = '2026-04-15';
      expect(validateFormulier(formulier, waarden, { vandaag }).fouten, formulier.naam).toEqual([]);
    }
  });

  it('fill every required field of the intake', () => {
    const gevraagd = new Set(listVelden(formulieren['aanvraag'] as Formulier).map(({ veld }) => veld));
    const { aanvraag, werknemer } = GEGEVENS;
    // The financiële administratie gives its number later.
    const { crediteurnummer: _later, ...werkgever } = GEGEVENS.werkgever;
    // A contract that follows is a matter of a later verlenging.
    const { nieuwContract: _daarna, ...dienstverband } = GEGEVENS.dienstverband;
    const paden = Object.entries({ aanvraag, werknemer, werkgever, dienstverband }).flatMap(([groep, velden]) =>
      Object.entries(velden).flatMap(([veld, waarde]) =>
        veld === 'adres' ? Object.keys(waarde as object).map((deel) => `${groep}.adres.${deel}`) : [`${groep}.${veld}`],
      ),
    );
    // The name of the woongemeente comes along with its field.
    expect(paden.filter((pad) => !gevraagd.has(pad.replace(/Naam$/, '')))).toEqual([]);
  });

  it('show at most eight questions in a group', () => {
    const groot = alle().flatMap(({ naam, groepen }) =>
      groepen.filter(({ velden }) => velden.length > 8).map(({ titel }) => `${naam}: ${titel}`),
    );
    expect(groot).toEqual([]);
  });

  it('know every ground for refusal of the rules, with the same words', () => {
    const { labels } = JSON.parse(readFileSync('rules/landelijk/afwijzen-2026-01-01.json', 'utf8')) as {
      labels: Record<string, { naam: string }>;
    };
    for (const naam of ['vaststellen-afwijzing', 'vaststellen-besluit']) {
      const veld = listVelden(formulieren[naam] as Formulier).find(
        (kandidaat) => kandidaat.veld === 'besluit.afwijzingsgrond',
      );
      expect(veld?.opties?.map(({ waarde, label }) => [waarde, label])).toEqual(
        Object.entries(labels).map(([code, label]) => [code, label.naam]),
      );
    }
  });

  it('speak in whole Dutch sentences in help and explanation', () => {
    const teksten = alle().flatMap((formulier) => [
      formulier.uitleg,
      ...listVelden(formulier).flatMap(({ hulp, opties }) => [hulp, ...(opties ?? []).map((optie) => optie.hulp)]),
    ]);
    expect(teksten.filter((tekst) => tekst !== undefined && !/^[A-Z0-9].*[.?]$/s.test(tekst))).toEqual([]);
  });
});

describe('a form file', () => {
  const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile<Formulier>(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  );
  const veld = { veld: 'besluit.toelichting', soort: 'tekst', label: 'Toelichting', verplicht: false };
  const lees = (anders: object = {}, bestand = 'proef.json') =>
    parseFormulier(
      bestand,
      JSON.stringify({
        naam: 'proef',
        versie: '2026-01-01',
        titel: 'Proef',
        knop: 'Opslaan',
        groepen: [{ velden: [veld] }],
        ...anders,
      }),
      validate,
    );

  it('is read when it fits the schema', () => {
    expect(lees().titel).toBe('Proef');
  });

  it.each([
    ['no JSON', () => parseFormulier('proef.json', '{', validate), 'geldige JSON'],
    [
      'an unknown kind of field',
      () => lees({ groepen: [{ velden: [{ ...veld, soort: 'kleur' }] }] }),
      '/groepen/0/velden/0/soort',
    ],
    ['a choice without options', () => lees({ groepen: [{ velden: [{ ...veld, soort: 'keuze' }] }] }), 'opties'],
    ['another name than its file', () => lees({}, 'anders.json'), 'dezelfde naam'],
    ['the same field twice', () => lees({ groepen: [{ velden: [veld, veld] }] }), 'tweemaal'],
    [
      'a condition on a later field',
      () => lees({ groepen: [{ velden: [{ ...veld, als: { veld: 'besluit.uitkomst', is: ['a'] } }] }] }),
      'niet voor staat',
    ],
  ])('is refused with %s', (_naam, doe, melding) => {
    expect(doe).toThrow(FormulierError);
    expect(doe).toThrow(melding);
  });
});
