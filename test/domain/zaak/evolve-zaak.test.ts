import { expect, test } from 'vitest';
import { evolveZaak, replayZaak } from '../../../server/domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis, Vastlegging } from '../../../server/domain/zaak/gebeurtenis.ts';
import { GESTART, gestart, open, PROCES, termijn, zaakNa } from '../example-zaak.ts';

const EINDE: Gebeurtenis = { soort: 'ZaakAfgerond', uitkomst: 'ToegekendEnd' };

test('a zaak starts empty, with the gegevens of its aanvraag', () => {
  const zaak = evolveZaak(undefined, GESTART);
  expect(zaak).toMatchObject({ id: 'z1', versie: 0, status: 'lopend', taken: [], termijnen: [], processen: [] });
  expect(() => evolveZaak(zaak, GESTART)).toThrow('al gestart');
  expect(() => evolveZaak(undefined, EINDE)).toThrow(TypeError);
});

test('fields change, appear and disappear by their path, and nothing else does', () => {
  const voor = zaakNa();
  const na = evolveZaak(voor, {
    soort: 'GegevensVastgelegd',
    bron: 'taak',
    wijzigingen: [
      { pad: 'dienstverband.urenPerWeek', oud: 32, nieuw: 28 },
      { pad: 'loonwaarde.percentage', nieuw: 60 },
      { pad: 'gesprek.samenvatting', nieuw: 'Goed' },
      { pad: 'werkgever.email', nieuw: null },
    ],
  });
  expect(na.gegevens.dienstverband.urenPerWeek).toBe(28);
  expect(na.gegevens.loonwaarde).toEqual({ percentage: 60 });
  expect(na.gegevens.gesprek).toEqual({ samenvatting: 'Goed' });
  expect(na.gegevens.werkgever).not.toHaveProperty('email');
  expect(voor.gegevens.dienstverband.urenPerWeek).toBe(32);
});

test('a task is taken, given back, done or dropped', () => {
  const opgepakt = zaakNa(open(), { soort: 'TaakOpgepakt', taakId: 't1', behandelaar: 'anna' });
  expect(opgepakt.taken[0]).toMatchObject({ status: 'open', behandelaar: 'anna' });
  const terug = evolveZaak(opgepakt, { soort: 'TaakTeruggegeven', taakId: 't1' });
  expect(terug.taken[0]).not.toHaveProperty('behandelaar');
  const klaar = evolveZaak(terug, { soort: 'TaakAfgerond', taakId: 't1', op: '2026-01-06T10:00:00.000Z', door: 'bas' });
  expect(klaar.taken[0]).toMatchObject({ status: 'afgerond', afgerondDoor: 'bas' });
  expect(evolveZaak(terug, { soort: 'TaakVervallen', taakId: 't1', reden: 'weg' }).taken[0]?.status).toBe('vervallen');
  expect(() => evolveZaak(terug, { soort: 'TaakTeruggegeven', taakId: 'geen' })).toThrow('Onbekend onderdeel');
});

test('a proces moves on, remembers what it passed once, and forgets its state when it ends', () => {
  const bericht = { wachtId: 'b1', element: 'RappeltermijnEvent', bericht: 'RappeltermijnVerstreken' };
  const verder = zaakNa(
    { soort: 'ProcesVerder', procesId: 'p1', toestand: 'aaa', doorlopen: ['Start', 'A'], berichten: [bericht] },
    { soort: 'ProcesVerder', procesId: 'p1', toestand: 'bbb', doorlopen: ['A', 'B'] },
  );
  expect(verder.processen[0]).toEqual({
    id: 'p1',
    naam: 'aanvraag-en-besluit',
    versie: '2026-01-01',
    engine: 'e1',
    status: 'lopend',
    toestand: 'bbb',
    doorlopen: ['Start', 'A', 'B'],
  });
  const einde = evolveZaak(verder, { soort: 'ProcesBeeindigd', procesId: 'p1', uitkomst: 'End', doorlopen: ['End'] });
  expect(einde.processen[0]).not.toHaveProperty('toestand');
  expect(einde.processen[0]).toMatchObject({ status: 'beeindigd', uitkomst: 'End' });
});

test('a term is suspended, runs again, passes, is reported, and is put off to a date that can be reported again', () => {
  const opschorting = { van: '2026-01-10', reden: 'onvolledig', grondslag: 'art. 4:15 Awb' };
  const stil = zaakNa(gestart(termijn('x', '2026-01-20')), { soort: 'TermijnOpgeschort', termijnId: 'x', opschorting });
  expect(stil.termijnen[0]).toMatchObject({ status: 'opgeschort', opschortingen: [opschorting] });
  const loopt = evolveZaak(stil, {
    soort: 'TermijnHervat',
    termijnId: 'x',
    tot: '2026-01-15',
    einddatum: '2026-01-25',
    uitleg: [{ omschrijving: '5 dagen erbij' }],
  });
  expect(loopt.termijnen[0]).toMatchObject({
    status: 'lopend',
    einddatum: '2026-01-25',
    opschortingen: [{ van: '2026-01-10', tot: '2026-01-15' }],
  });
  const gemeld = [
    { soort: 'TermijnVerstreken', termijnId: 'x', op: '2026-01-26' } as const,
    { soort: 'TermijnGemeld', termijnId: 'x', op: '2026-01-26' } as const,
  ].reduce(evolveZaak, loopt);
  expect(gemeld.termijnen[0]).toMatchObject({ status: 'verstreken', gemeldOp: '2026-01-26' });
  const uitstel = evolveZaak(gemeld, { soort: 'TermijnVerdaagd', termijnId: 'x', tot: '2026-02-20', uitleg: [] });
  expect(uitstel.termijnen[0]).toMatchObject({ status: 'lopend', verdaagdTot: '2026-02-20', einddatum: '2026-02-20' });
  expect(uitstel.termijnen[0]).not.toHaveProperty('gemeldOp');
});

test('what only the log is about leaves the zaak as it is', () => {
  const zaak = zaakNa();
  expect(evolveZaak(zaak, { soort: 'BsnGetoond' })).toBe(zaak);
  const toepassing = { regelset: 'route', versie: '2026-01-01', uitkomst: {}, toelichting: [] };
  expect(evolveZaak(zaak, { soort: 'RegelsToegepast', toepassing })).toBe(zaak);
  expect(evolveZaak(zaak, EINDE).status).toBe('afgerond');
});

test('the log gives back the zaak with the version of its last save', () => {
  const log = [GESTART, PROCES, open(), EINDE].map(
    (gebeurtenis, index): Vastlegging => ({
      id: String(index),
      zaakId: 'z1',
      gemeente: 'voorbeeldstad',
      versie: index < 3 ? 1 : 2,
      volgnummer: index + 1,
      tijdstip: '2026-01-05T09:00:00.000Z',
      datum: '2026-01-05',
      door: 'anna',
      gebeurtenis,
    }),
  );
  expect(replayZaak(log)).toStrictEqual({ ...zaakNa(open(), EINDE), versie: 2 });
});
