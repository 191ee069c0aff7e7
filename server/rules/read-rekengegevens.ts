import type { Minimumloongegevens } from '../domain/bedrag/minimumloon.ts';
import type { Rekengegevens, Rekenregels } from '../domain/bedrag/rekengegevens.ts';
import { makeRekengegevens } from '../domain/bedrag/rekengegevens.ts';
import type { Feestdagenregels } from '../domain/termijn/feestdagen.ts';
import { readUrenvoorrang } from './betaalregels.ts';
import type { Regelbestanden } from './regelbestand.ts';
import { RegelbestandError } from './regelbestand.ts';

/**
 * The legal data of the calculations of all years, out of the loaded rule files. The newest file of feestdagen counts, also for a zaak
 * that began before it: each holds every year, and an extra day of next year moves the terms that run then (art. 3 Algemene termijnenwet).
 * @throws RegelbestandError when there are no feestdagen.
 */
export function readRekengegevens({ overig }: Pick<Regelbestanden, 'overig'>): Rekengegevens {
  // The files were checked against their schema when they were read.
  const inhoud = (soort: string): readonly unknown[] => (overig[soort] ?? []).map((bestand) => bestand.inhoud);
  const feestdagen = inhoud('feestdagen').at(-1) as Feestdagenregels | undefined;
  if (feestdagen === undefined) throw new RegelbestandError(['landelijk/feestdagen: er is geen bestand']);
  return makeRekengegevens({
    minimumlonen: inhoud('wml') as readonly Minimumloongegevens[],
    rekenregels: inhoud('rekenregels') as readonly Rekenregels[],
    feestdagen,
    urenvoorrang: inhoud('betaalregels').map(readUrenvoorrang),
  });
}
