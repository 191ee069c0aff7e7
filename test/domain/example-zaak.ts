import type { Datum } from '../../server/domain/datum.ts';
import { evolveAll } from '../../server/domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../server/domain/zaak/gebeurtenis.ts';
import type { Taak, Zaak, Zaaktermijn } from '../../server/domain/zaak/zaak.ts';
import type { Zaakgegevens } from '../../server/domain/zaak/zaakgegevens.ts';

export const GEGEVENS: Zaakgegevens = {
  aanvraag: {
    datumOntvangst: '2026-01-05',
    ingediendDoor: 'werkgever',
    gevraagdeRoute: 'regulier',
    kanaal: 'formulier',
    toestemmingVoorinvullen: true,
  },
  werknemer: {
    voorletters: 'M.',
    voornaam: 'Mehmet',
    achternaam: 'Yıldız',
    geboortedatum: '1990-05-01',
    bsn: { versleuteld: 'v1:xyz', laatste3: '782' },
    adres: { straat: 'Dorpsstraat', huisnummer: '1', postcode: '8121 AA', plaats: 'Olst' },
    woongemeente: 'voorbeeldstad',
    doelgroepgrond: 'bijstand',
    kanWmlVerdienen: false,
    bbl: false,
  },
  werkgever: {
    naam: 'Bakkerij De Vries',
    kvkNummer: '12345678',
    adres: { straat: 'Markt', huisnummer: '2', postcode: '8131 AA', plaats: 'Wijhe' },
    contactpersoon: 'B. de Vries',
    email: 'info@bakkerij.example',
    uitzendbureau: false,
  },
  dienstverband: {
    functie: 'bakkershulp',
    begindatum: '2026-02-01',
    contractsoort: 'vast',
    urenPerWeek: 32,
    voltijdUren: 38,
    andereLoonsubsidie: false,
    wsw: false,
  },
  loonwaarde: {},
  rappel: { aantalVerstuurd: 0, verstuurdOp: [] },
  oordeel: {},
};

export const GESTART: Gebeurtenis = {
  soort: 'ZaakGestart',
  zaakId: 'z1',
  gemeente: 'voorbeeldstad',
  zaaknummer: 'LKS-2026-0001',
  variant: { naam: 'voorbeeldstad', versie: '2026-01-01' },
  gegevens: GEGEVENS,
};

export const PROCES: Gebeurtenis = {
  soort: 'ProcesGestart',
  proces: { id: 'p1', naam: 'aanvraag-en-besluit', versie: '2026-01-01', engine: 'e1', status: 'lopend' },
};

export function taak(anders: Partial<Taak> = {}): Taak {
  return {
    id: 't1',
    procesId: 'p1',
    element: 'BeoordelenAanvraagTask',
    wachtId: 'w1',
    naam: 'Aanvraag beoordelen',
    stap: 1,
    rol: 'consulent',
    formulier: 'beoordelen-aanvraag',
    status: 'open',
    ontstaanOp: '2026-01-05T09:00:00.000Z',
    ...anders,
  };
}

export function termijn(soort: string, einddatum: Datum, anders: Partial<Zaaktermijn> = {}): Zaaktermijn {
  return {
    id: soort,
    soort,
    naam: soort,
    wettelijk: false,
    grondslag: 'art. 1',
    van: '2026-01-05',
    aantal: 10,
    eenheid: 'werkdagen',
    opschortingen: [],
    einddatum,
    uitleg: [],
    bericht: 'Verstreken',
    status: 'lopend',
    ...anders,
  };
}

/** A zaak to which this happened. */
export function zaakNa(...gebeurtenissen: readonly Gebeurtenis[]): Zaak {
  return evolveAll(undefined, [GESTART, PROCES, ...gebeurtenissen]);
}

export const open = (anders: Partial<Taak> = {}): Gebeurtenis => ({ soort: 'TaakOntstaan', taak: taak(anders) });
export const gestart = (t: Zaaktermijn): Gebeurtenis => ({ soort: 'TermijnGestart', termijn: t });
