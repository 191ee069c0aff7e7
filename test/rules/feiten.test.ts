import { describe, expect, it } from 'vitest';
import type { Oordeel } from '../../server/domain/zaak/oordeel.ts';
import type { Zaaktermijn } from '../../server/domain/zaak/zaak.ts';
import type { Zaakgegevens } from '../../server/domain/zaak/zaakgegevens.ts';
import { evaluate } from '../../server/rules/evaluate.ts';
import { readPath } from '../../server/rules/feit-waarde.ts';
import type { Feiten } from '../../server/rules/feiten.ts';
import { makeFeiten } from '../../server/rules/feiten.ts';
import { calculateParameters } from '../../server/rules/parameters.ts';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { termijn } from '../domain/example-zaak.ts';
import { loadOwnRules, makeGegevens } from './given.ts';

const geldend = selectRegels(loadOwnRules(), 'olst-wijhe', '2026-03-02');
const parameters = await calculateParameters(geldend);

function factsOf(gegevens: Zaakgegevens, vandaag = '2026-03-02'): Feiten {
  return makeFeiten(gegevens, { vandaag, gemeente: geldend.gemeente, parameters });
}

/** What the intake does: the four rule sets one after the other, each seeing the oordeel of the one before. */
async function judge(gegevens: Zaakgegevens, vandaag = '2026-03-02'): Promise<Oordeel> {
  let zaak = gegevens;
  for (const naam of ['bevoegde-gemeente', 'doelgroep', 'route', 'afwijzen']) {
    const { uitkomst } = await evaluate(geldend.regelset(naam), factsOf(zaak, vandaag));
    zaak = { ...zaak, oordeel: { ...zaak.oordeel, ...uitkomst } };
  }
  return zaak.oordeel;
}

describe('makeFeiten', () => {
  it('holds the groups of the zaak, the parameters by key and the gemeente', () => {
    const feiten = factsOf(makeGegevens());

    expect(readPath(feiten, 'werknemer.woongemeente')).toBe('olst-wijhe');
    expect(readPath(feiten, 'parameter.betaling.dag')).toBe(15);
    expect(readPath(feiten, 'gemeente')).toEqual({ slug: 'olst-wijhe', naam: 'Gemeente Olst-Wijhe' });
    expect(readPath(feiten, 'moment')).toBeUndefined();
  });

  it('never holds the BSN', () => {
    expect(JSON.stringify(factsOf(makeGegevens()))).not.toMatch(/bsn|geheim|782/);
  });

  it.each([
    ['the day before a birthday', '1999-03-03', 26],
    ['the birthday itself', '1999-03-02', 27],
    ['born on 29 February', '2000-02-29', 26],
  ])('counts the age on the day of the aanvraag: %s', (_, geboortedatum, leeftijd) => {
    expect(readPath(factsOf(makeGegevens({ werknemer: { geboortedatum } })), 'afgeleid.leeftijd')).toBe(leeftijd);
  });

  it.each([
    ['2026-03-02', true, true, true],
    ['2026-03-01', false, true, true],
    ['2026-02-02', false, true, true],
    ['2026-02-01', false, false, true],
    ['2025-09-02', false, false, true],
    ['2025-09-01', false, false, false],
  ])('sees whether the aanvraag of 2 March was in time for a job from %s', (begindatum, voor, maand, halfjaar) => {
    expect(readPath(factsOf(makeGegevens({ dienstverband: { begindatum } })), 'afgeleid')).toMatchObject({
      aanvraagVoorStart: voor,
      aanvraagBinnenEenMaand: maand,
      aanvraagBinnenZesMaanden: halfjaar,
    });
  });

  it.each([
    ['2026-04-01', 0],
    ['2026-03-02', 0],
    ['2026-02-02', 1],
    ['2026-02-03', 0],
    ['2025-08-31', 6],
    ['2025-09-02', 6],
    ['2025-09-03', 5],
  ])('counts whole months since the start on %s', (begindatum, maanden) => {
    const feiten = factsOf(makeGegevens({ dienstverband: { begindatum } }));
    expect(readPath(feiten, 'afgeleid.maandenSindsStart')).toBe(maanden);
  });

  it('knows which kinds of documents came in, each once', () => {
    const feiten = makeFeiten(makeGegevens(), {
      vandaag: '2026-03-02',
      gemeente: geldend.gemeente,
      documenten: ['overig', 'iban_bewijs', 'overig'],
    });
    expect(readPath(feiten, 'afgeleid.documentsoorten')).toEqual(['iban_bewijs', 'overig']);
  });
});

