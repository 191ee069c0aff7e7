import type { Werkvoorraadregel, Zaakregel } from '../../server/domain/volgen/overzicht.ts';
import type { Effect } from '../../server/domain/zaak/effect.ts';
import type { Vastlegging } from '../../server/domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../server/domain/zaak/zaak.ts';
import type { Zaakgegevens } from '../../server/domain/zaak/zaakgegevens.ts';
import type { Opslag, Werkvoorraadvraag } from '../../server/ports.ts';

const ADRES = { straat: 'Dorpsstraat', huisnummer: '1', postcode: '1234 AB', plaats: 'Voorbeeldstad' };
const TIJDSTIP = '2026-03-02T09:00:00.000Z';

/** Gegevens of a fictional regular aanvraag; the BSN is not encrypted by a key that exists. */
export function maakGegevens(anders: Partial<Zaakgegevens> = {}): Zaakgegevens {
  return {
    aanvraag: {
      datumOntvangst: '2026-03-02',
      ingediendDoor: 'werkgever',
      gevraagdeRoute: 'regulier',
      kanaal: 'formulier',
      toestemmingVoorinvullen: true,
    },
    werknemer: {
      voorletters: 'A.',
      voornaam: 'Anouk',
      achternaam: 'Voorbeeld',
      geboortedatum: '1990-05-01',
      bsn: { versleuteld: 'bm9vaXQ=', laatste3: '782' },
      adres: ADRES,
      woongemeente: 'voorbeeldstad',
      doelgroepgrond: 'bijstand',
      kanWmlVerdienen: false,
      bbl: false,
    },
    werkgever: {
      naam: 'Bakkerij De Korenbloem',
      kvkNummer: '12345678',
      adres: ADRES,
      contactpersoon: 'C. Contact',
      email: 'bakkerij@voorbeeld.example',
      uitzendbureau: false,
    },
    dienstverband: {
      functie: 'medewerker bakkerij',
      begindatum: '2026-03-01',
      contractsoort: 'vast',
      urenPerWeek: 32,
      voltijdUren: 38,
      andereLoonsubsidie: false,
      wsw: false,
    },
    loonwaarde: {},
    rappel: { aantalVerstuurd: 0, verstuurdOp: [] },
    oordeel: {},
    ...anders,
  };
}

export function maakZaak(anders: Partial<Zaak> = {}): Zaak {
  return {
    id: 'zaak-1',
    versie: 1,
    gemeente: 'voorbeeldstad',
    zaaknummer: 'LKS-2026-0001',
    variant: { naam: 'voorbeeldstad', versie: '2026-01-01' },
    status: 'lopend',
    gegevens: maakGegevens(),
    processen: [],
    taken: [],
    termijnen: [],
    besluiten: [],
    brieven: [],
    documenten: [],
    heronderzoeken: [],
    ...anders,
  };
}

/** A row of the werkvoorraad that belongs to `zaak`. */
export function maakWerkvoorraadregel(zaak: Zaak, anders: Partial<Werkvoorraadregel> = {}): Werkvoorraadregel {
  return {
    taakId: `${zaak.id}-taak-1`,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    zaaknummer: zaak.zaaknummer,
    zaakversie: zaak.versie,
    taak: 'Aanvraag beoordelen',
    element: 'BeoordelenAanvraagTask',
    stap: 1,
    rol: 'consulent',
    route: 'regulier',
    werknemer: 'Voorbeeld, A.',
    werkgever: 'Bakkerij De Korenbloem',
    behandelaar: null,
    ontstaanOp: TIJDSTIP,
    wettelijkUiterlijk: null,
    uiterlijk: null,
    termijn: null,
    grondslag: null,
    opgeschort: false,
    zoektekst: `voorbeeld, a. bakkerij de korenbloem ${zaak.zaaknummer.toLowerCase()} aanvraag beoordelen`,
    ...anders,
  };
}

/** The row of `zaak` in the list of zaken. */
export function maakZaakregel(zaak: Zaak, anders: Partial<Zaakregel> = {}): Zaakregel {
  return {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    zaaknummer: zaak.zaaknummer,
    zaakversie: zaak.versie,
    status: zaak.status,
    toestand: 'Aanvraag beoordelen',
    stap: 1,
    route: 'regulier',
    werknemer: 'Voorbeeld, A.',
    werkgever: 'Bakkerij De Korenbloem',
    uiterlijk: null,
    wettelijkUiterlijk: null,
    opgeschort: false,
    ontvangenOp: '2026-03-02',
    bijgewerktOp: TIJDSTIP,
    zoektekst: `voorbeeld, a. bakkerij de korenbloem ${zaak.zaaknummer.toLowerCase()}`,
    ...anders,
  };
}

/** The audit record with this volgnummer in the save that makes `zaak.versie`. */
export function maakVastlegging(zaak: Zaak, volgnummer = 1, anders: Partial<Vastlegging> = {}): Vastlegging {
  return {
    id: `${zaak.id}:${zaak.versie}:${volgnummer}`,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    versie: zaak.versie,
    volgnummer,
    tijdstip: TIJDSTIP,
    datum: '2026-03-02',
    door: 'systeem',
    gebeurtenis: { soort: 'BsnGetoond' },
    ...anders,
  };
}

export function maakEffect(zaak: Zaak, volgnummer = 1): Effect {
  return {
    id: `${zaak.id}:${zaak.versie}:effect-${volgnummer}`,
    soort: 'melding',
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
  };
}

/**
 * A valid save of `zaak`: one task row, one row in the list, one audit record and no effects, unless `anders` says otherwise.
 * The expected version and the opdrachtId follow from the zaak.
 */
export function maakOpslag(zaak: Zaak = maakZaak(), anders: Partial<Opslag> = {}): Opslag {
  return {
    zaak,
    verwachteVersie: zaak.versie - 1,
    opdrachtId: `opdracht-${zaak.id}-${zaak.versie}`,
    werkvoorraad: [maakWerkvoorraadregel(zaak)],
    zaakregel: maakZaakregel(zaak),
    termijnen: [],
    agenda: [],
    vastleggingen: [maakVastlegging(zaak)],
    effecten: [],
    ...anders,
  };
}

/** A question for the werkvoorraad of Voorbeeldstad on the first day of the demo: everything, one page. */
export function maakWerkvoorraadvraag(anders: Partial<Werkvoorraadvraag> = {}): Werkvoorraadvraag {
  return {
    gemeenten: ['voorbeeldstad'],
    lijst: 'alle',
    gebruiker: 'anna',
    rollen: ['consulent', 'administratie'],
    vandaag: '2026-03-02',
    risicogrens: '2026-03-16',
    binnenkortTot: '2026-03-09',
    aantal: 25,
    ...anders,
  };
}
