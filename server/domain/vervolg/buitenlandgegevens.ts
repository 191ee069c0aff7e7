import type { Datum } from '../datum.ts';

/** A werknemer who goes to live abroad, of the process buitenland (art. 10d lid 10 Pw). */
export interface Buitenlandgegevens {
  readonly land?: string;
  /** First day there. */
  readonly datum?: Datum;
  readonly toelichting?: string;
  /** Within the EU, the EER and Switzerland the gemeente stays responsible; elsewhere the law says nothing. */
  readonly gebied?: 'eu' | 'elders';
  /** What the jurist says of a country elsewhere. */
  readonly advies?: string;
  readonly vervolg?: 'beeindigen' | 'doorgaan';
  /** Last day of the LKS when it ends. */
  readonly laatsteDag?: Datum;
}
