import { describe, expect, it } from 'vitest';
import { Tegenspraak } from '../../../modeler/src/tekenaar/bewaar-op-stand.ts';
import { type Bewaarstand, type Gezien, makeBewaarder } from '../../../modeler/src/tekenaar/bewaarder.ts';
import { makeKladblad } from '../../../modeler/src/tekenaar/kladblad.ts';

/** A storage of a browser. */
function makeOpslag() {
  const inhoud = new Map<string, string>();
  return {
    inhoud,
    getItem: (sleutel: string) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel: string, waarde: string) => void inhoud.set(sleutel, waarde),
    removeItem: (sleutel: string) => void inhoud.delete(sleutel),
  };
}

const PLEK = { gebruiker: 'functioneelbeheer.voorbeeldstad', versie: 'v2', proces: 'aanvraag-en-besluit' };

/** A drawing that is worked on, and a server that answers when it is told to. */
function makeProef(hersteld = false) {
  const opslag = makeOpslag();
  const klad = makeKladblad(opslag, PLEK);
  const tekening = { wijziging: 0, xml: '<was/>' };
  const gestuurd: { readonly xml: string; readonly gezien: Gezien; readonly over: boolean }[] = [];
  const standen: Bewaarstand['soort'][] = [];
  let antwoord: () => Promise<void> = () => Promise.resolve();
  const bewaarder = makeBewaarder(
    {
      stuur: async ({ xml }, gezien, over) => {
        gestuurd.push({ xml, gezien, over });
        await antwoord();
        return { xml, stand: gezien.stand + 1 };
      },
      meld: ({ soort }) => standen.push(soort),
      klad,
      nu: () => new Date('2026-03-02T09:00:00Z'),
    },
    { xml: '<was/>', stand: 3, wijziging: hersteld ? -1 : 0 },
  );
  const show = (): void => {
    const { wijziging, xml } = tekening;
    bewaarder.toon({ wijziging, teken: () => Promise.resolve({ xml, motiveringen: [] }) });
  };
  show();
  return {
    bewaarder,
    klad,
    gestuurd,
    standen,
    draw: (xml: string) => {
      tekening.wijziging += 1;
      tekening.xml = xml;
      show();
    },
    answer: (doe: () => Promise<void>) => {
      antwoord = doe;
    },
  };
}

describe('saving a drawing', () => {
  it('sends what was drawn once, on what the server had', async () => {
    const { bewaarder, draw, gestuurd, standen } = makeProef();
    await bewaarder.bewaar();
    expect(gestuurd).toEqual([]);
    draw('<een/>');
    expect(bewaarder.isOnbewaard()).toBe(true);
    await bewaarder.bewaar();
    await bewaarder.bewaar();
    expect(gestuurd).toMatchObject([{ xml: '<een/>', gezien: { xml: '<was/>', stand: 3 }, over: false }]);
    expect([bewaarder.isOnbewaard(), standen]).toEqual([false, ['bezig', 'bewaard']]);
  });

  it('sends one at a time, and the last drawing at the end', async () => {
    const { bewaarder, draw, gestuurd, answer } = makeProef();
    let klaar: () => void = () => {};
    answer(() => new Promise((resolve) => (klaar = resolve)));
    draw('<een/>');
    const eerste = bewaarder.bewaar();
    for (const xml of ['<twee/>', '<drie/>']) {
      draw(xml);
      void bewaarder.bewaar();
    }
    await Promise.resolve();
    expect(gestuurd.map(({ xml }) => xml)).toEqual(['<een/>']);
    answer(() => Promise.resolve());
    klaar();
    await eerste;
    expect(gestuurd.map(({ xml, gezien }) => [xml, gezien.xml])).toEqual([
      ['<een/>', '<was/>'],
      ['<drie/>', '<een/>'],
    ]);
    expect(bewaarder.isOnbewaard()).toBe(false);
  });

  it('keeps the drawing in the browser until the server has it', async () => {
    const { bewaarder, draw, klad, standen, answer, gestuurd } = makeProef();
    draw('<een/>');
    answer(() => Promise.reject(new Error('geen antwoord')));
    await bewaarder.bewaar();
    expect(klad.read()).toMatchObject({ xml: '<een/>', gezien: '<was/>', om: '2026-03-02T09:00:00.000Z' });
    expect([bewaarder.isOnbewaard(), standen.at(-1)]).toEqual([true, 'mislukt']);
    answer(() => Promise.resolve());
    await bewaarder.bewaar();
    // The first may have arrived without an answer: it is not the work of somebody else.
    expect(gestuurd[1]?.gezien).toMatchObject({ xml: '<was/>', stand: 3, verzonden: '<een/>' });
    expect([klad.read(), bewaarder.isOnbewaard()]).toEqual([undefined, false]);
  });

  it('asks what to do when somebody else changed it, and goes over that only when told to', async () => {
    const { bewaarder, draw, klad, standen, answer, gestuurd } = makeProef();
    draw('<een/>');
    answer(() => Promise.reject(new Tegenspraak('gewijzigd')));
    await bewaarder.bewaar();
    expect([standen.at(-1), klad.read()?.xml]).toEqual(['conflict', '<een/>']);
    answer(() => Promise.resolve());
    await bewaarder.bewaar(true);
    expect(gestuurd.map(({ over }) => over)).toEqual([false, true]);
    expect(standen.at(-1)).toBe('bewaard');
  });

  it('lets go of the drawing when the user takes the other one', async () => {
    const { bewaarder, draw, klad, answer, gestuurd } = makeProef();
    draw('<een/>');
    answer(() => Promise.reject(new Tegenspraak('gewijzigd')));
    await bewaarder.bewaar();
    bewaarder.laatLos();
    await bewaarder.bewaar();
    expect([gestuurd.length, klad.read(), bewaarder.isOnbewaard()]).toEqual([1, undefined, false]);
  });

  it('sends what was found back, though nothing was drawn since', async () => {
    const { bewaarder, gestuurd } = makeProef(true);
    expect(bewaarder.isOnbewaard()).toBe(true);
    await bewaarder.bewaar();
    expect(gestuurd.length).toBe(1);
  });
});

describe('the kladblad', () => {
  const KLAD = { xml: '<een/>', motiveringen: [], gezien: '<was/>', om: '2026-03-02T09:00:00.000Z' };

  it('is one of a user, a version and a process', () => {
    const opslag = makeOpslag();
    makeKladblad(opslag, PLEK).put(KLAD);
    expect(makeKladblad(opslag, PLEK).read()).toEqual(KLAD);
    expect(makeKladblad(opslag, { ...PLEK, gebruiker: 'beheerder' }).read()).toBeUndefined();
    expect(makeKladblad(opslag, { ...PLEK, versie: 'v3' }).read()).toBeUndefined();
  });

  it('does not stand in the way when the storage is full or holds something else', () => {
    const vol = makeOpslag();
    expect(() => makeKladblad({ ...vol, setItem: throwVol }, PLEK).put(KLAD)).not.toThrow();
    for (const tekst of ['{', '{"xml":1}', '"tekst"', '{"xml":"","gezien":"","om":""}']) {
      expect(makeKladblad({ ...vol, getItem: () => tekst }, PLEK).read()).toBeUndefined();
    }
  });
});

function throwVol(): never {
  throw new DOMException('vol', 'QuotaExceededError');
}
