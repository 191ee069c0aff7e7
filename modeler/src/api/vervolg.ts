import type { Vervolgkeuze, Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Tijdstip } from '../../../server/domain/zaak/zaak.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import type { Vervolgformulier, Vervolgplaats } from '../../../server/usecases/zaak/vervolgusecases.ts';
import { get, post, put } from './verzoek.ts';
import { zaakpad } from './zaken.ts';

export function listVervolg(gemeente: string, zaakId: string): Promise<readonly Vervolgkeuze[]> {
  return get(`${zaakpad(gemeente, zaakId)}/processen`);
}

export function readVervolg({ gemeente, zaakId, proces }: Vervolgplaats): Promise<Vervolgformulier> {
  return get(`${zaakpad(gemeente, zaakId)}/processen/${proces}`);
}

export function saveVervolgconcept(
  { gemeente, zaakId, proces }: Vervolgplaats,
  waarden: Formulierwaarden,
): Promise<{ bewaardOp: Tijdstip }> {
  return put(`${zaakpad(gemeente, zaakId)}/processen/${proces}/concept`, { waarden });
}

export function startVervolg(
  { gemeente, zaakId, proces }: Vervolgplaats,
  invoer: { versie: number; waarden: Formulierwaarden; opdrachtId: string },
): Promise<Zaakoverzicht> {
  return post(`${zaakpad(gemeente, zaakId)}/processen`, { proces, ...invoer });
}
