import { hideIban } from '../../domain/betalen/iban.ts';
import { listTerugmeldingen } from '../../domain/betalen/terugmelding.ts';
import { InvoerError, type Veldfout } from '../../domain/fouten.ts';
import { type Inleeskop, type Inleesregel, makeInleesverslag } from '../../domain/inlezen/inleesverslag.ts';
import { makeBetaalstappen } from '../betalen/betaalstappen.ts';
import { readRun } from '../betalen/change-betaalrun.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import { makeOntvangstusecases } from '../verrekenen/ontvangsten.ts';
import type { Ontvangstkeuze } from '../verrekenen/ontvangstusecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import type { Bankbestandkop, Bankinleesusecases, Leesvraag } from './bankinleesusecases.ts';
import { toOntvangstregels, toTerugmeldregels } from './bankverslag.ts';

/**
 * Processes files of the bank whole. What a file does is idempotent and comes first; its report comes last, under an id that follows from
 * the file: what was interrupted in between is completed by the same file again.
 */
export function makeBankinleesusecases(omgeving: Omgeving): Bankinleesusecases {
  const betalen = makeBetaalstappen(omgeving);
  const verrekenen = makeOntvangstusecases(omgeving);
  return {
    findEerdereLezing: async (actor, gemeente, vraag) => {
      checkRecht(actor, 'findEerdereLezing', gemeente);
      const [laatste] = await listEerder(omgeving, gemeente, vraag);
      return laatste && { verslagId: laatste.id, op: laatste.datum, door: laatste.doorNaam };
    },
    keepTerugmelding: async (actor, plaats, bestand, keuzes) => {
      const { gemeente, runId } = plaats;
      checkRecht(actor, 'keepTerugmelding', gemeente);
      const { gelezen } = bestand;
      checkKeuzes(
        Object.entries(keuzes).filter(([waar, id]) => {
          const regel = gelezen.regels.find((deel) => deel.plaats === waar);
          return regel?.voorstel?.regelIds.includes(id) !== true;
        }),
      );
      const voor = await readRun(omgeving, plaats);
      const run = await betalen.processTerugmelding(
        actor,
        plaats,
        listTerugmeldingen(gelezen, omgeving.klok.vandaag(), keuzes),
      );
      const regels = toTerugmeldregels(gelezen, keuzes, voor.regels);
      const vraag = { soort: 'terugmelding', kenmerk: bestand.kenmerk, runId } as const;
      return { ...run, verslagId: await keepVerslag(omgeving, actor, gemeente, { bestand, vraag, regels }) };
    },
    keepOntvangsten: async (actor, gemeente, bestand, keuzes) => {
      checkRecht(actor, 'keepOntvangsten', gemeente);
      const perSleutel = new Map(bestand.gelezen.map((ontvangst) => [ontvangst.sleutel, ontvangst]));
      checkKeuzes(keuzes.filter(({ sleutel }) => !perSleutel.has(sleutel)).map(({ sleutel }) => [sleutel]));
      const gekozen = keuzes.flatMap((keuze): readonly Ontvangstkeuze[] => {
        const ontvangst = perSleutel.get(keuze.sleutel);
        if (ontvangst === undefined) return [];
        const { naam: _naam, retour: _retour, ...bank } = ontvangst;
        return [{ ...bank, ...keuze }];
      });
      const regels = await verrekenen.bookOntvangsten(actor, gemeente, gekozen);
      const vraag = { soort: 'ontvangsten', kenmerk: bestand.kenmerk } as const;
      const verslag = toOntvangstregels(bestand.gelezen, regels);
      return { regels, verslagId: await keepVerslag(omgeving, actor, gemeente, { bestand, vraag, regels: verslag }) };
    },
  };
}

// helpers

interface Lezing {
  readonly bestand: Bankbestandkop;
  readonly vraag: Leesvraag;
  readonly regels: readonly Inleesregel[];
}

/** Keeps the report; when the same file did nothing more, the report that is there stays the only one. */
async function keepVerslag(
  omgeving: Omgeving,
  actor: Actor,
  gemeente: string,
  { bestand: { naam, kenmerk }, vraag, regels }: Lezing,
): Promise<string> {
  const eerder = await listEerder(omgeving, gemeente, vraag);
  const [laatste] = eerder;
  if (laatste !== undefined && regels.every(({ uitkomst }) => uitkomst !== 'vastgelegd')) return laatste.id;
  const { nu: op, vandaag: datum, door } = makeMoment(omgeving, actor);
  const bron = {
    gemeente,
    soort: vraag.soort,
    op,
    datum,
    door,
    doorNaam: actor.naam,
    bestand: hideIban(naam),
    sha256: kenmerk,
    ...('runId' in vraag ? { runId: vraag.runId } : {}),
  };
  const verslag = makeInleesverslag(bron, eerder.length, regels);
  await omgeving.stores.inlezen.save({ verslag, zaken: [] });
  return verslag.id;
}

/** The reports of this file, newest first; of an answer of the bank those of the same run. */
async function listEerder(omgeving: Omgeving, gemeente: string, vraag: Leesvraag): Promise<readonly Inleeskop[]> {
  const alle = await omgeving.stores.inlezen.listBestand(gemeente, vraag.soort, vraag.kenmerk);
  return 'runId' in vraag ? alle.filter(({ runId }) => runId === vraag.runId) : alle;
}

/** @throws InvoerError when there is a choice that is not of this file */
function checkKeuzes(fout: readonly (readonly string[])[]): void {
  if (fout.length === 0) return;
  const melding = 'Deze keuze past niet bij het bestand.';
  const velden = fout.slice(0, 100).map(([veld = 'keuzes']): Veldfout => ({ veld: veld.slice(0, 60), melding }));
  throw new InvoerError('Er is niets vastgelegd. Lees het bestand opnieuw en kies opnieuw.', velden);
}
