import { z } from 'zod';

/** Why the gemeente differs. */
export const Motiveringinvoer = z.string().max(2000).meta({ description: 'Komt in de bijlage bij de verordening.' });

/** Name of a process, form or rule, as it stands in an address. */
export const Onderdeelnaam = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({ example: 'beoordelen-aanvraag' });

/** The stand that the user saw when a part is saved. */
export const Stand = z
  .int()
  .min(0)
  .optional()
  .meta({ description: 'De stand die u zag. Is de versie sindsdien gewijzigd, dan wordt er niets vastgelegd.' });
