import type { Uitleg } from '../api/hulp.ts';
import type { Gids, Hulpblok } from './gids.ts';
import { makeHulpadres } from './gidsen.ts';

/** Something that answers a question, with the address where it stands. */
export interface Hulpvondst {
  readonly adres: string;
  readonly titel: string;
  readonly soort: string;
  readonly tekst: string;
}

/** What can be searched: the guides, the settings, the bounds of the law and the words. */
export interface Hulpbron {
  readonly gidsen: readonly Gids[];
  readonly instellingen: readonly {
    readonly sleutel: string;
    readonly naam: string;
    readonly uitleg: string;
    readonly grens: string;
    readonly grondslag: string;
  }[];
  readonly uitleg: Uitleg;
}

/** Everything in the help, as one list. */
export function listHulp({ gidsen, instellingen, uitleg }: Hulpbron): readonly Hulpvondst[] {
  return [
    ...gidsen.flatMap((gids) =>
      gids.hoofdstukken.map((hoofdstuk) => ({
        adres: makeHulpadres(gids, hoofdstuk),
        titel: hoofdstuk.titel,
        soort: gids.titel,
        tekst: hoofdstuk.blokken.map(readTekst).join(' '),
      })),
    ),
    ...uitleg.woorden.map(({ woord, ook = [], uitleg: tekst, grondslag }) => ({
      adres: `hulp/woorden#${makeAnker(woord)}`,
      titel: ook.length === 0 ? woord : `${woord} (${ook.join(', ')})`,
      soort: 'Woord',
      tekst: grondslag === undefined ? tekst : `${tekst} ${grondslag}`,
    })),
    ...instellingen.map(({ sleutel, naam, uitleg: tekst, grens, grondslag }) => ({
      adres: `hulp/instellingen#${makeAnker(sleutel)}`,
      titel: naam,
      soort: 'Instelling',
      tekst: `${tekst} ${grens} ${grondslag}`,
    })),
    ...uitleg.grenzen.map(({ nr, naam, melding, grondslag }) => ({
      adres: `hulp/grenzen#${makeAnker(nr)}`,
      titel: naam,
      soort: 'Grens van de wet',
      tekst: `${melding} ${nr} ${grondslag}`,
    })),
  ];
}

/** What holds every word of the question; where the title says it comes first, and before all where the title is it. Case and accents make no difference. */
export function searchHulp(hulp: readonly Hulpvondst[], vraag: string): readonly Hulpvondst[] {
  const woorden = fold(vraag).split(/\s+/).filter(Boolean);
  if (woorden.length === 0) return [];
  const holds = (tekst: string): boolean => {
    const gevouwen = fold(tekst);
    return woorden.every((woord) => gevouwen.includes(woord));
  };
  const gelijk = fold(vraag).trim();
  const inTitel = hulp
    .filter(({ titel }) => holds(titel))
    .toSorted((a, b) => Number(fold(b.titel) === gelijk) - Number(fold(a.titel) === gelijk));
  const inTekst = hulp.filter(({ titel, tekst }) => !holds(titel) && holds(`${titel} ${tekst}`));
  return [...inTitel, ...inTekst];
}

/** An id in the page for a key, a number or a word. */
export function makeAnker(naam: string): string {
  return fold(naam).replaceAll(/[^a-z0-9]+/g, '-');
}

// helpers

function readTekst(blok: Hulpblok): string {
  return blok.soort === 'stappen' ? blok.stappen.join(' ') : blok.tekst;
}

function fold(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
