import { describe, expect, it } from 'vitest';
import { chooseTaak, chooseTermijn, findStap } from '../../modeler/src/zaak/kies-taak.ts';
import { makeTaak, makeTermijn, makeZaak } from './voorbeelden.ts';

const IK = { gebruikersnaam: 'ik', rollen: ['consulent'] as const };

describe('the task that a zaak opens with', () => {
  const taken = [
    makeTaak({ id: 'administratie', rol: 'administratie' }),
    makeTaak({ id: 'vrij' }),
    makeTaak({ id: 'mijn', behandelaar: 'ik' }),
    makeTaak({ id: 'klaar', status: 'afgerond' }),
  ];

  it('is the one of the address when that is open', () => {
    expect(chooseTaak(makeZaak({ taken }), 'administratie', IK)?.id).toBe('administratie');
  });

  it('is my own when the address names none, or one that is done', () => {
    expect(chooseTaak(makeZaak({ taken }), null, IK)?.id).toBe('mijn');
    expect(chooseTaak(makeZaak({ taken }), 'klaar', IK)?.id).toBe('mijn');
  });

  it('is one for my role before one for another role', () => {
    expect(chooseTaak(makeZaak({ taken: taken.slice(0, 2) }), null, IK)?.id).toBe('vrij');
  });

  it('is none when nothing is open', () => {
    expect(chooseTaak(makeZaak({ taken: taken.slice(3) }), null, IK)).toBeUndefined();
  });
});

describe('the term in the head of a zaak', () => {
  it('is the first statutory one, also when another ends earlier', () => {
    const termijnen = [
      makeTermijn({ id: 'rappel', einddatum: '2026-03-05' }),
      makeTermijn({ id: 'wet-2', wettelijk: true, einddatum: '2026-04-01' }),
      makeTermijn({ id: 'wet-1', wettelijk: true, einddatum: '2026-03-20' }),
    ];
    expect(chooseTermijn(makeZaak({ taken: [], termijnen }))?.id).toBe('wet-1');
  });

  it('is not one that only counted for a task that is done', () => {
    const termijnen = [
      makeTermijn({
        id: 'besluit',
        status: 'verstreken',
        einddatum: '2026-02-12',
        elementen: ['VaststellenBesluitTask'],
      }),
      makeTermijn({ id: 'hele-zaak', einddatum: '2026-04-01' }),
    ];
    const open = [makeTaak({ element: 'OndertekenenBetaalopdrachtTask' })];
    expect(chooseTermijn(makeZaak({ taken: open, termijnen }))?.id).toBe('hele-zaak');
    const besluit = [makeTaak({ element: 'VaststellenBesluitTask' })];
    expect(chooseTermijn(makeZaak({ taken: besluit, termijnen }))?.id).toBe('besluit');
  });

  it('is not one that passed before the besluit, once that is taken', () => {
    const termijnen = [
      makeTermijn({ id: 'te-laat', wettelijk: true, status: 'verstreken', van: '2026-01-05', einddatum: '2026-03-02' }),
    ];
    const taken = [makeTaak({ element: 'OndertekenenBetaalopdrachtTask' })];
    const besluit = { id: 'b', soort: 'toekenning_regulier', door: 'a', grondslag: 'x', route: 'regulier' } as const;
    const besluiten = [{ ...besluit, datum: '2026-03-10', betaalschema: [] }];
    expect(chooseTermijn(makeZaak({ taken, termijnen }))?.id).toBe('te-laat');
    expect(chooseTermijn(makeZaak({ taken, termijnen, besluiten }))).toBeUndefined();
    expect(chooseTermijn(makeZaak({ taken: [], termijnen, status: 'afgerond' }))).toBeUndefined();
  });

  it('is a running one before a suspended one, and never one that is met', () => {
    const termijnen = [
      makeTermijn({ id: 'gehaald', wettelijk: true, status: 'gehaald', einddatum: '2026-03-01' }),
      makeTermijn({ id: 'stil', wettelijk: true, status: 'opgeschort', einddatum: '2026-03-05' }),
      makeTermijn({ id: 'loopt', wettelijk: true, einddatum: '2026-05-01' }),
    ];
    expect(chooseTermijn(makeZaak({ taken: [], termijnen }))?.id).toBe('loopt');
  });
});

describe('the stap in the head of a zaak', () => {
  const verloop = [
    { stap: 6, naam: 'Betalen en verrekenen', status: 'nu' },
    { stap: 7, naam: 'Verlengen of beëindigen', status: 'nu' },
  ] as const;

  it('is that of the work, also while payment goes on', () => {
    expect(findStap(makeZaak({ taken: [makeTaak({ stap: 7 })], verloop }))?.stap).toBe(7);
    expect(findStap(makeZaak({ taken: [], verloop }))?.stap).toBe(6);
  });
});
