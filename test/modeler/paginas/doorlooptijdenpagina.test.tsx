// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { Doorlooptijdenpagina } from '../../../modeler/src/overzicht/doorlooptijdenpagina.tsx';
import type { Doorlooptijdenformulier } from '../../../server/domain/volgen/doorlooptijdenformulier.ts';
import { DOORLOOPTIJDEN } from '../../http/support/fake-gemeenteoverzicht.ts';
import { findKnop, type Pagina, readTabel, renderPagina } from './render-pagina.tsx';

let pagina: Pagina | undefined;
afterEach(() => pagina?.weg());

const show = async (formulier: Doorlooptijdenformulier) => {
  pagina = await renderPagina(<Doorlooptijdenpagina />, { doorlooptijden: { geeft: formulier } });
  return pagina;
};

describe('the doorlooptijden', () => {
  it('given figures, when the page is open, then each stretch has its median, its norm and its share in time', async () => {
    const { vlak, zegt } = await show(DOORLOOPTIJDEN);
    await zegt('4 zaken met een besluit. 2 herinneringen verstuurd, in 1 zaak.');
    expect(readTabel(vlak, 'Doorlooptijden in werkdagen: Alle zaken')).toEqual([
      'Gemeten tot rapportNorm: het aantal werkdagen dat de gemeente afspreekt, landelijk 10 | 4 | 6,5 | 12 | 12 | 75% (3 van 4)',
    ]);
    expect(readTabel(vlak, 'Doorlooptijden per werkgever')).toEqual(['Bakkerij De Vries | 4 | 6,575% op tijd']);
    expect(findKnop(vlak, 'Formulier als PDF')?.getAttribute('href')).toContain(
      '/doorlooptijden/formulier?van=2025-03-03&tot=2026-03-02&formaat=pdf',
    );
  });

  it('given one version, then it says so; given two, then they stand below each other', async () => {
    const [versie] = DOORLOOPTIJDEN.perVariant;
    if (versie === undefined) throw new Error('The example has a version');
    const een = await show(DOORLOOPTIJDEN);
    await een.zegt('volgden dezelfde versie: voorbeeldstad 1.');
    een.weg();
    const rapport = { stap: 'rapport', aantal: 2, mediaan: 3, p90: 4, langste: 4, metNorm: 0, binnenNorm: 0 } as const;
    const geheel = { ...rapport, stap: 'geheel', mediaan: 20 } as const;
    const later = { ...versie, naam: 'voorbeeldstad 2', zaken: 2, cijfers: [geheel, rapport] };
    const twee = await show({ ...DOORLOOPTIJDEN, perVariant: [versie, later] });
    await twee.zegt('voorbeeldstad 2');
    expect(readTabel(twee.vlak, 'Doorlooptijden per versie')).toEqual([
      'voorbeeldstad 1 | 4 | 6,575% op tijd | –',
      'voorbeeldstad 2 | 2 | 3 | 20',
    ]);
  });

  it('given a period without besluiten, then it says that another one can be chosen', async () => {
    const { vlak, zegt } = await show({ ...DOORLOOPTIJDEN, geheel: { ...DOORLOOPTIJDEN.geheel, zaken: 0 } });
    await zegt('Nog niets te meten');
    expect(vlak.querySelectorAll('input')).toHaveLength(2);
    expect(vlak.querySelector('table')).toBeNull();
  });

  it('given no answer yet, then it says what is coming', async () => {
    pagina = await renderPagina(<Doorlooptijdenpagina />, { doorlooptijden: 'zwijgt' });
    await pagina.zegt('Doorlooptijden');
    await expect.poll(() => pagina?.vlak.querySelector('.werk-skelet')).not.toBeNull();
  });

  it('given a period that the server refuses, then the days stay to be put right, with a retry', async () => {
    const zoek = '?van=2026-03-02&tot=2025-01-01';
    pagina = await renderPagina(<Doorlooptijdenpagina />, { doorlooptijden: { fout: 422 } }, { zoek });
    await pagina.zegt('De doorlooptijden komen niet door.');
    expect([...pagina.vlak.querySelectorAll('input')].map(({ value }) => value)).toEqual(['02-03-2026', '01-01-2025']);
    expect(findKnop(pagina.vlak, 'Opnieuw proberen')).toBeDefined();
  });
});
