// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeKop } from '../../../modeler/src/formuliereditor/bewerk-kop.ts';
import { listFormulierfouten } from '../../../modeler/src/formuliereditor/formulierfouten.ts';
import { Formulierkop } from '../../../modeler/src/formuliereditor/formulierkop.tsx';
import {
  describeVoorwaarde,
  listKeuzefeiten,
  nameInvulplekken,
} from '../../../modeler/src/formuliereditor/keuzefeiten.ts';
import type { Formulier } from '../../../processes/formulier.ts';
import { click, render, type } from '../render.tsx';

const AKKOORD = { feit: 'betaalopdracht.akkoord', is: [false] };
const FORMULIER: Formulier = {
  naam: 'proef',
  versie: '2026-01-01',
  titel: 'Proef',
  knop: 'Klaar',
  meldingen: [{ als: AKKOORD, tekst: 'Niet akkoord: {betaalopdracht.reden}' }],
  groepen: [
    {
      velden: [
        { veld: 'betaalopdracht.akkoord', soort: 'janee', label: 'Akkoord?', verplicht: true },
        { veld: 'betaalopdracht.reden', soort: 'tekst', label: 'Reden', verplicht: false },
        {
          veld: 'lokaal.soort',
          soort: 'keuze',
          label: 'Soort',
          verplicht: false,
          opties: [
            { waarde: 'a', label: 'Eerste' },
            { waarde: 'b', label: 'Tweede' },
          ],
        },
      ],
    },
  ],
};
const FEITEN = listKeuzefeiten([FORMULIER]);
const LEZING = { naam: 'proef', formulier: FORMULIER, landelijk: FORMULIER, eigen: false, nodig: [], redenen: [] };
const zoek = (vlak: HTMLElement, woorden: string) =>
  [...vlak.querySelectorAll('button')].find((knop) => knop.textContent?.includes(woorden));
let opruimen: () => void = () => {};
afterEach(() => opruimen());

describe('what stands around the questions', () => {
  it('loses an explanation and messages that are taken away', () => {
    const zonder = changeKop({ ...FORMULIER, uitleg: 'Lees dit.' }, { uitleg: undefined, meldingen: [] });
    expect(zonder).not.toHaveProperty('uitleg');
    expect(zonder).not.toHaveProperty('meldingen');
    expect(changeKop(FORMULIER, { knop: 'Verder' })).toEqual({ ...FORMULIER, knop: 'Verder' });
  });

  it.each([
    [{ titel: 'a' }, /naam van ten minste 3/],
    [{ uitleg: ' ' }, /uitleg langer/],
    [{ knop: '' }, /Zet op de knop/],
    [{ meldingen: [{ tekst: '' }] }, /elke melding/],
    [{ meldingen: [{ als: { feit: 'x.y', is: [] }, tekst: 'Let op.' }] }, /bij welk antwoord/],
  ])('is not finished: %j', (deel, melding) => {
    const fouten = listFormulierfouten({ ...FORMULIER, ...deel });
    expect(fouten).toEqual([{ veld: '', melding: expect.stringMatching(melding) }]);
  });

  it('says in words when a message stands there, and what the system fills in', () => {
    expect(describeVoorwaarde(AKKOORD, FEITEN)).toBe('Alleen als ‘Akkoord?’ is: Nee');
    expect(describeVoorwaarde({ feit: 'lokaal.soort', is: ['a', 'b'] }, FEITEN)).toContain('Eerste of Tweede');
    expect(describeVoorwaarde({ feit: 'afgeleid.x', is: [1] }, FEITEN)).toContain('landelijke voorwaarde');
    expect(describeVoorwaarde(undefined, FEITEN)).toBe('Altijd');
    expect(nameInvulplekken('{betaalopdracht.reden} op {afgeleid.laatsteDag}', [FORMULIER])).toBe(
      '[Reden] op [laatste dag]',
    );
  });

  it('can be typed over; a national warning cannot be removed, an own one can', () => {
    const wijzig = vi.fn<(formulier: Formulier) => void>();
    const eigen = { ...FORMULIER, meldingen: [...(FORMULIER.meldingen ?? []), { tekst: 'Bel eerst.' }] };
    const { vlak, weg } = render(<Formulierkop formulier={eigen} lezing={LEZING} feiten={FEITEN} wijzig={wijzig} />);
    opruimen = weg;
    const [naam, knop] = vlak.querySelectorAll('input');
    type(naam ?? null, 'Andere naam');
    expect(wijzig).toHaveBeenLastCalledWith({ ...eigen, titel: 'Andere naam' });
    type(knop ?? null, 'Verder');
    expect(wijzig).toHaveBeenLastCalledWith({ ...eigen, knop: 'Verder' });
    expect(zoek(vlak, 'Melding 1 verwijderen')).toBeUndefined();
    expect(vlak.textContent).toContain('Deze melding is landelijk');
    click(zoek(vlak, 'Melding 2 verwijderen'));
    expect(wijzig).toHaveBeenLastCalledWith(FORMULIER);
    click(zoek(vlak, 'Melding toevoegen'));
    expect(wijzig).toHaveBeenLastCalledWith({ ...eigen, meldingen: [...eigen.meldingen, { tekst: '' }] });
  });
});
