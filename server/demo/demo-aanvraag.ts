import type { Datum } from '../domain/datum.ts';
import { addAanMaand, addDagen, addMaanden, makeDatum, readMaand, splitDatum } from '../domain/datum.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import { WERKGEVERS, WERKNEMERS } from './demo-namen.ts';
import { makeTestBsn, makeTestIban } from './demo-nummers.ts';

/** The form PP-1 of demo zaak number `index`, complete and reguliere route; the same number gives the same people. */
export function makeDemoAanvraag(index: number, gemeente: string, ontvangen: Datum): Formulierwaarden {
  const begindatum = `${addAanMaand(readMaand(ontvangen), 1 + (index % 2))}-01`;
  return {
    'aanvraag.datumOntvangst': ontvangen,
    'aanvraag.ingediendDoor': index % 7 === 3 ? 'werknemer' : 'werkgever',
    'aanvraag.gevraagdeRoute': 'regulier',
    'aanvraag.kanaal': (['gesprek', 'formulier', 'e-mail', 'post'] as const)[index % 4] ?? 'gesprek',
    'aanvraag.toestemmingVoorinvullen': true,
    ...makeWerknemer(index, gemeente, ontvangen),
    ...makeWerkgever(index),
    'dienstverband.begindatum': begindatum,
    ...(index % 5 === 4 ? {} : { 'dienstverband.einddatum': addDagen(addMaanden(begindatum, 12), -1) }),
    'dienstverband.contractsoort': 'vast',
    'dienstverband.urenPerWeek': [32, 24, 28, 36, 20, 30.5, 16][index % 7] ?? 32,
    'dienstverband.voltijdUren': [38, 36, 40, 37][index % 4] ?? 38,
    'dienstverband.aokOntvangenOp': ontvangen,
    'dienstverband.andereLoonsubsidie': false,
    'dienstverband.wsw': false,
  };
}

/** Somebody of this age on that day. */
export function makeGeboortedatum(leeftijd: number, op: Datum, index: number): Datum {
  const { jaar } = splitDatum(op);
  return makeDatum(jaar - leeftijd - 1, 3 + (index % 10), 1 + ((index * 7) % 28));
}

// helpers

function makeWerknemer(index: number, gemeente: string, op: Datum): Formulierwaarden {
  const [voorletters, voornaam] = pick(WERKNEMERS, index);
  // In each next round through the list every voornaam meets another achternaam.
  const [, , tussenvoegsel, achternaam] = pick(WERKNEMERS, index + Math.floor(index / WERKNEMERS.length) * 5);
  return {
    'werknemer.voorletters': voorletters,
    'werknemer.voornaam': voornaam,
    ...(tussenvoegsel === '' ? {} : { 'werknemer.tussenvoegsel': tussenvoegsel }),
    'werknemer.achternaam': achternaam,
    'werknemer.geboortedatum': makeGeboortedatum(27 + ((index * 5) % 31), op, index),
    'werknemer.bsn': makeTestBsn(index * 37),
    'werknemer.adres.straat': ['Dorpsstraat', 'Lindelaan', 'Wilgenweg', 'Molenstraat'][index % 4] ?? 'Dorpsstraat',
    'werknemer.adres.huisnummer': String(1 + ((index * 3) % 90)),
    'werknemer.adres.postcode': gemeente === 'olst-wijhe' ? '8121 AA' : '1234 AB',
    'werknemer.adres.plaats': gemeente === 'olst-wijhe' ? 'Olst' : 'Voorbeeldstad',
    'werknemer.woongemeente': gemeente,
    'werknemer.telefoon': '0570-00 00 00',
    'werknemer.doelgroepgrond':
      (['bijstand', 'niet_uitkeringsgerechtigd', 'ioaw_ioaz', 'bijstand'] as const)[index % 4] ?? 'bijstand',
    'werknemer.kanWmlVerdienen': false,
    'werknemer.bbl': false,
  };
}

function makeWerkgever(index: number): Formulierwaarden {
  const nummer = index % WERKGEVERS.length;
  const [naam, contactpersoon, straat, plaats, functie] = pick(WERKGEVERS, index);
  return {
    'werkgever.naam': naam,
    'werkgever.kvkNummer': String(90_000_001 + nummer),
    'werkgever.uitzendbureau': false,
    'werkgever.iban': makeTestIban(1_234_567 + nummer),
    'werkgever.tenaamstelling': naam,
    'werkgever.adres.straat': straat,
    'werkgever.adres.huisnummer': String(2 + nummer * 4),
    'werkgever.adres.postcode': plaats === 'Voorbeeldstad' ? '1234 CD' : '8131 BB',
    'werkgever.adres.plaats': plaats,
    'werkgever.contactpersoon': contactpersoon,
    'werkgever.telefoon': '0570-00 00 00',
    'werkgever.email': `loonkostensubsidie@werkgever${nummer + 1}.example`,
    'dienstverband.functie': functie,
  };
}

function pick<T>(lijst: readonly T[], index: number): T {
  const gekozen = lijst[index % lijst.length];
  if (gekozen === undefined) throw new TypeError('De demolijst is leeg.');
  return gekozen;
}
