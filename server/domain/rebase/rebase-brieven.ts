import type { Eigenbrief } from '../brief/eigenbrief.ts';
import { quote } from '../verschil/woorden.ts';
import type { Rebasedeel, Rebaseinvoer, Rebasekeuze } from './rebase.ts';
import { withAntwoord } from './vraag.ts';

/** The letters of the gemeente itself: they stay, unless the new national version gives their code to a letter of its own. */
export function rebaseBrieven(invoer: Rebaseinvoer): Rebasedeel<Eigenbrief> {
  const brieven = invoer.lokaal.brieven ?? [];
  const botsend = brieven.filter(({ code }) => invoer.landelijk.brieven.some((sjabloon) => sjabloon.code === code));
  const blijft = brieven.filter((brief) => !botsend.includes(brief));
  return {
    keuzes: botsend.map((brief) => ask(brief, invoer)),
    raaktNiet: blijft.map(({ code, titel }) => ({
      soort: 'brief',
      element: code,
      naam: `Brief ${code}: ${titel}`,
      zin: `Uw eigen brief ${code} ${quote(titel)} blijft.`,
    })),
    inhoud: blijft,
    hoortBij: ({ soort, element }) => soort === 'brief' && botsend.some(({ code }) => code === element),
  };
}

// helpers

function ask({ code, titel, motivering }: Eigenbrief, invoer: Rebaseinvoer): Rebasekeuze {
  const landelijk = invoer.landelijk.brieven.find((sjabloon) => sjabloon.code === code)?.titel ?? '';
  return withAntwoord(
    {
      id: `brief:${code}`,
      soort: 'brief',
      element: code,
      naam: `Brief ${code}: ${titel}`,
      klasse: 'werkgevolg',
      vraag: `Wat gebeurt er met uw eigen brief ${code} ${quote(titel)}?`,
      uitleg: `Landelijk komt er een brief bij met dezelfde code: ${quote(landelijk)}. Stappen die ${code} versturen, versturen dan die landelijke brief.`,
      waarom: 'Een code hoort bij één brief. Anders weet niemand welke brief een stap verstuurt.',
      lokaal: titel,
      landelijk: `de landelijke brief ${quote(landelijk)}; uw eigen brief vervalt`,
      houdenNiet: `De code ${code} is nu van een landelijke brief. Maak uw eigen brief daarna opnieuw met een hogere code.`,
      motivering,
      elementen: [],
    },
    invoer.antwoorden,
  );
}
