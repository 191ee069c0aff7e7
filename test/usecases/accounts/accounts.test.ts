import { beforeEach, describe, expect, test } from 'vitest';
import { ConflictError, InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { makeWorld, type World } from '../world.ts';

const WIJHE = 'olst-wijhe';
const STAD = 'voorbeeldstad';

let world: World;

const actor = (gebruikersnaam: string, ...gemeenten: string[]): Actor => ({
  gebruikersnaam,
  naam: gebruikersnaam,
  rollen: ['beheerder'],
  gemeenten,
});
const BAAS = actor('baas', WIJHE);
const REGIO = actor('regio', WIJHE, STAD);

async function put(gebruikersnaam: string, rollen: readonly Rol[], gemeenten: readonly string[], actief = true) {
  const account = { gebruikersnaam, naam: gebruikersnaam, rollen, gemeenten, actief };
  await world.stores.gebruikers.put({
    ...account,
    wachtwoordhash: await world.omgeving.wachtwoorden.hash('oud oud oud oud'),
  });
}

const change = (wie: Actor, gebruikersnaam: string, anders: object, gemeente = WIJHE) =>
  world.usecases
    .listGebruikers(wie, gemeente)
    .then((lijst) => lijst.find((account) => account.gebruikersnaam === gebruikersnaam))
    .then((account) => {
      if (account === undefined) throw new Error(`${gebruikersnaam} is not in the list`);
      return world.usecases.changeGebruiker(wie, gemeente, gebruikersnaam, { ...account, ...anders });
    });
const log = async (wie: Actor, gemeente = WIJHE) =>
  (await world.usecases.listAccountlog(wie, gemeente, {})).rijen.map(({ soort, gebruikersnaam, door }) => [
    soort,
    gebruikersnaam,
    door,
  ]);

beforeEach(async () => {
  world = makeWorld();
  await put('baas', ['beheerder'], [WIJHE]);
  await put('anna', ['consulent'], [WIJHE]);
  await put('beide', ['consulent'], [WIJHE, STAD]);
  await put('regio', ['beheerder'], [WIJHE, STAD]);
});

describe('a beheerder', () => {
  test('adds an account that has to choose an own password', async () => {
    const invoer = { gebruikersnaam: 'nieuw', naam: 'N. Nieuw', rollen: ['administratie'] as const };
    const { gebruiker, wachtwoord } = await world.usecases.addGebruiker(BAAS, WIJHE, invoer);
    expect(gebruiker).toMatchObject({ gemeenten: [WIJHE], actief: true, tijdelijkWachtwoord: true, versie: 1 });
    const stored = await world.stores.gebruikers.find('nieuw');
    expect(await world.omgeving.wachtwoorden.verify(stored?.wachtwoordhash ?? '', wachtwoord)).toBe(true);
    expect(await log(BAAS)).toEqual([['toegevoegd', 'nieuw', 'baas']]);
  });

  test.each(['anna', 'systeem'])('cannot take the name %s for a new account', async (gebruikersnaam) => {
    const invoer = { gebruikersnaam, naam: 'X', rollen: ['consulent'] as const };
    await expect(world.usecases.addGebruiker(BAAS, WIJHE, invoer)).rejects.toThrow(InvoerError);
    expect(await log(BAAS)).toEqual([]);
  });

  test('changes name, roles and state, and the log tells what it was', async () => {
    await change(BAAS, 'anna', { naam: 'A. Anders', rollen: ['raadpleger'], actief: false });
    expect(await world.stores.gebruikers.find('anna')).toMatchObject({ naam: 'A. Anders', actief: false, versie: 1 });
    const { rijen } = await world.usecases.listAccountlog(BAAS, WIJHE, {});
    expect(rijen[0]?.wijzigingen).toEqual([
      { pad: 'naam', oud: 'anna', nieuw: 'A. Anders' },
      { pad: 'rollen', oud: ['consulent'], nieuw: ['raadpleger'] },
      { pad: 'actief', oud: true, nieuw: false },
    ]);
  });

  test('who saves what is already so, writes nothing', async () => {
    await change(BAAS, 'anna', {});
    expect(await log(BAAS)).toEqual([]);
  });

  test('hears it when somebody else changed the account first', async () => {
    await change(BAAS, 'anna', { naam: 'Eerste' });
    await expect(change(BAAS, 'anna', { naam: 'Tweede', versie: 0 })).rejects.toThrow(ConflictError);
    expect(await world.stores.gebruikers.find('anna')).toMatchObject({ naam: 'Eerste' });
  });

  test('gives nobody access to a gemeente that is not his', async () => {
    await expect(change(BAAS, 'anna', { gemeenten: [WIJHE, STAD] })).rejects.toThrow(/zelf beheert/);
    await change(REGIO, 'anna', { gemeenten: [WIJHE, STAD] });
    expect(await world.stores.gebruikers.find('anna')).toMatchObject({ gemeenten: [WIJHE, STAD] });
  });

  test('leaves no account without a gemeente', async () => {
    await expect(change(BAAS, 'anna', { gemeenten: [] })).rejects.toThrow(/ten minste één gemeente/);
  });

  test('sees nothing of an account of another gemeente', async () => {
    await put('stadsmens', ['consulent'], [STAD]);
    await expect(world.usecases.resetWachtwoord(BAAS, WIJHE, 'stadsmens')).rejects.toThrow(NietGevondenError);
    await expect(world.usecases.listGebruikers(BAAS, STAD)).rejects.toThrow(NietGevondenError);
    const lijst = await world.usecases.listGebruikers(BAAS, WIJHE);
    expect(lijst.map(({ gebruikersnaam }) => gebruikersnaam)).toEqual(['anna', 'baas', 'beide', 'regio']);
    expect(JSON.stringify(lijst)).not.toContain(STAD);
  });

  test('keeps the own password out of the reset', async () => {
    await expect(world.usecases.resetWachtwoord(BAAS, WIJHE, 'baas')).rejects.toThrow(/Mijn account/);
  });
});

describe('an account that works elsewhere too', () => {
  test.each([{ rollen: ['beheerder'] }, { naam: 'X' }, { actief: false }])(
    'is not changed to %j by who manages one of its gemeenten',
    async (anders) => {
      await expect(change(BAAS, 'beide', anders)).rejects.toThrow(NietToegestaanError);
      expect(await world.stores.gebruikers.find('beide')).toMatchObject({ rollen: ['consulent'], actief: true });
    },
  );

  test('gets no new password from who manages one of its gemeenten', async () => {
    await expect(world.usecases.resetWachtwoord(BAAS, WIJHE, 'beide')).rejects.toThrow(NietToegestaanError);
    await world.usecases.resetWachtwoord(REGIO, WIJHE, 'beide');
    expect(await world.stores.gebruikers.find('beide')).toMatchObject({ tijdelijkWachtwoord: true });
  });

  test('can be sent away from the own gemeente, and the other gemeente is not named', async () => {
    await change(BAAS, 'beide', { gemeenten: [] });
    expect(await world.stores.gebruikers.find('beide')).toMatchObject({ gemeenten: [STAD] });
    const regels = await world.usecases.listAccountlog(BAAS, WIJHE, {});
    expect(regels.rijen[0]?.wijzigingen).toEqual([{ pad: 'gemeenten', oud: [WIJHE], nieuw: [] }]);
    expect(JSON.stringify(regels)).not.toContain(STAD);
    expect(await log(REGIO, STAD)).toEqual([['gewijzigd', 'beide', 'baas']]);
  });
});

describe('the last active beheerder of a gemeente', () => {
  beforeEach(() => put('regio', ['beheerder'], [WIJHE, STAD], false));

  test.each([
    [{ actief: false }, 'actief'],
    [{ rollen: ['consulent'] }, 'rollen'],
  ])('cannot be changed to %j', async (anders, veld) => {
    await expect(change(BAAS, 'baas', anders)).rejects.toMatchObject({ velden: [expect.objectContaining({ veld })] });
    expect(await world.stores.gebruikers.find('baas')).toMatchObject({ actief: true, rollen: ['beheerder'] });
  });

  test('can go as soon as there is another one', async () => {
    await change(BAAS, 'anna', { rollen: ['consulent', 'beheerder'] });
    await change(BAAS, 'baas', { actief: false });
    expect(await world.stores.gebruikers.find('baas')).toMatchObject({ actief: false });
  });
});

describe('the own password', () => {
  const ANNA: Actor = { gebruikersnaam: 'anna', naam: 'Anna', rollen: ['consulent'], gemeenten: [WIJHE] };
  const oud = 'oud oud oud oud';

  test('is replaced by who knows the old one; the temporary one is over then', async () => {
    const { wachtwoord } = await world.usecases.resetWachtwoord(BAAS, WIJHE, 'anna');
    await world.usecases.changeWachtwoord(ANNA, { oud: wachtwoord, nieuw: 'vier losse woorden samen' });
    const stored = await world.stores.gebruikers.find('anna');
    expect(stored?.tijdelijkWachtwoord).toBeUndefined();
    expect(await world.omgeving.wachtwoorden.verify(stored?.wachtwoordhash ?? '', 'vier losse woorden samen')).toBe(
      true,
    );
    expect(new Set((await log(BAAS)).map(([soort]) => soort))).toEqual(
      new Set(['eigen_wachtwoord', 'wachtwoord_vernieuwd']),
    );
  });

  test.each([
    ['verkeerd', 'vier losse woorden samen', 'oud'],
    [oud, 'elf tekens1', 'nieuw'],
    [oud, 'aaaaaaaaaaaaaaaa', 'nieuw'],
    [oud, 'wachtwoord van ANNA', 'nieuw'],
    [oud, oud, 'nieuw'],
  ])('from %j to %j is refused at the field %s', async (van, naar, veld) => {
    await expect(world.usecases.changeWachtwoord(ANNA, { oud: van, nieuw: naar })).rejects.toMatchObject({
      velden: [expect.objectContaining({ veld })],
    });
    expect(await log(BAAS)).toEqual([]);
  });

  test('of a closed account stays what it is', async () => {
    await put('anna', ['consulent'], [WIJHE], false);
    await expect(world.usecases.changeWachtwoord(ANNA, { oud, nieuw: 'vier losse woorden samen' })).rejects.toThrow();
  });
});

test('nobody but a beheerder manages accounts or reads the logs', async () => {
  for (const rol of [
    'consulent',
    'administratie',
    'functioneel_beheerder',
    'beleidsmedewerker',
    'raadpleger',
  ] as const) {
    const wie: Actor = { ...BAAS, rollen: [rol] };
    await expect(world.usecases.listGebruikers(wie, WIJHE)).rejects.toThrow(NietToegestaanError);
    await expect(world.usecases.listAuditlog(wie, WIJHE, {})).rejects.toThrow(NietToegestaanError);
    await expect(world.usecases.listAccountlog(wie, WIJHE, {})).rejects.toThrow(NietToegestaanError);
  }
});
