import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bankontvangst, decideOntvangst, type Vorderingzaak } from '../../../server/domain/betalen/ontvangsten.ts';
import { proposeOntvangsten } from '../../../server/domain/betalen/propose-ontvangsten.ts';
import {
  evolveVerrekeningen,
  type Verrekeninggebeurtenis,
} from '../../../server/domain/verrekenen/evolve-verrekeningen.ts';
import { listVorderingen, type Zaakvordering } from '../../../server/domain/verrekenen/zaakverrekening.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';

const IBAN = 'NL91ABNA0417164300';

function makeVordering(id: string, bedragCent: number): Zaakvordering {
  return {
    id,
    verrekeningId: `verrekening-${id}`,
    bedragCent,
    maanden: ['2026-01'],
    datum: '2026-03-01',
    uiterlijk: '2026-04-12',
    wijze: 'terugbetalen',
    besluitId: `besluit-${id}`,
    ontvangsten: [],
    kwijt: [],
  };
}

const makeBoek = (...bedragen: readonly number[]) =>
  ({ vorderingen: bedragen.map((bedragCent, nummer) => makeVordering(`v${nummer}`, bedragCent)) }) as unknown as Zaak;

const toZaak = (zaak: Zaak, zaaknummer = 'LKS-2026-000001'): Vorderingzaak => ({
  zaakId: `id-${zaaknummer}`,
  zaaknummer,
  werkgever: 'Bakkerij Voorbeeld',
  iban: IBAN,
  vorderingen: listVorderingen(zaak, []),
});

const book = (zaak: Zaak, ontvangst: Parameters<typeof decideOntvangst>[1]): Zaak =>
  decideOntvangst(toZaak(zaak), ontvangst).reduce<Zaak>(
    (nu, gebeurtenis) => evolveVerrekeningen(nu, gebeurtenis as Verrekeninggebeurtenis),
    zaak,
  );

const makeOntvangst = (deel: Partial<Bankontvangst>): Bankontvangst => ({
  sleutel: 'bank-1',
  plaats: 'boeking 1',
  op: '2026-03-20',
  bedragCent: 10_000,
  omschrijving: '',
  ...deel,
});

const propose = (deel: Partial<Bankontvangst>, zaken: readonly Vorderingzaak[]) =>
  proposeOntvangsten([makeOntvangst(deel)], zaken)[0];

