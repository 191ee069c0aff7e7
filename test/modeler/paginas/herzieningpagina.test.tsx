// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Herzieningpagina } from '../../../modeler/src/herziening/herzieningpagina.tsx';
import { HERZIENING, HERZIENINGSTEKENING, HERZIENINGSVOORTGANG } from '../../http/support/fake-herziening.ts';
import { click, type } from '../render.tsx';
import { type Antwoord, findKnop, type Pagina, readTabel, renderPagina } from './render-pagina.tsx';

let pagina: Pagina | undefined;
beforeEach(() => {
  // jsdom draws no dialog.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => pagina?.weg());

const show = async (antwoorden: Readonly<Record<string, Antwoord>>) => {
  pagina = await renderPagina(<Herzieningpagina />, antwoorden);
  return pagina;
};

describe('the herziening', () => {
  it('given zaken to be done, then it shows old and new amounts, and on top what waits and why', async () => {
    const zonderUren = { ...HERZIENING.regels[1], zaakId: 'zaak-3', zaaknummer: 'LKS-2026-0003' };
    const regels = [...HERZIENING.regels, { ...zonderUren, oudCent: 0, nieuwCent: 0 }] as typeof HERZIENING.regels;
    const { vlak, zegt } = await show({ herziening: { geeft: { ...HERZIENING, regels } } });
    await zegt('Van 1 zaak is het nieuwe bedrag nog niet te berekenen.');
    expect(readTabel(vlak, 'Zaken van de herziening')).toEqual([
      'LKS-2026-0002 | Bos, B. | Bakkerij De Vries | Wacht op een bedragHet minimumloon vanaf 1 januari 2027 is nog niet bekend. | – | –',
      'LKS-2026-0001 | Jansen, A. | Bakkerij De Vries | Nog te doen | € 1.023,20 | € 1.071,09',
      'LKS-2026-0003 | Jansen, A. | Bakkerij De Vries | Nog te doen | naar uren | naar uren',
    ]);
  });

  it('given who may start it, when the button is pressed, then nothing begins before one look at what goes out', async () => {
    const { vlak, zegt, opdrachten } = await show({
      herziening: { geeft: HERZIENING },
      'POST herziening': { geeft: HERZIENINGSVOORTGANG },
      'herziening/voortgang': 'zwijgt',
    });
    await zegt('1 zaak herzien per 1 januari 2027');
    click(findKnop(vlak, '1 zaak herzien'));
    await zegt('Samen gaat dat van € 1.023,20 naar € 1.071,09 per maand.');
    click(findKnop(vlak, 'Annuleren'));
    expect(opdrachten).toEqual([]);
    click(findKnop(vlak, '1 zaak herzien'));
    click(findKnop(vlak, '1 besluit nemen'));
    await zegt('De herziening is bezig: 20 van 200 zaken.');
    expect(opdrachten).toEqual([{ methode: 'POST', pad: 'herziening', inhoud: { datum: '2027-01-01' } }]);
    expect(vlak.querySelector('progress')?.value).toBe(20);
    expect(findKnop(vlak, '1 zaak herzien')).toBeUndefined();
  });

  it('given it was refused, then it says so and can be started again', async () => {
    const { vlak, zegt } = await show({ herziening: { geeft: HERZIENING }, 'POST herziening': { fout: 409 } });
    await zegt('1 zaak herzien per 1 januari 2027');
    click(findKnop(vlak, '1 zaak herzien'));
    click(findKnop(vlak, '1 besluit nemen'));
    await zegt('De herziening is niet begonnen.');
    expect(findKnop(vlak, '1 zaak herzien')).toBeDefined();
  });

  it('given zaken that failed, then it tells who can look, by what the user may see', async () => {
    const voortgang = { ...HERZIENINGSVOORTGANG, status: 'klaar', mislukt: 2 };
    const antwoorden = { herziening: { geeft: { ...HERZIENING, mag: false, voortgang } } };
    const { vlak, zegt, weg } = await show(antwoorden);
    await zegt('In 2 zaken ging het mis.');
    expect(vlak.textContent).toContain('Vraag de beheerder om naar de storingen te kijken.');
    weg();
    pagina = await renderPagina(<Herzieningpagina />, antwoorden, { rollen: ['beheerder'] });
    await pagina.zegt('In 2 zaken ging het mis.');
    expect(findKnop(pagina.vlak, 'Storingen')?.getAttribute('href')).toBe('/voorbeeldstad/storingen');
  });

  it('given nothing to revise, then it says so', async () => {
    const niets = { aantal: 0, oudCent: 0, nieuwCent: 0 };
    const leeg = { ...HERZIENING, regels: [], teHerzien: niets, kanNiet: 0, mag: false };
    const { vlak, zegt } = await show({ herziening: { geeft: leeg } });
    await zegt('Niets te herzien');
    expect(findKnop(vlak, '0 zaken')).toBeUndefined();
  });

  it('given no answer yet or an error, then it says what is coming, or what went wrong with a retry', async () => {
    const wacht = await show({ herziening: 'zwijgt' });
    await expect.poll(() => wacht.vlak.querySelector('.werk-skelet')).not.toBeNull();
    wacht.weg();
    const { vlak, zegt } = await show({ herziening: { fout: 503 } });
    await zegt('De herziening komt niet door.');
    expect(findKnop(vlak, 'Opnieuw proberen')).toBeDefined();
  });

  it('given what waits for the budgethouder, then the ordinary is signed together and the odd stands apart', async () => {
    const { vlak, zegt, opdrachten } = await show({
      herziening: { geeft: { ...HERZIENING, mag: false, teTekenen: 2 } },
      'herziening/tekenen': { geeft: HERZIENINGSTEKENING },
      'herziening/voortgang': 'zwijgt',
      'POST herziening/tekenen': { geeft: { getekend: 0, overgeslagen: [{ zaakId: 'zaak-1', reden: 'Veranderd.' }] } },
    });
    await zegt('1 zaak laten tekenen');
    expect(readTabel(vlak, 'Zaken die samen worden getekend')).toEqual([
      'LKS-2026-0001 | Jansen, A. | Bakkerij De Vries | Wacht op handtekeningBegonnen door E. de Groot | € 1.023,20 | € 1.071,09 | € 47,89',
    ]);
    expect(readTabel(vlak, 'Zaken die apart worden getekend')[0]).toContain('Het nieuwe bedrag is lager dan het oude.');
    click(findKnop(vlak, '1 zaak laten tekenen'));
    await zegt('Naam van de budgethouder');
    click(findKnop(vlak, '1 handtekening vastleggen'));
    await zegt('Vul de naam van de budgethouder in.');
    expect(opdrachten).toEqual([]);
    const naam = vlak.querySelector<HTMLInputElement>('input[maxlength="100"]');
    if (naam === null) throw new Error('Het veld is er niet.');
    type(naam, 'B. Houder');
    click(findKnop(vlak, '1 handtekening vastleggen'));
    await zegt('Veranderd. (1 keer)');
    const zaken = [{ zaakId: 'zaak-1', taakId: 'taak-1', oudCent: 102_320, nieuwCent: 107_109 }];
    const inhoud = { datum: '2027-01-01', budgethouder: 'B. Houder', zaken };
    expect(opdrachten).toMatchObject([{ methode: 'POST', pad: 'herziening/tekenen', inhoud }]);
  });
});
