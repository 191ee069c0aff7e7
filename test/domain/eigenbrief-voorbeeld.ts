import type { Eigenbrief } from '../../server/domain/brief/eigenbrief.ts';

/** A letter that a gemeente made itself. */
export const EIGENBRIEF: Eigenbrief = {
  code: 'EB-3',
  titel: 'Uitnodiging kennismaking',
  soort: 'kennisgeving',
  aan: ['werknemer'],
  kanaal: 'brief',
  stap: 1,
  onderwerp: 'Kennismaken',
  blokken: [{ naam: 'bericht', soort: 'alinea', tekst: 'Beste {{ werknemer.naam }}.' }],
  motivering: 'Werknemers komen vaker opdagen.',
};
