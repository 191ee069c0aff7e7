import type { Datum } from '../datum.ts';
import { addMaanden, findLaatsteDag } from '../datum.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Zaakgegevens } from '../zaak/zaakgegevens.ts';
import { makeVervolggroepen, makeVoorbeeldvordering } from './voorbeeldvervolg.ts';

/**
 * A made-up zaak to show a letter with: everything is filled in, nobody in it exists. The dienstverband begins on the first of the month
 * after `vandaag`.
 */
export function makeVoorbeeldzaak(gemeente: string, variant: Zaak['variant'], vandaag: Datum): Zaak {
  return {
    id: 'voorbeeld',
    versie: 1,
    gemeente,
    zaaknummer: 'LKS-VOORBEELD',
    variant,
    status: 'lopend',
    gegevens: makeGegevens(gemeente, vandaag),
    processen: [],
    taken: [],
    termijnen: [],
    besluiten: [],
    vorderingen: [{ ...makeVoorbeeldvordering(vandaag), ontvangsten: [], kwijt: [] }],
    brieven: [],
    documenten: [],
    heronderzoeken: [],
  };
}

// helpers

function makeGegevens(gemeente: string, vandaag: Datum): Zaakgegevens {
  const begin: Datum = `${addMaanden(vandaag, 1).slice(0, 7)}-01`;
  const adres = { straat: 'Voorbeeldstraat', huisnummer: '1', postcode: '1000 AB', plaats: 'Voorbeeldstad' };
  return {
    aanvraag: {
      datumOntvangst: vandaag,
      ingediendDoor: 'werkgever',
      gevraagdeRoute: 'regulier',
      kanaal: 'formulier',
      toestemmingVoorinvullen: true,
    },
    werknemer: {
      voorletters: 'V.',
      voornaam: 'Voorbeeld',
      achternaam: 'Werknemer',
      geboortedatum: '1990-05-01',
      bsn: { versleuteld: '', laatste3: '782' },
      adres,
      woongemeente: gemeente,
      doelgroepgrond: 'bijstand',
      kanWmlVerdienen: false,
      bbl: false,
    },
    werkgever: {
      naam: 'Voorbeeld Werkgever bv',
      kvkNummer: '12345678',
      adres,
      contactpersoon: 'mevrouw Voorbeeld',
      email: 'personeel@werkgever.example',
      iban: 'NL91ABNA0417164300',
      tenaamstelling: 'Voorbeeld Werkgever bv',
      uitzendbureau: false,
    },
    dienstverband: {
      functie: 'medewerker magazijn',
      begindatum: begin,
      einddatum: findLaatsteDag(begin, 12),
      contractsoort: 'vast',
      urenPerWeek: 32,
      voltijdUren: 38,
      andereLoonsubsidie: false,
      wsw: false,
    },
    loonwaarde: {
      percentage: 60,
      meetdatum: vandaag,
      deskundige: 'V. Deskundige',
      organisatie: 'Voorbeeld Loonwaarde',
      volgendeMeting: findLaatsteDag(begin, 10),
    },
    gesprek: { datum: vandaag, samenvatting: 'Wij bespraken de uitkomst van de meting.' },
    rappel: { aantalVerstuurd: 1, verstuurdOp: [vandaag] },
    oordeel: { route: 'regulier' },
    ...makeVervolggroepen(vandaag, begin),
  };
}
