import { makeCsv } from '../csv.ts';
import type { Begeleiding, Begeleidingssoort } from './begeleiding.ts';
import { describeStand } from './stand-woorden.ts';

type Rij = readonly string[];

const TABELLEN: Partial<Readonly<Record<Begeleidingssoort, (begeleiding: Begeleiding) => readonly Rij[]>>> = {
  verschillenanalyse: ({ regels, oordelen, acties }) => [
    [
      'Nr.',
      'Onderdeel',
      'Stap',
      'Landelijk',
      'Hier',
      'Oordeel',
      'Waarom',
      'Brieven',
      'Wie',
      'Systemen',
      'Actie',
      'Reden',
      'Artikel',
    ],
    ...regels.map((regel) => [
      regel.nummer ?? '',
      regel.naam,
      regel.stap === null ? 'hele proces' : String(regel.stap),
      regel.landelijk,
      regel.lokaal,
      oordelen[regel.oordeel].naam,
      [...regel.blokkades, ...regel.uitleg].join(' '),
      regel.brieven.join(', '),
      regel.rollen.join(', '),
      regel.systemen.join(', '),
      acties.find(({ id }) => id === regel.id)?.actie ?? '',
      regel.motivering,
      regel.grondslag,
    ]),
  ],
  implementatieplan: ({ acties }) => [
    ['Nr.', 'Verschil', 'Onderdeel', 'Actie', 'Eigenaar', 'Werkdagen', 'Begin', 'Einde', 'Toets'],
    ...acties.map(({ nummer, afwijking, onderdeel, actie, eigenaar, werkdagen, begin, eind, toets }) => [
      nummer,
      afwijking,
      onderdeel,
      actie,
      eigenaar,
      String(werkdagen),
      begin,
      eind,
      toets,
    ]),
  ],
  statusrapportage: ({ acties, vandaag }) => [
    ['Nr.', 'Onderdeel', 'Actie', 'Stand', 'Wie', 'Einde', 'Gewijzigd op', 'Door', 'Opmerking'],
    ...acties.map((actie) => [
      actie.nummer,
      actie.onderdeel,
      actie.actie,
      describeStand(actie, vandaag),
      actie.stand?.wie || actie.eigenaar,
      actie.eind,
      actie.stand?.op ?? '',
      actie.stand?.door ?? '',
      actie.stand?.opmerking ?? '',
    ]),
  ],
};

/** The table of a document as CSV for a spreadsheet; undefined for a document without such a table. */
export function makeBegeleidingCsv(begeleiding: Begeleiding, soort: Begeleidingssoort): string | undefined {
  const rijen = TABELLEN[soort]?.(begeleiding);
  return rijen === undefined ? undefined : makeCsv(rijen);
}
