import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { GROOT, makeWorld, type World } from '../world.ts';

const BEHEERDER: Actor = {
  ...GROOT,
  gebruikersnaam: 'h.vos',
  naam: 'H. Vos',
  rollen: ['functioneel_beheerder'],
};

describe('the differences between two versions', () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld();
  });

  it('compares the national process with the newest version of the gemeente when nothing is asked', async () => {
    const lijst = await world.usecases.readVerschillen(BEHEERDER, 'olst-wijhe', {});

    expect(lijst.van).toMatch(/^landelijk-\d{4}-\d\d-\d\d$/);
    expect(lijst.versies.map(({ id }) => id)).toEqual(expect.arrayContaining([lijst.van, lijst.naar]));
    expect(lijst.verschillen.map(({ element }) => element)).toEqual(
      expect.arrayContaining(['betaling.dag', 'formulier-zonder-gesprek', 'PP-6/betaling']),
    );
    expect(lijst.diagrammen).toEqual([
      expect.objectContaining({
        proces: 'aanvraag-en-besluit',
        van: expect.stringContaining('<bpmn:definitions'),
        naar: expect.stringContaining('<bpmn:definitions'),
      }),
    ]);
  });

  it('sees a change of a concept at once, and not in the version that it was copied from', async () => {
    const { naar: eerder } = await world.usecases.readVerschillen(BEHEERDER, 'voorbeeldstad', {});
    const { id } = await world.usecases.startVariant(BEHEERDER, 'voorbeeldstad', { geldigVanaf: '2026-06-01' });
    await world.usecases.setAfwijking(
      BEHEERDER,
      { gemeente: 'voorbeeldstad', variantId: id },
      { sleutel: 'rappel.aantal', waarde: 3, motivering: 'Werkgevers krijgen een kans meer.' },
    );

    const lijst = await world.usecases.readVerschillen(BEHEERDER, 'voorbeeldstad', { van: eerder, naar: id });

    expect(lijst.verschillen.map(({ zin, klasse }) => [zin, klasse])).toEqual([
      ['De werkgever krijgt 3 in plaats van 2 rappels.', 'rechtsgevolg'],
    ]);
    expect(lijst.versies[0]).toEqual({ id, naam: expect.stringMatching(/^Versie .* \(concept\)$/) });
    const zelfde = await world.usecases.readVerschillen(BEHEERDER, 'voorbeeldstad', { van: id, naar: id });
    expect(zelfde.verschillen).toEqual([]);
  });

  it('sees a drawing, a form and a text of the gemeente', async () => {
    const { id } = await world.usecases.startVariant(BEHEERDER, 'voorbeeldstad', { geldigVanaf: '2026-06-01' });
    const plaats = { gemeente: 'voorbeeldstad', variantId: id };
    const inhoud = await world.usecases.readVariantinhoud(BEHEERDER, plaats);
    const [diagram] = inhoud.diagrammen;
    const xml = diagram?.xml.replace('name="Gegevens ontvangen"', 'name="Post verwerken"') ?? '';
    await world.usecases.saveVariantdiagram(BEHEERDER, plaats, {
      proces: 'aanvraag-en-besluit',
      xml,
      motiveringen: [{ element: 'OntvangenGegevensTask', motivering: 'Zo heet het bij ons.' }],
    });

    const { verschillen, diagrammen } = await world.usecases.readVerschillen(BEHEERDER, 'voorbeeldstad', { naar: id });

    expect(verschillen).toEqual([
      expect.objectContaining({ soort: 'diagram', zin: '‘Gegevens ontvangen’ heet nu ‘Post verwerken’.' }),
    ]);
    expect(diagrammen[0]?.naar).toContain('Post verwerken');
    expect(diagrammen[0]?.van).not.toContain('Post verwerken');
  });

  it.each(['landelijk-morgen', 'landelijk-1999-01-01', 'bestaat-niet'])('does not know %s', async (naar) => {
    await expect(world.usecases.readVerschillen(BEHEERDER, 'olst-wijhe', { naar })).rejects.toMatchObject({
      name: 'NietGevondenError',
    });
  });

  it('is for who looks at variants', async () => {
    const beleid: Actor = { ...BEHEERDER, rollen: ['beleidsmedewerker'] };
    await expect(world.usecases.readVerschillen(beleid, 'olst-wijhe', {})).resolves.toBeDefined();
    await expect(world.usecases.readVerschillen(GROOT, 'olst-wijhe', {})).rejects.toMatchObject({
      name: 'NietToegestaanError',
    });
    await expect(world.usecases.readVerschillen(BEHEERDER, 'nergens', {})).rejects.toMatchObject({
      name: 'NietGevondenError',
    });
  });
});
