import { completeOpenTaak } from '../simulatie/doe-taak.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import { chooseActor, type Spel } from './demo-spel.ts';
import type { Demovervolg } from './scenario.ts';

/** The zaak in which it happens: its number in the demo, and where it is. */
export interface Demoplaats {
  readonly zaak: number;
  readonly gemeente: string;
  readonly zaakId: string;
}

/** Does the task when it is open; a scenario may name one that this gemeente does not have. */
export async function doTaak(
  { omgeving, usecases }: Spel,
  { zaak: nummer, gemeente, zaakId }: Demoplaats,
  element: string,
  waarden: Formulierwaarden,
): Promise<void> {
  const zaak = await omgeving.stores.zaken.find(gemeente, zaakId);
  const taak = zaak?.taken.find((kandidaat) => kandidaat.element === element && kandidaat.status === 'open');
  if (!taak) return;
  const plaats = { gemeente, zaakId, taakId: taak.id };
  const opdracht = { waarden: () => waarden, opdrachtId: `demo-${nummer}-${element}` };
  await completeOpenTaak(usecases, chooseActor(nummer, gemeente, taak.rol), plaats, opdracht);
}

/** What happens in a zaak after its first besluit. Done before, it changes nothing. */
export async function doVervolg(spel: Spel, plaats: Demoplaats, stap: Demovervolg): Promise<void> {
  const { zaak, gemeente, zaakId } = plaats;
  if (stap.soort === 'taak') return doTaak(spel, plaats, stap.element, stap.waarden);
  const opdrachtId = `demo-${zaak}-${stap.soort}-${stap.op}`;
  if (stap.soort === 'uren') {
    const actor = chooseActor(zaak, gemeente, 'administratie');
    await spel.usecases.addUren(actor, { gemeente, zaakId, opdrachtId }, { ...stap.opgave, ontvangenOp: stap.op });
    return;
  }
  const rol = stap.proces === 'kwartaalverrekening' ? 'administratie' : 'consulent';
  const actor = chooseActor(zaak, gemeente, rol);
  const { versie } = await spel.usecases.readZaak(actor, gemeente, zaakId);
  const invoer = { versie, waarden: stap.waarden, opdrachtId };
  await spel.usecases.startVervolg(actor, { gemeente, zaakId, proces: stap.proces }, invoer);
}
