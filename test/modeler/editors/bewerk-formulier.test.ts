import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addGroep,
  addVeld,
  changeGroep,
  changeSoort,
  changeVeld,
  cleanFormulier,
  makeOptie,
  moveVeld,
  placeVeld,
  removeVeld,
  VELDSOORTEN,
} from '../../../modeler/src/formuliereditor/bewerk-formulier.ts';
import { listFormulierfouten } from '../../../modeler/src/formuliereditor/formulierfouten.ts';
import { type Formulier, type Formulierveld, listVelden } from '../../../processes/formulier.ts';
import { loadFormulieren, makeFormulierlezer } from '../../../processes/formulieren.ts';
import { Formulier as Antwoord } from '../../../server/http/schemas/taak.ts';

const wortel = path.resolve(import.meta.dirname, '../../..');
const schema = path.join(wortel, 'rules/schema/formulier.json');
const landelijk = Object.values(await loadFormulieren(path.join(wortel, 'processes/formulieren'), schema));
const lees = await makeFormulierlezer(schema);

const veld = (naam: string, meer: Partial<Formulierveld> = {}): Formulierveld => ({
  veld: `lokaal.${naam}`,
  soort: 'tekst',
  label: `Vraag ${naam}`,
  verplicht: false,
  ...meer,
});
const formulier: Formulier = {
  naam: 'proef',
  versie: '2026-01-01',
  titel: 'Proef',
  knop: 'Taak afronden',
  groepen: [{ titel: 'Begin', velden: [veld('a'), veld('b')] }, { velden: [veld('c')] }],
};
const volgorde = (f: Formulier) => f.groepen.map(({ velden }) => velden.map((v) => v.veld.slice(7)).join(''));

describe('a form that comes over the API', () => {
  it.each(landelijk.map((f) => [f.naam, f] as const))('has lost nothing of %s', (naam, nationaal) => {
    expect(lees(naam, Antwoord.parse(nationaal))).toEqual(lees(naam, nationaal));
  });
});

describe('the order of the questions', () => {
  it('moves a question within its group, and over the edge into the next one', () => {
    expect(volgorde(moveVeld(formulier, 'lokaal.a', 1))).toEqual(['ba', 'c']);
    expect(volgorde(moveVeld(formulier, 'lokaal.b', 1))).toEqual(['a', 'bc']);
    expect(volgorde(moveVeld(formulier, 'lokaal.c', -1))).toEqual(['abc', '']);
    expect(volgorde(moveVeld(formulier, 'lokaal.a', -1))).toEqual(['ab', 'c']);
    expect(volgorde(moveVeld(formulier, 'lokaal.c', 1))).toEqual(['ab', 'c']);
    expect(volgorde(placeVeld(formulier, 'lokaal.c', { groep: 0, veld: 1 }))).toEqual(['acb', '']);
  });

  it('never loses or doubles a question, whatever is moved', () => {
    const stappen = fc.array(fc.tuple(fc.constantFrom('lokaal.a', 'lokaal.b', 'lokaal.c'), fc.constantFrom(-1, 1)));
    fc.assert(
      fc.property(stappen, (lijst) => {
        const na = lijst.reduce((f, [pad, stap]) => moveVeld(f, pad, stap), formulier);
        expect(volgorde(na).join('').split('').toSorted().join('')).toBe('abc');
      }),
    );
  });

  it('leaves no group without questions when it is saved', () => {
    expect(cleanFormulier(removeVeld(formulier, 'lokaal.c')).groepen).toHaveLength(1);
    expect(cleanFormulier(addGroep(formulier, 'Nieuw')).groepen).toHaveLength(2);
  });
});

describe('a question', () => {
  it('that is new keeps its answer under a name made from its words', () => {
    const een = addVeld(formulier, 'Heeft u ’n jóbcoach?');
    expect(een.pad).toBe('lokaal.heeftUNJobcoach');
    expect(addVeld(een.formulier, 'Heeft u ’n jóbcoach?').pad).toBe('lokaal.heeftUNJobcoach2');
    expect(addVeld(formulier, '123 ???').pad).toBe('lokaal.vraag');
    expect(volgorde(een.formulier)[1]).toBe('cheeftUNJobcoach');
  });

  it.each(Object.keys(VELDSOORTEN) as Formulierveld['soort'][])(
    'of kind %s can be made of every national question, and the form can still be read',
    (soort) => {
      for (const nationaal of landelijk) {
        const na = listVelden(nationaal).reduce((f, { veld: pad }) => changeSoort(f, pad, soort), nationaal);
        expect(lees(nationaal.naam, na).groepen).toEqual(na.groepen);
      }
    },
  );

  it('loses what is emptied', () => {
    const met = changeVeld(formulier, 'lokaal.a', { hulp: 'Vul in.', eenheid: 'uur' });
    const zonder = changeVeld(met, 'lokaal.a', { hulp: undefined });
    expect(listVelden(zonder)[0]).toEqual({ ...veld('a'), eenheid: 'uur' });
    expect(Object.keys(changeGroep(formulier, 0, '').groepen[0] ?? {})).toEqual(['velden']);
    expect(changeGroep(formulier, 1, 'Einde').groepen.map(({ titel }) => titel)).toEqual(['Begin', 'Einde']);
  });

  it('gets answers with values of their own', () => {
    expect(makeOptie('Ja, graag!', [])).toEqual({ waarde: 'ja_graag', label: 'Ja, graag!' });
    expect(makeOptie('Ja graag', ['ja_graag']).waarde).toBe('ja_graag_2');
    expect(makeOptie('?!', []).waarde).toBe('antwoord');
  });
});

describe('what is wrong with a form', () => {
  it.each(landelijk.map((f) => [f.naam, f] as const))('is nothing in the national form %s', (_naam, nationaal) => {
    expect(listFormulierfouten(nationaal)).toEqual([]);
  });

  it.each([
    [{ label: ' ' }, 'Geef de vraag een naam van ten minste 3 tekens.'],
    [{ soort: 'keuze', opties: [{ waarde: 'x', label: 'Een' }] }, 'Geef ten minste twee antwoorden.'],
    [{ soort: 'getal', min: 5, max: 1 }, 'Het kleinste getal is groter dan het grootste.'],
    [{ als: { veld: 'lokaal.c', is: ['x'] } }, 'Deze vraag hangt af van “Vraag c”. Zet die vraag ervoor.'],
    [
      { als: { veld: 'lokaal.weg', is: ['x'] } },
      'Deze vraag hangt af van “lokaal.weg”, die er niet meer is. Zet die vraag ervoor.',
    ],
    [{ als: { veld: 'lokaal.a', is: [] } }, 'Kies bij welk antwoord deze vraag in beeld komt.'],
  ] as const)('is said of the question: %o', (deel, melding) => {
    const fout = changeVeld(formulier, 'lokaal.b', deel);
    expect(listFormulierfouten(fout)).toEqual([{ veld: 'lokaal.b', melding }]);
  });

  it('is said of a form in which nothing is asked', () => {
    expect(listFormulierfouten({ ...formulier, groepen: [] })).toEqual([
      { veld: '', melding: 'Zet ten minste één vraag in het formulier.' },
    ]);
  });
});
