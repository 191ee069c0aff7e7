import { InvoerError } from '../../domain/fouten.ts';
import type { Wijziginggegevens } from '../../domain/vervolg/wijziginggegevens.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';

/** Writes a change that touches no amount: who the werkgever is, where it is, and where the money goes. @throws InvoerError */
export const recordWijziging: Handler = ({ zaak }) => {
  const { wijziging } = zaak.gegevens;
  if (wijziging?.soort === 'iban' && wijziging.ibanAkkoord !== true) {
    const melding = 'Een ander rekeningnummer telt pas als een collega het heeft gecontroleerd.';
    throw new InvoerError(melding, [{ veld: 'wijziging.ibanAkkoord', melding }]);
  }
  return recordGegevens(zaak, listVelden(wijziging), 'gemelde wijziging');
};

// helpers

function listVelden(wijziging: Wijziginggegevens | undefined): Readonly<Record<string, unknown>> {
  const soort = wijziging?.soort;
  if (soort === 'iban') {
    return { 'werkgever.iban': wijziging?.iban, 'werkgever.tenaamstelling': wijziging?.tenaamstelling };
  }
  if (soort === 'adres_werkgever') {
    return {
      'werkgever.naam': wijziging?.werkgevernaam,
      'werkgever.adres.straat': wijziging?.straat,
      'werkgever.adres.huisnummer': wijziging?.huisnummer,
      'werkgever.adres.postcode': wijziging?.postcode,
      'werkgever.adres.plaats': wijziging?.plaats,
    };
  }
  // The number in the financiële administratie was of the owner before.
  if (soort === 'overgang_onderneming') {
    return { 'werkgever.naam': wijziging?.werkgevernaam, 'werkgever.crediteurnummer': null };
  }
  if (soort !== 'contactpersoon') return {};
  const { contactpersoon, email, telefoon } = wijziging ?? {};
  return {
    'werkgever.contactpersoon': contactpersoon,
    'werkgever.email': email,
    ...(telefoon === undefined ? {} : { 'werkgever.telefoon': telefoon }),
  };
}
