import { describe, expect, it } from 'vitest';
import type { Collega } from '../../modeler/src/api/werkvoorraad.ts';
import { makeVerdeling } from '../../modeler/src/werkvoorraad/verdeling.ts';
import type { Rol } from '../../server/domain/zaak/zaak.ts';
import { makeRij } from './voorbeelden.ts';

const makeCollega = (gebruikersnaam: string, ...rollen: readonly Rol[]): Collega => ({
  gebruikersnaam,
  naam: gebruikersnaam,
  rollen,
});
const rijen = (aantal: number, eigen: Parameters<typeof makeRij>[0] = {}) =>
  Array.from({ length: aantal }, (_, nummer) => makeRij({ taakId: `t${nummer}`, zaakId: `z${nummer}`, ...eigen }));

/** How many tasks each gets, by name. */
const counts = (verdeling: ReturnType<typeof makeVerdeling>) =>
  Object.fromEntries(verdeling.per.map(({ collega, rijen }) => [collega.gebruikersnaam, rijen.length]));

describe('spreading tasks', () => {
  it('gives everybody as many, and the first ones what is over', () => {
    const verdeling = makeVerdeling(
      rijen(7),
      ['a', 'b', 'c'].map((naam) => makeCollega(naam, 'consulent')),
    );
    expect(counts(verdeling)).toEqual({ a: 3, b: 2, c: 2 });
    expect(verdeling.over).toEqual([]);
  });

  it('gives a task only to who may do it, and leaves what nobody may do', () => {
    const taken = [...rijen(2, { rol: 'consulent' }), makeRij({ taakId: 'x', zaakId: 'x', rol: 'administratie' })];
    const admin = makeVerdeling(taken, [makeCollega('a', 'administratie')]);
    expect(counts(admin)).toEqual({ a: 1 });
    expect(admin.over.map(({ taakId }) => taakId)).toEqual(['t0', 't1']);
  });

  it('keeps the tasks of one zaak with one person', () => {
    const verdeling = makeVerdeling(rijen(4, { zaakId: 'z' }), [
      makeCollega('a', 'consulent'),
      makeCollega('b', 'consulent'),
    ]);
    expect(counts(verdeling)).toEqual({ a: 4, b: 0 });
  });

  it('gives nothing to nobody', () => {
    expect(makeVerdeling(rijen(2), [])).toMatchObject({ per: [], over: [{ taakId: 't0' }, { taakId: 't1' }] });
  });
});
