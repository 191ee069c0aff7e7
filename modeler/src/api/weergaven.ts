import type { Weergaveinvoer, Weergaveregel } from '../../../server/usecases/volgen/lijstusecases.ts';
import { get, put, remove } from './verzoek.ts';

const pad = (gemeente: string) => `/api/gemeenten/${gemeente}/weergaven`;

/** The saved views of the user and those that colleagues share. */
export function listWeergaven(gemeente: string): Promise<readonly Weergaveregel[]> {
  return get(pad(gemeente));
}

export function saveWeergave(gemeente: string, id: string, invoer: Weergaveinvoer): Promise<Weergaveregel> {
  return put(`${pad(gemeente)}/${id}`, invoer);
}

export function removeWeergave(gemeente: string, id: string): Promise<void> {
  return remove(`${pad(gemeente)}/${id}`);
}
