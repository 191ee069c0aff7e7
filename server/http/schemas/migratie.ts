import { z } from 'zod';
import { Datum, list, Tijdstip } from './basis.ts';

const Lopendezaak = z
  .object({
    zaakId: z.string(),
    zaaknummer: z.string(),
    werkgever: z.string(),
    versie: z.string(),
    stap: z.number(),
    taken: list(z.object({ element: z.string(), naam: z.string() })),
    oordeel: z.enum(['volgt_al', 'kan', 'kan_niet']),
    bezwaren: list(z.string()),
    datums: list(z.object({ naam: z.string(), oud: Datum, nieuw: Datum, waarom: z.string() })),
    blijft: list(z.object({ naam: z.string(), waarom: z.string() })),
  })
  .meta({ id: 'Lopendezaak', description: 'Wat een versie zou veranderen in een zaak die al loopt.' });

export const Migratierapport = z
  .object({
    migratieId: z.string(),
    soort: z.enum(['overzetten', 'terugzetten']),
    reden: z.string(),
    doorNaam: z.string(),
    begonnenOp: Tijdstip,
    af: z.boolean(),
    regels: list(
      z.object({
        zaakId: z.string(),
        zaaknummer: z.string(),
        uitkomst: z.enum(['overgezet', 'volgde_al', 'geweigerd', 'mislukt', 'teruggezet', 'niet_begonnen']),
        melding: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Migratierapport', description: 'Wat er met elke zaak is gebeurd.' });

export const Lopendezaken = z
  .object({
    versie: z.string(),
    gepubliceerd: z.boolean(),
    magOverzetten: z.boolean(),
    stappen: list(z.object({ stap: z.number(), aantal: z.number() })),
    zaken: list(Lopendezaak),
    migraties: list(Migratierapport),
  })
  .meta({ id: 'Lopendezaken', description: 'De zaken die al lopen, met het gevolg van deze versie.' });

const Opdrachtkenmerk = z.uuid().meta({
  description: 'Eigen kenmerk van deze opdracht. Wie hem nog eens stuurt, gaat verder waar het stopte.',
  example: '4b0f9e6a-6a53-4a55-9c4e-0d4b1f0f7a11',
});
const Reden = z.string().max(500);

export const Migratieinvoer = z.strictObject({
  opdrachtId: Opdrachtkenmerk,
  zaakIds: z.array(z.string().max(100)).max(5000),
  reden: Reden,
});

export const Terugzetinvoer = z.strictObject({ opdrachtId: Opdrachtkenmerk, reden: Reden });
