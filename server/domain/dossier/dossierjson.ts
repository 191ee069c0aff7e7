import { maskBsn } from '../bsn.ts';
import { isVersleuteldBsn } from '../zaak/format-veldwaarde.ts';
import type { Vastlegging } from '../zaak/gebeurtenis.ts';
import type { Dossierbron } from './dossier.ts';

/** Name and version of the format, for programs that read it. */
const FORMAAT = 'preferent-dossier/1';

/**
 * The dossier for programs: the zaak with everything that happened to it. A BSN is masked, or in full when it was asked for; what only the
 * engine can read is left out.
 */
export function makeDossierjson(bron: Dossierbron, vastleggingen: readonly Vastlegging[]): string {
  const { zaak, verzendingen, vandaag, bsn } = bron;
  const inhoud = {
    formaat: FORMAAT,
    gemaaktOp: vandaag,
    zaak: { ...zaak, processen: zaak.processen.map(({ toestand: _toestand, berichten: _berichten, ...rest }) => rest) },
    verzendingen,
    gebeurtenissen: vastleggingen.map(({ gebeurtenis, ...rest }) => ({
      ...rest,
      gebeurtenis:
        'toestand' in gebeurtenis ? { ...gebeurtenis, toestand: undefined, berichten: undefined } : gebeurtenis,
    })),
  };
  return `${JSON.stringify(inhoud, (_sleutel, waarde: unknown) => showBsn(waarde, bsn), 2)}\n`;
}

// helpers

function showBsn(waarde: unknown, bsn: string | undefined): unknown {
  return isVersleuteldBsn(waarde) ? (bsn ?? maskBsn(waarde.laatste3)) : waarde;
}
