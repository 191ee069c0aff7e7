import type { Actor, Formulierwaarden, Taakformulier, Taakplaats, Usecases } from '../usecases/usecases.ts';

/** Does an open task as its screen would: opens the form, keeps what stands there, fills in the rest and sends it. */
export async function completeOpenTaak(
  usecases: Pick<Usecases, 'readTaak' | 'completeTaak'>,
  actor: Actor,
  plaats: Taakplaats,
  invulling: { readonly waarden: (taak: Taakformulier) => Formulierwaarden; readonly opdrachtId: string },
): Promise<void> {
  const taak = await usecases.readTaak(actor, plaats);
  const waarden = { ...taak.waarden, ...invulling.waarden(taak) };
  await usecases.completeTaak(actor, plaats, { versie: taak.zaakversie, waarden, opdrachtId: invulling.opdrachtId });
}
