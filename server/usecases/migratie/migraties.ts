import { ConflictError, InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import { listAfhankelijk, reverseWissel } from '../../domain/variant/variantwissel.ts';
import type { Gebeurtenis, Vastlegging } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { checkRecht } from '../rechten.ts';
import type { Versie } from '../variant/change-variant.ts';
import { readVersie } from '../variant/change-variant.ts';
import { planVariantwissel } from '../variant/plan-variantwissel.ts';
import type { Wisseldoel } from '../variant/wisseldoel.ts';
import { makeWisseldoel } from '../variant/wisseldoel.ts';
import type { Moment, Omgeving, Zaakopdracht } from '../zaak/change-zaak.ts';
import { changeZaak, readZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import type { Migratieopdracht } from './migratielog.ts';
import { describeMigratie, findMigratie, saveMigratie } from './migratielog.ts';
import type { Migratierapport, Migratieregel, Migratieusecases } from './migratieusecases.ts';

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

type Regeluitkomst = Pick<Migratieregel, 'uitkomst' | 'melding'>;

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

async function attempt(doe: () => Promise<Regeluitkomst>): Promise<Regeluitkomst> {
  try {
    return await doe();
  } catch (fout) {
    if (fout instanceof Weigering) return { uitkomst: 'geweigerd', melding: fout.message };
    if (!(fout instanceof Error)) throw fout;
    return { uitkomst: 'mislukt', melding: fout.message };
  }
}

/** The zaak itself stands in the way; nothing was changed. */
class Weigering extends Error {
  override readonly name = 'Weigering';
}

async function moveZaak(
  omgeving: Omgeving,
  { doel, migratie, zaakId, moment }: { doel: Wisseldoel; migratie: Migratieopdracht; zaakId: string; moment: Moment },
): Promise<Regeluitkomst> {
  const { gemeente, id, reden } = migratie;
  const opdrachtId = `migratie:${id}:${zaakId}`;
  if (await omgeving.stores.zaken.findOpdracht(gemeente, opdrachtId)) return { uitkomst: 'overgezet' };
  let volgde = false;
  await changeZaak(
    omgeving,
    { gemeente, zaakId },
    opdrachtId,
    moment,
    async (zaak): Promise<Zaakopdracht | undefined> => {
      const { oordeel, wissel, bezwaren } = await planVariantwissel(omgeving, doel, zaak, moment.vandaag);
      volgde = oordeel === 'volgt_al';
      if (volgde) return undefined;
      if (zaak.status === 'afgerond') throw new Weigering('De zaak is intussen afgerond.');
      if (wissel === undefined) throw new Weigering([...new Set(bezwaren)].join(' '));
      return { vooraf: [{ soort: 'VariantGewisseld', ...wissel, migratieId: id, reden }] };
    },
  );
  return { uitkomst: volgde ? 'volgde_al' : 'overgezet' };
}

async function putBack(
  omgeving: Omgeving,
  { migratie, zaakId, moment }: { migratie: Migratieopdracht; zaakId: string; moment: Moment },
): Promise<Regeluitkomst> {
  const { gemeente, id, reden, van = '' } = migratie;
  const opdrachtId = `terugzetten:${id}:${zaakId}`;
  const heen = await omgeving.stores.zaken.findOpdracht(gemeente, `migratie:${van}:${zaakId}`);
  if (!heen) return { uitkomst: 'geweigerd', melding: 'Deze zaak was niet overgezet.' };
  await changeZaak(omgeving, { gemeente, zaakId }, opdrachtId, moment, async (zaak) => {
    const vastleggingen = await omgeving.stores.views.vastleggingen(gemeente, zaakId);
    // The log can be a moment behind the zaak; what is not in it yet might be what stands in the way.
    if (!vastleggingen.some(({ versie }) => versie === zaak.versie)) {
      throw new Error('De laatste wijziging van deze zaak wordt nog verwerkt. Probeer het zo weer.');
    }
    return { vooraf: [decideTerug(zaak, vastleggingen, { migratieId: van, reden })] };
  });
  return { uitkomst: 'teruggezet' };
}

function decideTerug(
  zaak: Zaak,
  vastleggingen: readonly Vastlegging[],
  { migratieId, reden }: { readonly migratieId: string; readonly reden: string },
): Gebeurtenis {
  const opVolgorde = vastleggingen.toSorted((a, b) => a.versie - b.versie || a.volgnummer - b.volgnummer);
  const plaats = opVolgorde.findLastIndex(({ gebeurtenis }) => gebeurtenis.soort === 'VariantGewisseld');
  const wissel = opVolgorde[plaats]?.gebeurtenis;
  if (wissel?.soort !== 'VariantGewisseld' || wissel.migratieId !== migratieId || wissel.terug === true) {
    throw new Weigering('De zaak is daarna nog eens overgezet of al teruggezet.');
  }
  const [eerste] = listAfhankelijk(opVolgorde.slice(plaats + 1));
  if (eerste || zaak.status === 'afgerond') {
    const wat =
      eerste === undefined
        ? 'de zaak is afgerond'
        : (GEBEURTENISSEN[eerste.gebeurtenis.soort] ?? 'het proces is verdergegaan');
    throw new Weigering(`Na het overzetten is er iets gebeurd volgens de nieuwe versie: ${wat}.`);
  }
  return { soort: 'VariantGewisseld', ...reverseWissel(wissel, reden) };
}

const GEBEURTENISSEN: Readonly<Partial<Record<Gebeurtenis['soort'], string>>> = {
  TaakAfgerond: 'een taak is afgerond',
  GegevensVastgelegd: 'er zijn gegevens vastgelegd',
  BriefOpgesteld: 'er is een brief verstuurd',
  BesluitGenomen: 'er is een besluit genomen',
  TermijnVerstreken: 'een termijn is verstreken',
};

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
