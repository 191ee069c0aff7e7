import { afterEach, describe, expect, it } from 'vitest';
import { saveOpStand, Tegenspraak } from '../../../modeler/src/tekenaar/bewaar-op-stand.ts';

const PROCES = 'aanvraag-en-besluit';
const PLEK = { gemeente: 'voorbeeldstad', id: 'versie-2' };
const MIJN = { basis: '2026-01-01', xml: '<mijn/>', motiveringen: [] };

const echteFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = echteFetch;
});

/** A server with one version, that refuses to save on another stand than its own; answers what was saved. */
function serve(versie: { stand: number; xml: string; status?: 'concept' | 'gepubliceerd' }): {
  readonly bewaard: string[];
} {
  const bewaard: string[] = [];
  globalThis.fetch = async (_pad, init) => {
    if (init?.method !== 'PUT') {
      const { stand, xml } = versie;
      return Response.json({ stand, diagrammen: [{ proces: PROCES, xml }] });
    }
    const { stand, xml } = JSON.parse(init.body as string) as { stand: number; xml: string };
    if (stand !== versie.stand || versie.status === 'gepubliceerd')
      return Response.json({ title: 'Niet vastgelegd' }, { status: 409 });
    bewaard.push(xml);
    return Response.json({ stand: stand + 1, diagrammen: [PROCES] });
  };
  return { bewaard };
}

const save = (gezien: Parameters<typeof saveOpStand>[3]) => saveOpStand(PLEK, PROCES, MIJN, gezien);

describe('saving a drawing on the version as it was seen', () => {
  it('is done at once when nothing changed', async () => {
    const { bewaard } = serve({ stand: 3, xml: '<was/>' });
    expect(await save({ stand: 3, xml: '<was/>' })).toMatchObject({ stand: 4 });
    expect(bewaard).toEqual(['<mijn/>']);
  });

  it('goes on when somebody changed another part of the version', async () => {
    const { bewaard } = serve({ stand: 5, xml: '<was/>' });
    expect(await save({ stand: 3, xml: '<was/>' })).toMatchObject({ stand: 6 });
    expect(bewaard).toEqual(['<mijn/>']);
  });

  it('goes on when what is there was sent from here, and only the answer got lost', async () => {
    const { bewaard } = serve({ stand: 4, xml: '<eerder/>' });
    expect(await save({ stand: 3, xml: '<was/>', verzonden: '<eerder/>' })).toMatchObject({ stand: 5 });
    serve({ stand: 4, xml: MIJN.xml });
    expect(await save({ stand: 3, xml: '<was/>' })).toMatchObject({ stand: 5 });
    expect(bewaard).toEqual(['<mijn/>']);
  });

  it('is not done over the drawing of somebody else', async () => {
    const { bewaard } = serve({ stand: 5, xml: '<hun/>' });
    await expect(save({ stand: 3, xml: '<was/>' })).rejects.toThrow(Tegenspraak);
    expect(bewaard).toEqual([]);
  });

  it('says so when the version cannot be changed any more', async () => {
    serve({ stand: 3, xml: '<was/>', status: 'gepubliceerd' });
    await expect(save({ stand: 3, xml: '<was/>' })).rejects.toMatchObject({ status: 409 });
  });
});
