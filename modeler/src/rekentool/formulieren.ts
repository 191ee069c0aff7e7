import type { Formulier } from '../../../processes/formulier.ts';

/** The question of the calculator for one month of subsidie. */
export const SUBSIDIEFORMULIER: Formulier = {
  naam: 'rekentool-subsidie',
  versie: '1',
  titel: 'Gegevens voor de berekening',
  knop: 'Berekenen',
  groepen: [
    {
      velden: [
        {
          veld: 'soort',
          soort: 'keuzerondjes',
          label: 'Soort',
          verplicht: true,
          opties: [
            { waarde: 'regulier', label: 'Regulier' },
            { waarde: 'forfaitair', label: 'Forfaitair (50%)' },
          ],
        },
        {
          veld: 'peildatum',
          soort: 'datum',
          label: 'Datum',
          hulp: 'Bepaalt het minimumloon.',
          verplicht: true,
        },
      ],
    },
    {
      velden: [
        { veld: 'geboortedatum', soort: 'datum', label: 'Geboortedatum', verplicht: true, datumgrens: 'verleden' },
      ],
    },
    {
      velden: [
        {
          veld: 'loonwaarde',
          soort: 'getal',
          label: 'Loonwaarde',
          hulp: 'Heel percentage uit het rapport.',
          verplicht: true,
          min: 0,
          max: 100,
          eenheid: '%',
          als: { veld: 'soort', is: ['regulier'] },
        },
      ],
    },
    {
      velden: [
        {
          veld: 'urenPerWeek',
          soort: 'getal',
          label: 'Uren per week in het contract',
          verplicht: true,
          min: 0,
          max: 80,
          decimalen: 2,
          eenheid: 'uur',
        },
      ],
    },
    {
      velden: [
        {
          veld: 'voltijdUren',
          soort: 'getal',
          label: 'Voltijd in vergelijkbaar werk',
          hulp: 'Boven voltijd is er geen subsidie.',
          verplicht: true,
          min: 1,
          max: 80,
          decimalen: 2,
          eenheid: 'uur',
        },
      ],
    },
  ],
};

/** The same question, remembered apart: what the amount does over time. */
export const VERLOOPFORMULIER: Formulier = { ...SUBSIDIEFORMULIER, naam: 'rekentool-verloop' };

/** The question for the end date of a term. */
export const TERMIJNFORMULIER: Formulier = {
  naam: 'rekentool-termijn',
  versie: '1',
  titel: 'Gegevens voor de termijn',
  knop: 'Berekenen',
  groepen: [
    {
      velden: [
        { veld: 'van', soort: 'datum', label: 'Begint na', hulp: 'De dag erna telt als eerste.', verplicht: true },
      ],
    },
    {
      velden: [
        { veld: 'aantal', soort: 'getal', label: 'Hoe lang?', verplicht: true, min: 1, max: 500 },
        {
          veld: 'eenheid',
          soort: 'keuzerondjes',
          label: 'In',
          verplicht: true,
          opties: [
            { waarde: 'werkdagen', label: 'werkdagen' },
            { waarde: 'dagen', label: 'dagen' },
            { waarde: 'weken', label: 'weken' },
            { waarde: 'maanden', label: 'maanden' },
          ],
        },
        { veld: 'opgeschort', soort: 'janee', label: 'Staat de klok een tijd stil (opschorting)?', verplicht: true },
      ],
    },
    {
      velden: [
        {
          veld: 'opschortingVan',
          soort: 'datum',
          label: 'Staat stil vanaf',
          verplicht: true,
          als: { veld: 'opgeschort', is: [true] },
        },
      ],
    },
    {
      velden: [
        {
          veld: 'opschortingTot',
          soort: 'datum',
          label: 'Loopt weer vanaf',
          verplicht: true,
          vanaf: 'opschortingVan',
          als: { veld: 'opgeschort', is: [true] },
        },
      ],
    },
  ],
};
