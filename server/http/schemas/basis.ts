import { z } from 'zod';

/** A list that is only read: matches the `readonly` lists of the domain. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).readonly();
}

export const Datum = z.string().meta({ description: 'Datum als jjjj-mm-dd.', example: '2026-03-02' });

export const Tijdstip = z.string().meta({ description: 'Moment in UTC.', example: '2026-03-02T09:12:00.000Z' });

/** A date that somebody fills in: it must exist on the calendar. */
export const Datuminvoer = z.iso.date().meta({ description: 'Datum als jjjj-mm-dd.', example: '2026-03-02' });

export const Rol = z
  .enum(['consulent', 'administratie', 'functioneel_beheerder', 'beleidsmedewerker', 'raadpleger', 'beheerder'])
  .meta({ id: 'Rol', description: 'Wat iemand in een gemeente mag.', example: 'consulent' });

export const Route = z
  .enum(['regulier', 'forfaitair', 'praktijkroute', 'tijdens_dienstverband'])
  .meta({ id: 'Route', description: 'De weg naar loonkostensubsidie.', example: 'regulier' });

export const Uitlegstap = z
  .object({
    omschrijving: z.string().meta({ example: '5 weken vanaf 20 maart 2026' }),
    uitkomst: z.string().optional().meta({ example: 'vr 24 apr 2026' }),
    grondslag: z.string().optional().meta({ example: 'art. 10d lid 12 Pw' }),
    aanname: z.boolean().optional(),
  })
  .meta({ id: 'Uitlegstap', description: 'Eén stap van de uitleg bij een datum of bedrag.' });

/** Gemeente in the path; a slug that cannot exist is not looked up. */
export const Gemeenteslug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/)
  .meta({ description: 'Naam van de gemeente in adressen.', example: 'olst-wijhe' });

/** Who owns a version: a gemeente, or a regio of which everything holds for its gemeenten. */
export const Eigenaarsleutel = z
  .string()
  .regex(/^(regio:)?[a-z][a-z0-9-]{0,59}$/)
  .meta({ description: 'Naam van de gemeente, of van de regio met “regio:” ervoor.', example: 'olst-wijhe' });

export const Sleutel = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/)
  .meta({ description: 'Kenmerk van het onderdeel.', example: '5b1c9a52-6a0e-4d0f-9f6e-0d6a2b7f3c11' });

/** Free text of one line that people search with. */
export const Zoektekst = z
  .string()
  .max(100)
  .meta({ description: 'Woorden om op te zoeken.', example: 'jansen bakkerij' });

export const Aantal = z.coerce
  .number()
  .int()
  .min(1)
  .max(200)
  .meta({ description: 'Hoeveel regels per bladzijde.', example: 25 });

export const Bladwijzer = z.string().max(500).meta({ description: 'De waarde `volgende` van de vorige bladzijde.' });

export const Opdracht = z.uuid().optional().meta({
  description:
    'Eigen kenmerk van deze opdracht. Wie hem nog eens stuurt, krijgt hetzelfde antwoord en verandert niets.',
  example: '0d9f1a43-3b57-4a0c-9b6e-6a3f6f3f2b10',
});

const Formulierwaarde = z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()], {
  error: 'Vul hier tekst, een getal of ja of nee in.',
});

/** Values of a form by field path. The use case checks them against the form; here only their shape counts. */
export const Formulierwaarden = z
  .record(z.string().regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*){1,4}$/), Formulierwaarde)
  .refine((waarden) => Object.keys(waarden).length <= 300, 'Er zijn te veel velden ingevuld.')
  .meta({
    description: 'Ingevulde waarden, per veld.',
    example: { 'loonwaarde.percentage': 60, 'loonwaarde.meetdatum': '2026-02-12' },
  });

/** How far a job over many zaken is. */
export const Voortgang = z.object({
  status: z.enum(['bezig', 'klaar']),
  gedaan: z.number(),
  totaal: z.number(),
  mislukt: z.number(),
  doorNaam: z.string(),
  begonnenOp: Tijdstip,
});
