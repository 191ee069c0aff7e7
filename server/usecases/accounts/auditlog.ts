import type { Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import { makeGeschiedenis } from '../../domain/zaak/geschiedenis.ts';
import type { Geschiedenisnamen } from '../../domain/zaak/geschiedenisnamen.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { checkRecht } from '../rechten.ts';
import type { Usecases } from '../usecases.ts';
import { limitAantal } from '../volgen/lijsten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readNamen } from '../zaak/show-zaak.ts';
import { readVeldwoorden } from '../zaak/veldwoorden.ts';
import type { Auditlogregel } from './accountusecases.ts';

/** Who did what in the zaken of a gemeente, newest first, each with the zaaknummer that people know and in a sentence. */
export function makeListAuditlog(omgeving: Omgeving): Usecases['listAuditlog'] {
  return async (actor, gemeente, { na, aantal }) => {
    checkRecht(actor, 'listAuditlog', gemeente);
    const vraag = { gemeenten: [gemeente], aantal: limitAantal(aantal), ...(na === undefined ? {} : { na }) };
    const pagina = await omgeving.stores.views.auditlog(vraag);
    const gebruikers = await readNamen(omgeving, gemeente);
    const woorden = await readVeldwoorden(omgeving, gemeente);
    const ids = [...new Set(pagina.rijen.map(({ zaakId }) => zaakId))];
    const gelezen = await Promise.all(ids.map((zaakId) => omgeving.stores.zaken.find(gemeente, zaakId)));
    const zaken = new Map(gelezen.flatMap((zaak) => (zaak ? [[zaak.id, zaak] as const] : [])));
    const rijen = pagina.rijen.map((regel) => describe(regel, zaken.get(regel.zaakId), { gebruikers, ...woorden }));
    return { ...pagina, rijen };
  };
}

// helpers

/** Steps that only the engine cares about have no sentence in the history of a zaak; the log keeps them all. */
const STIL: Readonly<Record<string, string>> = {
  ProcesVerder: 'Proces een stap verder',
  TermijnGemeld: 'Termijn gemeld aan het proces',
  GegevensVastgelegd: 'Gegevens bijgewerkt',
};

function describe(regel: Vastlegging, zaak: Zaak | undefined, namen: Geschiedenisnamen): Auditlogregel {
  const onderdelen = Object.fromEntries(
    [...(zaak?.taken ?? []), ...(zaak?.termijnen ?? []), ...(zaak?.processen ?? [])].map((o) => [o.id, o.naam]),
  );
  const signalen = (zaak?.termijnen ?? []).filter(({ signaal }) => signaal === true).map(({ id }) => id);
  const [zin] = makeGeschiedenis([regel], { ...namen, onderdelen, signalen });
  return {
    ...regel,
    zaaknummer: zaak?.zaaknummer ?? regel.zaakId,
    doorNaam: regel.door === 'systeem' ? 'Systeem' : (namen.gebruikers[regel.door] ?? regel.door),
    zin: zin?.zin ?? STIL[regel.gebeurtenis.soort] ?? regel.gebeurtenis.soort,
  };
}
