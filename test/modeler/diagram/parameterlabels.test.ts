import { describe, expect, it } from 'vitest';
import { listElementlabels } from '../../../modeler/src/diagram/parameterlabels.ts';

const parameter = (
  sleutel: string,
  waarde: number | string | null,
  extra: { readonly afwijking?: boolean; readonly elementen?: readonly string[]; readonly naam?: string } = {},
) => ({
  sleutel,
  naam: extra.naam ?? sleutel,
  tekst: `${waarde}`,
  waarde,
  eenheid: null,
  elementen: extra.elementen ?? ['VersturenRappelTask', 'OntvangenGegevensTask'],
  afwijking: extra.afwijking ?? false,
});

describe('the labels on the diagram', () => {
  it('say how often and how long between reminders in one line', () => {
    const labels = listElementlabels([
      parameter('rappel.aantal', 3, { afwijking: true }),
      parameter('rappel.interval_wd', 10),
    ]);
    expect(labels).toEqual([
      {
        element: 'OntvangenGegevensTask',
        regels: [{ tekst: 'rappel: 3x, elke 10 werkdagen', afwijking: true }],
        gekozen: false,
      },
    ]);
  });

  it('leave out a term that is not set', () => {
    expect(listElementlabels([parameter('contact.forfaitair.termijn_dagen', null)])).toEqual([]);
  });

  it('show another parameter only where the gemeente differs', () => {
    const gelijk = parameter('kanaal.brief_2', 'e-mail', { naam: 'Kanaal van brief 2' });
    expect(listElementlabels([gelijk])).toEqual([]);
    expect(listElementlabels([{ ...gelijk, afwijking: true }])[0]?.regels).toEqual([
      { tekst: 'Kanaal van brief 2: e-mail', afwijking: true },
    ]);
  });

  it('mark every element that the parameter in hand touches, with its value', () => {
    const labels = listElementlabels([parameter('kanaal.brief_2', 'e-mail')], 'kanaal.brief_2');
    expect(labels.map(({ element, gekozen }) => [element, gekozen])).toEqual([
      ['VersturenRappelTask', true],
      ['OntvangenGegevensTask', true],
    ]);
  });

  it('stay short where many parameters work in one step', () => {
    const veel = ['a', 'b', 'c', 'd', 'e'].map((sleutel) =>
      parameter(sleutel, 1, { afwijking: true, elementen: ['X'] }),
    );
    expect(listElementlabels(veel)[0]?.regels.map(({ tekst }) => tekst)).toEqual(['a: 1', 'b: 1', 'c: 1', 'en nog 2']);
  });
});
