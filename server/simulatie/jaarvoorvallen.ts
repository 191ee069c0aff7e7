import type { Datum } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { isWerkdag } from '../domain/termijn/werkdagen.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import { fillVerplicht } from './antwoorden.ts';
import type { Jaarmensen } from './jaarmensen.ts';
import type { Jaarrol } from './jaarplan.ts';
import type { Jaarplek } from './jaarplek.ts';
import { planVoorvallen } from './jaarvoorval.ts';
import type { Voorval } from './jaarvoorvalvraag.ts';
import type { Jaaropdracht } from './jaarzaak.ts';

/** What happens in the lives of people: moves, jobs that end, other hours, another bank account, an objection. */
export class Jaarvoorvallen {
  readonly #plek: Jaarplek;
  readonly #mensen: Jaarmensen;
  #wachtend: readonly Voorval[];

  constructor(
    plek: Jaarplek,
    mensen: Jaarmensen,
    opdracht: Jaaropdracht,
    plan: { readonly rollen: ReadonlyMap<number, Jaarrol>; readonly buur: string },
  ) {
    this.#plek = plek;
    this.#mensen = mensen;
    this.#wachtend = planVoorvallen(opdracht, plan.rollen, plan.buur);
  }

  /** What cannot begin yet is tried again on the next werkdag. */
  async doDag(dag: Datum): Promise<void> {
    const { gemeente, omgeving, stores } = this.#plek;
    const { kalender } = omgeving.regelkeuze.select(gemeente, dag);
    if (!isWerkdag(dag, kalender)) return;
    const zaken = new Map(this.#mensen.listZaken().map(({ nummer, zaakId }) => [nummer, zaakId]));
    const over: Voorval[] = [];
    for (const voorval of this.#wachtend) {
      const zaakId = voorval.vanaf > dag ? undefined : zaken.get(voorval.nummer);
      const zaak = zaakId === undefined ? undefined : await stores.zaken.find(gemeente, zaakId);
      const waarden = zaak && voorval.readWaarden(zaak, dag);
      const gebeurd = zaak !== undefined && waarden !== undefined && (await this.#start(zaak, voorval, waarden));
      if (!gebeurd) over.push(voorval);
    }
    this.#wachtend = over;
  }

  /** Somebody starts the process. @returns false where that cannot be yet: in a zaak without LKS, or where it runs already */
  async #start({ id: zaakId }: Zaak, { nummer, proces }: Voorval, waarden: Formulierwaarden): Promise<boolean> {
    const { gemeente, klok } = this.#plek;
    const actor = this.#plek.makeActor(proces);
    const dag = klok.vandaag();
    const opdrachtId = `sim-${proces}-${nummer}-${dag}`;
    klok.tick();
    return this.#plek
      .act(async (usecases, { stores }) => {
        if ((await stores.zaken.findOpdracht(gemeente, opdrachtId)) !== undefined) return true;
        const keuze = (await usecases.listVervolg(actor, gemeente, zaakId)).find((deel) => deel.proces === proces);
        if (keuze === undefined || keuze.reden !== undefined) return false;
        const plaats = { gemeente, zaakId, proces };
        const { formulier, waarden: bekend, zaakversie: versie } = await usecases.readVervolg(actor, plaats);
        const gevuld = { ...bekend, ...waarden };
        const antwoorden = { ...gevuld, ...fillVerplicht(formulier, gevuld, dag) };
        await usecases.startVervolg(actor, plaats, { versie, waarden: antwoorden, opdrachtId });
        return true;
      })
      .catch((fout: unknown) => {
        if (fout instanceof InvoerError) return false;
        throw fout;
      });
  }
}
