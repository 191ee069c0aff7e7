import type { Formulier } from '../../../processes/formulier.ts';
import { listVelden } from '../../../processes/formulier.ts';
import { prepareFormulier } from '../../../processes/formulier-keuzes.ts';
import { startwaarden } from '../../../processes/startwaarden.ts';
import { ConflictError, NietGevondenError, NietToegestaanError } from '../../domain/fouten.ts';
import { readVeld } from '../../domain/veldpad.ts';
import { checkVervolg, findGegevensgroep, mustWait } from '../../domain/vervolg/vervolgproces.ts';
import type { Veldwijziging } from '../../domain/zaak/gebeurtenis.ts';
import { listTaakrollen } from '../../domain/zaak/taakrollen.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import { makeFeiten } from '../../rules/feiten.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import { checkVersie } from '../variant/check-versie.ts';
import { readFormulier } from '../variant/lokale-formulieren.ts';
import { nameConflict } from '../variant/name-conflict.ts';
import { explainWachten, makeWachtopdracht } from './bezwaar-wachten.ts';
import { offerBesluiten } from './bezwaarkeuze.ts';
import { listBezwaarfeiten } from './bezwaartermijnen.ts';
import type { Moment, Omgeving } from './change-zaak.ts';
import { changeZaak, readZaak } from './change-zaak.ts';
import { makeMoment } from './handle-taak.ts';
import { checkInvoer } from './invoer.ts';
import { showZaak } from './show-zaak.ts';
import type { Vervolgusecases } from './vervolgusecases.ts';

/**
 * Lets a process begin by its start message, as the system: after the save it runs. Where one of that name runs already it begins when
 * that one has ended. Doing it again with the same `opdrachtId` changes nothing.
 */
export function startVervolg(
  omgeving: Omgeving,
  plaats: { readonly gemeente: string; readonly zaakId: string },
  vervolg: { readonly bericht: string; readonly wijzigingen?: readonly Veldwijziging[] },
  opdrachtId: string,
  moment: Moment,
): Promise<Zaak> {
  return changeZaak(omgeving, plaats, opdrachtId, moment, () => ({
    vooraf: [{ soort: 'VervolgGevraagd', ...vervolg }],
  }));
}

/** What a person can start in this zaak, each named and explained as on its form, and why not. */
export function makeListVervolg(omgeving: Omgeving): Vervolgusecases['listVervolg'] {
  return async (actor, gemeente, zaakId) => {
    checkRecht(actor, 'listVervolg', gemeente);
    const zaak = await readZaak(omgeving, gemeente, zaakId);
    const bronnen = await listStartbaar(omgeving, zaak);
    const lees = async (bron: Procesbron) => {
      const { titel, uitleg } = readStartformulier(omgeving, zaak, bron);
      const reden = checkRol(actor, bron) ?? checkVervolg(bron.naam, zaak, omgeving.klok.vandaag());
      return { proces: bron.naam, titel, uitleg: uitleg ?? '', ...(reden === undefined ? {} : { reden }) };
    };
    const keuzes = await Promise.all(bronnen.map(lees));
    return keuzes.toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
  };
}

/** The form with which a process begins, with what is known already and the draft of this user. */
export function makeReadVervolg(omgeving: Omgeving): Vervolgusecases['readVervolg'] {
  return async (actor, { gemeente, zaakId, proces }) => {
    checkRecht(actor, 'readVervolg', gemeente);
    const zaak = await readZaak(omgeving, gemeente, zaakId);
    const bron = await findStartbaar(omgeving, zaak, proces);
    const gelezen = readStartformulier(omgeving, zaak, bron);
    const formulier = proces === 'bezwaar' ? offerBesluiten(gelezen, zaak) : gelezen;
    const concept = await omgeving.stores.concepten.find(actor.gebruikersnaam, nameConcept(zaakId, proces));
    return {
      proces,
      titel: formulier.titel,
      zaakversie: zaak.versie,
      formulier,
      waarden: listStartwaarden(formulier, zaak, bron),
      ...(concept ? { concept: { waarden: concept.waarden, bewaardOp: concept.bewaardOp } } : {}),
    };
  };
}

/** Keeps what somebody typed into the form and has not sent; a BSN is never kept. */
export function makeSaveVervolgconcept(omgeving: Omgeving): Vervolgusecases['saveVervolgconcept'] {
  return async (actor, { gemeente, zaakId, proces }, waarden) => {
    checkRecht(actor, 'saveVervolgconcept', gemeente);
    const zaak = await readZaak(omgeving, gemeente, zaakId);
    const bron = await findStartbaar(omgeving, zaak, proces);
    const velden = listVelden(readStartformulier(omgeving, zaak, bron)).filter(({ soort }) => soort !== 'bsn');
    const bewaard = velden.flatMap(({ veld }) =>
      Object.hasOwn(waarden, veld) ? [[veld, waarden[veld]] as const] : [],
    );
    const bewaardOp = omgeving.klok.nu();
    const taakId = nameConcept(zaakId, proces);
    const { gebruikersnaam: gebruiker } = actor;
    const concept = { gebruiker, taakId, gemeente, waarden: Object.fromEntries(bewaard), bewaardOp };
    await omgeving.stores.concepten.put(concept);
    return { bewaardOp };
  };
}

