import { describe, expect, it } from 'vitest';
import { findHuidigePagina, listPaginas } from '../../modeler/src/schil/navigatie.ts';
import { readLaatsteLijst, rememberGeopend, rememberLijst } from '../../modeler/src/werkvoorraad/laatste-lijst.ts';
import { makeVraag } from '../../modeler/src/werkvoorraad/use-werkvoorraad.ts';
import { ROLLEN, type Rol } from '../../server/domain/zaak/zaak.ts';
import { makeRij } from './voorbeelden.ts';

describe('the menu of a role', () => {
  it('begins with the start page of that role', () => {
    const start = (rol: Rol) => listPaginas([rol])[0]?.pad;
    expect(Object.fromEntries(ROLLEN.map((rol) => [rol, start(rol)]))).toEqual({
      consulent: 'werkvoorraad',
      administratie: 'werkvoorraad',
      functioneel_beheerder: 'varianten',
      beleidsmedewerker: 'bijlage',
      raadpleger: 'zaken',
      beheerder: 'storingen',
    });
  });

  it('shows a page once to who has more roles, and at most seven items to who has one', () => {
    const paden = listPaginas(ROLLEN).map(({ pad }) => pad);
    expect(new Set(paden).size).toBe(paden.length);
    expect(Math.max(...ROLLEN.map((rol) => listPaginas([rol]).length))).toBeLessThanOrEqual(7);
  });

  it('gives the beheerder the accounts and the log, and nobody else', () => {
    expect(listPaginas(['beheerder']).map(({ pad }) => pad)).toEqual([
      'storingen',
      'gebruikers',
      'auditlog',
      'varianten',
      'overzicht',
      'herziening',
      'rekentool',
    ]);
    const anderen = listPaginas(ROLLEN.filter((rol) => rol !== 'beheerder')).map(({ pad }) => pad);
    expect(anderen.filter((pad) => pad === 'gebruikers' || pad === 'auditlog')).toEqual([]);
  });

  it('does not offer a raadpleger anything that changes a zaak', () => {
    expect(listPaginas(['raadpleger']).map(({ pad }) => pad)).toEqual(['zaken', 'agenda', 'overzicht', 'rekentool']);
  });
});

describe('the address of the werkvoorraad', () => {
  it('becomes a question to the server without what the server does not know', () => {
    const vraag = makeVraag(new URLSearchParams('stap=5&zoek=jansen&iets=anders&termijn='));
    expect(vraag.toString()).toBe('lijst=groep&aantal=50&stap=5&zoek=jansen');
  });
});

describe('the list that somebody works through', () => {
  it('is remembered with the row that was opened, per gemeente', () => {
    rememberLijst('olst-wijhe', '?lijst=mijn', [makeRij({ taakId: 'a' }), makeRij({ taakId: 'b' })], 31);
    rememberGeopend('b');
    rememberLijst('olst-wijhe', '?lijst=mijn', [makeRij({ taakId: 'b' })], 30);
    expect(readLaatsteLijst('olst-wijhe')).toMatchObject({ adres: '?lijst=mijn', totaal: 30, geopend: 'b' });
    expect(readLaatsteLijst('voorbeeldstad')).toBeUndefined();
  });

  it('forgets the opened row in another gemeente', () => {
    rememberLijst('voorbeeldstad', '', [makeRij()], 1);
    expect(readLaatsteLijst('voorbeeldstad')?.geopend).toBeUndefined();
  });
});

describe('the place in the menu where somebody is', () => {
  const beheerder = listPaginas(['functioneel_beheerder']);

  it('a page of its own, also when it is about a regio', () => {
    expect(findHuidigePagina(beheerder, 'varianten')?.naam).toBe('Varianten');
  });

  it('a page that is reached from another is found there', () => {
    expect(findHuidigePagina(beheerder, 'implementatieplan')?.naam).toBe('Bijlage en invoering');
    expect(findHuidigePagina(listPaginas(['beleidsmedewerker']), 'implementatieplan')?.naam).toBe('Implementatieplan');
  });

  it('a page outside the menu has none', () => {
    expect(findHuidigePagina(beheerder, 'account')).toBeUndefined();
  });
});