describe('an aanvraag through the rules of the intake', () => {
  it('that meets every condition is regulier and not refused', async () => {
    expect(await judge(makeGegevens())).toEqual({ bevoegd: true, doelgroep: true, route: 'regulier', afwijzen: false });
  });

  it('that asks for the vaste 50 procent before the start gets that route', async () => {
    expect(await judge(makeGegevens({ aanvraag: { gevraagdeRoute: 'forfaitair' } }))).toMatchObject({
      route: 'forfaitair',
      afwijzen: false,
    });
  });

  it('falls back to measuring when the werkgever does not agree to the vaste 50 procent', async () => {
    const gegevens = makeGegevens({
      aanvraag: { gevraagdeRoute: 'forfaitair' },
      forfaitair: { werkgeverAkkoord: false },
    });
    expect(await judge(gegevens)).toMatchObject({ route: 'regulier', afwijzen: false });
  });

  it('for somebody of another gemeente is refused before anything else', async () => {
    const gegevens = makeGegevens({ werknemer: { woongemeente: 'voorbeeldstad', doelgroepgrond: 'geen' } });
    expect(await judge(gegevens)).toMatchObject({ bevoegd: false, afwijzen: true, afwijzingsgrond: 'niet_bevoegd' });
  });

  it('for somebody without uitkering, started by the gemeente itself, first needs an own aanvraag', async () => {
    const gegevens = makeGegevens({
      aanvraag: { ingediendDoor: 'gemeente' },
      werknemer: { doelgroepgrond: 'niet_uitkeringsgerechtigd' },
    });
    expect(await judge(gegevens)).toMatchObject({ doelgroep: false, afwijzingsgrond: 'eigen_aanvraag_nodig' });
  });

  describe('during the dienstbetrekking (art. 10d lid 2)', () => {
    const tijdens = (begindatum: string, datumOntvangst: string) =>
      makeGegevens({
        aanvraag: { gevraagdeRoute: 'forfaitair', datumOntvangst },
        werknemer: { doelgroepgrond: 'schoolverlater', geboortedatum: '2007-01-01' },
        dienstverband: { begindatum },
      });

    it('is measured, even when the vaste 50 procent is asked (V16)', async () => {
      expect(await judge(tijdens('2026-01-15', '2026-03-02'))).toMatchObject({
        route: 'tijdens_dienstverband',
        afwijzen: false,
      });
    });

    it('is in time on 15 July for a job from 15 January, and too late on the 16th', async () => {
      expect(await judge(tijdens('2026-01-15', '2026-07-15'))).toMatchObject({ afwijzen: false });
      expect(await judge(tijdens('2026-01-15', '2026-07-16'))).toMatchObject({ afwijzingsgrond: 'te_laat' });
    });

    it('is not extended when the last day is a Saturday (art. 4 Algemene termijnenwet)', async () => {
      expect(await judge(tijdens('2026-01-18', '2026-07-20'))).toMatchObject({ afwijzingsgrond: 'te_laat' });
      expect(await judge(tijdens('2026-01-18', '2026-07-18'))).toMatchObject({ afwijzen: false });
    });

    it('is only on aanvraag', async () => {
      const gegevens = makeGegevens({
        aanvraag: { ingediendDoor: 'gemeente', gevraagdeRoute: 'tijdens_dienstverband' },
        dienstverband: { begindatum: '2026-01-15' },
      });
      expect(await judge(gegevens)).toMatchObject({ afwijzingsgrond: 'alleen_op_aanvraag' });
    });
  });

  it.each([
    [99, false],
    [100, true],
    [101, true],
  ])('with a loonwaarde of %i: refused is %s (V14, V15)', async (percentage, afwijzen) => {
    expect(await judge(makeGegevens({ loonwaarde: { percentage } }))).toMatchObject({ afwijzen });
  });
});

describe('the local rule of Olst-Wijhe', () => {
  it('asks for the form only where no talk was held', async () => {
    const vorm = async (kanaal: Zaakgegevens['aanvraag']['kanaal']): Promise<unknown> =>
      (await calculateParameters(geldend, factsOf(makeGegevens({ aanvraag: { kanaal } }))))['aanvraag.vorm'];

    expect(await vorm('gesprek')).toEqual({ waarde: 'gesprek', herkomst: 'landelijk' });
    expect(await vorm('e-mail')).toMatchObject({ waarde: 'formulier_werkgever', herkomst: 'regel' });
  });
});

describe('the hersteltermijn among the facts', () => {
  const loopt = (vandaag: string, termijnen?: readonly Zaaktermijn[]) =>
    readPath(
      makeFeiten(makeGegevens(), { vandaag, gemeente: geldend.gemeente, ...(termijnen ? { termijnen } : {}) }),
      'afgeleid.hersteltermijnLoopt',
    );
  const herstel = termijn('hersteltermijn', '2026-03-16');

  it('runs up to and with its last day', () => {
    expect(loopt('2026-03-16', [herstel])).toBe(true);
    expect(loopt('2026-03-17', [herstel])).toBe(false);
  });

  it('does not run when it was kept, has passed or never began', () => {
    expect(loopt('2026-03-10', [{ ...herstel, status: 'gehaald' }])).toBe(false);
    expect(loopt('2026-03-10', [termijn('rappel', '2026-03-16')])).toBe(false);
    expect(loopt('2026-03-10')).toBe(false);
  });
});
