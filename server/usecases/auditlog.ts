import type { Omgeving } from './change-zaak.ts';
import { limitAantal } from './lijsten.ts';
import { checkRecht } from './rechten.ts';
import type { Usecases } from './usecases.ts';

/** Who did what in the zaken of a gemeente, newest first, each with the zaaknummer that people know. */
export function makeListAuditlog({ stores }: Omgeving): Usecases['listAuditlog'] {
  return async (actor, gemeente, { na, aantal }) => {
    checkRecht(actor, 'listAuditlog', gemeente);
    const vraag = { gemeenten: [gemeente], aantal: limitAantal(aantal), ...(na === undefined ? {} : { na }) };
    const pagina = await stores.views.auditlog(vraag);
    const zaken = await Promise.all(
      [...new Set(pagina.rijen.map(({ zaakId }) => zaakId))].map((zaakId) => stores.zaken.find(gemeente, zaakId)),
    );
    const nummers = new Map(zaken.flatMap((zaak) => (zaak ? [[zaak.id, zaak.zaaknummer] as const] : [])));
    const rijen = pagina.rijen.map((vastlegging) => ({
      ...vastlegging,
      zaaknummer: nummers.get(vastlegging.zaakId) ?? vastlegging.zaakId,
    }));
    return { ...pagina, rijen };
  };
}
