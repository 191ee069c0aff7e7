import { describe, expect, test } from 'vitest';
import { ConflictError, InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import { STANDAARDMIX } from '../../../server/domain/proef/proefopdracht.ts';
import type { Proefverloop } from '../../../server/domain/proef/proefverloop.ts';
import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import type { Proefmotor } from '../../../server/usecases/proef/proefmotor.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { makeWorld } from '../world.ts';

const STAD = 'voorbeeldstad';
const PLAATS = { gemeente: STAD, variantId: `bestand:${STAD}:2026-01-01` };
const VRAAG = { aantal: 3, seed: 1, mix: STANDAARDMIX, tegen: 'geldend' } as const;

function makeActor(rol: Rol, gemeente = STAD): Actor {
  return { gebruikersnaam: rol, naam: `De ${rol}`, rollen: [rol], gemeenten: [gemeente] };
}

const BEHEER = makeActor('functioneel_beheerder');

const verloop = (nummer: number): Proefverloop => ({
  nummer,
  soort: 'regulier',
  ontvangen: '2026-01-05',
  einde: 'afwijzing',
  taken: [],
  brieven: [],
  termijnen: [],
  stapdagen: {},
  betalingen: {},
});

/** A motor that does what the test says, step by step. */
function makeHandmotor() {
  const gespeeld: Parameters<Proefmotor['playAll']>[] = [];
  let slaag: () => void = () => {};
  let faal: (fout: Error) => void = () => {};
  const motor: Proefmotor = {
    playAll: (...vraag) => {
      gespeeld.push(vraag);
      return new Promise((resolve, reject) => {
        const nummers = [1, 2, 3].map(verloop);
        slaag = () => resolve({ oud: nummers, nieuw: nummers });
        faal = reject;
        vraag[1].stop.addEventListener('abort', () => reject(new Error('De proef is gestopt.')));
      });
    },
    playOne: async ({ opdracht }, nummer) => ({
      nummer,
      soort: 'regulier',
      ontvangen: opdracht.begin,
      regels: { oud: [], nieuw: [] },
      meldingen: { oud: null, nieuw: null },
    }),
  };
  return { motor, gespeeld, slaag: () => slaag(), faal: (fout: Error) => faal(fout) };
}

const even = () => new Promise((klaar) => setImmediate(klaar));

describe('a run', () => {
  test('tells how far it is and then what came out, of the version in force beside the national process', async () => {
    const { motor, gespeeld, slaag } = makeHandmotor();
    const { usecases } = makeWorld({ proef: motor });
    const { id: proefId, versies } = await usecases.startProef(BEHEER, PLAATS, VRAAG);
    expect(versies).toEqual({ oud: 'Landelijk', nieuw: 'Versie 2026-01-01' });
    expect(gespeeld[0]?.[0].versies.oud.afwijkingen).toEqual([]);
    gespeeld[0]?.[1].onVoortgang(2);
    expect(await usecases.readProef(BEHEER, { ...PLAATS, proefId })).toMatchObject({ status: 'bezig', gedaan: 2 });
    slaag();
    await even();
    const klaar = await usecases.readProef(makeActor('beleidsmedewerker'), { ...PLAATS, proefId });
    expect(klaar).toMatchObject({ status: 'klaar', uitkomst: { aantal: 3 } });
    expect(await usecases.readProefzaak(BEHEER, { ...PLAATS, proefId, nummer: 2 })).toMatchObject({ nummer: 2 });
    await expect(usecases.readProefzaak(BEHEER, { ...PLAATS, proefId, nummer: 4 })).rejects.toThrow(NietGevondenError);
  });

  test('of a concept stands beside the version in force', async () => {
    const { motor, gespeeld } = makeHandmotor();
    const { usecases } = makeWorld({ proef: motor });
    const { id: variantId } = await usecases.startVariant(BEHEER, STAD, { geldigVanaf: '2026-04-01' });
    const { versies } = await usecases.startProef(BEHEER, { gemeente: STAD, variantId }, VRAAG);
    expect(versies).toEqual({ oud: 'Versie 2026-01-01', nieuw: 'Versie 2' });
    expect(gespeeld[0]?.[0].opdracht.begin).toBe('2026-04-01');
  });

  test('can be stopped, and then another can begin; two at a time cannot', async () => {
    const { motor } = makeHandmotor();
    const { usecases } = makeWorld({ proef: motor });
    const { id: proefId } = await usecases.startProef(BEHEER, PLAATS, VRAAG);
    await expect(usecases.startProef(BEHEER, PLAATS, VRAAG)).rejects.toThrow(ConflictError);
    expect(await usecases.stopProef(BEHEER, { ...PLAATS, proefId })).toMatchObject({ status: 'gestopt' });
    await even();
    expect(await usecases.readProef(BEHEER, { ...PLAATS, proefId })).toMatchObject({ status: 'gestopt' });
    expect(await usecases.startProef(BEHEER, PLAATS, VRAAG)).toMatchObject({ status: 'bezig' });
  });

  test('that fails says why', async () => {
    const { motor, faal } = makeHandmotor();
    const { usecases } = makeWorld({ proef: motor });
    const { id: proefId } = await usecases.startProef(BEHEER, PLAATS, VRAAG);
    faal(new Error('Er was geen geheugen meer.'));
    await even();
    expect(await usecases.readProef(BEHEER, { ...PLAATS, proefId })).toMatchObject({
      status: 'mislukt',
      melding: 'Er was geen geheugen meer.',
    });
  });

  test('is gone after a restart and says so; the last three of a gemeente stay', async () => {
    const { motor, slaag } = makeHandmotor();
    const { usecases } = makeWorld({ proef: motor });
    const ids: string[] = [];
    for (let nummer = 0; nummer < 5; nummer += 1) {
      ids.push((await usecases.startProef(BEHEER, PLAATS, VRAAG)).id);
      slaag();
      await even();
    }
    const { proeven } = await usecases.listProeven(BEHEER, PLAATS);
    expect(proeven.map(({ id }) => id)).toEqual(ids.slice(2).toReversed());
    const weg = makeWorld({ proef: motor }).usecases.readProef(BEHEER, { ...PLAATS, proefId: ids[4] ?? '' });
    await expect(weg).rejects.toThrow('na een herstart van de server, of na drie nieuwere proeven, is hij weg');
  });

  test('is for the functioneel beheerder of this gemeente, with numbers that can be', async () => {
    const { motor } = makeHandmotor();
    const { usecases } = makeWorld({ proef: motor });
    await expect(usecases.startProef(makeActor('beleidsmedewerker'), PLAATS, VRAAG)).rejects.toThrow(
      NietToegestaanError,
    );
    const ander = makeActor('functioneel_beheerder', 'olst-wijhe');
    await expect(usecases.listProeven(ander, PLAATS)).rejects.toThrow(NietGevondenError);
    await expect(usecases.startProef(BEHEER, PLAATS, { ...VRAAG, aantal: 0 })).rejects.toThrow(InvoerError);
  });
});
