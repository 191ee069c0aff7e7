import type { Datum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Inleeskop } from '../../domain/inlezen/inleesverslag.ts';
import { makeInleesverslag } from '../../domain/inlezen/inleesverslag.ts';
import type { Importfout, Urenbestand } from '../../domain/uren/urenimport.ts';
import type { Opslag } from '../../ports.ts';
import { makeZaakopslag, saveInlezing } from '../inlezen/save-inlezing.ts';
import { toInleesregels } from '../inlezen/urenverslag.ts';
import { checkRecht } from '../rechten.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { readUrenstand } from './read-zaakuren.ts';
import { toVastlegging } from './record-uren.ts';
import type { Gelezenbestand, Gelezenregel } from './toets-urenbestand.ts';
import { toetsUrenbestand, toUrenregel } from './toets-urenbestand.ts';
import type { Urenimport, Urenusecases } from './urenusecases.ts';

const MAX_FOUTEN = 100;

/** Says line by line what a file would change, or what is wrong with it, and whether it was read before. */
export function makePreviewUrenimport(omgeving: Omgeving): Urenusecases['previewUrenimport'] {
  return async (actor, gemeente, bestand, ontvangenOp) => {
    checkRecht(actor, 'previewUrenimport', gemeente);
    const gelezen = await toetsUrenbestand(omgeving, gemeente, bestand, ontvangenOp);
    const [eerder] = await listEerder(omgeving, gemeente, bestand);
    return { ...toImport(bestand, gelezen), ...(eerder === undefined ? {} : { eerder: toEerder(eerder) }) };
  };
}

/** Records the hours of a file in all of its zaken together with its report, or nothing at all. */
export function makeImportUren(omgeving: Omgeving): Urenusecases['importUren'] {
  return async (actor, gemeente, bestand, ontvangenOp) => {
    checkRecht(actor, 'importUren', gemeente);
    const moment = makeMoment(omgeving, actor);
    const eerder = await listEerder(omgeving, gemeente, bestand);
    const [laatste] = eerder;
    let uitkomst: Urenimport | undefined;
    const gelezen = await readGoed(omgeving, gemeente, bestand, ontvangenOp);
    if (laatste !== undefined && gelezen.regels.every(({ regel }) => regel.uitkomst === 'ongewijzigd')) {
      const verwerkt = { op: laatste.datum, door: laatste.doorNaam };
      return { ...toImport(bestand, gelezen), verwerkt, verslagId: laatste.id, eerder: toEerder(laatste) };
    }
    const verslag = await saveInlezing(omgeving, async () => {
      const stand = await readGoed(omgeving, gemeente, bestand, ontvangenOp);
      const { regels, zaken } = await decideZaken(omgeving, gemeente, { bestand, keer: eerder.length, stand }, moment);
      uitkomst = toImport(bestand, { ...stand, regels });
      const bron = {
        gemeente,
        soort: findSoort(bestand),
        op: moment.nu,
        datum: moment.vandaag,
        door: moment.door,
        doorNaam: actor.naam,
        bestand: bestand.naam,
        sha256: bestand.kenmerk,
        ontvangenOp,
      };
      return { verslag: makeInleesverslag(bron, eerder.length, toInleesregels(uitkomst)), zaken };
    });
    return {
      ...(uitkomst ?? toImport(bestand, gelezen)),
      verwerkt: { op: verslag.datum, door: verslag.doorNaam },
      verslagId: verslag.id,
    };
  };
}

// helpers

/** @throws InvoerError naming the wrong lines */
async function readGoed(
  omgeving: Omgeving,
  gemeente: string,
  bestand: Urenbestand,
  ontvangenOp: Datum,
): Promise<Gelezenbestand> {
  const gelezen = await toetsUrenbestand(omgeving, gemeente, bestand, ontvangenOp);
  if (gelezen.fouten.length > 0) throw refuse(gelezen.fouten);
  return gelezen;
}

/** What the lines make of each zaak as it is now. */
async function decideZaken(
  omgeving: Omgeving,
  gemeente: string,
  { bestand, keer, stand }: { readonly bestand: Urenbestand; readonly keer: number; readonly stand: Gelezenbestand },
  moment: Moment,
): Promise<{ readonly regels: readonly Gelezenregel[]; readonly zaken: readonly Opslag[] }> {
  const regels: Gelezenregel[] = [];
  const zaken: Opslag[] = [];
  for (const [zaakId, deel] of groupPerZaak(stand.regels)) {
    const zaak = await readZaak(omgeving, gemeente, zaakId);
    const urenstand = await readUrenstand(omgeving, zaak);
    const vers = deel.map((gelezen) => ({ ...gelezen, regel: toUrenregel(gelezen.bron, gelezen.invoer, urenstand) }));
    regels.push(...vers);
    const nieuw = vers.filter(({ regel }) => regel.uitkomst !== 'ongewijzigd');
    if (nieuw.length === 0) continue;
    const vooraf = nieuw.map(({ invoer }) => toVastlegging(invoer, urenstand, moment, omgeving.makeId()));
    // Made of the file, so that the same file is the same command, whoever sends it; what was taken back since can come again.
    const opdrachtId = `uren-${bestand.kenmerk.slice(0, 40)}-${keer + 1}-${zaakId}`;
    zaken.push(await makeZaakopslag(omgeving, zaak, { vooraf, opdrachtId }, moment));
  }
  return { regels: regels.toSorted((a, b) => a.regel.regel - b.regel.regel), zaken };
}

function groupPerZaak(regels: readonly Gelezenregel[]): ReadonlyMap<string, readonly Gelezenregel[]> {
  const groepen = new Map<string, Gelezenregel[]>();
  for (const deel of regels) {
    const groep = groepen.get(deel.regel.zaakId);
    if (groep) groep.push(deel);
    else groepen.set(deel.regel.zaakId, [deel]);
  }
  return groepen;
}

function findSoort({ bron }: Urenbestand): 'uren' | 'polisadministratie' {
  return bron === 'csv' ? 'uren' : 'polisadministratie';
}

function listEerder({ stores }: Omgeving, gemeente: string, bestand: Urenbestand): Promise<readonly Inleeskop[]> {
  return stores.inlezen.listBestand(gemeente, findSoort(bestand), bestand.kenmerk);
}

function toEerder({ id, datum, doorNaam }: Inleeskop): NonNullable<Urenimport['eerder']> {
  return { verslagId: id, op: datum, door: doorNaam };
}

function toImport({ bron, naam, kenmerk, zonderUren }: Urenbestand, { regels, fouten }: Gelezenbestand): Urenimport {
  return {
    bron,
    bestand: naam,
    kenmerk,
    zonderUren,
    regels: regels.map(({ regel }) => regel),
    fouten: fouten.slice(0, MAX_FOUTEN),
    aantalFouten: fouten.length,
  };
}

function refuse(fouten: readonly Importfout[]): InvoerError {
  const aantal = fouten.length === 1 ? 'één fout' : `${fouten.length} fouten`;
  return new InvoerError(
    `Het bestand heeft ${aantal}. Er is niets vastgelegd. Verbeter het bestand en lees het opnieuw in.`,
    fouten.slice(0, MAX_FOUTEN).map(({ regel, kolom, melding }) => ({
      veld: `regel ${regel}${kolom === undefined ? '' : `, kolom ${kolom}`}`,
      melding,
    })),
  );
}
