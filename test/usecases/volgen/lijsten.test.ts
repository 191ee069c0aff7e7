import { describe, expect, it } from 'vitest';
import { InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import { maakOpslag, maakZaak } from '../../store/maak-opslag.ts';
import { GROOT, makeWorld, SMIT } from '../world.ts';

const GEMEENTE = 'voorbeeldstad';
const RAPPELS = { naam: 'Rappels', vraag: 'lijst=groep&stap=4', gedeeld: false };

describe('the agenda', () => {
  const moment = { zaakId: 'zaak-1', gemeente: GEMEENTE, zaaknummer: 'LKS-2026-0001', werknemer: 'W', werkgever: 'B' };

  it('shows this month, and how many moments the months around it have', async () => {
    const { stores, usecases, omgeving } = makeWorld();
    const vandaag = omgeving.klok.vandaag();
    const maand = vandaag.slice(0, 7);
    const agenda = [
      { ...moment, volgnummer: 1, soort: 'einde_lks' as const, datum: `${maand}-28`, uitleg: 'x' },
      { ...moment, volgnummer: 2, soort: 'verjaardag' as const, datum: `${maand}-01`, uitleg: 'y' },
      { ...moment, volgnummer: 3, soort: 'verjaardag' as const, datum: '2035-01-01', uitleg: 'z' },
    ];
    await stores.zaken.save(maakOpslag(maakZaak(), { agenda }));

    const nu = await usecases.listAgenda(GROOT, GEMEENTE, {});
    expect(nu).toMatchObject({ vandaag, maand, totaal: 2 });
    expect(nu.rijen.map(({ uitleg }) => uitleg)).toEqual(['y', 'x']);
    expect(nu.maanden).toHaveLength(15);
    expect(nu.maanden[2]).toEqual({ maand, aantal: 2 });
    expect(nu.dagen.reduce((som, { aantal }) => som + aantal, 0)).toBe(nu.totaal);
    expect(nu.dagen.map(({ datum }) => datum)).toEqual([...new Set(nu.rijen.map(({ datum }) => datum))]);

    const later = await usecases.listAgenda(GROOT, GEMEENTE, { maand: '2035-01', soort: 'verjaardag' });
    expect(later.rijen.map(({ uitleg }) => uitleg)).toEqual(['z']);
    expect(later.maanden[2]?.aantal).toBe(1);
  });

  it('is not for a beheerder, and not of another gemeente', async () => {
    const { usecases } = makeWorld();
    const beheerder = { ...GROOT, rollen: ['beheerder'] as const };
    await expect(usecases.listAgenda(beheerder, GEMEENTE, {})).rejects.toThrow(NietToegestaanError);
    await expect(usecases.listAgenda(GROOT, 'elders', {})).rejects.toThrow(NietGevondenError);
  });
});

describe('saved views of the werkvoorraad', () => {
  it('are kept per person, by name, and shared when their owner says so', async () => {
    const { usecases, stores } = makeWorld();
    await stores.gebruikers.put({ ...GROOT, wachtwoordhash: '', actief: true });
    await usecases.saveWeergave(GROOT, GEMEENTE, 'b', { ...RAPPELS, naam: '  Zelf  ' });
    await usecases.saveWeergave(GROOT, GEMEENTE, 'a', { ...RAPPELS, gedeeld: true });
    expect((await usecases.listWeergaven(GROOT, GEMEENTE)).map(({ naam, van }) => [naam, van])).toEqual([
      ['Rappels', undefined],
      ['Zelf', undefined],
    ]);
    expect((await usecases.listWeergaven(SMIT, GEMEENTE)).map(({ naam, van }) => [naam, van])).toEqual([
      ['Rappels', GROOT.naam],
    ]);
  });

  it('are changed and removed by their owner only', async () => {
    const { usecases } = makeWorld();
    await usecases.saveWeergave(GROOT, GEMEENTE, 'a', { ...RAPPELS, gedeeld: true });
    await expect(usecases.saveWeergave(SMIT, GEMEENTE, 'a', RAPPELS)).rejects.toThrow(NietGevondenError);
    await usecases.removeWeergave(SMIT, GEMEENTE, 'a');
    expect(await usecases.listWeergaven(SMIT, GEMEENTE)).toHaveLength(1);
    await usecases.removeWeergave(GROOT, GEMEENTE, 'a');
    expect(await usecases.listWeergaven(GROOT, GEMEENTE)).toEqual([]);
  });

  it('have names that differ, and there is an end to how many', async () => {
    const { usecases } = makeWorld();
    await usecases.saveWeergave(GROOT, GEMEENTE, 'a', RAPPELS);
    await expect(usecases.saveWeergave(GROOT, GEMEENTE, 'b', { ...RAPPELS, naam: 'rappels ' })).rejects.toThrow(
      InvoerError,
    );
    await expect(usecases.saveWeergave(GROOT, GEMEENTE, 'b', { ...RAPPELS, naam: ' ' })).rejects.toThrow(InvoerError);
    expect(await usecases.saveWeergave(GROOT, GEMEENTE, 'a', { ...RAPPELS, vraag: 'lijst=alle' })).toMatchObject({
      vraag: 'lijst=alle',
    });
    for (let i = 1; i < 50; i += 1) {
      await usecases.saveWeergave(GROOT, GEMEENTE, `w${i}`, { ...RAPPELS, naam: `Weergave ${i}` });
    }
    await expect(usecases.saveWeergave(GROOT, GEMEENTE, 'vol', { ...RAPPELS, naam: 'Vol' })).rejects.toThrow(/al 50/);
  });
});
