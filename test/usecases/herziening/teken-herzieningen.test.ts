import { describe, expect, it } from 'vitest';
import type { Tekenregel } from '../../../server/usecases/herziening/herzieningusecases.ts';
import { herzieZaak } from '../../../server/usecases/herziening/run-herziening.ts';
import { makeToegekend } from '../verlenging/toegekend.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT } from '../world.ts';

const OLST = 'olst-wijhe';
const JULI = '2026-07-01';
const AKKOORD = { datum: JULI, budgethouder: 'B. Houder', ondertekendOp: '2026-06-01' };

/** A zaak in Olst-Wijhe of which the herziening per 1 July waits for the budgethouder; begun by E. de Groot. */
async function givenWachtend(): Promise<{ readonly world: World; readonly zaakId: string }> {
  const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': '2026-12-31' }, OLST);
  await world.goTo('2026-06-01');
  const { klok } = world.omgeving;
  const moment = { nu: klok.nu(), vandaag: klok.vandaag(), door: GROOT.gebruikersnaam, doorNaam: GROOT.naam };
  await herzieZaak(world.omgeving, { gemeente: OLST, zaakId }, JULI, moment);
  return { world, zaakId };
}

const keuze = ({ zaakId, taakId, oudCent, nieuwCent }: Tekenregel) => ({ zaakId, taakId, oudCent, nieuwCent });

describe('the second signature under a whole herziening', () => {
  it('shows old, new and who began it, and signs each zaak once, with its besluit and letters', async () => {
    const { world, zaakId } = await givenWachtend();
    const { samen, apart, totaal, mag } = await world.usecases.readHerzieningstekening(ADMIN, OLST, JULI);
    expect([mag, apart]).toEqual([true, []]);
    expect(samen).toMatchObject([{ zaakId, begonnenDoor: GROOT.naam }]);
    expect(totaal).toEqual({ aantal: 1, oudCent: samen[0]?.oudCent, nieuwCent: samen[0]?.nieuwCent });
    expect((await world.usecases.readHerziening(ADMIN, OLST, JULI)).teTekenen).toBe(1);

    const akkoord = { ...AKKOORD, zaken: samen.map(keuze) };
    expect(await world.usecases.signHerzieningen(ADMIN, OLST, akkoord)).toEqual({ getekend: 1, overgeslagen: [] });
    const zaak = await world.zaak(zaakId, OLST);
    const besluit = zaak.besluiten.at(-1);
    expect(besluit).toMatchObject({ soort: 'herziening', berekening: { bedragPerMaandCent: samen[0]?.nieuwCent } });
    expect(zaak.brieven.slice(-2).map(({ code }) => code)).toEqual(['PP-H1', 'PP-H2']);
    expect(zaak.gegevens.herziening?.ondertekening).toMatchObject({ budgethouder: 'B. Houder', akkoord: true });

    // The same again, because the answer got lost: nothing is signed twice.
    expect((await world.usecases.signHerzieningen(ADMIN, OLST, akkoord)).getekend).toBe(1);
    expect((await world.zaak(zaakId, OLST)).besluiten).toHaveLength(zaak.besluiten.length);
    expect((await world.usecases.readHerzieningstekening(ADMIN, OLST, JULI)).samen).toEqual([]);
  });

  it('is never recorded by who began the herziening (four eyes)', async () => {
    const { world, zaakId } = await givenWachtend();
    const zelf = { ...ADMIN, gebruikersnaam: GROOT.gebruikersnaam };
    const { samen, apart } = await world.usecases.readHerzieningstekening(zelf, OLST, JULI);
    expect(samen).toEqual([]);
    expect(apart).toMatchObject([{ uitzondering: expect.stringContaining('vier ogen') }]);
    const uitslag = await world.usecases.signHerzieningen(zelf, OLST, { ...AKKOORD, zaken: apart.map(keuze) });
    expect(uitslag).toMatchObject({
      getekend: 0,
      overgeslagen: [{ zaakId, reden: expect.stringContaining('vier ogen') }],
    });
    await expect(
      world.usecases.signHerzieningen({ ...ADMIN, rollen: ['raadpleger'] }, OLST, { ...AKKOORD, zaken: [] }),
    ).rejects.toThrow('Uw rol mag dit niet.');
  });

  it('signs only the amounts that were shown', async () => {
    const { world, zaakId } = await givenWachtend();
    const { samen } = await world.usecases.readHerzieningstekening(ADMIN, OLST, JULI);
    const anders = samen.map((regel) => ({ ...keuze(regel), nieuwCent: regel.nieuwCent + 1 }));
    const uitslag = await world.usecases.signHerzieningen(ADMIN, OLST, { ...AKKOORD, zaken: anders });
    expect(uitslag.overgeslagen).toEqual([
      { zaakId, reden: 'Het bedrag is veranderd sinds u de lijst opende. Ververs de lijst.' },
    ]);
    const later = { ...AKKOORD, ondertekendOp: '2026-06-02', zaken: samen.map(keuze) };
    await expect(world.usecases.signHerzieningen(ADMIN, OLST, later)).rejects.toThrow('kan niet na vandaag liggen');
    expect((await world.zaak(zaakId, OLST)).besluiten.some(({ soort }) => soort === 'herziening')).toBe(false);
  });
});
