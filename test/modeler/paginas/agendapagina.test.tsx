// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { Agendapagina } from '../../../modeler/src/agenda/agendapagina.tsx';
import type { Agenda } from '../../../server/usecases/volgen/lijstusecases.ts';
import { type Pagina, readTabel, renderPagina } from './render-pagina.tsx';

const AGENDA: Agenda = {
  vandaag: '2026-03-02',
  maand: '2027-01',
  rijen: ['2027-01-15', '2027-01-15', '2027-01-31'].map((datum, plaats) => ({
    zaakId: `z${plaats}`,
    gemeente: 'voorbeeldstad',
    zaaknummer: `LKS-2026-000${plaats}`,
    volgnummer: 1,
    soort: 'einde_lks',
    datum,
    uitleg: 'De loonkostensubsidie eindigt.',
    werknemer: 'Jansen, A.',
    werkgever: 'Bakkerij De Vries',
  })),
  totaal: 3,
  maanden: [{ maand: '2027-01', aantal: 3 }],
  dagen: [
    { datum: '2027-01-15', aantal: 2 },
    { datum: '2027-01-31', aantal: 1 },
  ],
};

let pagina: Pagina | undefined;
afterEach(() => pagina?.weg());

const show = async (agenda: Agenda) => {
  pagina = await renderPagina(
    <Agendapagina />,
    { agenda: { geeft: agenda }, 'agenda/koppeling': { geeft: {} } },
    { zoek: '?maand=2027-01' },
  );
  await pagina.zegt('Kalender van januari 2027');
  return pagina;
};

describe('the agenda of a month', () => {
  it('is a calendar from Monday to Sunday with the count of each day, and leads to the day in the list', async () => {
    const { vlak } = await show(AGENDA);
    const weken = [...vlak.querySelectorAll('.werk-kalender tbody tr')];
    expect(weken.map((week) => week.children.length)).toEqual([7, 7, 7, 7, 7]);
    // 1 January 2027 is a Friday.
    expect([...(weken[0]?.children ?? [])].map((dag) => dag.textContent)).toEqual([
      '',
      '',
      '',
      '',
      '1herziening',
      '2',
      '3',
    ]);
    const [eerste, tweede] = vlak.querySelectorAll<HTMLAnchorElement>('.werk-kalender a');
    expect(eerste?.textContent).toBe('2 momenten op 15 januari 2027');
    expect(tweede?.textContent).toBe('1 moment op 31 januari 2027');
    expect(vlak.querySelector(eerste?.getAttribute('href') ?? '#geen')?.textContent).toContain('LKS-2026-0000');
    expect(readTabel(vlak, 'Agenda van januari 2027, op datum')).toHaveLength(3);
  });

  it('says that 1 January gives every zaak a new amount, also when the month is empty', async () => {
    const { vlak } = await show({ ...AGENDA, rijen: [], totaal: 0, dagen: [] });
    expect(vlak.textContent).toContain('Vanaf 1 januari 2027 geldt voor elke lopende zaak een nieuw bedrag');
  });
});
