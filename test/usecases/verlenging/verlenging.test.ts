import { describe, expect, it } from 'vitest';
import { ADMIN } from '../world.ts';
import { findUitkomst, listBrieven, listOpen, makeToegekend, meet, startProces } from './toegekend.ts';

const ANTWOORD = {
  'verlenging.antwoord': 'verlengen',
  'verlenging.antwoordOp': '2026-07-06',
  'verlenging.antwoordKanaal': 'telefoon',
  'verlenging.onbepaaldeTijd': false,
  'verlenging.contractEinddatum': '2027-08-31',
};
const METEN = [
  'AanvragenVerlengingsmetingTask',
  'InvoerenVerlengingsmetingTask',
  'BesprekenVerlengingsmetingTask',
] as const;

describe('verlenging', () => {
  it('asks the werkgever two months before the end, and extends without a gap with letters to both on one day', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-06-29');
    expect(listOpen(await world.zaak(zaakId))).toEqual([]);

    await world.goTo('2026-06-30');
    expect(listBrieven(await world.zaak(zaakId), '2026-06-30')).toEqual(['PP-8 werkgever']);
    expect(listOpen(await world.zaak(zaakId))).toEqual(['VerwerkenAntwoordTask']);

    await world.goTo('2026-07-06');
    await world.complete(zaakId, 'VerwerkenAntwoordTask', ANTWOORD, ADMIN);
    await world.complete(zaakId, 'VaststellenVerlengingTask');
    const zaak = await world.zaak(zaakId);
    expect(findUitkomst(zaak, 'verlenging')).toBe('VerlengdEnd');
    expect(zaak.besluiten.at(-1)).toMatchObject({
      soort: 'verlenging',
      ingangsdatum: '2026-09-01',
      einddatum: '2027-06-01',
      volgendeMeting: '2027-06-01',
      grondslag: 'art. 10d lid 1 onder a en lid 4 Pw',
      rekenbasis: { loonwaarde: 60, urenPerWeek: 32 },
      berekening: { peildatum: '2026-09-01', bedragPerMaandCent: 110_830 },
    });
    expect(zaak.gegevens.dienstverband).toMatchObject({ begindatum: '2026-02-01', einddatum: '2027-08-31' });
    expect(listBrieven(zaak, '2026-07-06')).toEqual(['PP-6V werkgever', 'PP-4V werknemer', 'PP-J werknemer']);
    const signalen = zaak.termijnen.filter(({ signaal, status }) => signaal === true && status === 'lopend');
    expect(signalen.map(({ soort, signaalVoor }) => `${soort} ${signaalVoor}`).sort()).toEqual([
      'hermeting 2027-06-01',
      'verlenging 2027-06-01',
    ]);
    expect(listOpen(zaak)).toEqual([]);
  });

  it('reminds, asks for the last time, and then leaves it to a person: the LKS never runs out in silence', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-07-14');
    expect(listBrieven(await world.zaak(zaakId), '2026-07-14')).toEqual([]);
    await world.goTo('2026-07-15');
    expect(listBrieven(await world.zaak(zaakId), '2026-07-15')).toEqual(['PP-8 werkgever']);
    await world.goTo('2026-07-30');
    expect(listBrieven(await world.zaak(zaakId), '2026-07-30')).toEqual(['PP-11V werkgever']);
    await world.goTo('2026-08-14');
    expect(listOpen(await world.zaak(zaakId))).toEqual(['AfhandelenGeenAntwoordTask']);
    await world.goTo('2026-08-18');
    expect(listOpen(await world.zaak(zaakId))).toEqual(['AfhandelenGeenAntwoordTask', 'MeldenEindeSubsidieTask']);

    await world.complete(zaakId, 'MeldenEindeSubsidieTask', { 'verlenging.eindeAfspraak': 'De werkgever stopt.' });
    expect(listOpen(await world.zaak(zaakId))).toEqual(['AfhandelenGeenAntwoordTask']);
    await world.complete(zaakId, 'AfhandelenGeenAntwoordTask', {
      'verlenging.antwoord': 'stopt',
      'verlenging.antwoordOp': '2026-08-18',
      'verlenging.antwoordKanaal': 'telefoon',
      'verlenging.laatsteDag': '2026-08-31',
    });
    const zaak = await world.zaak(zaakId);
    expect(findUitkomst(zaak, 'verlenging')).toBe('NietVerlengdEnd');
    expect(zaak.gegevens.einde).toMatchObject({ datum: '2026-08-31', reden: 'niet_verlengd', tegenWens: false });
    expect(zaak.processen.at(-1)).toMatchObject({ naam: 'eindafrekening', status: 'lopend' });
  });

  it('tells the end of a job that stops before its contract as such', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-06-30');
    await world.complete(
      zaakId,
      'VerwerkenAntwoordTask',
      {
        ...ANTWOORD,
        'verlenging.antwoordOp': '2026-06-30',
        'verlenging.antwoord': 'stopt',
        'verlenging.laatsteDag': '2026-07-31',
      },
      ADMIN,
    );
    expect((await world.zaak(zaakId)).gegevens.einde).toMatchObject({
      datum: '2026-07-31',
      reden: 'dienstverband_beeindigd',
    });
  });

  it('measures first when the function changes, and takes over hours and function with the besluit', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-07-06');
    const contract = {
      'verlenging.antwoord': 'nieuw_contract',
      'verlenging.functie': 'chauffeur',
      'verlenging.urenPerWeek': 36,
    };
    await world.complete(zaakId, 'VerwerkenAntwoordTask', { ...ANTWOORD, ...contract }, ADMIN);
    await meet(world, zaakId, METEN, { op: '2026-07-06', percentage: 50, volgendeMeting: '2028-01-01' });
    const voor = await world.zaak(zaakId);
    expect(voor.gegevens.loonwaarde.percentage).toBe(60);
    expect(voor.gegevens.dienstverband).toMatchObject({ functie: 'bakkershulp', urenPerWeek: 32 });

    await world.complete(zaakId, 'VaststellenVerlengingTask', { 'verlenging.einddatum': '2027-08-31' });
    const zaak = await world.zaak(zaakId);
    expect(zaak.gegevens.dienstverband).toMatchObject({ functie: 'chauffeur', urenPerWeek: 36 });
    expect(zaak.gegevens.loonwaarde).toMatchObject({ percentage: 50, meetdatum: '2026-07-06' });
    // 2.337,00 x 1,08 x 50% x 36/36 x 1,235
    expect(zaak.besluiten.at(-1)?.berekening?.bedragPerMaandCent).toBe(155_855);
    expect(zaak.termijnen.filter(({ status }) => status === 'verstreken').map(({ soort }) => soort)).toEqual([
      'verlenging',
    ]);
  });

  it('ends after a measurement of 100 percent', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-07-06');
    const contract = { 'verlenging.antwoord': 'nieuw_contract', 'verlenging.functie': 'chauffeur' };
    await world.complete(zaakId, 'VerwerkenAntwoordTask', { ...ANTWOORD, ...contract }, ADMIN);
    await meet(world, zaakId, METEN, { op: '2026-07-06', percentage: 100, volgendeMeting: '2028-01-01' });
    const zaak = await world.zaak(zaakId);
    expect(findUitkomst(zaak, 'verlenging')).toBe('GeenRechtVerlengingEnd');
    expect(zaak.gegevens.einde).toMatchObject({ reden: 'geen_doelgroep', tegenWens: true });
  });

  it('refuses a new end that leaves no time, and a period that does not follow on', async () => {
    const { world, zaakId } = await makeToegekend();
    await startProces(world, zaakId, 'verlenging', { 'verlenging.aanleiding': 'einde_contract' });
    const antwoord = { ...ANTWOORD, 'verlenging.antwoordOp': '2026-01-05' };
    await expect(
      world.complete(
        zaakId,
        'VerwerkenAntwoordTask',
        { ...antwoord, 'verlenging.contractEinddatum': '2026-08-31' },
        ADMIN,
      ),
    ).rejects.toThrow('Het contract loopt niet langer dan de subsidie van nu.');
    await world.complete(zaakId, 'VerwerkenAntwoordTask', antwoord, ADMIN);
    await expect(
      world.complete(zaakId, 'VaststellenVerlengingTask', { 'verlenging.ingangsdatum': '2026-09-02' }),
    ).rejects.toThrow('De verlenging moet aansluiten: de eerste dag is 1 september 2026.');
  });
});
