/** What somebody reads who changed a version of a variant that was changed in the meantime. */
export const VARIANT_GEWIJZIGD =
  'Een collega heeft deze versie net gewijzigd. Laad de bladzijde opnieuw en probeer het nog eens.';

/** What somebody reads who started a version at the same moment as a colleague. */
export const VARIANT_BESTAAT = 'Een collega is net ook een nieuwe versie begonnen. Laad de bladzijde opnieuw.';
