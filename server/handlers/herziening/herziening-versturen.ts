import { formatBedrag } from '../../domain/bedrag/bedrag.ts';
import type { Besluit } from '../../domain/besluit/besluit.ts';
import type { Briefherziening } from '../../domain/brief/briefvervolg.ts';
import { formatDatum } from '../../domain/datum.ts';
import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';

/** Sends the besluit to werkgever and werknemer on the same day. */
export const sendHerziening: Handler = async ({ zaak, context }) => {
  const { herziening } = zaak.gegevens;
  const plaats = zaak.besluiten.findLastIndex(
    ({ soort, ingangsdatum }) => soort === 'herziening' && ingangsdatum === herziening?.datum,
  );
  const [besluit, ...later] = zaak.besluiten.slice(plaats);
  if (plaats === -1 || besluit === undefined || herziening === undefined) {
    throw new TypeError(`Zaak ${zaak.id} heeft nog geen herziening om te versturen.`);
  }
  const { datum, oudCent = 0, nieuwCent = 0 } = herziening;
  const brief: Briefherziening = { datum, oudCent, nieuwCent, later: later.map(describeLater) };
  return writeBrieven(zaak, 'herziening', { besluit, herziening: brief }, context);
};

// helpers

function describeLater({ ingangsdatum = '', berekening }: Besluit): string {
  return `vanaf ${formatDatum(ingangsdatum)}: ${formatBedrag(berekening?.bedragPerMaandCent ?? 0)} per maand`;
}
