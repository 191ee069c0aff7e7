import { z } from 'zod';
import { VORDERINGWIJZEN } from '../../domain/verrekenen/zaakverrekening.ts';
import { Datum, list, Uitlegstap } from './basis.ts';

const Verrekenregel = z.object({
  maand: z.string(),
  element: z.enum([
    'nog_niet_betaald',
    'teruggekomen',
    'uren',
    'loonwaarde',
    'leeftijd',
    'wml',
    'contract',
    'einde',
    'besluit',
    'onverklaard',
  ]),
  basis: z.string(),
  rechtCent: z.number(),
  betaaldCent: z.number(),
  betaalrunCent: z.number(),
  verschilCent: z.number(),
  bewijs: z.string().optional(),
  laat: z.boolean(),
});

/** The settlement of one zaak over one quarter, in cents. */
export const Verrekening = z
  .object({
    kwartaal: z.string(),
    regels: list(Verrekenregel),
    saldoCent: z.number(),
    saldoLksCent: z.number().optional(),
    richting: z.enum(['nabetalen', 'terugvorderen', 'geen']),
    wijze: z.enum(['betaalrun', 'beschikking', 'afgezien', 'geen']),
    drempelCent: z.number(),
    brief: z.enum(['kennisgeving', 'beschikking', 'geen']),
    wachtOpUren: list(z.string()),
    uitleg: list(Uitlegstap),
  })
  .meta({ id: 'Verrekening' });

export const Vorderingwijze = z.enum(VORDERINGWIJZEN);

/** The settlement that is being made in a zaak. */
export const Verrekeninggegevens = z.object({
  kwartaal: z.string(),
  voorstel: Verrekening.optional(),
  niets: z.boolean().optional(),
  neemtTerug: z.boolean().optional(),
  afloop: z.enum(['niets', 'versturen', 'opnieuw']).optional(),
  uitkomst: z.enum(['vaststellen', 'opnieuw', 'later']).optional(),
  wijze: Vorderingwijze.optional(),
  reden: z.string().optional(),
  toelichting: z.string().optional(),
});

/** What the werkgever owes by a beschikking, with what came of it. Amounts in cents. */
export const Vorderingstand = z
  .object({
    vordering: z.object({
      id: z.string(),
      verrekeningId: z.string(),
      bedragCent: z.number(),
      maanden: list(z.string()),
      datum: Datum,
      uiterlijk: Datum,
      wijze: Vorderingwijze,
      besluitId: z.string(),
      toelichting: z.string().optional(),
      ontvangsten: list(
        z.object({
          id: z.string(),
          bedragCent: z.number(),
          op: Datum,
          bron: z.enum(['hand', 'bank', 'inhouding']),
          kenmerk: z.string().optional(),
          teVeelCent: z.number().optional(),
          iban: z.string().optional(),
          referentie: z.string().optional(),
          reden: z.string().optional(),
        }),
      ),
      kwijt: list(
        z.object({
          id: z.string(),
          bedragCent: z.number(),
          op: Datum,
          reden: z.string(),
          grond: z.string().optional(),
          besluitId: z.string().optional(),
          door: z.string().optional(),
        }),
      ),
    }),
    ontvangenCent: z.number(),
    ingehoudenCent: z.number(),
    kwijtCent: z.number(),
    openCent: z.number().meta({ description: 'Wat de werkgever nog moet betalen.' }),
  })
  .meta({ id: 'Vorderingstand' });

/** What the gemeente owes the one that a werknemer moved away from, with what was paid of it. Amounts in cents. */
export const Gemeenteschuld = z
  .object({
    id: z.string(),
    aan: z.object({ slug: z.string(), naam: z.string() }),
    kenmerk: z.string().meta({ description: 'Zaaknummer bij de andere gemeente.' }),
    maanden: list(z.object({ maand: z.string(), bedragCent: z.number() })),
    bedragCent: z.number(),
    datum: Datum,
    uiterlijk: Datum.optional(),
    rekening: z.object({ naam: z.string(), iban: z.string() }).optional(),
    betalingen: list(
      z.object({
        id: z.string(),
        bedragCent: z.number(),
        op: Datum,
        kenmerk: z.string().optional(),
        door: z.string(),
      }),
    ),
  })
  .meta({ id: 'Gemeenteschuld' });
