import { checkUitstel } from '../../domain/termijn/uitstel.ts';
import type { Usecases } from '../usecases.ts';
import type { Omgeving } from './change-zaak.ts';
import { changeTaak, findOpenTaak, takenByOther } from './handle-taak.ts';

/** Keeps a task out of the list until a date, with the reason. A task of a colleague stays in the hands of that colleague. */
export function makePostponeTaak(omgeving: Omgeving): Usecases['postponeTaak'] {
  return (actor, plaats, uitstel) =>
    changeTaak(omgeving, actor, plaats, (zaak) => {
      const taak = findOpenTaak(zaak, plaats.taakId, actor);
      if (taak.behandelaar !== undefined && taak.behandelaar !== actor.gebruikersnaam) throw takenByOther(zaak, taak);
      const { kalender } = omgeving.regelkeuze.ofZaak(zaak);
      checkUitstel(zaak, taak, uitstel, { vandaag: omgeving.klok.vandaag(), kalender });
      const { tot, reden } = uitstel;
      if (taak.uitstel?.tot === tot && taak.uitstel.reden === reden) return [];
      return [{ soort: 'TaakUitgesteld', taakId: taak.id, uitstel: { tot, reden } }];
    });
}

/** Shows a task again at once. */
export function makeResumeTaak(omgeving: Omgeving): Usecases['resumeTaak'] {
  return (actor, plaats) =>
    changeTaak(omgeving, actor, plaats, (zaak) => {
      const taak = findOpenTaak(zaak, plaats.taakId, actor);
      return taak.uitstel ? [{ soort: 'TaakuitstelOpgeheven', taakId: taak.id }] : [];
    });
}
