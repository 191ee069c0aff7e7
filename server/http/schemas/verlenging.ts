import { z } from 'zod';
import { Datum, list } from './basis.ts';
import { Betaalopdrachtgegevens } from './betaalopdracht.ts';

/** What the process verlenging remembers of one round. */
export const Verlenginggegevens = z
  .object({
    aanleiding: z.enum(['einde_contract', 'einde_loonwaarde', 'anders']).optional(),
    toelichtingAanleiding: z.string().optional(),
    lksTotEnMet: Datum.optional(),
    contractTotEnMet: Datum.optional(),
    loonwaardeTot: Datum.optional(),
    aantalVerstuurd: z.number().optional(),
    verstuurdOp: list(Datum).optional(),
    laatsteVerzoekOp: Datum.optional(),
    antwoord: z.enum(['verlengen', 'nieuw_contract', 'stopt', 'geen_antwoord']).optional(),
    antwoordOp: Datum.optional(),
    antwoordKanaal: z.enum(['gesprek', 'telefoon', 'e-mail', 'brief']).optional(),
    onbepaaldeTijd: z.boolean().optional(),
    contractEinddatum: Datum.optional(),
    functie: z.string().optional(),
    urenPerWeek: z.number().optional(),
    functieGewijzigd: z.boolean().optional(),
    loonwaardeGeldig: z.boolean().optional(),
    naarRegulier: z.boolean().optional(),
    eindeAfspraak: z.string().optional(),
    laatsteDag: Datum.optional(),
    redenEinde: z.string().optional(),
    ingangsdatum: Datum.optional(),
    einddatum: Datum.optional(),
    volgendeMeting: Datum.optional(),
    ondertekening: Betaalopdrachtgegevens.optional(),
    toelichting: z.string().optional(),
  })
  .meta({ id: 'Verlenginggegevens', description: 'De vraag of het werk doorgaat, en wat de werkgever antwoordt.' });

/** A measurement after the first one, or after forfaitaire LKS. */
export const Hermetinggegevens = z
  .object({
    aanleiding: z
      .enum([
        'afgesproken_moment',
        'functie_gewijzigd',
        'verzoek_werkgever',
        'verzoek_werknemer',
        'verlenging',
        'einde_forfaitair',
        'anders',
      ])
      .optional(),
    toelichtingAanleiding: z.string().optional(),
    soortMeting: z.enum(['eerste', 'herhaal', 'praktijkroute']).optional(),
    organisatie: z.string().optional(),
    aangevraagdOp: Datum.optional(),
    uiterlijkMeten: Datum.optional(),
    plandatum: Datum.optional(),
    planHaalbaar: z.boolean().optional(),
    planAfspraak: z.string().optional(),
    meetdatum: Datum.optional(),
    rapportdatum: Datum.optional(),
    deskundige: z.string().optional(),
    percentage: z.number().optional(),
    gesprekOp: Datum.optional(),
    gesprekSamenvatting: z.string().optional(),
    rapportAanpassen: z.boolean().optional(),
    volgendeMeting: Datum.optional(),
    vorigPercentage: z.number().optional(),
    verschil: z.number().optional(),
    vastgesteldOp: Datum.optional(),
    zienswijze: z.enum(['geen', 'akkoord', 'bezwaren']).optional(),
    zienswijzeTekst: z.string().optional(),
    besluit: z.enum(['vaststellen', 'opnieuw_bespreken']).optional(),
    ingangsdatum: Datum.optional(),
    einddatum: Datum.optional(),
    ondertekening: Betaalopdrachtgegevens.optional(),
    toelichting: z.string().optional(),
  })
  .meta({ id: 'Hermetinggegevens', description: 'Een meting na de eerste, of na forfaitaire loonkostensubsidie.' });
