/** A calendar date without a time zone, "2026-01-20". */
export type Datum = string;
