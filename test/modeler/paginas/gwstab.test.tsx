// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Gwstab } from '../../../modeler/src/zaak/tabs/gwstab.tsx';
import type { Gwschecklist } from '../../../server/domain/dossier/gwschecklist.ts';
import { makeOverzicht } from '../../http/support/overzicht.ts';
import { click } from '../render.tsx';
import { type Antwoord, findKnop, type Pagina, renderPagina } from './render-pagina.tsx';

type Punt = Gwschecklist['onderdelen'][number]['punten'][number];

const UREN: Punt = { code: 'uren', tekst: 'Uren per week', waarden: [{ label: 'Uren', tekst: '16' }] };
const SRG: Punt = { code: 'srg', tekst: 'Arbeidsvermogen', waarden: [{ label: 'Code', tekst: '10' }] };
const GEDAAN = { door: 'E. de Groot', op: '2026-03-02T09:00:00.000Z' };

const makeLijst = (...punten: readonly Punt[]): readonly Gwschecklist[] => [
  { besluitId: 'b1', besluit: 'toekenning', datum: '2026-02-03', onderdelen: [{ naam: 'Vooraf', punten }] },
];

let pagina: Pagina | undefined;
afterEach(() => pagina?.weg());

async function show(lijst: Antwoord, vink: Antwoord = 'zwijgt'): Promise<Pagina> {
  const zaak = { ...makeOverzicht(), gemeente: 'voorbeeldstad', id: 'zaak-1' };
  pagina = await renderPagina(<Gwstab zaak={zaak} />, {
    'zaken/zaak-1/gws': lijst,
    'POST zaken/zaak-1/gws/b1': vink,
  });
  return pagina;
}

const punten = ({ vlak }: Pagina) => [...vlak.querySelectorAll('li')];
const vinkjes = ({ vlak }: Pagina) => [...vlak.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

describe('the checklist for GWS', () => {
  it('shows a tick at once, while it is being kept', async () => {
    const gezien = await show({ geeft: makeLijst(UREN, SRG) });
    await gezien.zegt('0 van 2 geregistreerd');
    click(vinkjes(gezien)[1]);
    await act(() => vi.waitFor(() => expect(vinkjes(gezien).map(({ checked }) => checked)).toEqual([false, true])));
  });

  it('tells who ticked', async () => {
    const gezien = await show({ geeft: makeLijst(UREN, SRG) }, { geeft: makeLijst(UREN, { ...SRG, gedaan: GEDAAN }) });
    await gezien.zegt('0 van 2 geregistreerd');
    click(vinkjes(gezien)[1]);
    await gezien.zegt('1 van 2 geregistreerd');
    expect(punten(gezien)[1]?.textContent).toContain('E. de Groot');
    expect(gezien.opdrachten.map(({ inhoud }) => inhoud)).toEqual([{ punt: 'srg', gedaan: true }]);
  });

  it('takes a tick back that was not kept, and says so beside it', async () => {
    const gezien = await show({ geeft: makeLijst(UREN, SRG) }, { fout: 503 });
    await gezien.zegt('0 van 2 geregistreerd');
    click(vinkjes(gezien)[1]);
    await gezien.zegt('Het vinkje is niet bewaard.');
    expect(punten(gezien).map(({ textContent }) => textContent.includes('niet bewaard'))).toEqual([false, true]);
    expect(vinkjes(gezien).map(({ checked }) => checked)).toEqual([false, false]);
  });

  it('says what will come when there is no besluit yet, and that the list did not come', async () => {
    const leeg = await show({ geeft: [] });
    await leeg.zegt('Er is nog geen besluit om in GWS te registreren.');
    expect(vinkjes(leeg)).toEqual([]);
    leeg.weg();
    const kapot = await show({ fout: 503 });
    await kapot.zegt('De lijst voor GWS komt niet door.');
    expect(findKnop(kapot.vlak, 'Opnieuw proberen')).toBeDefined();
  });
});
