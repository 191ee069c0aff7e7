import { describe, expect, it } from 'vitest';
import { dateOfTijdstip, formatDag, formatDatumInvoer, formatTijdstip } from '../../modeler/src/weergave/datum.ts';
import { formatAantal, formatOmvang } from '../../modeler/src/weergave/getal.ts';
import { explainWettelijkeTermijn } from '../../modeler/src/weergave/wet.ts';
import { findOnderwerp } from '../../modeler/src/zaak/onderwerpen.ts';

describe('dates and numbers on the screen', () => {
  it('shows the weekday with a date', () => {
    expect(formatDag('2026-01-20')).toBe('di 20 jan');
    expect(formatDatumInvoer('2026-01-05')).toBe('05-01-2026');
  });

  it('shows a moment in Dutch time, also when it is the next day here', () => {
    expect(dateOfTijdstip('2026-03-01T23:30:00.000Z')).toBe('2026-03-02');
    expect(formatTijdstip('2026-07-01T07:31:00.000Z')).toBe('wo 1 jul 2026 om 09:31');
  });

  it('knows singular and plural', () => {
    expect([formatAantal(1, 'taak', 'taken'), formatAantal(1200, 'taak', 'taken')]).toEqual(['1 taak', '1.200 taken']);
  });

  it('shows the size of a file in a unit that fits', () => {
    expect([formatOmvang(12), formatOmvang(245_300), formatOmvang(1_240_000)]).toEqual([
      '12 bytes',
      '245 kB',
      '1,2 MB',
    ]);
  });
});

describe('the explanation of a statutory term', () => {
  it('belongs to its article', () => {
    expect(explainWettelijkeTermijn('art. 10d lid 12 Pw')).toContain('5 weken');
    expect(explainWettelijkeTermijn('art. 4:13 Awb')).toContain('8 weken');
    expect(explainWettelijkeTermijn('art. 4:5 lid 4 Awb')).toContain('binnen 4 weken na de hersteltermijn');
    expect(explainWettelijkeTermijn('art. 4:5 Awb')).toContain('tijd om de aanvraag compleet te maken');
    expect(explainWettelijkeTermijn('art. 4:5 Awb')).toContain('staat de klok');
    expect(explainWettelijkeTermijn(null)).toContain('staat in de wet');
  });
});

describe('the subject of a line of the history', () => {
  it('follows from the name of the event', () => {
    const soorten = [
      'TaakAfgerond',
      'BsnGetoond',
      'TermijnGestart',
      'BesluitGenomen',
      'BriefOpgesteld',
      'ProcesVerder',
    ];
    expect(soorten.map(findOnderwerp)).toEqual(['taken', 'gegevens', 'termijnen', 'besluiten', 'brieven', 'proces']);
  });
});
