import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';

const ADRES = { straat: 'Dorpsstraat', huisnummer: '12', postcode: '8121 AA', plaats: 'Olst' };

/** A zaak as a screen shows it, with fictional people. */
export function makeOverzicht(): Zaakoverzicht {
  return {
    id: 'zaak-1',
    versie: 1,
    gemeente: 'olst-wijhe',
    gemeentenaam: 'Olst-Wijhe',
    zaaknummer: 'LKS-2026-0001',
    status: 'lopend',
    titel: 'Jansen, A. (Anna) bij Bakkerij De Vries',
    werknemer: 'Jansen, A. (Anna)',
    werkgever: 'Bakkerij De Vries',
    route: 'regulier',
    variant: { naam: 'olst-wijhe', versie: '1' },
    afwijkingen: [],
    werkafspraken: [],
    eigenGegevens: [],
    vervolggegevens: [],
    gegevens: {
      aanvraag: {
        datumOntvangst: '2026-03-02',
        ingediendDoor: 'werkgever',
        gevraagdeRoute: 'regulier',
        kanaal: 'formulier',
        toestemmingVoorinvullen: true,
      },
      werknemer: {
        voorletters: 'A.',
        voornaam: 'Anna',
        achternaam: 'Jansen',
        geboortedatum: '1990-05-01',
        bsnGemaskeerd: '•••••••782',
        adres: ADRES,
        woongemeente: 'olst-wijhe',
        doelgroepgrond: 'bijstand',
        kanWmlVerdienen: false,
        bbl: false,
      },
      werkgever: {
        naam: 'Bakkerij De Vries',
        kvkNummer: '12345678',
        adres: ADRES,
        contactpersoon: 'B. de Vries',
        email: 'info@bakkerij.example',
        uitzendbureau: false,
      },
      dienstverband: {
        functie: 'medewerker bakkerij',
        begindatum: '2026-04-01',
        contractsoort: 'vast',
        urenPerWeek: 32,
        voltijdUren: 38,
        andereLoonsubsidie: false,
        wsw: false,
      },
      loonwaarde: {},
      rappel: { aantalVerstuurd: 0, verstuurdOp: [] },
      oordeel: {},
    },
    watNu: 'Beoordeel de aanvraag.',
    taken: [],
    termijnen: [],
    besluiten: [],
    brieven: [],
    documenten: [],
    heronderzoeken: [],
    verloop: [],
    processen: [],
  };
}
