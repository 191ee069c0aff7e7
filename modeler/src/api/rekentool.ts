import type { Datum } from '../../../server/domain/datum.ts';
import type { Uitlegstap } from '../../../server/domain/uitleg.ts';
import { post } from './verzoek.ts';

export interface Subsidieuitkomst {
  readonly bedragPerMaandCent: number;
  readonly lksCent: number;
  readonly werkgeverslastenCent: number;
  readonly stappen: readonly Uitlegstap[];
}

export interface Rekenverloop {
  readonly perUurCent: number;
  readonly bijVoltijdCent: number;
  readonly perioden: readonly {
    readonly van: Datum;
    readonly aanleiding: 'ingang' | 'indexatie' | 'verjaardag';
    readonly bedragPerMaandCent: number;
  }[];
  readonly onbekendVanaf?: Datum;
  readonly eindeForfaitair?: Datum;
}

export interface Betaalmaand {
  readonly maand: string;
  readonly uiterlijk: Datum;
  readonly betaaldag: Datum;
  readonly uitleg: readonly Uitlegstap[];
}

export interface Termijnuitkomst {
  readonly einddatum: Datum;
  readonly uitleg: readonly Uitlegstap[];
}

export function calculateSubsidie(vraag: unknown, signal?: AbortSignal): Promise<Subsidieuitkomst> {
  return post('/api/rekentool/subsidie', vraag, signal);
}

export function calculateVerloop(vraag: unknown, signal?: AbortSignal): Promise<Rekenverloop> {
  return post('/api/rekentool/verloop', vraag, signal);
}

export async function calculateKalender(
  gemeente: string,
  jaar: number,
  signal?: AbortSignal,
): Promise<readonly Betaalmaand[]> {
  const { maanden } = await post<{ maanden: readonly Betaalmaand[] }>(
    '/api/rekentool/kalender',
    { gemeente, jaar },
    signal,
  );
  return maanden;
}

export function calculateTermijn(vraag: unknown, signal?: AbortSignal): Promise<Termijnuitkomst> {
  return post('/api/rekentool/termijn', vraag, signal);
}
