import { describe, expect, it } from 'vitest';
import type { Concept, Gebruiker } from '../../../server/ports.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const maakConcept = (anders: Partial<Concept> = {}): Concept => ({
  gebruiker: 'anna',
  taakId: 'taak-1',
  gemeente: 'voorbeeldstad',
  waarden: { 'werknemer.voornaam': 'Zoë', $x: {}, leeg: null },
  bewaardOp: '2026-03-02T09:00:00.000Z',
  ...anders,
});

const maakGebruiker = (gebruikersnaam: string, anders: Partial<Gebruiker> = {}): Gebruiker => ({
  gebruikersnaam,
  naam: 'A. Voorbeeld',
  rollen: ['consulent'],
  gemeenten: ['voorbeeldstad'],
  wachtwoordhash: '$argon2id$v=19$voorbeeld',
  actief: true,
  ...anders,
});

export function describeKleineStores(open: OpenStores): void {
  describe('concepten', () => {
    const stores = useStores(open);

    it('are kept per user and task, the last one wins, and can be thrown away', async () => {
      await stores().concepten.put(maakConcept());
      await stores().concepten.put(maakConcept({ gebruiker: 'bert', waarden: {} }));
      expect(await stores().concepten.find('anna', 'taak-1')).toStrictEqual(maakConcept());
      await stores().concepten.put(maakConcept({ waarden: { a: 2 } }));
      expect((await stores().concepten.find('anna', 'taak-1'))?.waarden).toStrictEqual({ a: 2 });
      await stores().concepten.remove('anna', 'taak-1');
      await stores().concepten.remove('anna', 'taak-1');
      expect(await stores().concepten.find('anna', 'taak-1')).toBeUndefined();
      expect((await stores().concepten.find('bert', 'taak-1'))?.waarden).toStrictEqual({});
      expect(await stores().concepten.find('bert', 'taak-2')).toBeUndefined();
    });
  });

  describe('gebruikers', () => {
    const stores = useStores(open);

    it('are found by user name and replaced as a whole', async () => {
      await stores().gebruikers.put(maakGebruiker('anna'));
      await stores().gebruikers.put(maakGebruiker('anna', { actief: false, rollen: ['beheerder', 'raadpleger'] }));
      expect(await stores().gebruikers.find('anna')).toStrictEqual(
        maakGebruiker('anna', { actief: false, rollen: ['beheerder', 'raadpleger'] }),
      );
      expect(await stores().gebruikers.find('Anna')).toBeUndefined();
    });

    it('are listed by user name when they work for one of the gemeenten', async () => {
      await stores().gebruikers.put(maakGebruiker('zoë', { gemeenten: ['olst-wijhe', 'voorbeeldstad'] }));
      await stores().gebruikers.put(maakGebruiker('bert'));
      await stores().gebruikers.put(maakGebruiker('carla', { gemeenten: ['olst-wijhe'] }));
      const list = async (...gemeenten: string[]) =>
        (await stores().gebruikers.list(gemeenten)).map((gebruiker) => gebruiker.gebruikersnaam);
      expect(await list('voorbeeldstad')).toEqual(['bert', 'zoë']);
      expect(await list('voorbeeldstad', 'olst-wijhe')).toEqual(['bert', 'carla', 'zoë']);
      expect(await list()).toEqual([]);
    });
  });

  describe('sessies', () => {
    const stores = useStores(open);
    const [nu, straks] = ['2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z'];

    it('live until they expire or are removed', async () => {
      await stores().sessies.put('s1', '{"a":1}', straks);
      await stores().sessies.put('s2', 'x', straks);
      await stores().sessies.put('s2', 'y', straks);
      expect(await stores().sessies.find('s1', nu)).toBe('{"a":1}');
      expect(await stores().sessies.find('s2', nu)).toBe('y');
      expect(await stores().sessies.find('s1', straks)).toBeUndefined();
      await stores().sessies.remove('s1');
      expect(await stores().sessies.find('s1', nu)).toBeUndefined();
    });

    it('are renewed, but not brought back after they were removed', async () => {
      await stores().sessies.put('s3', 'x', nu);
      await stores().sessies.renew('s3', 'y', straks);
      expect(await stores().sessies.find('s3', nu)).toBe('y');
      await stores().sessies.remove('s3');
      await stores().sessies.renew('s3', 'z', straks);
      expect(await stores().sessies.find('s3', nu)).toBeUndefined();
    });

    it('are cleared away when they have expired', async () => {
      await stores().sessies.put('oud', 'x', nu);
      await stores().sessies.put('nieuw', 'x', straks);
      await stores().sessies.removeExpired(nu);
      expect(await stores().sessies.find('oud', '2000-01-01T00:00:00.000Z')).toBeUndefined();
      expect(await stores().sessies.find('nieuw', nu)).toBe('x');
    });
  });

  describe('instellingen', () => {
    const stores = useStores(open);

    it('hold one text per key', async () => {
      expect(await stores().instellingen.find('demodatum')).toBeUndefined();
      await stores().instellingen.put('demodatum', '2026-03-02');
      await stores().instellingen.put('demodatum', '2026-03-03');
      await stores().instellingen.put('$.a', '');
      expect(await stores().instellingen.find('demodatum')).toBe('2026-03-03');
      expect(await stores().instellingen.find('$.a')).toBe('');
    });

    it('replace a text only when it is still what was read', async () => {
      const { instellingen } = stores();
      expect(await instellingen.replace('log', 'iets', 'a')).toBe(false);
      expect(await instellingen.find('log')).toBeUndefined();
      expect(await instellingen.replace('log', undefined, 'a')).toBe(true);
      expect(await instellingen.replace('log', undefined, 'b')).toBe(false);
      expect(await instellingen.replace('log', 'x', 'b')).toBe(false);
      expect(await instellingen.replace('log', 'a', 'b')).toBe(true);
      expect(await instellingen.find('log')).toBe('b');
    });

    it('let one of two win who replace at the same moment', async () => {
      const { instellingen } = stores();
      const eerst = await Promise.all(['a', 'b'].map((waarde) => instellingen.replace('samen', undefined, waarde)));
      expect(eerst.toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true]);
      const nu = await instellingen.find('samen');
      const weer = await Promise.all(['c', 'd'].map((waarde) => instellingen.replace('samen', nu, waarde)));
      expect(weer.toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true]);
    });
  });

  describe('the store as a whole', () => {
    it('says that it can work, and no longer after it was closed', async () => {
      const stores = await open();
      await stores.check();
      await stores.close();
      await expect(stores.check()).rejects.toThrow(/gesloten/);
      await stores.close();
    });
  });
}
