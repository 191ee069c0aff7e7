import { ConflictError, InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import { checkRecht } from '../rechten.ts';
import type { Versie } from '../variant/change-variant.ts';
import { readVersie } from '../variant/change-variant.ts';
import { makeWisseldoel } from '../variant/wisseldoel.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import type { Migratieopdracht } from './migratielog.ts';
import { describeMigratie, findMigratie, saveMigratie } from './migratielog.ts';
import type { Migratierapport, Migratieregel, Migratieusecases } from './migratieusecases.ts';
import type { Regeluitkomst } from './wissel-zaak.ts';
import { attempt, moveZaak, putBack } from './wissel-zaak.ts';

const REDEN_MINIMUM = 10;
const MAXIMUM_ZAKEN = 5000;

/** Moves running zaken to a published version, one save per zaak. */
export function makeMigrateZaken(omgeving: Omgeving): Migratieusecases['migrateZaken'] {
  return async (actor, plaats, { opdrachtId, zaakIds, reden }) => {
    checkRecht(actor, 'migrateZaken', plaats.gemeente);
    const moment = makeMoment(omgeving, actor);
    checkGepubliceerd(await readVersie(omgeving, plaats));
    const eerder = await findMigratie(omgeving.stores, plaats.gemeente, opdrachtId);
    if (isKlaar(eerder)) return describeMigratie(eerder);
    checkKeuze(zaakIds, reden);
    const migratie: Migratieopdracht = eerder ?? {
      id: opdrachtId,
      ...plaats,
      soort: 'overzetten',
      reden: reden.trim(),
      door: actor.gebruikersnaam,
      doorNaam: actor.naam,
      begonnenOp: moment.nu,
      zaken: await nameZaken(omgeving, plaats.gemeente, zaakIds),
    };
    return carryOut(omgeving, migratie, { moment });
  };
}

/** Puts zaken back under the version that they came from. */
export function makeUndoMigratie(omgeving: Omgeving): Migratieusecases['undoMigratie'] {
  return async (actor, { migratieId, ...plaats }, { opdrachtId, reden }) => {
    checkRecht(actor, 'undoMigratie', plaats.gemeente);
    const moment = makeMoment(omgeving, actor);
    const heen = await findMigratie(omgeving.stores, plaats.gemeente, migratieId);
    if (heen?.soort !== 'overzetten' || heen.variantId !== plaats.variantId) {
      throw new NietGevondenError('Deze overzetting is er niet, of hoort niet bij deze versie.');
    }
    const eerder = await findMigratie(omgeving.stores, plaats.gemeente, opdrachtId);
    if (isKlaar(eerder)) return describeMigratie(eerder);
    checkReden(reden);
    const migratie: Migratieopdracht = eerder ?? {
      id: opdrachtId,
      ...plaats,
      soort: 'terugzetten',
      van: migratieId,
      reden: reden.trim(),
      door: actor.gebruikersnaam,
      doorNaam: actor.naam,
      begonnenOp: moment.nu,
      zaken: heen.zaken,
    };
    return carryOut(omgeving, migratie, { moment });
  };
}

/**
 * Does an action zaak by zaak; one that fails does not hold up the others. What is done already is not done again. The action is kept
 * before the first zaak and after the last. @throws the reason of the signal when it must stop halfway: then it is not kept as done
 */
export async function carryOut(
  omgeving: Omgeving,
  migratie: Migratieopdracht,
  { moment, signal }: { readonly moment: Moment; readonly signal?: AbortSignal },
): Promise<Migratierapport> {
  await saveMigratie(omgeving.stores, migratie);
  const doe = await selectWerk(omgeving, migratie, moment);
  const regels: Migratieregel[] = [];
  for (const zaak of migratie.zaken) {
    signal?.throwIfAborted();
    regels.push({ ...zaak, ...(await attempt(() => doe(zaak.zaakId))) });
  }
  const af: Migratieopdracht = { ...migratie, regels };
  await saveMigratie(omgeving.stores, af);
  return describeMigratie(af);
}

// helpers

/** Every zaak has its answer; one that failed is tried again. */
function isKlaar(migratie: Migratieopdracht | undefined): migratie is Migratieopdracht {
  return migratie?.regels?.every(({ uitkomst }) => uitkomst !== 'mislukt') === true;
}

/** How one zaak of this action is done. */
async function selectWerk(
  omgeving: Omgeving,
  migratie: Migratieopdracht,
  moment: Moment,
): Promise<(zaakId: string) => Promise<Regeluitkomst>> {
  if (migratie.soort === 'terugzetten') return (zaakId) => putBack(omgeving, { migratie, zaakId, moment });
  const { variant } = await readVersie(omgeving, migratie);
  const doel = await makeWisseldoel(omgeving, migratie.gemeente, variant);
  return (zaakId) => moveZaak(omgeving, { doel, migratie, zaakId, moment });
}

async function nameZaken(omgeving: Omgeving, gemeente: string, zaakIds: readonly string[]) {
  const zaken = [];
  for (const zaakId of new Set(zaakIds)) {
    const { zaaknummer } = await readZaak(omgeving, gemeente, zaakId);
    zaken.push({ zaakId, zaaknummer });
  }
  return zaken;
}

function checkGepubliceerd({ opgeslagen }: Versie): void {
  if (opgeslagen === undefined || opgeslagen.status === 'gepubliceerd') return;
  throw new ConflictError('Deze versie is nog niet gepubliceerd. Zaken kunnen alleen een gepubliceerde versie volgen.');
}

function checkKeuze(zaakIds: readonly string[], reden: string): void {
  if (zaakIds.length === 0 || zaakIds.length > MAXIMUM_ZAKEN) {
    const melding = `Kies 1 tot en met ${MAXIMUM_ZAKEN} zaken.`;
    throw new InvoerError(melding, [{ veld: 'zaakIds', melding }]);
  }
  checkReden(reden);
}

function checkReden(reden: string): void {
  if (reden.trim().length >= REDEN_MINIMUM) return;
  const melding = `Leg in ten minste ${REDEN_MINIMUM} tekens uit waarom u dit doet. De reden komt in elke zaak te staan.`;
  throw new InvoerError(melding, [{ veld: 'reden', melding }]);
}
