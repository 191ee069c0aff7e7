import type { Proces, Zaak } from '../../domain/zaak/zaak.ts';

/**
 * The state of a running proces was stored by an engine version that this server does not know: going on could take another road through
 * the diagram. Nobody can put this right in the zaak, so it becomes a storing for the beheerder. The message is for the beheerder.
 */
export class EngineversieError extends Error {
  override readonly name = 'EngineversieError';
  constructor({ zaaknummer }: Pick<Zaak, 'zaaknummer'>, { engine }: Pick<Proces, 'engine'>, bekend: readonly string[]) {
    super(
      `Zaak ${zaaknummer} is bewaard door een andere versie van de procesmotor (${engine}). Deze server kan verder met: ${bekend.join('; ')}. Er is niets gewijzigd. Start de versie die hierbij hoort, of laat de leverancier vaststellen dat de versies bij elkaar passen.`,
    );
  }
}
