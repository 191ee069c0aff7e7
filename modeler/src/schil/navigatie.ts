import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import type { Icoonnaam } from '../onderdelen/icoon.tsx';

export interface Menu {
  readonly pad: string;
  readonly naam: string;
  readonly icoon: Icoonnaam;
  readonly rollen: readonly Rol[];
  /** Pages that are reached from this one and have no place of their own in the menu. */
  readonly met?: readonly string[];
}

/** The pages behind the login, in the order of the menu; the first that a role may see is its start page. */
export const PAGINAS: readonly Menu[] = [
  {
    pad: 'werkvoorraad',
    naam: 'Werkvoorraad',
    icoon: 'werkvoorraad',
    rollen: ['consulent', 'administratie'],
    met: ['overzicht', 'doorlooptijden'],
  },
  { pad: 'storingen', naam: 'Storingen', icoon: 'storing', rollen: ['beheerder'] },
  { pad: 'gebruikers', naam: 'Gebruikers', icoon: 'persoon', rollen: ['beheerder'] },
  { pad: 'auditlog', naam: 'Auditlog', icoon: 'document', rollen: ['beheerder'] },
  { pad: 'bijlage', naam: 'Bijlage verordening', icoon: 'document', rollen: ['beleidsmedewerker'] },
  { pad: 'verschillenanalyse', naam: 'Verschillenanalyse', icoon: 'regels', rollen: ['beleidsmedewerker'] },
  { pad: 'implementatieplan', naam: 'Implementatieplan', icoon: 'agenda', rollen: ['beleidsmedewerker'] },
  {
    pad: 'varianten',
    naam: 'Varianten',
    icoon: 'regels',
    rollen: ['functioneel_beheerder', 'beleidsmedewerker', 'beheerder'],
  },
  { pad: 'proefdraaien', naam: 'Proefdraaien', icoon: 'lus', rollen: ['functioneel_beheerder'] },
  { pad: 'verschillen', naam: 'Verschillen', icoon: 'anders', rollen: ['functioneel_beheerder', 'beleidsmedewerker'] },
  { pad: 'updates', naam: 'Landelijke updates', icoon: 'omlaag', rollen: ['functioneel_beheerder'] },
  // With tabs to the verschillenanalyse and the implementatieplan: a menu of more than seven items is not read.
  {
    pad: 'bijlage',
    naam: 'Bijlage en invoering',
    icoon: 'document',
    rollen: ['functioneel_beheerder'],
    met: ['verschillenanalyse', 'implementatieplan'],
  },
  {
    pad: 'betalen',
    naam: 'Betalen',
    icoon: 'euro',
    rollen: ['consulent', 'administratie'],
    met: ['uren', 'verrekeningen', 'herziening'],
  },
  { pad: 'verzending', naam: 'Verzending', icoon: 'brief', rollen: ['consulent', 'administratie'] },
  {
    pad: 'zaken',
    naam: 'Zaken',
    icoon: 'zaken',
    rollen: ['consulent', 'administratie', 'raadpleger'],
    met: ['overdrachten', 'brp-controle', 'inleesverslagen'],
  },
  {
    pad: 'agenda',
    naam: 'Agenda',
    icoon: 'agenda',
    rollen: ['consulent', 'administratie', 'raadpleger'],
  },
  { pad: 'aanvraag', naam: 'Nieuwe aanvraag', icoon: 'plus', rollen: ['consulent', 'administratie'] },
  {
    pad: 'overzicht',
    naam: 'Overzicht',
    icoon: 'werkvoorraad',
    rollen: ['beleidsmedewerker', 'raadpleger', 'beheerder'],
    met: ['doorlooptijden'],
  },
  { pad: 'herziening', naam: 'Herziening', icoon: 'lus', rollen: ['beheerder'] },
  { pad: 'storingen', naam: 'Storingen', icoon: 'storing', rollen: ['functioneel_beheerder'] },
  {
    pad: 'rekentool',
    naam: 'Rekentool',
    icoon: 'rekenen',
    rollen: ['consulent', 'administratie', 'functioneel_beheerder', 'beleidsmedewerker', 'raadpleger', 'beheerder'],
  },
];

/** What somebody with these roles finds in the menu. */
export function listPaginas(rollen: readonly Rol[]): readonly Menu[] {
  const zichtbaar = PAGINAS.filter((pagina) => pagina.rollen.some((rol) => rollen.includes(rol)));
  return zichtbaar.filter((pagina, plaats) => zichtbaar.findIndex((andere) => andere.pad === pagina.pad) === plaats);
}

/** Which of these somebody is at, by the part of the address after the gemeente or regio; undefined on a page outside the menu. */
export function findHuidigePagina(paginas: readonly Menu[], pagina: string): Menu | undefined {
  return paginas.find(({ pad }) => pad === pagina) ?? paginas.find(({ met }) => met?.includes(pagina));
}
