/** What somebody reads whose new account has a name that is taken. */
export const ACCOUNT_BESTAAT = 'Deze gebruikersnaam is al in gebruik. Kies een andere.';

/** What somebody reads who changed an account that was changed in the meantime. */
export const ACCOUNT_GEWIJZIGD = 'Dit account is net gewijzigd. Laad de bladzijde opnieuw en probeer het nog eens.';