/** Starts a process with the answers of its form: one save, after which its first tasks are open. A bezwaar can have to wait for another. */
export function makeStartVervolg(omgeving: Omgeving): Vervolgusecases['startVervolg'] {
  return async (actor, { gemeente, zaakId, proces }, { versie, waarden, opdrachtId }) => {
    checkRecht(actor, 'startVervolg', gemeente);
    const moment = makeMoment(omgeving, actor);
    const zaak = await nameConflict(omgeving, gemeente, () =>
      changeZaak(omgeving, { gemeente, zaakId }, opdrachtId, moment, async (huidig) => {
        const bron = await findStartbaar(omgeving, huidig, proces);
        const verboden = checkRol(actor, bron);
        if (verboden !== undefined) throw new NietToegestaanError(verboden);
        const reden = checkVervolg(proces, huidig, moment.vandaag);
        if (reden !== undefined) throw new ConflictError(reden);
        const formulier = readStartformulier(omgeving, huidig, bron);
        await checkVersie(omgeving, huidig, actor, versie, { formulier });
        const context = { vandaag: moment.vandaag, gegevens: huidig.gegevens };
        const getypeerd = checkInvoer(omgeving, formulier, waarden, context);
        const feiten = proces === 'bezwaar' ? await listBezwaarfeiten(omgeving, huidig, getypeerd) : [];
        const wijzigingen = [...Object.entries(getypeerd).map(([pad, nieuw]) => ({ pad, nieuw })), ...feiten];
        const bericht = bron.start?.bericht ?? '';
        if (mustWait(proces, huidig)) return makeWachtopdracht(huidig, { proces, bericht, wijzigingen });
        return { vooraf: [], beweging: { vervolg: { bericht, wijzigingen, bron: formulier.titel } } };
      }),
    );
    await omgeving.stores.concepten.remove(actor.gebruikersnaam, nameConcept(zaakId, proces));
    return showZaak(omgeving, zaak);
  };
}

// helpers

/** The processes that a person can start: with a start message and a form. */
async function listStartbaar(omgeving: Omgeving, zaak: Zaak): Promise<readonly Procesbron[]> {
  const vandaag = omgeving.klok.vandaag();
  const { geldend } = await omgeving.regelkeuze.selectVandaag(zaak.gemeente, vandaag);
  const berichten = omgeving.processen.processen.flatMap(({ start, versie }) =>
    start?.bericht !== undefined && versie <= vandaag ? [start.bericht] : [],
  );
  const bronnen = await Promise.all(
    [...new Set(berichten)].map((bericht) => omgeving.proceskeuze.selectVervolg(geldend, bericht, vandaag)),
  );
  return bronnen
    .filter((bron) => bron !== undefined)
    .filter(({ start, naam }) => start?.formulier !== undefined && naam !== zaak.processen[0]?.naam);
}

/** @throws NietGevondenError */
async function findStartbaar(omgeving: Omgeving, zaak: Zaak, proces: string): Promise<Procesbron> {
  const bron = (await listStartbaar(omgeving, zaak)).find(({ naam }) => naam === proces);
  if (!bron) throw new NietGevondenError('Dit kunt u in deze zaak niet starten. Kies iets uit de lijst.');
  return bron;
}

function checkRol({ rollen }: Actor, { start }: Procesbron): string | undefined {
  const wie = start?.rol?.split(/\s+/) ?? [];
  if (wie.length === 0 || listTaakrollen(rollen).some((rol) => wie.includes(rol))) return undefined;
  return `Dit is voor de rol ${wie.join(' of ')}. Vraag het aan een collega.`;
}

/** The form of the version that the process will follow: that of today, which was just looked up. */
function readStartformulier(omgeving: Omgeving, zaak: Zaak, bron: Procesbron): Formulier {
  const vandaag = omgeving.klok.vandaag();
  const { geldend } = omgeving.regelkeuze.select(zaak.gemeente, vandaag);
  const { slug, naam } = geldend.gemeente;
  const feiten = makeFeiten(zaak.gegevens, { vandaag, gemeente: { slug, naam } });
  const formulier = readFormulier(omgeving, geldend, bron.start?.formulier ?? '');
  return explainWachten(
    prepareFormulier(formulier, (pad) => readVeld(feiten, pad)),
    zaak,
    bron.naam,
  );
}

/** What the zaak knows; of the group of the process itself nothing, for that is of its last run. */
function listStartwaarden(formulier: Formulier, { gegevens }: Zaak, { naam }: Procesbron): Record<string, unknown> {
  const groep = findGegevensgroep(naam);
  const bekend = Object.fromEntries(Object.entries(gegevens).filter(([sleutel]) => sleutel !== groep));
  return startwaarden(formulier, bekend);
}

function nameConcept(zaakId: string, proces: string): string {
  return `vervolg:${zaakId}:${proces}`;
}
