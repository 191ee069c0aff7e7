import { beforeAll, describe, expect, it } from 'vitest';
import type { Herzieningsgegevens } from '../../../server/domain/besluit/herzieningsgegevens.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import type { Handlerinvoer } from '../../../server/handlers/handler.ts';
import { readHerzieningsplan } from '../../../server/handlers/herziening/herziening-berekenen.ts';
import { recordHerziening } from '../../../server/handlers/herziening/herziening-vastleggen.ts';
import { parameterWaarden } from '../../../server/rules/parameters.ts';
import { grant } from '../betalen/betaalwereld.ts';
import { makeWorld } from '../world.ts';

const JULI = '2026-07-01';

describe('a herziening that was calculated before it was signed', () => {
  let zaak: Zaak;
  let context: Handlerinvoer['context'];
  beforeAll(async () => {
    const world = makeWorld();
    zaak = await world.zaak(await grant(world));
    const regels = world.omgeving.regelkeuze.ofZaak(zaak);
    const parameters = parameterWaarden(await regels.calculateParameters(zaak, JULI));
    const { rekengegevens } = regels;
    context = { rekengegevens, parameters } as unknown as Handlerinvoer['context'];
  });
  const record = (herziening: Herzieningsgegevens, besluiten = zaak.besluiten) =>
    recordHerziening({
      zaak: { ...zaak, besluiten, gegevens: { ...zaak.gegevens, herziening } },
      context,
    } as Handlerinvoer);

  it('is refused when another besluit changed the amount meanwhile, and says how to go on', () => {
    const plan = readHerzieningsplan({ ...zaak, gegevens: { ...zaak.gegevens, herziening: { datum: JULI } } }, context);
    expect(plan.uitkomst).toBe('berekend');
    expect(() => record({ datum: JULI, oudCent: 1, nieuwCent: 2 })).toThrow(
      /ander besluit genomen. Kies dat u niet akkoord gaat/,
    );
  });

  it('is refused when nothing is left to decide', () => {
    expect(() => record({ datum: JULI, oudCent: 1, nieuwCent: 2 }, [])).toThrow(/ander besluit genomen/);
  });
});
