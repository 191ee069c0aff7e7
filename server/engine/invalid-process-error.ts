import type { Procesbevinding } from './process-finding.ts';

/** A diagram that must not run: it cannot be read, or the validator refuses it. The message names the file and every reason. */
export class InvalidProcessError extends Error {
  override readonly name = 'InvalidProcessError';
  readonly bestand: string;
  readonly bevindingen: readonly Procesbevinding[];
  constructor(bestand: string, bevindingen: readonly Procesbevinding[]) {
    super(
      `Proces ${bestand} kan niet worden uitgevoerd:\n${bevindingen.map((b) => `- ${b.element ? `${b.element}: ` : ''}${b.melding}`).join('\n')}`,
    );
    this.bestand = bestand;
    this.bevindingen = bevindingen;
  }
}
