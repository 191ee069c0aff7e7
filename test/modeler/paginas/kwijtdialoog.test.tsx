// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Kwijtdialoog } from '../../../modeler/src/verrekenen/kwijtdialoog.tsx';
import type { Openvordering } from '../../../server/usecases/verrekenen/verrekeningusecases.ts';
import { click, type } from '../render.tsx';
import { type Antwoord, findKnop, type Pagina, renderPagina } from './render-pagina.tsx';

const PAD = 'zaken/zaak-1/vorderingen/v1/kwijtscheldingen';
const GROND = {
  code: 'schuldregeling',
  naam: 'Schuldregeling',
  uitleg: 'De werkgever zit in een schuldregeling.',
  grondslag: 'art. 4:94a Awb',
  aanname: true,
};
const VORDERING: Openvordering = {
  zaakId: 'zaak-1',
  zaaknummer: 'LKS-2026-000001',
  werkgever: 'Bakkerij Voorbeeld',
  openCent: 122_411,
  ontvangenCent: 0,
  ingehoudenCent: 0,
  kwijtCent: 0,
  teLaat: false,
  vordering: {
    id: 'v1',
    verrekeningId: 'ver-1',
    bedragCent: 122_411,
    maanden: ['2026-02'],
    datum: '2026-03-02',
    uiterlijk: '2026-04-13',
    wijze: 'terugbetalen',
    besluitId: 'b1',
    ontvangsten: [],
    kwijt: [],
  },
};

let pagina: Pagina | undefined;
let dicht = 0;
afterEach(() => pagina?.weg());
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

async function show(antwoord: Antwoord = { geeft: {} }): Promise<Pagina> {
  dicht = 0;
  pagina = await renderPagina(
    <Kwijtdialoog
      gemeente="voorbeeldstad"
      vordering={VORDERING}
      gronden={[GROND]}
      sluit={() => {
        dicht += 1;
      }}
    />,
    { [`POST ${PAD}`]: antwoord },
  );
  await pagina.zegt('Bakkerij Voorbeeld moet nog');
  return pagina;
}

const besluit = ({ vlak }: Pagina) => click(findKnop(vlak, 'Besluit nemen en brief versturen'));
const errors = ({ vlak }: Pagina) =>
  [...vlak.querySelectorAll('.werk-veldfout')].map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));

/** Chooses the ground and writes the words for the werkgever. */
function explain({ vlak }: Pagina, reden = 'De werkgever is failliet.'): void {
  const zet = (veld: HTMLSelectElement | HTMLTextAreaElement | null, waarde: string) => {
    if (veld === null) throw new Error('There is no such field');
    act(() => {
      Reflect.set(Object.getPrototypeOf(veld) as object, 'value', waarde, veld);
      veld.dispatchEvent(new Event(veld instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    });
  };
  zet(vlak.querySelector('select'), GROND.code);
  zet(vlak.querySelector('textarea'), reden);
}

describe('to remit what a werkgever owes', () => {
  it('asks for a ground and an explanation, goes to the first that is missing, and sends nothing', async () => {
    const getoond = await show();
    expect(getoond.vlak.querySelector('input')?.value).toBe('1.224,11');
    besluit(getoond);
    expect(errors(getoond)).toEqual([
      'Kies waarom de gemeente dit niet meer vraagt.',
      'Leg in een of twee zinnen uit waarom. De werkgever leest dit.',
    ]);
    expect(document.activeElement?.tagName).toBe('SELECT');
    expect(getoond.opdrachten).toEqual([]);
  });

  it.each([
    ['tien', 'Vul een bedrag in, bijvoorbeeld 125,50.'],
    ['', 'Vul een bedrag in, bijvoorbeeld 125,50.'],
    ['1.224,12', 'Er staat nog € 1.224,11 open. Vul niet meer in dan dat.'],
  ])('refuses the amount “%s” at its field', async (bedrag, melding) => {
    const getoond = await show();
    explain(getoond);
    const veld = getoond.vlak.querySelector('input');
    type(veld, bedrag);
    besluit(getoond);
    expect(errors(getoond)).toEqual([melding]);
    expect(document.activeElement).toBe(veld);
    expect(veld?.getAttribute('aria-invalid')).toBe('true');
    expect(getoond.opdrachten).toEqual([]);
  });

  it('says where the ground stands in the law, sends a part in cents, and closes', async () => {
    const getoond = await show();
    explain(getoond, '  De werkgever is failliet.  ');
    expect(getoond.vlak.textContent).toContain('Grondslag: art. 4:94a Awb.');
    expect(getoond.vlak.textContent).toContain('een eigen keuze');
    type(getoond.vlak.querySelector('input'), '224,11');
    besluit(getoond);
    await getoond.zegt('Het bedrag is kwijtgescholden. De werkgever krijgt een brief.');
    const inhoud = { bedragCent: 22_411, grond: GROND.code, reden: 'De werkgever is failliet.' };
    expect(getoond.opdrachten).toMatchObject([{ methode: 'POST', pad: PAD, inhoud }]);
    expect(dicht).toBe(1);
  });

  it('stays open when the server refuses, and a second try is the same order', async () => {
    const getoond = await show({ fout: 409 });
    explain(getoond);
    besluit(getoond);
    await getoond.zegt('Er is niets kwijtgescholden.');
    besluit(getoond);
    await expect.poll(() => getoond.opdrachten.length).toBe(2);
    expect(getoond.opdrachten[1]).toEqual(getoond.opdrachten[0]);
    expect(dicht).toBe(0);
  });
});
