import { describe, expect, it } from 'vitest';
import type { Storing } from '../../server/ports.ts';
import {
  makeSterfelijkeStores,
  planStoringen,
  ServerdoodError,
  Storingteller,
} from '../../server/simulatie/storingen.ts';
import { makeMemoryStores } from '../../server/store/memory/memory-stores.ts';

const STORING: Storing = {
  id: 's',
  gemeente: 'olst-wijhe',
  zaakId: '',
  soort: 'betaling',
  omschrijving: 'Iets',
  fout: 'x',
  pogingen: 1,
  sinds: '2026-03-02T09:00:00.000Z',
  status: 'open',
};

function open(geschreven: boolean, naSchrijven = 1) {
  const stores = makeMemoryStores();
  const teller = new Storingteller([{ dag: '2026-03-02', naSchrijven, geschreven }], () => '2026-03-02');
  return { stores, teller, sterfelijk: makeSterfelijkeStores(stores, teller) };
}

describe('a server that dies', () => {
  it('before a write leaves nothing of it', async () => {
    const { stores, teller, sterfelijk } = open(false);
    await expect(sterfelijk.instellingen.put('a', '1')).rejects.toThrow(ServerdoodError);
    expect(await stores.instellingen.find('a')).toBeUndefined();
    expect(teller.gestorven).toBe(1);
  });

  it('after a write leaves all of it, and nobody hears so', async () => {
    const { stores, sterfelijk } = open(true);
    await expect(sterfelijk.instellingen.put('a', '1')).rejects.toThrow(ServerdoodError);
    expect(await stores.instellingen.find('a')).toBe('1');
  });

  it('gets no answer any more, so nothing can be caught and written down', async () => {
    const { stores, sterfelijk } = open(false);
    await expect(sterfelijk.instellingen.put('a', '1')).rejects.toThrow(ServerdoodError);
    await expect(sterfelijk.instellingen.find('a')).rejects.toThrow(ServerdoodError);
    await expect(sterfelijk.storingen.report(STORING)).rejects.toThrow(ServerdoodError);
    expect(await stores.storingen.list(['olst-wijhe'], 'open')).toEqual([]);
  });

  it('is followed by one that works on the same store', async () => {
    const { stores, teller, sterfelijk } = open(true, 2);
    await sterfelijk.instellingen.put('a', '1');
    await expect(sterfelijk.instellingen.put('b', '2')).rejects.toThrow(ServerdoodError);
    const nieuw = makeSterfelijkeStores(stores, teller);
    await nieuw.instellingen.put('c', '3');
    expect(await Promise.all(['a', 'b', 'c'].map((s) => nieuw.instellingen.find(s)))).toEqual(['1', '2', '3']);
  });

  it('does so at the same moments for the same seed, spread over the year', () => {
    const plannen = planStoringen(20, 7, '2026-01-01');
    expect(plannen).toEqual(planStoringen(20, 7, '2026-01-01'));
    expect(plannen).not.toEqual(planStoringen(20, 8, '2026-01-01'));
    expect(plannen.every(({ dag }) => dag > '2026-01-01' && dag <= '2026-12-31')).toBe(true);
    expect(new Set(plannen.map(({ geschreven }) => geschreven)).size).toBe(2);
  });
});
