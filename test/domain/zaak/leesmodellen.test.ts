import { expect, test } from 'vitest';
import { findUiterlijk, findWettelijkUiterlijk, isOpgeschort } from '../../../server/domain/termijn/uiterlijk.ts';
import { evolveAll } from '../../../server/domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../../server/domain/zaak/gebeurtenis.ts';
import {
  describeToestand,
  makeTermijnregels,
  makeWerkvoorraadregels,
  makeZaakregel,
} from '../../../server/domain/zaak/leesmodellen.ts';
import { gestart, open, termijn, zaakNa } from '../example-zaak.ts';

const WETTELIJK = termijn('beslistermijn_awb', '2026-03-02', { wettelijk: true, grondslag: 'art. 4:13 Awb' });
const HERSTEL = termijn('hersteltermijn', '2026-02-01', {
  wettelijk: true,
  elementen: ['OntvangenLaatsteGegevensTask'],
});
const RAPPEL = termijn('rappel', '2026-01-19', { elementen: ['OntvangenGegevensTask'] });
const stop: Gebeurtenis = {
  soort: 'TermijnOpgeschort',
  termijnId: 'beslistermijn_awb',
  opschorting: { van: '2026-01-20', reden: 'onvolledig', grondslag: 'art. 4:15 Awb' },
};

test('a row names the task, the people and the term that ends first, and no BSN', () => {
  const zaak = zaakNa(gestart(WETTELIJK), open());
  const [rij] = makeWerkvoorraadregels(zaak);
  expect(rij).toMatchObject({
    taakId: 't1',
    taak: 'Aanvraag beoordelen',
    werknemer: 'Yıldız, M.',
    werkgever: 'Bakkerij De Vries',
    behandelaar: null,
    wettelijkUiterlijk: '2026-03-02',
    uiterlijk: '2026-03-02',
    grondslag: 'art. 4:13 Awb',
    opgeschort: false,
  });
  expect(rij?.zoektekst).toBe('lks-2026-0001 yildiz, m. mehmet bakkerij de vries aanvraag beoordelen');
  expect(JSON.stringify([rij, makeZaakregel(zaak, '')])).not.toContain('782');
});

test('a term of one task counts for that task only', () => {
  const zaak = zaakNa(gestart(WETTELIJK), gestart(RAPPEL), open());
  expect(findUiterlijk(zaak, 'BeoordelenAanvraagTask')?.soort).toBe('beslistermijn_awb');
  expect(findUiterlijk(zaak, 'OntvangenGegevensTask')?.soort).toBe('rappel');
  expect(findUiterlijk(zaak)?.soort).toBe('beslistermijn_awb');
});

test('a second term of a kind replaces the first, also when the first has passed', () => {
  const zaak = zaakNa(
    gestart(RAPPEL),
    { soort: 'TermijnVerstreken', termijnId: 'rappel', op: '2026-01-20' },
    gestart({ ...RAPPEL, id: 'rappel2', einddatum: '2026-02-03' }),
  );
  expect(findUiterlijk(zaak, 'OntvangenGegevensTask')?.id).toBe('rappel2');
});

test('a passed term keeps counting until it is kept or put off; of an ended zaak none counts', () => {
  const zaak = zaakNa(gestart(WETTELIJK), { soort: 'TermijnVerstreken', termijnId: WETTELIJK.id, op: '2026-03-03' });
  expect(findWettelijkUiterlijk(zaak)?.einddatum).toBe('2026-03-02');
  expect(findWettelijkUiterlijk({ ...zaak, status: 'afgerond' })).toBeUndefined();
});

