// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { Aandachtsvlak } from '../../modeler/src/betalen/aandachtsvlak.tsx';
import { formatIban, nameRun } from '../../modeler/src/betalen/betaalwoorden.ts';
import { Fasen } from '../../modeler/src/betalen/fasen.tsx';
import { Runstappen } from '../../modeler/src/betalen/runstappen.tsx';
import { Terugmeldvoorbeeld } from '../../modeler/src/betalen/terugmeldvoorbeeld.tsx';
import type { Terugmelding } from '../../server/domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrunregel } from '../../server/domain/betalen/betaalrun.ts';
import type { Terugmeldregel } from '../../server/domain/betalen/terugmelding.ts';
import type { Betaalrundetail } from '../../server/usecases/betalen/betaalusecases.ts';
import { BETAALRUN } from '../http/support/fake-betaalrun.ts';
import { click } from './render.tsx';
import { findKnop, show } from './show.tsx';

const [REGEL] = BETAALRUN.regels as readonly [Betaalrunregel];

describe('the steps of a run', () => {
  it('tell who did what, and where it is now', () => {
    const vlak = show(<Fasen run={{ ...BETAALRUN, status: 'ter_goedkeuring', aangebodenDoor: 'A. Visser' }} />);
    expect(vlak.querySelector('[aria-current="step"]')?.textContent).toContain('Vrijgegeven');
    expect(vlak.textContent).toContain('Gecontroleerd, klaar');
    expect(show(<Fasen run={{ ...BETAALRUN, status: 'ingetrokken' }} />).querySelector('ol')).toBeNull();
  });

  it('say who can release it to who cannot', () => {
    const run = { ...BETAALRUN, status: 'ter_goedkeuring', goedkeurders: ['E. de Groot', 'P. Smit'] } as const;
    const vlak = show(<Runstappen run={run} />);
    expect(findKnop(vlak, 'Betaalrun vrijgeven')?.getAttribute('aria-disabled')).toBe('true');
    expect(vlak.textContent).toContain('Vrijgeven kan: E. de Groot of P. Smit.');
    expect(show(<Runstappen run={{ ...run, goedkeurders: [] }} />).textContent).toContain('Er is nu niemand anders');
  });
});

describe('what has to be known first', () => {
  it('names zaken without an amount, and months that were paid too much', () => {
    const run: Betaalrundetail = {
      ...BETAALRUN,
      metSignaal: 2,
      nietBerekend: [{ zaakId: 'z', zaaknummer: 'LKS-2026-0001', werkgever: 'Kringloop', reden: 'januari 2027' }],
      teveelBetaald: [
        {
          zaakId: 'z',
          zaaknummer: 'LKS-2026-0002',
          werkgever: 'Kringloop',
          maand: '2026-02',
          bedragCent: 100,
          uitleg: [],
        },
      ],
    };
    const { textContent } = show(<Aandachtsvlak run={run} />);
    expect(textContent).toContain('2 regels vragen aandacht.');
    expect(textContent).toContain('1 zaak staat niet in het voorstel');
    expect(textContent).toContain('Over 1 maand is te veel betaald.');
    expect(textContent).toContain('De rekening van de gemeente is niet bekend.');
  });

  it('says why a proposal came back', () => {
    expect(show(<Aandachtsvlak run={{ ...BETAALRUN, reden: 'Kijk nog eens.' }} />).textContent).toContain(
      'Het voorstel is teruggestuurd: Kijk nog eens.',
    );
  });
});

