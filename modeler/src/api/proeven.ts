import type { Lopendezaken, Migratierapport } from '../../../server/usecases/migratie/migratieusecases.ts';
import type { Proefzaakverloop } from '../../../server/usecases/proef/proefmotor.ts';
import type { Proef, Proefstand, Proefvraag } from '../../../server/usecases/proef/proefusecases.ts';
import { type Versieplek, versiepad } from './varianten.ts';
import { get, post, removeAnd } from './verzoek.ts';

interface Proevenlijst {
  readonly proeven: readonly Proefstand[];
  readonly standaard: Proefvraag;
  readonly magStarten: boolean;
}

export function listProeven(plek: Versieplek): Promise<Proevenlijst> {
  return get(`${versiepad(plek)}/proefdraaien`);
}

export function startProef(plek: Versieplek, vraag: Proefvraag): Promise<Proefstand> {
  return post(`${versiepad(plek)}/proefdraaien`, vraag);
}

export function readProef(plek: Versieplek, proefId: string): Promise<Proef> {
  return get(`${versiepad(plek)}/proefdraaien/${encodeURIComponent(proefId)}`);
}

export function stopProef(plek: Versieplek, proefId: string): Promise<Proefstand> {
  return removeAnd(`${versiepad(plek)}/proefdraaien/${encodeURIComponent(proefId)}`);
}

export function readProefzaak(plek: Versieplek, proefId: string, nummer: number): Promise<Proefzaakverloop> {
  return get(`${versiepad(plek)}/proefdraaien/${encodeURIComponent(proefId)}/zaken/${nummer}`);
}

export function readLopendeZaken(plek: Versieplek): Promise<Lopendezaken> {
  return get(`${versiepad(plek)}/lopende-zaken`);
}

export function migrateZaken(
  plek: Versieplek,
  invoer: { readonly opdrachtId: string; readonly zaakIds: readonly string[]; readonly reden: string },
): Promise<Migratierapport> {
  return post(`${versiepad(plek)}/migraties`, invoer);
}

export function undoMigratie(
  plek: Versieplek,
  migratieId: string,
  invoer: { readonly opdrachtId: string; readonly reden: string },
): Promise<Migratierapport> {
  return post(`${versiepad(plek)}/migraties/${migratieId}/terugzetten`, invoer);
}