test('a term that passed before the besluit is no risk after it; one that begins later counts again', () => {
  const besluit = { id: 'b', soort: 'toekenning_regulier', door: 'a', grondslag: 'x', route: 'regulier' } as const;
  const genomen: Gebeurtenis = {
    soort: 'BesluitGenomen',
    besluit: { ...besluit, datum: '2026-03-10', betaalschema: [] },
  };
  const preferent = termijn('beslistermijn_preferent', '2026-03-04', { elementen: ['VaststellenBesluitTask'] });
  const verstreken = [WETTELIJK, preferent].flatMap((t): readonly Gebeurtenis[] => [
    gestart(t),
    { soort: 'TermijnVerstreken', termijnId: t.id, op: '2026-03-05' },
  ]);
  const voor = zaakNa(...verstreken, open({ element: 'VaststellenBesluitTask' }));
  expect(makeWerkvoorraadregels(voor)[0]).toMatchObject({ uiterlijk: '2026-03-02', wettelijkUiterlijk: '2026-03-02' });
  expect(makeZaakregel(voor, '')).toMatchObject({ uiterlijk: '2026-03-02', wettelijkUiterlijk: '2026-03-02' });

  const na = zaakNa(...verstreken, genomen, open({ element: 'OndertekenenBetaalopdrachtTask' }));
  expect(makeWerkvoorraadregels(na)[0]).toMatchObject({ uiterlijk: null, termijn: null, wettelijkUiterlijk: null });
  expect(makeZaakregel(na, '')).toMatchObject({ uiterlijk: null, wettelijkUiterlijk: null });
  const later = evolveAll(na, [gestart({ ...WETTELIJK, id: 'w2', van: '2026-06-01', einddatum: '2026-07-27' })]);
  expect(findWettelijkUiterlijk(later)?.id).toBe('w2');
});

test('the clock stands still for the gemeente while the hersteltermijn of the aanvrager runs', () => {
  const zaak = zaakNa(gestart(WETTELIJK), gestart(HERSTEL), stop, open({ element: 'OntvangenLaatsteGegevensTask' }));
  expect(isOpgeschort(zaak)).toBe(true);
  expect(findWettelijkUiterlijk(zaak)).toBeUndefined();
  expect(makeWerkvoorraadregels(zaak)[0]).toMatchObject({ opgeschort: true, uiterlijk: '2026-02-01' });
});

test('a statutory term of one task that binds the gemeente counts for that task, and does not undo the opschorting', () => {
  const besluit = termijn('besluit_buiten_behandeling', '2026-02-20', {
    wettelijk: true,
    vanGemeente: true,
    elementen: ['AfhandelenNaLaatsteVerzoekTask'],
  });
  const wacht = zaakNa(gestart(WETTELIJK), gestart(besluit), stop, open({ element: 'OntvangenLaatsteGegevensTask' }));
  expect(isOpgeschort(wacht)).toBe(true);
  expect(findWettelijkUiterlijk(wacht)).toBeUndefined();
  const zaak = zaakNa(
    gestart(WETTELIJK),
    gestart(besluit),
    open({ element: 'AfhandelenNaLaatsteVerzoekTask' }),
    open({ id: 't2', element: 'MeedelenUitstelTask' }),
  );
  expect(findWettelijkUiterlijk(zaak)?.einddatum).toBe('2026-02-20');
  expect(makeWerkvoorraadregels(zaak).map((rij) => [rij.element, rij.wettelijkUiterlijk])).toEqual([
    ['AfhandelenNaLaatsteVerzoekTask', '2026-02-20'],
    ['MeedelenUitstelTask', '2026-03-02'],
  ]);
});

test('the scheduler looks only at terms of which the clock runs', () => {
  expect(makeTermijnregels(zaakNa(gestart(WETTELIJK), gestart(RAPPEL), stop)).map((rij) => rij.termijnId)).toEqual([
    'rappel',
  ]);
});

test('where a zaak stands is said in a few words', () => {
  expect(describeToestand(zaakNa(open(), open({ id: 't2', naam: 'Uitstel meedelen' })))).toBe(
    'Aanvraag beoordelen en Uitstel meedelen',
  );
  const besluit = {
    id: 'b',
    soort: 'afwijzing',
    datum: '2026-02-01',
    door: 'a',
    grondslag: 'x',
    route: 'regulier',
    betaalschema: [],
  } as const;
  expect(describeToestand(zaakNa({ soort: 'BesluitGenomen', besluit }))).toBe('Afgewezen');
});
