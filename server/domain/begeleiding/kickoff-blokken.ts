import { actsIn } from '../bijlage/bijlage-processen.ts';
import { formatDatumKort } from '../datum.ts';
import type { Documentblok } from '../tekstdocument.ts';
import type { Analyseregel, Begeleiding } from './begeleiding.ts';

/** So many points fit on one slide. */
const PER_BLAD = 6;

/** The kick-off: each heading is a slide, or a chapter in the other formats. */
export function listKickoffblokken(begeleiding: Begeleiding): readonly Documentblok[] {
  const { kickoff, regels, acties, oordelen } = begeleiding;
  const anders = regels.filter(({ nummer }) => nummer !== undefined);
  return [
    kop('Agenda'),
    {
      soort: 'tabel',
      bijschrift: `Samen ${kickoff.agenda.reduce((som, { minuten }) => som + minuten, 0)} minuten`,
      koppen: ['Onderwerp', 'Minuten'],
      breedtes: [5, 1],
      rijen: kickoff.agenda.map(({ minuten, onderwerp }) => [onderwerp, String(minuten)]),
    },
    kop('Waarom wij dit doen'),
    { soort: 'lijst', punten: kickoff.waarom },
    kop('Het proces in zeven stappen'),
    { soort: 'lijst', punten: kickoff.stappen.map(({ stap, naam, uitleg }) => `Stap ${stap}: ${naam}. ${uitleg}`) },
    ...slides(
      'De processen',
      kickoff.processen.map(({ titel, doel }) => [titel, doel]),
      { koppen: ['Proces', 'Waar het voor is'], breedtes: [2, 5] },
    ),
    ...kickoff.processen.filter(({ plaat }) => plaat === true).flatMap((proces) => listPlaat(proces, anders)),
    ...slides(
      'Wat bij ons anders is',
      anders.map(({ naam, lokaal, landelijk, oordeel }) => [naam, landelijk, lokaal, oordelen[oordeel].naam]),
      { koppen: ['Onderdeel', 'Landelijk', 'Bij ons', 'Oordeel'], breedtes: [2.4, 2.2, 3, 1.3] },
    ),
    ...slides(
      'De termijnen',
      kickoff.termijnen.map(({ naam, duur, wettelijk }) => [naam, duur, wettelijk ? 'wettelijk' : 'eigen']),
      { koppen: ['Termijn', 'Duur', 'Soort'], breedtes: [4, 1.6, 1.2] },
    ),
    kop('Zo betalen wij'),
    { soort: 'lijst', punten: kickoff.betaling },
    ...slides(
      'Wie wat doet, en wanneer',
      acties.map(({ onderdeel, eigenaar, begin, eind }) => [
        onderdeel,
        eigenaar,
        `${formatDatumKort(begin)} tot en met ${formatDatumKort(eind)}`,
      ]),
      { koppen: ['Verschil', 'Eigenaar', 'Wanneer'], breedtes: [3, 1.8, 3] },
    ),
    kop('Vragen en afspraken'),
    { soort: 'lijst', punten: kickoff.vragen },
  ];
}

// helpers

/** The process as a picture, with a mark where the gemeente differs. */
function listPlaat(
  { naam, versie, titel, xml }: Begeleiding['kickoff']['processen'][number],
  anders: readonly Analyseregel[],
): readonly Documentblok[] {
  return [
    kop(`Het proces als plaat: ${titel.toLowerCase()}`),
    {
      soort: 'diagram',
      proces: naam,
      versie,
      ...(xml === undefined ? {} : { xml }),
      bijschrift: titel,
      alt: `Procesdiagram van ${titel.toLowerCase()}. De stappen staan in woorden op het blad ervoor.`,
      merken: anders
        .filter((regel) => actsIn(regel, naam))
        .flatMap(({ nummer = '', naam: onderdeel, elementen }) =>
          elementen.map((element) => ({ element, nummer, tekst: `${nummer} ${onderdeel}` })),
        ),
    },
  ];
}

type Rij = readonly string[];

/** A table over as many slides as it needs. */
function slides(
  titel: string,
  rijen: readonly Rij[],
  { koppen, breedtes }: { readonly koppen: readonly string[]; readonly breedtes: readonly number[] },
): readonly Documentblok[] {
  const bladen = Math.ceil(rijen.length / PER_BLAD);
  return Array.from({ length: bladen }, (_, blad) => {
    const nummer = bladen === 1 ? '' : ` (${blad + 1} van ${bladen})`;
    return [
      kop(`${titel}${nummer}`),
      {
        soort: 'tabel' as const,
        bijschrift: `${titel}${nummer}`,
        koppen,
        breedtes,
        rijen: rijen.slice(blad * PER_BLAD, (blad + 1) * PER_BLAD),
      },
    ];
  }).flat();
}

function kop(tekst: string): Documentblok {
  return { soort: 'kop', niveau: 2, tekst };
}
