// @vitest-environment jsdom
import { act } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { Ontvangstresultaten } from '../../modeler/src/verrekenen/ontvangstresultaten.tsx';
import { Ontvangstvoorbeeld } from '../../modeler/src/verrekenen/ontvangstvoorbeeld.tsx';
import type { Ontvangstvoorstel } from '../../server/domain/betalen/ontvangsten.ts';
import type { Ontvangstkeuze } from '../../server/usecases/verrekenen/ontvangstusecases.ts';
import { click, render } from './render.tsx';

let weg = () => {};
afterEach(() => weg());

const ZAAK = { zaakId: 'zaak-1', zaaknummer: 'LKS-2026-000001', werkgever: 'Bakkerij Voorbeeld', openCent: 12_500 };
const ANDER = { ...ZAAK, zaakId: 'zaak-2', zaaknummer: 'LKS-2026-000002' };

/** What somebody chooses or types. */
function change(veld: HTMLInputElement | HTMLSelectElement | null, waarde: string): void {
  if (veld === null) throw new Error('Dit veld is er niet.');
  const soort = veld instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(soort.prototype, 'value')?.set?.call(veld, waarde);
  act(() => {
    veld.dispatchEvent(new Event(veld instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

const makeRegel = (nummer: number, deel: Partial<Ontvangstvoorstel>): Ontvangstvoorstel => ({
  ontvangst: {
    sleutel: `bank-${nummer}`,
    plaats: `boeking ${nummer}`,
    op: '2026-03-20',
    bedragCent: 12_500,
    omschrijving: 'Terugbetaling',
  },
  uitkomst: 'onbekend',
  zaken: [],
  melding: 'Dit past nergens bij.',
  ...deel,
});

function show(regels: readonly Ontvangstvoorstel[]) {
  const bewaard: (readonly Ontvangstkeuze[])[] = [];
  const getekend = render(
    <Ontvangstvoorbeeld
      gelezen={{ regels, zaken: [ZAAK, ANDER] }}
      bezig={false}
      bewaar={(keuzes) => bewaard.push(keuzes)}
    />,
  );
  weg = getekend.weg;
  return { vlak: getekend.vlak, bewaard };
}

describe('what came in at the bank', () => {
  it('keeps what fits exactly, and nothing that nobody chose', () => {
    const { vlak, bewaard } = show([
      makeRegel(1, { uitkomst: 'gevonden', zaken: [ZAAK] }),
      makeRegel(2, { uitkomst: 'mogelijk', zaken: [ANDER] }),
      makeRegel(3, {}),
    ]);
    click([...vlak.querySelectorAll('button')].find(({ textContent }) => textContent === '1 ontvangst vastleggen'));
    expect(bewaard).toEqual([
      [
        {
          sleutel: 'bank-1',
          plaats: 'boeking 1',
          op: '2026-03-20',
          bedragCent: 12_500,
          omschrijving: 'Terugbetaling',
          zaakId: 'zaak-1',
        },
      ],
    ]);
  });

  it('puts the likely zaak on top of the choice, and gives none for what was booked before', () => {
    const { vlak } = show([
      makeRegel(1, { uitkomst: 'mogelijk', zaken: [ANDER] }),
      makeRegel(2, { uitkomst: 'al_verwerkt', zaken: [ZAAK], melding: 'Deze ontvangst is al vastgelegd.' }),
    ]);
    const keuzes = vlak.querySelectorAll('select');
    expect(keuzes).toHaveLength(1);
    expect([...(keuzes[0]?.options ?? [])].map(({ value }) => value)).toEqual(['', 'zaak-2', 'zaak-1']);
    expect(vlak.textContent).toContain('Er is niets om vast te leggen.');
  });

  it('asks why a receipt is another one than the one that looks the same, and sends that along', () => {
    const { vlak, bewaard } = show([makeRegel(1, { uitkomst: 'waarschijnlijk_dezelfde', zaken: [ZAAK] })]);
    expect(vlak.querySelector('input')).toBeNull();
    const keuze = vlak.querySelector('select');
    expect(keuze?.value).toBe('');
    change(keuze, 'zaak-1');
    expect(vlak.querySelector('label')?.textContent).toBe('Waarom is dit een andere ontvangst?');
    change(vlak.querySelector('input'), 'Twee termijnen op één dag.');
    click([...vlak.querySelectorAll('button')].find(({ textContent }) => textContent === '1 ontvangst vastleggen'));
    expect(bewaard[0]?.[0]).toMatchObject({ zaakId: 'zaak-1', reden: 'Twee termijnen op één dag.' });
  });

  it('says when no money comes in', () => {
    expect(show([]).vlak.textContent).toContain('komt er geen geld binnen');
  });

  it('says afterwards what was booked, and what is too much', () => {
    const regel = {
      plaats: 'boeking 1',
      ...ZAAK,
      uitkomst: 'vastgelegd' as const,
      bedragCent: 15_000,
      teVeelCent: 2_500,
    };
    const getekend = render(
      <MemoryRouter>
        <Ontvangstresultaten gemeente="voorbeeldstad" regels={[{ ...regel, openCent: 0 }]} />
      </MemoryRouter>,
    );
    weg = getekend.weg;
    expect(getekend.vlak.textContent).toContain('Vastgelegd');
    expect(getekend.vlak.textContent).toMatch(/€\s25,00 te veel: betaal dit terug/);
  });
});
