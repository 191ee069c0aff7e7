import { describe, expect, it } from 'vitest';
import { ConflictError } from '../../../server/domain/fouten.ts';
import type { Accountopslag, Accountvastlegging, Gebruiker } from '../../../server/ports.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

function maakAccount(gebruikersnaam: string, versie: number, anders: Partial<Gebruiker> = {}): Gebruiker {
  const vast = { naam: 'A. Voorbeeld', rollen: ['consulent' as const], gemeenten: ['voorbeeldstad'], actief: true };
  return { gebruikersnaam, wachtwoordhash: '$argon2id$v=19$voorbeeld', versie, ...vast, ...anders };
}

/** A save that fits: the new version is one higher, and the log line is of the same account. */
function maakAccountopslag(gebruiker: Gebruiker, anders: Partial<Accountvastlegging> = {}): Accountopslag {
  const { gebruikersnaam, gemeenten, versie = 0 } = gebruiker;
  const vastlegging: Accountvastlegging = {
    id: `${gebruikersnaam}-${versie}`,
    tijdstip: `2026-03-02T09:0${versie}:00.000Z`,
    door: 'beheerder',
    gebruikersnaam,
    gemeenten,
    soort: versie === 1 ? 'toegevoegd' : 'gewijzigd',
    wijzigingen: [{ pad: 'rollen', oud: null, nieuw: ['consulent'] }],
    ...anders,
  };
  return { gebruiker, vastlegging, ...(versie === 1 ? {} : { verwachteVersie: versie - 1 }) };
}

export function describeAccounts(open: OpenStores): void {
  describe('changes of accounts', () => {
    const stores = useStores(open);
    const log = async (...gemeenten: string[]) =>
      (await stores().gebruikers.accountlog({ gemeenten, aantal: 25 })).rijen.map((rij) => rij.id);

    it('are saved together with the line that says so', async () => {
      const opslag = maakAccountopslag(maakAccount('anna', 1));
      await stores().gebruikers.save(opslag);
      await stores().gebruikers.save(maakAccountopslag(maakAccount('anna', 2, { actief: false })));
      expect(await stores().gebruikers.find('anna')).toStrictEqual(maakAccount('anna', 2, { actief: false }));
      const { rijen, totaal } = await stores().gebruikers.accountlog({ gemeenten: ['voorbeeldstad'], aantal: 25 });
      expect([totaal, rijen.map((rij) => rij.id)]).toEqual([2, ['anna-2', 'anna-1']]);
      expect(rijen[1]).toStrictEqual(opslag.vastlegging);
    });

    it('may follow on an account that was put there without a version', async () => {
      const { versie: _versie, ...eerste } = maakAccount('anna', 0);
      await stores().gebruikers.put(eerste);
      await stores().gebruikers.save({ ...maakAccountopslag(maakAccount('anna', 1)), verwachteVersie: 0 });
      expect((await stores().gebruikers.find('anna'))?.versie).toBe(1);
    });

    it('are refused when somebody else was first, and write nothing', async () => {
      await stores().gebruikers.save(maakAccountopslag(maakAccount('anna', 1)));
      await stores().gebruikers.save(maakAccountopslag(maakAccount('anna', 2)));
      const late = maakAccountopslag(maakAccount('anna', 2, { actief: false }), { id: 'laat' });
      await expect(stores().gebruikers.save(late)).rejects.toThrow(ConflictError);
      const again = maakAccountopslag(maakAccount('anna', 1, { naam: 'B. Ander' }), { id: 'nogeens' });
      await expect(stores().gebruikers.save(again)).rejects.toThrow(/al in gebruik/);
      const unknown = maakAccountopslag(maakAccount('bert', 5), { id: 'onbekend' });
      await expect(stores().gebruikers.save(unknown)).rejects.toThrow(ConflictError);
      expect(await stores().gebruikers.find('anna')).toStrictEqual(maakAccount('anna', 2));
      expect(await stores().gebruikers.find('bert')).toBeUndefined();
      expect(await log('voorbeeldstad')).toEqual(['anna-2', 'anna-1']);
    });

    it('done at the same time: one wins, the others hear it', async () => {
      await stores().gebruikers.save(maakAccountopslag(maakAccount('anna', 1)));
      const pogingen = ['a', 'b', 'c'].map((id) =>
        stores().gebruikers.save(maakAccountopslag(maakAccount('anna', 2, { naam: id }), { id })),
      );
      const uitkomsten = await Promise.allSettled(pogingen);
      expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await log('voorbeeldstad')).toHaveLength(2);
    });

    it('are shown to the gemeenten that the account belongs or belonged to, in pages', async () => {
      for (let versie = 1; versie <= 5; versie += 1) {
        const gemeenten = versie === 3 ? ['olst-wijhe', 'voorbeeldstad'] : ['voorbeeldstad'];
        await stores().gebruikers.save(maakAccountopslag(maakAccount('anna', versie), { gemeenten }));
      }
      await stores().gebruikers.save(maakAccountopslag(maakAccount('bert', 1, { gemeenten: ['elders'] })));
      expect(await log('olst-wijhe')).toEqual(['anna-3']);
      expect(await log('elders')).toEqual(['bert-1']);
      expect(await log()).toEqual([]);
      const eerste = await stores().gebruikers.accountlog({ gemeenten: ['voorbeeldstad', 'elders'], aantal: 4 });
      expect(eerste.rijen.map((rij) => rij.id)).toEqual(['anna-5', 'anna-4', 'anna-3', 'anna-2']);
      const vraag = { gemeenten: ['voorbeeldstad', 'elders'], aantal: 4, na: eerste.volgende ?? '' };
      const tweede = await stores().gebruikers.accountlog(vraag);
      expect(tweede.rijen.map((rij) => rij.id)).toEqual(['bert-1', 'anna-1']);
      expect([tweede.totaal, tweede.volgende]).toEqual([6, undefined]);
    });
  });
}
