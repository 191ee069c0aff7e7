import { describe, expect, it } from 'vitest';
import { fillLetter } from '../../server/documents/fill-letter.ts';
import type { FilledLetter } from '../../server/documents/filled-letter.ts';
import { fillText, placeholdersOf } from '../../server/documents/letter-text.ts';
import { type Briefcontext, composeBrief } from '../../server/domain/brief/brief.ts';
import type { Brief } from '../../server/domain/zaak/zaak.ts';
import { besluit, context, zaak } from './sample-letter.ts';
import { findSjabloon } from './templates.ts';

function letter(code: string, aan: Brief['aan'], change: Partial<Briefcontext> = {}): FilledLetter {
  const brief = composeBrief(findSjabloon(code), {
    id: 'brief-1',
    aan,
    kanaal: 'brief',
    context: { ...context, ...change },
    lokaleTeksten: [],
  });
  return fillLetter(brief, findSjabloon);
}

const words = (filled: FilledLetter): string => JSON.stringify(filled).replaceAll('\u00a0', ' ');

describe('a beschikking toekenning (PP-6)', () => {
  it('carries the amount, the period, the calculation with articles, the payment dates and the bezwaartermijn', () => {
    const text = words(letter('PP-6', 'werkgever'));
    expect(text).toContain('€ 1.088,10 per maand, vanaf 1 januari 2026 tot en met 31 december 2026');
    expect(text).toContain('art. 10d lid 4 Pw');
    expect(text).toContain('di 20 jan 2026');
    expect(text).toContain('binnen zes weken. De zes weken beginnen op de dag nadat wij deze brief verstuurden');
    expect(text).not.toContain('23 februari 2026');
  });

  it('marks a step of the calculation that rests on an assumption', () => {
    expect(words(letter('PP-6', 'werkgever'))).toContain('(aanname)');
  });

  it('says when the gemeente pays, by its own rule', () => {
    expect(words(letter('PP-6', 'werkgever'))).toContain('uiterlijk op de laatste werkdag vóór de 21e');
    const own = letter('PP-6', 'werkgever', { parameters: { ...context.parameters, 'betaling.dag': 15 } });
    expect(words(own)).toContain('op de 15e van de maand');
  });

  it('names the IBAN only where the gemeente wants that', () => {
    expect(words(letter('PP-6', 'werkgever'))).toContain('NL91ABNA0417164300');
    const without = letter('PP-6', 'werkgever', { parameters: { 'beschikking.iban_vermelden': false } });
    expect(words(without)).not.toContain('NL91ABNA0417164300');
  });

  it('promises no month amount when the hours are not fixed', () => {
    const berekening = { ...besluit.berekening!, bedragPerMaandCent: 0, lksCent: 0, werkgeverslastenCent: 0 };
    const text = words(letter('PP-6', 'werkgever', { besluit: { ...besluit, berekening, betaalschema: [] } }));
    expect(text).toContain('Daarom rekenen wij achteraf af');
    expect(text).not.toContain('De eerste betaling is op');
  });

  it('adds up the months that are paid on the first day', () => {
    const [jan, feb] = besluit.betaalschema as [(typeof besluit.betaalschema)[0], (typeof besluit.betaalschema)[0]];
    const samen = [{ ...jan, betaaldag: '2026-02-20' }, feb];
    const text = words(letter('PP-6', 'werkgever', { besluit: { ...besluit, betaalschema: samen } }));
    expect(text).toContain('De eerste betaling is op 20 februari 2026: € 2.176,20');
  });
});

describe('a letter', () => {
  it('goes to the contact person of the werkgever, or to the werknemer at home', () => {
    expect(letter('PP-6', 'werkgever').adres[1]).toBe('t.a.v. mevrouw De Vries');
    expect(letter('PP-4', 'werknemer').adres).toEqual(['M. Yıldız', 'Dorpsstraat 12', '1000 AB  Voorbeeldstad']);
  });

  it('never holds a BSN, not even in its data', () => {
    const brief = composeBrief(findSjabloon('PP-6'), {
      id: 'b',
      aan: 'werkgever',
      kanaal: 'brief',
      context,
      lokaleTeksten: [],
    });
    expect(JSON.stringify(brief)).not.toMatch(/bsn|geheim/i);
  });

  it('asks for what is missing before a date, and counts the reminder', () => {
    const text = words(letter('PP-2', 'werkgever'));
    expect(text).toContain('de ondertekende arbeidsovereenkomst');
    expect(text).toContain('26 januari 2026');
    expect(text).toContain('herinnering 2');
    expect(words(letter('PP-2', 'werkgever', { rappelnummer: 1 }))).not.toContain('herinnering');
  });

  it('speaks of Awb 4:5 and 4:15 in the last request only when there is an aanvraag', () => {
    expect(words(letter('PP-11', 'werkgever'))).toContain('artikel 4:15');
    const aanvraag = { ...zaak.gegevens.aanvraag, ingediendDoor: 'gemeente' as const };
    const ambtshalve = letter('PP-11', 'werkgever', { zaak: { ...zaak, gegevens: { ...zaak.gegevens, aanvraag } } });
    expect(words(ambtshalve)).not.toContain('artikel 4:15');
  });

  it('takes the local text of the gemeente for the block that it replaces, and no other', () => {
    const brief = composeBrief(findSjabloon('PP-2'), {
      id: 'b',
      aan: 'werkgever',
      kanaal: 'e-mail',
      context,
      lokaleTeksten: [
        {
          brief: 'PP-2',
          blok: 'doen',
          tekst: 'Mail naar {{ gemeente.email }}.',
          motivering: 'wij werken zonder papier',
        },
        { brief: 'PP-6', blok: 'plicht', tekst: 'Anders.', motivering: 'x' },
      ],
    });
    const text = words(fillLetter(brief, findSjabloon));
    expect(text).toContain('Mail naar lks@voorbeeldstad.example.');
    expect(text).not.toContain('Anders.');
    expect(text).toContain('Wat hebben wij nodig?');
  });

  it('can be filled again after years, from its own data alone', () => {
    const brief = composeBrief(findSjabloon('PP-6'), {
      id: 'b',
      aan: 'werkgever',
      kanaal: 'brief',
      context,
      lokaleTeksten: [],
    });
    const stored = JSON.parse(JSON.stringify(brief)) as Brief;
    expect(fillLetter(stored, findSjabloon)).toEqual(fillLetter(brief, findSjabloon));
  });
});

describe('the text of a letter', () => {
  it('refuses a placeholder that does not exist', () => {
    expect(() => fillText('Beste {{ werkgever.nam }}', { werkgever: { naam: 'X' } })).toThrow(/undefined variable/);
  });

  it('refuses a filter that does not exist', () => {
    expect(() => fillText('{{ a | systeem }}', { a: 1 })).toThrow(/undefined filter/);
  });

  it('does not read what an object inherits', () => {
    expect(() => fillText('{{ a.constructor.name }}', { a: {} })).toThrow();
  });

  it('does not evaluate markup inside a name', () => {
    expect(fillText('{{ naam }}', { naam: '{{ geheim }} #eval' })).toBe('{{ geheim }} #eval');
  });

  it('stops a text that loops for long', () => {
    expect(() => fillText('{% for i in (1..100000000) %}x{% endfor %}', {})).toThrow(/limit/);
  });

  it('lists its placeholders', () => {
    expect(placeholdersOf('{{ werknemer.naam }} {% if besluit.einddatum %}x{% endif %}')).toEqual([
      'werknemer.naam',
      'besluit.einddatum',
    ]);
  });
});
