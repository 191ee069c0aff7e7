import type { Wijziginggegevens, Wijzigingsoort } from '../vervolg/wijziginggegevens.ts';

/** What a letter may name of a reported change. */
export function describeWijziging(wijziging: Wijziginggegevens | undefined): Record<string, unknown> {
  const { soort } = wijziging ?? {};
  return {
    omschrijving: soort === undefined ? null : SOORTEN[soort],
    ingangsdatum: wijziging?.ingangsdatum ?? null,
    urenPerWeek: wijziging?.urenPerWeek ?? null,
    oudeUren: wijziging?.oudeUren ?? null,
    oudCent: wijziging?.oudCent ?? null,
    nieuwCent: wijziging?.nieuwCent ?? null,
    zienswijzeTekst: wijziging?.zienswijzeTekst ?? null,
    isIban: soort === 'iban',
    later: wijziging?.later ?? [],
    heeftLater: (wijziging?.later ?? []).length > 0,
  };
}

// helpers

const SOORTEN: Readonly<Record<Wijzigingsoort, string>> = {
  uren: 'het aantal uren',
  functie: 'de functie',
  contract: 'het contract',
  einde: 'het einde van het dienstverband',
  iban: 'het rekeningnummer',
  adres_werkgever: 'de naam of het adres van de werkgever',
  contactpersoon: 'de contactpersoon',
  overgang_onderneming: 'de eigenaar van het bedrijf',
  onderbreking: 'het werk ligt lange tijd stil',
  overig: 'een gegeven over het werk of de werkgever',
};
