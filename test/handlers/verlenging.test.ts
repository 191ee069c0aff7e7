import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../server/domain/besluit/besluit.ts';
import { InvoerError } from '../../server/domain/fouten.ts';
import { evolveAll } from '../../server/domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../server/domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../server/domain/zaak/zaak.ts';
import { grantLks } from '../../server/handlers/besluit-nemen.ts';
import { writeBrieven } from '../../server/handlers/brieven.ts';
import { findPlandatum } from '../../server/handlers/hermeting/hermeting-voorbereiden.ts';
import { beginTermijnVoor } from '../../server/handlers/termijn-voor.ts';
import { makeContext, run, zaak } from './given.ts';

const LOONWAARDE = { 'loonwaarde.percentage': 60, 'loonwaarde.meetdatum': '2026-01-05', 'oordeel.route': 'regulier' };

/** A zaak with LKS of 60% until and including this day. */
async function toegekend(einddatum: string, velden: Readonly<Record<string, unknown>> = {}): Promise<Zaak> {
  const bij = zaak({ ...LOONWAARDE, ...velden });
  const keuze = { soort: 'toekenning_regulier', door: 'anna', ingangsdatum: '2026-02-01', einddatum } as const;
  return evolveAll(bij, grantLks(bij, keuze, await makeContext(bij)));
}

const besluit = (gebeurd: readonly Gebeurtenis[]): Besluit | undefined =>
  gebeurd.flatMap((g) => (g.soort === 'BesluitGenomen' ? [g.besluit] : []))[0];

describe('a measurement that changes nothing', () => {
  const meting = {
    'hermeting.percentage': 64,
    'hermeting.meetdatum': '2026-07-06',
    'hermeting.volgendeMeting': '2026-11-30',
    'hermeting.vorigPercentage': 60,
    'oordeel.hermeting': 'ongewijzigd',
  };

  it('lets the LKS go on from the day after, with the amount as it is and the same minimum wage', async () => {
    const bij = await toegekend('2026-08-31', meting);
    const context = await makeContext(bij, '2026-07-06', { 'indexatie.momenten': ['1_januari'] });
    const zonderJuli = {
      ...bij,
      besluiten: bij.besluiten.map((b) =>
        b.rekenbasis === undefined ? b : { ...b, rekenbasis: { ...b.rekenbasis, indexatieJuli: false } },
      ),
    };
    expect(besluit(await run('hermeting-ongewijzigd', zonderJuli, context))).toMatchObject({
      soort: 'verlenging',
      ingangsdatum: '2026-09-01',
      einddatum: '2026-11-30',
      volgendeMeting: '2026-11-30',
      berekening: { peildatum: '2026-02-01', bedragPerMaandCent: 108_810 },
      rekenbasis: { loonwaarde: 60, peildatum: '2026-02-01' },
    });
  });

  it('follows the indexation of 1 July where the besluit did', async () => {
    const bij = await toegekend('2026-08-31', meting);
    expect(besluit(await run('hermeting-ongewijzigd', bij, await makeContext(bij, '2026-07-06')))).toMatchObject({
      berekening: { peildatum: '2026-07-01', bedragPerMaandCent: 110_830 },
    });
  });

  it('only says when the next one is as long as the LKS runs to the end of the contract', async () => {
    const bij = await toegekend('2026-08-31', { ...meting, 'dienstverband.einddatum': '2026-08-31' });
    const gebeurd = await run('hermeting-ongewijzigd', bij, await makeContext(bij, '2026-07-06'));
    expect(besluit(gebeurd)).toMatchObject({ soort: 'meetmoment', volgendeMeting: '2026-11-30', betaalschema: [] });
    expect(besluit(gebeurd)?.ingangsdatum).toBeUndefined();
    expect(evolveAll(bij, gebeurd).gegevens.loonwaarde).toMatchObject({ percentage: 60, laatstePercentage: 64 });
  });

  it('holds anew from today when nobody knows the minimum wage of the day after, and promises no amount of it', async () => {
    const bij = await toegekend('2026-12-31', { ...meting, 'hermeting.volgendeMeting': '2027-07-01' });
    const na = besluit(await run('hermeting-ongewijzigd', bij, await makeContext(bij, '2026-07-06')));
    expect(na).toMatchObject({
      soort: 'verlenging',
      ingangsdatum: '2026-07-06',
      einddatum: '2027-07-01',
      berekening: { peildatum: '2026-07-01', bedragPerMaandCent: 110_830, onbekendVanaf: '2027-01-01' },
    });
    expect(na?.rekenbasis?.bedragen.at(-1)?.totEnMet).toBe('2026-12-31');
  });
});

describe('the end that is asked for', () => {
  it('is on the last day of the LKS when nobody named another', async () => {
    const bij = await toegekend('2026-08-31', { 'verlenging.antwoord': 'stopt' });
    const gebeurd = await run('einde-aanvragen', bij);
    expect(gebeurd.at(-1)).toMatchObject({ soort: 'VervolgGevraagd', bericht: 'EindeGemeld' });
    const velden = gebeurd.flatMap((g) => (g.soort === 'VervolgGevraagd' ? (g.wijzigingen ?? []) : []));
    expect(Object.fromEntries(velden.map(({ pad, nieuw }) => [pad, nieuw]))).toMatchObject({
      'einde.datum': '2026-08-31',
      'einde.reden': 'niet_verlengd',
      'einde.zienswijze': null,
    });
  });

  it('is refused with the field that is missing', async () => {
    await expect(run('einde-aanvragen', zaak())).rejects.toThrow(InvoerError);
  });
});

describe('dates counted back from the end', () => {
  it('warn ten werkdagen before, or today when that is over', async () => {
    const bij = zaak();
    const op = async (vandaag: string, einde: string) => {
      const [termijn] = beginTermijnVoor(bij, 'einde_nadert', einde, await makeContext(bij, vandaag));
      return termijn?.soort === 'TermijnGestart' ? termijn.termijn.einddatum : undefined;
    };
    expect(await op('2026-06-30', '2026-08-31')).toBe('2026-08-17');
    expect(await op('2026-08-27', '2026-08-31')).toBe('2026-08-27');
  });

  it('leave ten werkdagen for the report and ten for the besluit', async () => {
    expect(findPlandatum('2026-07-31', await makeContext(zaak()))).toBe('2026-07-03');
  });
});

describe('the letters', () => {
  it('go as the gemeente chose for brief 8, 6 and 4; a talk or a telephone call is put on paper too', async () => {
    const bij = zaak({ ...LOONWAARDE, 'werknemer.email': 'm@example.nl' });
    const kanalen = async (moment: 'verlenging_vraag' | 'verlenging', parameters: Readonly<Record<string, unknown>>) =>
      (await writeBrieven(bij, moment, {}, await makeContext(bij, '2026-06-30', parameters))).flatMap((g) =>
        g.soort === 'BriefOpgesteld' ? [`${g.brief.code} ${g.brief.kanaal}`] : [],
      );
    expect(await kanalen('verlenging_vraag', { 'verlenging.kanaal': 'e-mail' })).toEqual(['PP-8 e-mail']);
    expect(await kanalen('verlenging_vraag', { 'verlenging.kanaal': 'telefoon' })).toEqual(['PP-8 brief']);
    expect(await kanalen('verlenging', { 'kanaal.brief_6': 'e-mail', 'kanaal.brief_4': 'brief' })).toEqual([
      'PP-6V e-mail',
      'PP-4V brief',
      'PP-J brief',
    ]);
  });
});
