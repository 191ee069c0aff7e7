import { describe, expect, it } from 'vitest';
import { ConflictError, InvoerError } from '../../../server/domain/fouten.ts';
import type { Termijndefinitie } from '../../../server/domain/termijn/termijn.ts';
import {
  isVerstreken,
  resumeTermijn,
  startTermijn,
  suspendTermijn,
  verdaagTermijn,
} from '../../../server/domain/termijn/termijn.ts';
import { kalender } from '../gegevens.ts';

const definitie: Termijndefinitie = {
  soort: 'beslistermijn_wettelijk',
  naam: 'Wettelijke beslistermijn',
  wettelijk: true,
  grondslag: 'art. 10d lid 12 Pw',
  aantal: 5,
  eenheid: 'weken',
  bericht: 'WettelijkeBeslistermijnVerstreken',
  atw: true,
};
const verzoek = { van: '2026-03-31', reden: 'arbeidsovereenkomst ontbreekt', grondslag: 'art. 4:15 lid 1 a Awb' };
const start = () => startTermijn(definitie, { id: 't1', van: '2026-03-20' }, kalender);

describe('a term of a zaak', () => {
  it('starts with its end date and the reason for it', () => {
    const termijn = start();
    expect(termijn).toMatchObject({
      id: 't1',
      status: 'lopend',
      einddatum: '2026-04-24',
      opschortingen: [],
      atw: true,
    });
    expect(termijn.uitleg[0]).toMatchObject({ grondslag: 'art. 10d lid 12 Pw', uitkomst: 'vr 24 apr 2026' });
  });

  it('stands still while the aanvraag is being completed, and moves on by that time', () => {
    const opgeschort = suspendTermijn(start(), verzoek);
    expect(opgeschort.status).toBe('opgeschort');
    expect(opgeschort.uitleg.at(-1)?.omschrijving).toContain('arbeidsovereenkomst ontbreekt');

    const hervat = resumeTermijn(opgeschort, '2026-04-13', kalender);
    expect(hervat).toMatchObject({ status: 'lopend', einddatum: '2026-05-07' });
    expect(hervat.opschortingen).toEqual([{ ...verzoek, tot: '2026-04-13' }]);
    expect(hervat.uitleg.map(({ grondslag }) => grondslag)).toEqual(['art. 10d lid 12 Pw', 'art. 4:15 lid 1 a Awb']);
  });

  it('can stand still more than once', () => {
    const eenmaal = resumeTermijn(suspendTermijn(start(), verzoek), '2026-04-13', kalender);
    const tweemaal = resumeTermijn(suspendTermijn(eenmaal, { ...verzoek, van: '2026-05-04' }), '2026-05-06', kalender);
    expect(tweemaal.einddatum).toBe('2026-05-11');
    expect(tweemaal.uitleg.filter(({ omschrijving }) => omschrijving.startsWith('Opschorting'))).toHaveLength(2);
  });

  it('loses nothing when the data come in before the clock would have stopped', () => {
    const hervat = resumeTermijn(suspendTermijn(start(), verzoek), '2026-03-30', kalender);
    expect(hervat.einddatum).toBe('2026-04-24');
    expect(hervat.opschortingen[0]?.tot).toBe('2026-03-31');
  });

  it('ends on the promised date after a verdaging, and that date moves on with an opschorting', () => {
    const verdaagd = verdaagTermijn(start(), '2026-05-08', 'de deskundige is ziek');
    expect(verdaagd).toMatchObject({ status: 'lopend', einddatum: '2026-05-08', verdaagdTot: '2026-05-08' });
    expect(verdaagd.uitleg.at(-1)).toMatchObject({ grondslag: 'art. 4:14 Awb', uitkomst: 'vr 8 mei 2026' });
    const hervat = resumeTermijn(suspendTermijn(verdaagd, { ...verzoek, van: '2026-05-01' }), '2026-05-04', kalender);
    expect(hervat.einddatum).toBe('2026-05-11');
  });

  it('can be put off after it has passed, and then runs again', () => {
    const verstreken = { ...start(), status: 'verstreken' as const };
    expect(verdaagTermijn(verstreken, '2026-05-08', 'drukte').status).toBe('lopend');
  });

  it('passes only after its last day, and never while the clock stands still', () => {
    expect(isVerstreken(start(), '2026-04-24')).toBe(false);
    expect(isVerstreken(start(), '2026-04-25')).toBe(true);
    expect(isVerstreken(suspendTermijn(start(), verzoek), '2026-06-01')).toBe(false);
    expect(isVerstreken({ ...start(), status: 'gehaald' }, '2026-06-01')).toBe(false);
    expect(isVerstreken({ ...start(), status: 'verstreken' }, '2026-04-01')).toBe(true);
  });

  it('refuses what cannot be', () => {
    expect(() => suspendTermijn(suspendTermijn(start(), verzoek), verzoek)).toThrow(ConflictError);
    expect(() => suspendTermijn(start(), { ...verzoek, van: '2026-04-25' })).toThrow(/24 april 2026/);
    expect(() => resumeTermijn(start(), '2026-04-13', kalender)).toThrow(ConflictError);
    expect(() => verdaagTermijn(start(), '2026-04-24', 'te vroeg')).toThrow(InvoerError);
    expect(() => verdaagTermijn({ ...start(), status: 'gehaald' }, '2026-05-08', 'x')).toThrow(ConflictError);
  });

  it('follows the law on its last day only when it is a term of a law', () => {
    const proces = { ...definitie, wettelijk: false, atw: false, aantal: 5, eenheid: 'dagen' as const };
    const termijn = startTermijn(proces, { id: 't2', van: '2026-03-02' }, kalender);
    expect(termijn.einddatum).toBe('2026-03-07');
    const opnieuw = resumeTermijn(suspendTermijn(termijn, { ...verzoek, van: '2026-03-04' }), '2026-03-05', kalender);
    expect(opnieuw.einddatum).toBe('2026-03-08');
  });
});