describe('for which zaak a receipt is', () => {
  const zaak = toZaak(makeBoek(10_000));
  const ander = toZaak(makeBoek(10_000), 'LKS-2026-000012');

  it.each(['LKS-2026-000001', 'terugbetaling lks 2026 000001', 'ref.LKS2026000001/maart'])(
    'knows the kenmerk in “%s”, and not that of another zaak',
    (omschrijving) => {
      const voorstel = propose({ omschrijving }, [ander, zaak]);
      expect([voorstel?.uitkomst, voorstel?.zaken.map(({ zaakId }) => zaakId)]).toEqual(['gevonden', [zaak.zaakId]]);
    },
  );

  it('leaves a part, and what is too much, to a person', () => {
    const omschrijving = zaak.zaaknummer;
    expect(propose({ omschrijving, bedragCent: 4_000 }, [zaak])).toMatchObject({
      uitkomst: 'mogelijk',
      melding: expect.stringMatching(/^Het kenmerk klopt. Dit is een deel: er blijft €\s60,00 open.$/),
    });
    expect(propose({ omschrijving, bedragCent: 12_500 }, [zaak])?.melding).toMatch(/€\s25,00 te veel/);
  });

  it('goes by account and amount where the kenmerk is missing, when only one zaak fits', () => {
    expect(propose({ iban: IBAN }, [zaak])?.uitkomst).toBe('gevonden');
    expect(propose({ iban: IBAN }, [zaak, ander])?.uitkomst).toBe('mogelijk');
    expect(propose({ iban: IBAN, bedragCent: 1 }, [zaak])?.uitkomst).toBe('mogelijk');
    expect(propose({ iban: 'NL02RABO0123456789' }, [zaak])?.uitkomst).toBe('onbekend');
  });

  it('never takes a payment of the gemeente that came back, or what was booked before, also from another file', () => {
    expect(propose({ omschrijving: zaak.zaaknummer, retour: true }, [zaak])?.uitkomst).toBe('teruggekomen');
    const na = toZaak(book(makeBoek(10_000), makeOntvangst({ bedragCent: 4_000 })));
    expect(propose({ omschrijving: zaak.zaaknummer, bedragCent: 4_000 }, [na])?.uitkomst).toBe('al_verwerkt');
    expect(propose({ sleutel: 'bank-2', omschrijving: zaak.zaaknummer, bedragCent: 4_000 }, [na])).toMatchObject({
      uitkomst: 'waarschijnlijk_dezelfde',
      melding: expect.stringContaining('zeg waarom'),
    });
  });

  it('takes a receipt of the same day and amount for the same one, unless the account or the bank says otherwise', () => {
    const eerst = makeOntvangst({ bedragCent: 4_000, iban: IBAN, referentie: 'REF-1' });
    const na = toZaak(book(makeBoek(10_000), eerst));
    const tweede = { sleutel: 'bank-2', bedragCent: 4_000, omschrijving: na.zaaknummer };
    expect(propose({ ...tweede, iban: IBAN }, [na])?.uitkomst).toBe('waarschijnlijk_dezelfde');
    expect(propose({ ...tweede, iban: 'NL02RABO0123456789' }, [na])?.uitkomst).toBe('mogelijk');
    expect(propose({ ...tweede, op: '2026-03-21' }, [na])?.uitkomst).toBe('mogelijk');
    expect(propose({ ...tweede, referentie: 'REF-2' }, [na])?.uitkomst).toBe('mogelijk');
    // The bank gives it the same reference in every file: that is no doubt, and it never counts again.
    const zelfde = { ...tweede, referentie: 'REF-1' };
    expect(propose(zelfde, [na])?.uitkomst).toBe('al_verwerkt');
    expect(decideOntvangst(na, makeOntvangst(zelfde))).toEqual([]);
  });

  it('asks about the kenmerk of a payment of the gemeente: it may be one that came back', () => {
    const voorstel = propose({ omschrijving: 'LKS-2026-000001-202602-V1' }, [zaak]);
    expect([voorstel?.uitkomst, voorstel?.zaken.map(({ zaakId }) => zaakId)]).toEqual(['mogelijk', [zaak.zaakId]]);
    expect(voorstel?.melding).toContain('Lees het bestand dan in bij de betaalrun.');
  });

  it('does not propose the same euro twice', () => {
    const twee = ['bank-1', 'bank-2'].map((sleutel) => makeOntvangst({ sleutel, omschrijving: zaak.zaaknummer }));
    expect(proposeOntvangsten(twee, [zaak]).map(({ uitkomst }) => uitkomst)).toEqual(['gevonden', 'mogelijk']);
  });
});

const ontvangsten = fc.uniqueArray(
  fc.record({
    sleutel: fc.integer({ min: 0, max: 20 }).map((nummer) => `bank-${nummer}`),
    bedragCent: fc.integer({ min: 1, max: 30_000 }),
    op: fc.constantFrom('2026-03-20', '2026-03-21'),
  }),
  { selector: ({ sleutel }) => sleutel, maxLength: 8 },
);
const bedragen = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 4 });

it('gives the same books in any order and with any repetition, and no cent is lost or counted twice', () => {
  fc.assert(
    fc.property(
      bedragen,
      ontvangsten,
      fc.array(fc.nat(20)),
      fc.infiniteStream(fc.nat(1000)),
      (open, lijst, herhaal, rang) => {
        const schud = lijst.map((deel) => [rang.next().value as number, deel] as const);
        const anders = schud.toSorted(([a], [b]) => a - b).map(([, deel]) => deel);
        const herhaald = herhaal.reduce((nu, plaats) => {
          const deel = anders[plaats % Math.max(1, anders.length)];
          return deel ? [...nu.slice(0, plaats), deel, ...nu.slice(plaats)] : nu;
        }, anders);
        const boek = (volgorde: readonly Pick<Bankontvangst, 'sleutel' | 'bedragCent' | 'op'>[]) => {
          const stand = listVorderingen(volgorde.reduce(book, makeBoek(...open)), []);
          const alle = stand.flatMap(({ vordering }) => vordering.ontvangsten);
          return {
            open: stand.map(({ openCent }) => openCent),
            teVeel: alle.reduce((som, { teVeelCent = 0 }) => som + teVeelCent, 0),
            ontvangen: stand.reduce((som, { ontvangenCent }) => som + ontvangenCent, 0),
          };
        };
        const een = boek(lijst);
        expect(boek(herhaald)).toEqual(een);
        expect(een.ontvangen + een.teVeel).toBe(lijst.reduce((som, { bedragCent }) => som + bedragCent, 0));
        expect(Math.min(...een.open)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 150 },
  );
});