describe('the answer of the bank', () => {
  const read = (regels: readonly Terugmeldregel[]) => {
    const bewaard: (readonly Terugmelding[])[] = [];
    const vlak = show(
      <Terugmeldvoorbeeld
        run={BETAALRUN}
        gelezen={{ soort: 'camt.053', regels, zonderBericht: [] }}
        vandaag="2026-03-21"
        bezig={false}
        bewaar={(meldingen) => bewaard.push(meldingen)}
      />,
    );
    return { vlak, bewaard };
  };

  it('is kept as far as it is certain', () => {
    const { vlak, bewaard } = read([
      { uitkomst: 'uitgevoerd', regelId: REGEL.id, op: '2026-03-20', plaats: 'regel 1', melding: 'Betaald.' },
      { uitkomst: 'aangenomen', regelId: REGEL.id, plaats: 'regel 2', melding: 'Aangenomen.' },
      { uitkomst: 'onbekend', plaats: 'regel 3', melding: 'Niet van deze run.' },
    ]);
    click(findKnop(vlak, '1 uitkomst vastleggen'));
    expect(bewaard).toEqual([[{ regelId: REGEL.id, status: 'uitgevoerd', op: '2026-03-20' }]]);
  });

  it('puts what to decide on first, leads to another run, and keeps of a part only that part', () => {
    const { vlak, bewaard } = read([
      { uitkomst: 'uitgevoerd', regelId: REGEL.id, op: '2026-03-20', plaats: 'boeking 1', melding: 'Betaald.' },
      { uitkomst: 'al_bekend', plaats: 'boeking 2', melding: 'Dat is al vastgelegd.' },
      {
        uitkomst: 'andere_run',
        andereRun: { runId: 'run-9', naam: 'betaalrun januari 2026', teruggekomen: true },
        plaats: 'boeking 3',
        melding: 'Deze betaling kwam terug.',
      },
      {
        uitkomst: 'onzeker',
        voorstel: { uitkomst: 'teruggekomen', regelIds: [REGEL.id], deelCent: 50_000 },
        op: '2026-03-24',
        plaats: 'boeking 4',
        melding: 'Er kwam een deel terug.',
      },
    ]);
    const plaatsen = [...vlak.querySelectorAll('[data-l="Plaats"]')].map(({ textContent }) => textContent);
    expect(plaatsen).toEqual(['boeking 4', 'boeking 3', 'boeking 1', 'boeking 2']);
    expect(vlak.querySelector('a')?.getAttribute('href')).toMatch(/\/betalen\/run-9$/);
    const keuze = vlak.querySelector('select');
    act(() => {
      if (keuze) keuze.value = REGEL.id;
      keuze?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    click(findKnop(vlak, '2 uitkomsten vastleggen'));
    expect(bewaard[0]).toContainEqual({
      regelId: REGEL.id,
      status: 'teruggekomen',
      op: '2026-03-24',
      deelCent: 50_000,
    });
  });

  it('leaves what is not certain to a person', () => {
    const { vlak, bewaard } = read([
      {
        uitkomst: 'onzeker',
        voorstel: { uitkomst: 'teruggekomen', regelIds: [REGEL.id] },
        reden: 'AC04: de rekening is opgeheven',
        plaats: 'boeking 1',
        melding: 'Lijkt op een betaling van deze run.',
      },
    ]);
    expect(vlak.textContent).toContain('Er is niets om vast te leggen.');
    const keuze = vlak.querySelector('select');
    act(() => {
      Reflect.set(HTMLSelectElement.prototype, 'value', REGEL.id, keuze);
      keuze?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    click(findKnop(vlak, '1 uitkomst vastleggen'));
    expect(bewaard).toEqual([
      [{ regelId: REGEL.id, status: 'teruggekomen', op: '2026-03-21', reden: 'AC04: de rekening is opgeheven' }],
    ]);
  });
});

it('names runs and accounts as people read them', () => {
  expect(nameRun({ maand: '2026-03', volgnummer: 1 })).toBe('Betaalrun maart 2026');
  expect(nameRun({ maand: '2026-03', volgnummer: 2 })).toBe('Betaalrun maart 2026 (2)');
  expect(formatIban('NL25BNGH0000000001')).toBe('NL25\u00A0BNGH\u00A00000\u00A00000\u00A001');
});
