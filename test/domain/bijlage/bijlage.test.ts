import { describe, expect, it } from 'vitest';
import { BIJLAGEDELEN, makeBijlagedocument } from '../../../server/domain/bijlage/bijlage-document.ts';
import { InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import { BELEID, PROCESNAMEN, readBijlage, readOwnBijlage, SLEUTELS } from '../../documents/bijlage/own-bijlage.ts';

const olst = await readOwnBijlage('olst-wijhe');
const stad = await readOwnBijlage('voorbeeldstad');
const findStap = (code: string) =>
  olst.processen.find(({ naam }) => naam === 'aanvraag-en-besluit')?.stappen.find((stap) => stap.code === code);

describe('the bijlage of Olst-Wijhe', () => {
  it('says which version it is, from when it holds, on which decision and which law it rests', () => {
    expect(olst.variant).toMatchObject({ versie: '2026-01-01', geldigVanaf: '2026-01-01' });
    expect(olst.variant.besluitreferentie).toContain('Olst-Wijhe');
    expect(olst.status).toBe('vastgesteld');
    expect(olst.grondslag.map(({ artikel }) => artikel)).toContain('art. 8a lid 2 onder c Participatiewet');
  });

  it('names each deviation with national and local value, reason and class', () => {
    expect(olst.afwijkingen.find(({ sleutel }) => sleutel === 'betaling.dag')).toMatchObject({
      landelijk: 'laatste werkdag vóór de 21e',
      lokaal: 'de 15e van de maand',
      klasse: 'rechtsgevolg',
      stap: 6,
    });
    expect(olst.afwijkingen.find(({ sleutel }) => sleutel === 'mandaat.ondertekening')?.klasse).toBe('werkgevolg');
    expect(olst.afwijkingen.filter(({ motivering }) => motivering === '')).toEqual([]);
    expect(olst.afwijkingen.map(({ nummer }) => nummer)).toEqual(olst.afwijkingen.map((_, plaats) => `A${plaats + 1}`));
  });

  it('tells of a conditional rule in which cases it holds, in the words of the form', () => {
    const regel = olst.afwijkingen.find(({ soort }) => soort === 'regel');
    expect(regel?.lokaal).toContain('formulier dat de werkgever invult, als ‘aanvraag: binnengekomen via’');
    expect(regel?.lokaal).not.toContain('aanvraag.kanaal');
  });

  it('counts the same local text in two letters once', () => {
    const teksten = olst.afwijkingen.filter(({ soort }) => soort === 'tekst');
    expect(teksten.map(({ naam }) => naam)).toEqual([
      'Tekst ‘betaling’ in brief PP-6 en PP-7',
      'Tekst ‘variabel’ in brief PP-6 en PP-7',
    ]);
    // The same class as the page of differences gives: every word of a decision counts.
    expect(teksten.map(({ klasse }) => klasse)).toEqual(['rechtsgevolg', 'rechtsgevolg']);
  });

  it('describes a step by who, what, term, letter and article', () => {
    expect(findStap('2.3')).toMatchObject({
      naam: 'Rapport invoeren',
      wie: 'Administratie',
      termijnen: ['10 werkdagen (termijn voor het loonwaarderapport)'],
      verplicht: true,
    });
    expect(findStap('1.5')?.termijnen).toEqual(['5 werkdagen (termijn voor het gesprek over de vaste 50 procent)']);
    expect(findStap('5.7')?.brieven).toContain('PP-6');
    expect(findStap('5.12')?.naam).toBe('Afwijzing versturen');
  });

  it('says in words where the arrows of the diagram lead, choices and terms included', () => {
    expect(findStap('1.1')?.vervolg).toEqual(['Daarna 5.0 Beslistermijn bewaken.', 'Daarna 1.2 Aanvraag beoordelen.']);
    expect(findStap('1.5')?.vervolg).toContain('Bij ‘Contacttermijn voorbij’: 1.6 Late contactdatum signaleren.');
    expect(findStap('5.7')?.vervolg).toEqual(['Daarna einde: LKS toegekend.']);
  });

  it('gives the steps of a stap in order, 5.9 before 5.10', () => {
    const codes = olst.processen[0]?.stappen.map(({ code }) => code) ?? [];
    expect(codes.indexOf('5.10')).toBe(codes.indexOf('5.9') + 1);
  });

  it('gives the payment days of the year, a werkdag earlier where the 15th is in a weekend, never after the law allows', () => {
    const { maanden, zinnen } = olst.betaalregel;
    expect(maanden).toHaveLength(12);
    expect(maanden[1]).toEqual({ maand: '2026-02', betaaldag: '2026-02-13', uiterlijk: '2026-02-20' });
    expect(maanden.every(({ betaaldag, uiterlijk }) => betaaldag <= uiterlijk)).toBe(true);
    expect(zinnen.join(' ')).toContain('De betaaldag van Olst-Wijhe is de 15e van de maand.');
    expect(zinnen.join(' ')).not.toMatch(/[{}]/);
  });

  it('shows a warning of a guardrail with the reason of the gemeente, and marks what no source settles', () => {
    expect(olst.waarschuwingen).toEqual([
      expect.objectContaining({ nr: 'G35', reden: expect.stringContaining('herkent de betaling anders niet') }),
    ]);
    const tekst = JSON.stringify(makeBijlagedocument(olst, ['afwijkingen']).blokken);
    expect(tekst).toContain('herkent de betaling anders niet');
    const zonder = {
      ...olst,
      afwijkingen: [],
      waarschuwingen: olst.waarschuwingen.map(({ nr, naam, melding, grondslag }) => ({ nr, naam, melding, grondslag })),
    };
    const blokken = JSON.stringify(makeBijlagedocument(zonder, ['afwijkingen']).blokken);
    expect(blokken).toContain('De gemeente heeft nog geen reden vastgelegd.');
    expect(olst.aannames.join(' ')).toContain('Sluiting van de betaalronde');
  });
});

describe('the processes of a bijlage', () => {
  const vind = (naam: string) => olst.processen.find((proces) => proces.naam === naam);

  it('are all there, from the aanvraag to the end, each with what it is for and how it begins', () => {
    const namen = olst.processen.map(({ naam }) => naam);
    expect(namen.toSorted()).toEqual(PROCESNAMEN.toSorted());
    expect([namen[0], namen.at(-1)]).toEqual(['aanvraag-en-besluit', 'eindafrekening']);
    expect(olst.processen.filter(({ doel, begin }) => doel === '' || begin.length === 0)).toEqual([]);
    expect(olst.processen.flatMap(({ begin }) => begin).filter((zin) => /[{}]/.test(zin))).toEqual([]);
  });

  it('say who begins with which form, and on which day it begins by itself', () => {
    expect(vind('verlenging')?.begin).toEqual([
      'De consulent begint ermee en vult het formulier ‘Verlenging beginnen’ in.',
      'Het begint vanzelf, 2 maanden voordat het contract of de subsidie eindigt.',
      'Het begint na een wijziging van het contract.',
    ]);
    expect(vind('wijziging')?.begin[0]).toContain('De consulent of administratie begint ermee');
    expect(vind('betalen')?.begin[0]).toContain('de 15e van de maand');
  });

  it('give their steps in the order of the work, and only their own terms', () => {
    const codes = vind('verlenging')?.stappen.map(({ code }) => code) ?? [];
    expect(codes.indexOf('2.1')).toBeGreaterThan(codes.indexOf('7.13'));
    expect(codes.indexOf('7.14')).toBeGreaterThan(codes.indexOf('3.2'));
    expect(vind('bezwaar')?.termijnen).toContain('bezwaar_beslissing');
    expect(vind('bezwaar')?.termijnen).not.toContain('rappel');
    expect(vind('eindafrekening')?.stappen.find(({ code }) => code === '7.44')?.termijnen).toEqual([
      '2 weken (zienswijze over het voornemen)',
    ]);
  });

  it('have no term for an own waiting step where the gemeente has none', () => {
    expect(olst.termijnen.map(({ soort }) => soort)).not.toContain('wachttijd');
  });

  it('each have a chapter, with the diagram after the same in words', () => {
    const { blokken } = makeBijlagedocument(olst, ['diagrammen']);
    const koppen = blokken.flatMap((blok) => (blok.soort === 'kop' && blok.niveau === 2 ? [blok.tekst] : []));
    expect(koppen.map((tekst) => tekst.replace(/^\d+ /, ''))).toEqual([
      'Waar deze bijlage over gaat',
      'De processen',
      ...olst.processen.map(({ titel }) => titel),
    ]);
    const diagrammen = blokken.flatMap((blok, plaats) => (blok.soort === 'diagram' ? [plaats] : []));
    expect(diagrammen).toHaveLength(PROCESNAMEN.length);
    for (const plaats of diagrammen) expect(blokken[plaats - 1]).toMatchObject({ soort: 'lijst' });
  });

  it('have a mark on the diagram only where it can be seen', () => {
    const merken = makeBijlagedocument(olst, ['diagrammen']).blokken.flatMap((blok) =>
      blok.soort === 'diagram' && blok.proces === 'verlenging' ? blok.merken : [],
    );
    const hier = new Set(vind('verlenging')?.stappen.map(({ element }) => element));
    expect(merken.filter(({ element }) => !hier.has(element))).toEqual([]);
  });
});

describe('the bijlage of Voorbeeldstad', () => {
  it('has no deviations and says so', () => {
    expect(stad.afwijkingen).toEqual([]);
    expect(stad.inleidingAfwijkingen).toBe(
      'Voorbeeldstad volgt het landelijke preferente werkproces zonder afwijkingen.',
    );
    expect(stad.processen.flatMap(({ stappen }) => stappen.flatMap(({ afwijkingen }) => afwijkingen))).toEqual([]);
  });

  it('pays on the last werkdag before the 21st, and has no term for the talk about 50 procent', () => {
    expect(stad.betaalregel.maanden.every(({ betaaldag, uiterlijk }) => betaaldag === uiterlijk)).toBe(true);
    expect(stad.termijnen.find(({ soort }) => soort === 'forfaitair_contact')?.duur).toBe('niet ingesteld');
  });
});

describe('every bijlage', () => {
  it('has all settings of the catalogue, each once', () => {
    const sleutels = [...olst.hoofdstappen.flatMap(({ instellingen }) => instellingen), ...olst.algemeen];
    expect(sleutels.map(({ sleutel }) => sleutel).toSorted()).toEqual([...new Set(SLEUTELS)].toSorted());
  });

  it('is the same when it is made again', async () => {
    expect(JSON.stringify(await readOwnBijlage('olst-wijhe'))).toBe(JSON.stringify(olst));
  });

  it('is only for who may read it, in the own gemeente, and on a date that the law is known for', async () => {
    await expect(readBijlage({ ...BELEID, rollen: ['administratie'] }, 'olst-wijhe', {})).rejects.toThrow(
      NietToegestaanError,
    );
    await expect(readBijlage({ ...BELEID, gemeenten: ['voorbeeldstad'] }, 'olst-wijhe', {})).rejects.toThrow(
      NietGevondenError,
    );
    await expect(readBijlage(BELEID, 'olst-wijhe', { peildatum: '2099-01-01' })).rejects.toThrow(InvoerError);
    await expect(readBijlage(BELEID, 'olst-wijhe', { peildatum: '2019-01-01' })).rejects.toThrow(NietGevondenError);
  });
});

describe('the document of a bijlage', () => {
  it('numbers its chapters and never skips a level of heading', () => {
    const koppen = makeBijlagedocument(olst).blokken.filter((blok) => blok.soort === 'kop');
    const hoofdstukken = koppen.filter(({ niveau }) => niveau === 2).map(({ tekst }) => tekst);
    expect(hoofdstukken[1]).toBe('2 Waar Olst-Wijhe afwijkt');
    expect(hoofdstukken.map((tekst) => Number.parseInt(tekst, 10))).toEqual(
      hoofdstukken.map((_, plaats) => plaats + 1),
    );
    expect(koppen[0]?.niveau).toBe(2);
  });

  it('leaves out what was not chosen', () => {
    const blokken = makeBijlagedocument(olst, ['termijnen']).blokken;
    expect(blokken.filter(({ soort }) => soort === 'diagram')).toEqual([]);
    const delen = BIJLAGEDELEN.length;
    const koppen = blokken.filter((blok) => blok.soort === 'kop' && blok.niveau === 2);
    expect(koppen.length).toBeLessThan(delen);
  });

  it('has in each row of each table as many cells as columns', () => {
    for (const blok of makeBijlagedocument(olst).blokken) {
      if (blok.soort !== 'tabel') continue;
      expect(blok.breedtes).toHaveLength(blok.koppen.length);
      for (const rij of blok.rijen) expect(rij).toHaveLength(blok.koppen.length);
    }
  });
});
