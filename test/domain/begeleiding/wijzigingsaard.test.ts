import { describe, expect, it } from 'vitest';
import { compareVersies } from '../../../server/domain/verschil/compare-versies.ts';
import type { Versieinhoud, Versieveld } from '../../../server/domain/verschil/versieinhoud.ts';
import { classifyVerschil, WIJZIGINGSAARDEN } from '../../../server/domain/verschil/wijzigingsaard.ts';
import { addStappen, EIGEN_STAPPEN } from '../../usecases/variant/lokaal-diagram.ts';
import { landelijk, readModel, xml } from '../verschil/given.ts';
import { set, setStap } from '../verschil/wijzig-xml.ts';

const WERKGEVERSFORMULIEREN = ['aanvraag'];
const { vraag, bericht, wacht } = EIGEN_STAPPEN;

/** What the differences come to, by element. */
function classify(oud: Versieinhoud, nieuw: Versieinhoud, element: string): readonly string[] {
  const bron = { landelijk: oud, lokaal: nieuw, werkgeversformulieren: WERKGEVERSFORMULIEREN };
  const eigen = compareVersies(oud, nieuw).filter((verschil) => verschil.element === element);
  return [...new Set(eigen.map((verschil) => classifyVerschil(verschil, bron)))];
}

async function withDiagram(bron: string): Promise<Versieinhoud> {
  return { ...landelijk, diagrammen: [await readModel(bron)] };
}

function withVelden(formulier: string, wijzig: (velden: readonly Versieveld[]) => readonly Versieveld[]): Versieinhoud {
  const formulieren = landelijk.formulieren.map((deel) =>
    deel.naam === formulier
      ? {
          ...deel,
          groepen: deel.groepen.map((groep, plaats) =>
            plaats === 0 ? { ...groep, velden: wijzig(groep.velden) } : groep,
          ),
        }
      : deel,
  );
  return { ...landelijk, formulieren };
}

const nieuwVeld = (verplicht: boolean): Versieveld => ({
  veld: 'lokaal.extra',
  soort: 'tekst',
  label: 'Extra',
  verplicht,
});
const wijzigVeld = (pad: string, anders: Partial<Versieveld>) => (velden: readonly Versieveld[]) =>
  velden.map((veld) => (veld.veld === pad ? { ...veld, ...anders } : veld));
const zonderVeld = (pad: string) => (velden: readonly Versieveld[]) => velden.filter(({ veld }) => veld !== pad);

describe('a change of the diagram', () => {
  it.each([
    ['an own task is work inside the gemeente', addStappen([vraag]), vraag.id, 'werk_intern'],
    ['an own message', addStappen([bericht]), bericht.id, 'brief_erbij'],
    ['an own wait', addStappen([wacht]), wacht.id, 'wachten_langer'],
    [
      'an own task of the werkgever',
      setStap(addStappen([vraag]), vraag.id, 'rol', 'werkgever'),
      vraag.id,
      'taak_werkgever_erbij',
    ],
    [
      'another name',
      set(xml, 'BesprekenUitkomstTask', 'name', 'Uitkomst uitleggen'),
      'BesprekenUitkomstTask',
      'uitleg',
    ],
    [
      'another role',
      setStap(xml, 'BesprekenUitkomstTask', 'rol', 'administratie'),
      'BesprekenUitkomstTask',
      'werk_intern',
    ],
    ['another letter', setStap(xml, 'VersturenRappelTask', 'brief', 'PP-11'), 'VersturenRappelTask', 'brief_weg'],
    [
      'one letter more',
      setStap(xml, 'VersturenRappelTask', 'brief', 'PP-2 PP-11'),
      'VersturenRappelTask',
      'brief_erbij',
    ],
    [
      'other decision rules',
      setStap(xml, 'BeoordelenIntakeTask', 'regelset', 'route'),
      'BeoordelenIntakeTask',
      'weg_anders',
    ],
  ])('%s', async (_wat, bron, element, aard) => {
    expect(classify(landelijk, await withDiagram(bron), element)).toEqual([aard]);
  });

  it.each([
    [addStappen([vraag]), vraag.id, 'werk_intern'],
    [addStappen([bericht]), bericht.id, 'brief_weg'],
    [addStappen([wacht]), wacht.id, 'wachten_korter'],
    [setStap(addStappen([vraag]), vraag.id, 'rol', 'werkgever'), vraag.id, 'taak_werkgever_weg'],
  ])('the other way round, when it goes', async (bron, element, aard) => {
    expect(classify(await withDiagram(bron), landelijk, element)).toEqual([aard]);
  });

  it.each([
    ['5', 'wachten_langer'],
    ['2', 'wachten_korter'],
  ])('a wait of 3 werkdagen that becomes %s', async (dagen, aard) => {
    const oud = await withDiagram(addStappen([wacht]));
    const nieuw = await withDiagram(setStap(addStappen([wacht]), wacht.id, 'werkdagen', dagen));
    expect(classify(oud, nieuw, wacht.id)).toEqual([aard]);
  });
});

describe('a change of a form', () => {
  const kanaal = 'aanvraag.kanaal';
  const [eerste] = landelijk.formulieren.flatMap(
    ({ groepen }) => groepen[0]?.velden.filter(({ veld }) => veld === kanaal) ?? [],
  );
  const opties = eerste?.opties ?? [];

  it.each([
    [
      'a question that must be answered',
      withVelden('aanvraag', (v) => [...v, nieuwVeld(true)]),
      'lokaal.extra',
      'vraag_verplicht_erbij',
    ],
    [
      'a question that may stay empty',
      withVelden('aanvraag', (v) => [...v, nieuwVeld(false)]),
      'lokaal.extra',
      'vraag_vrij_erbij',
    ],
    ['a question that goes', withVelden('aanvraag', zonderVeld(kanaal)), kanaal, 'vraag_weg'],
    [
      'an answer that may now stay empty',
      withVelden('aanvraag', wijzigVeld(kanaal, { verplicht: false })),
      kanaal,
      'vraag_weg',
    ],
    ['other words', withVelden('aanvraag', wijzigVeld(kanaal, { label: 'Hoe?' })), kanaal, 'uitleg'],
    ['a choice less', withVelden('aanvraag', wijzigVeld(kanaal, { opties: opties.slice(1) })), kanaal, 'keuze_weg'],
    [
      'a choice more',
      withVelden('aanvraag', wijzigVeld(kanaal, { opties: [...opties, { waarde: 'post', label: 'Per post' }] })),
      kanaal,
      'keuze_erbij',
    ],
    ['another kind of answer', withVelden('aanvraag', wijzigVeld(kanaal, { soort: 'tekst' })), kanaal, 'vraag_anders'],
  ])('of the werkgever: %s', (_wat, nieuw, veld, aard) => {
    expect(eerste?.verplicht).toBe(true);
    expect(classify(landelijk, nieuw, `aanvraag/${veld}`)).toEqual([aard]);
  });

  it('that only a colleague fills in is work inside the gemeente, whatever it asks', () => {
    const nieuw = withVelden('bespreken-uitkomst', (velden) => [...velden, nieuwVeld(true)]);
    expect(classify(landelijk, nieuw, 'bespreken-uitkomst/lokaal.extra')).toEqual(['vraag_intern']);
  });
});

it('has a list without doubles', () => {
  expect(new Set(WIJZIGINGSAARDEN).size).toBe(WIJZIGINGSAARDEN.length);
});
