import type { Formulier } from '../../processes/formulier.ts';
import type { Werkvoorraadregel, Zaakoverzicht } from '../../server/domain/volgen/overzicht.ts';
import type { Taak, Zaaktermijn } from '../../server/domain/zaak/zaak.ts';

/** A row of the werkvoorraad, with what a test says about it. */
export function makeRij(eigen: Partial<Werkvoorraadregel> = {}): Werkvoorraadregel {
  return {
    taakId: 'taak-1',
    zaakId: 'zaak-1',
    gemeente: 'olst-wijhe',
    zaaknummer: 'LKS-2026-0001',
    zaakversie: 1,
    taak: 'Aanvraag beoordelen',
    element: 'BeoordelenAanvraagTask',
    stap: 1,
    rol: 'consulent',
    route: 'regulier',
    werknemer: 'Jansen, A.',
    werkgever: 'Bakkerij De Vries',
    behandelaar: null,
    ontstaanOp: '2026-03-02T09:00:00.000Z',
    wettelijkUiterlijk: null,
    uiterlijk: null,
    termijn: null,
    grondslag: null,
    opgeschort: false,
    zoektekst: '',
    ...eigen,
  };
}

export function makeTaak(eigen: Partial<Taak> = {}): Taak {
  return {
    id: 'taak-1',
    procesId: 'proces-1',
    element: 'BeoordelenAanvraagTask',
    wachtId: 'wacht-1',
    naam: 'Aanvraag beoordelen',
    stap: 1,
    rol: 'consulent',
    formulier: 'beoordelen-aanvraag',
    status: 'open',
    ontstaanOp: '2026-03-02T09:00:00.000Z',
    ...eigen,
  };
}

export function makeTermijn(eigen: Partial<Zaaktermijn> = {}): Zaaktermijn {
  return {
    id: 'termijn-1',
    // Of each kind only the last term counts, so another id is another kind.
    soort: eigen.id ?? 'rappel',
    naam: 'Rappel',
    wettelijk: false,
    grondslag: 'Preferent proces',
    van: '2026-02-02',
    aantal: 10,
    eenheid: 'werkdagen',
    opschortingen: [],
    einddatum: '2026-03-13',
    uitleg: [],
    bericht: 'RappeltermijnVerstreken',
    status: 'lopend',
    ...eigen,
  };
}

/** Only the parts of a zaak that the choice of task and term looks at. */
export function makeZaak(eigen: Pick<Zaakoverzicht, 'taken'> & Partial<Zaakoverzicht>): Zaakoverzicht {
  return { status: 'lopend', termijnen: [], besluiten: [], verloop: [], ...eigen } as Zaakoverzicht;
}

/** A form with a question of each sort that matters, and one that depends on another. */
export const FORMULIER: Formulier = {
  naam: 'proef',
  versie: '1',
  titel: 'Proef',
  knop: 'Proef afronden',
  groepen: [
    {
      velden: [
        {
          veld: 'besluit.uitkomst',
          soort: 'keuzerondjes',
          label: 'Uitkomst',
          verplicht: true,
          opties: [
            { waarde: 'toekennen', label: 'Toekennen' },
            { waarde: 'afwijzen', label: 'Afwijzen' },
          ],
        },
        {
          veld: 'besluit.ingangsdatum',
          soort: 'datum',
          label: 'Ingangsdatum',
          hulp: 'De eerste dag.',
          verplicht: true,
          als: { veld: 'besluit.uitkomst', is: ['toekennen'] },
        },
        {
          veld: 'dienstverband.urenPerWeek',
          soort: 'getal',
          label: 'Uren',
          verplicht: true,
          decimalen: 2,
          eenheid: 'uur',
        },
        { veld: 'dienstverband.wsw', soort: 'janee', label: 'Wsw?', verplicht: true },
        { veld: 'besluit.toelichting', soort: 'tekstvak', label: 'Toelichting', verplicht: false },
      ],
    },
  ],
};
