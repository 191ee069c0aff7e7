import type { Rol } from '../domain/zaak/zaak.ts';

/** Somebody who can log in to the demo. */
export interface Demogebruiker {
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly gemeenten: readonly string[];
}

/** One password for all: the demo holds fictional people only, and the start page shows it. */
export const DEMO_WACHTWOORD = 'preferent-demo';

/** The people of the demo: each role in each gemeente, and one consulent who works for both. */
export const DEMOGEBRUIKERS: readonly Demogebruiker[] = [
  ...makeTeam('voorbeeldstad', [
    ['consulent', 'E. de Groot'],
    ['consulent2', 'P. Smit'],
    ['administratie', 'A. Visser'],
    ['functioneelbeheer', 'H. Çelik'],
    ['beleid', 'M. van Leeuwen'],
    ['raadpleger', 'T. Bakker'],
  ]),
  ...makeTeam('olst-wijhe', [
    ['consulent', 'L. Hendriks'],
    ['consulent2', 'N. Özdemir'],
    ['administratie', 'K. Mulder'],
    ['functioneelbeheer', 'R. Dekker'],
    ['beleid', 'S. Kuipers'],
    ['raadpleger', 'J. Prins'],
  ]),
  {
    gebruikersnaam: 'consulent.regio',
    naam: 'I. Vermeulen',
    rollen: ['consulent'],
    gemeenten: ['voorbeeldstad', 'olst-wijhe'],
  },
  { gebruikersnaam: 'beheerder', naam: 'B. Koster', rollen: ['beheerder'], gemeenten: ['voorbeeldstad', 'olst-wijhe'] },
];

/** The demo user of that name. @throws TypeError when there is none. */
export function readDemogebruiker(gebruikersnaam: string): Demogebruiker {
  const gebruiker = DEMOGEBRUIKERS.find((g) => g.gebruikersnaam === gebruikersnaam);
  if (!gebruiker) throw new TypeError(`Demogebruiker ${gebruikersnaam} bestaat niet.`);
  return gebruiker;
}

// helpers

type Functie = 'consulent' | 'consulent2' | 'administratie' | 'functioneelbeheer' | 'beleid' | 'raadpleger';

function makeTeam(gemeente: string, team: readonly (readonly [Functie, string])[]): readonly Demogebruiker[] {
  const rollen: Readonly<Record<Functie, Rol>> = {
    consulent: 'consulent',
    consulent2: 'consulent',
    administratie: 'administratie',
    functioneelbeheer: 'functioneel_beheerder',
    beleid: 'beleidsmedewerker',
    raadpleger: 'raadpleger',
  };
  return team.map(([functie, naam]) => ({
    gebruikersnaam: `${functie}.${gemeente}`,
    naam,
    rollen: [rollen[functie]],
    gemeenten: [gemeente],
  }));
}
