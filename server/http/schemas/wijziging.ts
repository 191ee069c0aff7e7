import { z } from 'zod';
import { Datum } from './basis.ts';
import { Betaalopdrachtgegevens } from './betaalopdracht.ts';

/** A reported change, of the process wijziging. */
export const Wijziginggegevens = z
  .object({
    melder: z.enum(['werkgever', 'werknemer', 'gemeente']).optional(),
    gemeldOp: Datum.optional(),
    soort: z
      .enum([
        'uren',
        'functie',
        'contract',
        'einde',
        'iban',
        'adres_werkgever',
        'contactpersoon',
        'overgang_onderneming',
        'onderbreking',
        'overig',
      ])
      .optional(),
    ingangsdatum: Datum.optional(),
    urenPerWeek: z.number().optional(),
    functie: z.string().optional(),
    laatsteDag: Datum.optional(),
    iban: z.string().optional(),
    tenaamstelling: z.string().optional(),
    werkgevernaam: z.string().optional(),
    straat: z.string().optional(),
    huisnummer: z.string().optional(),
    postcode: z.string().optional(),
    plaats: z.string().optional(),
    contactpersoon: z.string().optional(),
    email: z.string().optional(),
    telefoon: z.string().optional(),
    bewijs: z.enum(['arbeidsovereenkomst', 'loonstrook', 'bankbewijs', 'kvk', 'bericht', 'geen']).optional(),
    toelichting: z.string().optional(),
    vervolg: z.enum(['verwerken', 'niet_verwerken']).optional(),
    redenNiet: z.string().optional(),
    gevolg: z.enum(['administratief', 'nieuw_bedrag', 'nieuwe_meting', 'verlenging', 'einde']).optional(),
    ibanControle: z.enum(['gebeld', 'bankbewijs', 'gesprek']).optional(),
    ibanAkkoord: z.boolean().optional(),
    oudeUren: z.number().optional(),
    oudCent: z.number().optional(),
    nieuwCent: z.number().optional(),
    zienswijzeNodig: z.boolean().optional(),
    zienswijze: z.enum(['geen', 'akkoord', 'bezwaren']).optional(),
    zienswijzeTekst: z.string().optional(),
    besluit: z.enum(['vaststellen', 'opnieuw_nakijken']).optional(),
    besluittoelichting: z.string().optional(),
    later: z.array(z.string()).readonly().optional(),
    ondertekening: Betaalopdrachtgegevens.optional(),
  })
  .meta({ id: 'Wijziging', description: 'Een gemelde wijziging, en wat ermee gebeurt.' });
