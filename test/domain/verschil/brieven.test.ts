import { describe, expect, it } from 'vitest';
import type { Briefblok, Briefsjabloon } from '../../../server/domain/brief/brief.ts';
import { compareVersies } from '../../../server/domain/verschil/compare-versies.ts';
import type { Versieinhoud } from '../../../server/domain/verschil/versieinhoud.ts';
import { landelijk } from './given.ts';

function withBrief(code: string, wijzig: (brief: Briefsjabloon) => Briefsjabloon): Versieinhoud {
  return { ...landelijk, brieven: landelijk.brieven.map((brief) => (brief.code === code ? wijzig(brief) : brief)) };
}

function withBlok(code: string, naam: string, wijzig: (blok: Briefblok) => Briefblok): Versieinhoud {
  return withBrief(code, (brief) => ({
    ...brief,
    blokken: brief.blokken.map((blok) => (blok.naam === naam ? wijzig(blok) : blok)),
  }));
}

interface Geval {
  readonly wat: string;
  readonly nieuw: () => Versieinhoud;
  readonly verwacht: readonly unknown[];
}

const GEVALLEN: readonly Geval[] = [
  {
    wat: 'words in a decision',
    nieuw: () =>
      withBlok('PP-6', 'werknemer', (blok) => ({
        ...blok,
        soort: 'alinea',
        tekst: 'Ook {{ werknemer.naam }} krijgt een brief.',
      })),
    verwacht: [
      'rechtsgevolg tekst: In brief PP-6 (Beschikking toekenning loonkostensubsidie), alinea ‘werknemer’, staat nu: ‘Ook {{ werknemer.naam }} krijgt een brief.’.',
    ],
  },
  {
    wat: 'words in a notice',
    nieuw: () => withBlok('PP-2', 'doen-kop', (blok) => ({ ...blok, soort: 'kop', tekst: 'Dit moet u doen' })),
    verwacht: [
      'opmaak tekst: In brief PP-2 (Aanleveren gegevens loonkostensubsidie), alinea ‘doen-kop’, staat nu: ‘Dit moet u doen’.',
    ],
  },
  {
    wat: 'data that a notice of the law no longer gives',
    nieuw: () =>
      withBlok('PP-2', 'herhaling', (blok) => ({ ...blok, soort: 'alinea', tekst: 'Wij vroegen u hier eerder om.' })),
    verwacht: [
      'rechtsgevolg tekst: In brief PP-2 (Aanleveren gegevens loonkostensubsidie), alinea ‘herhaling’, staat nu: ‘Wij vroegen u hier eerder om.’.',
      'rechtsgevolg invulvelden: In brief PP-2 (Aanleveren gegevens loonkostensubsidie), alinea ‘herhaling’, vervalt het gegeven ‘rappelnummer’.',
    ],
  },
  {
    wat: 'the explanation of bezwaar that goes',
    nieuw: () =>
      withBrief('PP-6', (brief) => ({ ...brief, blokken: brief.blokken.filter(({ soort }) => soort !== 'bezwaar') })),
    verwacht: [
      'rechtsgevolg vervallen: In brief PP-6 (Beschikking toekenning loonkostensubsidie) vervalt de uitleg over bezwaar.',
    ],
  },
  {
    wat: 'the explanation of beroep that goes',
    nieuw: () =>
      withBrief('PP-Z3', (brief) => ({ ...brief, blokken: brief.blokken.filter(({ naam }) => naam !== 'beroep') })),
    verwacht: ['rechtsgevolg vervallen: In brief PP-Z3 (Beslissing op bezwaar) vervalt de uitleg over beroep.'],
  },
  {
    wat: 'when a paragraph is there',
    nieuw: () => withBlok('PP-2', 'gesprek', ({ als: _als, ...blok }) => blok),
    verwacht: [
      'rechtsgevolg als: In brief PP-2 (Aanleveren gegevens loonkostensubsidie), alinea ‘gesprek’, staat de tekst er nu altijd in plaats van alleen als ‘gesprek’ er is.',
    ],
  },
  {
    wat: 'subject, articles and readers of a letter',
    nieuw: () =>
      withBrief('PP-2', (brief) => ({
        ...brief,
        onderwerp: 'Gegevens',
        grondslag: 'art. 4:2 Awb',
        aan: ['werknemer'],
      })),
    verwacht: [
      'opmaak onderwerp: Het onderwerp van brief PP-2 (Aanleveren gegevens loonkostensubsidie) is nu ‘Gegevens’.',
      'rechtsgevolg aan: De gemeente stuurt brief PP-2 (Aanleveren gegevens loonkostensubsidie) aan de werknemer in plaats van aan de werkgever.',
      'rechtsgevolg grondslag: De grondslag van brief PP-2 (Aanleveren gegevens loonkostensubsidie) is nu art. 4:2 Awb. Dat was Artikel 4:2 en 4:5 Algemene wet bestuursrecht.',
    ],
  },
  {
    wat: 'the order of paragraphs',
    nieuw: () => withBrief('PP-B1', (brief) => ({ ...brief, blokken: brief.blokken.toReversed() })),
    verwacht: [
      expect.stringMatching(/^opmaak volgorde: In brief PP-B1 .* staan de alinea’s in een andere volgorde\.$/),
    ],
  },
  {
    wat: 'a letter that goes',
    nieuw: () => ({ ...landelijk, brieven: landelijk.brieven.filter(({ code }) => code !== 'PP-11') }),
    verwacht: [expect.stringMatching(/^rechtsgevolg vervallen: Brief PP-11 ‘.*’ aan de werkgever vervalt\.$/)],
  },
];

describe('a change of a letter', () => {
  it.each(GEVALLEN)('$wat', ({ nieuw, verwacht }) => {
    const verschillen = compareVersies(landelijk, nieuw());

    expect(verschillen.map(({ klasse, eigenschap, zin }) => `${klasse} ${eigenschap}: ${zin}`)).toEqual(verwacht);
    for (const { waarom } of verschillen) expect(waarom).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('is shown at the step that sends it', () => {
    const [verschil] = compareVersies(
      landelijk,
      withBrief('PP-11', (brief) => ({ ...brief, titel: 'x' })),
    );
    expect(verschil?.elementen).toEqual(['VersturenLaatsteVerzoekTask']);
  });
});
