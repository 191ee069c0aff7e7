import { describe, expect, it } from 'vitest';
import { DuplicateError } from '../../../server/domain/fouten.ts';
import type { Bestand } from '../../../server/ports.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const maakBestand = (anders: Partial<Bestand> = {}): Bestand => ({
  id: 'brief-1',
  gemeente: 'voorbeeldstad',
  zaakId: 'zaak-1',
  mediatype: 'application/pdf',
  naam: 'Beschikking – Zoë.pdf',
  inhoud: Uint8Array.from([0, 255, 37, 80, 68, 70, 0]),
  ...anders,
});

export function describeBestanden(open: OpenStores): void {
  describe('bestanden', () => {
    const stores = useStores(open);

    it('come back byte for byte', async () => {
      const inhoud = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 31) % 256);
      await stores().bestanden.put(maakBestand({ inhoud }));
      const gelezen = await stores().bestanden.find('voorbeeldstad', 'zaak-1', 'brief-1');
      expect(gelezen?.inhoud).toBeInstanceOf(Uint8Array);
      expect(gelezen && Buffer.compare(gelezen.inhoud, inhoud)).toBe(0);
      expect({ ...gelezen, inhoud: 0 }).toEqual({ ...maakBestand(), inhoud: 0 });
    });

    it('may be empty, and as large as an upload may be', async () => {
      await stores().bestanden.put(maakBestand({ id: 'leeg', inhoud: new Uint8Array() }));
      await stores().bestanden.put(maakBestand({ id: 'groot', inhoud: new Uint8Array(10 * 1024 * 1024) }));
      const find = async (id: string) => (await stores().bestanden.find('voorbeeldstad', 'zaak-1', id))?.inhoud.length;
      expect(await find('leeg')).toBe(0);
      expect(await find('groot')).toBe(10 * 1024 * 1024);
    });

    it('are seen only in their own gemeente and zaak', async () => {
      await stores().bestanden.put(maakBestand());
      expect(await stores().bestanden.find('olst-wijhe', 'zaak-1', 'brief-1')).toBeUndefined();
      expect(await stores().bestanden.find('voorbeeldstad', 'zaak-2', 'brief-1')).toBeUndefined();
    });

    it('can be stored again with the same bytes, never with other bytes', async () => {
      await stores().bestanden.put(maakBestand());
      await stores().bestanden.put(maakBestand());
      await expect(stores().bestanden.put(maakBestand({ inhoud: Uint8Array.from([1]) }))).rejects.toThrow(
        DuplicateError,
      );
      const gelezen = await stores().bestanden.find('voorbeeldstad', 'zaak-1', 'brief-1');
      expect(gelezen?.inhoud.length).toBe(7);
    });

    it('share no memory with the caller', async () => {
      const bestand = maakBestand();
      await stores().bestanden.put(bestand);
      bestand.inhoud[0] = 9;
      expect((await stores().bestanden.find('voorbeeldstad', 'zaak-1', 'brief-1'))?.inhoud[0]).toBe(0);
    });
  });
}
